"""In what two tables of the same name differ: columns, keys, indexes, foreign keys."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from diglot_migrate.catalog import Column, ForeignKey, Index, Table
from diglot_migrate.columns import only, pairs
from diglot_migrate.dialects import Dialect
from diglot_migrate.normal import normal_index
from diglot_migrate.steps import (
    AddColumn,
    AddPrimaryKey,
    ChangeColumn,
    DropColumn,
    DropPrimaryKey,
    Rebuild,
    RenamePrimaryKey,
    TableChange,
)


@dataclass(frozen=True, slots=True)
class TablePair:
    """A table before and after, with its compared columns. `kept_partial`: partial indexes are no difference."""

    before: Table
    after: Table
    columns: tuple[ChangeColumn, ...]
    dialect: Dialect
    kept_partial: bool

    @property
    def added(self) -> tuple[Column, ...]:
        """Columns that are new, sorted by name."""
        return only(self.after.columns, self.before.columns)

    @property
    def dropped(self) -> tuple[Column, ...]:
        """Columns that go, sorted by name."""
        return only(self.before.columns, self.after.columns)

    @property
    def recreated(self) -> set[str]:
        """Names of columns that are dropped and added again, since no cast leads to the new type."""
        return (
            {column.after.name for column in self.columns if column.cast == "impossible"}
            if self.dialect.alters
            else set()
        )

    def changes(self) -> tuple[TableChange, ...]:
        """What is to be done to the table itself, in the order in which it works."""
        dropped, renamed, added = self.primary_key()
        changes: list[TableChange] = [DropPrimaryKey()] if dropped else []
        changes += [RenamePrimaryKey()] if renamed else []
        changes += [DropColumn(column) for column in self.dropped]
        changes += [AddColumn(column) for column in self.added]
        place = {column.name: index for index, column in enumerate(self.before.columns)}
        changed = [column for column in self.columns if column.differs]
        changes += sorted(changed, key=lambda column: place[column.before.name])
        changes += [AddPrimaryKey()] if added else []
        return tuple(changes)

    def primary_key(self) -> tuple[bool, bool, bool]:
        """Whether the primary key is dropped, renamed, added."""
        before, after = self.before.primary_key, self.after.primary_key
        if before is None or after is None:
            return before is not None, False, after is not None
        retyped = {column.before.name for column in self.columns if column.cast is not None}
        if before.columns != after.columns or retyped & set(before.columns):
            return True, False, True
        return False, self.dialect.alters and before.constraint != after.constraint, False

    def rebuild(self) -> Rebuild | None:
        """The table made anew, where that is the only way; None where nothing asks for it."""
        drops_key, _, adds_key = self.primary_key()
        if not (
            drops_key
            or adds_key
            or self.dropped
            or any(not column.nullable or computed(column.default) for column in self.added)
            or any(column.differs for column in self.columns)
            or any(True for _ in self.added_keys())
            or any(True for _ in self.dropped_keys())
        ):
            return None
        return Rebuild(self.before, self.after, self.columns, self.added, self.dropped, drops_key)

    def same_key(self, before: ForeignKey, after: ForeignKey) -> bool:
        """Equal but for the name; a column whose type changes makes it another one."""
        retyped = {column.before.name for column in self.columns if column.cast is not None}
        return (
            before.target.name == after.target.name
            and before.columns == after.columns
            and before.target_columns == after.target_columns
            and before.on_delete == after.on_delete
            and before.on_update == after.on_update
            and not retyped & set(before.columns)
        )

    def loses_key(self, columns: tuple[str, ...]) -> bool:
        """The key on `columns` that foreign keys of other tables refer to goes, maybe to be made again."""
        if self.recreated & set(columns):
            return True
        own = self.before.primary_key
        if own is not None and set(own.columns) == set(columns):
            return self.primary_key()[0]
        return any(index.unique and set(names(index)) == set(columns) for index in self.dropped_indexes())

    def added_keys(self) -> Iterator[ForeignKey]:
        """Foreign keys that are new."""
        old = self.before.foreign_keys
        return (key for key in self.after.foreign_keys if not any(self.same_key(other, key) for other in old))

    def dropped_keys(self) -> Iterator[ForeignKey]:
        """Foreign keys that go."""
        new = self.after.foreign_keys
        return (key for key in self.before.foreign_keys if not any(self.same_key(key, other) for other in new))

    def renamed_keys(self) -> Iterator[tuple[ForeignKey, ForeignKey]]:
        """Foreign keys under another name. Join tables of implicit relations had other names once: they keep them."""
        if is_join_table(self.before) and is_join_table(self.after):
            return
        taken: set[int] = set()
        for key in self.before.foreign_keys:
            for place, other in enumerate(self.after.foreign_keys):
                if place not in taken and self.same_key(key, other):
                    taken.add(place)
                    if key.constraint != other.constraint:
                        yield key, other
                    break

    def same_index(self, before: Index, after: Index) -> bool:
        """Equal but for the name. A UNIQUE constraint is as good as a unique index."""
        one, other = (
            replace(normal_index(it, self.dialect.provider), name="", constraint=False) for it in (before, after)
        )
        return one == other

    def added_indexes(self) -> Iterator[Index]:
        """Indexes that are new, or take a name that another one has."""
        old, swapped = self.before.indexes, [after for _, after in self.swapped_indexes()]
        for index in self.after.indexes:
            if index.where is not None and self.kept_partial:
                continue
            if index in swapped or not any(self.same_index(other, index) for other in old):
                yield index

    def dropped_indexes(self) -> Iterator[Index]:
        """Indexes that go."""
        new, swapped = self.after.indexes, [before for before, _ in self.swapped_indexes()]
        for index in self.before.indexes:
            if index.where is not None and self.kept_partial:
                continue
            if index in swapped or not any(self.same_index(index, other) for other in new):
                yield index

    def kept_indexes(self) -> Iterator[tuple[Index, Index]]:
        """Indexes there before and after, maybe under another name.

        Of several on the same columns it is not known which became which; they are left out.
        """
        old = self.before.indexes
        for index in old:
            twins = [it for it in old if names(it) == names(index) and it.unique == index.unique]
            match = next((other for other in self.after.indexes if self.same_index(index, other)), None)
            if len(twins) == 1 and match is not None:
                yield index, match

    def swapped_indexes(self) -> Iterator[tuple[Index, Index]]:
        """Indexes to be renamed to a name that another index has now: they are made again instead."""
        taken = {index.name for index in self.before.indexes}
        for before, after in self.kept_indexes():
            if before.name != after.name and after.name in taken:
                yield before, after

    def renamed_indexes(self) -> Iterator[tuple[Index, Index]]:
        """Indexes under another name, those left out that go with a column and are made again anyway."""
        taken = {index.name for index in self.before.indexes}
        for before, after in self.kept_indexes():
            if before.name != after.name and after.name not in taken and not self.recreated & set(names(after)):
                yield before, after

    def lost_indexes(self) -> Iterator[Index]:
        """Indexes that go with a column which is dropped and added again."""
        for _, after in self.kept_indexes():
            if self.recreated & set(names(after)):
                yield after


def pair(before: Table, after: Table, dialect: Dialect, live: bool, kept_partial: bool) -> TablePair:
    """Compare two tables. live: one of them was read from a database."""
    return TablePair(before, after, pairs(before, after, dialect, live), dialect, kept_partial)


def computed(default: str | None) -> bool:
    """Whether a default has no value before a row is there: SQLite adds such a column to empty tables only."""
    return default is not None and default.startswith(("CURRENT_", "("))


def names(index: Index) -> tuple[str, ...]:
    """The columns of an index."""
    return tuple(column.name for column in index.columns)


def is_join_table(table: Table) -> bool:
    """It looks like the table of an implicit many-to-many relation."""
    return {column.name for column in table.columns} == {"A", "B"}

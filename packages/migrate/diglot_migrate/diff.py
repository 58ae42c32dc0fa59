"""From what a database has to what a schema says: the steps, in an order that works."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from diglot_migrate.catalog import Catalog, Extension, ForeignKey, Table
from diglot_migrate.dialects import Dialect
from diglot_migrate.enums import alter_enums
from diglot_migrate.keep import keep
from diglot_migrate.rename import qualified, shortened
from diglot_migrate.steps import (
    AddForeignKey,
    AddPrimaryKey,
    AlterExtension,
    AlterTable,
    CreateEnum,
    CreateExtension,
    CreateIndex,
    CreateSchema,
    CreateTable,
    DropColumn,
    DropEnum,
    DropExtension,
    DropForeignKey,
    DropIndex,
    DropTable,
    RedefineIndex,
    RedefineTables,
    RenameForeignKey,
    RenameIndex,
    Step,
)
from diglot_migrate.tables import names, pair
from diglot_schema.spec import IDENTIFIER_LIMITS


def create(catalog: Catalog, dialect: Dialect) -> list[Step]:
    """The steps that make all of `catalog` in an empty database."""
    return diff(Catalog(), catalog, dialect)


def diff(before: Catalog, after: Catalog, dialect: Dialect) -> list[Step]:
    """The steps that lead from one catalog to another, in Prisma's order; none when nothing differs.

    Tables and enums pair by name; one that was renamed is dropped and made anew. Against a live catalog, what means
    the same is no difference, and what a schema cannot say stays: partial indexes, unless the schema has any; the older
    unique index of join tables.
    """
    if dialect.has_schemas and not after.schemas:
        before = qualified(before)
    if before.live or after.live:
        before, after = (shortened(it, IDENTIFIER_LIMITS[dialect.provider]) for it in (before, after))
    return _Difference(before, after, dialect).steps()


class _Difference:
    def __init__(self, before: Catalog, after: Catalog, dialect: Dialect) -> None:
        self.before, self.after, self.dialect = before, after, dialect
        new = {table.name: table for table in after.tables}
        old = {table.name for table in before.tables}
        live = before.live or after.live
        unseen = live and not any(_has_partial(catalog) for catalog in (before, after) if not catalog.live)
        self.pairs = [
            pair(*_alike(table, new[table.name], before.live, after.live), dialect, live, unseen)
            for table in before.tables
            if table.name in new
        ]
        self.by_name = {pair.before.name: pair for pair in self.pairs}
        self.created = [table for table in after.tables if table.name not in old]
        self.dropped = [table for table in before.tables if table.name not in new]
        rebuilds = [] if dialect.alters else [it for it in (pair.rebuild() for pair in self.pairs) if it]
        self.rebuilds = [keep(it, before) for it in rebuilds] if before.live else rebuilds
        rebuilt = {rebuild.before.name for rebuild in self.rebuilds}
        self.altered = [pair for pair in self.pairs if pair.before.name not in rebuilt]

    def steps(self) -> list[Step]:
        before = {enum.name for enum in self.before.enums}
        after = {enum.name for enum in self.after.enums}
        steps: list[Step] = [*self.schemas(), *self.extensions()]
        steps += [CreateEnum(enum) for enum in self.after.enums if enum.name not in before]
        steps += alter_enums(self.before, self.after, self.dialect, self.dropped, self.pairs)
        steps += self.dropped_foreign_keys()
        steps += self.indexes_and_tables()
        steps += [DropTable(table) for table in self.dropped]
        steps += [DropEnum(enum) for enum in self.before.enums if enum.name not in after]
        steps += [CreateTable(table) for table in self.created]
        steps += [RedefineTables(tuple(self.rebuilds))] if self.rebuilds else []
        steps += self.created_indexes()
        steps += self.renamed_foreign_keys()
        steps += self.added_foreign_keys()
        steps += self.renamed_indexes()
        return steps

    def schemas(self) -> Iterator[CreateSchema]:
        """Schemas that are new and in which something is made or kept."""
        things = (*self.before.tables, *self.after.tables, *self.after.enums)
        used = {thing.name.schema or self.after.home for thing in things}
        return (CreateSchema(name) for name in self.after.schemas if name not in self.before.schemas and name in used)

    def extensions(self) -> list[Step]:
        """None is dropped for good. In another version or schema, a live one is altered, since columns may use it."""
        old = {extension.name: extension for extension in self.before.extensions}
        moved = [it for it in self.after.extensions if it.name in old and not _same_extension(old[it.name], it)]
        new = [it for it in self.after.extensions if it.name not in old or (it in moved and not self.before.live)]
        if self.before.live:
            return [*(CreateExtension(it) for it in new), *(AlterExtension(old[it.name], it) for it in moved)]
        return [*(DropExtension(old[it.name]) for it in moved), *(CreateExtension(it) for it in new)]

    def dropped_foreign_keys(self) -> list[DropForeignKey]:
        """Those that go, and all of tables that go, so that tables can be dropped in any order."""
        if self.dialect.foreign_keys_inside:
            return []
        steps: list[DropForeignKey] = []
        for table in self.before.tables:
            changed = self.by_name.get(table.name)
            gone = table.foreign_keys if changed is None else tuple(changed.dropped_keys())
            steps += [
                DropForeignKey(table.name, it) for it in table.foreign_keys if it in gone or self.is_in_the_way(it)
            ]
        return steps

    def is_in_the_way(self, key: ForeignKey) -> bool:
        """The foreign key refers to columns whose own key goes, so that it must go, too, and come back later."""
        target = self.by_name.get(key.target)
        return target is not None and target.loses_key(key.target_columns)

    def dropped_indexes(self) -> list[DropIndex]:
        """Those that go; a rebuild drops its own. Those of tables that go may be in the way of a rebuild."""
        pairs = {pair.before.name: pair for pair in self.altered}
        gone = {table.name for table in self.dropped if self.rebuilds}
        steps: list[DropIndex] = []
        for table in self.before.tables:
            if table.name in pairs:
                steps += [DropIndex(table.name, index) for index in pairs[table.name].dropped_indexes()]
            elif table.name in gone:
                steps += [DropIndex(table.name, index) for index in table.indexes if not index.constraint]
        return steps

    def indexes_and_tables(self) -> list[Step]:
        """Indexes go before columns do; but one that a new primary key replaces goes after it."""
        changes = [(pair, pair.changes()) for pair in self.altered]
        alters = [AlterTable(pair.before, pair.after, done) for pair, done in changes if done]
        drops = self.dropped_indexes()
        tables = {table.name: table for table in self.before.tables}
        late: dict[int, list[DropIndex]] = {}
        early: list[DropIndex] = []
        for drop in drops:
            place = _replaced_by(drop, tables[drop.table], alters)
            if place is None:
                early.append(drop)
            else:
                late.setdefault(place, []).append(drop)
        steps: list[Step] = [*early]
        for place, alter in enumerate(alters):
            steps += [alter, *reversed(late.get(place, []))]
        return steps

    def created_indexes(self) -> list[CreateIndex]:
        """Those of new tables, then those of tables that are there."""
        fresh = [] if self.dialect.indexes_inside else self.created
        steps = [CreateIndex(table.name, index, fresh=True) for table in fresh for index in table.indexes]
        for table in self.altered:
            new, lost = list(table.added_indexes()), list(table.lost_indexes())
            for index in table.after.indexes:
                if index in new or index in lost:
                    steps.append(CreateIndex(table.after.name, index, again=index not in new))
        return steps

    def renamed_foreign_keys(self) -> list[RenameForeignKey]:
        if self.dialect.foreign_keys_inside:
            return []
        return [
            RenameForeignKey(pair.before.name, old, new)
            for pair in self.altered
            for old, new in pair.renamed_keys()
            if not self.is_in_the_way(old)
        ]

    def added_foreign_keys(self) -> list[AddForeignKey]:
        if self.dialect.foreign_keys_inside:
            return []
        steps: list[AddForeignKey] = []
        for table in self.after.tables:
            changed = self.by_name.get(table.name)
            new = table.foreign_keys if changed is None else tuple(changed.added_keys())
            steps += [AddForeignKey(table.name, it) for it in table.foreign_keys if it in new or self.is_in_the_way(it)]
        return steps

    def renamed_indexes(self) -> list[Step]:
        """A UNIQUE constraint that cannot be renamed keeps its name."""
        renamed = [(pair.before.name, old, new) for pair in self.altered for old, new in pair.renamed_indexes()]
        if self.dialect.alters:
            return [RenameIndex(*one) for one in renamed]
        return [RedefineIndex(table, old, new) for table, old, new in renamed if not old.constraint]


def _same_extension(before: Extension, after: Extension) -> bool:
    """What one side does not say is no difference."""
    same_version = before.version is None or after.version is None or before.version == after.version
    return same_version and (before.schema is None or after.schema is None or before.schema == after.schema)


def _replaced_by(drop: DropIndex, table: Table, alters: list[AlterTable]) -> int | None:
    """The place of the change that gives the table, which had none, a primary key on the columns of the index."""
    if not drop.index.unique or table.primary_key is not None:
        return None
    columns = names(drop.index)
    for place, alter in enumerate(alters):
        key = alter.after.primary_key
        if alter.before.name != drop.table or key is None or key.columns != columns:
            continue
        gone = {change.column.name for change in alter.changes if isinstance(change, DropColumn)}
        if any(isinstance(change, AddPrimaryKey) for change in alter.changes) and not gone & set(columns):
            return place
    return None


def _has_partial(catalog: Catalog) -> bool:
    return any(index.where is not None for table in catalog.tables for index in table.indexes)


def _alike(before: Table, after: Table, before_live: bool, after_live: bool) -> tuple[Table, Table]:
    """Both tables, a live one with the key that the other one has."""
    return _with_key(before, after) if before_live else before, _with_key(after, before) if after_live else after


def _with_key(before: Table, after: Table) -> Table:
    """A join table made by Prisma before version 6 has a unique index where newer ones have a primary key: no drift."""
    key = after.primary_key
    if before.primary_key is not None or key is None or key.columns != ("A", "B"):
        return before
    old = [index for index in before.indexes if index.unique and names(index) == ("A", "B")]
    if not old or not all(column.name in ("A", "B") for column in before.columns):
        return before
    kept = tuple(index for index in before.indexes if index not in old)
    return replace(before, primary_key=key, indexes=kept)

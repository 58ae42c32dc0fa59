"""Enum types whose values change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from diglot_migrate.catalog import Catalog, Column, Name, Table
from diglot_migrate.defaults import has_default
from diglot_migrate.dialects import Dialect
from diglot_migrate.dialects.dialect import string
from diglot_migrate.steps import AlterEnum, ColumnOf
from diglot_migrate.tables import TablePair


def alter_enums(
    before: Catalog, after: Catalog, dialect: Dialect, dropped: Sequence[Table], pairs: Sequence[TablePair]
) -> Iterator[AlterEnum]:
    """One step for each type that has other values; their order is no difference.

    dropped, pairs: the tables that go and those that stay.
    """
    new = {enum.name: enum for enum in after.enums}
    for enum in before.enums:
        if enum.name not in new or set(enum.values) == set(new[enum.name].values):
            continue
        type = dialect.enum_type(enum.name)
        added = [string(value) for value in new[enum.name].values if value not in enum.values]
        kept = [(pair.after.name, column) for pair in pairs for column in pair.columns if _is(column.before, type)]
        leaving = [*_columns(dropped), *((pair.before.name, column) for pair in pairs for column in pair.dropped)]
        leaving = [(table, column) for table, column in leaving if _is(column, type)]
        turned = [(table, column.before) for table, column in kept if not _is(column.after, type)]
        before_ = [*leaving, *((table, column.before) for table, column in kept)]
        staying = {(table, column.after.name) for table, column in kept if _is(column.after, type)}
        yield AlterEnum(
            enum,
            new[enum.name],
            columns=tuple(ColumnOf(*it) for it in _columns(after.tables) if (it[0], it[1].name) in staying),
            leaving=tuple(ColumnOf(*it) for it in (*leaving, *turned)),
            defaults=tuple(ColumnOf(*it) for it in before_ if has_default(it[1])),
            restored=tuple(
                ColumnOf(table, column.after)
                for table, column in kept
                if has_default(column.before) and _is(column.after, type) and has_default(column.after)
            ),
            home=before.home if before.live else None,
            used=any(
                _is(column, type) and any(value in (column.default or "") for value in added)
                for _, column in _columns(after.tables)
            ),
        )


def _columns(tables: Iterable[Table]) -> Iterator[tuple[Name, Column]]:
    return ((table.name, column) for table in tables for column in table.columns)


def _is(column: Column, type: str) -> bool:
    return column.type.removesuffix("[]") == type

"""A catalog with all names in another form."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from diglot_migrate.catalog import Catalog, Column, EnumType, ForeignKey, Index, Name, PrimaryKey, Table
from diglot_schema.names import cut


def qualified(catalog: Catalog) -> Catalog:
    """Every name with its schema, also those of the home schema: for SQL that works whatever schema one is in."""

    def full(name: Name) -> Name:
        return Name(name.name, name.schema or catalog.home)

    def table(it: Table) -> Table:
        keys = tuple(replace(key, target=full(key.target)) for key in it.foreign_keys)
        return replace(it, name=full(it.name), foreign_keys=keys)

    return replace(
        catalog,
        enums=tuple(replace(enum, name=full(enum.name)) for enum in catalog.enums),
        tables=tuple(table(it) for it in catalog.tables),
    )


def shortened(catalog: Catalog, limit: int) -> Catalog:
    """Every name as a database keeps it that cuts names after `limit` bytes."""

    def short(name: str) -> str:
        return cut(name, limit)

    return replace(
        catalog,
        enums=tuple(EnumType(_name(it.name, short), it.values) for it in catalog.enums),
        tables=tuple(_table(it, short) for it in catalog.tables),
    )


def _name(name: Name, short: Callable[[str], str]) -> Name:
    return Name(short(name.name), name.schema)


def _table(table: Table, short: Callable[[str], str]) -> Table:
    def names(columns: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(map(short, columns))

    def column(it: Column) -> Column:
        return replace(it, name=short(it.name))

    def index(it: Index) -> Index:
        columns = tuple(replace(part, name=short(part.name)) for part in it.columns)
        return replace(it, name=short(it.name), columns=columns)

    def key(it: ForeignKey) -> ForeignKey:
        target = _name(it.target, short)
        there = names(it.target_columns)
        return replace(
            it, constraint=short(it.constraint), columns=names(it.columns), target=target, target_columns=there
        )

    own = table.primary_key
    return Table(
        name=_name(table.name, short),
        columns=tuple(map(column, table.columns)),
        primary_key=own and PrimaryKey(names(own.columns), own.constraint and short(own.constraint)),
        indexes=tuple(map(index, table.indexes)),
        foreign_keys=tuple(map(key, table.foreign_keys)),
    )

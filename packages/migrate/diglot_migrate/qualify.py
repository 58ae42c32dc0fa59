"""A catalog with every name qualified by its schema, also those of the home schema."""

from __future__ import annotations

from dataclasses import replace

from diglot_migrate.catalog import Catalog, Name, Table


def qualified(catalog: Catalog) -> Catalog:
    """The same catalog, for steps whose SQL is to work whatever schema the connection is in."""

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

"""Tables and enums that somebody else looks after: they are in nobody's difference."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from diglot_migrate.catalog import Catalog, Name


def without(catalog: Catalog, external: Collection[str]) -> Catalog:
    """`catalog` without what is listed in `external`, as `name` or `schema.name`."""
    if not external:
        return catalog

    def ours(name: Name) -> bool:
        return name.name not in external and f"{name.schema or catalog.home}.{name.name}" not in external

    return replace(
        catalog,
        tables=tuple(table for table in catalog.tables if ours(table.name)),
        enums=tuple(enum for enum in catalog.enums if ours(enum.name)),
    )

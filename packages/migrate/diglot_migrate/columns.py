"""In what two columns of the same name differ."""

from __future__ import annotations

from dataclasses import replace

from diglot_migrate.catalog import Column, Table
from diglot_migrate.defaults import same_default
from diglot_migrate.dialects import Dialect
from diglot_migrate.normal import normal_type
from diglot_migrate.steps import ChangeColumn


def compare(before: Column, after: Column, dialect: Dialect, live: bool) -> ChangeColumn:
    """Both columns and what has to be changed. live: one of them was read from a database."""
    provider = dialect.provider
    one, other = before, after
    if live:
        one, other = (replace(it, type=normal_type(it.type, provider)) for it in (before, after))
    return ChangeColumn(
        before,
        after,
        cast=dialect.cast(one, other, live),
        nullability=before.arity != after.arity and not (live and before.counts and after.counts),
        default=not same_default(before, after, provider, live),
        counting=dialect.alters and before.counts != after.counts,
    )


def pairs(before: Table, after: Table, dialect: Dialect, live: bool) -> tuple[ChangeColumn, ...]:
    """Columns that both tables have, compared, sorted by name."""
    new = {column.name: column for column in after.columns}
    return tuple(
        compare(column, new[column.name], dialect, live) for column in by_name(before.columns) if column.name in new
    )


def only(these: tuple[Column, ...], those: tuple[Column, ...]) -> tuple[Column, ...]:
    """The columns of `these` that `those` do not have, sorted by name."""
    names = {column.name for column in those}
    return tuple(column for column in by_name(these) if column.name not in names)


def by_name(columns: tuple[Column, ...]) -> list[Column]:
    """Columns sorted by the bytes of their names, as Prisma's scripts have them."""
    return sorted(columns, key=lambda column: column.name.encode())

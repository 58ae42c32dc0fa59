"""What a dialect of DDL has to know."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from diglot_migrate.catalog import Column, Name, PrimaryKey
from diglot_migrate.steps import Cast, Step
from diglot_schema.ir import ScalarField, Schema


@dataclass(frozen=True, slots=True)
class Dialect:
    """Facts and words of one database."""

    provider: str
    has_schemas: bool
    has_enums: bool
    foreign_keys_inside: bool
    """Foreign keys are written in CREATE TABLE, since they cannot be added later."""
    indexes_inside: bool
    """Indexes are written in CREATE TABLE."""
    join_table_key: bool
    """The table of an implicit m-n relation has a primary key; else a unique index."""
    alters: bool
    """Tables and indexes can be changed in place; else tables are rebuilt."""
    column: Callable[[Schema, ScalarField, bool], Column]
    """A field as a column. The third argument says that it alone is the primary key."""
    key_column: Callable[[Schema, ScalarField, str], Column]
    """A column with the given name that refers to a field: same type, no default."""
    enum_type: Callable[[Name], str]
    """The type of a column that has this enum type."""
    cast: Callable[[Column, Column, bool], Cast | None]
    """How values get from the type of one column to that of another; None when the types are equal.

    The third argument says that the first column was read from a database, with names of types as that prints them.
    """
    type_words: Callable[[Column], str]
    """The type as Prisma's warnings name it: `VarChar(10)`."""
    statements: Callable[[Step], tuple[str, ...]]
    """A step as SQL, without the final semicolons; none for a step that needs no words."""
    inside: Callable[[Step], tuple[str, ...]]
    """The same for a transaction that is open, in which all steps are done or none."""


def double_quote(name: str) -> str:
    """`name` as a quoted identifier of standard SQL."""
    return '"' + name.replace('"', '""') + '"'


def string(text: str) -> str:
    """`text` as a string literal of standard SQL."""
    return "'" + text.replace("'", "''") + "'"


def column_list(names: tuple[str, ...], separator: str = ", ") -> str:
    """Names, quoted, with `separator` between them."""
    return separator.join(double_quote(name) for name in names)


def is_single(key: PrimaryKey | None, column: str) -> bool:
    """True when `column` alone is the primary key."""
    return key is not None and key.columns == (column,)

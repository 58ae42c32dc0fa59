"""What a dialect of DDL has to know."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from diglot_migrate.catalog import Column, EnumType, Extension, ForeignKey, Index, Name, PrimaryKey, Table
from diglot_schema.ir import ScalarField, Schema


@dataclass(frozen=True, slots=True)
class Dialect:
    """Facts and words of one database. Statements come without the final semicolon."""

    provider: str
    has_schemas: bool
    has_enums: bool
    foreign_keys_inside: bool
    """Foreign keys are written in CREATE TABLE, since they cannot be added later."""
    join_table_key: bool
    """The table of an implicit m-n relation has a primary key; else a unique index."""
    column: Callable[[Schema, ScalarField], Column]
    key_column: Callable[[Schema, ScalarField, str], Column]
    """A column with the given name that refers to a field: same type, no default."""
    create_schema: Callable[[str], str]
    create_extension: Callable[[Extension], str]
    create_enum: Callable[[EnumType], str]
    create_table: Callable[[Table], str]
    create_index: Callable[[Name, Index], tuple[str, ...]]
    add_foreign_key: Callable[[Name, ForeignKey], str]


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

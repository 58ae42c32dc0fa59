"""Names and columns as PostgreSQL's DDL spells them."""

from __future__ import annotations

from diglot_migrate.catalog import Column, Name
from diglot_migrate.dialects.dialect import double_quote


def qualified(name: Name) -> str:
    """`"schema"."name"`, or the name alone in the home schema."""
    return double_quote(name.name) if name.schema is None else f"{double_quote(name.schema)}.{double_quote(name.name)}"


def column_text(column: Column) -> str:
    """A column as CREATE TABLE and ADD COLUMN define it."""
    text = f"{double_quote(column.name)} {column.type}"
    if not column.nullable:
        text += " NOT NULL"
    if column.default is not None:
        text += f" DEFAULT {column.default}"
    return text

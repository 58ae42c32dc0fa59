"""Steps as the text of a migration: a heading and a statement each, as Prisma lays them out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from diglot_migrate.dialects import Dialect
from diglot_migrate.steps import (
    AddForeignKey,
    CreateEnum,
    CreateExtension,
    CreateIndex,
    CreateSchema,
    CreateTable,
    Step,
)

EMPTY_SCRIPT = "-- This is an empty migration.\n"


def statements(step: Step, dialect: Dialect) -> tuple[str, ...]:
    """One step as SQL, without the final semicolons."""
    match step:
        case CreateSchema(name):
            return (dialect.create_schema(name),)
        case CreateExtension(extension):
            return (dialect.create_extension(extension),)
        case CreateEnum(enum):
            return (dialect.create_enum(enum),)
        case CreateTable(table):
            return (dialect.create_table(table),)
        case CreateIndex(table, index):
            return dialect.create_index(table, index)
        case AddForeignKey(table, key):
            return (dialect.add_foreign_key(table, key),)
    assert_never(step)


def script(steps: Sequence[Step], dialect: Dialect) -> str:
    """The whole text, ending in a line feed."""
    if not steps:
        return EMPTY_SCRIPT
    parts = [(type(step).__name__, ";\n".join(statements(step, dialect))) for step in steps]
    return "\n".join(f"-- {heading}\n{text};\n" for heading, text in parts)

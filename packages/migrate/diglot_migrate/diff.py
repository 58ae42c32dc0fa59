"""From what a database has to what a schema says: the steps, in an order that works."""

from __future__ import annotations

from diglot_migrate.catalog import Catalog
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


def create(catalog: Catalog, dialect: Dialect) -> list[Step]:
    """The steps that make all of `catalog` in an empty database, in Prisma's order."""
    steps: list[Step] = [CreateSchema(name) for name in catalog.schemas]
    steps += [CreateExtension(extension) for extension in catalog.extensions]
    steps += [CreateEnum(enum) for enum in catalog.enums]
    steps += [CreateTable(table) for table in catalog.tables]
    steps += [CreateIndex(table.name, index) for table in catalog.tables for index in table.indexes]
    if not dialect.foreign_keys_inside:
        steps += [AddForeignKey(table.name, key) for table in catalog.tables for key in table.foreign_keys]
    return steps

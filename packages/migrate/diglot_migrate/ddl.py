"""A schema as the script that creates all of it."""

from __future__ import annotations

from diglot_migrate.describe import describe
from diglot_migrate.dialects import dialect_of
from diglot_migrate.diff import create
from diglot_migrate.script import script
from diglot_schema.ir import Schema


def ddl(schema: Schema, home: str = "public") -> str:
    """SQL that creates everything `schema` describes in an empty database, byte for byte as Prisma writes it.

    home: the PostgreSQL schema that the connection works in (`?schema=` of its URL).
    Raises MigrateError for a provider without DDL.
    """
    dialect = dialect_of(schema.datasource.provider)
    return script(create(describe(schema, dialect, home), dialect), dialect)

"""Whether a live database is what a schema says."""

from __future__ import annotations

from pathlib import Path

from diglot_migrate.databases.read import read
from diglot_migrate.describe import describe
from diglot_migrate.dialects import dialect_of
from diglot_migrate.diff import diff
from diglot_migrate.errors import MigrateError
from diglot_migrate.summary import summary
from diglot_migrate.url import postgres_url, provider_of
from diglot_schema.ir import Schema


def verify(schema: Schema, url: str, folder: Path | None = None) -> str | None:
    """What would have to be done to the database at `url` for it to be as `schema` says, as a list for people.

    None when there is nothing to do; what no schema can say is no difference. Nothing is changed. folder: where a
    relative `file:` path begins. Raises MigrateError when the database cannot be read.
    """
    provider = provider_of(url)
    if provider != schema.datasource.provider:
        raise MigrateError(f"the schema is for {schema.datasource.provider}, the connection string for {provider}")
    home = postgres_url(url).home if provider == "postgresql" else "main"
    dialect = dialect_of(provider)
    described = describe(schema, dialect, home)
    live = read(url, tuple(dict.fromkeys((home, *schema.datasource.schemas, *described.schemas))), folder)
    steps = diff(live, described, dialect)
    return summary(steps) if steps else None

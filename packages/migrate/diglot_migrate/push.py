"""Make what a schema describes in an empty database, or see that it is there already."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from diglot_migrate.ddl import ddl
from diglot_migrate.describe import describe
from diglot_migrate.dialects import dialect_of
from diglot_migrate.diff import create
from diglot_migrate.errors import MigrateError
from diglot_migrate.steps import CreateSchema
from diglot_migrate.url import postgres_url, provider_of, sqlite_path
from diglot_schema.ir import Enum, Model, RelationField, Schema


@dataclass(frozen=True, slots=True)
class Pushed:
    """What a push did: `changed` is False when everything was there already."""

    database: str
    """For people: what and where, without user and password."""
    changed: bool
    made_database: bool


def push(schema: Schema, url: str, folder: Path | None = None) -> Pushed:
    """Make everything `schema` describes in the empty database at `url`; all of it or, on any error, nothing.

    A missing SQLite file (with its folders), PostgreSQL database or schema is made first. When the tables are there
    exactly as described, nothing happens. folder: where a relative `file:` path begins (default: the current one).
    Raises MigrateError when the database has something else, or cannot be reached.
    """
    provider = provider_of(url)
    if provider != schema.datasource.provider:
        raise MigrateError(f"the schema is for {schema.datasource.provider}, the connection string for {provider}")
    if provider == "sqlite":
        return _push_sqlite(schema, sqlite_path(url, folder or Path.cwd()))
    return _push_postgres(schema, url)


def _push_sqlite(schema: Schema, file: Path) -> Pushed:
    from diglot_migrate.databases import sqlite

    dialect = dialect_of("sqlite")
    new = not file.exists()
    steps = create(describe(schema, dialect), dialect)
    changed = sqlite.push(file, [text for step in steps for text in dialect.statements(step)])
    return Pushed(f'SQLite database "{file.name}" at "{file}"', changed, new)


def _push_postgres(schema: Schema, url: str) -> Pushed:
    from diglot_migrate.databases import postgres

    parts = postgres_url(url)
    dialect = dialect_of("postgresql")
    steps = create(describe(schema, dialect, parts.home), dialect)
    used = [step.name for step in steps if isinstance(step, CreateSchema)]
    schemas = (parts.home, *(name for name in used if name != parts.home))

    def elsewhere(names: dict[str, str]) -> str:
        return ddl(_moved(schema, names), names[parts.home])

    done = postgres.push(parts, postgres.Script(ddl(schema, parts.home), schemas, elsewhere))
    where = f'PostgreSQL database "{parts.database}", schema "{parts.home}" at "{parts.host}"'
    return Pushed(where, done.ran, done.made_database)


def _moved(schema: Schema, names: dict[str, str]) -> Schema:
    """The same schema with its database schemas renamed."""

    def moved(name: str | None) -> str | None:
        return None if name is None else names[name]

    def model(it: Model) -> Model:
        fields = tuple(
            field.model_copy(
                update={"through": field.through.model_copy(update={"db_schema": moved(field.through.db_schema)})}
            )
            if isinstance(field, RelationField) and field.through is not None
            else field
            for field in it.fields
        )
        return it.model_copy(update={"db_schema": moved(it.db_schema), "fields": fields})

    def enum(it: Enum) -> Enum:
        return it.model_copy(update={"db_schema": moved(it.db_schema)})

    models = tuple(model(it) for it in schema.models if not it.view)
    source = schema.datasource.model_copy(
        update={"schemas": tuple(names.get(name, name) for name in schema.datasource.schemas)}
    )
    return schema.model_copy(
        update={"datasource": source, "models": models, "enums": tuple(enum(it) for it in schema.enums)}
    )

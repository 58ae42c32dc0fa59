"""Bring a database to what a schema describes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from diglot_migrate.describe import describe
from diglot_migrate.dialects import dialect_of
from diglot_migrate.errors import MigrateError
from diglot_migrate.loss import Loss
from diglot_migrate.url import mysql_url, not_yet, postgres_url, provider_of, sqlite_path
from diglot_migrate.wanted import Done, Wanted
from diglot_schema.ir import Schema


@dataclass(frozen=True, slots=True)
class Pushed:
    """What a push did. `changed` is False when everything was there already, or when it was `refused`."""

    database: str
    """For people: what and where, without user and password."""
    changed: bool
    made_database: bool
    was_empty: bool
    refused: bool
    loss: Loss
    """What would have been lost, or cannot be done while there are rows; with the numbers of rows."""


def push(
    schema: Schema,
    url: str,
    folder: Path | None = None,
    *,
    accept_data_loss: bool = False,
    force_reset: bool = False,
    external: tuple[str, ...] = (),
) -> Pushed:
    """Change the database at `url` into what `schema` describes; all of it or, on any error, nothing.

    A missing SQLite file (with its folders), database or schema is made first; on MySQL the database has to be empty.
    Steps that lose data are refused unless `accept_data_loss`; steps that cannot be done while there are rows always
    are. force_reset: delete EVERYTHING in the schemas first. external: tables and enums that somebody else looks after,
    as `name` or `schema.name`; they stay as they are. folder: where a relative `file:` path begins (default: the
    current one). Raises MigrateError when the database cannot be reached or says no.
    """
    provider = provider_of(url)
    if provider != schema.datasource.provider:
        raise MigrateError(f"the schema is for {schema.datasource.provider}, the connection string for {provider}")
    dialect = dialect_of(provider)
    home = postgres_url(url).home if dialect.has_schemas else "public"
    wanted = Wanted(describe(schema, dialect, home), dialect, accept_data_loss, external)
    if force_reset:
        not_yet(url, "resets are")
        _clear(url, folder or Path.cwd(), wanted)
    if provider == "sqlite":
        return _push_sqlite(sqlite_path(url, folder or Path.cwd()), wanted)
    if provider == "mysql":
        return _push_mysql(url, wanted)
    return _push_postgres(url, wanted)


def _clear(url: str, folder: Path, wanted: Wanted) -> None:
    """Delete everything in the schemas; raises MigrateError (P3016) when that is refused."""
    from diglot_migrate.databases import postgres
    from diglot_migrate.history.target import Target, opened

    async def work() -> None:
        async with opened(Target(url, folder), make=True) as store:
            await store.lock()
            await store.clear(wanted.catalog.schemas)

    postgres.run(work())


def _push_sqlite(file: Path, wanted: Wanted) -> Pushed:
    from diglot_migrate.databases import sqlite_push

    new = not file.exists()
    done = sqlite_push.push(file, wanted)
    return _pushed(f'SQLite database "{file.name}" at "{file}"', done, new)


def _push_postgres(url: str, wanted: Wanted) -> Pushed:
    from diglot_migrate.databases import postgres, postgres_push

    parts = postgres_url(url)
    done, made = postgres.run(postgres_push.push(parts, wanted))
    return _pushed(f'PostgreSQL database "{parts.database}", schema "{parts.home}" at "{parts.host}"', done, made)


def _push_mysql(url: str, wanted: Wanted) -> Pushed:
    from diglot_migrate.databases import mysql_push

    parts = mysql_url(url)
    done, made = mysql_push.push(parts, wanted)
    return _pushed(f'MySQL database "{parts.database}" at "{parts.host}:{parts.port}"', done, made)


def _pushed(database: str, done: Done, made: bool) -> Pushed:
    changed = bool(done.steps) and not done.refused
    return Pushed(database, changed, made, done.was_empty, done.refused, done.loss)

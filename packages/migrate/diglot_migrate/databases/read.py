"""A live database as a catalog."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from diglot_migrate.catalog import Catalog
from diglot_migrate.errors import MigrateError
from diglot_migrate.url import PostgresUrl, not_yet, postgres_url, provider_of, sqlite_path


def read(url: str, schemas: Sequence[str] = (), folder: Path | None = None) -> Catalog:
    """What the database at `url` is made of, as far as a catalog can say it; the rest is in `beyond`.

    schemas: which ones to read (PostgreSQL; default: the one of the URL's `?schema=`, else public). Names in that
    one have no schema of their own, as in `describe`. folder: where a relative `file:` path begins.
    Raises MigrateError: P1003 when the database does not exist, P1001 when the server is not reached, and others.
    """
    not_yet(url, "reading a database is")
    if provider_of(url) == "sqlite":
        return _read_sqlite(sqlite_path(url, folder or Path.cwd()))
    from diglot_migrate.databases import postgres

    parts = postgres_url(url)
    return postgres.run(_read_postgres(parts, schemas or (parts.home,)))


def require_file(url: str, folder: Path) -> None:
    """Raise MigrateError (P1003) when the database is a file that does not exist: opening it would make it."""
    if provider_of(url) == "sqlite":
        _existing(sqlite_path(url, folder))


async def _read_postgres(url: PostgresUrl, schemas: Sequence[str]) -> Catalog:
    import asyncpg

    from diglot_migrate.databases import postgres, postgres_catalog

    connection = await postgres.connect(url)
    try:
        return await postgres_catalog.read(connection, schemas, url.home)
    except asyncpg.PostgresError as error:
        raise MigrateError(f"PostgreSQL: {error}") from error
    except (OSError, asyncpg.InterfaceError) as error:
        raise MigrateError("the connection was lost while the database was read", "P1017") from error
    finally:
        if not connection.is_closed():
            await connection.close(timeout=5)


def _read_sqlite(file: Path) -> Catalog:
    import sqlite3

    from diglot_migrate.databases import sqlite, sqlite_catalog

    _existing(file)
    try:
        connection = sqlite3.connect(file, isolation_level=None, timeout=5)
        try:
            return sqlite_catalog.read(connection)
        finally:
            connection.close()
    except sqlite3.Error as error:
        raise sqlite.refused(file, error) from error


def _existing(file: Path) -> None:
    if not file.exists():
        raise MigrateError(f"the database file `{file}` does not exist", "P1003")

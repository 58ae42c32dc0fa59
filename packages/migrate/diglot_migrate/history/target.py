"""Which database a history belongs to, and how it is opened."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from diglot_migrate.history.store import Store
from diglot_migrate.url import not_yet, postgres_url, provider_of, sqlite_path


@dataclass(frozen=True, slots=True)
class Target:
    """A database with what the history has to know about it."""

    url: str
    folder: Path = field(default_factory=Path.cwd)
    """Where a relative `file:` path begins."""
    schemas: tuple[str, ...] = ()
    """The PostgreSQL schemas in use beside the one of the URL."""
    external: tuple[str, ...] = ()
    """Tables that somebody else looks after, as `table` or `schema.table`."""
    locking: bool = True
    """False leaves the advisory lock out, for poolers that do not know it."""

    @property
    def provider(self) -> str:
        """postgresql, sqlite or mysql; raises MigrateError (P1013) for anything else."""
        return provider_of(self.url)


@asynccontextmanager
async def opened(target: Target, *, make: bool) -> AsyncGenerator[Store]:
    """The database, closed at the end. With `make` it is made when it is missing, else that is P1003.

    Raises MigrateError with P1000, P1001, P1003, P1013.
    """
    store = await _open(target, make=make)
    try:
        yield store
    finally:
        await store.close()


async def _open(target: Target, *, make: bool) -> Store:
    not_yet(target.url, "migrations are")
    if target.provider == "sqlite":
        from diglot_migrate.history.stores.sqlite import SqliteStore

        return await SqliteStore.open(sqlite_path(target.url, target.folder), make=make)
    from diglot_migrate.history.stores.postgres import PostgresStore

    return await PostgresStore.open(postgres_url(target.url), make=make, locking=target.locking)

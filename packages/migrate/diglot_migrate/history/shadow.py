"""A scratch database in which a history is played, to learn what it makes."""

from __future__ import annotations

import uuid
from collections.abc import AsyncGenerator, Iterable, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace

from diglot_migrate.catalog import Catalog
from diglot_migrate.errors import MigrateError
from diglot_migrate.history.folder import Folder, Migration
from diglot_migrate.history.store import ScriptError, Store
from diglot_migrate.history.target import Target, opened
from diglot_migrate.url import PostgresUrl, postgres_url, provider_of


class Shadow:
    """An open scratch database, empty at first."""

    def __init__(self, store: Store, schemas: Sequence[str]) -> None:
        self._store = store
        self._schemas = schemas

    async def play(self, migrations: Iterable[Migration]) -> None:
        """Run the scripts in order; raises MigrateError: P3006 when one fails, P3015 when one is missing."""
        for migration in migrations:
            text = migration.read().text
            try:
                await self._store.run(text)
            except ScriptError as error:
                said = f"Migration `{migration.name}` failed to apply cleanly to the shadow database. \nError:\n"
                raise MigrateError(said + error.text, "P3006") from error

    async def catalog(self) -> Catalog:
        """What has been made so far."""
        return await self._store.catalog(self._schemas)


async def catalog_of(
    folder: Folder,
    target: Target | None = None,
    *,
    shadow_url: str | None = None,
    schemas: Sequence[str] = (),
    init: str = "",
) -> Catalog:
    """What all migrations of `folder` together make; the parameters are those of `shadow`."""
    async with shadow(target, shadow_url=shadow_url, schemas=schemas, init=init, provider=folder.provider) as scratch:
        await scratch.play(folder.migrations)
        return await scratch.catalog()


@asynccontextmanager
async def shadow(
    target: Target | None,
    *,
    shadow_url: str | None = None,
    schemas: Sequence[str] = (),
    init: str = "",
    provider: str | None = None,
) -> AsyncGenerator[Shadow]:
    """A scratch database of the same kind as `target`, or of `provider` when there is neither target nor URL.

    SQLite: in memory. PostgreSQL: the one at `shadow_url`, which is EMPTIED first, else a new one on the target's
    server, dropped at the end. schemas: the ones in use beside that of the URL. init: SQL to begin with.
    Raises MigrateError: P3014 when it cannot be made, P1001, P1003 and others when it is not reached.
    """
    kind = provider_of(shadow_url) if shadow_url else target.provider if target else provider
    if kind == "sqlite":
        from diglot_migrate.history.stores.sqlite import SqliteStore

        store = await SqliteStore.in_memory()
        try:
            yield await _begun(store, schemas, init)
        finally:
            await store.close()
    elif shadow_url:
        _require_another(target, shadow_url)
        async with opened(Target(shadow_url), make=False) as store:
            await store.lock()
            await store.clear(schemas)
            yield await _begun(store, schemas, init)
    elif target is not None:
        async with _scratch(postgres_url(target.url)) as store:
            yield await _begun(store, schemas, init)
    else:
        raise MigrateError("a history of PostgreSQL is played in a shadow database: give its URL", "P3014")


async def _begun(store: Store, schemas: Sequence[str], init: str) -> Shadow:
    try:
        await store.run(init)
    except ScriptError as error:
        raise MigrateError(f"the script `initShadowDb` failed:\n{error.text}", "P3006") from error
    return Shadow(store, schemas)


def _require_another(target: Target | None, shadow_url: str) -> None:
    """The shadow database is emptied, so it must not be the real one."""
    if target is None or target.provider != "postgresql":
        return
    real, other = postgres_url(target.url), postgres_url(shadow_url)
    if (real.host, real.database) == (other.host, other.database):
        raise MigrateError(
            "The shadow database you configured appears to be the same as the main database. Please specify another "
            "shadow database"
        )


@asynccontextmanager
async def _scratch(url: PostgresUrl) -> AsyncGenerator[Store]:
    """A new database on the server of `url`, dropped at the end, also when an error or Ctrl+C ends the command."""
    import asyncpg

    from diglot_migrate.databases.postgres import open_server, quote
    from diglot_migrate.history.stores.postgres import PostgresStore

    name = f"prisma_migrate_shadow_db_{uuid.uuid4()}"
    server = await open_server(url)
    try:
        try:
            await server.execute(f"CREATE DATABASE {quote(name)}")
        except asyncpg.PostgresError as error:
            raise MigrateError(
                "The shadow database could not be created. The user of the connection string must be allowed to create "
                f"databases, or `shadowDatabaseUrl` name one that exists.\n\nOriginal error: {error}",
                "P3014",
            ) from error
        try:
            scratch = replace(url, dsn=url.on(name), database=name)
            store = await PostgresStore.open(scratch, make=True, locking=False)
            try:
                yield store
            finally:
                await store.close()
        finally:
            await server.execute(f"DROP DATABASE IF EXISTS {quote(name)} WITH (FORCE)")
    finally:
        await server.close(timeout=5)

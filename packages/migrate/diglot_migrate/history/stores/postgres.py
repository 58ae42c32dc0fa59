"""The history in a PostgreSQL database."""

from __future__ import annotations

import uuid
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

import asyncpg
from asyncpg import exceptions

from diglot_migrate.catalog import Catalog
from diglot_migrate.databases.postgres import LOCK, Connection, open_or_make, quote
from diglot_migrate.databases.postgres import connect as connect_to
from diglot_migrate.databases.postgres_catalog import read
from diglot_migrate.errors import MigrateError
from diglot_migrate.history.excerpt import excerpt
from diglot_migrate.history.record import TABLE, Record
from diglot_migrate.history.statements import Statement, statements
from diglot_migrate.history.store import LOCK_SECONDS, UNFINISHED, ScriptError
from diglot_migrate.history.stores.clear import clear
from diglot_migrate.url import PostgresUrl

# Columns, types and order as Prisma has made them since 2.13.
_MAKE = """CREATE TABLE {table} (
    id                      VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum                VARCHAR(64) NOT NULL,
    finished_at             TIMESTAMPTZ,
    migration_name          VARCHAR(255) NOT NULL,
    logs                    TEXT,
    rolled_back_at          TIMESTAMPTZ,
    started_at              TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count     INTEGER NOT NULL DEFAULT 0
)"""
_TABLES = """SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p') AND n.nspname = ANY($1) AND c.relname <> $2
AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e') ORDER BY 1"""
_ROWS = """SELECT id, migration_name, checksum, started_at, finished_at, rolled_back_at, logs
FROM {table} ORDER BY started_at"""


class PostgresStore:
    """A connection with the history table of the URL's schema."""

    provider = "postgresql"

    def __init__(
        self, connection: Connection, url: PostgresUrl, *, created: bool = False, locking: bool = True
    ) -> None:
        self.created = created
        self._connection = connection
        self._url = url
        self._locking = locking
        self._table = f"{quote(url.home)}.{TABLE}"
        self._settings = f"SET search_path = {quote(url.home)}"

    @classmethod
    async def open(cls, url: PostgresUrl, *, make: bool, locking: bool) -> PostgresStore:
        """Connect; with `make` the database and the schema of the URL are made when they are missing."""
        connection, created = await open_or_make(url) if make else (await connect_to(url), False)
        store = cls(connection, url, created=created, locking=locking)
        try:
            async with store.asked():
                if make and not await connection.fetchval("SELECT to_regnamespace($1) IS NOT NULL", quote(url.home)):
                    await connection.execute(f"CREATE SCHEMA IF NOT EXISTS {quote(url.home)}")
                await connection.execute(store._settings)
                await store._notice_our_end()
        except BaseException:
            await store.close()
            raise
        return store

    @asynccontextmanager
    async def asked(self) -> AsyncGenerator[None]:
        """Turns the driver's errors inside into MigrateError."""
        try:
            yield
        except exceptions.InsufficientPrivilegeError as error:
            raise MigrateError(f"the user may not do this in `{self._url.database}`: {error}", "P1010") from error
        except (OSError, asyncpg.InterfaceError, exceptions.PostgresConnectionError) as error:
            raise MigrateError("the connection to the database was lost", "P1017") from error
        except asyncpg.PostgresError as error:
            raise MigrateError(f"PostgreSQL: {error}") from error

    async def lock(self) -> None:
        """Take the advisory lock of Prisma's migrations, unless that was switched off."""
        if not self._locking:
            return
        take = f"SET lock_timeout = '{LOCK_SECONDS:g}s'; SELECT pg_advisory_lock({LOCK}); RESET lock_timeout"
        async with self.asked():
            try:
                await self._connection.execute(take)
            except (exceptions.LockNotAvailableError, exceptions.QueryCanceledError) as error:
                raise MigrateError(
                    f"The database server at `{self._url.host}` was reached but timed out: another command is changing "
                    f"this database.\n\nContext: Timed out trying to acquire a postgres advisory lock "
                    f"(SELECT pg_advisory_lock({LOCK})). Elapsed: {LOCK_SECONDS * 1000:.0f}ms",
                    "P1002",
                ) from error

    async def tables(self, schemas: Sequence[str]) -> list[str]:
        """The names of tables, without their schemas."""
        async with self.asked():
            rows = await self._connection.fetch(_TABLES, [self._url.home, *schemas], TABLE)
            return [str(name) for (name,) in rows]

    async def create_table(self) -> None:
        """Make `_prisma_migrations` in the schema of the URL."""
        async with self.asked():
            await self._connection.execute(_MAKE.format(table=self._table))

    async def records(self) -> list[Record] | None:
        """The rows by the time of their beginning."""
        async with self.asked():
            try:
                rows = await self._connection.fetch(_ROWS.format(table=self._table))
            except (exceptions.UndefinedTableError, exceptions.InvalidSchemaNameError):
                return None
        return [Record(*row) for row in rows]

    async def begin(self, name: str, checksum: str) -> str:
        """Insert a row that says `started`."""
        columns = "id, checksum, started_at, migration_name"
        return await self._insert(columns, checksum, datetime.now(UTC), name)

    async def add_applied(self, name: str, checksum: str) -> None:
        """Insert a row that says `finished`, without a step."""
        now = datetime.now(UTC)
        await self._insert("id, checksum, started_at, migration_name, finished_at, logs", checksum, now, name, now, "")

    async def finish(self, id: str) -> None:
        """Record the end, with one step."""
        changes = "applied_steps_count = applied_steps_count + 1, finished_at = $1 WHERE id = $2"
        await self._update(changes, datetime.now(UTC), id)

    async def fail(self, id: str, logs: str) -> None:
        """Record what the database said."""
        await self._update("logs = $1 WHERE id = $2", logs.replace("\0", ""), id)

    async def roll_back(self, id: str) -> None:
        """Record that nothing of it is left."""
        await self._update("rolled_back_at = $1 WHERE id = $2", datetime.now(UTC), id)

    async def run(self, script: str) -> None:
        """Send the script as one message, or statement by statement where one must stand alone."""
        parts = statements(script)
        alone = any(part.stands_alone for part in parts)
        async with self.asked():
            try:
                if alone and len(parts) > 1:
                    stay = 0
                    for index, part in enumerate(parts, 1):
                        await self._send(part.text, script, part.start, stay=stay)
                        stay = stay if self._connection.is_in_transaction() else index
                elif parts:  # asyncpg fails on a message without any statement
                    await self._send(script, script, 0, stay=None if alone or any(map(_commits, parts)) else 0)
                if self._connection.is_in_transaction():
                    raise ScriptError("25001", UNFINISHED, stay=None)
            finally:
                await self._restore()

    async def catalog(self, schemas: Sequence[str]) -> Catalog:
        """The catalog of the home schema, whose names are unqualified, and of `schemas`."""
        async with self.asked():
            return await read(self._connection, list(dict.fromkeys([self._url.home, *schemas])), self._url.home)

    async def first_row(self, query: str) -> Sequence[Any] | None:  # Any: as asyncpg decodes it
        """The first row of a query; None when there is none, or the query fails."""
        async with self.asked():
            try:
                row = await self._connection.fetchrow(query)
            except (exceptions.SyntaxOrAccessError, exceptions.DataError):
                return None
            return None if row is None else tuple(row)

    async def clear(self, schemas: Sequence[str]) -> None:
        """Delete everything in the home schema and `schemas`; raises MigrateError (P3016) when that is refused."""
        async with self.asked():
            await clear(self._connection, list(dict.fromkeys([self._url.home, *schemas])))

    async def close(self) -> None:
        """End the connection, which gives the lock back."""
        if not self._connection.is_closed():
            try:
                await self._connection.close(timeout=5)
            except (OSError, TimeoutError, asyncpg.InterfaceError):
                self._connection.terminate()

    async def _insert(self, columns: str, *values: object) -> str:
        id = str(uuid.uuid4())
        places = ", ".join(f"${index + 1}" for index in range(len(values) + 1))
        async with self.asked():
            await self._connection.execute(f"INSERT INTO {self._table} ({columns}) VALUES ({places})", id, *values)
        return id

    async def _update(self, changes: str, *values: object) -> None:
        async with self.asked():
            await self._connection.execute(f"UPDATE {self._table} SET {changes}", *values)

    async def _send(self, text: str, script: str, start: int, *, stay: int | None) -> None:
        try:
            await self._connection.execute(text)
        except exceptions.PostgresConnectionError:
            raise
        except asyncpg.PostgresError as error:
            raise ScriptError(error.sqlstate or "none", _told(error, script, start), stay=stay) from error

    async def _restore(self) -> None:
        """What a script has set must not reach the next one, nor our own statements."""
        if self._connection.is_closed():
            return
        if self._connection.is_in_transaction():
            await self._connection.execute("ROLLBACK")
        await self._connection.execute(f"RESET SESSION AUTHORIZATION; RESET ROLE; RESET ALL; {self._settings}")

    async def _notice_our_end(self) -> None:
        """Have the server end a script, and free the lock, when this process is killed (PostgreSQL 14, not Windows)."""
        watch = "SET client_connection_check_interval = '2s'"
        try:
            await self._connection.execute(watch)
        except (exceptions.UndefinedObjectError, exceptions.InvalidParameterValueError):
            return
        self._settings += f"; {watch}"


def _commits(statement: Statement) -> bool:
    """Whether something may be left behind when a later statement fails. DO and CALL can commit inside."""
    return statement.controls_transaction or statement.words[:1] in (["do"], ["call"])


def _told(error: asyncpg.PostgresError, script: str, start: int) -> str:
    """What the server said, and the lines around the place that it named."""
    fields = error.as_dict()
    lines = [f"{fields.get('severity', 'ERROR')}: {error.message or error}"]
    lines += [f"{name.upper()}: {fields[name]}" for name in ("detail", "hint") if fields.get(name)]
    if fields.get("position"):
        lines += ["", "Position:", excerpt(script, start + int(fields["position"]) - 1)]
    return "\n".join(lines)

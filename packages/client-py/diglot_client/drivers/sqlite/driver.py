"""The driver for SQLite: the standard library's sqlite3, one thread per connection."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import weakref
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote

from diglot_client.drivers.driver import Options, Reads, Row
from diglot_client.drivers.pool import Pool
from diglot_client.encode import Words
from diglot_client.errors import DatabaseNotFound, UrlError

from .codec import SqliteReads, SqliteWords
from .connection import Connection, retire
from .errors import fault

_MEMORY = ":memory:"
_drivers: weakref.WeakSet[SqliteDriver] = weakref.WeakSet()


class SqliteDriver:
    """One pool per event loop; a database in memory has one connection."""

    words: Words = SqliteWords()
    reads: Reads = SqliteReads()
    numbered: bool = False

    def __init__(self, url: str, options: Options) -> None:
        self.path, query = locate(url, options.folder)
        self._limit = 1 if self.path == _MEMORY else int(query.get("connection_limit") or options.connection_limit)
        self._timeout = float(query.get("pool_timeout") or options.pool_timeout) or None
        self._busy = float(query.get("socket_timeout") or query.get("timeout") or 0) or None
        self._pools: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, Pool[Connection]] = (
            weakref.WeakKeyDictionary()
        )
        _drivers.add(self)

    def pool(self) -> Pool[Connection]:
        """The pool of the running event loop."""
        loop = asyncio.get_running_loop()
        pool = self._pools.get(loop)
        if pool is None:
            pool = self._pools[loop] = Pool[Connection](self._connect, retire, self._limit, self._timeout)
        return pool

    def forget(self) -> None:
        """Drop all connections: they belong to the parent process."""
        self._pools = weakref.WeakKeyDictionary()

    async def connect(self) -> None:
        """Open one connection now."""
        pool = self.pool()
        pool.release(await pool.acquire())

    async def close(self) -> None:
        """Close the connections of the running event loop."""
        await self.pool().close()

    async def fetch(self, text: str, values: Sequence[Any]) -> Sequence[Row]:
        """The rows of a statement that runs alone."""
        async with self.session() as session:
            return await session.fetch(text, values)

    async def execute(self, text: str, values: Sequence[Any]) -> int:
        """The number of rows that a statement, run alone, touched."""
        async with self.session() as session:
            return await session.execute(text, values)

    async def raw(self, text: str, values: Sequence[Any]) -> tuple[Sequence[str], Sequence[Row]]:
        """Column names and rows of a statement that user code wrote."""
        async with self.session() as session:
            return await session.raw(text, values)

    @asynccontextmanager
    async def session(self, wait: float | None = None) -> AsyncGenerator[SqliteSession, None]:
        """A connection for several statements. One that is still in a transaction at the end is closed."""
        pool = self.pool()
        connection = await pool.acquire(wait)
        session = SqliteSession(connection)
        try:
            yield session
        finally:
            if session.clean:
                pool.release(connection)
            else:
                pool.discard(connection)

    async def _connect(self) -> Connection:
        connection = Connection(self.path, self._busy)
        try:
            await connection.open()
        except BaseException as error:
            await connection.close()
            if isinstance(error, sqlite3.Error):
                raise DatabaseNotFound({"path": self.path}) from error
            raise
        return connection


class SqliteSession:
    """One held connection. clean: it is in no transaction and in a known state."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.clean = True

    async def fetch(self, text: str, values: Sequence[Any]) -> Sequence[Row]:
        """The rows of a statement."""
        try:
            return await self.connection.fetch(text, values)
        except BaseException as error:
            raise self._failed(error) from error

    async def execute(self, text: str, values: Sequence[Any]) -> int:
        """The number of rows that a statement touched."""
        try:
            return await self.connection.execute(text, values)
        except BaseException as error:
            raise self._failed(error) from error

    async def raw(self, text: str, values: Sequence[Any]) -> tuple[Sequence[str], Sequence[Row]]:
        """Column names and rows."""
        try:
            return await self.connection.described(text, values)
        except BaseException as error:
            raise self._failed(error) from error

    async def begin(self, isolation: str | None = None) -> None:
        """Start a transaction that may write: a reader that turns writer later could fail halfway."""
        await self.execute("BEGIN IMMEDIATE", ())
        self.clean = False

    async def commit(self) -> None:
        """Commit."""
        await self.execute("COMMIT", ())
        self.clean = True

    async def rollback(self) -> None:
        """Roll back; a connection that cannot is closed when the session ends."""
        try:
            await self.connection.execute("ROLLBACK", ())
            self.clean = True
        except sqlite3.Error:
            self.clean = False

    def _failed(self, error: BaseException) -> BaseException:
        found = fault(error)
        if found is None:
            self.clean = False
        return found if found is not None else error


def locate(url: str, folder: str | None) -> tuple[str, dict[str, str]]:
    """The file and the parameters of a URL such as `file:./dev.db`; relative files start at `folder`."""
    scheme, _, rest = url.partition(":")
    if url == _MEMORY or rest.startswith(_MEMORY):
        return _MEMORY, {}
    if scheme not in ("file", "sqlite"):
        raise UrlError({"error": "it must start with file:"})
    name, _, query = rest.partition("?")
    name = unquote(name)
    if name.startswith("//"):
        name = "/" + name.lstrip("/")
    if not name:
        raise UrlError({"error": "it names no file"})
    return os.fspath(Path(folder or os.getcwd()) / name), dict(parse_qsl(query))


def _after_fork() -> None:
    for driver in _drivers:
        driver.forget()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)

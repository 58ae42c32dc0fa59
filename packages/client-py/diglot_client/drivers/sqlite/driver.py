"""The driver for SQLite: the standard library's sqlite3, one thread per connection."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import weakref
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from time import perf_counter
from typing import Any

from diglot_client.drivers.driver import Fault, Options, Reads, Row
from diglot_client.drivers.parameters import number, parameters, percent_decoded
from diglot_client.drivers.pool import Pool
from diglot_client.drivers.pools import Pools
from diglot_client.encode import Words
from diglot_client.errors import UrlError

from .codec import SqliteReads, SqliteWords
from .connection import AT_ONCE_SECONDS, Connection, drop, retire
from .errors import connect_error, fault

_MEMORY = ":memory:"
_BUSY_SECONDS = 5.0
_IN_A_ROW = 16
"""How many reads run on the thread of the event loop before others have a turn."""
_LONG_CALLS = 50
"""How many calls of a statement that took long go to the connection's thread without a trial, at most: two after the
first time, which may have been an accident, and twice as many each time."""
_NEVER = -1
_UNTIL_SHORT = -2
"""Goes to the connection's thread until it is short there."""
_KNOWN_STATEMENTS = 4000


class SqliteDriver:
    """One pool per event loop; a database in memory has one connection."""

    words: Words = SqliteWords()
    reads: Reads = SqliteReads()
    numbered: bool = False
    levels: Sequence[str] = ("Serializable",)

    def __init__(self, url: str, options: Options) -> None:
        self.path, query = locate(url, options.folder)
        limit = max(1, int(number(query, "connection_limit", options.connection_limit)))
        self._limit = 1 if self.path == _MEMORY else limit
        self._timeout = number(query, "pool_timeout", options.pool_timeout) or None
        busy = number(query, "timeout", options.statement_timeout or _BUSY_SECONDS)
        self._busy = number(query, "socket_timeout", busy) or _BUSY_SECONDS
        self._pools = Pools[Connection](self._make, drop)
        self.pool = self._pools.running
        self._long: dict[str, int] = {}
        self._missed: dict[str, int] = {}
        self._in_a_row = 0
        self._turns: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Lock] = weakref.WeakKeyDictionary()

    def _make(self) -> Pool[Connection]:
        return Pool[Connection](self._connect, retire, self._limit, self._timeout)

    def turn(self) -> asyncio.Lock:
        """Held by the transaction of the running event loop that writes: the others wait in order, not by asking."""
        return self._turns.setdefault(asyncio.get_running_loop(), asyncio.Lock())

    async def connect(self) -> None:
        """Open one connection now."""
        pool = self.pool()
        pool.release(await pool.acquire())

    async def close(self) -> None:
        """Close the connections of the running event loop."""
        await self.pool().close()

    def is_open(self) -> bool:
        """True while there is a connection."""
        return self._pools.is_open()

    async def fetch(self, text: str, values: Sequence[Any]) -> Sequence[Row]:
        """The rows of a statement that runs alone. Short reads give other tasks a turn now and then."""
        if self._is_short(text):
            idle = self.pool().idle
            connection = idle[-1] if idle else None
            rows = connection.at_once(text, values) if connection is not None else None
            if rows is not None:
                if connection is not None and connection.is_late():
                    self._long[text] = _first_guess(text)
                self._missed.pop(text, None)
                self._in_a_row += 1
                if self._in_a_row >= _IN_A_ROW:
                    self._in_a_row = 0
                    await asyncio.sleep(0)
                return rows
            if connection is not None:
                missed = self._missed[text] = min(2 * self._missed.get(text, 1), _LONG_CALLS)
                self._long[text] = missed
        async with self.session() as session:
            began = perf_counter()
            rows = await session.fetch(text, values)
            if self._long.get(text) == _UNTIL_SHORT and perf_counter() - began < AT_ONCE_SECONDS:
                self._long[text] = 0
            return rows

    def _is_short(self, text: str) -> bool:
        """Whether a statement is a read that may be short: it is tried again a while after it was not.

        Counting a whole table is one step of SQLite's machine, which cannot be given up, and quick for most tables.
        """
        left = self._long.get(text)
        if left is None:
            if len(self._long) >= _KNOWN_STATEMENTS:
                self._long.clear()
                self._missed.clear()
            left = self._long[text] = _first_guess(text)
        if left > 0:
            self._long[text] = left - 1
        return left == 0

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
        session = SqliteSession(connection, self.turn())
        try:
            yield session
        finally:
            session.leave()
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
                raise connect_error(error, self.path) from error
            raise
        return connection


class SqliteSession:
    """One held connection. clean: it is in no transaction and in a known state."""

    def __init__(self, connection: Connection, turn: asyncio.Lock) -> None:
        self.connection = connection
        self.clean = True
        self._turn = turn
        self._writing = False

    async def fetch(self, text: str, values: Sequence[Any]) -> Sequence[Row]:
        """The rows of a statement."""
        try:
            return await self.connection.fetch(text, values)
        except BaseException as error:
            self._failed(error)
            raise

    async def execute(self, text: str, values: Sequence[Any]) -> int:
        """The number of rows that a statement touched."""
        try:
            return await self.connection.execute(text, values)
        except BaseException as error:
            self._failed(error)
            raise

    async def raw(self, text: str, values: Sequence[Any]) -> tuple[Sequence[str], Sequence[Row]]:
        """Column names and rows."""
        try:
            return await self.connection.described(text, values)
        except BaseException as error:
            self._failed(error)
            raise

    async def begin(self, isolation: str | None = None) -> None:
        """Start a transaction that may write: a reader that turns writer later could fail halfway."""
        await self._turn.acquire()
        self._writing = True
        await self.execute("BEGIN IMMEDIATE", ())
        self.clean = False

    async def commit(self) -> None:
        """Commit; Fault P2028 when SQLite had rolled back by itself."""
        try:
            await self.execute("COMMIT", ())
        except Fault as error:
            if not await self.connection.in_transaction():
                self.clean = True
                reason = "the transaction was rolled back by the database"
                raise Fault("P2028", {"error": reason, "rolledBack": True}) from error.__cause__
            raise
        self.clean = True
        self.leave()

    async def rollback(self) -> None:
        """Roll back what is open; a connection that cannot is closed when the session ends."""
        if self.clean:
            return
        try:
            await self.connection.execute("ROLLBACK", ())
            self.clean = True
            self.leave()
        except sqlite3.Error:
            self.clean = False

    def leave(self) -> None:
        """Let the next transaction write."""
        if self._writing:
            self._writing = False
            self._turn.release()

    def _failed(self, error: BaseException) -> None:
        """Note what an error says about the connection; raises the Fault for it, if it is one."""
        found = fault(error)
        if found is not None:
            raise found from error
        self.clean = False
        self.connection.interrupt()


def _first_guess(text: str) -> int:
    """How a statement that was never seen is treated."""
    if not text.startswith("SELECT "):
        return _NEVER
    return _UNTIL_SHORT if "COUNT(*)" in text and " WHERE " not in text else 0


def locate(url: str, folder: str | None) -> tuple[str, dict[str, str]]:
    """The file and the parameters of a URL such as `file:./dev.db`; relative files start at `folder`."""
    scheme, _, rest = url.strip().partition(":")
    if url == _MEMORY or rest.startswith(_MEMORY):
        return _MEMORY, {}
    if scheme.lower() not in ("file", "sqlite"):
        raise UrlError({"error": "it must start with file:"})
    name, _, query = rest.partition("?")
    name = percent_decoded(name)
    if name.startswith("//"):
        name = "/" + name.lstrip("/")
    if not name:
        raise UrlError({"error": "it names no file"})
    if "\0" in name:
        raise UrlError({"error": "it holds a NUL character"})
    return os.path.normpath(Path(folder or os.getcwd()) / name), parameters(query)

"""The driver for PostgreSQL and what speaks its protocol."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from typing import Any

from diglot_client.drivers.driver import Fault, Options, Reads, Row
from diglot_client.drivers.pool import Pool
from diglot_client.drivers.pools import Pools
from diglot_client.encode import Words

from .codec import PostgresReads, PostgresWords
from .connection import CLOSE_SECONDS, Connection, connect, drop, retire
from .errors import fault
from .raw import fitted, with_json
from .url import parse

ISOLATION = {
    "ReadUncommitted": "READ UNCOMMITTED",
    "ReadCommitted": "READ COMMITTED",
    "RepeatableRead": "REPEATABLE READ",
    "Serializable": "SERIALIZABLE",
}


class PostgresDriver:
    """One pool per event loop; a forked child starts with none."""

    reads: Reads = PostgresReads()
    numbered: bool = True
    levels: Sequence[str] = tuple(ISOLATION)

    def __init__(self, url: str, options: Options) -> None:
        self.target = parse(url, options)
        self.words: Words = PostgresWords()
        self._pools = Pools[Connection](self._make, drop)
        self.pool = self._pools.running

    def _make(self) -> Pool[Connection]:
        target = self.target
        return Pool[Connection](lambda: connect(target), retire, target.limit, target.pool_timeout)

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
        """The rows of a statement that runs alone."""
        pool = self.pool()
        idle = pool.idle
        connection = idle.pop() if idle and not idle[-1].is_closed() else await pool.acquire()
        try:
            rows = await connection.fetch(text, *values)
        except BaseException as error:
            settle(pool, connection, error)
            raise
        if connection.is_closed() or pool.waiters:
            pool.release(connection)
        else:
            idle.append(connection)
        return rows

    async def execute(self, text: str, values: Sequence[Any]) -> int:
        """The number of rows that a statement, run alone, touched."""
        pool = self.pool()
        connection = await pool.acquire()
        try:
            touched = affected(await connection.execute(text, *values))
        except BaseException as error:
            fit = await fitted(connection, text, values, error)
            settle(pool, connection, error, fit is None)
            if fit is not None:
                return await self.execute(*fit)
            raise
        pool.release(connection)
        return touched

    async def raw(self, text: str, values: Sequence[Any]) -> tuple[Sequence[str], Sequence[Row]]:
        """Column names and rows of a statement that user code wrote."""
        async with self.session() as session:
            return await session.raw(text, values)

    @asynccontextmanager
    async def session(self, wait: float | None = None) -> AsyncGenerator[PostgresSession, None]:
        """A connection for several statements. One that is still in a transaction at the end is closed."""
        pool = self.pool()
        connection = await pool.acquire(wait)
        session = PostgresSession(connection)
        try:
            yield session
        finally:
            if session.clean:
                pool.release(connection)
            else:
                pool.discard(connection)


class PostgresSession:
    """One held connection. clean: it is in no transaction and in a known state."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.clean = True

    async def fetch(self, text: str, values: Sequence[Any]) -> Sequence[Row]:
        """The rows of a statement."""
        try:
            return await self.connection.fetch(text, *values)
        except BaseException as error:
            self._failed(error)
            raise

    async def execute(self, text: str, values: Sequence[Any]) -> int:
        """The number of rows that a statement touched."""
        try:
            return affected(await self.connection.execute(text, *values))
        except BaseException as error:
            fit = await fitted(self.connection, text, values, error)
            if fit is not None:
                return await self.execute(*fit)
            self._failed(error)
            raise

    async def raw(self, text: str, values: Sequence[Any]) -> tuple[Sequence[str], Sequence[Row]]:
        """Column names and rows."""
        try:
            rows: Sequence[Any] = await self.connection.fetch(text, *values)
            return list(rows[0].keys()) if rows else [], await with_json(self.connection, text, rows)
        except BaseException as error:
            fit = await fitted(self.connection, text, values, error)
            if fit is not None:
                return await self.raw(*fit)
            self._failed(error)
            raise

    async def begin(self, isolation: str | None = None) -> None:
        """Start a transaction."""
        level = f" ISOLATION LEVEL {ISOLATION[isolation]}" if isolation else ""
        self.clean = False
        await self.execute(f"BEGIN{level}", ())

    async def commit(self) -> None:
        """Commit; Fault P2028 when the server rolled back, D1001 when its answer was lost."""
        try:
            tag = await self.connection.execute("COMMIT")
        except BaseException as error:
            found = fault(error)
            if found is None:
                raise
            if found.broken:
                raise Fault("D1001", {"statement": "COMMIT"}, broken=True) from error
            self.clean = not self.connection.is_in_transaction()
            raise found from error
        self.clean = True
        if tag != "COMMIT":
            raise Fault("P2028", {"error": "the transaction was rolled back by the database", "rolledBack": True})

    async def rollback(self) -> None:
        """Roll back what is open; a connection that cannot within two seconds is closed when the session ends."""
        if self.clean or self.connection.is_closed():
            return
        try:
            async with asyncio.timeout(CLOSE_SECONDS):
                await self.connection.execute("ROLLBACK")
            self.clean = True
        except Exception:
            self.connection.terminate()

    def _failed(self, error: BaseException) -> None:
        """Note what an error says about the connection; raises the Fault for it, if it is one."""
        found = fault(error)
        if found is None or found.broken:
            self.clean = False
        if found is not None:
            raise found from error


def affected(tag: str) -> int:
    """The count at the end of a command tag: `UPDATE 3` is 3."""
    number = tag.rpartition(" ")[2]
    return int(number) if number.isdigit() else 0


def settle(pool: Pool[Connection], connection: Connection, error: BaseException, final: bool = True) -> None:
    """Release or close the connection on which a lone statement failed; raises the Fault for it, if it is `final`."""
    found = fault(error)
    if found is None or found.broken or connection.is_in_transaction():
        pool.discard(connection)
    else:
        pool.release(connection)
    if found is not None and final:
        raise found from error

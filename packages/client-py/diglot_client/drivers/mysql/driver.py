"""The driver for MySQL and MariaDB."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from typing import Any

from diglot_client.drivers.driver import Fault, Options, Reads, Row
from diglot_client.drivers.pool import Pool
from diglot_client.drivers.pools import Pools
from diglot_client.encode import Words

from .codec import MysqlReads, MysqlWords
from .connection import CLOSE_SECONDS, Connection, connect, drop, retire
from .errors import fault
from .text import parts
from .url import parse

ISOLATION = {
    "ReadUncommitted": "READ UNCOMMITTED",
    "ReadCommitted": "READ COMMITTED",
    "RepeatableRead": "REPEATABLE READ",
    "Serializable": "SERIALIZABLE",
}


class MysqlDriver:
    """One pool per event loop; a forked child starts with none."""

    words: Words = MysqlWords()
    reads: Reads = MysqlReads()
    numbered: bool = False
    levels: Sequence[str] = tuple(ISOLATION)

    def __init__(self, url: str, options: Options) -> None:
        self.target = parse(url, options)
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
        """The rows of a statement that runs alone; one of several parts in a transaction."""
        async with self.session() as session:
            if len(parts(text)) == 1:
                return await session.fetch(text, values)
            await session.begin()
            try:
                rows = await session.fetch(text, values)
            except BaseException:
                await asyncio.shield(session.rollback())
                raise
            await session.commit()
            return rows

    async def execute(self, text: str, values: Sequence[Any]) -> int:
        """The number of rows that a statement, run alone, touched."""
        async with self.session() as session:
            return await session.execute(text, values)

    async def raw(self, text: str, values: Sequence[Any]) -> tuple[Sequence[str], Sequence[Row]]:
        """Column names and rows of a statement that user code wrote."""
        async with self.session() as session:
            return await session.raw(text, values)

    @asynccontextmanager
    async def session(self, wait: float | None = None) -> AsyncGenerator[MysqlSession, None]:
        """A connection for several statements. One that is still in a transaction at the end is closed."""
        pool = self.pool()
        connection = await pool.acquire(wait)
        session = MysqlSession(connection)
        try:
            yield session
        finally:
            if session.clean and not connection.is_closed():
                pool.release(connection)
            else:
                pool.discard(connection)


class MysqlSession:
    """One held connection. clean: it is in no transaction and in a known state."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.clean = True

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
        """Start a transaction."""
        if isolation:
            await self.execute(f"SET TRANSACTION ISOLATION LEVEL {ISOLATION[isolation]}", ())
        self.clean = False
        await self.execute("START TRANSACTION", ())

    async def commit(self) -> None:
        """Commit; Fault P2028 when the server rolled back, D1001 when its answer was lost."""
        lost = not self.connection.is_in_transaction()
        try:
            await self.connection.send("COMMIT")
        except BaseException as error:
            found = fault(error)
            if found is None:
                raise
            if found.broken:
                raise Fault("D1001", {"statement": "COMMIT"}, broken=True) from error
            raise found from error
        self.clean = True
        if lost:
            raise Fault("P2028", {"error": "the transaction was rolled back by the database", "rolledBack": True})

    async def rollback(self) -> None:
        """Roll back what is open; a connection that cannot within two seconds is closed when the session ends."""
        if self.clean or self.connection.is_closed():
            return
        try:
            async with asyncio.timeout(CLOSE_SECONDS):
                await self.connection.send("ROLLBACK")
            self.clean = True
        except Exception:
            self.connection.drop()

    def _failed(self, error: BaseException) -> None:
        """Note what an error says about the connection; raises the Fault for it, if it is one."""
        found = fault(error)
        if found is None or found.broken:
            self.clean = False
        if found is not None:
            raise found from error

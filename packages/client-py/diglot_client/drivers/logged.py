"""A driver that tells what it sends; without a listener nothing of this is in the way."""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator, Awaitable, Sequence
from contextlib import asynccontextmanager
from typing import Any, TypeVar

from .driver import QUIET, Driver, OnQuery, Row, Session

T = TypeVar("T")


async def told(listen: OnQuery, text: str, work: Awaitable[T], values: Sequence[Any] = ()) -> T:
    """The outcome of `work`; `listen` gets the text, the seconds and the values, also when it fails."""
    started = time.perf_counter()
    try:
        return await work
    finally:
        if text not in QUIET:
            listen(text, time.perf_counter() - started, values)


class LoggedSession:
    """A session that tells what it sends."""

    def __init__(self, session: Session, listen: OnQuery) -> None:
        self._session = session
        self._listen = listen

    async def fetch(self, text: str, values: Sequence[Any]) -> Sequence[Row]:
        """The rows of a statement."""
        return await told(self._listen, text, self._session.fetch(text, values), values)

    async def execute(self, text: str, values: Sequence[Any]) -> int:
        """The number of rows that a statement touched."""
        return await told(self._listen, text, self._session.execute(text, values), values)

    async def raw(self, text: str, values: Sequence[Any]) -> tuple[Sequence[str], Sequence[Row]]:
        """Column names and rows."""
        return await told(self._listen, text, self._session.raw(text, values), values)

    async def begin(self, isolation: str | None = None) -> None:
        """Start a transaction."""
        await told(self._listen, "BEGIN", self._session.begin(isolation))

    async def commit(self) -> None:
        """Commit."""
        await told(self._listen, "COMMIT", self._session.commit())

    async def rollback(self) -> None:
        """Roll back."""
        await told(self._listen, "ROLLBACK", self._session.rollback())


class LoggedDriver:
    """A driver that tells what it sends."""

    def __init__(self, driver: Driver, listen: OnQuery) -> None:
        self.words = driver.words
        self.levels = driver.levels
        self.reads = driver.reads
        self.numbered = driver.numbered
        self._driver = driver
        self._listen = listen

    async def connect(self) -> None:
        """Open one connection now."""
        await self._driver.connect()

    async def close(self) -> None:
        """Close all connections."""
        await self._driver.close()

    def is_open(self) -> bool:
        """True while there is a connection."""
        return self._driver.is_open()

    async def fetch(self, text: str, values: Sequence[Any]) -> Sequence[Row]:
        """The rows of a statement."""
        return await told(self._listen, text, self._driver.fetch(text, values), values)

    async def execute(self, text: str, values: Sequence[Any]) -> int:
        """The number of rows that a statement touched."""
        return await told(self._listen, text, self._driver.execute(text, values), values)

    async def raw(self, text: str, values: Sequence[Any]) -> tuple[Sequence[str], Sequence[Row]]:
        """Column names and rows."""
        return await told(self._listen, text, self._driver.raw(text, values), values)

    @asynccontextmanager
    async def session(self, wait: float | None = None) -> AsyncGenerator[LoggedSession, None]:
        """A connection for several statements."""
        async with self._driver.session(wait) as session:
            yield LoggedSession(session, self._listen)

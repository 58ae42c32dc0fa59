"""A thin pool: a list of idle connections, a limit, and waiters in order.

It wraps nothing and resets nothing on release, which would cost a round trip per statement. A connection whose state
is not known is closed, never given out again.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, Awaitable, Callable
from typing import Any, Generic, Protocol, TypeVar

from .driver import Fault


class Pooled(Protocol):
    """What a pool asks of a connection."""

    def is_closed(self) -> bool:
        """True when the connection can no longer be used."""
        ...


C = TypeVar("C", bound=Pooled)


class Pool(Generic[C]):
    """Connections of one event loop; with its end they are closed, also when nobody disconnected.

    connect: opens one. retire: closes one, within seconds, without raising.
    """

    def __init__(
        self,
        connect: Callable[[], Awaitable[C]],
        retire: Callable[[C], Awaitable[None]],
        limit: int,
        timeout: float | None,
    ) -> None:
        self.idle: list[C] = []
        self.waiters: deque[asyncio.Future[C | None]] = deque()
        self.size = 0
        self._connect = connect
        self._retire = retire
        self._limit = limit
        self._timeout = timeout
        self._closing: set[asyncio.Future[None]] = set()
        self._end: AsyncGenerator[None, None] | None = None

    async def acquire(self, wait: float | None = None) -> C:
        """An open connection; raises Fault P2024 when none becomes free in time, InitializationError on connecting."""
        while self.idle:
            connection = self.idle.pop()
            if not connection.is_closed():
                return connection
            self.size -= 1
        if self.size < self._limit:
            self.size += 1
            return await self._open()
        connection = await self._wait(self._timeout if wait is None else wait)
        return connection if connection is not None else await self._open()

    def release(self, connection: C) -> None:
        """Give back a connection that is in no transaction."""
        self._pass_on(None if connection.is_closed() else connection)

    def discard(self, connection: C) -> None:
        """Close a connection whose state is not known; nobody waits for it."""
        task = asyncio.ensure_future(self._retire(connection))
        self._closing.add(task)
        task.add_done_callback(self._closing.discard)
        self._pass_on(None)

    async def close(self) -> None:
        """Close the idle connections."""
        connections, self.idle = self.idle, []
        self.size -= len(connections)
        await asyncio.gather(*(self._retire(connection) for connection in connections), *self._closing)

    async def _open(self) -> C:
        """A new connection in a place that is counted already."""
        try:
            if self._end is None:
                self._end = self._until_the_end()
                await anext(self._end)
            return await self._connect()
        except BaseException:
            self._pass_on(None)
            raise

    async def _until_the_end(self) -> AsyncGenerator[None, None]:
        """Stays at its `yield` until the event loop, before it is closed, shuts its asynchronous generators down."""
        try:
            yield
        finally:
            self._end = None
            await self.close()

    async def _wait(self, limit: float | None) -> C | None:
        """The next free connection, or None for the place of one that is gone."""
        loop = asyncio.get_running_loop()
        waiter: asyncio.Future[C | None] = loop.create_future()
        self.waiters.append(waiter)
        timer = loop.call_later(limit, _expire, waiter) if limit is not None else None
        try:
            return await waiter
        except BaseException as error:
            if waiter in self.waiters:
                self.waiters.remove(waiter)
            if isinstance(error, TimeoutError):
                raise Fault("P2024", {"timeout": f"{limit:g}", "connection_limit": self._limit}) from None
            if waiter.done() and not waiter.cancelled() and waiter.exception() is None:
                self._pass_on(waiter.result())
            raise
        finally:
            if timer is not None:
                timer.cancel()

    def _pass_on(self, connection: C | None) -> None:
        while self.waiters:
            waiter = self.waiters.popleft()
            if not waiter.done():
                waiter.set_result(connection)
                return
        if connection is not None:
            self.idle.append(connection)
        else:
            self.size -= 1


def _expire(waiter: asyncio.Future[Any]) -> None:
    """End the wait for a connection, unless there is one."""
    if not waiter.done():
        waiter.set_exception(TimeoutError())

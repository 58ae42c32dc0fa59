"""`requires_connection`: run a function, or a block, with an open connection."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable
from types import TracebackType
from typing import Any, Generic, ParamSpec, TypeVar, overload

from .client import Client

P = ParamSpec("P")
T = TypeVar("T")
C = TypeVar("C", bound=Client)


class ConnectionGuard(Generic[C]):
    """Connects before the decorated function or the block runs.

    `@requires_connection` and `@requires_connection()` take coroutine functions and plain ones. A coroutine function
    finds an open connection, which stays open for the next call; a plain one cannot wait for a connection, so its
    first query opens it. `async with requires_connection as prisma:` closes at its end what it has opened itself.
    """

    def __init__(self, client: C) -> None:
        self._client = client
        self._opened: list[bool] = []

    @overload
    def __call__(self, function: Callable[P, T], /) -> Callable[P, T]: ...
    @overload
    def __call__(self, /) -> ConnectionGuard[C]: ...
    def __call__(self, function: Callable[..., Any] | None = None, /) -> Any:
        if function is None:
            return self
        if not inspect.iscoroutinefunction(function):
            return function

        @functools.wraps(function)
        async def connected(*args: Any, **kwargs: Any) -> Any:
            if not self._client.is_connected():
                await self._client.connect()
            return await function(*args, **kwargs)

        return connected

    async def __aenter__(self) -> C:
        opened = not self._client.is_connected()
        if opened:
            await self._client.connect()
        self._opened.append(opened)
        return self._client

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._opened.pop():
            await self._client.disconnect()


def connection_guard(client: C) -> ConnectionGuard[C]:
    """The `requires_connection` of `client`."""
    return ConnectionGuard(client)

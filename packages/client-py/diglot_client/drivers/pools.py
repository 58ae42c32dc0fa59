"""One pool per event loop, for as long as the loop lives; a forked child starts with none."""

from __future__ import annotations

import asyncio
import os
import weakref
from collections.abc import Callable
from typing import Any, Generic

from .pool import C, Pool

_all: weakref.WeakSet[Pools[Any]] = weakref.WeakSet()
_of_parent: list[object] = []


class Pools(Generic[C]):
    """The pools of a driver. make: a new pool. drop: closes a connection whose event loop is closed already."""

    def __init__(self, make: Callable[[], Pool[C]], drop: Callable[[C], None]) -> None:
        self._make = make
        self._drop = drop
        self._pools: dict[asyncio.AbstractEventLoop, Pool[C]] = {}
        self.last: tuple[asyncio.AbstractEventLoop, Pool[C]] | None = None
        _all.add(self)

    def running(self) -> Pool[C]:
        """The pool of the running event loop."""
        loop = asyncio.get_running_loop()
        last = self.last  # read once: other threads have loops of their own
        if last is not None and last[0] is loop:
            return last[1]
        pool = self._pools.get(loop)
        if pool is None:
            self._sweep()
            pool = self._pools[loop] = self._make()
        self.last = (loop, pool)
        return pool

    def is_open(self) -> bool:
        """True while there is a connection."""
        return any(pool.size for pool in tuple(self._pools.values()))

    def forget(self) -> None:
        """Drop all connections without a word to the server: they belong to the parent process.

        They are kept, unused: their end would reach into the parent, whose epoll and locks this process shares.
        """
        _of_parent.append(self._pools)
        self._pools = {}
        self.last = None

    def _sweep(self) -> None:
        """Let go of the pools whose event loops were closed without a word."""
        for loop in tuple(self._pools):
            if loop.is_closed():
                pool = self._pools.pop(loop, None)
                for connection in pool.idle if pool is not None else ():
                    self._drop(connection)


def _after_fork() -> None:
    for pools in _all:
        pools.forget()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)

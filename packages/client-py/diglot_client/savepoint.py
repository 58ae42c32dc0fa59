"""Transactions inside transactions: parts of one that can be undone alone."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from typing import Any

from .drivers import Fault
from .errors import TransactionError
from .held import Held, closed, still_open


class Nested:
    """A part of a transaction that can be undone alone, between a savepoint and its end."""

    def __init__(self, outer: Held | Nested) -> None:
        self._outer = outer
        self._end = ""
        self.held = outer.held
        self.depth: int = outer.depth + 1 if isinstance(outer, Nested) else 1
        self.turn = asyncio.Lock()

    def check(self, operation: str = "query") -> None:
        """Raise P2028 when this part or what it is a part of is over. operation: query or commit."""
        if self._end:
            raise closed(operation, self._end)
        if operation == "commit" and self.turn.locked():
            raise still_open()
        self._outer.check()

    def close(self, how: str) -> None:
        """Let no further statement through. how: commit or rollback."""
        self._end = how

    async def fetch(self, text: str, values: Sequence[Any]) -> Sequence[Sequence[Any]]:
        """The rows of a statement."""
        return await self.held.one(lambda: self.held.session.fetch(text, values), self.check)

    async def execute(self, text: str, values: Sequence[Any]) -> int:
        """The number of rows that a statement touched."""
        return await self.held.one(lambda: self.held.session.execute(text, values), self.check)

    async def raw(self, text: str, values: Sequence[Any]) -> tuple[Sequence[str], Sequence[Sequence[Any]]]:
        """Column names and rows of a statement that user code wrote."""
        return await self.held.one(lambda: self.held.session.raw(text, values), self.check)

    async def begin(self, isolation: str | None = None) -> None:
        """Nothing: the transaction has begun."""

    async def commit(self) -> None:
        """Nothing: the transaction is committed where it began."""

    async def rollback(self) -> None:
        """Nothing: the part is undone where it began."""


@asynccontextmanager
async def nested(outer: Held | Nested) -> AsyncGenerator[Nested, None]:
    """A part of `outer`: what it did is undone, and only that, when the block raises.

    Parts of one transaction run one after the other; they share the time of the whole.
    """
    held = outer.held
    try:
        async with asyncio.timeout_at(held.deadline):
            await outer.turn.acquire()
    except TimeoutError:
        raise held.late() from None
    try:
        first = held.first
        part = Nested(outer)
        await outer.execute(f"SAVEPOINT {_savepoint(part)}", ())
        try:
            yield part
            part.check("commit")
            part.close("commit")
            await outer.execute(f"RELEASE SAVEPOINT {_savepoint(part)}", ())
        except BaseException:
            part.close("rollback")
            await asyncio.shield(undone(outer, _savepoint(part)))
            held.first = first
            raise
    finally:
        outer.turn.release()


def _savepoint(part: Nested) -> str:
    """The savepoint of a part. Not all databases keep two of one name."""
    return "nested" if part.depth == 1 else f"nested_{part.depth}"


async def undone(outer: Held | Nested, name: str) -> None:
    """Take back what was done since a savepoint; when that fails, the whole transaction is lost."""
    try:
        await outer.execute(f"ROLLBACK TO SAVEPOINT {name}", ())
        await outer.execute(f"RELEASE SAVEPOINT {name}", ())
    except Fault:
        outer.held.doom()
    except TransactionError:
        return  # it is over: all of it is rolled back

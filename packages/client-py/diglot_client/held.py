"""The session of an interactive transaction: one statement at a time, until its time is over."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine, Sequence
from typing import Any

from .drivers import Fault, Session
from .errors import TransactionError


async def begun(session: Session, wait: float, isolation: str | None) -> None:
    """Start a transaction within `wait` seconds; raises Fault P2024."""
    try:
        async with asyncio.timeout(wait):
            await session.begin(isolation)
    except TimeoutError:
        raise Fault("P2024") from None


class Held:
    """Passes statements on in order; begin, commit and rollback are done where the transaction began.

    When the time is over, the statement under way is stopped and the transaction rolled back at once, whatever its
    code does. first: the first error of the transaction, the cause when COMMIT is answered by ROLLBACK.
    """

    def __init__(self, session: Session, timeout: float) -> None:
        self._session = session
        self._timeout = timeout
        self._started = time.monotonic()
        self._lock = asyncio.Lock()
        self._end = ""
        self._ending: asyncio.Task[None] | None = None
        loop = asyncio.get_running_loop()
        self._deadline = loop.time() + timeout
        self._timer = loop.call_at(self._deadline, self._expire)
        self.first: BaseException | None = None

    def check(self, operation: str = "query") -> None:
        """Raise P2028 when the transaction is over or its time is. operation: query or commit."""
        if self._end:
            how = "committed transaction" if self._end == "commit" else "transaction that was rolled back"
            raise TransactionError(
                {"error": f"Transaction already closed: A {operation} cannot be executed on a {how}."}
            )
        elapsed = time.monotonic() - self._started
        if self._ending is not None or elapsed > self._timeout:
            raise self._expired(operation, elapsed)

    def close(self, how: str) -> None:
        """Let no further statement through. how: commit or rollback."""
        self._timer.cancel()
        self._end = how

    async def undo(self) -> None:
        """Close and roll back; when the time was over, wait for the rollback that began then."""
        self.close("rollback")
        if self._ending is not None:
            await self._ending
        await self._session.rollback()

    async def fetch(self, text: str, values: Sequence[Any]) -> Sequence[Sequence[Any]]:
        """The rows of a statement."""
        return await self._one(lambda: self._session.fetch(text, values))

    async def execute(self, text: str, values: Sequence[Any]) -> int:
        """The number of rows that a statement touched."""
        return await self._one(lambda: self._session.execute(text, values))

    async def raw(self, text: str, values: Sequence[Any]) -> tuple[Sequence[str], Sequence[Sequence[Any]]]:
        """Column names and rows of a statement that user code wrote."""
        return await self._one(lambda: self._session.raw(text, values))

    async def begin(self, isolation: str | None = None) -> None:
        """Nothing: the transaction has begun."""

    async def commit(self) -> None:
        """Nothing: the transaction is committed where it began."""

    async def rollback(self) -> None:
        """Nothing: the transaction is rolled back where it began."""

    async def _one(self, work: Callable[[], Coroutine[Any, Any, Any]]) -> Any:
        async with self._lock:
            self.check()
            try:
                async with asyncio.timeout_at(self._deadline):
                    return await work()
            except TimeoutError:
                raise self._expired("query", time.monotonic() - self._started) from None
            except Fault as fault:
                self.first = self.first or fault.__cause__ or fault
                raise

    def _expire(self) -> None:
        self._ending = asyncio.ensure_future(self._abandon())

    async def _abandon(self) -> None:
        async with self._lock:
            await self._session.rollback()

    def _expired(self, operation: str, elapsed: float) -> TransactionError:
        text = (
            f"A {operation} cannot be executed on an expired transaction. The timeout for this transaction was "
            f"{round(self._timeout * 1000)} ms, however {round(elapsed * 1000)} ms passed since the start of the "
            "transaction. Consider increasing the interactive transaction timeout or doing less work in the "
            "transaction."
        )
        return TransactionError({"error": text})

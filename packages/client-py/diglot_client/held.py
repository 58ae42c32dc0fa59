"""The session of an interactive transaction: one statement at a time, until its time is over."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine, Sequence
from typing import Any

from .drivers import Fault, Session
from .errors import TransactionError


class Held:
    """Passes statements on in order; begin, commit and rollback are done where the transaction began.

    first: the first error of the transaction, the cause when COMMIT is answered by ROLLBACK.
    """

    def __init__(self, session: Session, timeout: float) -> None:
        self._session = session
        self._timeout = timeout
        self._started = time.monotonic()
        self._lock = asyncio.Lock()
        self.first: BaseException | None = None

    def check(self) -> None:
        """Raise P2028 when the transaction's time is over."""
        elapsed = time.monotonic() - self._started
        if elapsed > self._timeout:
            text = (
                "A query cannot be executed on an expired transaction. The timeout for this transaction was "
                f"{round(self._timeout * 1000)} ms, however {round(elapsed * 1000)} ms passed since the start of the "
                "transaction."
            )
            raise TransactionError({"error": text})

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
        self.check()
        async with self._lock:
            try:
                return await work()
            except Fault as fault:
                self.first = self.first or fault.__cause__ or fault
                raise

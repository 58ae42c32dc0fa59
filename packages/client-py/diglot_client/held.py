"""The session of an interactive transaction: one statement at a time, until its time is over."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from .drivers import Driver, Fault, Session
from .errors import TransactionError, ValidationError
from .wording import hint


def check_level(driver: Driver, level: str | None) -> None:
    """Raise ValidationError for an isolation level that the database does not have."""
    if level is None or level in driver.levels:
        return
    known = hint(str(level), driver.levels)
    raise ValidationError("unknownWord", ("isolation_level",), "transaction", hint=known)


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
    code does. first: the first error of the transaction, the cause when COMMIT is answered by ROLLBACK. turn: held by
    the nested transaction that is open; the others wait. deadline: when the time is over, by the event loop's clock.
    cursors: the places of streams by name, with the statement that lets go of one which a commit would leave.
    """

    def __init__(self, session: Session, timeout: float) -> None:
        self.session = session
        self._timeout = timeout
        self._started = time.monotonic()
        self._lock = asyncio.Lock()
        self._end = ""
        self._ending: asyncio.Task[None] | None = None
        loop = asyncio.get_running_loop()
        self.deadline = loop.time() + timeout
        self._timer = loop.call_at(self.deadline, self._expire)
        self.first: BaseException | None = None
        self.turn = asyncio.Lock()
        self.cursors: dict[str, str | None] = {}

    @property
    def held(self) -> Held:
        """Itself: a nested transaction has the one that it is a part of."""
        return self

    def check(self, operation: str = "query") -> None:
        """Raise P2028 when the transaction is over or its time is. operation: query or commit."""
        if self._end:
            raise closed(operation, self._end)
        elapsed = time.monotonic() - self._started
        if self._ending is not None or elapsed > self._timeout:
            raise self._expired(operation, elapsed)
        if operation == "commit" and self.turn.locked():
            raise still_open()

    def doom(self) -> None:
        """Let no further statement through, as a part could not be undone alone. One whose time is over says that."""
        if asyncio.get_running_loop().time() < self.deadline:
            self._end = "rollback"

    def close(self, how: str) -> None:
        """Let no further statement through. how: commit or rollback."""
        self._timer.cancel()
        self._end = how

    async def release(self) -> None:
        """Wait for the statement under way, and let go of the places of streams that a commit would leave: Python
        ends a stream some time after its loop was left."""
        async with self._lock:
            while self.cursors:
                _, text = self.cursors.popitem()
                if text is not None:
                    with suppress(Fault):
                        await self.session.execute(text, ())

    async def undo(self) -> None:
        """Close and roll back; when the time was over, wait for the rollback that began then."""
        self.close("rollback")
        if self._ending is not None:
            await self._ending
        await self.session.rollback()

    async def fetch(self, text: str, values: Sequence[Any]) -> Sequence[Sequence[Any]]:
        """The rows of a statement."""
        return await self.one(lambda: self.session.fetch(text, values), self.check)

    async def execute(self, text: str, values: Sequence[Any]) -> int:
        """The number of rows that a statement touched."""
        return await self.one(lambda: self.session.execute(text, values), self.check)

    async def raw(self, text: str, values: Sequence[Any]) -> tuple[Sequence[str], Sequence[Sequence[Any]]]:
        """Column names and rows of a statement that user code wrote."""
        return await self.one(lambda: self.session.raw(text, values), self.check)

    async def begin(self, isolation: str | None = None) -> None:
        """Nothing: the transaction has begun."""

    async def commit(self) -> None:
        """Nothing: the transaction is committed where it began."""

    async def rollback(self) -> None:
        """Nothing: the transaction is rolled back where it began."""

    async def one(self, work: Callable[[], Coroutine[Any, Any, Any]], check: Callable[[], None]) -> Any:
        """The outcome of one statement, when it is its turn and `check` lets it through."""
        async with self._lock:
            check()
            try:
                async with asyncio.timeout_at(self.deadline):
                    return await work()
            except TimeoutError:
                raise self.late() from None
            except Fault as fault:
                self.first = self.first or fault.__cause__ or fault
                raise

    async def whole(self, work: Callable[[Session], Coroutine[Any, Any, Any]], check: Callable[[], None]) -> Any:
        """The outcome of several statements that no other comes between; when one fails, all of them are undone."""
        async with self._lock:
            check()
            undone = False
            try:
                async with asyncio.timeout_at(self.deadline):
                    try:
                        await self.session.execute("SAVEPOINT whole", ())
                    except asyncio.CancelledError:
                        self.doom()  # what was cancelled may have ended the transaction
                        raise
                    try:
                        result = await work(Inside(self.session, check))
                        await self.session.execute("RELEASE SAVEPOINT whole", ())
                        return result
                    except BaseException:
                        undone = await asyncio.shield(self._taken_back(check))
                        raise
            except TimeoutError:
                raise self.late() from None
            except Fault as fault:
                if not undone:
                    self.first = self.first or fault.__cause__ or fault
                raise

    async def _taken_back(self, check: Callable[[], None]) -> bool:
        """Whether what was done since the savepoint of a write is undone; else the whole transaction is lost."""
        try:
            check()
            await self.session.execute("ROLLBACK TO SAVEPOINT whole", ())
            await self.session.execute("RELEASE SAVEPOINT whole", ())
        except TransactionError:
            return False  # it is over: all of it is rolled back
        except Fault as fault:
            if not fault.broken:
                self.doom()
            return False
        return True

    def late(self) -> TransactionError:
        """P2028 for a statement that did not end in time."""
        return self._expired("query", time.monotonic() - self._started)

    def _expire(self) -> None:
        self._ending = asyncio.ensure_future(self._abandon())

    async def _abandon(self) -> None:
        async with self._lock:
            await self.session.rollback()

    def _expired(self, operation: str, elapsed: float) -> TransactionError:
        text = (
            f"A {operation} cannot be executed on an expired transaction. The timeout for this transaction was "
            f"{round(self._timeout * 1000)} ms, however {round(elapsed * 1000)} ms passed since the start of the "
            "transaction. Consider increasing the interactive transaction timeout or doing less work in the "
            "transaction."
        )
        return TransactionError({"error": text})


@dataclass(frozen=True, slots=True)
class Inside:
    """The session of the statements of `Held.whole`, which have their turn: `check` says whether it goes on."""

    session: Session
    check: Callable[[], None]

    async def fetch(self, text: str, values: Sequence[Any]) -> Sequence[Sequence[Any]]:
        """The rows of a statement."""
        self.check()
        return await self.session.fetch(text, values)

    async def execute(self, text: str, values: Sequence[Any]) -> int:
        """The number of rows that a statement touched."""
        self.check()
        return await self.session.execute(text, values)

    async def raw(self, text: str, values: Sequence[Any]) -> tuple[Sequence[str], Sequence[Sequence[Any]]]:
        """Column names and rows of a statement that user code wrote."""
        self.check()
        return await self.session.raw(text, values)

    async def begin(self, isolation: str | None = None) -> None:
        """Nothing: the transaction has begun."""

    async def commit(self) -> None:
        """Nothing: the transaction is committed where it began."""

    async def rollback(self) -> None:
        """Nothing: the statements are undone where they began."""


def closed(operation: str, end: str) -> TransactionError:
    """P2028 for a transaction that has ended. end: commit or rollback."""
    how = "committed transaction" if end == "commit" else "transaction that was rolled back"
    return TransactionError({"error": f"Transaction already closed: A {operation} cannot be executed on a {how}."})


def still_open() -> TransactionError:
    """P2028 for a transaction whose parts are not all over."""
    return TransactionError({"error": "A transaction cannot be committed while a nested one is open."})

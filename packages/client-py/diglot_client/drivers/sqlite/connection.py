"""One SQLite connection on a thread of its own: functions go in, futures come out, nothing blocks the event loop.

A short read is an exception: the way to the thread and back takes longer than finding one row, so `at_once` reads on
the thread of the event loop for a quarter of a millisecond at most. What is not done by then, or would have to wait
for a lock, is given up and goes the usual way.
"""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from collections.abc import Callable, Sequence
from queue import SimpleQueue
from time import perf_counter
from typing import Any

from .raw import Declared, raw_rows

Row = Sequence[Any]
_CACHED_STATEMENTS = 500
AT_ONCE_SECONDS = 0.25e-3
_STEPS_BETWEEN_LOOKS = 200
"""Of SQLite's machine, 10 microseconds or so, until it asks whether to go on."""

Job = tuple[Callable[[], Any], "asyncio.Future[Any]", asyncio.AbstractEventLoop]


class Connection:
    """A connection and its thread. Made by `open_connection`."""

    def __init__(self, path: str, busy: float) -> None:
        self._path = path
        self._busy = busy
        self._raw: sqlite3.Connection | None = None
        self._jobs: SimpleQueue[Job | None] = SimpleQueue()
        self._closed = False
        self._given = self._done = 0  # jobs, counted by the event loop's thread and by our own
        self._deadline = 0.0
        self._hasty = False
        self._never_locked = False
        self._declared = Declared()
        self._thread = threading.Thread(target=self._work, name="diglot-sqlite", daemon=True)
        self._thread.start()

    def is_closed(self) -> bool:
        """True after `close`."""
        return self._closed

    def run(self, function: Callable[[], Any]) -> asyncio.Future[Any]:
        """The outcome of `function`, called on the connection's thread."""
        loop = asyncio.get_running_loop()
        future: asyncio.Future[Any] = loop.create_future()
        self._given += 1
        self._jobs.put((function, future, loop))
        return future

    def at_once(self, text: str, values: Sequence[Any]) -> list[Row] | None:
        """The rows of a read, found on the calling thread; None when that cannot be done in a moment."""
        raw = self._raw
        if raw is None or self._given != self._done or not self._never_locked:
            return None
        try:
            if not self._hasty:
                self._hasty = True
                raw.execute("PRAGMA busy_timeout = 0")
                raw.set_progress_handler(self.is_late, _STEPS_BETWEEN_LOOKS)
            self._deadline = perf_counter() + AT_ONCE_SECONDS
            return raw.execute(text, values).fetchall()
        except Exception:
            return None  # too late, or locked; another error comes again on the usual way

    def is_late(self) -> bool:
        """Whether the moment of the last read at once is over."""
        return perf_counter() > self._deadline

    def _calm(self) -> None:
        """Take the time again that statements need."""
        self._hasty = False
        self.raw.set_progress_handler(None, 0)
        self.raw.execute(f"PRAGMA busy_timeout = {int(self._busy * 1000)}")

    def fetch(self, text: str, values: Sequence[Any]) -> asyncio.Future[list[Row]]:
        """The rows of a statement."""
        return self.run(lambda: self.raw.execute(text, values).fetchall())

    def execute(self, text: str, values: Sequence[Any]) -> asyncio.Future[int]:
        """The number of rows that a statement touched."""
        return self.run(lambda: max(0, self.raw.execute(text, values).rowcount))

    def described(self, text: str, values: Sequence[Any]) -> asyncio.Future[tuple[list[str], Sequence[Row]]]:
        """Column names and rows of a statement that user code wrote."""

        def work() -> tuple[list[str], Sequence[Row]]:
            cursor = self.raw.execute(text, values)
            names, rows = [column[0] for column in cursor.description or ()], cursor.fetchall()
            return names, raw_rows(rows, self._declared.types(self.raw, text)) if rows else rows

        return self.run(work)

    def open(self) -> asyncio.Future[None]:
        """Open the file and set what every connection of ours has."""

        def work() -> None:
            raw = sqlite3.connect(
                self._path, isolation_level=None, check_same_thread=False, cached_statements=_CACHED_STATEMENTS
            )
            self._raw = raw
            raw.execute(f"PRAGMA busy_timeout = {int(self._busy * 1000)}")
            raw.execute("PRAGMA foreign_keys = ON")
            raw.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchall()
            try:
                mode = raw.execute("PRAGMA journal_mode = WAL").fetchone()
                self._never_locked = mode[0] in ("wal", "memory")  # for readers
            except sqlite3.OperationalError:
                return  # a file that may only be read, or in use: the mode it has will do

        return self.run(work)

    def in_transaction(self) -> asyncio.Future[bool]:
        """Whether a transaction is open."""
        return self.run(lambda: self.raw.in_transaction)

    @property
    def raw(self) -> sqlite3.Connection:
        """The connection itself; only for its own thread."""
        if self._raw is None:
            raise sqlite3.ProgrammingError("the connection is not open")
        return self._raw

    def interrupt(self) -> None:
        """Stop the statement under way."""
        if self._raw is not None:
            self._raw.interrupt()

    async def close(self) -> None:
        """Close the connection and end its thread."""
        if not self._closed:
            self._closed = True
            raw = self._raw
            if raw is not None:
                await self.run(raw.close)
            self._jobs.put(None)

    def drop(self) -> None:
        """Close the connection and end its thread when the event loop that waited for it is closed."""
        self._closed = True
        self._jobs.put(None)

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            function, future, loop = job
            if future.cancelled():
                self._done += 1
                continue
            try:
                if self._hasty:
                    self._calm()
                outcome, error = function(), None
            except BaseException as caught:
                outcome, error = None, caught
            self._done += 1
            try:
                loop.call_soon_threadsafe(finish, future, outcome, error)
            except RuntimeError:  # the loop is closed: nobody waits any more
                continue
        if self._raw is not None:
            self._raw.close()


def finish(future: asyncio.Future[Any], outcome: Any, error: BaseException | None) -> None:
    """Hand an outcome to whoever still waits for it."""
    if future.done():
        return
    if error is not None:
        future.set_exception(error)
    else:
        future.set_result(outcome)


async def retire(connection: Connection) -> None:
    """Stop what runs on a connection and close it."""
    connection.interrupt()
    try:
        await connection.close()
    except sqlite3.Error:
        return


def drop(connection: Connection) -> None:
    """Close a connection whose event loop is closed."""
    connection.drop()

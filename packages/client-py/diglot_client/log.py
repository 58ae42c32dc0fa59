"""What a client tells of itself: to the listeners of `on`, and to the console or a logger as the option `log` says."""

from __future__ import annotations

import json
import logging
import sys
from base64 import b64encode
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Literal, NotRequired, TypedDict

if TYPE_CHECKING:
    from .drivers import OnQuery
    from .query import Perform, Query

LogLevel = Literal["query", "info", "warn", "error"]
"""What can be listened to."""
LEVELS: Sequence[LogLevel] = ("query", "info", "warn", "error")
EMITS = ("stdout", "event", "logging")
TARGET = "diglot:client"


class LogDefinition(TypedDict):
    """One entry of the option `log`. emit: "stdout" if it is missing; "logging" is the logger `diglot` of the standard
    library, where statements have the level DEBUG."""

    level: LogLevel
    emit: NotRequired[Literal["stdout", "event", "logging"]]


@dataclass(frozen=True, slots=True)
class QueryEvent:
    """A statement that was sent. duration: in milliseconds. params: the values as JSON text."""

    timestamp: datetime
    query: str
    params: str
    duration: int
    target: str


@dataclass(frozen=True, slots=True)
class LogEvent:
    """Anything else that happened."""

    timestamp: datetime
    message: str
    target: str


Listener = Callable[[Any], object]


class Log:
    """The listeners of a client and what it prints. queries, errors: whether statements, or errors, are told of."""

    def __init__(self, options: Sequence[LogLevel | LogDefinition]) -> None:
        self.queries = False
        self.errors = False
        self._printed: set[str] = set()
        self._logged: set[str] = set()
        self._listeners: dict[str, list[Listener]] = {}
        self._tell: Callable[[OnQuery], None] | None = None
        for entry in options:
            level = entry if isinstance(entry, str) else entry["level"]
            emit = "stdout" if isinstance(entry, str) else entry.get("emit", "stdout")
            if emit == "stdout":
                self._printed.add(level)
            elif emit == "logging":
                self._logged.add(level)
            self._heed(level)

    def begin(self, tell: Callable[[OnQuery], None]) -> None:
        """Statements are to be told to `query`: now, or through `tell` as soon as somebody listens."""
        if self.queries:
            tell(self.query)
        else:
            self._tell = tell

    def on(self, level: str, listener: Listener) -> None:
        """Call `listener` with every event of `level` from now on. Raises ValueError for what is no level."""
        if level not in LEVELS:
            raise ValueError(f"there are no events of the level {level!r}; levels are {', '.join(LEVELS)}")
        self._listeners.setdefault(level, []).append(listener)
        self._heed(level)

    def query(self, text: str, seconds: float, values: Sequence[Any]) -> None:
        """Tell of a statement."""
        heard = self._listeners.get("query")
        if heard:
            event = QueryEvent(datetime.now(UTC), text, shown(values), round(seconds * 1000), TARGET)
            for listener in heard:
                listener(event)
        if "query" in self._printed:
            print(f"prisma:query {text}")
        if "query" in self._logged:
            logging.getLogger("diglot").debug("%s", text, extra={"duration": round(seconds * 1000)})

    def failed(self, error: Exception, target: str) -> None:
        """Tell of an error. target: the operation that failed."""
        message = str(error)
        for listener in self._listeners.get("error", ()):
            listener(LogEvent(datetime.now(UTC), message, target))
        if "error" in self._printed:
            print(f"prisma:error {message}", file=sys.stderr)
        if "error" in self._logged:
            logging.getLogger("diglot").error("%s", message, extra={"target": target})

    def telling(self, perform: Perform) -> Perform:
        """`perform`, whose errors are told of."""

        async def told(query: Query[Any], wire: bool) -> Any:
            try:
                return await perform(query, wire)
            except Exception as error:
                self.failed(error, named(query))
                raise

        return told

    async def parts(self, query: Query[Any], found: AsyncGenerator[list[Any], None]) -> AsyncGenerator[list[Any], None]:
        """The parts of a stream, whose errors are told of."""
        try:
            async with aclosing(found):
                async for part in found:
                    yield part
        except Exception as error:
            self.failed(error, named(query))
            raise

    def _heed(self, level: str) -> None:
        if level == "error":
            self.errors = True
        if level == "query":
            self.queries = True
            if self._tell is not None:
                self._tell(self.query)
                self._tell = None


def named(query: Query[Any]) -> str:
    """A query's operation as events name it: `user.findMany`."""
    return f"{query.model[0].lower()}{query.model[1:]}.{query.action}"


def above(level: str | None) -> Sequence[LogLevel]:
    """The levels that a configuration's `client.logLevel` stands for: itself and what matters more."""
    return LEVELS[LEVELS.index(level) :] if level in LEVELS else ()


def shown(values: Sequence[Any]) -> str:
    """Values as JSON text, as far as JSON has words for them."""
    return json.dumps(list(values), separators=(",", ":"), ensure_ascii=False, default=_shown)


def _shown(value: Any) -> Any:
    from .json import json_default

    if isinstance(value, (bytes, bytearray)):
        return b64encode(value).decode()
    return json_default(value)

"""Queries: what an action returns. Nothing runs before `await`; a second `await` gives the same result."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Generator, Mapping
from typing import Any, TypeVar, cast

T_co = TypeVar("T_co", covariant=True)

Perform = Callable[["Query[Any]", bool], Coroutine[Any, Any, Any]]
"""A query, and whether canonical JSON is wanted -> its result."""


class Query(Coroutine[Any, Any, T_co]):
    """A call that runs once, when it is first awaited.

    `asyncio.run` and `asyncio.create_task` take it as a coroutine. Unlike one it may be awaited again, warns about
    nothing when it is never awaited, and may be handed to `transaction([...])`.
    """

    __slots__ = (
        "_done",
        "_error",
        "_perform",
        "_result",
        "_steps",
        "_waiting",
        "action",
        "args",
        "into",
        "model",
        "path",
    )

    def __init__(
        self, perform: Perform, model: str, action: str, args: Any, into: Any = None, path: tuple[str, ...] = ()
    ) -> None:
        self._perform = perform
        self.path = path
        self._done = False
        self._result: Any = None
        self._error: BaseException | None = None
        self._waiting: list[asyncio.Future[None]] | None = None  # while it runs: those who await it, too
        self._steps: Generator[Any, Any, T_co] | None = None
        self.model = model
        self.action = action
        self.args = args
        self.into = into

    @property
    def call(self) -> tuple[str, str, Any, Any, tuple[str, ...]]:
        """What makes the same query again: model, action, arguments, `into`, path."""
        return self.model, self.action, self.args, self.into, self.path

    def __repr__(self) -> str:
        return f"<query {self.model}.{self.action}>"

    def __await__(self) -> Generator[Any, None, T_co]:
        while self._waiting is not None:
            end: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._waiting.append(end)
            yield from end.__await__()
        if not self._done:
            waiting: list[asyncio.Future[None]] = []
            self._waiting = waiting
            try:
                result = yield from self._perform(self, False).__await__()
                for name in self.path:
                    result = None if result is None else related(result, name)
                self._result, self._done = result, True
            except asyncio.CancelledError:
                raise
            except BaseException as error:
                self._error, self._done = error, True
            finally:
                self._waiting = None
                for end in waiting:
                    if not end.done():
                        end.set_result(None)
        if self._error is not None:
            raise self._error
        return self._result

    def send(self, value: Any, /) -> Any:
        """Go on, as the coroutine of a task."""
        if self._steps is None:
            self._steps = self.__await__()
        return self._steps.send(value)

    def throw(self, kind: Any, value: Any = None, trace: Any = None, /) -> Any:
        """Raise an error where the coroutine waits."""
        if self._steps is None:
            self._steps = self.__await__()
        return self._steps.throw(kind if value is None else value)

    def close(self) -> None:
        """Give up what a task has begun."""
        if self._steps is not None:
            self._steps.close()

    def rel(self, name: str, args: Mapping[str, Any] | None = None, **keywords: Any) -> Query[Any]:
        """The query for a relation of this query's record; None when the record or a link on the way is missing.

        `prisma.user.find_unique(where={"id": 1}).rel("posts", where={"published": True})`
        """
        own = {**(args or {}), **keywords}
        call: dict[str, Any] = dict(cast("Mapping[str, Any]", self.args))
        target = call
        for step in self.path:
            nested: Any = target["select"][step]
            target["select"] = {step: dict(cast("dict[str, Any]", nested)) if isinstance(nested, dict) else {}}
            target = target["select"][step]
        target.pop("include", None)
        target["select"] = {name: own or True}
        return Query(self._perform, self.model, self.action, call, None, (*self.path, name))

    async def wire(self) -> str:
        """The result as canonical JSON, byte-equal to that of the TypeScript client."""
        return await self._perform(self, True)


def related(result: Any, name: str) -> Any:
    """The relation `name` of a record or a dict."""
    return cast("dict[str, Any]", result)[name] if isinstance(result, dict) else getattr(result, name)

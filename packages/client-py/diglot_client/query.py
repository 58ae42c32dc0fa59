"""Queries: what an action returns. Nothing runs before `await`; a second `await` gives the same result."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Generator, Mapping
from typing import Any, Generic, TypeVar, cast

T_co = TypeVar("T_co", covariant=True)

Perform = Callable[["Query[Any]", bool], Coroutine[Any, Any, Any]]
"""A query, and whether canonical JSON is wanted -> its result."""


class Query(Generic[T_co]):
    """A call that runs once, when it is first awaited.

    Not a coroutine: one that is never awaited warns about nothing, and one may be handed to `transaction([...])`.
    """

    __slots__ = ("_error", "_done", "_perform", "_result", "_waiting", "action", "args", "into", "model", "path")

    def __init__(
        self, perform: Perform, model: str, action: str, args: Any, into: Any = None, path: tuple[str, ...] = ()
    ) -> None:
        self._perform = perform
        self.path = path
        self._done = False
        self._result: Any = None
        self._error: BaseException | None = None
        self._waiting: asyncio.Future[None] | None = None
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
            yield from self._waiting.__await__()
        if not self._done:
            self._waiting = asyncio.get_running_loop().create_future()
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
                waiting, self._waiting = self._waiting, None
                if not waiting.done():
                    waiting.set_result(None)
        if self._error is not None:
            raise self._error
        return self._result

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

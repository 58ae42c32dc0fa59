"""`batch_()` of prisma-client-py: calls that are gathered and then sent in order, in one transaction."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from types import TracebackType
from typing import Any, Self

from .actions import Actions

Work = Callable[[Any], Awaitable[Any]]
"""One entry of a batch: what it does with the client of the batch's transaction."""


class Gathering:
    """Calls that nothing is sent for yet. `models` are the names of what has actions."""

    def __init__(self, client: Any, models: Iterable[str]) -> None:
        self._client = client
        self._models = models
        self._works: list[Work] = []

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_") or not isinstance(getattr(self._client, name), Actions):
            raise AttributeError(f"a batch has no attribute {name!r}")
        return BatchActions(name, self._works)

    def __dir__(self) -> Iterable[str]:
        return [*super().__dir__(), *(model.lower() for model in self._models)]

    def execute_raw(self, query: str, *values: Any) -> None:
        """Add a statement."""
        self._works.append(lambda client: client.execute_raw(query, *values))

    def taken(self) -> Work | None:
        """All calls as one, in order; None when there are none. The batch is empty then."""
        works, self._works[:] = list(self._works), []

        async def all_of(client: Any) -> None:
            for work in works:
                await work(client)

        return all_of if works else None


class Batch(Gathering):
    """Nothing is sent before `commit`, or the end of an `async with` that ends well."""

    def __init__(self, client: Any, models: Iterable[str], together: Callable[[Work], Awaitable[Any]]) -> None:
        super().__init__(client, models)
        self._together = together

    async def commit(self) -> None:
        """Send everything, in order, in one transaction."""
        works = self.taken()
        if works is not None:
            await self._together(works)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            await self.commit()


class SyncBatch(Gathering):
    """Nothing is sent before `commit`, or the end of a `with` that ends well."""

    def __init__(self, client: Any, models: Iterable[str], together: Callable[[Work], Any]) -> None:
        super().__init__(client, models)
        self._together = together

    def commit(self) -> None:
        """Send everything, in order, in one transaction."""
        works = self.taken()
        if works is not None:
            self._together(works)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            self.commit()


class BatchActions:
    """The actions of one model in a batch: a call is noted, not sent."""

    def __init__(self, accessor: str, works: list[Work]) -> None:
        self._accessor = accessor
        self._works = works

    def __getattr__(self, action: str) -> Callable[..., None]:
        if action.startswith("_"):
            raise AttributeError(action)

        def note(*call: Any, **args: Any) -> None:
            self._works.append(lambda client: getattr(getattr(client, self._accessor), action)(*call, **args))

        return note

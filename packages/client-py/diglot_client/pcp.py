"""The habits of prisma-client-py, for clients generated with `compat = "pcp"`.

Its options, its positional arguments, `None` for what is not given, `batch_()`, `tx().start()`, raw queries of a model.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager
from datetime import timedelta
from types import TracebackType
from typing import Any, Self, TypeVar, cast

from .actions import Actions
from .client import Client

T = TypeVar("T")

_POSITIONS: Mapping[str, tuple[str, ...]] = {
    "create": ("data", "include"),
    "createMany": ("data",),
    "delete": ("where", "include"),
    "deleteMany": ("where",),
    "findUnique": ("where", "include"),
    "findUniqueOrThrow": ("where", "include"),
    "findFirst": ("skip", "where", "cursor", "include", "order", "distinct"),
    "findFirstOrThrow": ("skip", "where", "cursor", "include", "order", "distinct"),
    "findMany": ("take", "skip", "where", "cursor", "include", "order", "distinct"),
    "update": ("data", "where", "include"),
    "updateMany": ("data", "where"),
    "upsert": ("where", "data", "include"),
    "count": ("select", "take", "skip", "where", "cursor"),
    "groupBy": ("by",),
}
_WHOLE = frozenset(
    (
        *("where", "data", "select", "include", "omit", "order", "order_by", "orderBy", "take", "skip", "cursor"),
        *("distinct", "by", "having", "create", "update", "skip_duplicates", "skipDuplicates"),
    )
)
"""The arguments that one dict of them all can have."""


def arguments(action: str, call: tuple[Any, ...], args: dict[str, Any]) -> dict[str, Any]:
    """The arguments of a call by name: positional ones in the order of prisma-client-py, or one dict of them all."""
    if len(call) == 1 and not args and isinstance(call[0], dict):
        whole = cast("dict[str, Any]", call[0])
        if whole and whole.keys() <= _WHOLE:
            call, args = (), whole
    names = _POSITIONS.get(action, ())
    if len(call) > len(names):
        raise TypeError(f"{action} takes {len(names)} positional arguments but {len(call)} were given")
    found = {**dict(zip(names, call, strict=False)), **args}
    return {name: value for name, value in found.items() if value is not None}


class CompatActions(Actions[T]):
    """The actions of one model, called as prisma-client-py has them."""

    __slots__ = ()

    def _run(self, action: str, call: tuple[Any, ...], args: dict[str, Any]) -> Any:
        given = arguments(action, call, args)
        data = given.get("data")
        if action == "upsert" and isinstance(data, dict):
            del given["data"]
            given.update(cast("dict[str, Any]", data))
        return super()._run(action, (), given)

    def upsert(self, *call: Any, **args: Any) -> Any:
        """Change the record that `where` identifies, or create it: `data={"create": ..., "update": ...}`."""
        return self._run("upsert", call, args)

    async def query_raw(self, query: str, *values: Any) -> list[Any]:
        """The rows of a statement as records of this model."""
        return await self._client.query_raw(query, *values, model=self._record())

    async def query_first(self, query: str, *values: Any) -> Any:
        """The first row of a statement as a record of this model, or None."""
        return await self._client.query_first(query, *values, model=self._record())

    def _record(self) -> type[Any] | None:
        return self._client._records.get(self._model)  # pyright: ignore[reportPrivateUsage] the client's side of this class


class CompatClient(Client):
    """A client that takes what that of prisma-client-py takes.

    http, use_dotenv, log_queries: accepted, without effect; there is no query engine. connect_timeout: seconds or a
    timedelta.
    """

    _actions = CompatActions

    def __init__(
        self,
        *,
        auto_register: bool = False,
        http: Any = None,
        use_dotenv: bool = True,
        log_queries: bool = False,
        connect_timeout: float | timedelta | None = None,
        **options: Any,
    ) -> None:
        if connect_timeout is not None:
            seconds = connect_timeout.total_seconds() if isinstance(connect_timeout, timedelta) else connect_timeout
            options["pool"] = {"connect_timeout": seconds, **(options.get("pool") or {})}
        super().__init__(auto_register=auto_register, **options)

    async def connect(self, timeout: float | timedelta | None = None) -> None:
        """Open a connection now instead of with the first query. timeout: accepted, without effect."""
        await super().connect()

    async def disconnect(self, timeout: float | timedelta | None = None) -> None:
        """Close all connections; a later query opens new ones. timeout: accepted, without effect."""
        await super().disconnect()

    def is_registered(self) -> bool:
        """Whether model-based access uses this client."""
        return cast(Any, type(self)).registry().get_client() is self

    def is_transaction(self) -> bool:
        """Whether the calls of this client are a transaction."""
        return self._session is not None

    def tx(
        self,
        *,
        max_wait: float | timedelta | None = None,
        timeout: float | timedelta | None = None,
        isolation_level: str | None = None,
    ) -> TransactionManager[Self]:
        """A transaction: `async with`, or `start()` and then `commit()` or `rollback()`. An int is milliseconds."""
        return TransactionManager(super().tx(max_wait=max_wait, timeout=timeout, isolation_level=isolation_level))

    def batch_(self) -> Batch:
        """Writes that are gathered and then sent in order, in one transaction."""
        return Batch(self, self._together)


C = TypeVar("C")


class Undo(Exception):
    """What ends a transaction that is to be rolled back; nobody else sees it."""


class TransactionManager(AbstractAsyncContextManager[C, None]):
    """A transaction that has not begun yet."""

    def __init__(self, inner: AbstractAsyncContextManager[C, Any]) -> None:
        self._inner = inner

    async def start(self, *, _from_context: bool = False) -> C:
        """Begin; the client of the transaction."""
        return await self._inner.__aenter__()

    async def commit(self) -> None:
        """Keep what was done."""
        await self._inner.__aexit__(None, None, None)

    async def rollback(self) -> None:
        """Undo what was done."""
        undo = Undo()
        try:
            await self._inner.__aexit__(Undo, undo, None)
        except Undo:
            return

    async def __aenter__(self) -> C:
        return await self.start()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._inner.__aexit__(kind, error, trace)


Work = Callable[[Any], Awaitable[Any]]
"""One entry of a batch: what it does with the client of the batch's transaction."""


class Batch:
    """Calls that nothing is sent for before `commit`, or the end of an `async with` that ends well."""

    def __init__(self, client: CompatClient, together: Callable[[Work], Awaitable[Any]]) -> None:
        self._client = client
        self._together = together
        self._works: list[Work] = []

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._client, name)
        if name.startswith("_") or not isinstance(found, Actions):
            raise AttributeError(f"a batch has no attribute {name!r}")
        return Gathered(name, self._works)

    def execute_raw(self, query: str, *values: Any) -> None:
        """Add a statement."""
        self._works.append(lambda client: client.execute_raw(query, *values))

    async def commit(self) -> None:
        """Send everything, in order, in one transaction."""
        works, self._works[:] = list(self._works), []

        async def all_of(inner: Any) -> None:
            for work in works:
                await work(inner)

        if works:
            await self._together(all_of)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            await self.commit()


class Gathered:
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

"""The habits of prisma-client-py, for clients generated with `compat = "pcp"`.

Its options, its positional arguments, `None` for what is not given, `batch_()`, `tx().start()`, raw queries of a model.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager
from datetime import timedelta
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar, Unpack, cast, overload

from .actions import Actions
from .client import Client
from .errors import TransactionNotStartedError, UnknownRelationalFieldError
from .gather import Batch
from .plain import plain_row

if TYPE_CHECKING:
    from .settings import ClientOptions, PoolOptions

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
    "exists": ("where",),
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
_REQUIRED: Mapping[str, tuple[str, ...]] = {
    "create": ("data",),
    "createMany": ("data",),
    "delete": ("where",),
    "findUnique": ("where",),
    "findUniqueOrThrow": ("where",),
    "update": ("data", "where"),
    "updateMany": ("data", "where"),
    "upsert": ("where", "data"),
    "groupBy": ("by",),
}
_PAGING = frozenset(("take", "skip"))
_ORDERS = frozenset(("order", "order_by", "orderBy"))
_RECORDS = frozenset(
    (
        *("create", "delete", "update", "upsert", "findFirst", "findFirstOrThrow", "findMany"),
        *("findUnique", "findUniqueOrThrow"),
    )
)
"""The actions whose results are records, which a class of the user's may extend."""


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
    for name in _REQUIRED.get(action, ()):
        if name not in found and not (name == "data" and "create" in found):
            raise TypeError(f"{action} lacks the argument {name!r}")
    return {name: value for name, value in found.items() if value is not None}


def has_field(kind: type[Any], name: str) -> bool:
    """Whether a record class has a field of the schema."""
    fields: Mapping[str, Any] = kind.model_fields
    return name in fields or name == "_count" or any(field.alias == name for field in fields.values())


class CompatActions(Actions[T]):
    """The actions of one model, called as prisma-client-py has them."""

    __slots__ = ("_kind",)

    def __init__(self, client: Client, model: str, kind: type[Any] | None = None) -> None:
        super().__init__(client, model)
        self._kind = kind

    def giving(self, kind: type[Any]) -> Any:
        """The same actions with records of the class `kind`: the model's own, an extension or a partial type."""
        if kind is self._record():
            return self
        return type(self)(self._client, self._model, kind)

    def _run(self, action: str, call: tuple[Any, ...], args: dict[str, Any]) -> Any:
        given = arguments(action, call, args)
        if self._kind is not None and action in _RECORDS:
            given.setdefault("into", self._kind)
            include = given.get("include")
            for name in cast("dict[str, Any]", include) if isinstance(include, dict) else ():
                if not has_field(self._kind, name):
                    raise UnknownRelationalFieldError(name, self._kind.__name__)
        if action == "groupBy" and (given.keys() & _PAGING) and not (given.keys() & _ORDERS):
            raise TypeError(f"groupBy lacks the argument 'order', which {min(given.keys() & _PAGING)!r} needs")
        if action == "count" and given.get("select") == {}:
            given["select"] = {"_all": True}
        data = given.get("data")
        if action == "upsert" and isinstance(data, dict):
            del given["data"]
            given.update(cast("dict[str, Any]", data))
        return super()._run(action, (), given)

    def _given(self, action: str, call: tuple[Any, ...], args: dict[str, Any]) -> Any:
        return arguments(action, call, args)

    def upsert(self, *call: Any, **args: Any) -> Any:
        """Change the record that `where` identifies, or create it: `data={"create": ..., "update": ...}`."""
        return self._run("upsert", call, args)

    async def query_raw(self, query: str, *values: Any) -> list[T]:
        """The rows of a statement as records of this model."""
        return await self._client.query_raw(query, *values, model=self._record())

    async def query_first(self, query: str, *values: Any) -> T | None:
        """The first row of a statement as a record of this model, or None."""
        return await self._client.query_first(query, *values, model=self._record())

    def _record(self) -> type[Any] | None:
        return self._kind or self._client._records.get(self._model)  # pyright: ignore[reportPrivateUsage] the client's side of this class


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
        **options: Unpack[ClientOptions],
    ) -> None:
        if connect_timeout is not None:
            seconds = connect_timeout.total_seconds() if isinstance(connect_timeout, timedelta) else connect_timeout
            given: Any = options.get("pool")
            pool: object = {} if given is None else given
            if isinstance(pool, Mapping):
                options["pool"] = cast("PoolOptions", {"connect_timeout": seconds, **cast("Mapping[str, Any]", pool)})
        super().__init__(auto_register=auto_register, **options)

    @overload
    async def query_raw(self, query: str, *values: Any) -> list[dict[str, Any]]: ...
    @overload
    async def query_raw(self, query: str, *values: Any, model: type[T]) -> list[T]: ...
    @overload
    async def query_raw(self, query: str, *values: Any, model: type[Any] | None) -> list[Any]: ...
    async def query_raw(self, query: str, *values: Any, model: type[Any] | None = None) -> list[Any]:
        """The rows of a statement as `model`, or as dicts of what JSON has: instants are text, Decimals floats."""
        rows = await super().query_raw(query, *values, model=model)
        return rows if model is not None else [plain_row(row) for row in rows]

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
    ) -> Transactions[Self]:
        """A transaction: `async with`, or `start()` and then `commit()` or `rollback()`. An int is milliseconds."""
        return Transactions(super().tx(max_wait=max_wait, timeout=timeout, isolation_level=isolation_level))

    def batch_(self) -> Batch:
        """Writes that are gathered and then sent in order, in one transaction."""
        return Batch(self, self._manifest.models, self._together)


C = TypeVar("C")
AnyRecord = TypeVar("AnyRecord")
"""The records of generated actions: those of the model, or of a class that extends it."""
NOT_BEGUN = {"error": "Transaction has not been started yet: use `with`, or start() it."}


class Undo(Exception):
    """What ends a transaction that is to be rolled back; nobody else sees it."""


class Transactions(AbstractAsyncContextManager[C, None]):
    """A transaction that has not begun yet."""

    def __init__(self, inner: AbstractAsyncContextManager[C, Any]) -> None:
        self._inner = inner
        self._begun = False

    async def start(self, *, _from_context: bool = False) -> C:
        """Begin; the client of the transaction."""
        client = await self._inner.__aenter__()
        self._begun = True
        client.__dict__["_transaction"] = self  # which would be rolled back when nobody keeps it
        return client

    async def commit(self) -> None:
        """Keep what was done. Raises TransactionNotStartedError before `start()`."""
        if not self._begun:
            raise TransactionNotStartedError(NOT_BEGUN)
        await self._inner.__aexit__(None, None, None)

    async def rollback(self) -> None:
        """Undo what was done. Raises TransactionNotStartedError before `start()`."""
        if not self._begun:
            raise TransactionNotStartedError(NOT_BEGUN)
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

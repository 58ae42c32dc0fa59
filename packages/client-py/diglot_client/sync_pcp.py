"""The habits of prisma-client-py on a synchronous client, for `interface = "sync"` with `compat = "pcp"`."""

from __future__ import annotations

from contextlib import AbstractContextManager
from datetime import timedelta
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, Unpack, cast

from .errors import TransactionNotStartedError
from .gather import SyncBatch
from .pcp import NOT_BEGUN, CompatActions, CompatClient
from .sync import SyncActions, SyncClient, portal

if TYPE_CHECKING:
    from .settings import CompatOptions, TransactionOptions

T = TypeVar("T")
C = TypeVar("C")


class SyncCompatActions(SyncActions[T], CompatActions[T]):
    """The actions of one model, called as prisma-client-py has them; each gives its result at once."""

    __slots__ = ()

    def query_raw(self, query: str, *values: Any) -> Any:
        """The rows of a statement as records of this model."""
        return portal.run(super().query_raw(query, *values))

    def query_first(self, query: str, *values: Any) -> Any:
        """The first row of a statement as a record of this model, or None."""
        return portal.run(super().query_first(query, *values))


class SyncCompatClient(SyncClient):
    """A synchronous client that takes what that of prisma-client-py takes. Options are CompatClient's."""

    _actions = SyncCompatActions
    asynchronous = CompatClient

    def __init__(self, *, auto_register: bool = False, **options: Unpack[CompatOptions]) -> None:
        super().__init__(auto_register=auto_register, **cast(Any, options))

    def connect(self, timeout: float | timedelta | None = None) -> None:
        """Open a connection now instead of with the first query. timeout: accepted, without effect."""
        super().connect()

    def disconnect(self, timeout: float | timedelta | None = None) -> None:
        """Close all connections; a later query opens new ones. timeout: accepted, without effect."""
        super().disconnect()

    def is_registered(self) -> bool:
        """Whether model-based access uses this client."""
        return cast(Any, type(self)).registry().get_client() is self

    def is_transaction(self) -> bool:
        """Whether the calls of this client are a transaction."""
        return cast("CompatClient", self._client).is_transaction()

    def tx(self, **options: Unpack[TransactionOptions]) -> SyncTransactions[Self]:
        """A transaction: `with`, or `start()` and then `commit()` or `rollback()`. Options are CompatClient.tx's."""
        return SyncTransactions(super().tx(**options))

    def batch_(self) -> SyncBatch:
        """Writes that are gathered and then sent in order, in one transaction."""
        client: Any = self._client
        return SyncBatch(client, client._manifest.models, lambda works: portal.run(client._together(works)))


class Undo(Exception):
    """What ends a transaction that is to be rolled back; nobody else sees it."""


class SyncTransactions(AbstractContextManager[C, None], Generic[C]):
    """A transaction that has not begun yet."""

    def __init__(self, inner: AbstractContextManager[C, Any]) -> None:
        self._inner = inner
        self._begun = False

    def start(self, *, _from_context: bool = False) -> C:
        """Begin; the client of the transaction."""
        client = self._inner.__enter__()
        self._begun = True
        client.__dict__["_transaction"] = self  # which would be rolled back when nobody keeps it
        return client

    def commit(self) -> None:
        """Keep what was done. Raises TransactionNotStartedError before `start()`."""
        if not self._begun:
            raise TransactionNotStartedError(NOT_BEGUN)
        self._inner.__exit__(None, None, None)

    def rollback(self) -> None:
        """Undo what was done. Raises TransactionNotStartedError before `start()`."""
        if not self._begun:
            raise TransactionNotStartedError(NOT_BEGUN)
        undo = Undo()
        try:
            self._inner.__exit__(Undo, undo, None)
        except Undo:
            return

    def __enter__(self) -> C:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._inner.__exit__(kind, error, trace)

"""The synchronous client: the same calls and types, with results at once instead of queries to await.

The asynchronous client does the work, in one event loop on a thread of its own for the whole process. Any number of
threads may use a client; each waits for its own results. A call from inside a running event loop works, and blocks
that loop.
"""

from __future__ import annotations

import asyncio
import concurrent.futures
import functools
import inspect
import os
import threading
from collections.abc import AsyncGenerator, Callable, Coroutine, Generator, Mapping
from contextlib import AbstractContextManager, contextmanager
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Literal, ParamSpec, Self, TypeVar, Unpack, cast, overload

from .actions import Actions
from .client import Client

if TYPE_CHECKING:
    from .log import LogEvent, QueryEvent
    from .settings import ClientOptions, TransactionOptions
    from .stream import Stream

T = TypeVar("T")
P = ParamSpec("P")


class Portal:
    """An event loop on a daemon thread; made with the first call, and anew in a forked process."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """The result of `work`, which runs in the loop; a KeyboardInterrupt while waiting cancels it."""
        future = self.submit(work)
        try:
            return future.result()
        except BaseException:
            future.cancel()
            raise

    def submit(self, work: Coroutine[Any, Any, T]) -> concurrent.futures.Future[T]:
        """Start `work` in the loop. Raises RuntimeError in the loop's own thread, which would wait for itself."""
        with self._lock:
            if self._loop is None:
                self._loop = asyncio.new_event_loop()
                self._thread = threading.Thread(target=self._loop.run_forever, name="diglot", daemon=True)
                self._thread.start()
        if threading.current_thread() is self._thread:
            work.close()
            raise RuntimeError("a synchronous client cannot be called by a callback of its own, such as `log`")
        return asyncio.run_coroutine_threadsafe(work, self._loop)

    def forget(self) -> None:
        """Start over in a forked process, which has the loop but not its thread."""
        self.__init__()


portal = Portal()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=portal.forget)


class SyncActions(Actions[T]):
    """The actions of one model; each gives its result at once."""

    __slots__ = ()

    def _run(self, action: str, call: tuple[Any, ...], args: dict[str, Any]) -> Any:
        return portal.run(finished(super()._run(action, call, args)))

    def stream(self, *call: Any, **args: Any) -> Any:
        """The records that match `where`, read in parts of `batch_size` while a loop goes on."""
        return SyncStream(super().stream(*call, **args))


class SyncStream(Generic[T]):
    """Records that are read while they are iterated over: `for user in prisma.user.stream():`."""

    __slots__ = ("_stream",)

    def __init__(self, stream: Stream[T]) -> None:
        self._stream = stream

    def __iter__(self) -> Generator[T, None, None]:
        return flattened(self._stream.parts())

    def parts(self) -> Generator[list[T], None, None]:
        """The records in lists of `batch_size`."""
        return stepped(self._stream.parts())


def flattened(parts: AsyncGenerator[list[T], None]) -> Generator[T, None, None]:
    """The records of all parts."""
    for part in stepped(parts):
        yield from part


def stepped(parts: AsyncGenerator[list[T], None]) -> Generator[list[T], None, None]:
    """The parts, each read by the event loop of the process."""
    try:
        while (part := portal.run(following(parts))) is not None:
            yield part
    finally:
        portal.run(ended(parts))


async def ended(parts: AsyncGenerator[list[T], None]) -> None:
    """Give back what the parts are read with."""
    await parts.aclose()


async def following(parts: AsyncGenerator[list[T], None]) -> list[T] | None:
    """The next part; None at the end."""
    return await anext(parts, None)


async def finished(query: Any) -> Any:
    """The result of `query`."""
    return await query


class SyncClient:
    """A client for one schema whose calls give their results at once. Options and class attributes are Client's."""

    manifest: ClassVar[Callable[[], str]]
    accessors: ClassVar[Mapping[str, str]] = {}
    records: ClassVar[Callable[[], Mapping[str, Any]]]
    registry: ClassVar[Callable[[], Any]]
    compat: ClassVar[str | None] = None
    root: ClassVar[str] = "."
    schema_root: ClassVar[str] = "."
    url_env: ClassVar[str | None] = None
    url_literal: ClassVar[str | None] = None
    log_level: ClassVar[str | None] = None
    _actions: ClassVar[type[SyncActions[Any]]] = SyncActions
    asynchronous: ClassVar[type[Client]] = Client

    def __init__(self, *, auto_register: bool = False, **options: Unpack[ClientOptions]) -> None:
        self._client = twin(type(self))(**options)
        if auto_register:
            cast(Any, type(self)).registry().register(self)

    if not TYPE_CHECKING:  # type checkers know all attributes and report any other

        def __getattr__(self, name: str) -> Any:
            if not name.startswith("_"):
                found = getattr(self._client, name, None)
                if isinstance(found, Actions):
                    actions = self._actions(self._client, found._model)
                    self.__dict__[name] = actions
                    return actions
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")

    def connect(self) -> None:
        """Open a connection now instead of with the first query."""
        portal.run(self._client.connect())

    def disconnect(self) -> None:
        """Close all connections; a later query opens new ones."""
        portal.run(self._client.disconnect())

    def is_connected(self) -> bool:
        """True while there is a connection to the database."""

        async def ask() -> bool:
            return self._client.is_connected()

        return portal.run(ask())

    @overload
    def on(self, event: Literal["query"], listener: Callable[[QueryEvent], object]) -> Self: ...
    @overload
    def on(self, event: Literal["info", "warn", "error"], listener: Callable[[LogEvent], object]) -> Self: ...
    def on(self, event: Any, listener: Callable[[Any], object]) -> Self:
        """Call `listener` with each event, on the thread of the event loop. Gives the client."""
        self._client.on(event, listener)
        return self

    def __enter__(self) -> Self:
        self.connect()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.disconnect()

    @overload
    def query_raw(self, query: str, *values: Any) -> list[dict[str, Any]]: ...
    @overload
    def query_raw(self, query: str, *values: Any, model: type[T]) -> list[T]: ...
    @overload
    def query_raw(self, query: str, *values: Any, model: type[Any] | None) -> list[Any]: ...
    def query_raw(self, query: str, *values: Any, model: type[Any] | None = None) -> list[Any]:
        """The rows of a statement as dicts, or as `model`; `?`, `$1` and `:name` are placeholders."""
        return portal.run(self._client.query_raw(query, *values, model=model))

    @overload
    def query_first(self, query: str, *values: Any) -> dict[str, Any] | None: ...
    @overload
    def query_first(self, query: str, *values: Any, model: type[T]) -> T | None: ...
    @overload
    def query_first(self, query: str, *values: Any, model: type[Any] | None) -> Any: ...
    def query_first(self, query: str, *values: Any, model: type[Any] | None = None) -> Any:
        """The first row of a statement, or None."""
        return portal.run(self._client.query_first(query, *values, model=model))

    def execute_raw(self, query: str, *values: Any) -> int:
        """The number of rows that a statement touched."""
        return portal.run(self._client.execute_raw(query, *values))

    def tx(self, **options: Unpack[TransactionOptions]) -> AbstractContextManager[Self]:
        """A client whose calls are one transaction: committed at the end, rolled back by an exception.

        max_wait: seconds to get a connection. timeout: seconds that the transaction may last; then P2028.
        isolation_level: as the database calls it. One task begins the transaction and ends it.
        """
        return self._interactive(options)

    @contextmanager
    def _interactive(self, options: TransactionOptions) -> Generator[Self, None, None]:
        begun: concurrent.futures.Future[Client] = concurrent.futures.Future()
        over: concurrent.futures.Future[None] = concurrent.futures.Future()
        held = portal.submit(hold(self._client, options, begun, over))
        both: list[concurrent.futures.Future[Any]] = [begun, held]
        concurrent.futures.wait(both, return_when=concurrent.futures.FIRST_COMPLETED)
        if not begun.done():
            held.result()
        try:
            yield self._within(begun.result())
        except BaseException:
            over.set_exception(Undo())
            concurrent.futures.wait([held])
            raise
        over.set_result(None)
        held.result()

    def _within(self, inner: Client) -> Self:
        found = object.__new__(type(self))
        found.__dict__["_client"] = inner
        return found


class Undo(Exception):
    """What ends a transaction that is to be rolled back; nobody else sees it."""


async def hold(
    client: Client,
    options: TransactionOptions,
    begun: concurrent.futures.Future[Client],
    over: concurrent.futures.Future[None],
) -> None:
    """One transaction: its client goes to `begun`; it ends as `over` does."""
    async with client.tx(**options) as inner:
        begun.set_result(inner)
        await asyncio.wrap_future(over)


@functools.cache
def twin(owner: type[SyncClient]) -> type[Client]:
    """The asynchronous client of the same schema."""
    shared = {name: value for name, value in vars(owner).items() if name in _SHARED}
    return cast("type[Client]", type(owner.__name__, (owner.asynchronous,), {**shared, "__module__": owner.__module__}))


_SHARED = frozenset(
    (
        *("manifest", "accessors", "records", "registry", "compat", "root", "schema_root", "url_env", "url_literal"),
        "log_level",
    )
)
C = TypeVar("C", bound=SyncClient)


class SyncConnectionGuard(Generic[C]):
    """Connects before the decorated function or the block runs.

    `@requires_connection` and `@requires_connection()` take plain functions and coroutine functions.
    `with requires_connection as prisma:` closes at its end what it has opened itself.
    """

    def __init__(self, client: C) -> None:
        self._client = client
        self._opened: list[bool] = []

    @overload
    def __call__(self, function: Callable[P, T], /) -> Callable[P, T]: ...
    @overload
    def __call__(self, /) -> SyncConnectionGuard[C]: ...
    def __call__(self, function: Callable[..., Any] | None = None, /) -> Any:
        if function is None:
            return self
        if inspect.iscoroutinefunction(function):

            @functools.wraps(function)
            async def awaited(*args: Any, **kwargs: Any) -> Any:
                self._connect()
                return await function(*args, **kwargs)

            return awaited

        @functools.wraps(function)
        def connected(*args: Any, **kwargs: Any) -> Any:
            self._connect()
            return function(*args, **kwargs)

        return connected

    def _connect(self) -> bool:
        opened = not self._client.is_connected()
        if opened:
            self._client.connect()
        return opened

    def __enter__(self) -> C:
        self._opened.append(self._connect())
        return self._client

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._opened.pop():
            self._client.disconnect()


def sync_connection_guard(client: C) -> SyncConnectionGuard[C]:
    """The `requires_connection` of a synchronous client."""
    return SyncConnectionGuard(client)

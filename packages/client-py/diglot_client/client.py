"""The class that generated clients extend: options, connection, accessors, raw SQL, transactions.

Importing a generated client imports this module and little else: what plans and runs queries, pydantic included, is
imported by the first one.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import timedelta
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, TypeVar, Unpack, cast, overload

from .actions import Actions
from .errors import TransactionError, TransactionRolledBack, ValidationError
from .query import Perform, Query

if TYPE_CHECKING:
    from pydantic import BaseModel

    from .drivers import Driver, Session
    from .execute import Engine
    from .explain import Explained
    from .extend import Extension, Extensions
    from .held import Held
    from .log import Log, LogEvent, QueryEvent
    from .manifest import Manifest
    from .perform import Calls
    from .registry import Registry
    from .savepoint import Nested
    from .settings import ClientOptions
    from .stream import Stream

T = TypeVar("T")
_WAIT_SECONDS = 2.0
_LIFE_SECONDS = 5.0


class Client:
    """A client for one schema. It connects with its first query; generated classes fill the class attributes.

    options: see `ClientOptions`. auto_register: True makes this the client of model-based access, `User.prisma()`.
    """

    manifest: ClassVar[Callable[[], str]]
    accessors: ClassVar[Mapping[str, str]] = {}
    records: ClassVar[Callable[[], Mapping[str, type[BaseModel]]]]
    registry: ClassVar[Callable[[], Registry[Any]]]
    _actions: ClassVar[type[Actions[Any]]] = Actions
    compat: ClassVar[str | None] = None
    root: ClassVar[str] = "."
    schema_root: ClassVar[str] = "."
    url_env: ClassVar[str | None] = None
    url_literal: ClassVar[str | None] = None
    log_level: ClassVar[str | None] = None
    _shared: Client | None = None
    """The client that was extended, with which this one shares its connections."""
    _extensions: Extensions | None = None

    def __init__(self, *, auto_register: bool = False, **options: Unpack[ClientOptions]) -> None:
        if options:
            from .options import check_options

            check_options(options)
        self._options: Mapping[str, Any] = options
        self._session: Session | None = None
        if auto_register:
            cast(Any, type(self)).registry().register(self)

    @cached_property
    def _manifest(self) -> Manifest:
        if self._shared is not None:
            return self._shared._manifest
        from .manifest import Manifest

        return Manifest.load(json.loads(cast(Any, type(self)).manifest()))

    @cached_property
    def _records(self) -> Mapping[str, type[BaseModel]]:
        found: Any = getattr(type(self), "records", None)
        return found() if found is not None else {}

    @cached_property
    def _engine(self) -> Engine:
        if self._shared is not None:
            return self._shared._engine
        from .execute import Engine
        from .omit import read_omit

        spellings = {**self._manifest.accessors, **self.accessors}
        engine = Engine(
            self._manifest,
            self._open(),
            self._records,
            read_omit(self._manifest, self._options.get("omit"), spellings),
            bool(self._options.get("like_escape", True)),
            self.compat == "pcp",
        )
        self._log.begin(engine.listen)
        return engine

    @cached_property
    def _log(self) -> Log:
        if self._shared is not None:
            return self._shared._log
        from .log import Log, above

        given: Any = self._options.get("log")
        return Log(above(self.log_level) if given is None else () if callable(given) else given)

    def _open(self) -> Driver:
        from .drivers import Options, open_driver
        from .location import Origin, locate

        several: Mapping[str, Mapping[str, str]] = self._options.get("datasources") or {}
        first: Mapping[str, str] = next(iter(several.values())) if several else {}
        datasource: Mapping[str, str] = self._options.get("datasource") or first
        module = getattr(sys.modules.get(type(self).__module__), "__file__", None)
        home = Path(module).resolve().parent if module else Path.cwd()
        origin = Origin(
            (home / self.root).resolve(), (home / self.schema_root).resolve(), self.url_env, self.url_literal
        )
        place = locate(origin, self._options.get("url") or datasource.get("url"))
        pool: Mapping[str, Any] = self._options.get("pool") or {}
        limits = {name: value for name, value in pool.items() if value is not None}
        listen: Any = self._options.get("log")
        return open_driver(
            self._manifest.provider,
            place.url,
            Options(
                folder=place.folder,
                on_query=(lambda text, seconds, _: listen(text, seconds)) if callable(listen) else None,
                **limits,
            ),
        )

    if not TYPE_CHECKING:  # type checkers know all attributes and report any other

        def __getattr__(self, name: str) -> Any:
            if not name.startswith("_"):
                model = self.accessors.get(name) or self._manifest.accessors.get(name)
                if model is not None:
                    kind = self._actions
                    if self._extensions is not None:
                        kind = self._extensions.actions(kind, model)
                    actions = kind(self, model)
                    self.__dict__[name] = actions
                    return actions
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")

    async def connect(self) -> None:
        """Open a connection now instead of with the first query; a client inside a transaction cannot."""
        self._outside("connect")
        from .drivers import Fault
        from .faults import resolve

        engine = self._engine
        try:
            await engine.driver.connect()
        except Fault as fault:
            raise resolve(fault, engine.manifest, None) from fault.__cause__

    async def disconnect(self) -> None:
        """Close all connections; a later query opens new ones. A client inside a transaction cannot."""
        self._outside("disconnect")
        if self._started():
            await self._engine.driver.close()

    @overload
    def on(self, event: Literal["query"], listener: Callable[[QueryEvent], object]) -> Self: ...
    @overload
    def on(self, event: Literal["info", "warn", "error"], listener: Callable[[LogEvent], object]) -> Self: ...
    def on(self, event: str, listener: Callable[[Any], object]) -> Self:
        """Call `listener` with each event: `query` with every statement, `error` with every error. Gives the client.

        Raises ValueError for what is no event. A client inside a transaction cannot.
        """
        self._outside("on")
        self._log.on(event, listener)
        self.__dict__.pop("_perform", None)
        return self

    def _outside(self, name: str) -> None:
        if self._session is not None:
            raise AttributeError(f"a client inside a transaction has no {name}()")

    def is_connected(self) -> bool:
        """True while there is a connection to the database."""
        return self._started() and self._engine.driver.is_open()

    def _started(self) -> bool:
        return "_engine" in self.__dict__ or (self._shared is not None and self._shared._started())

    def extends(self, extension: Extension) -> Self:
        """A client with what `extension` adds; this one stays as it is. They share the connections.

        Type checkers know nothing of the methods that are added; a class that extends `Prisma` may have such, too.
        Raises ValidationError for what is no extension. A client inside a transaction cannot.
        """
        self._outside("extends")
        from .extend import Extensions

        spellings = {**self._manifest.accessors, **self.accessors}
        known = self._extensions or Extensions((), spellings)
        members: Mapping[str, Any] = extension.get("client") or {}
        kind = type(self)
        made = cast("type[Self]", type(kind.__name__, (kind,), dict(members))) if members else kind
        found = object.__new__(made)
        found.__dict__.update(_options=self._options, _session=None, _shared=self, _extensions=known.and_(extension))
        return found

    async def __aenter__(self) -> Self:
        await self.connect()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.disconnect()

    def _run(self, model: str, action: str, args: Any, into: Any = None) -> Query[Any]:
        return Query(self._perform, model, action, args, into)

    def _stream(self, model: str, args: Any, into: Any = None) -> Stream[Any]:
        from .stream import Stream

        extensions, log = self._extensions, self._log

        def parts(wire: bool) -> AsyncGenerator[list[Any], None]:
            query = Query[Any](self._perform, model, "stream", args, into)
            found = self._calls.parts(model, args, into, wire)
            if extensions is not None:
                found = extensions.parts(query, lambda changed: self._calls.parts(model, changed, into, wire))
            return log.parts(query, found) if log.errors else found

        return Stream(parts)

    @cached_property
    def _calls(self) -> Calls:
        from .perform import Calls

        return Calls(self._engine, self._records, self._session)

    @cached_property
    def _perform(self) -> Perform:
        calls = self._calls
        perform: Perform = calls.forgiving if self.compat == "pcp" else calls.perform
        if self._extensions is not None:
            perform = self._extensions.around(perform, calls.written)
        return self._log.telling(perform) if self._log.errors else perform

    @overload
    async def query_raw(self, query: str, *values: Any) -> list[dict[str, Any]]: ...
    @overload
    async def query_raw(self, query: str, *values: Any, model: type[T]) -> list[T]: ...
    @overload
    async def query_raw(self, query: str, *values: Any, model: type[Any] | None) -> list[Any]: ...
    async def query_raw(self, query: str, *values: Any, model: type[Any] | None = None) -> list[Any]:
        """The rows of a statement as dicts, or as `model`; `?`, `$1` and `:name` are placeholders."""
        names, rows = await self._hooked("queryRaw", (query, *values), self._raw)
        found = [dict(zip(names, row, strict=True)) for row in rows]
        return found if model is None else [getattr(model, "from_row", model)(**row) for row in found]

    @overload
    async def query_first(self, query: str, *values: Any) -> dict[str, Any] | None: ...
    @overload
    async def query_first(self, query: str, *values: Any, model: type[T]) -> T | None: ...
    @overload
    async def query_first(self, query: str, *values: Any, model: type[Any] | None) -> Any: ...
    async def query_first(self, query: str, *values: Any, model: type[Any] | None = None) -> Any:
        """The first row of a statement, or None."""
        rows = await self.query_raw(query, *values, model=model)
        return rows[0] if rows else None

    async def _hooked(self, action: str, args: Sequence[Any], work: Callable[[Sequence[Any]], Awaitable[T]]) -> T:
        """The result of raw SQL, as the extensions have it. args: the text and the values."""
        return await (work(args) if self._extensions is None else self._extensions.raw(action, args, work))

    async def execute_raw(self, query: str, *values: Any) -> int:
        """The number of rows that a statement touched."""
        return await self._hooked("executeRaw", (query, *values), self._execute)

    async def _execute(self, call: Sequence[Any]) -> int:
        from .drivers import Fault
        from .execute import unknown
        from .raw import placeholders, raw_error, raw_values

        engine = self._engine
        text, bound = placeholders(call[0], call[1:], engine.numbered)
        try:
            return await (self._session or engine.driver).execute(text, raw_values(bound, engine.encoding.words))
        except Fault as fault:
            found = fault if self._session is not None else unknown(fault, "execute_raw")
            error = raw_error(found, engine.manifest)
            self._log.failed(error, "execute_raw")
            raise error from fault.__cause__

    async def explain(self, query: Query[Any], *, analyze: bool = False, values: bool = False) -> list[Explained]:
        """The statements that `query`, which only reads, sends, each with the database's plan for it.

        analyze: with measured times, where the database can. values: with the values of the parameters.
        """
        from .explain import explained

        return await explained(self._engine, self._session, query, analyze, values)

    async def _raw(self, call: Sequence[Any]) -> tuple[Sequence[str], Sequence[Sequence[Any]]]:
        from .drivers import Fault
        from .raw import placeholders, raw_error, raw_values

        engine = self._engine
        text, bound = placeholders(call[0], call[1:], engine.numbered)
        try:
            return await (self._session or engine.driver).raw(text, raw_values(bound, engine.encoding.words))
        except Fault as fault:
            error = raw_error(fault, engine.manifest)
            self._log.failed(error, "query_raw")
            raise error from fault.__cause__

    def tx(
        self,
        *,
        max_wait: float | timedelta | None = None,
        timeout: float | timedelta | None = None,
        isolation_level: str | None = None,
    ) -> AbstractAsyncContextManager[Self]:
        """A client whose calls are one transaction: committed at the end, rolled back by an exception.

        max_wait: seconds to get a connection. timeout: seconds that the transaction may last; then P2028. What is not
        given comes from the option `transaction_options`. Inside a transaction it is a part that can be undone alone;
        parts run one after the other, within the time of the whole. With `compat = "pcp"` an int is milliseconds.
        """
        return self._interactive(max_wait, timeout, isolation_level)

    @asynccontextmanager
    async def _interactive(
        self, max_wait: float | timedelta | None, timeout: float | timedelta | None, isolation_level: str | None
    ) -> AsyncGenerator[Self, None]:
        from .drivers import Fault
        from .faults import resolve

        engine = self._engine
        try:
            if self._session is not None:
                async with self._nested(isolation_level) as part:
                    yield self._within(part)
                return
            async with self._held(self._limits(max_wait, timeout, isolation_level)) as held:
                yield self._within(held)
        except Fault as fault:
            if fault.code == "P2024":
                error = "Unable to start a transaction in the given time."
                raise TransactionError({"error": error}) from None
            raise resolve(fault, engine.manifest, None) from fault.__cause__

    async def transaction(self, queries: Sequence[Query[Any]], *, isolation_level: str | None = None) -> list[Any]:
        """The results of `queries`, run in order in one transaction, or in a part of the one that this client is of."""
        from .refuse import kind

        for index, query in enumerate(queries):
            if not isinstance(cast(object, query), Query):
                got = kind(query)
                raise ValidationError("wrongType", ("queries", index), "transaction", expected="a query", got=got)
        if not queries:
            return []

        async def listed(inner: Self) -> list[Any]:
            results: list[Any] = []
            for index, query in enumerate(queries):
                try:
                    results.append(await Query(inner._perform, *query.call))
                except Exception as error:
                    cast(Any, error).batch_request_idx = index
                    raise
            return results

        return await self._together(listed, isolation_level)

    async def _together(self, work: Callable[[Self], Awaitable[T]], isolation_level: str | None = None) -> T:
        """The result of `work` with a client whose calls are one transaction, without a limit of time.

        Inside a transaction it is a part that can be undone alone.
        """
        from .drivers import Fault
        from .execute import transaction
        from .faults import resolve
        from .held import check_level

        engine = self._engine
        try:
            if self._session is not None:
                async with self._nested(isolation_level) as part:
                    return await work(self._within(part))
            isolation = isolation_level or self._limits(None, None, None)[2]
            check_level(engine.driver, isolation)
            async with engine.driver.session() as session:
                return await transaction(session, lambda: work(self._within(session)), isolation)
        except Fault as fault:
            raise resolve(fault, engine.manifest, None) from fault.__cause__

    @asynccontextmanager
    async def _held(self, limits: tuple[float, float, str | None]) -> AsyncGenerator[Held, None]:
        """A transaction of its own; limits: seconds to get a connection, seconds that it may last, isolation level."""
        from .drivers import Fault
        from .faults import resolve
        from .held import Held, begun, check_level

        wait, life, isolation = limits
        engine = self._engine
        check_level(engine.driver, isolation)
        async with engine.driver.session(wait) as session:
            await begun(session, wait, isolation)
            held = Held(session, life)
            try:
                yield held
                held.check("commit")
                await held.release()
            except BaseException:
                await asyncio.shield(held.undo())
                raise
            held.close("commit")
            try:
                await session.commit()
            except Fault as fault:
                raise resolve(fault, engine.manifest, None) from held.first or fault.__cause__

    def _nested(self, isolation: str | None) -> AbstractAsyncContextManager[Nested]:
        """A part of the transaction that this client is of."""
        from .savepoint import nested

        if isolation is not None:
            raise TransactionError({"error": "A nested transaction has the isolation level of the outer one."})
        return nested(cast("Held | Nested", self._session))

    def _limits(
        self, wait: float | timedelta | None, life: float | timedelta | None, isolation: str | None
    ) -> tuple[float, float, str | None]:
        """The limits of a transaction in seconds, and its isolation level: as given, or the client's."""
        given: Mapping[str, Any] = self._options.get("transaction_options") or {}
        known = {name: value for name, value in given.items() if value is not None}
        return (
            self._seconds(wait if wait is not None else known.get("max_wait", _WAIT_SECONDS)),
            self._seconds(life if life is not None else known.get("timeout", _LIFE_SECONDS)),
            isolation or known.get("isolation_level"),
        )

    def _seconds(self, value: float | timedelta) -> float:
        if isinstance(value, timedelta):
            return value.total_seconds()
        return value / 1000 if self.compat == "pcp" and isinstance(value, int) else value

    def _within(self, session: Session) -> Self:
        inner = object.__new__(type(self))
        inner.__dict__.update(_engine=self._engine, _manifest=self._manifest, _options=self._options)
        inner.__dict__.update(_session=session, _calls=self._calls.within(session), _log=self._log)
        inner.__dict__.update(_extensions=self._extensions)
        return inner


__all__ = ["Client", "TransactionRolledBack"]

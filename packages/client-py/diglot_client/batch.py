"""Concurrent findUnique calls of one tick become one statement, as in Prisma.

Calls join when they have the same model, selection and a single unique field as their whole `where`. The first one
leads: it lets the tick end, then reads the records of all.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from .encode import Encoding, checker
from .errors import DiglotError, InconsistentData
from .manifest import Manifest, Scalar
from .plan import Codec

_BATCHED = frozenset(("findUnique", "findUniqueOrThrow"))
_JOINED = frozenset(("select", "include", "omit"))
_KEYED = frozenset(("Int", "BigInt", "String", "Decimal", "DateTime", "Bytes"))
_FEW = 20
_LOOSE = frozenset(("Char", "Citext", "Date", "Time", "Timetz", "Money"))
"""Native types whose values come back changed, or equal others."""


Records = Mapping[Any, Any]
"""Records by the value of their unique field."""


@dataclass(slots=True)
class Batch:
    """The calls that have joined so far: their key values and the futures of those that do not lead."""

    values: list[Any] = field(default_factory=list[Any])
    waiting: list[asyncio.Future[Any]] = field(default_factory=list["asyncio.Future[Any]"])


@dataclass(frozen=True, slots=True)
class Member:
    """What a call brings into a batch.

    mark: equal for calls that may join. args: of a findMany, without `where`. hidden: the key is not in the result.
    """

    mark: tuple[Any, ...]
    name: str
    value: Any
    args: dict[str, Any]
    hidden: bool


def member(encoding: Encoding, manifest: Manifest, model: str, action: str, args: Any) -> Member | None:
    """How a call would join a batch; None when it runs alone."""
    if action not in _BATCHED or not isinstance(args, dict):
        return None
    call = cast("dict[str, Any]", args)
    where = call.get("where")
    if not isinstance(where, dict) or len(cast("dict[str, Any]", where)) != 1:
        return None
    ((name, value),) = cast("dict[str, Any]", where).items()
    found = manifest.models[model].fields.get(name)
    if not isinstance(found, Scalar) or found.list or found.type not in _KEYED or value is None:
        return None
    if found.type == "Decimal" and not encoding.words.has_decimals:
        return None  # kept as doubles, which equal many decimals
    if type(value) is not int or found.type != "Int":
        native = (found.native.name, *found.native.args) if found.native is not None else None
        if native is not None and native[0] in _LOOSE:
            return None
        try:
            value = checker(Codec(found.type, native=native), encoding)(value, ())
        except DiglotError:
            return None  # alone it gets its error
    rest = {key: entry for key, entry in call.items() if key != "where"}
    if not rest:
        return Member((model, name), name, value, rest, False)
    select, omit = rest.get("select"), rest.get("omit")
    if not rest.keys() <= _JOINED or (isinstance(omit, dict) and name in omit):
        return None
    try:
        mark = (model, name, repr(rest))
    except RecursionError:
        return None  # alone it gets its error
    if not isinstance(select, dict):
        return Member(mark, name, value, rest, False)
    chosen = cast("dict[str, Any]", select)
    if name in chosen:
        return Member(mark, name, value, rest, False) if chosen[name] is True else None
    return Member(mark, name, value, {**rest, "select": {**chosen, name: True}}, True)


def together(found: Member, values: list[Any]) -> dict[str, Any]:
    """The findMany for a batch. The relations of a few records come in the same statement."""
    args = {**found.args, "where": {found.name: {"in": values}}}
    return {**args, "relationLoadStrategy": "join"} if found.args and len(values) <= _FEW else args


class Batches:
    """The batches of the current tick, of one client or one transaction."""

    def __init__(self) -> None:
        self._open: dict[tuple[Any, ...], Batch] = {}

    def deserted(self) -> bool:
        """Whether a call runs alone for sure: no batch is open and nothing else is due in this tick."""
        return not self._open and not getattr(asyncio.get_running_loop(), "_ready", True)

    async def join(
        self,
        found: Member,
        plain: bool,
        alone: Callable[[], Awaitable[Any]],
        many: Callable[[list[Any]], Awaitable[Records]],
    ) -> Any:
        """The record for a member, or None: by itself through `alone`, with others through `many`.

        After a record that cannot be read each call runs by itself, so that it spoils none but its own.
        """
        loop = asyncio.get_running_loop()
        mark = (loop, plain, *found.mark)
        batch = self._open.get(mark)
        if batch is not None:
            waiter: asyncio.Future[Any] = loop.create_future()
            batch.values.append(found.value)
            batch.waiting.append(waiter)
            try:
                return await waiter
            except InconsistentData:
                return await alone()
        if self.deserted():
            return await alone()
        batch = self._open[mark] = Batch([found.value])
        try:
            await asyncio.sleep(0)
        except asyncio.CancelledError:
            del self._open[mark]
            if batch.waiting:
                lead(batch, many)
            raise
        del self._open[mark]
        if not batch.waiting:
            return await alone()
        try:
            records = await asyncio.shield(lead(batch, many))
        except InconsistentData:
            return await alone()
        return records.get(found.value)


def lead(batch: Batch, many: Callable[[list[Any]], Awaitable[Records]]) -> asyncio.Future[Records]:
    """Read the records of all members and hand them to those that wait.

    The reading is a task of its own, so that a leader who is cancelled takes nobody with it.
    """
    task = asyncio.ensure_future(many(list(dict.fromkeys(batch.values))))

    def settle(done: asyncio.Future[Records]) -> None:
        error = asyncio.CancelledError() if done.cancelled() else done.exception()
        for value, waiter in zip(batch.values[1:], batch.waiting, strict=True):
            if waiter.done():
                continue
            if error is not None:
                waiter.set_exception(error)
            else:
                waiter.set_result(done.result().get(value))

    task.add_done_callback(settle)
    return task

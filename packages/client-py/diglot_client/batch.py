"""Concurrent findUnique calls of one tick become one statement (SEMANTICS section 24).

Calls join when they have the same model, selection and a single unique field as their whole `where`. The first one
leads: it lets the tick end, then reads the records of all.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any, cast

from .manifest import Manifest, Scalar

_BATCHED = frozenset(("findUnique", "findUniqueOrThrow"))
_KEYED = frozenset(("Int", "BigInt", "String", "Boolean", "Enum"))


@dataclass(slots=True)
class Batch:
    """The calls that have joined so far: their key values and the futures of those that do not lead."""

    values: list[Any] = field(default_factory=list[Any])
    waiting: list[asyncio.Future[Any]] = field(default_factory=list["asyncio.Future[Any]"])


@dataclass(frozen=True, slots=True)
class Member:
    """What a call brings into a batch. mark: equal for calls that may join. key: the unique field of a record."""

    mark: tuple[Any, ...]
    name: str
    value: Any
    rest: dict[str, Any]
    key: Callable[[Any], Any]


def member(manifest: Manifest, model: str, action: str, args: Any, attributes: Mapping[str, str]) -> Member | None:
    """How a call would join a batch; None when it runs alone. attributes: of the model's records, by field name."""
    if action not in _BATCHED or not isinstance(args, dict):
        return None
    call = cast("dict[str, Any]", args)
    where = call.get("where")
    if not isinstance(where, dict) or len(cast("dict[str, Any]", where)) != 1:
        return None
    ((name, value),) = cast("dict[str, Any]", where).items()
    found = manifest.models[model].fields.get(name)
    if not isinstance(found, Scalar) or found.list or found.type not in _KEYED or type(value) not in (int, str):
        return None
    if found.native is not None or any(key in call for key in ("select", "omit")):
        return None
    include = call.get("include")
    if len(call) > (2 if include is not None else 1):
        return None
    mark = (model, name, type(value), repr(include) if include is not None else None)
    rest = {"include": include} if include is not None else {}
    return Member(mark, name, value, rest, attrgetter(attributes.get(name, name)))


class Batches:
    """The batches of the current tick, of one client or one transaction."""

    def __init__(self) -> None:
        self._open: dict[tuple[Any, ...], Batch] = {}

    async def join(
        self, found: Member, alone: Callable[[], Awaitable[Any]], many: Callable[[list[Any]], Awaitable[list[Any]]]
    ) -> Any:
        """The record for a member, or None: by itself through `alone`, with others through `many`."""
        loop = asyncio.get_running_loop()
        mark = (loop, *found.mark)
        batch = self._open.get(mark)
        if batch is not None:
            waiter: asyncio.Future[Any] = loop.create_future()
            batch.values.append(found.value)
            batch.waiting.append(waiter)
            return await waiter
        ready = getattr(loop, "_ready", None)
        if ready is not None and not ready:
            return await alone()  # nobody else runs in this tick
        batch = self._open[mark] = Batch([found.value])
        try:
            await asyncio.sleep(0)
        except asyncio.CancelledError:
            del self._open[mark]
            if batch.waiting:
                lead(found, batch, many)
            raise
        del self._open[mark]
        if not batch.waiting:
            return await alone()
        records = await asyncio.shield(lead(found, batch, many))
        return next((record for record in records if found.key(record) == found.value), None)


def lead(found: Member, batch: Batch, many: Callable[[list[Any]], Awaitable[list[Any]]]) -> asyncio.Future[list[Any]]:
    """Read the records of all members and hand them to those that wait.

    The reading is a task of its own, so that a leader who is cancelled takes nobody with it.
    """
    task = asyncio.ensure_future(many(list(dict.fromkeys(batch.values))))

    def settle(done: asyncio.Future[list[Any]]) -> None:
        error = asyncio.CancelledError() if done.cancelled() else done.exception()
        records = {} if error is not None else {found.key(record): record for record in done.result()}
        for value, waiter in zip(batch.values[1:], batch.waiting, strict=True):
            if waiter.done():
                continue
            if error is not None:
                waiter.set_exception(error)
            else:
                waiter.set_result(records.get(value))

    task.add_done_callback(settle)
    return task

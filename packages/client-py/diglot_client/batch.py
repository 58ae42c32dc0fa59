"""Concurrent findUnique calls of one tick become one statement, as in Prisma.

Calls join when they have the same model, selection and one unique key, of a field or of several, as their whole
`where`. The first one leads: it lets the tick end, then reads the records of all.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as own
from datetime import datetime
from enum import Enum as PyEnum
from marshal import dumps
from typing import Any, cast

from .encode import Encoding, checker, encoder
from .errors import DiglotError, InconsistentData
from .manifest import Manifest, Model, Scalar
from .plan import Codec
from .scope import Omit

BATCHED = frozenset(("findUnique", "findUniqueOrThrow"))
"""The actions whose calls of one tick become one statement."""
_JOINED = frozenset(("select", "include", "omit"))
_KEYED = frozenset(("Int", "BigInt", "String", "Decimal", "DateTime", "Bytes", "Boolean", "Enum"))
_FEW = 20
_LOOSE = frozenset(("Char", "Citext", "Date", "Time", "Timetz", "Money"))
"""Native types whose values come back changed, or equal others."""


Records = Mapping[Any, Any]
"""Records by the value of their unique key."""


@dataclass(slots=True)
class Batch:
    """The calls that have joined so far: their key values and the futures of those that do not lead."""

    values: list[Any] = own(default_factory=list[Any])
    waiting: list[asyncio.Future[Any]] = own(default_factory=list["asyncio.Future[Any]"])


@dataclass(slots=True)  # not frozen: one per call, and a frozen one takes nine times as long
class Member:
    """What a call brings into a batch.

    mark: equal for calls that may join. fields: of the unique key `name`. value: of the field, or of all as a tuple.
    args: of the call that reads all, without the keys. hidden: the fields of the key that are not in the result.
    """

    mark: tuple[Any, ...]
    name: str
    fields: tuple[str, ...]
    value: Any
    args: dict[str, Any]
    hidden: tuple[str, ...] = ()


def member(
    encoding: Encoding, manifest: Manifest, model: str, action: str, args: Any, omit: Omit | None = None
) -> Member | None:
    """How a call would join a batch; None when it runs alone. omit: fields that no result has unless asked for."""
    if action not in BATCHED or not isinstance(args, dict):
        return None
    call = cast("dict[str, Any]", args)
    where = call.get("where")
    if not isinstance(where, dict) or len(cast("dict[str, Any]", where)) != 1:
        return None
    ((name, value),) = cast("dict[str, Any]", where).items()
    known = manifest.models[model]
    field = known.fields.get(name)
    if isinstance(field, Scalar):
        fields: tuple[str, ...] = (name,)
        if name not in known.lone:
            return None  # alone it gets its error
        name, value = known.lone[name], comparable(encoding, field, value)
        if value is None or field.type == "Boolean":
            return None
    elif isinstance(value, dict) and field is None and name in known.uniques:
        parts, fields = cast("dict[str, Any]", value), known.uniques[name].fields
        if len(parts) != len(fields):
            return None
        value = tuple(comparable(encoding, known.scalars[part], parts.get(part)) for part in fields)
        if None in value:
            return None
    else:
        return None
    rest = {key: entry for key, entry in call.items() if key != "where"}
    if omit and rest.get("select") is None and any(part in omit.get(model, ()) for part in fields):
        return None
    if not rest:
        return Member((model, name), name, fields, value, rest)
    select, left = rest.get("select"), rest.get("omit")
    if not rest.keys() <= _JOINED or (isinstance(left, dict) and any(part in left for part in fields)):
        return None
    try:
        mark = (model, name, sign(rest))
    except RecursionError:
        return None  # alone it gets its error
    if not isinstance(select, dict):
        return Member(mark, name, fields, value, rest)
    chosen = cast("dict[str, Any]", select)
    if any(chosen.get(part, True) is not True for part in fields):
        return None
    hidden = tuple(part for part in fields if part not in chosen)
    if hidden:
        rest = {**rest, "select": {**chosen, **dict.fromkeys(hidden, True)}}
    return Member(mark, name, fields, value, rest, hidden)


def comparable(encoding: Encoding, field: Scalar, value: Any) -> Any:
    """A value given for a field of a unique key, as records have it; None when the call had better run alone."""
    if type(value) is int and field.type == "Int" and field.native is None and not field.list:
        return value
    if field.list or field.type not in _KEYED or value is None:
        return None
    if field.type == "Decimal" and not encoding.words.has_decimals:
        return None  # kept as doubles, which equal many decimals
    codec = codec_of(field)
    if codec.native is not None and codec.native[0] in _LOOSE:
        return None
    try:
        checked = checker(codec, encoding)(value, ())
    except DiglotError:
        return None  # alone it gets its error
    if field.type == "Enum":
        return value.value if isinstance(value, PyEnum) else value
    return None if isinstance(checked, datetime) and checked.microsecond % 1000 else checked


def codec_of(field: Scalar) -> Codec:
    """The codec of a field's value."""
    native = (field.native.name, *field.native.args) if field.native is not None else None
    return Codec(field.type, "value", False, field.enum, native)


def sign(rest: dict[str, Any]) -> bytes | str:
    """The arguments beside `where`, equal for equal ones: as bytes when all are plain data, which is the faster way."""
    try:
        return dumps(rest, 2)  # from version 3 on the bytes tell what is the same object, too
    except ValueError:
        return repr(rest)


Asked = tuple[str, dict[str, Any], list[tuple[Any, ...]]]
"""Action, arguments, keys."""


def together(found: Member, values: list[Any], encoding: Encoding, model: Model) -> Asked:
    """The call for a batch. The relations of a few records come in the same statement."""
    few = found.args and len(values) <= _FEW
    args = {**found.args, "relationLoadStrategy": "join"} if few else found.args
    encoders = [encoder(codec_of(model.scalars[name]), encoding) for name in found.fields]
    parts = values if len(encoders) > 1 else [(value,) for value in values]
    keys = [tuple(encode(part, ()) for encode, part in zip(encoders, key, strict=True)) for key in parts]
    return "findKeys", {**args, "by": found.name}, keys


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
            except (InconsistentData, Unmatched):
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
        if found.value in unmatched(batch.values, records):
            return await alone()
        return records.get(found.value)


class Unmatched(Exception):
    """The database may know a key value that no record has in this form; its call runs alone."""


def unmatched(values: Sequence[Any], records: Records) -> Collection[Any]:
    """The values of a batch that are none of its records' own and yet may have found one: the database may take texts
    as equal that are not, as those of `char(n)` and citext columns, or write them another way."""
    missing = {value for value in values if value not in records}
    if not missing or len(records) > len({*values}) - len(missing):
        return missing
    near = {loose(key) for key in records}
    return {value for value in missing if loose(value) in near}


def loose(value: Any) -> Any:
    """Equal for key values that differ in case and trailing spaces only."""
    if isinstance(value, tuple):
        return tuple(map(loose, cast("tuple[Any, ...]", value)))
    return value.rstrip(" ").lower() if isinstance(value, str) else value


def lead(batch: Batch, many: Callable[[list[Any]], Awaitable[Records]]) -> asyncio.Future[Records]:
    """Read the records of all members and hand them to those that wait.

    The reading is a task of its own, so that a leader who is cancelled takes nobody with it.
    """
    task = asyncio.ensure_future(many(list(dict.fromkeys(batch.values))))

    def settle(done: asyncio.Future[Records]) -> None:
        error = asyncio.CancelledError() if done.cancelled() else done.exception()
        records: Records = done.result() if error is None else {}
        single = unmatched(batch.values, records)
        for value, waiter in zip(batch.values[1:], batch.waiting, strict=True):
            if waiter.done():
                continue
            if error is not None:
                waiter.set_exception(error)
            elif value in single:
                waiter.set_exception(Unmatched())
            else:
                waiter.set_result(records.get(value))

    task.add_done_callback(settle)
    return task

"""Values of column types that the schema does not name, as in a database that somebody else made.

asyncpg gives what the column holds: a UUID for a String over uuid, a range, a record for a composite type. Text is the
database's own form of it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any, cast

import asyncpg

from diglot_client.plan import Codec

_kinds: Any = asyncpg
"""The library has no types of its own."""

_SHAPES = (_kinds.Point, _kinds.Box, _kinds.LineSegment, _kinds.Line, _kinds.Polygon, _kinds.Path, _kinds.Circle)

_CLASSES: Mapping[str, type] = {
    "String": str,
    "Int": int,
    "BigInt": int,
    "Float": float,
    "Decimal": Decimal,
    "Boolean": bool,
    "DateTime": datetime,
    "Bytes": bytes,
}
"""What asyncpg gives for the columns that the types of the schema stand for."""


def expected(codec: Codec) -> type | None:
    """The class of the cells that a codec is made for; None where a native type says what the column is."""
    return None if codec.native is not None or codec.form != "value" else _CLASSES.get(codec.type)


def adapter(codec: Codec) -> Callable[[Any], Any]:
    """A function from a cell of any class, or None, to one that the codec is made for; lists element by element."""
    adapt, wanted = _ADAPTERS[codec.type], _CLASSES[codec.type]

    def one(value: Any) -> Any:
        return value if value is None or type(value) is wanted else adapt(value)

    if not codec.list:
        return one

    def each(values: Any) -> Any:
        return [one(value) for value in cast("list[Any]", values)] if type(values) is list else values

    return each


def text(value: Any) -> str:
    """A value in the database's text form."""
    if isinstance(value, (list, tuple, _kinds.Record)) and not isinstance(value, _SHAPES):
        return composed(cast("Sequence[Any]", value), isinstance(value, list))
    match value:
        case str():
            return value
        case bool():
            return "true" if value else "false"
        case bytes():
            return "\\x" + value.hex()
        case float():
            return f"{value:.0f}" if value.is_integer() and abs(value) < 1e15 else repr(value)
        case datetime():
            return moment(value)
        case timedelta():
            return interval(value)
        case _kinds.Range():
            return span(value)
        case _kinds.BitString():
            return value.as_string().replace(" ", "")
        case _kinds.Point():
            return f"({text(value.x)},{text(value.y)})"
        case _kinds.Circle():
            return f"<{text(value.center)},{text(value.radius)}>"
        case _kinds.Box():
            return f"{text(value.high)},{text(value.low)}"
        case _kinds.LineSegment():
            return f"[{text(value.p1)},{text(value.p2)}]"
        case _kinds.Line():
            return "{" + ",".join(text(part) for part in (value.A, value.B, value.C)) + "}"
        case _kinds.Polygon():
            return "(" + ",".join(map(text, value.points)) + ")"
        case _kinds.Path():
            inner = ",".join(map(text, value.points))
            return f"({inner})" if value.is_closed else f"[{inner}]"
        case _:
            return str(value)


def composed(values: Sequence[Any], many: bool) -> str:
    """`{a,NULL}`, or `(a,)` where it is a row."""
    around, absent = ("{}", "NULL") if many else ("()", "")
    parts = (absent if value is None else _marked(text(value), around) for value in values)
    return around[0] + ",".join(parts) + around[1]


def _marked(part: str, around: str) -> str:
    """A part of a composite value, in quotes where it needs them."""
    plain = part and part.upper() != "NULL" and not any(mark.isspace() or mark in f'",\\{around}' for mark in part)
    return part if plain else '"' + part.replace("\\", "\\\\").replace('"', '\\"' if around == "{}" else '""') + '"'


def moment(value: datetime) -> str:
    """`2026-01-02 03:04:05.678`, in UTC."""
    plain = value.astimezone(UTC).replace(tzinfo=None).isoformat(" ")
    return plain.rstrip("0") if value.microsecond else plain


def interval(value: timedelta) -> str:
    """`1 day 02:00:00`."""
    days = f"{value.days} day{'' if value.days == 1 else 's'}" if value.days else ""
    clock = str(value - timedelta(value.days)) if value.seconds or value.microseconds or not days else ""
    return " ".join(filter(None, (days, clock.zfill(8) if clock else "")))


def span(value: Any) -> str:
    """`[1,3)`; a multirange is a list of them."""
    if value.isempty:
        return "empty"
    low, high = ("" if bound is None else _marked(text(bound), "[]()") for bound in (value.lower, value.upper))
    return f"{'[' if value.lower_inc else '('}{low},{high}{']' if value.upper_inc else ')'}"


def _decimal(value: Any) -> Decimal:
    return Decimal(str(value))


def _instant(value: Any) -> Any:
    """A date at midnight, a time on the first day."""
    if isinstance(value, time):
        return datetime.combine(date(1970, 1, 1), value, UTC)
    return datetime(value.year, value.month, value.day, tzinfo=UTC) if isinstance(value, date) else value


_ADAPTERS: Mapping[str, Callable[[Any], Any]] = {
    "String": text,
    "Int": int,
    "BigInt": int,
    "Float": float,
    "Decimal": _decimal,
    "Boolean": bool,
    "DateTime": _instant,
    "Bytes": lambda value: value.encode() if isinstance(value, str) else value,
}

"""Canonical JSON of results: equal bytes from both languages.

Keys in result order, no spaces, non-ASCII as it is. What JSON lacks is tagged: `{"$datetime":"…Z"}` with 3 digits, or
6 when microseconds are not zero, `{"$decimal":"1.1"}`, `{"$bigint":"1"}`, `{"$bytes":"base64"}`, `{"$float":"NaN"}`.
A Json value that is an object with a single key starting with `$` is wrapped: `{"$json":…}`.
"""

from __future__ import annotations

import base64
import json
import math
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from enum import Enum as PyEnum
from typing import Any, assert_never, cast

from .plan import Attach, Codec, Empty, Group, Item, Layout, Many, One, Plan, Scalar

Write = Callable[[Any], str]
"""A value -> JSON text."""

_PLAIN_FLOAT = 10**21
_EXACT = 2**53
_LONE = re.compile("[\ud800-\udfff]")
_INDEX = re.compile(r"0|[1-9]\d{0,9}")
_LAST_INDEX = 2**32 - 2


def writer(plan: Plan, layout: Layout) -> Write:
    """The writer of a plan's results; records come as plain dicts."""
    match plan.result:
        case "records" | "objects":
            one = object_writer(layout.items)
            return lambda value: "[" + ",".join(map(one, value)) + "]"
        case "record" | "recordOrNull" | "recordOrThrow" | "object":
            return nullable(object_writer(layout.items))
        case "count":
            return str
        case "exists":
            return lambda value: "true" if value else "false"
        case "affected":
            return lambda value: f'{{"count":{int(value)}}}'
    assert_never(plan.result)


def record_writer(layout: Layout, path: Sequence[str] = (), hidden: Sequence[str] = ()) -> Write:
    """The writer of one plain record, or of the relation at `path` inside it; the fields `hidden` are left out."""
    if not path:
        return nullable(object_writer([item for item in layout.items if item.name not in hidden]))
    item = next(item for item in layout.items if item.name == path[0])
    if len(path) == 1:
        write = item_writer(item)
    else:
        match item:
            case One() | Many():
                write = record_writer(item.layout, path[1:])
            case Attach():
                write = record_writer(item.fetch.layout, path[1:])
            case _:
                raise KeyError(path[0])
    return nullable(lambda value: write(value[item.name]))


def object_writer(items: Sequence[Item]) -> Write:
    """The writer of objects with these items."""
    entries = [(item.name, f"{text(item.name)}:", item_writer(item)) for item in items]

    def write(value: Mapping[str, Any]) -> str:
        return "{" + ",".join(head + one(value[name]) for name, head, one in entries) + "}"

    return write


def item_writer(item: Item) -> Write:
    """The writer of one entry of an object."""
    match item:
        case Scalar(codec=codec):
            one = nullable(scalar_writer(codec))
            return listed(one) if codec.list else one
        case One(layout=layout):
            return nullable(object_writer(layout.items))
        case Many(layout=layout, list=many):
            one = object_writer(layout.items)
            return listed(one) if many else nullable(one)
        case Attach(fetch=fetch, list=many):
            one = object_writer(fetch.layout.items)
            return listed(one) if many else nullable(one)
        case Group(items=items):
            return object_writer(items)
        case Empty():
            return lambda value: "[]"
    assert_never(item)


def nullable(write: Write) -> Write:
    """`write`, with `null` for None."""
    return lambda value: "null" if value is None else write(value)


def listed(write: Write) -> Write:
    """The writer of lists of what `write` writes."""
    return lambda values: "[" + ",".join(map(write, values)) + "]"


def scalar_writer(codec: Codec) -> Write:
    """The writer of values of the codec's type."""
    match codec.type:
        case "BigInt":
            return lambda value: f'{{"$bigint":"{value}"}}'
        case "Int":
            return str
        case "Float":
            return number
        case "Decimal":
            return lambda value: f'{{"$decimal":"{plain(value)}"}}'
        case "Boolean":
            return lambda value: "true" if value else "false"
        case "DateTime":
            return lambda value: f'{{"$datetime":"{instant(value)}"}}'
        case "Json":
            return json_value
        case "Bytes":
            return lambda value: f'{{"$bytes":"{base64.b64encode(value).decode()}"}}'
        case _:
            return text


def text(value: Any) -> str:
    """A JSON string; half a surrogate pair is escaped, as it has no UTF-8."""
    found = json.dumps(value.value if isinstance(value, PyEnum) else value, ensure_ascii=False)
    return found if found.isascii() else _LONE.sub(lambda half: f"\\u{ord(half.group()):04x}", found)


def number(value: float) -> str:
    """A float as JavaScript prints it: the shortest digits that round-trip, integral ones without a point."""
    if math.isnan(value):
        return '{"$float":"NaN"}'
    if math.isinf(value):
        return '{"$float":"Infinity"}' if value > 0 else '{"$float":"-Infinity"}'
    if value == int(value) and abs(value) < _PLAIN_FLOAT:
        whole = int(value)
        return str(whole) if abs(whole) <= _EXACT else format(Decimal(repr(value)), "f").removesuffix(".0")
    digits = repr(value)
    mantissa, _, exponent = digits.partition("e")
    if not exponent:
        size = abs(value)
        return digits if size >= 1e-6 else scientific(digits)
    power = int(exponent)
    if -7 < power < 0:
        return format(Decimal(digits), "f")
    return f"{mantissa.removesuffix('.0')}e{'+' if power > 0 else '-'}{abs(power)}"


def scientific(digits: str) -> str:
    """`0.0000001` as `1e-7`."""
    sign, figures, exponent = Decimal(digits).normalize().as_tuple()
    power = cast(int, exponent) + len(figures) - 1
    rest = "".join(map(str, figures[1:]))
    return f"{'-' if sign else ''}{figures[0]}{'.' + rest if rest else ''}e{power}"


def plain(value: Decimal) -> str:
    """Plain notation without zeros at the end."""
    digits = format(value, "f")
    digits = digits.rstrip("0").rstrip(".") if "." in digits else digits
    return "0" if digits == "-0" else digits


def instant(value: datetime) -> str:
    """ISO 8601 in UTC."""
    moment = value.astimezone(UTC).replace(tzinfo=None)
    return moment.isoformat(timespec="microseconds" if moment.microsecond % 1000 else "milliseconds") + "Z"


def json_value(value: Any) -> str:
    """A Json value; wrapped where it could be taken for a tag."""
    found = plain_json(value)
    if isinstance(value, dict):
        keys = list(cast("dict[str, Any]", value))
        if len(keys) == 1 and keys[0].startswith("$"):
            return f'{{"$json":{found}}}'
    return found


def plain_json(value: Any) -> str:
    """JSON text as JavaScript prints it: keys that are array indexes before others, numbers; integers stay exact."""
    if isinstance(value, dict):
        entries = in_order(cast("dict[str, Any]", value))
        return "{" + ",".join(f"{text(key)}:{plain_json(entry)}" for key, entry in entries) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(plain_json, cast("list[Any]", value))) + "]"
    if isinstance(value, str):
        return text(value)
    if isinstance(value, float):
        return number(value) if math.isfinite(value) else "null"
    return json.dumps(value)


def in_order(value: Mapping[str, Any]) -> Iterable[tuple[str, Any]]:
    """The entries of an object in the order of JavaScript: array indexes by number, then the others as they come."""
    indexes = {key: int(key) for key in value if _INDEX.fullmatch(key) and int(key) <= _LAST_INDEX}
    if not indexes:
        return value.items()
    names = [*sorted(indexes, key=indexes.__getitem__), *(key for key in value if key not in indexes)]
    return [(name, value[name]) for name in names]

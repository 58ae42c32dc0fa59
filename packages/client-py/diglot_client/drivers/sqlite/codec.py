"""Values as SQLite stores them, in the forms that Prisma uses: instants as ISO text, lists and Json as JSON text."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from decimal import Decimal, InvalidOperation
from typing import Any

from pydantic_core import from_json

from diglot_client.errors import InconsistentData
from diglot_client.json import parsed
from diglot_client.plan import Codec
from diglot_client.wire import number, plain

_SAFE = 2**53 - 1
_DIGITS = re.compile(r"-?[0-9]+")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class SqliteWords:
    """How SQLite takes checked values."""

    sorts_keys = True
    escapes = False
    has_nan = False
    has_decimals = False

    def scalar(self, codec: Codec) -> Callable[[Any], Any]:
        """A function from a checked value to a driver value."""
        match codec.type:
            case "Boolean":
                return int
            case "Decimal":
                return float
            case "DateTime":
                return instant_text
            case _:
                return same

    def element(self, codec: Codec) -> Callable[[Any], Any]:
        """What json_each gives for an element: decimals are text that loses nothing, bytes upper case hex."""
        match codec.type:
            case "Decimal":
                return plain
            case "Bytes":
                return upper_hex
            case _:
                return self.scalar(codec)

    def array(self, codec: Codec) -> Callable[[list[Any]], Any]:
        """JSON text; bytes as upper case hex. Equal lists of a list column are equal text."""
        match codec.type:
            case "Json":
                return lambda values: f"[{','.join(values)}]"
            case "Decimal" if codec.list:
                return list_text
            case "Float" | "Decimal":
                return lambda values: f"[{','.join(map(number_text, values))}]"
            case "Boolean" if codec.list:
                return lambda values: list_text([value == 1 for value in values])
            case _:
                return list_text

    def literal(self, values: list[Any]) -> Any:
        """JSON text."""
        return list_text(values)

    def path(self, keys: list[str]) -> Any:
        """`$."a"[0]`."""
        return "$" + "".join(step(key) for key in keys)


class SqliteReads:
    """How SQLite's values become the schema's."""

    def expected(self, codec: Codec) -> type | None:
        """None: any cell may hold anything, so each is looked at."""
        return None

    def adapter(self, codec: Codec) -> Callable[[Any], Any]:
        """Nothing to adapt."""
        return lambda value: value

    def expression(self, codec: Codec, cell: str, nested: bool) -> tuple[str, Mapping[str, Any]]:
        """A Python expression for the cell named `cell`, and the names it uses."""
        name, function = conversion(codec)
        if codec.list:
            scope: dict[str, Any] = {"json_list": json_list}
            if function is None:
                return f"json_list({cell})", scope
            return f"[None if v is None else {name}(v) for v in json_list({cell})]", {**scope, name: function}
        if function is None:
            return cell, {}
        usual = _USUAL.get(name)
        first = "" if usual is None else usual.format(cell) + " else "
        return f"{first}None if {cell} is None else {name}({cell})", {name: function}


_USUAL = {
    "read_integer": f"{{0}} if type({{0}}) is int and {-_SAFE} <= {{0}} <= {_SAFE}",
    "read_big": "{0} if type({0}) is int",
    "read_boolean": "{0} == 1 if type({0}) is int",
    "read_float": "{0} if type({0}) is float",
}
"""What most cells of a type need instead of a call."""


def conversion(codec: Codec) -> tuple[str, Callable[[Any], Any] | None]:
    """The function that turns a stored value into one of the codec's type, under a name; None when it is one."""
    if codec.form == "text":
        return ("read_big", read_big) if codec.type == "BigInt" else ("read_decimal", read_decimal)
    match codec.type:
        case "Boolean":
            return "read_boolean", read_boolean
        case "Float":
            return "read_float", read_float
        case "Decimal":
            return "read_decimal", read_decimal
        case "DateTime":
            return "read_instant", read_instant
        case "Json":
            return ("", None) if codec.list else ("read_json", read_json)
        case "Bytes" if codec.list:
            return "fromhex", bytes.fromhex
        case "Int":
            return "read_integer", read_integer
        case "BigInt":
            return "read_big", read_big
        case _:
            return "", None


def same(value: Any) -> Any:
    """The value itself."""
    return value


def step(key: str) -> str:
    """One key of a path; digits are an index, from the end when negative."""
    if key.isascii() and key.removeprefix("-").isdecimal():
        return f"[#{key}]" if key.startswith("-") else f"[{key}]"
    return quoted(key)


def quoted(key: str) -> str:
    """A key inside a JSON path."""
    return '."' + key.replace("\\", "\\\\").replace('"', '\\"') + '"'


def list_text(values: list[Any]) -> str:
    """A list of driver values as JSON text."""
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"), default=upper_hex)


def upper_hex(value: bytes) -> str:
    """`00FF`"""
    return value.hex().upper()


def number_text(value: float | None) -> str:
    """A JSON number for a float, as JavaScript prints it; SQLite reads 9e999 as infinity."""
    if value is None:
        return "null"
    return number(value) if math.isfinite(value) else f"{'-' if value < 0 else ''}9e999"


def instant_text(value: datetime) -> str:
    """`2024-02-29T12:34:56.789+00:00`, with six digits when milliseconds are not enough."""
    moment = value.astimezone(UTC)
    return moment.isoformat(timespec="microseconds" if moment.microsecond % 1000 else "milliseconds")


def json_list(value: Any) -> list[Any]:
    """The elements of a list column; none for NULL."""
    return [] if value is None else parsed(value)


def read_json(value: Any) -> Any:
    """A Json value; a column with numeric affinity holds a JSON number as a number."""
    if not isinstance(value, str):
        return value
    try:
        return from_json(value)
    except ValueError:
        return parsed(value)


def read_integer(value: Any) -> int:
    """An integer that a double holds; a column of another affinity may hold it as a float."""
    whole = type(value) is int or (isinstance(value, float) and value.is_integer())
    if whole and -_SAFE <= value <= _SAFE:
        return int(value)
    raise InconsistentData({"cause": "a column of type Int holds something else"})


def read_big(value: Any) -> int:
    """An integer, also as text or as a float without a fraction."""
    whole = value.is_integer() if type(value) is float else type(value) is int or _DIGITS.fullmatch(str(value))
    if not whole:
        raise InconsistentData({"cause": "a column of type BigInt holds something else"})
    return int(value)


def read_boolean(value: Any) -> bool:
    """True for 1 and `true`, false for other numbers and `false`. As Prisma reads it."""
    if isinstance(value, (int, float)):
        return value == 1
    if value in ("true", "TRUE", "1"):
        return True
    if value in ("false", "FALSE", "0"):
        return False
    raise InconsistentData({"cause": "a column of type Boolean holds something else"})


def read_float(value: Any) -> float:
    """A float; a column of another affinity may hold it as an integer or as text."""
    try:
        return float(value)
    except ValueError:
        raise InconsistentData({"cause": "a column of type Float holds something else"}) from None


def read_decimal(value: Any) -> Decimal:
    """The number as SQLite prints it, without zeros at the end."""
    if type(value) is float:
        short = repr(value)
        if "e" not in short and math.isfinite(value):
            return Decimal(short.removesuffix(".0"))
    try:
        text = format(Decimal(repr(value) if isinstance(value, float) else str(value)), "f")
    except InvalidOperation:
        raise InconsistentData({"cause": "a column of type Decimal holds something else"}) from None
    return Decimal(text.rstrip("0").rstrip(".") if "." in text else text)


def read_instant(value: Any) -> datetime:
    """An instant stored as ISO text or as Unix milliseconds; text without a zone counts as UTC."""
    if isinstance(value, (int, float)):
        return _EPOCH + timedelta(milliseconds=value)
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        raise InconsistentData({"cause": "a column of type DateTime holds something else"}) from None
    if moment.tzinfo is UTC:
        return moment
    return moment.astimezone(UTC) if moment.tzinfo is not None else moment.replace(tzinfo=UTC)

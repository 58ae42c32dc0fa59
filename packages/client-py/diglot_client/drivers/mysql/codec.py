"""Values as MySQL gives and takes them; all travel as text."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from struct import pack, unpack
from typing import Any

from pydantic_core import from_json

from diglot_client.errors import InconsistentData
from diglot_client.json import parsed
from diglot_client.plan import Codec
from diglot_client.wire import plain

from .text import instant

_DAY = datetime(1970, 1, 1, tzinfo=UTC)


class MysqlWords:
    """How MySQL takes checked values."""

    sorts_keys = True
    escapes = True
    has_nan = False
    has_decimals = True

    def scalar(self, codec: Codec) -> Callable[[Any], Any]:
        """A function from a checked value to a driver value."""
        if codec.type == "DateTime":
            return _MOMENTS.get(codec.native[0] if codec.native else "", instant)
        return _same

    def element(self, codec: Codec) -> Callable[[Any], Any]:
        """The same: there are no list columns."""
        return self.scalar(codec)

    def array(self, codec: Codec) -> Callable[[list[Any]], Any]:
        """A list."""
        return _same

    def literal(self, values: list[Any]) -> Any:
        """A list."""
        return values

    def path(self, keys: list[str]) -> Any:
        """`$."a"[0]`."""
        return "$" + "".join(step(key) for key in keys)


class MysqlReads:
    """How MySQL's values become the schema's."""

    def expected(self, codec: Codec) -> type | None:
        """None: what comes depends on the column, which may be of any type in a database that somebody else made."""
        return None

    def adapter(self, codec: Codec) -> Callable[[Any], Any]:
        """Nothing to adapt."""
        return _same

    def expression(self, codec: Codec, cell: str, nested: bool) -> tuple[str, Mapping[str, Any]]:
        """A Python expression for the cell named `cell`, and the names it uses."""
        name, function = conversion(codec)
        if function is None:
            return cell, {}
        usual = _USUAL.get(name)
        first = "" if usual is None else usual.format(cell) + " else "
        return f"{first}None if {cell} is None else {name}({cell})", {name: function}


_USUAL = {
    "read_integer": "{0} if type({0}) is int",
    "read_boolean": "{0} == 1 if type({0}) is int",
    "read_float": "{0} if type({0}) is float",
}
"""What most cells of a type need instead of a call."""


def conversion(codec: Codec) -> tuple[str, Callable[[Any], Any] | None]:
    """The function that turns a cell into a value of the codec's type, under a name; None when it is one."""
    native = codec.native[0] if codec.native else ""
    match codec.type:
        case "Int" | "BigInt":
            return "read_integer", read_integer
        case "Float":
            return ("read_real", read_real) if native == "Float" else ("read_float", read_float)
        case "Decimal":
            return "read_decimal", read_decimal
        case "Boolean":
            return "read_boolean", read_boolean
        case "DateTime":
            return "read_moment", read_moment
        case "Json":
            return "read_json", read_json
        case "Bytes":
            return "read_bytes", read_bytes
        case _:
            return "", None


def _same(value: Any) -> Any:
    """The value itself."""
    return value


def _day(value: datetime) -> str:
    """`2024-02-29`"""
    return value.astimezone(UTC).date().isoformat()


def _clock(value: datetime) -> str:
    """`12:34:56.789000`"""
    return value.astimezone(UTC).time().isoformat()


_MOMENTS: Mapping[str, Callable[[datetime], str]] = {"Date": _day, "Time": _clock}
"""By native type."""


def step(key: str) -> str:
    """One key of a path; digits are an index, from the end when negative."""
    if key.isascii() and key.removeprefix("-").isdecimal():
        return f"[{key}]" if not key.startswith("-") else f"[last{'' if key == '-1' else f'-{int(key[1:]) - 1}'}]"
    return "." + json.dumps(key, ensure_ascii=False)


def read_integer(value: Any) -> int:
    """An integer; sums come as decimals, numbers of a text column as text."""
    try:
        number = int(value)
    except (ValueError, TypeError, OverflowError):
        raise InconsistentData({"cause": "a column of an integer type holds something else"}) from None
    if isinstance(value, (float, Decimal)) and number != value:
        raise InconsistentData({"cause": "a column of an integer type holds something else"})
    return number


def read_float(value: Any) -> float:
    """A float; a decimal column beside one gives a Decimal."""
    try:
        return float(value)
    except (ValueError, TypeError):
        raise InconsistentData({"cause": "a column of type Float holds something else"}) from None


def read_real(value: Any) -> float:
    """The shortest number that is the same in 32 bits."""
    number = read_float(value)
    for digits in range(6, 10):
        short = float(f"{number:.{digits}g}")
        if unpack("f", pack("f", short)) == unpack("f", pack("f", number)):
            return short
    return number


def read_decimal(value: Any) -> Decimal:
    """A decimal without zeros at its end, which the server adds up to the scale of the column."""
    return Decimal(plain(value if isinstance(value, Decimal) else Decimal(str(value))))


def read_boolean(value: Any) -> bool:
    """A bit comes as bytes; of numbers only 0 is false, as in Prisma."""
    if isinstance(value, bytes):
        return any(value)
    return read_integer(value) != 0


def read_moment(value: Any) -> datetime:
    """An instant in UTC; a time is one on the first of January 1970."""
    match value:
        case datetime():
            return value if value.tzinfo is not None else value.replace(tzinfo=UTC)
        case date():
            return datetime(value.year, value.month, value.day, tzinfo=UTC)
        case timedelta():
            return _DAY + value
        case _:
            raise InconsistentData({"cause": "a date and time has no equal here"})


def read_json(value: Any) -> Any:
    """A Json value."""
    if not isinstance(value, str):
        return value
    try:
        return from_json(value)
    except ValueError:
        return parsed(value)


def read_bytes(value: Any) -> bytes:
    """Bytes; a text column gives text."""
    return value if isinstance(value, bytes) else str(value).encode()


# What aiomysql makes of the server's text ----------------------------------------------------------------------------


def moment(text: str) -> datetime | str:
    """`2024-02-29 12:34:56.789`; a date that is none, such as 0000-00-00, stays text."""
    try:
        return datetime.fromisoformat(text).replace(tzinfo=UTC)
    except ValueError:
        return text


def duration(text: str) -> timedelta | str:
    """`-838:59:59.5`"""
    sign, digits = (-1, text[1:]) if text.startswith("-") else (1, text)
    try:
        hours, minutes, seconds = digits.split(":")
        return sign * timedelta(hours=int(hours), minutes=int(minutes), seconds=float(seconds))
    except ValueError:
        return text

"""Values as asyncpg takes and gives them.

Instants travel as microseconds since 2000 (`tuple` format), so that both timestamp types give aware datetimes in UTC
without a second conversion; dates travel as days, because asyncpg takes infinity for the last day of year 9999.
Everything else is asyncpg's own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time, timedelta
from decimal import Context, Decimal
from typing import Any, cast

from pydantic_core import from_json

from diglot_client.encode import Doubtful, Fetching
from diglot_client.json import parsed
from diglot_client.manifest import Manifest
from diglot_client.plan import Codec

from .foreign import adapter, expected
from .precision import PLAIN_DIGITS, refined

_EPOCH = datetime(2000, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_DAY = date(1970, 1, 1)
_MILLENNIUM = date(2000, 1, 1).toordinal()
_LAST_DAY = date.max.toordinal()
_KEPT_DAYS = 20_000
"""Dates come again and again: how many are kept."""
_combine = datetime.combine
_EXACT = Context(prec=200_000)
"""More digits than a numeric of the database can have."""
_add = _EXACT.add
_ZERO = Decimal(0)


def encode_instant(value: datetime) -> tuple[int]:
    """Microseconds since 2000 of an aware datetime; a naive one counts as UTC."""
    aware = value if value.tzinfo is not None else value.replace(tzinfo=UTC)
    return ((aware - _EPOCH) // _MICROSECOND,)


def decode_instant(value: tuple[int]) -> datetime:
    """An aware datetime in UTC; raises OverflowError for infinity and years that Python lacks."""
    return _EPOCH + value[0] * _MICROSECOND


def encode_day(value: date) -> tuple[int]:
    """Days since 2000."""
    return (value.toordinal() - _MILLENNIUM,)


class _Days(dict[tuple[int], date]):
    """Dates by days since 2000, made once; raises OverflowError for infinity and years that Python lacks."""

    def __missing__(self, key: tuple[int]) -> date:
        ordinal = key[0] + _MILLENNIUM
        if not 1 <= ordinal <= _LAST_DAY:
            raise OverflowError(ordinal)
        if len(self) >= _KEPT_DAYS:
            self.clear()
        found = self[key] = date.fromordinal(ordinal)
        return found


class _Midnights(dict[date | None, datetime]):
    """Midnights in UTC by date, made once; None for None."""

    def __missing__(self, key: date | None) -> datetime | None:
        if key is None:
            return None
        if len(self) >= _KEPT_DAYS:
            self.clear()
        found = self[key] = datetime(key.year, key.month, key.day, tzinfo=UTC)
        return found


decode_day = _Days().__getitem__
_midnights = _Midnights()
_MIDNIGHTS: Mapping[str, Any] = {"midnights": _midnights}


_ARRAYS: Mapping[int, tuple[str, int]] = {
    143: ("xml", 142),
    199: ("json", 114),
    651: ("cidr", 650),
    791: ("money", 790),
    1000: ("bool", 16),
    1001: ("bytea", 17),
    1005: ("int2", 21),
    1007: ("int4", 23),
    1014: ("bpchar", 1042),
    1015: ("varchar", 1043),
    1016: ("int8", 20),
    1021: ("float4", 700),
    1022: ("float8", 701),
    1041: ("inet", 869),
    1115: ("timestamp", 1114),
    1182: ("date", 1082),
    1183: ("time", 1083),
    1185: ("timestamptz", 1184),
    1231: ("numeric", 1700),
    1270: ("timetz", 1266),
    1561: ("bit", 1560),
    1563: ("varbit", 1562),
    2951: ("uuid", 2950),
    3807: ("jsonb", 3802),
}
"""The object identifiers of PostgreSQL's own array types, with the name and the identifier of their elements."""


_IN_ROWS: Mapping[int, str] = {
    16: "bool",
    17: "bytea",
    20: "int8",
    21: "int2",
    23: "int4",
    700: "float4",
    701: "float8",
    1042: "bpchar",
    1043: "varchar",
    1700: "numeric",
    2950: "uuid",
    3802: "jsonb",
}
"""The object identifiers of types whose values often stand inside rows of a column.

Not of text: types of extensions are read with its codec for text form, which one that was set would hide.
"""


async def prepare(connection: Any) -> None:
    """Install our codecs on a new connection; sends nothing.

    asyncpg asks the database about an array type when a statement gives one, but not when it stands inside an
    anonymous row, so it is told about all of them. The codec of each value inside such a row is looked up anew, first
    among those that were set: so its own ones are set, too, which takes a fifth off the time that such rows need.
    """
    for name in ("timestamp", "timestamptz"):
        await connection.set_type_codec(
            name, schema="pg_catalog", encoder=encode_instant, decoder=decode_instant, format="tuple"
        )
    await connection.set_type_codec("date", schema="pg_catalog", encoder=encode_day, decoder=decode_day, format="tuple")
    settings = connection._protocol.get_settings()
    for oid, name in _IN_ROWS.items():
        settings.set_builtin_type_codec(oid, name, "pg_catalog", "scalar", oid, "binary")
    settings.register_data_types([_array_type(oid) for oid in _ARRAYS])


def _array_type(oid: int) -> dict[str, Any]:
    """What asyncpg's own query of the catalog tells about an array type."""
    name, element = _ARRAYS[oid]
    absent = dict.fromkeys(("basetype", "range_subtype", "attrtypoids", "attrnames", "depth", "basetype_name"))
    known = {"oid": oid, "name": f"_{name}", "ns": "pg_catalog", "kind": b"b", "elemdelim": ","}
    return {**absent, **known, "elemtype": element, "elemtype_name": name}


class PostgresWords:
    """How asyncpg takes checked values."""

    sorts_keys = False
    escapes = True
    has_nan = True
    has_decimals = True

    def __init__(self) -> None:
        self._known = False

    def scalar(self, codec: Codec) -> Callable[[Any], Any]:
        """A function from a checked value to a driver value."""
        native = codec.native[0] if codec.native else None
        match (codec.type, native):
            case ("DateTime", "Date"):
                return lambda value: value.date()
            case ("DateTime", "Time" | "Timetz"):
                shortened = self.cut(codec)
                return (
                    (lambda value: shortened(value).time())
                    if native == "Time"
                    else lambda value: shortened(value).timetz()
                )
            case ("DateTime", _):
                return self.cut(codec)
            case ("Decimal", "Money"):
                return str
            case ("String", "Bit" | "VarBit"):
                return bit_string
            case _:
                return same

    def cut(self, codec: Codec) -> Callable[[Any], Any]:
        """A function that drops the digits that a column does not keep; without a native type it raises Doubtful, until
        the database was asked."""
        if codec.native is not None:
            return cut(fraction_digits(codec))
        step = 10 ** (6 - PLAIN_DIGITS)

        def certain(value: datetime) -> datetime:
            rest = value.microsecond % step
            if not rest:
                return value
            if not self._known:
                raise Doubtful(self.learn)
            return value.replace(microsecond=value.microsecond - rest)

        return certain

    async def learn(self, manifest: Manifest, connection: Fetching) -> Manifest:
        """The manifest with what the columns keep."""
        found = await refined(manifest, connection)
        self._known = True
        return found

    def element(self, codec: Codec) -> Callable[[Any], Any]:
        """As a value that stands alone."""
        return self.scalar(codec)

    def array(self, codec: Codec) -> Callable[[list[Any]], Any]:
        """Lists go as they are."""
        return same

    def literal(self, values: list[Any]) -> Any:
        """An array literal: `{"a",NULL}`."""
        return "{" + ",".join("NULL" if value is None else quoted(text_of(value)) for value in values) + "}"

    def path(self, keys: list[str]) -> Any:
        """A text[]."""
        return keys


class PostgresReads:
    """How asyncpg's values become the schema's."""

    def expected(self, codec: Codec) -> type | None:
        """The class of the cells that `expression` is made for."""
        return expected(codec)

    def adapter(self, codec: Codec) -> Callable[[Any], Any]:
        """A function that makes a cell of another class one that `expression` is made for."""
        return adapter(codec)

    def expression(self, codec: Codec, cell: str, nested: bool) -> tuple[str, Mapping[str, Any]]:
        """A Python expression for the cell named `cell`, and the names it uses."""
        if codec.type == "DateTime" and codec.native and codec.native[0] == "Date":
            return (f"[midnights[v] for v in {cell} or ()]" if codec.list else f"midnights[{cell}]"), _MIDNIGHTS
        name, function = conversion(codec)
        if function is None:
            return (f"{cell} or []" if codec.list else cell), {}
        if codec.list:
            return f"[None if v is None else {name}(v) for v in {cell} or ()]", {name: function}
        return f"None if {cell} is None else {name}({cell})", {name: function}


def fraction_digits(codec: Codec) -> int:
    """Digits of a second that the column keeps: as the schema says, 3 for a DateTime without a native type."""
    if codec.native is None:
        return PLAIN_DIGITS
    return int(codec.native[1]) if len(codec.native) > 1 else 6


def cut(digits: int) -> Callable[[Any], Any]:
    """A function that drops what a column does not keep: the database would round it, and then not find it again."""
    if digits >= 6:
        return same
    step = 10 ** (6 - digits)

    def shortened(value: datetime) -> datetime:
        rest = value.microsecond % step
        return value.replace(microsecond=value.microsecond - rest) if rest else value

    return shortened


def conversion(codec: Codec) -> tuple[str, Callable[[Any], Any] | None]:
    """The function that a value of the codec's type still needs, under a name; None when asyncpg has typed it."""
    native = codec.native[0] if codec.native else None
    if codec.form == "text":
        return (
            ("int", int) if codec.type == "BigInt" else ("plain_decimal", lambda value: plain_decimal(Decimal(value)))
        )
    match (codec.type, native):
        case ("DateTime", "Time" | "Timetz"):
            return "from_time", from_time
        case ("Decimal", _):
            return ("", None) if codec.native and len(codec.native) > 1 else ("plain_decimal", plain_decimal)
        case ("Json", _):
            return "loads", loads
        case ("Float", "Real"):
            return "float", float
        case ("String", "Uuid" | "Inet" | "Cidr"):
            return "str", str
        case ("String", "Bit" | "VarBit"):
            return "from_bits", from_bits
        case _:
            return "", None


def quoted(text: str) -> str:
    """An element of an array literal."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def text_of(value: Any) -> str:
    """A driver value in the text form of the database."""
    if isinstance(value, bytes):
        return "\\x" + value.hex()
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (date, time)):
        return value.isoformat()
    return str(value) if isinstance(value, (str, int, float, Decimal)) else from_bits(value)


def same(value: Any) -> Any:
    """The value itself."""
    return value


def loads(value: str) -> Any:
    """A JSON value; keys in the database's order. What the fast parser refuses, such as deep nesting, gets another."""
    try:
        return from_json(value)
    except ValueError:
        return parsed(value)


def plain_decimal(value: Decimal) -> Decimal:
    """Without the zeros at the end that a wide scale adds; whole numbers keep theirs."""
    return _add(value.normalize(_EXACT), _ZERO)


def from_time(value: time) -> datetime:
    """The time on 1970-01-01 in UTC."""
    return _combine(_DAY, value, UTC)


def bit_string(value: str) -> Any:
    """asyncpg's type for bit strings."""
    import asyncpg

    return cast(Any, asyncpg).BitString(value)


def from_bits(value: Any) -> str:
    """`"1010"`."""
    return value.as_string().replace(" ", "")

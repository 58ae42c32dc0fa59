"""Values of arguments, checked by their codec on every call: caller's value -> checked value -> driver value.

What a column cannot hold exactly is refused, never changed (RELIABILITY rule: refuse rather than change). A checked
value is an int, float, Decimal, bool, str, aware datetime, bytes or JSON text; an enum is the database's name. How a
driver wants those is a matter of its `Words`.
"""

from __future__ import annotations

import base64
import binascii
import json
import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal, InvalidOperation
from enum import Enum as PyEnum
from typing import Any, Protocol, cast
from uuid import UUID

from .errors import InputError, InvalidValue, ValidationError, ValueOutOfRange, fill, hint, place
from .manifest import Enum
from .plan import Codec, Path
from .spec import INTEGER_RANGES, TYPE_WORDS, VALIDATION_MESSAGES
from .values import NOT_GIVEN, JsonNullValue

Encode = Callable[[Any, Path], Any]
"""A value and its path -> what the driver takes; raises ValidationError."""

_DATETIME = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(Z|z|[+-]\d\d(?::?\d\d)?)?", re.ASCII
)
_DECIMAL = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,4})?", re.ASCII)
_INTEGER = re.compile(r"[+-]?\d+", re.ASCII)
_PATH = re.compile(r"""\.([^.\[\]"]+)|\."([^"]*)"|\[(\d+)\]""")
_DEPTH = 200


class Words(Protocol):
    """How a driver takes checked values."""

    sorts_keys: bool
    """JSON is written in one form (keys in the order of jsonb, `1` for 1.0), so that equal values are equal text."""
    has_nan: bool
    """A Float column holds NaN."""

    def scalar(self, codec: Codec) -> Callable[[Any], Any]:
        """A function from a checked value of the codec's type to a driver value."""
        ...

    def element(self, codec: Codec) -> Callable[[Any], Any]:
        """A function from a checked value to what an element of a list column is compared with."""
        ...

    def array(self, codec: Codec) -> Callable[[list[Any]], Any]:
        """A function from driver values (elements, for a list column) to the driver's form of a list parameter."""
        ...

    def literal(self, values: list[Any]) -> Any:
        """A list of driver values as one element of a list parameter (createMany of list fields)."""
        ...

    def path(self, keys: list[str]) -> Any:
        """The driver's form of a path into a JSON value."""
        ...


@dataclass(frozen=True, slots=True)
class Encoding:
    """What encoders depend on besides the codec."""

    words: Words
    enums: Mapping[str, Enum]
    like_escape: bool = True


def encoder(codec: Codec, encoding: Encoding) -> Encode:
    """The encoder of slots with `codec`."""
    words = encoding.words
    if codec.form in ("contains", "startsWith", "endsWith"):
        return like_encoder(codec.form, encoding)
    if codec.form in ("json", "jsonArray", "jsonString", "jsonPath"):
        return json_encoder(codec.form, encoding)
    if codec.form == "take":
        return lambda value, path: abs(cast(int, check_integer("Int")(value, path)))
    if codec.form == "skip":
        return lambda value, path: check_integer("Int")(value, path)
    if codec.form == "one":
        return one_encoder
    check = checker(codec, encoding)
    write = words.element(codec) if codec.list or codec.form == "element" else words.scalar(codec)
    if codec.form == "divisor":
        check = divisor(check)
    if codec.form in ("list", "push") or codec.list:
        if codec.form == "push" and codec.type == "Json":
            return lambda value, path: words.array(codec)([write(check(value, path))])
        return list_encoder(check, write, words.array(codec), codec.form == "push")
    return lambda value, path: write(check(value, path))


def one_encoder(value: Any, path: Path) -> int:
    """findFirst's take: 1 or -1, bound as 1; anything else is P2019."""
    if abs(cast(int, check_integer("Int")(value, path))) != 1:
        raise InputError({"cause": "take can only be 1 or -1 in findFirst", "path": list(path)})
    return 1


def divisor(check: Encode) -> Encode:
    """`check` for a number that something is divided by: 0 is P2020."""

    def checked(value: Any, path: Path) -> Any:
        result = check(value, path)
        if result == 0:
            raise ValueOutOfRange({"cause": "division by zero", "path": list(path)})
        return result

    return checked


def list_encoder(check: Encode, write: Callable[[Any], Any], array: Callable[[list[Any]], Any], single: bool) -> Encode:
    """An encoder of lists; `single` takes one value as a list of one."""

    def encode(value: Any, path: Path) -> Any:
        if not isinstance(value, (list, tuple)):
            if not single:
                raise wrong(value, path, "a list")
            return array([write(check(value, path))])
        result: list[Any] = []
        for index, element in enumerate(cast("list[Any]", value)):
            if element is NOT_GIVEN:
                raise ValidationError("undefinedElement", (*path, index))
            if element is None:
                raise ValidationError("notNull", (*path, index))
            result.append(write(check(element, (*path, index))))
        return array(result)

    return encode


def like_encoder(form: str, encoding: Encoding) -> Encode:
    """An encoder of LIKE patterns."""
    before, after = ("" if form == "startsWith" else "%"), ("" if form == "endsWith" else "%")
    if not encoding.like_escape:
        return lambda value, path: before + check_text(value, path) + after

    def encode(value: Any, path: Path) -> str:
        text = check_text(value, path)
        if "%" in text or "_" in text or "\\" in text:
            text = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        return before + text + after

    return encode


def json_encoder(form: str, encoding: Encoding) -> Encode:
    """An encoder of JSON values and of paths into them."""
    write = encoding.words.scalar(Codec("Json"))

    def encode(value: Any, path: Path) -> Any:
        if form == "jsonString":
            return check_text(value, path)
        if form == "jsonPath":
            return encoding.words.path(path_keys(value, path))
        if form == "jsonArray" and not isinstance(value, (list, tuple)):
            value = [value]
        return write(json_text(value, path, encoding.words.sorts_keys))

    return encode


def path_keys(value: Any, path: Path) -> list[str]:
    """The keys of a JSON path given as a list or as `$.a[0]`."""
    if isinstance(value, (list, tuple)):
        return [check_text(key, (*path, index)) for index, key in enumerate(cast("list[Any]", value))]
    if not isinstance(value, str):
        raise wrong(value, path, "a list of keys or a path such as $.a[0]")
    check_text(value, path)
    keys: list[str] = []
    position = 1
    while value[:1] == "$" and position < len(value):
        match = _PATH.match(value, position)
        if match is None:
            break
        keys.append(next(group for group in match.groups() if group is not None))
        position = match.end()
    if value[:1] != "$" or position != len(value):
        raise wrong(value, path, "a list of keys or a path such as $.a[0]")
    return keys


def checker(codec: Codec, encoding: Encoding) -> Encode:
    """The check of one value of the codec's type."""
    native = codec.native[0] if codec.native else None
    match codec.type:
        case "Int" | "BigInt":
            return check_integer(native if native in INTEGER_RANGES else codec.type)
        case "Float":
            return check_float if encoding.words.has_nan else check_number
        case "Decimal":
            return check_decimal
        case "Boolean":
            return check_boolean
        case "String":
            return check_uuid if native == "Uuid" else check_text
        case "DateTime":
            return check_datetime
        case "Json":
            return lambda value, path: json_text(value, path, encoding.words.sorts_keys)
        case "Bytes":
            return check_bytes
        case "Enum":
            return check_enum(encoding.enums[codec.enum or ""])
        case _:
            raise AssertionError(codec.type)


def check_integer(type_name: str) -> Encode:
    """A check of integers of a type in `INTEGER_RANGES`."""
    low, high = (int(limit) for limit in INTEGER_RANGES[type_name])
    big = type_name == "BigInt"

    def check(value: Any, path: Path) -> int:
        if type(value) is not int:
            value = integer(value, path, big)
        if value < low or value > high:
            raise out_of_range(path, type_name)
        return value

    return check


def integer(value: Any, path: Path, big: bool) -> int:
    """An integer from something that is no plain int: a float without fraction, or text for BigInt."""
    if isinstance(value, float):
        if not math.isfinite(value):
            raise ValidationError("notFinite", path, type="BigInt" if big else "Int")
        if not value.is_integer():
            raise ValidationError("fraction", path, expected="an integer")
        if big and abs(value) > 2**53:
            raise ValidationError("unsafeInteger", path)
        return int(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return int(value)
    if big and isinstance(value, str) and _INTEGER.fullmatch(value) and len(value) < 40:
        return int(value)
    raise wrong(value, path, "an integer")


def check_float(value: Any, path: Path) -> float:
    """A float; an integer only when a float can hold it."""
    if type(value) is float:
        return value
    if isinstance(value, bool) or not isinstance(value, (int, float, Decimal)):
        raise wrong(value, path, "a number")
    try:
        return float(value)
    except OverflowError:
        raise out_of_range(path, "Float") from None


def check_number(value: Any, path: Path) -> float:
    """As `check_float`, without NaN."""
    result = check_float(value, path)
    if math.isnan(result):
        raise ValidationError("notFinite", path, type="Float")
    return result


def check_decimal(value: Any, path: Path) -> Decimal:
    """A finite Decimal from a Decimal, an integer, a float (by its shortest text) or decimal text."""
    if type(value) is not Decimal:
        if isinstance(value, float):
            value = repr(value) if math.isfinite(value) else "nan"
        elif isinstance(value, int) and not isinstance(value, bool):
            return Decimal(value)
        elif not isinstance(value, (str, Decimal)):
            raise wrong(value, path, "a decimal number")
        if isinstance(value, str) and not _DECIMAL.fullmatch(value):
            raise ValidationError("invalidDecimal", path)
        try:
            value = Decimal(value)
        except InvalidOperation:
            raise ValidationError("invalidDecimal", path) from None
    if not value.is_finite():
        raise ValidationError("invalidDecimal", path)
    return value


def check_boolean(value: Any, path: Path) -> bool:
    """True or False, nothing that only looks like it."""
    if value is True or value is False:
        return value
    raise wrong(value, path, "a boolean")


def check_text(value: Any, path: Path) -> str:
    """Text: valid Unicode, without NUL."""
    if type(value) is not str:
        if not isinstance(value, str):
            raise wrong(value, path, "text")
        value = value.value if isinstance(value, PyEnum) else str(value)
    if not value.isascii():
        well_formed(value, path)
    if "\0" in value:
        raise ValidationError("nulByte", path)
    return value


def well_formed(value: str, path: Path) -> None:
    """Refuse text with half of a surrogate pair."""
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        raise ValidationError("loneSurrogate", path) from None


def check_uuid(value: Any, path: Path) -> str:
    """The text of a UUID; P2007 as the database would answer."""
    if isinstance(value, UUID):
        return str(value)
    if not isinstance(value, str):
        raise wrong(value, path, "text")
    try:
        return str(UUID(value))
    except ValueError:
        raise InvalidValue({"path": list(path)}) from None


def check_datetime(value: Any, path: Path) -> datetime:
    """An aware datetime in UTC from an aware datetime or a complete ISO text with a zone."""
    if isinstance(value, datetime):
        if value.tzinfo is None or value.utcoffset() is None:
            raise ValidationError("naiveDateTime", path)
        return value.astimezone(UTC)
    if isinstance(value, str):
        return parse_datetime(value, path)
    if isinstance(value, date):
        raise ValidationError("naiveDateTime", path)
    raise wrong(value, path, "a date and time")


def parse_datetime(text: str, path: Path) -> datetime:
    """The instant that ISO 8601 `text` names; digits beyond microseconds must be zero."""
    match = _DATETIME.fullmatch(text)
    if match is None:
        raise ValidationError("invalidDateTime", path)
    fraction, zone = (match.group(7) or "").ljust(6, "0"), match.group(8)
    if zone is None:
        raise ValidationError("naiveDateTime", path)
    offset = "+00:00" if zone in "Zz" else zone
    try:
        year, month, day, hour, minute, second = (int(part) for part in match.groups()[:6])
        moment = datetime(year, month, day, hour, minute, second, int(fraction[:6]))
        return moment.replace(tzinfo=datetime.strptime(offset.ljust(5, "0"), "%z").tzinfo).astimezone(UTC)
    except (ValueError, OverflowError):
        raise ValidationError("invalidDateTime", path) from None


def check_bytes(value: Any, path: Path) -> bytes:
    """bytes from bytes, a buffer or base64 text."""
    if isinstance(value, bytes):
        return value
    if isinstance(value, (bytearray, memoryview)):
        return bytes(cast("bytearray", value))
    if isinstance(value, str):
        try:
            return base64.b64decode(value, validate=True)
        except (binascii.Error, ValueError):
            raise ValidationError("invalidBytes", path) from None
    raise wrong(value, path, "bytes")


def check_enum(enum: Enum) -> Encode:
    """The database's name of an enum value given by its schema name or as a member of a Python enum."""
    values = enum.values

    def check(value: Any, path: Path) -> str:
        if isinstance(value, PyEnum):
            value = value.value
        found = values.get(value) if isinstance(value, str) else None
        if found is None:
            if not isinstance(value, str):
                raise wrong(value, path, "an enum value")
            raise ValidationError("invalidEnum", path, enum=enum.name, hint=hint(value, values))
        return found

    return check


def json_text(value: Any, path: Path, sorts_keys: bool = False) -> str:
    """JSON text of `value`; refuses NaN, unknown types, non-text keys and nesting beyond 200."""
    clean = json_clean(value, path, 0, sorts_keys)
    return json.dumps(clean, ensure_ascii=False, separators=(",", ":"), default=json_default)


def json_clean(value: Any, path: Path, depth: int, sorts_keys: bool) -> Any:
    """`value` without absent entries; what is no JSON is refused, naming the place inside the value."""
    if isinstance(value, str):
        return check_text(value, path)
    if value is None or isinstance(value, (bool, int)):
        return value
    if depth > _DEPTH:
        raise ValidationError("invalidJson", path[: len(path) - depth], reason=f"nested deeper than {_DEPTH} levels")
    if isinstance(value, dict):
        return json_object(cast("dict[Any, Any]", value), path, depth, sorts_keys)
    if isinstance(value, (list, tuple)):
        elements: list[Any] = []
        for index, entry in enumerate(cast("list[Any]", value)):
            if entry is NOT_GIVEN:
                raise ValidationError("undefinedElement", (*path, index))
            elements.append(json_clean(entry, (*path, index), depth + 1, sorts_keys))
        return elements
    if isinstance(value, float):
        if not math.isfinite(value):
            raise ValidationError("invalidJson", path, reason="a number must be finite")
        return value
    if isinstance(value, JsonNullValue):
        raise ValidationError("invalidJson", path, reason=f"{value.name} stands for a whole value only")
    if isinstance(value, (Decimal, datetime, UUID)):
        return json_default(value)
    raise ValidationError("invalidJson", path, reason=f"{kind(value)} is none")


def json_object(value: dict[Any, Any], path: Path, depth: int, sorts_keys: bool) -> dict[str, Any]:
    """An object, its keys in the order given or in that of jsonb: shorter ones first, then by bytes."""
    found: dict[str, Any] = {}
    for key, entry in value.items():
        if not isinstance(key, str):
            raise ValidationError("invalidJson", path, reason="keys must be text")
        if entry is not NOT_GIVEN:
            found[check_text(key, path)] = json_clean(entry, (*path, key), depth + 1, sorts_keys)
    if not sorts_keys:
        return found
    return dict(sorted(found.items(), key=lambda item: (len(item[0].encode()), item[0].encode())))


def json_default(value: Any) -> Any:
    """JSON of values that `json` does not know: text, as JavaScript's toJSON gives it."""
    if isinstance(value, datetime):
        moment = value.astimezone(UTC)
        fraction = f"{moment.microsecond:06d}" if moment.microsecond % 1000 else f"{moment.microsecond // 1000:03d}"
        return f"{moment:%Y-%m-%dT%H:%M:%S}.{fraction}Z"
    return str(value)


def wrong(value: Any, path: Path, expected: str) -> ValidationError:
    """The error for a value of another type; it names the type, never the value."""
    return ValidationError("wrongType", path, expected=expected, got=kind(value))


def kind(value: Any) -> str:
    """How a message calls the type of `value`: the same word in both languages."""
    if value is None:
        return "null"
    for types, word in _KINDS:
        if isinstance(value, types):
            return word
    return "an object"


_KINDS: tuple[tuple[type | tuple[type, ...], str], ...] = (
    (bool, TYPE_WORDS["Boolean"]),
    ((int, float), TYPE_WORDS["Float"]),
    (str, TYPE_WORDS["String"]),
    (Decimal, TYPE_WORDS["Decimal"]),
    ((datetime, date), TYPE_WORDS["DateTime"]),
    ((bytes, bytearray, memoryview), TYPE_WORDS["Bytes"]),
    ((list, tuple), "a list"),
    (JsonNullValue, "a JSON null"),
)


def out_of_range(path: Path, type_name: str) -> ValueOutOfRange:
    """P2020 with the argument's place in `meta`."""
    low, high = INTEGER_RANGES.get(type_name, ("-1.7976931348623157e308", "1.7976931348623157e308"))
    facts = {"place": place(path), "operation": "the call", "type": type_name, "min": low, "max": high}
    return ValueOutOfRange({"cause": fill(VALIDATION_MESSAGES["outOfRange"], facts), "path": list(path)})

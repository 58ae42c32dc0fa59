"""Scalar values of arguments: caller's value -> checked value, or an error that names its place.

What a column cannot hold exactly is refused, never changed. A checked value is an int, float, Decimal, bool, str,
aware datetime, bytes or JSON text; an enum is the database's name.
"""

from __future__ import annotations

import base64
import binascii
import math
import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal, InvalidOperation
from enum import Enum as PyEnum
from typing import Any, cast
from uuid import UUID

from .errors import InvalidValue, ValidationError
from .manifest import Enum
from .refuse import out_of_range, wrong
from .spec import INTEGER_RANGES
from .wording import Path, hint

Check = Callable[[Any, Path], Any]
"""A value and its path -> the checked value; raises ValidationError."""

_DATETIME = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(Z|z|[+-]\d\d(?::?\d\d)?)?", re.ASCII
)
_DECIMAL = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,10})?", re.ASCII)
_DECIMAL_DIGITS = 131_072
_DECIMAL_SCALE = 16_383
"""Digits of a decimal before and after its point. Source: PostgreSQL, numeric types."""
_INTEGER = re.compile(r"[+-]?\d+", re.ASCII)


def check_integer(type_name: str) -> Check:
    """A check of integers of a type in `INTEGER_RANGES`."""
    low, high = (int(limit) for limit in INTEGER_RANGES[type_name])
    big = type_name in ("BigInt", "UnsignedBigInt")

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
    if isinstance(value, Decimal) and value.is_snan():
        return math.nan
    try:
        result = float(value)
    except OverflowError:
        raise out_of_range(path, "Float") from None
    if math.isinf(result) and (not isinstance(value, Decimal) or value.is_finite()):
        raise out_of_range(path, "Float")
    return result


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
            value = Decimal(value)
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
    if value and (value.adjusted() >= _DECIMAL_DIGITS or cast(int, value.as_tuple().exponent) < -_DECIMAL_SCALE):
        raise out_of_range(path, "Decimal")
    return value


def check_double(value: Any, path: Path) -> Decimal:
    """As `check_decimal`, within the range of a double."""
    result = check_decimal(value, path)
    if math.isinf(float(result)):
        raise out_of_range(path, "Float")
    return result


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
        value = value.value if isinstance(value, PyEnum) else str.__str__(value)
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
        raise InvalidValue({"path": list(path), "type": "uuid"}) from None


def check_bits(value: Any, path: Path) -> str:
    """Text of the digits 0 and 1; P2007 as the database would answer."""
    text = check_text(value, path)
    if text.strip("01"):
        raise InvalidValue({"path": list(path), "type": "bit"})
    return text


def check_datetime(value: Any, path: Path) -> datetime:
    """An aware datetime in UTC from an aware datetime or a complete ISO text with a zone."""
    if isinstance(value, datetime):
        if value.tzinfo is None or value.utcoffset() is None:
            raise ValidationError("naiveDateTime", path)
        try:
            return value.astimezone(UTC)
        except OverflowError:
            raise ValidationError("invalidDateTime", path) from None
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
        try:
            return bytes(cast("bytearray", value))
        except ValueError:  # a view that was released
            raise wrong(value, path, "bytes") from None
    if isinstance(value, str):
        try:
            return base64.b64decode(value, validate=True)
        except (binascii.Error, ValueError):
            raise ValidationError("invalidBytes", path) from None
    raise wrong(value, path, "bytes")


def check_enum(enum: Enum) -> Check:
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

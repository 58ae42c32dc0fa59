"""Refusals of values: the errors for a value of another type or out of range. They name types, never values."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from .errors import ValidationError, ValueOutOfRange
from .spec import INTEGER_RANGES, TYPE_WORDS, VALIDATION_MESSAGES
from .values import JsonNullValue
from .wording import Path, fill, subject


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


_RANGES = {
    **INTEGER_RANGES,
    "Float": ("-1.7976931348623157e308", "1.7976931348623157e308"),
    "Decimal": ("-1e131072", "1e131072"),
}


def out_of_range(path: Path, type_name: str) -> ValueOutOfRange:
    """P2020 with the argument's place in `meta`."""
    low, high = _RANGES[type_name]
    facts = {"subject": subject(path), "operation": "the call", "type": type_name, "min": low, "max": high}
    return ValueOutOfRange({"cause": fill(VALIDATION_MESSAGES["outOfRange"], facts), "path": list(path)})

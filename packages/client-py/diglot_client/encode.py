"""Encoders of slots: caller's value -> checked value -> driver value, one per codec.

How a driver wants checked values is a matter of its `Words`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, cast

from .errors import DiglotError, InputError, ValidationError, ValueOutOfRange
from .json import json_text, meant, path_keys
from .manifest import Enum, Manifest
from .plan import Codec
from .refuse import wrong
from .scalars import (
    check_bits,
    check_boolean,
    check_bytes,
    check_datetime,
    check_decimal,
    check_double,
    check_enum,
    check_float,
    check_integer,
    check_number,
    check_text,
    check_uuid,
)
from .spec import INTEGER_RANGES
from .values import NOT_GIVEN
from .wording import Path

Encode = Callable[[Any, Path], Any]
"""A value and its path -> what the driver takes; raises ValidationError."""

COUNT = 2**53 - 1
"""The most rows that are taken or skipped: JavaScript's largest safe integer, which means all of them."""


class Fetching(Protocol):
    """What can give the rows of a statement: a driver, or a session of one."""

    async def fetch(self, text: str, values: Sequence[Any]) -> Sequence[Sequence[Any]]:
        """The rows of a statement."""
        ...


class Doubtful(Exception):
    """A value has more digits than a column may keep, and the schema does not say how many that are.

    ask: gives a manifest that does, once.
    """

    def __init__(self, ask: Callable[[Manifest, Fetching], Awaitable[Manifest]]) -> None:
        super().__init__("the digits of a column")
        self.ask = ask


class Words(Protocol):
    """How a driver takes checked values."""

    sorts_keys: bool
    """JSON is written in one form (keys in the order of jsonb, `1` for 1.0), so that equal values are equal text."""
    escapes: bool
    """A backslash in a pattern escapes what follows it even when nothing is asked for."""
    has_nan: bool
    """A Float column holds NaN."""
    has_decimals: bool
    """A Decimal column holds more than a double."""

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
    json_text: bool = False
    """Text given for JSON is JSON already, and a list to push is its elements, as prisma-client-py has it."""


def encoder(codec: Codec, encoding: Encoding) -> Encode:
    """The encoder of slots with `codec`."""
    words = encoding.words
    if codec.form in ("contains", "startsWith", "endsWith"):
        return like_encoder(codec.form, encoding)
    if codec.form in ("json", "jsonArray", "jsonOrder", "jsonString", "jsonPath"):
        return json_encoder(codec.form, encoding)
    if codec.form == "take":
        return lambda value, path: min(abs(cast(int, check_integer("Wide")(value, path))), COUNT)
    if codec.form == "skip":
        return lambda value, path: min(cast(int, check_integer("Wide")(value, path)), COUNT)
    if codec.form == "one":
        return one_encoder
    check = checker(codec, encoding)
    write = words.element(codec) if codec.list or codec.form == "element" else words.scalar(codec)
    if codec.form == "divisor":
        check = divisor(check)
    if codec.form in ("list", "push") or codec.list:
        if codec.form == "push" and codec.type == "Json" and not encoding.json_text:
            return lambda value, path: words.array(codec)([write(check(value, path))])
        return list_encoder(check, write, words.array(codec), codec.form == "push", codec.type == "Json")
    return lambda value, path: write(check(value, path))


_CHECKS: Mapping[str | None, Encode] = {"Uuid": check_uuid, "Bit": check_bits, "VarBit": check_bits}
"""Of text, by native type."""


def checker(codec: Codec, encoding: Encoding) -> Encode:
    """The check of one value of the codec's type."""
    native = codec.native[0] if codec.native else None
    match codec.type:
        case "Int" | "BigInt":
            return check_integer(native if native in INTEGER_RANGES else codec.type)
        case "Float":
            return check_float if encoding.words.has_nan else check_number
        case "Decimal":
            return check_decimal if encoding.words.has_decimals or codec.list else check_double
        case "Boolean":
            return check_boolean
        case "String":
            return _CHECKS.get(native, check_text)
        case "DateTime":
            return check_datetime
        case "Json" if encoding.json_text:
            return lambda value, path: json_text(meant(value, path), path, encoding.words.sorts_keys)
        case "Json":
            return lambda value, path: json_text(value, path, encoding.words.sorts_keys)
        case "Bytes":
            return check_bytes
        case "Enum":
            return check_enum(encoding.enums[codec.enum or ""])
        case _:
            raise AssertionError(codec.type)


def one_encoder(value: Any, path: Path) -> int:
    """findFirst's take: 1 or -1, bound as 1; anything else is P2019."""
    if abs(cast(int, check_integer("Wide")(value, path))) != 1:
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


def list_encoder(
    check: Encode, write: Callable[[Any], Any], array: Callable[[list[Any]], Any], single: bool, loose: bool
) -> Encode:
    """An encoder of lists; `single` takes one value as a list of one. loose: the check takes None and NOT_GIVEN too."""

    def encode(value: Any, path: Path) -> Any:
        if not isinstance(value, (list, tuple)):
            if not single:
                raise wrong(value, path, "a list")
            return array([write(check(value, path))])
        elements = cast("list[Any]", value)
        if not loose:
            try:
                return array([write(check(element, path)) for element in elements])
            except DiglotError:
                pass  # raised again below, with the element's place
        result: list[Any] = []
        for index, element in enumerate(elements):
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
    if not encoding.like_escape and encoding.words.escapes:
        return lambda value, path: before + check_text(value, path) + after
    if not encoding.like_escape:
        return lambda value, path: before + check_text(value, path).replace("\\", "\\\\") + after

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
        if encoding.json_text and form == "json":
            value = meant(value, path)
        text = json_text(value, path, encoding.words.sorts_keys)
        if form == "jsonOrder" and text[0] not in '"-0123456789':
            raise wrong(value, path, "a number or text")
        return write(text)

    return encode

"""JSON values of arguments, paths into them, and JSON text that was read."""

from __future__ import annotations

import json
import math
import re
from base64 import b64encode
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, cast
from uuid import UUID

from .errors import InconsistentData, ValidationError
from .refuse import kind, wrong
from .scalars import check_bytes, check_datetime, check_text
from .values import NOT_GIVEN, JsonNullValue
from .wording import Path

_PATH = re.compile(r"""\.([^.\[\]"]+)|\."([^"]*)"|\[(\d+)\]""")
_DEPTH = 200
_PLAIN = frozenset((int, bool, type(None)))
"""Types of values that are taken as they are."""


def json_text(value: Any, path: Path, sorts_keys: bool = False) -> str:
    """JSON text of `value`; refuses NaN, unknown types, non-text keys and nesting beyond 200."""
    clean = json_clean(value, path, 0, sorts_keys)
    try:
        return json.dumps(clean, ensure_ascii=False, separators=(",", ":"), default=json_default)
    except ValueError:  # Python writes integers of 4,300 digits at most
        raise ValidationError("invalidJson", path, reason="an integer has too many digits") from None


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
        elements: list[Any] = list(cast("list[Any]", value))
        for index, entry in enumerate(elements):
            if type(entry) in _PLAIN:
                continue
            if entry is NOT_GIVEN:
                raise ValidationError("undefinedElement", (*path, index))
            elements[index] = json_clean(entry, (*path, index), depth + 1, sorts_keys)
        return elements
    if isinstance(value, float):
        if not math.isfinite(value):
            raise ValidationError("invalidJson", path, reason="a number must be finite")
        return value
    if isinstance(value, JsonNullValue):
        raise ValidationError("invalidJson", path, reason=f"{value.name} stands for a whole value only")
    if isinstance(value, datetime):
        return json_default(check_datetime(value, path))
    if isinstance(value, (Decimal, UUID)):
        return str(value)
    if isinstance(value, (bytes, bytearray, memoryview)):
        return b64encode(check_bytes(value, path)).decode()
    raise ValidationError("invalidJson", path, reason=f"{kind(value)} is none")


def json_object(value: dict[Any, Any], path: Path, depth: int, sorts_keys: bool) -> dict[str, Any]:
    """An object, its keys in the order given or in that of jsonb: shorter ones first, then by bytes."""
    found: dict[str, Any] = {}
    for key, entry in value.items():
        if not isinstance(key, str):
            key = json_key(key, path)
        if entry is not NOT_GIVEN:
            plain = type(entry) in _PLAIN
            found[check_text(key, path)] = entry if plain else json_clean(entry, (*path, key), depth + 1, sorts_keys)
    if not sorts_keys or len(found) < 2:
        return found
    return dict(sorted(found.items(), key=lambda item: (len(item[0].encode()), item[0].encode())))


def json_key(key: Any, path: Path) -> str:
    """The text of a key that is none: numbers, bools and None as JavaScript and Python's `json` write them."""
    if key is None or isinstance(key, (bool, int, float)):
        return json.dumps(json_clean(key, path, 0, False))
    raise ValidationError("invalidJson", path, reason="keys must be text")


def json_default(value: Any) -> Any:
    """JSON of values that `json` does not know: text, as JavaScript's toJSON gives it."""
    if isinstance(value, datetime):
        moment = value.astimezone(UTC)
        fraction = f"{moment.microsecond:06d}" if moment.microsecond % 1000 else f"{moment.microsecond // 1000:03d}"
        return f"{moment:%Y-%m-%dT%H:%M:%S}.{fraction}Z"
    return str(value)


def parsed(text: str) -> Any:
    """The value of JSON text from the database; nesting that Python's parser cannot follow is P2023."""
    try:
        return json.loads(text)
    except RecursionError:
        raise InconsistentData({"cause": "a JSON value is nested too deeply"}) from None


def path_keys(value: Any, path: Path) -> list[str]:
    """The keys of a JSON path given as a list or as `$.a[0]`."""
    if isinstance(value, (list, tuple)):
        return [key_text(key, (*path, index)) for index, key in enumerate(cast("list[Any]", value))]
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


def key_text(value: Any, path: Path) -> str:
    """A part of a path."""
    if value is NOT_GIVEN:
        raise ValidationError("undefinedElement", path)
    return check_text(value, path)


def meant(value: Any, path: Path) -> Any:
    """The value that JSON text stands for; everything else itself."""
    if type(value) is not str:
        return value
    try:
        return json.loads(value)
    except (ValueError, RecursionError):
        raise ValidationError("invalidJson", path, reason="the text is no JSON; wrap text in Json()") from None

"""Raw SQL: placeholders in any spelling become the driver's, outside of strings, quoted names and comments."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, cast

from .drivers import Fault
from .encode import Words
from .errors import RawQueryFailed
from .faults import resolve
from .json import json_text
from .manifest import Manifest
from .plan import Codec
from .sql import THEN

_TOKEN = re.compile(
    r"""(?P<skip>'(?:[^']|'')*'|"(?:[^"]|"")*"|`[^`]*`|--[^\n]*|/\*.*?\*/|\$(?P<tag>[A-Za-z_]\w*)?\$.*?\$(?P=tag)?\$|::)
      | (?P<escaped>\?\?)
      | [?$](?P<number>\d+)
      | (?P<question>\?(?![|&]))
      | (?<![\w:]):(?P<name>[A-Za-z_]\w*)""",
    re.VERBOSE | re.DOTALL,
)

_INSTANT = Codec("DateTime", native=("Timestamptz",))


def placeholders(text: str, values: Sequence[Any], numbered: bool) -> tuple[str, list[Any]]:
    """`text` with `?`, `?1`, `$1` and `:name` as `$1` (numbered) or `?1`; the values in that order.

    `:name` takes its value from the one mapping in `values`. `??` stands for a question mark of the database's own
    (the JSON operators); where the database numbers placeholders, a `?` beside `$1`, or without any values, is its own,
    too. No statement of a user's is one of several parts. Raises RawQueryFailed (P2010) when values are missing.
    """
    own = numbered and (not values or any(match.group("number") for match in _TOKEN.finditer(text)))
    single: Any = values[0] if len(values) == 1 else None
    named = cast("Mapping[str, Any]", single) if isinstance(single, Mapping) else None
    used: list[Any] = []
    places: dict[str, int] = {}
    sign = "$" if numbered else "?"
    question = 0

    def replace(match: re.Match[str]) -> str:
        nonlocal question
        if match.group("escaped"):
            return "?"
        if match.group("question"):
            if own:
                return "?"
            question += 1
            return f"{sign}{question}"
        if match.group("number"):
            return f"{sign}{match.group('number')}"
        name = match.group("name")
        if name is not None and named is not None:
            if name not in named:
                raise RawQueryFailed({"message": f"no value for :{name}"})
            if name not in places:
                used.append(named[name])
                places[name] = len(used)
            return f"{sign}{places[name]}"
        return match.group(0)

    result = _TOKEN.sub(replace, text.replace(THEN, "; "))
    return result, used if named is not None and places else list(values)


def raw_values(values: Sequence[Any], words: Words) -> list[Any]:
    """The parameters of a raw statement in the driver's form."""
    return [raw_value(value, words) for value in values]


def raw_value(value: Any, words: Words) -> Any:
    """A parameter of a raw statement in the driver's form; objects go as JSON text, naive times as UTC."""
    if isinstance(value, dict):
        return json_text(value, ())
    if isinstance(value, datetime):
        aware = value if value.tzinfo is not None else value.replace(tzinfo=UTC)
        return words.scalar(_INSTANT)(aware)
    return words.scalar(Codec("Decimal"))(value) if isinstance(value, Decimal) else value


def raw_error(fault: Fault, manifest: Manifest) -> Exception:
    """P2010 with the database's code and message; connection errors keep their class."""
    if fault.broken or fault.code in ("P2024", "P1008", "P1017"):
        return resolve(fault, manifest, None)
    return RawQueryFailed({key: fault.facts[key] for key in ("code", "message") if fault.facts.get(key)})

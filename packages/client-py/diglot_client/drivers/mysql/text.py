"""Statements as the server gets them: values as literals, at their places.

Literals rather than parameters of prepared statements: a list has no length limit and its elements take the collation
of the column beside them, and both languages send the same bytes.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from decimal import Decimal
from functools import lru_cache
from typing import Any, cast

_TOKEN = re.compile(
    r"""(?P<end>;\ /\*\ and\ then\ \*/\ ) | '(?:[^'\\]|''|\\.)*'|"(?:[^"\\]|""|\\.)*"|`(?:[^`]|``)*`
      | --[ \t\n][^\n]*|\#[^\n]*
      | /\*(?!!|M!).*?\*/ | \?(?P<form>[<>^]?)(?P<number>\d+)""",
    re.VERBOSE | re.DOTALL,
)
_ESCAPED = re.compile(r"[\\'\x00\x1a]")
_ESCAPES = {"\\": "\\\\", "'": "''", "\0": "\\0", "\x1a": "\\Z"}
_NO_ROWS = "(SELECT 1 FROM DUAL WHERE FALSE)"
SKIPPING = "/* unless it is there */"
_KNOWN = 2000

_Rows = Sequence[Sequence[Any]]


@dataclass(frozen=True, slots=True)
class Part:
    """A statement in pieces. places: what stands between them: form and number. skips: it may meet a row that is there.

    keyed: it needs rows of the first part.
    """

    pieces: tuple[str, ...]
    places: tuple[tuple[str, int], ...]
    skips: bool
    keyed: bool


@lru_cache(_KNOWN)
def parts(text: str) -> tuple[Part, ...]:
    """The parts of a statement of ours."""
    found: list[Part] = []
    pieces, places = [""], list[tuple[str, int]]()
    at = 0

    def close() -> None:
        skips = pieces[-1].endswith(SKIPPING)
        found.append(Part(tuple(pieces), tuple(places), skips, any(form in ("<", ">") for form, _ in places)))

    for match in _TOKEN.finditer(text):
        if match["number"]:
            pieces[-1] += text[at : match.start()]
            places.append((match["form"], int(match["number"])))
            pieces.append("")
        elif match["end"]:
            pieces[-1] += text[at : match.start()]
            close()
            pieces, places = [""], []
        else:
            continue
        at = match.end()
    pieces[-1] += text[at:]
    close()
    return tuple(found)


def written(part: Part, values: Sequence[Any], rows: _Rows = ()) -> str:
    """The text of a part. rows: those of the first one."""
    found = [part.pieces[0]]
    for (form, number), piece in zip(part.places, part.pieces[1:], strict=True):
        match form:
            case "<":
                found.append(listed([row[-number:] for row in rows]))
            case ">":
                found.append(listed([row[:number] for row in rows]))
            case "^":
                found.append(listed(values[number - 1], "LOWER(", ")"))
            case _:
                found.append(literal(values[number - 1]) if number <= len(values) else f"?{number}")
        found.append(piece)
    return "".join(found)


def literal(value: Any) -> str:
    """A value as SQL."""
    match value:
        case None:
            return "NULL"
        case bool():
            return "TRUE" if value else "FALSE"
        case str():
            return quoted(value)
        case int():
            return str(int(value))
        case float():
            return double(value)
        case Decimal():
            return format(value, "f")
        case bytes():
            return f"X'{value.hex()}'"
        case bytearray() | memoryview():
            return f"X'{bytes(cast('bytearray', value)).hex()}'"
        case datetime():
            return f"'{instant(value)}'"
        case date() | time():
            return f"'{value.isoformat()}'"
        case list() | tuple():
            return listed(cast("Sequence[Any]", value))
        case _:
            raise TypeError(f"a {type(value).__name__} has no form in SQL")


def quoted(text: str) -> str:
    """Text in quotes. Nothing in it ends a comment that only another server executes."""
    text = _ESCAPED.sub(lambda match: _ESCAPES[match[0]], text)
    if "*" in text and "/" in text:
        text = text.replace("*", "\\*")
    return f"'{text}'"


def double(value: float) -> str:
    """A number that the server reads as a double and not as a decimal; it has no others than finite ones."""
    if not math.isfinite(value):
        return "-1.8e308" if value < 0 else "1.8e308"
    text = repr(value)
    return text if "e" in text else f"{text}e0"


def instant(value: datetime) -> str:
    """A date and time in UTC, which the zone of our sessions is."""
    moment = value if value.tzinfo is None else value.astimezone(UTC)
    return moment.replace(tzinfo=None).isoformat(" ", timespec="microseconds" if moment.microsecond else "seconds")


def listed(values: Sequence[Any], before: str = "", after: str = "") -> str:
    """What stands behind IN: values, or rows of them; of none a select without rows."""
    if not values:
        return _NO_ROWS
    found = [literal(value[0] if _is_row(value) and len(value) == 1 else value) for value in values]
    return f"({','.join(f'{before}{text}{after}' for text in found)})"


def _is_row(value: Any) -> bool:
    """Whether a value stands for several."""
    return isinstance(value, (list, tuple))

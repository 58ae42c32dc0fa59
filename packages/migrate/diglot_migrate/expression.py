"""SQL expressions compared although a server prints them in its own way."""

from __future__ import annotations

import re
from collections.abc import Iterator

_TOKEN = re.compile(
    r"""(?P<space>\s+|--[^\n]*|/\*.*?\*/)
      | (?P<string>[eE]?'(?:[^']|'')*')
      | (?P<quoted>"(?:[^"]|"")*")
      | (?P<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)
      | (?P<word>[^\W\d][\w$]*)
      | (?P<sign>::|[<>=!~*@#%^&|?+/-]+|.)""",
    re.VERBOSE | re.DOTALL,
)
_PLAIN = re.compile(r"[a-z_][a-z0-9_]*")
_WORDS_OF_TYPES = {"double": {"precision"}, "character": {"varying"}, "bit": {"varying"}}
_TIMES = {"time", "timestamp"}
_BEFORE_LITERALS = {"interval", "date", "time", "timestamp", "timestamptz"}
NOW = "current_timestamp"
_SPELLED = {"!=": "<>", "now": NOW, "like": "~~", "ilike": "~~*", "in": "="}
_DROPPED = {"(", ")", "[", "]", "any", "array"}


def tokens(sql: str) -> list[str]:
    """The tokens of `sql`: space and comments left out, words and plain quoted names in lower case."""
    found: list[str] = []
    for match in _TOKEN.finditer(sql):
        text = match[0]
        match match.lastgroup:
            case "space":
                continue
            case "quoted":
                name = text[1:-1].replace('""', '"')
                found.append(name if _PLAIN.fullmatch(name) else text)
            case "word":
                found.append(text.lower())
            case _:
                found.append(text)
    return found


def meaning(sql: str) -> tuple[str, ...]:
    """`sql` without what a server adds or respells: casts, parentheses, `IN` as `= ANY (ARRAY[...])`, `now()`.

    Two expressions with the same meaning are taken as equal. A change of casts or parentheses alone is not seen.
    """
    found = [token for token in uncast(tokens(sql)) if token not in _DROPPED]
    return tuple(_SPELLED.get(token, token) for token in ([NOW] if found == ["datetime", "'now'"] else found))


def uncast(found: list[str]) -> Iterator[str]:
    """The tokens without casts: neither `::type` nor a type's name before a literal."""
    place = 0
    while place < len(found):
        token = found[place]
        following = found[place + 1] if place + 1 < len(found) else ""
        if token == "::":
            place = type_end(found, place + 1)
            continue
        if not (token in _BEFORE_LITERALS and following.startswith("'")):
            yield token
        place += 1


def type_end(found: list[str], place: int) -> int:
    """Where the type that begins at `place` ends: `public."Role"[]`, `timestamp(3) without time zone`."""

    def at(index: int) -> str:
        return found[index] if index < len(found) else ""

    first = at(place)
    place += 1
    while at(place) == ".":
        place += 2
    if at(place) in _WORDS_OF_TYPES.get(first, ()):
        place += 1
    if at(place) == "(":
        while place < len(found) and at(place) != ")":
            place += 1
        place += 1
    if first in _TIMES and at(place) in ("with", "without"):
        place += 3
    while at(place) == "[":
        place += 2
    return place

"""The words of error messages: templates filled with facts, places in the arguments, the nearest known name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, cast

Path = tuple[str | int, ...]
"""Where in the arguments, for example `("where", "age", "gt")`."""

_PLACEHOLDER = re.compile(r"\{(\w+)\}")
_NEAR = 3
_LISTED = 30
_LONGEST = 64


def fill(template: str, facts: Mapping[str, object]) -> str:
    """`template` with each `{name}` replaced by the text of `facts[name]`; an unknown name stays."""

    def replace(match: re.Match[str]) -> str:
        name = match.group(1)
        return show(facts[name]) if name in facts else match.group(0)

    return _PLACEHOLDER.sub(replace, template)


def show(fact: object) -> str:
    """How a fact reads in a message: a list of names as `` `a`,`b` ``, everything else as text."""
    if isinstance(fact, (list, tuple)):
        return ",".join(f"`{name}`" for name in cast(Iterable[object], fact))
    return str(fact)


def choose(templates: Iterable[str], meta: Mapping[str, Any]) -> str:
    """The first template whose placeholders `meta` has, filled; the last one otherwise."""
    text = ""
    for text in templates:
        if all(meta.get(name) not in (None, []) for name in _PLACEHOLDER.findall(text)):
            break
    return fill(text, meta)


def place(path: Path) -> str:
    """`where.OR[1].age` in backquotes, or `the arguments` for the empty path."""
    text = ""
    for part in path:
        text += f"[{part}]" if isinstance(part, int) else f".{cut(part)}"
    return f"`{text.lstrip('.')}`" if text else "the arguments"


def subject(path: Path) -> str:
    """The same place at the start of a sentence: ``Argument `take` ``, or `The arguments`."""
    return f"Argument {place(path)}" if path else "The arguments"


def cut(name: str) -> str:
    """A name as messages show it: 64 characters at most."""
    return name if len(name) <= _LONGEST else name[:_LONGEST] + "…"


def called(name: object) -> str:
    """A key as messages call it: what is no text and no small integer by its type."""
    if isinstance(name, str):
        return str.__str__(name)
    return str(name) if isinstance(name, int) and name.bit_length() < 64 else type(name).__name__


def hint(name: str, options: Iterable[str]) -> str:
    """` Did you mean `title`? Available: id, title.`: the nearest option if one is near, then all of them."""
    known = list(options)
    near = nearest(name, known)
    text = f" Did you mean `{near}`?" if near is not None else ""
    if known:
        listed = ", ".join(known[:_LISTED]) + (", …" if len(known) > _LISTED else "")
        text += f" Available: {listed}."
    return text


def nearest(name: str, options: Iterable[str]) -> str | None:
    """The option with the smallest edit distance to `name`, ignoring case; None when all are too far."""
    best: str | None = None
    limit = min(_NEAR, max(1, len(name) // 2)) + 1
    if len(name) > _LONGEST:
        return None
    for option in options:
        found = distance(name.lower(), option.lower())
        if found < limit:
            best, limit = option, found
    return best


def distance(left: str, right: str) -> int:
    """Levenshtein distance in code points."""
    row = list(range(len(right) + 1))
    for i, a in enumerate(left, 1):
        diagonal, row[0] = row[0], i
        for j, b in enumerate(right, 1):
            diagonal, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, diagonal + (a != b))
    return row[-1]

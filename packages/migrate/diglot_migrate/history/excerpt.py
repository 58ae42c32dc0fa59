"""A place in a script, as people find it."""

from __future__ import annotations

BEFORE = 5
WIDTH = 200


def excerpt(script: str, offset: int) -> str:
    """The line with the character `offset` of `script` and up to BEFORE lines before it, numbered."""
    number = script.count("\n", 0, offset) + 1
    lines = script.split("\n")[max(0, number - 1 - BEFORE) : number]
    first = number - len(lines) + 1
    return "\n".join(f"{first + index:>3} {line.rstrip()[:WIDTH]}".rstrip() for index, line in enumerate(lines))

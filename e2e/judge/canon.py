"""Canonical JSON text, the one form in which results are compared.

The rule: no white space, keys in the order written, numbers exactly as written, strings with JSON's short escapes
and everything beyond ASCII unescaped. A result is canonical already when a client gives it (`query.wire()`);
an expectation in a case file only loses its white space here.
"""

from __future__ import annotations

import json
from typing import Any, cast

Json = Any
"""A parsed JSON value: dict, list, str, bool, None, `Number`."""


class Number(str):
    """A JSON number by its literal, so that neither digits nor form are lost."""

    __slots__ = ()


def parse(text: str) -> Json:
    """JSON text -> value with `Number` for numbers."""
    return json.loads(text, parse_int=Number, parse_float=Number, parse_constant=_refuse)


def _refuse(word: str) -> Json:
    raise ValueError(f"{word} is not JSON")


def canonical(value: Json) -> str:
    """Parsed JSON -> canonical text."""
    if isinstance(value, Number):
        return str(value)
    if isinstance(value, dict):
        entries = cast("dict[str, Json]", value)
        return "{" + ",".join(f"{canonical(key)}:{canonical(item)}" for key, item in entries.items()) + "}"
    if isinstance(value, list):
        return "[" + ",".join(canonical(item) for item in cast("list[Json]", value)) + "]"
    return _scalar(value)


def _scalar(value: Json) -> str:
    text = json.dumps(value, ensure_ascii=False)
    lone = any("\ud800" <= sign <= "\udfff" for sign in text)
    return json.dumps(value) if lone else text  # half a surrogate pair has no UTF-8


WIDTH = 110


def pretty(value: Json, indent: int = 0, used: int = 0) -> str:
    """Parsed JSON -> text for people: what fits on a line stays on it."""
    line = _line(value)
    if len(line) + used + indent <= WIDTH or not isinstance(value, dict | list) or not value:
        return line
    pad, end = " " * (indent + 2), " " * indent
    if isinstance(value, dict):
        entries = cast("dict[str, Json]", value).items()
        parts = [f"{pad}{canonical(key)}: {pretty(item, indent + 2, len(key) + 4)}" for key, item in entries]
        return "{\n" + ",\n".join(parts) + f"\n{end}}}"
    parts = [pad + pretty(item, indent + 2) for item in cast("list[Json]", value)]
    return "[\n" + ",\n".join(parts) + f"\n{end}]"


def _line(value: Json) -> str:
    if isinstance(value, dict):
        entries = cast("dict[str, Json]", value).items()
        inner = ", ".join(f"{canonical(key)}: {_line(item)}" for key, item in entries)
        return "{ " + inner + " }" if inner else "{}"
    if isinstance(value, list):
        return "[" + ", ".join(_line(item) for item in cast("list[Json]", value)) + "]"
    return canonical(value)

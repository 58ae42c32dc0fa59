"""JSON data as a TypeScript literal, laid out as biome lays it out."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from diglot_generators.names import ts_string
from diglot_generators.typescript.layout import WIDTH

Json = Mapping[str, "Json"] | Sequence["Json"] | str | int | float | bool | None
_PLAIN_KEY = re.compile(r"[A-Za-z_$][A-Za-z0-9_$]*")


def literal(value: Json, indent: int = 0, used: int = 0) -> str:
    """`value` as an expression. `indent`: spaces before its lines; `used`: characters before it on its first line.

    What fits on a line stays on it; an object of objects is always broken. No text can end its string.
    """
    flat = _flat(value)
    if isinstance(value, str) or not isinstance(value, Mapping | Sequence) or not value:
        return flat
    if indent + used + len(flat) + 1 <= WIDTH and not _is_broken(value):
        return flat
    inner = " " * (indent + 2)
    if isinstance(value, Mapping):
        parts = [(f"{_key(key)}: ", item) for key, item in value.items()]
        opening, closing = "{", "}"
    else:
        parts = [("", item) for item in value]
        opening, closing = "[", "]"
    lines = (f"{inner}{head}{literal(item, indent + 2, len(head))},\n" for head, item in parts)
    return f"{opening}\n{''.join(lines)}{' ' * indent}{closing}"


def _flat(value: Json) -> str:
    if isinstance(value, str):
        return ts_string(value)
    if isinstance(value, bool) or value is None:
        return {True: "true", False: "false", None: "null"}[value]
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{_key(key)}: {_flat(item)}" for key, item in value.items()) + " }" if value else "{}"
    if isinstance(value, Sequence):
        return "[" + ", ".join(_flat(item) for item in value) + "]"
    return repr(value)


def _is_broken(value: Json) -> bool:
    """True for what takes several lines however short it is: objects of objects, lists of objects with several keys."""
    if isinstance(value, str) or not isinstance(value, Mapping | Sequence) or not value:
        return False
    items = tuple(value.values()) if isinstance(value, Mapping) else tuple(value)
    if any(_is_broken(item) for item in items):
        return True
    if isinstance(value, Mapping):
        return all(isinstance(item, Mapping) for item in items)
    return len(items) > 1 and all(isinstance(item, Mapping) and len(item) > 1 for item in items)


def _key(key: str) -> str:
    if key == "__proto__":
        return '["__proto__"]'
    return key if _PLAIN_KEY.fullmatch(key) else ts_string(key)

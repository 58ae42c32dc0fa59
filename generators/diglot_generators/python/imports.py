"""Import statements as ruff's sorter would leave them, of just the names that a module uses."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import TypeAlias

from diglot_generators.python.layout import WIDTH, call

_NAME = re.compile(r"\w+")
_DIGITS = re.compile(r"(\d+)")
Rename: TypeAlias = Callable[[str, str], str]


def imports(sections: Sequence[Sequence[tuple[str, Iterable[str]]]], text: str, rename: Rename, indent: int = 0) -> str:
    """The import block for `text`, to be indented by `indent`.

    sections: groups in their order, each a list of (module, names). rename: what a module calls a name that it
    imports, given the module it comes from.
    """
    used = frozenset(_NAME.findall(text))
    blocks = [
        [line for module, names in section for line in lines(module, names, used, rename, indent)]
        for section in sections
    ]
    return "\n\n".join("\n".join(block) for block in blocks if block)


def lines(module: str, names: Iterable[str], used: frozenset[str], rename: Rename, indent: int = 0) -> list[str]:
    """The statements for one module: plain names together, renamed ones each on a line. `*` is always written."""
    if names == ["*"]:
        return [f"from {module} import *"]
    local = {name: rename(module, name) for name in names}
    plain = [name for name, own in local.items() if own == name and name in used]
    renamed = [name for name, own in local.items() if own != name and own in used]
    found: list[str] = []
    if plain:
        ordered = sorted(set(plain), key=order)
        flat = f"from {module} import {', '.join(ordered)}"
        found.append(flat if indent + len(flat) <= WIDTH else call(f"from {module} import (", ordered, ")"))
    return found + [f"from {module} import {name} as {local[name]}" for name in sorted(renamed, key=order)]


def order(name: str) -> tuple[int, list[tuple[int, int, str]], str]:
    """The place of `name` in an import: constants, classes, the rest; without regard to case, numbers by value."""
    shape = 0 if len(name) > 1 and name.isupper() else 1 if name[:1].isupper() else 2
    parts = [(0, int(part), "") if part.isdigit() else (1, 0, part.lower()) for part in _DIGITS.split(name) if part]
    return shape, parts, name

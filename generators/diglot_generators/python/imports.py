"""Import statements as ruff's sorter would leave them, of just the names that a module uses."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from diglot_generators.python.layout import call
from diglot_generators.python.symbols import Symbols

_NAME = re.compile(r"\w+")
_DIGITS = re.compile(r"(\d+)")
LOCAL = 3
"""The section of relative imports: names of the schema, which keep their names."""


def imports(sections: Sequence[Sequence[tuple[str, Iterable[str]]]], text: str, symbols: Symbols) -> str:
    """The import block for `text`.

    sections: groups in their order, each a list of (module, names). Names of ours that the schema has taken are
    imported under their private name; names after a `.module` are the schema's own and stay.
    """
    used = frozenset(_NAME.findall(text))
    blocks = [
        [line for module, names in section for line in lines(module, names, used, symbols)] for section in sections
    ]
    return "\n\n".join("\n".join(block) for block in blocks if block)


def lines(module: str, names: Iterable[str], used: frozenset[str], symbols: Symbols) -> list[str]:
    """The statements for one module: plain names together, renamed ones each on a line."""
    relative = module.startswith(".")
    plain = [name for name in names if name in used and (relative or symbols.own(name) == name)]
    renamed = [name for name in names if not relative and symbols.own(name) != name and symbols.own(name) in used]
    found: list[str] = []
    if plain:
        ordered = sorted(set(plain), key=order)
        flat = f"from {module} import {', '.join(ordered)}"
        found.append(flat if len(flat) <= 88 else call(f"from {module} import (", ordered, ")"))
    return found + [f"from {module} import {name} as {symbols.own(name)}" for name in sorted(renamed, key=order)]


def order(name: str) -> tuple[int, list[tuple[int, int, str]], str]:
    """The place of `name` in an import: constants, classes, the rest; without regard to case, numbers by value."""
    shape = 0 if len(name) > 1 and name.isupper() else 1 if name[:1].isupper() else 2
    parts = [(0, int(part), "") if part.isdigit() else (1, 0, part.lower()) for part in _DIGITS.split(name) if part]
    return shape, parts, name

"""Names of the database as names of a schema."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from diglot_migrate.catalog import Name
from diglot_schema.spec import RESERVED_NAMES, SCALARS

_START = re.compile(r"^[^a-zA-Z]+")
_ODD = re.compile(r"[^_a-zA-Z0-9]")
_TYPES = {*SCALARS, "Unsupported"}


def sanitised(name: str) -> str:
    """`name` as an identifier: what precedes the first letter is cut, odd characters become `_`; may be empty."""
    return _ODD.sub("_", _START.sub("", name))


def named(name: str, otherwise: str) -> str:
    """`name` as an identifier; one without any letter is put behind `otherwise`: `field_2` for `2`."""
    return sanitised(name) or f"{otherwise}_{_ODD.sub('_', name)}"


def is_reserved(name: str) -> bool:
    """True when no model or enum can have the name."""
    return name in RESERVED_NAMES or name in _TYPES


def plain(name: str) -> str:
    """The name of a model or enum if no other one has it; a reserved one is `Renamed...`."""
    return f"Renamed{name}" if is_reserved(name) else sanitised(name)


def unique(name: str, taken: Iterable[str]) -> str:
    """`name`, with a number behind it when it is taken."""
    used = set(taken)
    number = 2
    found = name
    while found in used:
        found = f"{name}_{number}"
        number += 1
    return found


def block_names(all: list[Name], known: dict[Name, str], home: str) -> dict[Name, str]:
    """A name for every table, view and enum: the known one, else its own, else with its schema before it.

    known: names that an existing schema gives. home: the schema of names without one.
    """
    wanted = {name: known.get(name) or plain(name.name) for name in all}
    counts = Counter(wanted.values())
    found: dict[Name, str] = {}
    for name in all:
        text = wanted[name]
        if name not in known and (counts[text] > 1 or not text):
            text = sanitised(f"{name.schema or home}_{_ODD.sub('_', name.name)}")
        found[name] = unique(text, found.values())
    return found

"""Makes a call invalid: junk in one random place of its arguments."""

from __future__ import annotations

import copy
import json
import random
import re
from collections.abc import Iterator, Mapping
from typing import Any, cast

from e2e.fuzz.filters import COMPARISONS
from e2e.fuzz.values import Json, Plain

UNDEFINED: Json = {"$undefined": True}
JUNK: tuple[Json, ...] = (
    None,
    True,
    -1,
    1.5,
    10**12,
    "x",
    [],
    {},
    [None],
    [[1]],
    {"equals": {}},
    {"nope": 1},
    {"__proto__": 1},
    UNDEFINED,
    {"$float": "NaN"},
)
SILENT: tuple[Json, ...] = ({}, [], {"equals": {}}, UNDEFINED)
"""Junk that may say nothing."""
BIG: Json = {"$bigint": "12"}
"""Inside Json, Python writes a number and JavaScript text."""
NAMES = ("nope", "__proto__", "constructor", "titel", "ID", "where ", "$ne", "toString", "")
SELECTIONS = frozenset(("select", "include", "omit", "relationLoadStrategy", "_count", "_sum", "_avg", "_min", "_max"))
"""Names under which a call says what its result has, and how it is read."""


def spoil(args: Json, rng: random.Random, models: Mapping[str, Mapping[str, Any]], *, plain: Plain = None) -> Json:
    """A copy of `args` with one random value replaced by junk, or an unknown key added. It may still be valid.

    plain: only junk that the reference can be given and looks at: it drops keys called `__proto__`, has no NaN, takes
    any value for true where a selection is wanted, and unknown names are none when their value is undefined. Orders
    stay orders, as rows without one may come in any, and conditions of groups stay such, as it crashes without, as do
    comparisons of Json with anything but numbers and text. Plain null as Json, texts as its paths and objects for lists
    of Json are refused here.
    """
    result = copy.deepcopy(args)
    fields = {name: field for model in models.values() for name, field in model["fields"].items()}
    documents = {name for name, field in fields.items() if field.get("type") == "Json"}
    lists = {name for name in documents if fields[name].get("list")}
    junk, names = JUNK if documents or plain else (*JUNK, BIG), NAMES
    found = list(places(result, ()))
    if plain:
        junk = tuple(value for value in JUNK if not re.search(r"__proto__|\$float", json.dumps(value)))
        names = tuple(name for name in NAMES if name != "__proto__" and name not in fields)
        found = [(node, key, path) for node, key, path in found if key is None or looked_at(path)]
    node, key, path = rng.choice(found)
    if plain and not {"orderBy", "having"}.isdisjoint(path):
        junk = tuple(value for value in junk if value not in SILENT)
    if plain and not documents.isdisjoint(path):
        junk = tuple(value for value in junk if value is not None)
    if plain and not documents.isdisjoint(path) and path[-1] in COMPARISONS:
        junk = tuple(value for value in junk if isinstance(value, (int, float, str)) and not isinstance(value, bool))
    if plain and not lists.isdisjoint(path[:-1]):
        junk = tuple(value for value in junk if not isinstance(value, dict))
    if key is None:
        node[rng.choice(names)] = rng.choice([value for value in junk if not (plain and value == UNDEFINED)])
    else:
        node[key] = copy.deepcopy(rng.choice(junk))
    return result


def looked_at(path: tuple[str, ...]) -> bool:
    """Whether a place is no selection, and no path into Json."""
    return SELECTIONS.isdisjoint(path[-2:]) and path[-1:] != ("path",)


def places(node: Json, path: tuple[str, ...]) -> Iterator[tuple[Any, str | int | None, tuple[str, ...]]]:
    """Every (container, key or index, names that lead there) below `node`, none inside tags.

    The key is None for "a new key of this object".
    """
    if isinstance(node, dict):
        entries = cast(dict[str, Json], node)
        if len(entries) == 1 and next(iter(entries)).startswith("$"):
            return
        yield node, None, path
        for key, value in entries.items():
            yield node, key, (*path, key)
            yield from places(value, (*path, key))
    elif isinstance(node, list):
        for index, value in enumerate(cast(list[Json], node)):
            yield node, index, path
            yield from places(value, path)

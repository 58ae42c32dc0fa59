"""Makes a call invalid: junk in one random place of its arguments."""

from __future__ import annotations

import copy
import random
from collections.abc import Iterator, Mapping
from typing import Any, cast

Json = Any  # tagged JSON as json.loads gives it

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
    {"$undefined": True},
    {"$float": "NaN"},
)
BIG: Json = {"$bigint": "12"}
"""Inside Json, Python writes a number and JavaScript text."""
NAMES = ("nope", "__proto__", "constructor", "titel", "ID", "where ", "$ne", "toString", "")


def spoil(args: Json, rng: random.Random, models: Mapping[str, Mapping[str, Any]]) -> Json:
    """A copy of `args` with one random value replaced by junk, or an unknown key added. It may still be valid."""
    result = copy.deepcopy(args)
    has_json = any(field.get("type") == "Json" for model in models.values() for field in model["fields"].values())
    junk = JUNK if has_json else (*JUNK, BIG)
    node, key = rng.choice(list(places(result)))
    if key is None:
        node[rng.choice(NAMES)] = rng.choice(junk)
    else:
        node[key] = copy.deepcopy(rng.choice(junk))
    return result


def places(node: Json) -> Iterator[tuple[Any, str | int | None]]:
    """Every (container, key or index) below `node`, none inside tags; with None for "a new key of this object"."""
    if isinstance(node, dict):
        entries = cast(dict[str, Json], node)
        if len(entries) == 1 and next(iter(entries)).startswith("$"):
            return
        yield node, None
        for key, value in entries.items():
            yield node, key
            yield from places(value)
    elif isinstance(node, list):
        for index, value in enumerate(cast(list[Json], node)):
            yield node, index
            yield from places(value)

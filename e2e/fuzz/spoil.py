"""Makes a call invalid: junk in one random place of its arguments."""

from __future__ import annotations

import copy
import random
from collections.abc import Iterator
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
    {"$bigint": "12"},
    {"$undefined": True},
    {"$float": "NaN"},
)
NAMES = ("nope", "__proto__", "constructor", "titel", "ID", "where ", "$ne", "toString", "")


def spoil(args: Json, rng: random.Random) -> Json:
    """A copy of `args` with one random value replaced by junk, or an unknown key added. It may still be valid."""
    result = copy.deepcopy(args)
    node, key = rng.choice(list(places(result)))
    if key is None:
        node[rng.choice(NAMES)] = rng.choice(JUNK)
    else:
        node[key] = copy.deepcopy(rng.choice(JUNK))
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

"""Makes a call invalid: junk in one random place of its arguments."""

from __future__ import annotations

import copy
import json
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
SELECTIONS = frozenset(("select", "include", "omit", "relationLoadStrategy", "_count", "_sum", "_avg", "_min", "_max"))
"""Names under which a call says what its result has, and how it is read."""


def spoil(args: Json, rng: random.Random, models: Mapping[str, Mapping[str, Any]], *, plain: bool = False) -> Json:
    """A copy of `args` with one random value replaced by junk, or an unknown key added. It may still be valid.

    plain: only junk that the reference can be given and looks at: it drops keys called `__proto__`, has no NaN, takes
    any value for true where a selection is wanted, and unknown names are none when their value is undefined.
    """
    result = copy.deepcopy(args)
    has_json = any(field.get("type") == "Json" for model in models.values() for field in model["fields"].values())
    junk = JUNK if has_json or plain else (*JUNK, BIG)
    names = NAMES
    if plain:
        junk = tuple(
            value for value in junk if "__proto__" not in json.dumps(value) and "$float" not in json.dumps(value)
        )
        names = tuple(name for name in NAMES if name != "__proto__")
    found = [(node, key) for node, key, chosen in places(result) if key is None or not (plain and chosen)]
    node, key = rng.choice(found)
    if key is None:
        node[rng.choice(names)] = rng.choice([value for value in junk if not (plain and value == {"$undefined": True})])
    else:
        node[key] = copy.deepcopy(rng.choice(junk))
    return result


def places(node: Json, chosen: bool = False) -> Iterator[tuple[Any, str | int | None, bool]]:
    """Every (container, key or index, whether it says what a result has) below `node`, none inside tags.

    The key is None for "a new key of this object".
    """
    if isinstance(node, dict):
        entries = cast(dict[str, Json], node)
        if len(entries) == 1 and next(iter(entries)).startswith("$"):
            return
        yield node, None, chosen
        for key, value in entries.items():
            selects = key in SELECTIONS
            yield node, key, chosen or selects
            yield from places(value, selects)
    elif isinstance(node, list):
        for index, value in enumerate(cast(list[Json], node)):
            yield node, index, chosen
            yield from places(value, chosen)

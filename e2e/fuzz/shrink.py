"""Makes a call that shows a difference shorter: parts are left out for as long as the difference stays."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from typing import Any, cast

from e2e.fuzz.laws import broken
from e2e.fuzz.play import Stage
from e2e.fuzz.values import Json
from e2e.fuzz.worlds import Call, World

ROUNDS = 12


def shrink(stage: Stage, world: World, before: list[Call | str], call: Call, reason: str) -> tuple[Call, str]:
    """The shortest call found with the same kind of difference after the calls `before`, and that difference."""
    kind = reason.partition("\n")[0]
    for _ in range(ROUNDS):
        tried = list(smaller(call))
        if not tried:
            break
        asked = [each for one in tried for each in (*before, one, *(("reset",) if before else ()))]
        every = stage.play({world.name: asked})[world.name]
        size = len(before) + 2 if before else 1
        played = {runtime: outcomes[len(before) :: size] for runtime, outcomes in every.items()}
        kept = [
            (len(json.dumps(one)), index, found)
            for index, (one, python, other) in enumerate(zip(tried, played["py"], played["ts"], strict=True))
            if (found := broken(python, other)).partition("\n")[0] == kind
        ]
        if not kept:
            break
        _, index, reason = min(kept)
        call = tried[index]
    return call, reason


def smaller(call: Call) -> Iterator[Call]:
    """The call without one part of its arguments."""
    for path in paths(call["args"]):
        made = copy.deepcopy(call)
        node: Any = made["args"]
        for step in path[:-1]:
            node = node[step]
        del node[path[-1]]
        yield made


def paths(node: Json, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The place of every part, tags whole."""
    if isinstance(node, dict):
        entries = cast("dict[str, Json]", node)
        if len(entries) == 1 and next(iter(entries)).startswith("$"):
            return
        for key, value in entries.items():
            yield (*path, key)
            yield from paths(value, (*path, key))
    elif isinstance(node, list):
        for index, value in enumerate(cast("list[Json]", node)):
            yield (*path, index)
            yield from paths(value, (*path, index))

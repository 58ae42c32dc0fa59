"""Where we differ from the reference on purpose, by number (D-xx: chosen differences; §: a rule of ours; B: bad input).

Each entry looks at the call, what we said and what the reference said. The first that explains the difference counts.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, cast

from e2e.fuzz.play import Outcome
from e2e.fuzz.values import Json
from e2e.fuzz.worlds import Call, World

INT_MAX = 2**31 - 1


@dataclass(frozen=True, slots=True)
class Difference:
    """One call with both answers. ours: our error or None; theirs: the reference's."""

    call: Call
    world: World
    database: str
    ours: dict[str, Any] | None
    theirs: dict[str, Any] | None

    @property
    def said(self) -> str:
        """The last sentence of the reference's error."""
        return "" if self.theirs is None else str(self.theirs["message"]).strip().rsplit("\n", 1)[-1]

    @property
    def text(self) -> str:
        return json.dumps(self.call["args"])


def panics(it: Difference) -> bool:
    """The reference crashes inside."""
    return it.theirs is not None and it.theirs["name"] in (
        "PrismaClientRustPanicError",
        "PrismaClientUnknownRequestError",
    )


def beyond(it: Difference) -> bool:
    """SQLite gets operators that the reference only has for PostgreSQL."""
    return (
        it.database == "sqlite"
        and it.ours is None
        and bool(re.match(r"Unknown argument `(mode|array_\w+|lte?|gte?|skipDuplicates)`", it.said))
    )


def windows(it: Difference) -> bool:
    """Aggregates over a window that has no steady order; the reference cannot."""
    return it.ours is None and "cursor and orderBy combination" in it.said


def bad_selection(it: Difference) -> bool:
    """Selections and names that mean nothing are refused; the reference lets them pass."""
    if it.ours is None or it.ours.get("kind") != "validation" or it.theirs is not None:
        return False
    path = it.ours["path"]
    return bool(path) and (
        path[-1] == "__proto__" or bool({"include", "select", "omit", "_count"} & set(map(str, path)))
    )


def one_integer(it: Difference) -> bool:
    """Python has one kind of integer: a bigint is taken for an Int, an Int for a BigInt."""
    return it.ours is None and "$bigint" in it.text and bool(re.search(r"Expected (Int|\w*Filter)", it.said))


def whole_numbers(it: Difference) -> bool:
    """Integers are whole and in range."""
    return it.ours is not None and (
        it.ours.get("code") == "P2020"
        or (it.ours.get("kind") == "validation" and bool(re.search(r"integer|whole", it.ours["message"])))
    )


def negative_skip(it: Difference) -> bool:
    """A negative skip is a validation error."""
    return it.ours is not None and it.ours.get("kind") == "validation" and "skip" in map(str, it.ours["path"])


def cursors(node: Json, depth: int = 0) -> Iterator[int]:
    """How deep in the arguments cursors stand."""
    if isinstance(node, dict):
        entries = cast("dict[str, Json]", node)
        if "cursor" in entries:
            yield depth
        for value in entries.values():
            yield from cursors(value, depth + 1)


def nested_cursor(it: Difference) -> bool:
    """A nested cursor is a row of the list; below findUnique the reference takes it for a position."""
    return it.call["action"].startswith("findUnique") and any(depth > 0 for depth in cursors(it.call["args"]))


def rounded(it: Difference) -> bool:
    """Decimals through joins and on SQLite, where the reference rounds."""
    return it.database == "sqlite" and '"Decimal"' in json.dumps(it.world.manifest) and it.ours is None


CHOSEN: dict[str, Callable[[Difference], bool]] = {
    "panic": panics,
    "D-30": beyond,
    "beyond: aggregate over a window": windows,
    "bad input": bad_selection,
    "one integer type": one_integer,
    "D-13": whole_numbers,
    "D-12": negative_skip,
    "§9.14": nested_cursor,
}


def chosen(call: Call, world: World, database: str, ours: Outcome, theirs: dict[str, Any]) -> str | None:
    """The number of the chosen difference that explains the outcomes; None when there is none."""
    difference = Difference(call, world, database, ours["error"], theirs.get("error"))
    return next((number for number, explains in CHOSEN.items() if explains(difference)), None)

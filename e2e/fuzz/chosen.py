"""Where we differ from the reference on purpose, by ground and name (D-xx: its defects; §: a rule).

Users read about them in `docs/differences.md`. Each entry looks at the call, what we said and what the reference said.
The first that explains the difference counts.
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

SELECTIONS = frozenset(("include", "select", "omit", "_count", "_sum", "_avg", "_min", "_max"))


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
    return it.theirs is not None and it.theirs["name"] == "PrismaClientRustPanicError"


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
    return bool(path) and (path[-1] == "__proto__" or not SELECTIONS.isdisjoint(map(str, path)))


def not_given(it: Difference) -> bool:
    """A key that is undefined is no key, whatever its name; the reference looks at some names first."""
    undefined = '{"$undefined": true}' in it.text
    return undefined and (it.ours is None or it.ours.get("code") == "P2019" or it.ours.get("path") == [])


def unaskable(it: Difference) -> bool:
    """The reference's command has no tag for NaN and infinities."""
    return '"$float"' in it.text


def holes(it: Difference) -> bool:
    """A NULL element of a list is read."""
    return it.ours is None and "got object: null" in it.said


def byte_lists(it: Difference) -> bool:
    """Filters and updates of lists of Bytes; the reference compares with base64 text and stores it."""
    return bool(re.search(r'"(equals|has\w*|push|set)": \[?\{"\$bytes"', it.text))


def distinct_cursor(it: Difference) -> bool:
    """distinct works on the rows from the cursor on; the reference may drop the cursor's row before it looks for it."""
    return any(True for _ in together(it.call["args"]))


def relation_cursor(it: Difference) -> bool:
    """A cursor's row without the relation that is ordered by; the reference finds nothing after NULL."""
    return any(
        isinstance(next(iter(order.values())), dict) and "sort" not in next(iter(order.values()))
        for order in orders(it.call["args"])
        if order
    )


def orders(node: Json) -> Iterator[dict[str, Json]]:
    """What is ordered by beside cursors."""
    if isinstance(node, dict):
        entries = cast("dict[str, Json]", node)
        found = entries.get("orderBy")
        if "cursor" in entries and isinstance(found, list):
            yield from (order for order in cast("list[Json]", found) if isinstance(order, dict))
        for value in entries.values():
            yield from orders(value)


def decimal_cursor(it: Difference) -> bool:
    """The key of a cursor is a Decimal, which the reference cannot find in memory."""
    return bool(re.search(r'"cursor": \{[^}]*"\$decimal"', it.text))


def patterns(it: Difference) -> bool:
    """A backslash at the end of a pattern is text."""
    return it.ours is None and "must not end with escape character" in it.said


def empty_order(it: Difference) -> bool:
    """An empty order is no order."""
    return it.ours is None and "Relation" in it.said and "needs at least one argument" in it.said


def largest_doubles(it: Difference) -> bool:
    """The largest doubles overflow in the reference."""
    return "out of range for type double precision" in it.said or "1.7976931348623157e+308" in it.text


def whole_sums(it: Difference) -> bool:
    """On SQLite the reference cuts sums of Decimals to integers when that of the first group is whole."""
    return it.database == "sqlite" and it.call["action"] == "groupBy" and it.ours is None and it.theirs is None


def more_types(it: Difference) -> bool:
    """Filters of `json` columns, averages of money, extremes of types that have none on PostgreSQL."""
    return it.ours is None and bool(re.search(r"operator does not exist: json |function \w+\(\w+\) does", it.said))


def short_having(it: Difference) -> bool:
    """`having` takes a value for an aggregate, too."""
    return it.ours is None and it.call["action"] == "groupBy" and "Expected Nested" in it.said


def bad_path(it: Difference) -> bool:
    """A text that is no path into Json."""
    return it.ours is not None and "a path such as" in it.ours["message"]


def not_a_number(it: Difference) -> bool:
    """distinct takes NaN and infinities for values."""
    return (
        '"distinct"' in it.text and it.ours is None and it.theirs is None and '"Float"' in json.dumps(it.world.manifest)
    )


def together(node: Json) -> Iterator[Json]:
    """The objects that have a cursor and distinct."""
    if isinstance(node, dict):
        entries = cast("dict[str, Json]", node)
        if "cursor" in entries and "distinct" in entries:
            yield entries
        for value in entries.values():
            yield from together(value)


def one_integer(it: Difference) -> bool:
    """Python has one kind of integer: a bigint is taken for an Int, an Int for a BigInt."""
    return it.ours is None and "$bigint" in it.text and bool(re.search(r"Expected (Int|Float|\w*Filter)", it.said))


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
    elif isinstance(node, list):
        for value in cast("list[Json]", node):
            yield from cursors(value, depth)


def nested_cursor(it: Difference) -> bool:
    """A nested cursor is a row of the list; below a single record the reference takes it for a position."""
    single = it.call["action"].startswith("findUnique") or it.call["action"] in ("create", "update", "upsert", "delete")
    return single and any(depth > 0 for depth in cursors([it.call["args"], it.call.get("chain", [])]))


def nothing_to_update(it: Difference) -> bool:
    """updateMany without data counts the rows it matches, up to its limit."""
    return it.call["action"].startswith("updateMany") and it.call["args"].get("data") == {}


def stored_otherwise(it: Difference) -> bool:
    """A stored value that the type has no place for is an error; the reference gives an invalid date."""
    return it.ours is not None and it.ours.get("code") == "P2023"


def list_references(it: Difference) -> bool:
    """References between lists of equal types work."""
    return it.ours is None and bool(
        re.search(r"Expected a referenced scalar field of type (\w+\[\]).* of type \1", it.said)
    )


def unnamed(it: Difference) -> bool:
    """The reference's client has no reference to a field whose name objects have."""
    return "could not serialize [object Function]" in it.said


def cut_quotients(it: Difference) -> bool:
    """On SQLite the reference's quotient of integers is a fraction, which is no key."""
    return it.database == "sqlite" and '"divide"' in it.text and it.ours is None


def strategies(it: Difference) -> bool:
    """Strategies are not sent to the reference, which would refuse wrong ones, too."""
    return it.ours is not None and "relationLoadStrategy" in it.ours.get("path", ())


def native_references(it: Difference) -> bool:
    """References between columns that PostgreSQL cannot compare, beside a condition that is false anyway."""
    return it.ours is None and '"$field"' in it.text and "operator does not exist" in it.said


def microseconds(it: Difference) -> bool:
    """Microseconds of an argument are kept."""
    return bool(re.search(r'"\$datetime": "[^"]*\.\d{3}(?!000)\d{3}(Z|[+-])', it.text))


def quoted_references(it: Difference) -> bool:
    """The text of a referenced field is no pattern."""
    return bool(re.search(r'"(contains|startsWith|endsWith)": \{"\$field"', it.text))


def uneven_rows(it: Difference) -> bool:
    """Rows are created in the order given; on SQLite the reference creates those without an id first."""
    return it.database == "sqlite" and uneven(it.call)


def uneven(call: Call) -> bool:
    """Whether rows with and without some field are created together."""
    rows = call["args"].get("data") if call["action"].startswith("createMany") else None
    return isinstance(rows, list) and len({frozenset(row) for row in cast("list[dict[str, Json]]", rows)}) > 1


def unknown_relations(it: Difference) -> bool:
    """isNot finds the same rows in reads and writes; there it takes rows for which the condition is NULL, too."""
    return it.call["action"].startswith(("updateMany", "deleteMany")) and '"isNot"' in it.text


def plain_null(it: Difference) -> bool:
    """Plain null is refused for Json data."""
    return it.ours is not None and "plain null" in it.ours["message"]


def key_is_null(it: Difference) -> bool:
    """A link to a record whose referenced field is NULL is refused; the reference writes NULL."""
    return it.ours is not None and it.ours.get("code") == "P2018" and it.theirs is None


def kept_link(it: Difference) -> bool:
    """`disconnect: false`, or with a filter that does not match, disconnects in the reference."""
    return bool(re.search(r'"disconnect": (false|\{)', it.text)) and it.ours is None and it.theirs is None


def lost_upsert(it: Difference) -> bool:
    """A to-one upsert whose filter does not match ends in broken SQL in the reference."""
    return it.theirs is not None and it.theirs.get("code") in ("P2021", "P2022") and '"upsert": {"where"' in it.text


def named_twice(it: Difference) -> bool:
    """One record named by two of its keys counts as two in the reference, which then misses one."""
    return it.ours is None and re.search(r"Expected \d+ records to be connected", it.said) is not None


CHOSEN: dict[str, dict[str, Callable[[Difference], bool]]] = {
    "no answer": {
        "crash": panics,
        "tag": unaskable,
        "strategy": strategies,
    },
    "FIX": {
        "D-30": beyond,
        "D-26": holes,
        "D-11": patterns,
        "D-11 references": quoted_references,
        "D-13": whole_numbers,
        "D-12": negative_skip,
        "D-16": nothing_to_update,
        "D-23": not_a_number,
        "D-31": more_types,
        "D-24": key_is_null,
        "D-03": kept_link,
        "D-04": lost_upsert,
    },
    "rule": {
        "§1.1": not_given,
        "§2.8": list_references,
        "§2.8 names": unnamed,
        "§2.8 native types": native_references,
        "§5.4": unknown_relations,
        "§6.2": plain_null,
        "§9.11": relation_cursor,
        "§9.14": nested_cursor,
        "§10.2": distinct_cursor,
        "§11.1": empty_order,
        "§14.8": uneven_rows,
        "§15.4": cut_quotients,
        "§17.4": named_twice,
        "§19.2": microseconds,
    },
    "true values": {
        "lists of Bytes": byte_lists,
        "Decimal cursors": decimal_cursor,
        "largest doubles": largest_doubles,
        "sums of Decimals on SQLite": whole_sums,
        "stored values without an equal": stored_otherwise,
    },
    "bad input": {
        "selections": bad_selection,
        "paths": bad_path,
    },
    "more": {
        "aggregate over a window": windows,
        "short form in having": short_having,
        "one integer type": one_integer,
    },
}
"""What explains a difference, by its ground.

- no answer: the reference crashes, or its command cannot ask.
- FIX: the list of its defects (D-xx).
- rule: what the rules say and the reference does not do everywhere.
- true values: the reference gives a value that is not the stored one.
- bad input: it lets arguments pass that mean nothing.
- more: it refuses what has one sound meaning.
"""


def chosen(call: Call, world: World, database: str, ours: Outcome, theirs: dict[str, Any]) -> str | None:
    """The ground and name of the chosen difference that explains the outcomes; None when there is none."""
    difference = Difference(call, world, database, ours["error"], theirs.get("error"))
    return next(
        (f"{ground}: {name}" for ground, kinds in CHOSEN.items() for name, is_it in kinds.items() if is_it(difference)),
        None,
    )

"""What must hold between two outcomes of one call."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any, cast

from e2e.fuzz.play import Outcome

MICROSECONDS = re.compile(r"(\d\d:\d\d:\d\d\.\d{3})\d{3}Z")


FLOATS = re.compile(r"-?\d+(?:\.\d+)?(?:e[+-]?\d+)?")
WIDEST = 100
"""Cells of a nested row that both runtimes write; with more, one of them sends flat statements."""
INFINITE = '{"$float":"Infinity"}'


def broken(one: Outcome | None, two: Outcome | None) -> str:
    """Why the outcomes of the languages differ, the kind of difference on the first line; empty when they agree."""
    if one is None or two is None:
        return ""
    for runtime, outcome in (("py", one), ("ts", two)):
        if outcome["error"] is not None and outcome["error"]["class"] == "crash":
            trace = outcome["trace"] or outcome["error"]["message"]
            return f"{runtime} crashes\n  {trace}\n{shown(one, two, 'wire', 'error')}"
    if one["error"] != two["error"]:
        return f"errors differ\n{shown(one, two, 'error', 'wire', 'sql')}"
    if coarse(one["wire"]) != coarse(two["wire"]) and summed(one) != summed(two):
        return f"results differ\n{shown(one, two, 'wire', 'sql')}"
    if one["error"] is None and len(one["sql"]) != len(two["sql"]) and widest(one["sql"]) <= WIDEST:
        return f"statements differ\n{shown(one, two, 'sql')}"
    return ""


def widest(statements: list[str]) -> int:
    """The largest number of parts between two brackets: an upper bound of the cells of a nested row."""
    most = 0
    for text in statements:
        counts = [0]
        for mark in re.findall(r'"[^"]*"|[(),]', text):
            if mark == "(":
                counts.append(1)
            elif mark == ")":
                most = max(most, counts.pop())
            elif mark == ",":
                counts[-1] += 1
    return most


def summed(outcome: Outcome) -> str:
    """A result with 15 digits of a number, where SQLite adds up: its versions, one in each driver, round otherwise.

    Of infinite sums some give nothing.
    """
    wire = coarse(outcome["wire"])
    if not any("SUM(" in text or "AVG(" in text for text in outcome["sql"]):
        return wire
    plain = wire.replace(INFINITE, "null").replace(INFINITE.replace("Inf", "-Inf"), "null")
    return FLOATS.sub(lambda found: f"{float(found[0]):.14e}", plain)


def parted(calls: Sequence[Any], outcomes: Sequence[Outcome | None], index: int) -> str:
    """Why the calls of one turn gave something else than the same calls by themselves, which come after it."""
    call, outcome = calls[index], outcomes[index]
    if not isinstance(call, dict) or "beside" not in call or outcome is None or outcome["wire"] is None:
        return ""
    single = [each for each in outcomes[index + 1 : index + 2 + len(cast("list[Any]", call["beside"]))] if each]
    wires = [f"!{each['error']['class']}" if each["error"] else each["wire"] for each in single]
    expected = f"[{','.join(wires)}]"
    return "" if outcome["wire"] == expected else f"batch differs\n  together {outcome['wire']}\n  alone    {expected}"


def coarse(wire: str | None) -> str:
    """A result without microseconds, which TypeScript's dates do not have."""
    return MICROSECONDS.sub(r"\1Z", wire or "")


def shown(one: Outcome, two: Outcome, *parts: str) -> str:
    """Both outcomes, one under the other."""
    lines = [
        f"  {runtime} {json.dumps(outcome[part], ensure_ascii=False)[:700]}"
        for part in parts
        for runtime, outcome in (("py", one), ("ts", two))
        if outcome[part]
    ]
    return "\n".join(lines)

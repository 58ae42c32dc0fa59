"""What must hold between two outcomes of one call."""

from __future__ import annotations

import json
import re

from e2e.fuzz.play import Outcome

MICROSECONDS = re.compile(r"(\d\d:\d\d:\d\d\.\d{3})\d{3}Z")


FLOATS = re.compile(r"-?\d+(?:\.\d+)?(?:e[+-]?\d+)?")
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
    if one["error"] is None and len(one["sql"]) != len(two["sql"]):
        return f"statements differ\n{shown(one, two, 'sql')}"
    return ""


def summed(outcome: Outcome) -> str:
    """A result with 15 digits of a number, where SQLite adds up: its versions, one in each driver, round otherwise.

    Of infinite sums some give nothing.
    """
    wire = coarse(outcome["wire"])
    if not any("SUM(" in text or "AVG(" in text for text in outcome["sql"]):
        return wire
    plain = wire.replace(INFINITE, "null").replace(INFINITE.replace("Inf", "-Inf"), "null")
    return FLOATS.sub(lambda found: f"{float(found[0]):.14e}", plain)


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

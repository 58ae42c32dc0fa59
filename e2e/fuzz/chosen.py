"""Where we differ from the reference on purpose: the defects of its that are to be mended, by their numbers (D-xx).

Users read about them in `docs/differences.md`. Each entry looks at the call, what we said and what the reference said.
The first that explains the difference counts.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from e2e.fuzz.play import Outcome
from e2e.fuzz.worlds import Call


@dataclass(frozen=True, slots=True)
class Difference:
    """One call with both answers. ours: our error or None; theirs: the reference's."""

    call: Call
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


def beyond(it: Difference) -> bool:
    """SQLite gets operators that the reference only has for PostgreSQL."""
    return (
        it.database == "sqlite"
        and it.ours is None
        and bool(re.match(r"Unknown argument `(mode|array_\w+|lte?|gte?|skipDuplicates)`", it.said))
    )


def holes(it: Difference) -> bool:
    """A NULL element of a list is read."""
    return it.ours is None and "got object: null" in it.said


def patterns(it: Difference) -> bool:
    """A backslash at the end of a pattern is text; not with wildcards, but where it is not compared."""
    ours = it.ours is not None and "must not end with escape character" in str(it.ours["message"])
    return (ours and it.theirs is None) or (it.ours is None and "must not end with escape character" in it.said)


def whole_numbers(it: Difference) -> bool:
    """Integers are whole and in range."""
    return it.ours is not None and (
        it.ours.get("code") == "P2020"
        or (it.ours.get("kind") == "validation" and bool(re.search(r"integer|whole", it.ours["message"])))
    )


def negative_skip(it: Difference) -> bool:
    """A negative skip is a validation error."""
    return it.ours is not None and it.ours.get("kind") == "validation" and "skip" in map(str, it.ours["path"])


def nothing_to_update(it: Difference) -> bool:
    """updateMany without data counts the rows it matches, up to its limit."""
    return it.call["action"].startswith("updateMany") and it.call["args"].get("data") == {}


def negative_money(it: Difference) -> bool:
    """A negative amount of money is read; the reference's driver drops the sign, and not the currency."""
    return it.ours is None and "[DecimalError] Invalid argument: $" in it.said


def extremes(it: Difference) -> bool:
    """The smallest and largest of types that have none on PostgreSQL."""
    return it.ours is None and bool(re.search(r"function (min|max)\(\w+\) does", it.said))


def key_is_null(it: Difference) -> bool:
    """A link to a record whose referenced field is NULL is refused; the reference writes NULL."""
    return it.ours is not None and it.ours.get("code") == "P2018" and it.theirs is None


def kept_link(it: Difference) -> bool:
    """`disconnect: false`, or with a filter that does not match, disconnects in the reference."""
    return unseen(it.call) and it.ours is None and it.theirs is None


def unseen(call: Call) -> bool:
    """Whether a link is kept here only (D-03), which the answer may not show."""
    return bool(re.search(r'"disconnect": (false|\{)', json.dumps(call["args"])))


def lost_upsert(it: Difference) -> bool:
    """A to-one upsert whose filter does not match ends in broken SQL in the reference."""
    return it.theirs is not None and it.theirs.get("code") in ("P2021", "P2022") and '"upsert": {"where"' in it.text


CHOSEN: dict[str, Callable[[Difference], bool]] = {
    "D-03": kept_link,
    "D-04": lost_upsert,
    "D-11": patterns,
    "D-12": negative_skip,
    "D-13": whole_numbers,
    "D-16": nothing_to_update,
    "D-22": negative_money,
    "D-24": key_is_null,
    "D-26": holes,
    "D-30": beyond,
    "D-31": extremes,
}
"""Number -> whether it explains a difference."""


def chosen(call: Call, database: str, ours: Outcome, theirs: dict[str, Any]) -> str | None:
    """The number of the defect that explains the outcomes; None when there is none."""
    difference = Difference(call, database, ours["error"], theirs.get("error"))
    return next((name for name, is_it in CHOSEN.items() if is_it(difference)), None)

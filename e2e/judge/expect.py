"""What a case expects, in the form that runners compare: canonical text, a pattern, or an error."""

from __future__ import annotations

import re
from typing import Any, cast

from .canon import Json, canonical
from .cases import Case, resolve

Expectation = dict[str, Any]
"""{"text": canonical JSON} | {"pattern": regular expression for the whole text} | {"error": {...}}."""

PATTERNS = {
    "datetime": r'\{"\$datetime":"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}(?:\d{3})?Z"\}',
    "cuid": r'"c[0-9a-z]{24}"',
    "cuid2": r'"[a-z][0-9a-z]{23}"',
    "uuid4": r'"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"',
    "uuid7": r'"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"',
    "ulid": r'"[0-9A-HJKMNP-TV-Z]{26}"',
    "nanoid": r'"[0-9A-Za-z_-]{21}"',
    "nanoid8": r'"[0-9A-Za-z_-]{8}"',
    "int": r"\d+",
}
SPECIAL = re.compile(r"[\\^$.*+?()\[\]{}|/]")


def expectation(case: Case, database: str, runtime: str) -> Expectation:
    """What `case` expects of a runtime on a database. A result of `{"$is": KIND, "as": NAME}` stands for any text of
    that kind; equal NAMEs stand for equal text."""
    if "error" in case.raw:
        return {"error": resolve(case.raw["error"], database, runtime)}
    if "result" not in case.raw:
        raise ValueError(f"{case.path}: neither a result nor an error; record it (e2e/record.py)")
    result = resolve(case.raw["result"], database, runtime)
    pattern = _Pattern()
    text = pattern.text(result)
    return {"pattern": f"^{text}$"} if pattern.used else {"text": canonical(result)}


class _Pattern:
    def __init__(self) -> None:
        self.used = False
        self.names: list[str] = []

    def text(self, value: Json) -> str:
        """A regular expression for the canonical text of `value`."""
        if isinstance(value, dict):
            entries = cast("dict[str, Json]", value)
            if "$is" in entries:
                return self.placeholder(entries["$is"], entries.get("as"))
            return r"\{" + ",".join(f"{_escaped(canonical(k))}:{self.text(v)}" for k, v in entries.items()) + r"\}"
        if isinstance(value, list):
            return r"\[" + ",".join(self.text(item) for item in cast("list[Json]", value)) + r"\]"
        return _escaped(canonical(value))

    def placeholder(self, kind: str, name: str | None) -> str:
        self.used = True
        if name is None:
            return f"(?:{PATTERNS[kind]})"
        if name in self.names:
            return f"(?:\\{self.names.index(name) + 1})"
        self.names.append(name)
        return f"({PATTERNS[kind]})"


def _escaped(text: str) -> str:
    return SPECIAL.sub(lambda found: "\\" + found.group(), text)

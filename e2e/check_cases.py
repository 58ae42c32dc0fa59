"""Check the case files themselves: form, names of rows and rules, a result for each, and that no row is forgotten.

    python -m e2e.check_cases

The rows of the feature table that need a case are in `e2e/rows.json`; so are those that only one language has and
those that no case can express, such as faults, with the tests they have instead.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from e2e.judge.canon import canonical, parse
from e2e.judge.cases import Case, folders
from e2e.judge.places import ROOT

ROWS: dict[str, Any] = json.loads((Path(__file__).parent / "rows.json").read_text())
LEAST = 900
ROW = re.compile(r"[A-Z]{2}-\d\d")
RULE = re.compile(r"§\d+(\.\d+)?")
CALL = {
    "doc",
    "rows",
    "rules",
    "call",
    "calls",
    "batch",
    "transaction",
    "explain",
    "options",
    "only",
    "reference",
    "mutates",
}
EXPECTED = {"params", "statements", "result", "error"}
WRITES = re.compile(r"create|update|delete|upsert")


def problems(case: Case) -> Iterator[str]:
    """What is wrong with one case file."""
    raw = case.raw
    if unknown := raw.keys() - CALL - EXPECTED:
        yield f"unknown keys {sorted(unknown)}"
    if not raw.get("doc"):
        yield "no doc"
    if ("call" in raw) == ("calls" in raw):
        yield "needs either call or calls"
    if ("result" in raw) == ("error" in raw):
        yield "needs either result or error (record it: e2e/record.py)"
    if not raw.get("rows"):
        yield "names no row"
    for name in raw.get("rows", []):
        if not ROW.fullmatch(name):
            yield f"{name} is no row"
    for name in raw.get("rules", []):
        if not RULE.fullmatch(name):
            yield f"{name} is no rule"
    if not case.mutates and "error" not in raw and any(WRITES.match(call.action) for call in case.calls):
        yield "writes, but does not say that it mutates"
    for call in case.calls:
        if canonical(parse(canonical(call.args))) != canonical(call.args):
            yield "the arguments are not JSON"


def untested(rows: dict[str, dict[str, Any]]) -> Iterator[str]:
    """Rows that no case can pin whose tests (`path`, or `path::name`) are not there."""
    for row, facts in rows.items():
        for test in facts["tests"]:
            path, _, name = test.partition("::")
            file = ROOT / path
            if not file.exists() or (name and name not in file.read_text(encoding="utf-8")):
                yield f"{row}: there is no test {test}"


def main() -> int:
    """The command line: 1 when something is wrong."""
    every = [case for folder in folders() for case in folder.cases]
    found = [f"{case.folder}/{case.name}: {problem}" for case in every for problem in problems(case)]
    named = Counter(row for case in every for row in case.raw.get("rows", []))
    found += [f"no case names {row}" for row in ROWS["cases"] if not named[row]]
    for part in ("one language", "elsewhere"):
        found += untested(ROWS[part])
    if len(every) < LEAST:
        found.append(f"{len(every)} cases, at least {LEAST} are wanted")
    print(*found, sep="\n", end="\n" if found else "")
    rules = {rule for case in every for rule in case.raw.get("rules", [])}
    print(f"{len(every)} cases, {len(named)} rows, {len(rules)} rules, {len(found)} problems")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())

"""Compare what both languages did: canonical results, errors with their words, and SQL, byte for byte.

    python -m e2e.twins [postgres|sqlite ...]

Reads what `python -m e2e.serve` wrote down for both runtimes. A case whose expectation differs by language on
purpose, or holds a pattern, is compared by its own runner only; SQL may differ where the golden has a section for one
language and such an expectation or nested rows are the reason.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from e2e.judge.cases import DATABASES, ROOT
from e2e.judge.goldens import read_golden
from e2e.judge.places import OUTCOMES


def read(file: Path) -> dict[str, dict[str, Any]]:
    """Case -> outcome."""
    if not file.exists():
        raise SystemExit(f"{file.name} is missing: run e2e/serve.py for this runtime and database first")
    lines = file.read_text().split("\n")
    return {outcome["case"]: outcome for outcome in map(json.loads, filter(None, lines))}


def differences(database: str) -> list[str]:
    """One line per difference between the two languages."""
    python, typescript = (read(OUTCOMES / f"{runtime}-{database}.jsonl") for runtime in ("py", "ts"))
    found = [f"{case}: only one language ran it" for case in python.keys() ^ typescript.keys()]
    for case in sorted(python.keys() & typescript.keys()):
        one, two = python[case], typescript[case]
        keys = ["error"] + ([] if one["own"] else ["wire"]) + ([] if apart(case, database, one, two) else ["sql"])
        for key in keys:
            if one[key] != two[key]:
                found.append(f"{case} [{key}]\n  py {json.dumps(one[key])}\n  ts {json.dumps(two[key])}")
    return found


def apart(case: str, database: str, one: dict[str, Any], two: dict[str, Any]) -> bool:
    """True when the golden holds a text per language with a reason: other results, or rows in rows of other drivers."""
    file = ROOT / f"{case}.sql"
    if read_golden(file, database, "py") == read_golden(file, database, "ts"):
        return False
    nested = "ARRAY(SELECT ROW(" in "".join(one["sql"]) and "json_build_array(" in "".join(two["sql"])
    return one["own"] or nested


def main() -> int:
    """The command line: 1 when there is a difference."""
    total = 0
    for database in sys.argv[1:] or DATABASES:
        found = differences(database)
        total += len(found)
        print(*found, sep="\n", end="\n" if found else "")
        print(f"{database}: {len(read(OUTCOMES / f'py-{database}.jsonl'))} cases, {len(found)} differences")
    return 1 if total else 0


if __name__ == "__main__":
    sys.exit(main())

"""The golden SQL files: each belongs to a case, has sections for the databases of that case, and differs between the
languages only where the spec names a capability that their drivers do not share.

python -m e2e.check_goldens
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from e2e.judge.cases import DATABASES, PROVIDERS, RUNTIMES, Case, folders
from e2e.judge.goldens import Sections, parse_sections
from e2e.judge.places import ROOT

SPEC = ROOT / "schema" / "spec" / "dialects.json"


def differing() -> set[str]:
    """The databases whose drivers can do different things in the two languages."""
    spec = json.loads(SPEC.read_text(encoding="utf-8"))
    return {name for name, provider in PROVIDERS.items() if spec[provider]["nestedPy"] != spec[provider]["nestedTs"]}


def problems(case: Case | None, file: Path, allowed: set[str]) -> Iterator[str]:
    """What is wrong with one golden file."""
    place = file.relative_to(ROOT)
    if case is None:
        yield f"{place}: no case of this name"
        return
    sections: Sections = parse_sections(file.read_text(encoding="utf-8"))
    for title, statements in sections.items():
        database, _, runtime = title.partition(" ")
        if database not in DATABASES or runtime not in ("", *RUNTIMES):
            yield f"{place}: unknown section {title}"
        elif database not in case.databases:
            yield f"{place}: the case does not run on {database}"
        elif runtime and database not in allowed:
            yield f"{place}: the languages differ on {database}, where their drivers can do the same"
        elif runtime and statements == sections.get(database):
            yield f"{place}: {title} repeats {database}"


def main() -> int:
    """Check all files; 1 when there is a problem."""
    allowed = differing()
    found: list[str] = []
    count = 0
    for folder in folders():
        cases = {case.name: case for case in folder.cases}
        for file in sorted(folder.path.glob("*.sql")):
            count += 1
            found += problems(cases.get(file.stem), file, allowed)
    print("\n".join([*found, f"{count} golden files, {len(found)} problems"]))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())

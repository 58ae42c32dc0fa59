"""Golden SQL: `<case>.sql` beside `<case>.json`, one section per database.

    -- postgres
    SELECT ...
    -- sqlite
    SELECT ...

One statement per line. A section such as `-- postgres ts` holds what one language alone sends, because its driver can
do something else; without it the section of the database counts for both. The Python runner writes the shared
sections, the TypeScript runner only those of its own, and only where they exist already or are asked for.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from .cases import ROOT

Sections = dict[str, list[str]]


def parse_sections(text: str) -> Sections:
    """Section title -> statements."""
    sections: Sections = {}
    for line in text.splitlines():
        if line.startswith("-- "):
            sections[line[3:]] = []
        elif line:
            sections[next(reversed(sections))].append(line)
    return sections


def read_golden(file: Path, database: str, runtime: str) -> list[str] | None:
    """The statements that a case sends, None when there is no golden for the database."""
    if not file.exists():
        return None
    sections = parse_sections(file.read_text())
    return sections.get(f"{database} {runtime}", sections.get(database))


def write_goldens(outcomes: Path, database: str, runtime: str) -> None:
    """Store what a run sent. Failed cases keep their goldens."""
    for line in filter(None, outcomes.read_text().split("\n")):
        outcome: dict[str, Any] = json.loads(line)
        if outcome["passed"]:
            write_golden(ROOT / f"{outcome['case']}.sql", database, runtime, outcome["sql"])


def write_golden(file: Path, database: str, runtime: str, sent: list[str]) -> None:
    """Replace one section of a golden."""
    sections = parse_sections(file.read_text()) if file.exists() else {}
    title = database if runtime == "py" else f"{database} {runtime}"
    if runtime != "py" and sections.get(database, []) == sent:
        sections.pop(title, None)
    elif sent or title in sections:
        sections[title] = sent
    lines = [part for name in sorted(sections) for part in (f"-- {name}", *sections[name])]
    if lines:
        file.write_text("\n".join(lines) + "\n")
    else:
        file.unlink(missing_ok=True)

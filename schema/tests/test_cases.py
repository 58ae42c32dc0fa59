"""Rules: every `cases/<rule>.prisma` gives the diagnostics in `cases/<rule>.txt`, as they are printed.

Run with UPDATE_CASES=1 to write the .txt files anew, then read what changed.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from diglot_schema.compile import load_text
from diglot_schema.diagnostics import render

CASES = Path(__file__).parent / "cases"


@pytest.mark.parametrize("path", sorted(CASES.glob("*.prisma")), ids=lambda path: path.stem)
def test_case(path: Path) -> None:
    printed = render(load_text(path.read_text(encoding="utf-8"), path.name)[1])
    expected = path.with_suffix(".txt")
    if os.environ.get("UPDATE_CASES"):
        expected.write_text(printed, encoding="utf-8")
    assert printed == expected.read_text(encoding="utf-8")


def test_every_finding_says_what_to_do() -> None:
    for path in sorted(CASES.glob("*.prisma")):
        for found in load_text(path.read_text(encoding="utf-8"), path.name)[1]:
            assert found.help or found.label, f"{path.name}:{found.line}: {found.message}"

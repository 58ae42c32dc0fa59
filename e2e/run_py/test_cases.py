"""The shared cases in Python: every case of the plan that `e2e/serve.py` wrote is one test."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from e2e.run_py.live import Live, Outcome

if "DIGLOT_E2E_PLAN" not in os.environ:
    pytest.skip("started by `python -m e2e.serve --runtime py --database sqlite`", allow_module_level=True)
PLAN: list[dict[str, Any]] = json.loads(Path(os.environ["DIGLOT_E2E_PLAN"]).read_text())


def parameters() -> Iterator[Any]:
    """One parameter set per case, known failures marked: a marked case that passes fails the run."""
    for part in PLAN:
        for case in part["cases"]:
            reason = case["failing"]
            marks = [pytest.mark.xfail(strict=True, reason=reason)] if reason else []
            yield pytest.param(part, case, id=f"{part['folder']}/{case['name']}", marks=marks)


@pytest.fixture(scope="session")
def live() -> Iterator[Live]:
    """Clients and databases of all folders, opened when first used."""
    with Live(Path(os.environ["DIGLOT_E2E_OUTCOMES"])) as everything:
        yield everything


@pytest.mark.parametrize(("part", "case"), list(parameters()))
def test_case(live: Live, part: dict[str, Any], case: dict[str, Any]) -> None:
    """Run the calls of a case and compare: canonical result or error, number of statements, golden SQL."""
    outcome = live.run(part, case)
    problems = list(outcome.problems(case))
    live.write(part, case, outcome, passed=not problems)
    if problems:
        pytest.fail(report(case, outcome, problems), pytrace=False)


def report(case: dict[str, Any], outcome: Outcome, problems: list[str]) -> str:
    """What went wrong, with the call and the SQL."""
    calls = "\n".join("  " + json.dumps(call, ensure_ascii=False) for call in case["calls"])
    sent = "\n".join("  " + text for text in outcome.sql)
    return "\n".join([case["doc"], "calls:", calls, *problems, "sent:", sent, outcome.trace])

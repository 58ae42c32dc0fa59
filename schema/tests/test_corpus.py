"""The checks against Prisma's verdict on every case of the corpus."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, TypedDict

import pytest

from diglot_schema.compile import compile_sources, validate
from diglot_schema.diagnostics import Diagnostic
from diglot_schema.source import read_sources

CORPUS = Path(__file__).parent / "corpus"


class Verdict(TypedDict):
    """What Prisma said of one case; places are `file:line`."""

    valid: bool
    errors: list[str]
    warnings: list[str]


def read(file: str) -> Any:
    return json.loads((CORPUS / file).read_text(encoding="utf-8"))


VERDICTS: dict[str, Verdict] = read("verdicts.json")
UNION: dict[str, str] = read("union.json")  # refused by Prisma 7, not by Prisma 5, 6 or its Python client
PLACES: dict[str, str] = read("places.json")  # cases whose error we show at another line


def errors(found: list[Diagnostic]) -> list[Diagnostic]:
    return [one for one in found if one.is_error]


def places(found: list[Diagnostic]) -> set[str]:
    return {f"{Path(one.file).name}:{one.line}" for one in found}


@pytest.mark.parametrize("case", [case for case in VERDICTS if case.startswith("accepted/")])
def test_accepted(case: str) -> None:
    verdict = VERDICTS[case]
    assert verdict["valid"] != (case.removeprefix("accepted/") in UNION), "union.json lists what Prisma refuses"
    assert [f"{one.line}: {one.message}" for one in errors(validate(read_sources(CORPUS / case)))] == []


@pytest.mark.parametrize("case", [case for case in VERDICTS if case.startswith("rejected/")])
def test_rejected(case: str) -> None:
    verdict = VERDICTS[case]
    assert not verdict["valid"]
    found = places(errors(compile_sources(read_sources(CORPUS / case))[1]))
    if case.removeprefix("rejected/") in PLACES:
        assert found
    else:
        assert found & set(verdict["errors"]), f"ours are at {sorted(found)}"


def test_size() -> None:
    """The promise about the corpus: so many accepted and rejected schemas, so many that create tables."""
    assert sum(case.startswith("accepted/") for case in VERDICTS) >= 130
    assert sum(case.startswith("rejected/") for case in VERDICTS) >= 165
    scripts = {file.stem for file in (CORPUS / "ddl").glob("*.sql")} - set(read("unpushable.json"))
    assert sum(script.startswith("postgresql_") for script in scripts) >= 40
    assert sum(script.startswith("sqlite_") for script in scripts) >= 40

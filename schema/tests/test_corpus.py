"""The checks against Prisma's verdict on every case of the corpus."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from diglot_schema.compile import compile_sources, validate
from diglot_schema.diagnostics import Diagnostic
from diglot_schema.source import read_sources

CORPUS = Path(__file__).parent / "corpus"


def read(file: str) -> dict[str, object]:
    return json.loads((CORPUS / file).read_text(encoding="utf-8"))


VERDICTS = read("verdicts.json")
UNION = read("union.json")  # cases that Prisma 7 refuses and Prisma 5, 6 or its Python client accept: so do we
PLACES = read("places.json")  # cases whose error we show at another line than Prisma, with the reason


def errors(found: list[Diagnostic]) -> list[Diagnostic]:
    return [one for one in found if one.is_error]


def places(found: list[Diagnostic]) -> set[str]:
    return {f"{Path(one.file).name}:{one.line}" for one in found}


@pytest.mark.parametrize("case", [case for case in VERDICTS if case.startswith("accepted/")])
def test_accepted(case: str) -> None:
    verdict = VERDICTS[case]
    assert isinstance(verdict, dict)
    assert verdict["valid"] != (case.removeprefix("accepted/") in UNION), "union.json lists what Prisma refuses"
    assert [f"{one.line}: {one.message}" for one in errors(validate(read_sources(CORPUS / case)))] == []


@pytest.mark.parametrize("case", [case for case in VERDICTS if case.startswith("rejected/")])
def test_rejected(case: str) -> None:
    verdict = VERDICTS[case]
    assert isinstance(verdict, dict)
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
    assert len(list((CORPUS / "ddl").glob("postgresql_*.sql"))) >= 40
    assert len(list((CORPUS / "ddl").glob("sqlite_*.sql"))) >= 40

"""The formatter against what Prisma's formatter printed for every file of the corpus."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from diglot_schema.printer import format

CORPUS = Path(__file__).parent / "corpus"
FORMATTED: dict[str, str | None] = json.loads((CORPUS / "formatted.json").read_text(encoding="utf-8"))


def source(file: str) -> str:
    return (CORPUS / file).read_bytes().decode()


@pytest.mark.parametrize("file", FORMATTED)
def test_equals_prisma(file: str) -> None:
    expected = FORMATTED[file]
    assert format(source(file)) == (source(file) if expected is None else expected)

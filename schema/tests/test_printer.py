"""The formatter against what Prisma's formatter printed for every file of the corpus."""

from __future__ import annotations

import json
import re
import time
from pathlib import Path
from random import Random

import pytest

from diglot_schema.printer import format

CORPUS = Path(__file__).parent / "corpus"
FORMATTED: dict[str, str | None] = json.loads((CORPUS / "formatted.json").read_text(encoding="utf-8"))
SPACES = re.compile(r'("(?:\\.|[^"\\\n])*"|//[^\n]*|/\*.*?\*/)|[ \t]+', re.DOTALL)


def source(file: str) -> str:
    return (CORPUS / file).read_bytes().decode()


def mangle(text: str, random: Random) -> str:
    """`text` with every run of spaces outside of strings and comments replaced by another one."""
    return SPACES.sub(lambda match: match.group(1) or random.choice((" ", "\t", "     ", " \t ")), text)


@pytest.mark.parametrize("file", FORMATTED)
def test_equals_prisma(file: str) -> None:
    expected = FORMATTED[file]
    assert format(source(file)) == (source(file) if expected is None else expected)


@pytest.mark.parametrize("file", [file for file in FORMATTED if file.startswith("accepted/") and "union" not in file])
def test_spaces_make_no_difference(file: str) -> None:
    random = Random(file)
    for _ in range(3):
        assert format(mangle(source(file), random)) == format(source(file))


def test_large_schemas_are_fast() -> None:
    text = source("accepted/postgresql_gateway.prisma")
    text += "".join(re.sub(r"\bGateway_", f"G{number}_", text[text.index("// Budgets") :]) for number in range(24))
    start = time.process_time()
    format(text)
    assert text.count("\n") > 2000
    assert time.process_time() - start < 0.5

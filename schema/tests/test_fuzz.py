"""A slice of the fuzz run; `python schema/tests/fuzz.py` is the whole one."""

from __future__ import annotations

import pytest

from schema.tests.fuzz import SEED, mutant, run, seeds

TEXTS = seeds()


@pytest.mark.parametrize("hundred", range(3))
def test_no_crash_and_no_hang(hundred: int) -> None:
    problems = {
        number: problem
        for number in range(hundred * 100, hundred * 100 + 100)
        if (problem := run(mutant(TEXTS, SEED, number)))
    }
    assert problems == {}

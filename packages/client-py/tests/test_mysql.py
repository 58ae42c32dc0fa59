"""Statements with literals, as listed for both languages in e2e/faults/mysql.json."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from diglot_client.drivers.mysql.text import literal, parts, written

CASES = json.loads((Path(__file__).parents[3] / "e2e" / "faults" / "mysql.json").read_text())


@pytest.mark.parametrize("case", CASES, ids=[case["text"] for case in CASES])
def test_text(case: dict[str, Any]) -> None:
    assert [written(part, case["values"], case.get("rows", [])) for part in parts(case["text"])] == case["sent"]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (b"\x00\xff", "X'00ff'"),
        (Decimal("1E+3"), "1000"),
        (Decimal("0.10"), "0.10"),
        (2.0, "2.0e0"),
        (1e300, "1e+300"),
        (float("inf"), "1.8e308"),
        (datetime(2024, 2, 29, 12, tzinfo=UTC), "'2024-02-29 12:00:00'"),
        (datetime(2024, 2, 29, 12, 0, 0, 1, timezone(timedelta(hours=2))), "'2024-02-29 10:00:00.000001'"),
    ],
)
def test_literals(value: object, text: str) -> None:
    assert literal(value) == text


def test_no_form() -> None:
    with pytest.raises(TypeError):
        literal(object())

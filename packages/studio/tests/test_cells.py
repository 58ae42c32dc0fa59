"""Cells of single values, where no database has a say."""

from __future__ import annotations

from typing import Any

import pytest

from diglot_client.manifest import Scalar
from diglot_studio.cells import WrongCell, read_cell, shortened, write_cell

JSON = Scalar("meta", "meta", "Json", optional=True)
FLOAT = Scalar("score", "score", "Float")


@pytest.mark.parametrize("text", ["{", "", "NaN", "[Infinity]", "1e999", "[" * 100_000, "9" * 5000])
def test_text_that_is_no_json(text: str) -> None:
    with pytest.raises(WrongCell):
        read_cell(JSON, text)


@pytest.mark.parametrize("cell", [1, {"a": 1}, ["a"], True])
def test_json_comes_as_text(cell: Any) -> None:
    with pytest.raises(WrongCell):
        read_cell(JSON, cell)


def test_json_keeps_its_numbers_and_order() -> None:
    text = '{"b": 12345678901234567890, "1": 0.1, "a": null}'
    assert write_cell(JSON, read_cell(JSON, text)) == text


def test_floats() -> None:
    assert type(read_cell(FLOAT, 3)) is float
    assert [write_cell(FLOAT, float(name)) for name in ("nan", "inf", "-inf")] == ["NaN", "Infinity", "-Infinity"]
    assert read_cell(FLOAT, "-Infinity") == float("-inf")


def test_only_long_values_are_cut() -> None:
    assert shortened("x" * 2000) == "x" * 2000
    one, other = shortened("x" * 2001), shortened("x" * 2000 + "y")
    assert one["size"] == other["size"] == 2001
    assert one["cut"] == other["cut"] == "x" * 200
    assert one["digest"] != other["digest"]
    assert shortened(["x"] * 1000)["size"] == 1000
    assert shortened(["x"]) == ["x"]
    assert shortened(12) == 12

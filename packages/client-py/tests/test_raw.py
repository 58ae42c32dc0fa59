"""Placeholders of raw SQL."""

from __future__ import annotations

import pytest

from diglot_client.raw import placeholders


@pytest.mark.parametrize(("numbered", "sign"), [(True, "$"), (False, "?")])
def test_every_spelling_becomes_the_databases_own(numbered: bool, sign: str) -> None:
    end = "d = '?1' AND e = '$1'"
    for written in ("?", "$"):
        text, values = placeholders(f"a = {written}2 AND b = {written}1 AND {end}", ("x", "y"), numbered)
        assert (text, values) == (f"a = {sign}2 AND b = {sign}1 AND {end}", ["x", "y"])
    text, values = placeholders(f"a = ? AND b = ? AND {end}", ("x", "y"), numbered)
    assert (text, values) == (f"a = {sign}1 AND b = {sign}2 AND {end}", ["x", "y"])
    text, values = placeholders(f"a = :one AND b = :two AND {end}", ({"two": "x", "one": "y"},), numbered)
    assert (text, values) == (f"a = {sign}1 AND b = {sign}2 AND {end}", ["y", "x"])

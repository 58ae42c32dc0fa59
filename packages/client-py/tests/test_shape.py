"""Keys hold structure, params hold data."""

from __future__ import annotations

from typing import Any

import pytest

from diglot_client.check import check
from diglot_client.errors import ValidationError
from diglot_client.grammar import Grammar
from diglot_client.manifest import Manifest
from diglot_client.shape import MANY, shape

MANIFEST: dict[str, Any] = {
    "format": 1,
    "provider": "sqlite",
    "models": {
        "Post": {
            "id": ["id"],
            "fields": {
                "id": {"type": "Int", "default": {"fn": "autoincrement"}},
                "title": {"type": "String"},
                "note": {"type": "String", "optional": True},
                "data": {"type": "Json", "optional": True},
            },
        }
    },
}
GRAMMAR = Grammar(Manifest.load(MANIFEST))


def key(args: dict[str, Any], action: str = "findMany") -> Any:
    return shape(GRAMMAR, "Post", action, args)[0]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ({"where": {"id": 1}}, {"where": {"id": 2}}),
        ({"where": {"id": {"in": [1]}}}, {"where": {"id": {"in": [1, 2, 3]}}}),
        ({"where": {"id": {"notIn": [1]}}}, {"where": {"id": {"not_in": [7]}}}),
        ({"take": 1}, {"take": 9}),
        ({"order_by": {"id": "asc"}}, {"orderBy": {"id": "asc"}}),
        ({"where": {"data": {"equals": {"a": 1}}}}, {"where": {"data": {"equals": {"b": [2]}}}}),
    ],
)
def test_data_and_spelling_are_not_in_the_key(one: dict[str, Any], two: dict[str, Any]) -> None:
    assert key(one) == key(two) is not None


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ({"where": {"note": "x"}}, {"where": {"note": None}}),
        ({"where": {"id": {"in": [1]}}}, {"where": {"id": {"in": []}}}),
        ({"take": 1}, {"take": -1}),
        ({"take": 1}, {"take": 0}),
        ({"where": {"id": {"not": {"gt": 1}, "lt": 2}}}, {"where": {"id": {"not": {"gt": 1, "lt": 2}}}}),
        ({"where": {"OR": []}}, {"where": {"AND": []}}),
        ({"select": {"id": True, "title": True}}, {"select": {"title": True, "id": True}}),
    ],
)
def test_structure_is_in_the_key(one: dict[str, Any], two: dict[str, Any]) -> None:
    assert key(one) != key(two)


@pytest.mark.parametrize(
    "args",
    [
        {"were": {}},
        {"where": {"{": 1}},
        {"where": {"__proto__": 1}},
        {"where": []},
        {"where": {"OR": {"id": 1}}},
        {"where": {"OR": [{"id": 1}] * (MANY + 1)}},
        {"take": None},
        {"select": {"id": 1}},
    ],
)
def test_what_cannot_be_valid_has_no_key_and_an_error(args: dict[str, Any]) -> None:
    assert key(args) is None
    with pytest.raises(ValidationError):
        check(GRAMMAR, "Post", "findMany", args)


def test_endless_nesting_is_refused() -> None:
    args: dict[str, Any] = {"id": 1}
    for _ in range(100_000):
        args = {"NOT": args}
    assert key({"where": args}) is None
    with pytest.raises(ValidationError, match="200 levels"):
        check(GRAMMAR, "Post", "findMany", {"where": args})


def test_rows_of_any_number_share_a_key() -> None:
    rows = [{"title": "a"}, {"title": "b", "note": "c"}]
    assert key({"data": rows}, "createMany") == key({"data": rows * 50}, "createMany")
    assert key({"data": [*rows, {"title": "d", "id": 1}]}, "createMany") != key({"data": rows}, "createMany")

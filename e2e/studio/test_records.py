"""What the page sees: values of every type, filters, order, pages, relations."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from diglot_client import DbNull, JsonNull
from e2e.studio.conftest import Browser

ANN = {
    "email": "ann@example.org",
    "name": "",
    "role": "WRITER",
    "balance": Decimal("12.5"),
    "visits": 9_007_199_254_740_993,
    "active": False,
    "score": 0.1,
    "joined": datetime(2026, 1, 2, 3, 4, 5, 678_901, UTC),
    "meta": {"big": 12345678901234567890, "list": [1, None, "ü"]},
    "avatar": b"\x00\xff\x10",
    "words": ["a", "", "b,c"],
    "numbers": [9_007_199_254_740_993],
}
SEEN = {
    "id": 1,
    "email": "ann@example.org",
    "name": "",
    "role": "WRITER",
    "balance": "12.5",
    "visits": "9007199254740993",
    "active": False,
    "score": 0.1,
    "joined": "2026-01-02T03:04:05.678901Z",
    "meta": '{"big": 12345678901234567890, "list": [1, null, "ü"]}',
    "avatar": "AP8Q",
    "words": ["a", "", "b,c"],
    "numbers": ["9007199254740993"],
}


async def test_values_of_every_type(browser: Browser) -> None:
    await browser.of("User").create(data=ANN)
    assert await browser.find("User") == [SEEN]
    assert await browser.find("User", fields=["name"]) == [{"id": 1, "name": ""}]


async def test_what_was_seen_can_be_saved(browser: Browser) -> None:
    """A record made of the cells of another one is equal to it."""
    await browser.of("User").create(data=ANN)
    await browser.of("User").delete(where={"id": 1})
    await browser.save({"kind": "create", "model": "User", "data": SEEN})
    assert await browser.find("User") == [SEEN]
    made = await browser.of("User").find_first()
    assert {name: made[name] for name in ANN} == ANN


async def test_nulls(browser: Browser) -> None:
    for meta in (DbNull, JsonNull, {"a": None}):
        await browser.of("User").create(data={"email": f"{meta}", "meta": meta})
    records = await browser.find("User", fields=["name", "meta", "score"])
    assert [record["meta"] for record in records] == [None, "null", '{"a": null}']
    assert {record["name"] for record in records} == {None}


@pytest.mark.parametrize("score", [float("inf"), float("-inf"), float("nan")])
async def test_floats_that_are_no_numbers(browser: Browser, database: Any, score: float) -> None:
    if database.manifest["provider"] == "sqlite":
        score = score if score == score else 1e300  # SQLite stores NaN as NULL
    await browser.of("User").create(data={"email": "a", "score": score})
    [record] = await browser.find("User", fields=["score"])
    assert repr(float(record["score"])) == repr(score)


async def test_long_values_are_cut(browser: Browser) -> None:
    text, entries = "x" * 5000, ["y" * 100] * 50
    await browser.of("User").create(data={"email": "a", "name": text, "words": entries, "avatar": b"\1" * 9000})
    [record] = await browser.find("User")
    assert (len(record["name"]["cut"]), record["name"]["size"], record["words"]["size"]) == (200, 5000, 50)
    for field, whole in (("name", text), ("words", entries)):
        asked = {"model": "User", "key": {"id": 1}, "field": field}
        assert (await browser.ask("value", asked))["value"] == whole
    asked = {"model": "User", "key": {"id": 99}, "field": "name"}
    assert "not there" in (await browser.ask("value", asked, 400))["error"]["message"]


def condition(field: str, operator: str, value: Any = None, **more: Any) -> dict[str, Any]:
    """A condition on a field."""
    return {"kind": "field", "field": field, "operator": operator, "value": value, **more}


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (condition("name", "contains", "AN", insensitive=True), [1]),
        (condition("name", "contains", "Annas"), []),
        (condition("name", "isNull"), [3]),
        (condition("name", "equals", ""), [2]),
        (condition("visits", "gt", "9007199254740992"), [1]),
        (condition("balance", "lte", "0.10"), [2, 3]),
        (condition("joined", "lt", "2026-01-02T03:04:05.678902Z"), [1]),
        (condition("joined", "lt", "2026-01-02T03:04:05.678901Z"), []),
        (condition("role", "in", ["WRITER"]), [1]),
        (condition("active", "equals", True), [2, 3]),
        (condition("avatar", "equals", "AP8Q"), [1]),
        (condition("words", "has", "b,c"), [1]),
        (condition("words", "isEmpty", True), [2]),
        (condition("numbers", "equals", ["9007199254740993"]), [1]),
        (condition("meta", "equals", '{"a": 1}'), [2]),
        (condition("meta", "isNotNull"), [1, 2]),
        (condition("score", "notIn", [0.1, 5]), []),
    ],
)
async def test_conditions(browser: Browser, given: dict[str, Any], expected: list[int]) -> None:
    await browser.of("User").create(data={**ANN, "name": "Joanna"})
    await browser.of("User").create(data={"email": "b", "name": "", "meta": {"a": 1}, "balance": "0.1", "words": []})
    await browser.of("User").create(data={"email": "c"})
    where = {"conditions": [given]}
    assert [record["id"] for record in await browser.find("User", where=where)] == expected
    assert await browser.ask("count", {"model": "User", "where": where}) == {"count": len(expected)}


async def test_conditions_together(browser: Browser) -> None:
    for email in ("a", "b", "c"):
        await browser.of("User").create(data={"email": email})
    both = [condition("email", "equals", "a"), condition("id", "equals", 2)]
    for match, expected in (("all", []), ("any", [1, 2])):
        found = await browser.find("User", where={"match": match, "conditions": both})
        assert [record["id"] for record in found] == expected
    searched = await browser.find("User", where={"search": "B"})
    assert [record["id"] for record in searched] == [2]
    assert [record["id"] for record in await browser.find("User", where={"search": "3"})] == [3]


@pytest.mark.parametrize(
    ("given", "field"),
    [
        (condition("visits", "gt", "many"), None),
        (condition("meta", "equals", "{"), "meta"),
        (condition("name", "has", "x"), "name"),
        (condition("nothing", "equals", 1), None),
    ],
)
async def test_conditions_that_are_none(browser: Browser, given: dict[str, Any], field: str | None) -> None:
    error = (await browser.ask("find", {"model": "User", "where": {"conditions": [given]}}, 400))["error"]
    assert error["message"]
    assert error["fields"] == ([field] if field else [])


async def test_order_and_pages(browser: Browser) -> None:
    for index in range(25):
        await browser.of("User").create(data={"email": f"{index:02}", "visits": index % 3})
    order = [{"field": "visits", "direction": "desc"}]
    pages = [await browser.find("User", order=order, skip=skip, take=10) for skip in (0, 10, 20)]
    assert [len(page) for page in pages] == [10, 10, 5]
    records = [record for page in pages for record in page]
    assert sorted(record["id"] for record in records) == list(range(1, 26))
    assert [record["visits"] for record in records] == ["2"] * 8 + ["1"] * 8 + ["0"] * 9


async def test_relations(browser: Browser) -> None:
    posts = {"create": [{"title": "A", "tags": {"create": {"id": 7, "label": "seven"}}}, {"title": "B"}]}
    await browser.of("User").create(data={"email": "a", "posts": posts})
    await browser.of("User").create(data={"email": "b"})
    keys = [{"id": 2}, {"id": 1}, {"id": 99}]
    assert await browser.ask("related", {"model": "User", "keys": keys}) == {
        "counts": [{"posts": 0}, {"posts": 2}, None]
    }
    of_author = {"conditions": [{"kind": "related", "field": "author", "key": {"id": 1}}]}
    assert [post["title"] for post in await browser.find("Post", where=of_author)] == ["A", "B"]
    of_tag = {"conditions": [{"kind": "related", "field": "tags", "key": {"id": 7}}]}
    assert [post["title"] for post in await browser.find("Post", where=of_tag)] == ["A"]


async def test_schema(browser: Browser) -> None:
    schema = (await browser.http.get("/api/schema")).json()
    user, post, _, seat = schema["models"]
    assert seat["key"] == ["hall", "number"]
    fields = {field["name"]: field for field in user["fields"]}
    assert fields["id"] | {"operators": []} == {
        "kind": "scalar",
        "name": "id",
        "type": "Int",
        "enum": None,
        "list": False,
        "optional": False,
        "native": None,
        "default": "autoincrement()",
        "key": True,
        "unique": True,
        "relation": None,
        "sortable": True,
        "operators": [],
    }
    assert fields["id"]["operators"] == ["equals", "not", "in", "notIn", "lt", "lte", "gt", "gte"]
    assert next(field for field in post["fields"] if field["name"] == "authorId")["relation"] == "author"
    assert schema["enums"] == {"Role": ["READER", "WRITER"]}

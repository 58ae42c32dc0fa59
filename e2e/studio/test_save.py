"""Saving: one transaction, only what was edited, conflicts, and failures that name the record and the field."""

from __future__ import annotations

from typing import Any

import pytest

from e2e.studio.conftest import Browser


async def users(browser: Browser, *emails: str) -> list[dict[str, Any]]:
    """Users, as the page sees them."""
    for email in emails:
        await browser.of("User").create(data={"email": email})
    return await browser.find("User")


def update(record: dict[str, Any], **data: Any) -> dict[str, Any]:
    """An edit of a user."""
    return {"kind": "update", "model": "User", "key": {"id": record["id"]}, "was": record, "data": data}


async def test_all_kinds_of_edits_together(browser: Browser) -> None:
    ann, bob = await users(browser, "ann", "bob")
    answer = await browser.save(
        update(ann, name="Ann", visits="9007199254740993", meta="null"),
        {"kind": "delete", "model": "User", "key": {"id": bob["id"]}, "was": bob},
        {"kind": "create", "model": "Post", "data": {"title": "One", "authorId": ann["id"]}},
        {"kind": "create", "model": "Seat", "data": {"hall": "A", "number": 1}},
    )
    assert answer == {"saved": 4}
    assert await browser.find("User") == [{**ann, "name": "Ann", "visits": "9007199254740993", "meta": "null"}]
    assert await browser.find("Post") == [{"id": 1, "title": "One", "authorId": ann["id"]}]
    [seat] = await browser.find("Seat")
    taken = {"kind": "update", "model": "Seat", "key": {"hall": "A", "number": 1}, "was": seat, "data": {"number": 2}}
    await browser.save(taken)
    assert await browser.find("Seat") == [{"hall": "A", "number": 2, "taken": False}]


async def test_only_the_edited_field_is_written(browser: Browser) -> None:
    [ann] = await users(browser, "ann")
    partly = {name: ann[name] for name in ("id", "name")}
    await browser.of("User").update(where={"id": 1}, data={"score": 5})
    await browser.save(update(partly, name="Ann"))
    assert await browser.find("User") == [{**ann, "name": "Ann", "score": 5}]


async def test_null_and_the_empty_text(browser: Browser) -> None:
    [ann] = await users(browser, "ann")
    for name in ("", None, "NULL"):
        [ann] = await browser.find("User")
        await browser.save(update(ann, name=name))
        assert [record["name"] for record in await browser.find("User")] == [name]
    [ann] = await browser.find("User")
    await browser.save(update(ann, words=["x"], meta='{"a": 1}'))
    [ann] = await browser.find("User")
    await browser.save(update(ann, words=[], meta=None))
    [ann] = await browser.find("User")
    assert (ann["words"], ann["meta"]) == ([], None)


async def test_a_change_of_somebody_else(browser: Browser) -> None:
    ann, bob = await users(browser, "ann", "bob")
    await browser.of("User").update(where={"id": ann["id"]}, data={"score": 1.5})
    error = (await browser.save(update(bob, name="Bob"), update(ann, name="Ann"), status=409))["error"]
    assert (error["kind"], error["edit"], error["fields"]) == ("conflict", 1, ["score"])
    assert error["current"] == {**ann, "score": 1.5}
    assert [record["name"] for record in await browser.find("User")] == [None, None]
    await browser.save(update(bob, name="Bob"), update(error["current"], name="Ann"))
    assert [record["name"] for record in await browser.find("User")] == ["Ann", "Bob"]


async def test_a_long_value_that_somebody_else_changed(browser: Browser) -> None:
    [ann] = await users(browser, "ann")
    await browser.of("User").update(where={"id": 1}, data={"name": "x" * 5000})
    [ann] = await browser.find("User")
    await browser.save(update(ann, score=1))
    [ann] = await browser.find("User")
    await browser.of("User").update(where={"id": 1}, data={"name": "x" * 4999 + "y"})
    error = (await browser.save(update(ann, score=2), status=409))["error"]
    assert error["fields"] == ["name"]


async def test_a_record_that_somebody_else_deleted(browser: Browser) -> None:
    ann, bob = await users(browser, "ann", "bob")
    await browser.of("User").delete(where={"id": ann["id"]})
    error = (await browser.save(update(bob, name="Bob"), update(ann, name="Ann"), status=409))["error"]
    assert (error["kind"], error["edit"]) == ("gone", 1)
    assert [record["name"] for record in await browser.find("User")] == [None]


@pytest.mark.parametrize(
    ("data", "code", "field"),
    [
        ({"email": "bob"}, "P2002", "email"),
        ({"email": None}, None, "email"),
        ({"visits": "99999999999999999999"}, "P2020", "visits"),
        ({"visits": "many"}, None, "visits"),
        ({"role": "KING"}, None, "role"),
        ({"joined": "yesterday"}, None, "joined"),
        ({"meta": "{"}, None, "meta"),
        ({"avatar": "?"}, None, "avatar"),
        ({"words": "x"}, None, "words"),
        ({"numbers": ["1", "x"]}, None, "numbers"),
        ({"active": "true"}, None, "active"),
    ],
)
async def test_what_cannot_be_saved(browser: Browser, data: dict[str, Any], code: str | None, field: str) -> None:
    ann, bob = await users(browser, "ann", "bob")
    error = (await browser.save(update(bob, name="Bob"), update(ann, **data), status=400))["error"]
    assert (error["code"], error["edit"], error["fields"]) == (code, 1, [field])
    assert field in error["message"]
    assert await browser.find("User") == [ann, bob]


async def test_links_to_nothing(browser: Browser) -> None:
    edit = {"kind": "create", "model": "Post", "data": {"title": "One", "authorId": 99}}
    error = (await browser.save(edit, status=400))["error"]
    assert (error["code"], error["edit"], error["fields"]) == ("P2003", 0, ["authorId"])
    [ann] = await users(browser, "ann")
    await browser.save({"kind": "create", "model": "Post", "data": {"title": "One", "authorId": ann["id"]}})
    delete = {"kind": "delete", "model": "User", "key": {"id": ann["id"]}, "was": ann}
    error = (await browser.save(delete, status=400))["error"]
    assert (error["code"], error["edit"]) == ("P2003", 0)
    assert len(await browser.find("User")) == 1

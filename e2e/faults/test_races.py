"""Callers that want the same record at once, in both languages on both databases: one makes it, all get it."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from .test_nested import Work, work

__all__ = ["work"]

CALLERS = 20
NAMES = ("x", "y", "z")


def call(work: Work, action: str, **args: Any) -> asyncio.Future[Any]:
    """A call on boxes."""
    return work.agent.send("call", client="main", model="box", action=action, args=args)


async def boxes(work: Work) -> dict[str, list[str]]:
    """The names of the items in each box, by its label."""
    found = await call(work, "findMany", include={"items": {"orderBy": {"name": "asc"}}}, orderBy={"id": "asc"})
    return {box["label"]: [item["name"] for item in box["items"]] for box in found}


async def test_connect_or_create(work: Work) -> None:
    """Nobody fails when all create boxes with the same new items."""
    items = {"connectOrCreate": [{"where": {"name": name}, "create": {"name": name}} for name in NAMES]}
    calls = [call(work, "create", data={"label": f"box {number}", "items": items}) for number in range(CALLERS)]
    await asyncio.gather(*calls)
    assert sorted(await work.names()) == list(NAMES)
    assert list((await boxes(work)).values()) == [list(NAMES)] * CALLERS


async def test_upsert(work: Work) -> None:
    """An upsert creates once and updates from then on; what its branches nest is written for each caller."""
    where = {"label": "shared"}
    for number in range(CALLERS):
        await work.create("main", f"item {number:02}")
    links = [{"items": {"connect": {"name": f"item {number:02}"}}} for number in range(CALLERS)]
    await asyncio.gather(*(call(work, "upsert", where=where, create={**where, **link}, update=link) for link in links))
    assert await boxes(work) == {"shared": [f"item {number:02}" for number in range(CALLERS)]}


MORE = {"size": {"increment": 1}}
FORMS = [
    pytest.param({"update": MORE}, CALLERS - 1, id="plain"),
    pytest.param({"update": {}}, 0, id="without changes"),
    pytest.param({"update": MORE, "include": {"boxes": True}}, CALLERS - 1, id="with relations"),
    pytest.param({"update": {}, "include": {"boxes": True}}, 0, id="without changes, with relations"),
    pytest.param({"update": MORE, "where": {"name": "x", "size": {"gte": 0}}}, CALLERS - 1, id="with a filter"),
]


@pytest.mark.parametrize(("form", "size"), FORMS)
async def test_upserts_of_one_key(work: Work, form: dict[str, Any], size: int) -> None:
    """Nobody fails, one record is made, and every other call changes it, in whatever form the upsert is written."""
    args = {"where": {"name": "x"}, "create": {"name": "x"}, **form}
    calls = [work.agent.send("call", client="main", model="item", action="upsert", args=args) for _ in range(CALLERS)]
    records = await asyncio.gather(*calls)
    assert {record["name"] for record in records} == {"x"}
    assert await work.names() == ["x"]
    found = await work.agent.send("call", client="main", model="item", action="findFirst", args={})
    assert found["size"] == size


async def test_skip_duplicates(work: Work) -> None:
    """Rows that many create at once are made once, and counted once."""
    args = {"data": [{"name": name} for name in NAMES], "skipDuplicates": True}
    calls = [
        work.agent.send("call", client="main", model="item", action="createMany", args=args) for _ in range(CALLERS)
    ]
    counts = [result["count"] for result in await asyncio.gather(*calls)]
    assert sum(counts) == len(NAMES)
    assert sorted(await work.names()) == list(NAMES)


async def test_nested_upsert(work: Work) -> None:
    """A record that is made inside a write is made once, too, and changed by every other caller."""
    await call(work, "create", data={"label": "shared"})
    change = {"where": {"name": "x"}, "create": {"name": "x"}, "update": {"size": {"increment": 1}}}
    calls = [
        call(work, "update", where={"label": "shared"}, data={"items": {"upsert": change}}) for _ in range(CALLERS)
    ]
    await asyncio.gather(*calls)
    assert await boxes(work) == {"shared": ["x"]}
    found = await work.agent.send("call", client="main", model="item", action="findFirst", args={})
    assert found["size"] == CALLERS - 1

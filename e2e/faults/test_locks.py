"""Locked rows under real concurrency, in both languages: queues, waiting, not waiting."""

from __future__ import annotations

import asyncio
from typing import Any

from .conftest import Place
from .test_nested import Work, work

__all__ = ["work"]

WORKERS = 8
ITEMS = 120


async def worker(work: Work, number: int) -> list[int]:
    """Take the first free item and delete it, each time in a transaction of its own, until there is none."""
    taken: list[int] = []
    search = {"orderBy": {"id": "asc"}, "lock": "update", "skipLocked": True}
    while True:
        tx = f"worker{number}:{len(taken)}"
        await work.begin(tx, max_wait=60, timeout=60)
        item = await work.agent.send("call", client=tx, model="item", action="findFirst", args=search)
        if item is None:
            await work.end(tx)
            return taken
        taken.append(item["id"])
        where = {"where": {"id": item["id"]}}
        await work.agent.send("call", client=tx, model="item", action="delete", args=where)
        await work.end(tx)


async def test_queue(work: Work) -> None:
    """No item of a queue goes to two workers, and none is left."""
    rows = [{"id": number, "name": f"job {number}"} for number in range(1, ITEMS + 1)]
    await work.agent.send("call", client="main", model="item", action="createMany", args={"data": rows})
    taken = await asyncio.gather(*(worker(work, number) for number in range(WORKERS)))
    assert sorted(item for items in taken for item in items) == list(range(1, ITEMS + 1))
    assert await work.names() == []


def locking(place: Place, tx: str, **args: Any) -> asyncio.Future[Any]:
    """A read of the first item by a transaction."""
    return place.call("findFirst", client=tx, where={"name": "a"}, **args)


async def test_waiting(place: Place) -> None:
    """A lock makes another wait, fails it at once, or is passed by; weaker ones get along."""
    work = Work(place.agent)
    await work.create("main", "a")
    await work.begin("one")
    await work.begin("two")
    await locking(place, "one", lock="update")
    assert await locking(place, "two", lock="update", skipLocked=True) is None
    error = await place.agent.refused(
        "call", client="two", model="item", action="findFirst", args={"lock": "share", "noWait": True}
    )
    assert (error.code, error.told["class"], error.told["retryable"]) == ("P2034", "WriteConflict", True)
    assert await work.end("two", "rollback") == "rolled back"
    await work.begin("three")
    waiting = locking(place, "three", lock="update", select={"size": True})
    await place.until(
        "SELECT count(*) > 0 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()"
    )
    await place.call("update", client="one", where={"name": "a"}, data={"size": 7})
    assert not waiting.done()
    await work.end("one")
    assert await waiting == {"size": 7}
    await work.end("three")


async def test_sharing(place: Place) -> None:
    """Two transactions share a row; neither may change it meanwhile."""
    work = Work(place.agent)
    await work.create("main", "a")
    await work.begin("one")
    await work.begin("two")
    for tx in ("one", "two"):
        assert (await locking(place, tx, lock="share", noWait=True))["name"] == "a"
        assert (await locking(place, tx, lock="keyShare", noWait=True))["name"] == "a"
    assert await locking(place, "two", lock="noKeyUpdate", skipLocked=True) is None
    await work.end("one")
    await work.end("two")

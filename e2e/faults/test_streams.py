"""Streams give their connection back however their loop ends, in both languages on both databases."""

from __future__ import annotations

from typing import Any

import pytest
import pytest_asyncio

from .conftest import Place
from .test_nested import Work, work

__all__ = ["work"]

ITEMS = 7
PARTS = {"orderBy": {"id": "asc"}, "batchSize": 2}


@pytest_asyncio.fixture(loop_scope="session")
async def items(work: Work) -> Work:
    """A client for a table with some items; it has a single connection."""
    await work.agent.send("disconnect", client="main")
    pool = {"connection_limit": 1, "pool_timeout": 5}
    await work.agent.send("open", client="main", provider=work.provider, url=work.url, pool=pool)
    rows = [{"name": f"item {number}"} for number in range(ITEMS)]
    await work.agent.send("call", client="main", model="item", action="createMany", args={"data": rows})
    return work


async def stream(work: Work, client: str = "main", **command: Any) -> Any:
    """How many items a loop saw."""
    return await work.agent.send("stream", client=client, args=PARTS, **command)


async def count(work: Work) -> int:
    """The number of items; it needs the one connection."""
    return await work.agent.send("call", client="main", model="item", action="count")


async def test_ends(items: Work) -> None:
    """To the end, early, and by an error in the loop; each leaves the connection to the next."""
    assert await stream(items) == ITEMS
    assert await stream(items, stop=3) == 3
    assert await stream(items, stop=2) == 2
    error = await items.agent.refused("stream", client="main", args=PARTS, fail=3)
    assert "the loop" in error.told["message"]
    assert await stream(items) == ITEMS
    assert await count(items) == ITEMS


async def test_transaction(items: Work) -> None:
    """The loop of a transaction writes; one that ends early leaves nothing behind for the next transaction."""
    await items.begin("tx")
    assert await stream(items, "tx", change=True) == ITEMS
    assert await stream(items, "tx", stop=1) == 1
    await items.end("tx")
    for how in ("commit", "rollback"):
        await items.begin("tx")
        assert await stream(items, "tx", stop=3, change=True) == 3
        await items.end("tx", how)
    await items.begin("tx")
    await items.begin("part", "tx")
    assert await stream(items, "part", stop=3) == 3
    await items.end("part", "rollback")
    assert await stream(items, "tx") == ITEMS
    await items.end("tx")
    assert await stream(items) == ITEMS
    rows = await items.agent.send(
        "call", client="main", model="item", action="findMany", args={"select": {"size": True}}
    )
    assert sorted(row["size"] for row in rows) == [1, 1, 1, 1, 2, 2, 2]


async def test_after_the_end(items: Work) -> None:
    """A loop that goes on after its transaction is told that it is over."""
    await items.begin("tx")
    looping = items.agent.send("stream", client="tx", args=PARTS, pause=2)
    await items.agent.send("paused", client="tx")
    await items.end("tx")
    await items.agent.send("resume", client="tx")
    error = await items.agent.settled(looping)
    assert error is not None
    assert error.code == "P2028"
    assert await count(items) == ITEMS


async def test_lost_connection(place: Place) -> None:
    """A connection that is lost between two parts is an error of the loop; the next call gets another."""
    data = [{"name": f"item {number}"} for number in range(ITEMS)]
    await place.call("createMany", data=data)
    looping = place.agent.send("stream", client="main", args=PARTS, pause=2)
    await place.agent.send("paused", client="main")
    ((session, state),) = await place.sessions()
    assert state == "idle in transaction"
    await place.admin.execute("SELECT pg_terminate_backend($1)", session)
    await place.agent.send("resume", client="main")
    error = await place.agent.settled(looping)
    assert error is not None
    assert error.code == "P1017"
    assert await place.call("count") == ITEMS


async def test_cancelled(items: Work) -> None:
    """A task that is cancelled in its loop, or while it waits for a part, gives the connection back."""
    if items.agent.runtime != "py":
        pytest.skip("a promise cannot be cancelled")
    for pause in (1, 2):
        looping = items.agent.send("stream", client="main", args=PARTS, pause=pause)
        number = items.agent.last
        await items.agent.send("paused", client="main")
        await items.agent.send("cancel", of=number)
        error = await items.agent.settled(looping)
        assert error is not None
        assert error.told["class"] == "Cancelled"
        await items.agent.send("resume", client="main")
        assert await count(items) == ITEMS
    for steps in range(1, 40, 3):
        looping = items.agent.send("stream", client="main", args=PARTS)
        await items.agent.send("cancel", of=items.agent.last, steps=steps)
        await items.agent.settled(looping)
        assert await count(items) == ITEMS

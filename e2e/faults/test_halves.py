"""A write that fails inside a transaction leaves nothing of itself, in both languages on both databases.

Nested writes are several statements, and so is a createMany on SQLite. The transaction goes on after one that failed.
"""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from .test_nested import Work, work

__all__ = ["work"]

NEW = {"name": "new"}


def call(work: Work, client: str, model: str, action: str, **args: Any) -> asyncio.Future[Any]:
    """A call in a transaction."""
    return work.agent.send("call", client=client, model=model, action=action, args=args)


HALVES = [
    pytest.param(
        "box",
        "update",
        {"where": {"label": "b"}, "data": {"items": {"create": NEW, "connect": {"name": "none"}}}},
        "P2025",
        id="record to connect is missing",
    ),
    pytest.param(
        "box",
        "update",
        {"where": {"label": "b"}, "data": {"items": {"create": [NEW, {"name": "a"}]}}},
        "P2002",
        id="key of a nested record is taken",
    ),
    pytest.param(
        "box",
        "upsert",
        {"where": {"label": "c"}, "create": {"label": "c", "items": {"connect": {"name": "none"}}}, "update": {}},
        "P2025",
        id="upsert",
    ),
    pytest.param("item", "createMany", {"data": [NEW, {"name": "a"}]}, "P2002", id="rows"),
    pytest.param("item", "createManyAndReturn", {"data": [NEW, {"name": "a"}]}, "P2002", id="rows that are read"),
]


async def kept(work: Work) -> tuple[list[str], list[str]]:
    """The names of all items and the labels of all boxes."""
    boxes = await call(work, "main", "box", "findMany", orderBy={"id": "asc"})
    return await work.names(), [box["label"] for box in boxes]


@pytest.mark.parametrize("within", ["outer", "inner"])
@pytest.mark.parametrize(("model", "action", "args", "code"), HALVES)
async def test_nothing_is_left(work: Work, model: str, action: str, args: Any, code: str, within: str) -> None:
    """The error is caught, the transaction goes on and is committed: only the failed write is missing."""
    if work.provider == "postgresql" and action.startswith("createMany"):
        pytest.skip("one statement: after its error PostgreSQL goes on with nothing")
    await work.begin("outer")
    await call(work, "outer", "item", "create", data={"name": "a"})
    await call(work, "outer", "box", "create", data={"label": "b"})
    if within == "inner":
        await work.begin("inner", "outer")
    found, _ = await work.refused("call", client=within, model=model, action=action, args=args)
    assert found == code
    await work.create(within, "after")
    if within == "inner":
        assert await work.end("inner") == "committed"
    assert await work.end("outer") == "committed"
    assert await kept(work) == (["a", "after"], ["b"])


async def test_nothing_comes_between(work: Work) -> None:
    """Other statements of the transaction wait: what they wrote is not undone with a write that failed."""
    await work.begin("outer")
    await call(work, "outer", "item", "create", data={"name": "a"})
    new = [{"name": f"half {number}"} for number in range(5)]
    half = {"label": "b", "items": {"create": new, "connect": {"name": "none"}}}
    failing = [work.agent.error("call", client="outer", model="box", action="create", args={"data": half})]
    writing = [call(work, "outer", "item", "create", data={"name": f"whole {number}"}) for number in range(5)]
    whole = {"label": "c", "items": {"create": {"name": "nested"}, "connect": {"name": "a"}}}
    errors, *_ = await asyncio.gather(
        asyncio.gather(*failing), *writing, call(work, "outer", "box", "create", data=whole)
    )
    assert [error.code for error in errors if error] == ["P2025"]
    assert await work.end("outer") == "committed"
    names, labels = await kept(work)
    assert sorted(names) == ["a", "nested", *(f"whole {number}" for number in range(5))]
    assert labels == ["c"]


async def test_time_is_over(work: Work) -> None:
    """P2028 when the time ends while a write waits for its turn, or inside of it; nothing is kept."""
    await work.begin("outer", timeout=0.2)
    await call(work, "outer", "item", "create", data={"name": "a"})
    error, number = None, 0
    while error is None:
        number += 1
        data = {"label": f"b{number}", "items": {"create": {"name": f"new {number}"}, "connect": {"name": "a"}}}
        error = await work.agent.error("call", client="outer", model="box", action="create", args={"data": data})
    assert error.code == "P2028"
    code, message = await work.refused("end", tx="outer", how="commit")
    assert (code, "expired transaction" in message) == ("P2028", True)
    assert await kept(work) == ([], [])


async def test_transaction_that_is_gone(work: Work) -> None:
    """An error of SQLite that ends the transaction: nothing goes on as if there still were one."""
    if work.provider == "postgresql":
        pytest.skip("no error of PostgreSQL does that")
    await work.begin("outer")
    await work.create("outer", "a")
    stop = "CREATE TRIGGER stop BEFORE INSERT ON \"Box\" BEGIN SELECT RAISE(ROLLBACK, 'gone'); END"
    await work.agent.send("execute", client="outer", text=stop)
    data = {"label": "b", "items": {"create": NEW, "connect": {"name": "a"}}}
    await work.refused("call", client="outer", model="box", action="create", args={"data": data})
    for do, command in (("call", {"client": "outer", "model": "item", "action": "count"}), ("end", {"how": "commit"})):
        code, message = await work.refused(do, tx="outer", **command)
        assert (code, "was rolled back" in message) == ("P2028", True)
    assert await kept(work) == ([], [])


async def test_cancelled_at_every_step(work: Work) -> None:
    """A write that is cancelled in a transaction is done as a whole or not at all, and the transaction goes on.

    Where it cannot be undone alone, nothing of the transaction is kept, and its next call says so: SQLite ends one
    whose statement is interrupted, and on PostgreSQL the savepoint may be gone already.
    """
    if work.agent.runtime != "py":
        pytest.skip("a promise cannot be cancelled")
    undone = 0
    for steps in range(40):
        await work.begin("outer", timeout=60)
        await work.create("outer", f"before {steps}")
        new = [{"name": f"one {steps}"}, {"name": f"two {steps}"}]
        data = {"label": f"box {steps}", "items": {"create": new, "connect": {"name": f"before {steps}"}}}
        running = call(work, "outer", "box", "create", data=data)
        await work.agent.send("cancel", of=work.agent.last, steps=steps)
        cancelled = await work.agent.settled(running) is not None
        undone += cancelled
        over = await work.agent.error(
            "call", client="outer", model="item", action="create", args={"data": {"name": f"after {steps}"}}
        )
        names, boxes = ["before", "one", "two", "after"], 1
        if over is not None:
            assert (over.code, cancelled) == ("P2028", True)
            assert (await work.refused("end", tx="outer", how="commit"))[0] == "P2028"
            names, boxes = [], 0
        elif cancelled:
            names, boxes = ["before", "after"], 0
        if over is None:
            assert await work.end("outer") == "committed"
        found, labels = await kept(work)
        assert sorted(name for name in found if name.endswith(f" {steps}")) == sorted(
            f"{name} {steps}" for name in names
        )
        assert labels.count(f"box {steps}") == boxes
    assert undone > 0

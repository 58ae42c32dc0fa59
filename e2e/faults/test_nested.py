"""Transactions inside transactions: each is a part that can be undone alone, in both languages on both databases."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from diglot_migrate import ddl

from .agents import Agent
from .conftest import Place, schema_of


class Work:
    """A client called `main`, and transactions by name. provider, url: of the database."""

    def __init__(self, agent: Agent, provider: str = "", url: str = "") -> None:
        self.agent = agent
        self.provider = provider
        self.url = url

    async def begin(self, tx: str, client: str = "main", **limits: float) -> None:
        """A transaction inside `client`."""
        await self.agent.send("begin", client=client, tx=tx, **limits)

    async def create(self, client: str, name: str) -> None:
        """An item."""
        await self.agent.send("call", client=client, model="item", action="create", args={"data": {"name": name}})

    async def end(self, tx: str, how: str = "commit") -> str:
        """The end of a transaction."""
        return await self.agent.send("end", tx=tx, how=how)

    async def refused(self, do: str, **command: Any) -> tuple[str | None, str]:
        """Code and message of what a command raises."""
        error = await self.agent.refused(do, **command)
        return error.code, error.told["message"]

    async def names(self) -> list[str]:
        """The names of all items that were kept."""
        args = {"orderBy": {"id": "asc"}}
        rows = await self.agent.send("call", client="main", model="item", action="findMany", args=args)
        return [row["name"] for row in rows]


@pytest_asyncio.fixture(loop_scope="session", params=["postgresql", "sqlite"])
async def work(request: pytest.FixtureRequest, place: Place, tmp_path: Path) -> AsyncGenerator[Work]:
    """A client for new tables."""
    url = place.url
    if request.param == "sqlite":
        url = f"file:{tmp_path / 'app.db'}"
        with contextlib.closing(sqlite3.connect(tmp_path / "app.db")) as database:
            database.executescript(ddl(schema_of("sqlite")))
        await place.agent.send("disconnect", client="main")
        await place.agent.send("open", client="main", provider="sqlite", url=url)
    yield Work(place.agent, request.param, url)


async def test_undone_alone(work: Work) -> None:
    """Two deep: what the middle one did is gone with it, what the outer one did stays."""
    await work.begin("outer")
    await work.create("outer", "a")
    await work.begin("middle", "outer")
    await work.create("middle", "b")
    await work.begin("inner", "middle")
    await work.create("inner", "c")
    assert await work.end("inner") == "committed"
    assert await work.end("middle", "rollback") == "rolled back"
    await work.begin("middle", "outer")
    await work.begin("inner", "middle")
    await work.create("inner", "d")
    assert await work.end("inner", "rollback") == "rolled back"
    await work.create("middle", "e")
    assert await work.end("middle") == "committed"
    assert await work.end("outer") == "committed"
    assert await work.names() == ["a", "e"]


async def test_error_of_the_database(work: Work) -> None:
    """An error inside a part does not spoil the rest, whether the part is a function or a list."""
    await work.begin("outer")
    await work.create("outer", "a")
    await work.begin("inner", "outer")
    await work.create("inner", "b")
    code, _ = await work.refused("call", client="inner", model="item", action="create", args={"data": {"name": "a"}})
    assert code == "P2002"
    assert await work.end("inner", "rollback") == "rolled back"
    code, _ = await work.refused("batch", client="outer", rows=[{"name": "c"}, {"name": "a"}])
    assert code == "P2002"
    assert await work.agent.send("batch", client="outer", rows=[{"name": "d"}, {"name": "e"}]) == 2
    assert await work.end("outer") == "committed"
    assert await work.names() == ["a", "d", "e"]


async def test_side_by_side(work: Work) -> None:
    """Parts that are started at once run one after the other: one's end never undoes what another did."""
    await work.begin("outer")
    await work.begin("one", "outer")
    second = work.agent.send("begin", client="outer", tx="two")
    third = work.agent.send("begin", client="outer", tx="three")
    await work.create("one", "a")
    assert not second.done()
    assert await work.end("one", "rollback") == "rolled back"
    await second
    await work.create("two", "b")
    assert not third.done()
    assert await work.end("two") == "committed"
    await third
    await work.create("three", "c")
    assert await work.end("three") == "committed"
    assert await work.end("outer") == "committed"
    assert await work.names() == ["b", "c"]


@pytest.mark.parametrize(("how", "words"), [("commit", "committed transaction"), ("rollback", "was rolled back")])
async def test_use_after_the_end(work: Work, how: str, words: str) -> None:
    """P2028: a client that outlives its part must not write outside of it."""
    await work.begin("outer")
    await work.begin("inner", "outer")
    await work.end("inner", how)
    for do, command in (("call", {"model": "item", "action": "count"}), ("batch", {"rows": [{"name": "a"}]})):
        code, message = await work.refused(do, client="inner", **command)
        assert code == "P2028"
        assert words in message
    assert await work.end("outer") == "committed"
    assert await work.names() == []


async def test_outer_ends_first(work: Work) -> None:
    """A transaction whose part is still open is not committed."""
    await work.begin("outer")
    await work.begin("inner", "outer")
    await work.create("inner", "a")
    assert await work.refused("end", tx="outer", how="commit") == (
        "P2028",
        "Transaction API error: A transaction cannot be committed while a nested one is open.",
    )
    code, message = await work.refused("end", tx="inner", how="commit")
    assert (code, "was rolled back" in message) == ("P2028", True)
    assert await work.names() == []


async def test_time_of_the_whole(work: Work) -> None:
    """P2028 for the part that is open and for the one that waits."""
    await work.begin("outer", timeout=0.2)
    await work.begin("inner", "outer")
    await work.create("inner", "a")
    code, message = await work.refused("begin", client="outer", tx="waiting")
    assert (code, "The timeout for this transaction was 200 ms" in message) == ("P2028", True)
    for tx in ("inner", "outer"):
        code, message = await work.refused("end", tx=tx, how="commit")
        assert (code, "expired transaction" in message) == ("P2028", True)
    assert await work.names() == []


async def test_cannot_be_undone(work: Work) -> None:
    """When a part cannot be undone alone, nothing of the transaction is kept."""
    await work.begin("outer")
    await work.create("outer", "a")
    await work.begin("inner", "outer")
    await work.create("inner", "b")
    await work.agent.send("raw", client="inner", text="RELEASE SAVEPOINT nested")
    assert await work.end("inner", "rollback") == "rolled back"
    code, message = await work.refused("end", tx="outer", how="commit")
    assert (code, "was rolled back" in message) == ("P2028", True)
    assert await work.names() == []

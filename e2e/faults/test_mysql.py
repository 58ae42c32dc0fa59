"""MySQL and MariaDB: connections, errors, the collation of new tables, transactions; in both languages."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Generator
from itertools import count

import pytest
import pytest_asyncio

from diglot_migrate import MigrateError, push
from e2e.judge.database import run
from e2e.judge.mariadb import Cluster, cluster

from .agents import Agent
from .conftest import schema_of

NUMBERS = count()


@pytest.fixture(scope="module")
def maria() -> Generator[Cluster]:
    """A server for the tests of this file. One user needs a password."""
    with cluster() as made:
        asyncio.run(run(made.url, ["CREATE USER secured IDENTIFIED BY 'word'"]))
        yield made


@pytest_asyncio.fixture(loop_scope="session")
async def url(agent: Agent, maria: Cluster) -> AsyncGenerator[str]:
    """A new database with the tables; the client `main` has it."""
    found = f"{maria.url}/faults_{next(NUMBERS)}"
    await asyncio.to_thread(push, schema_of("mysql"), found)
    await agent.send("open", client="main", provider="mysql", url=found)
    yield found
    await agent.send("disconnect", client="main")


async def create(agent: Agent, client: str = "main", **data: object) -> dict[str, object]:
    """A new item."""
    return await agent.send("call", client=client, model="item", action="create", args={"data": data})


async def names(agent: Agent, where: object = None) -> list[str]:
    """The names of items."""
    args = {"orderBy": {"id": "asc"}, **({} if where is None else {"where": where})}
    rows = await agent.send("call", client="main", model="item", action="findMany", args=args)
    return [row["name"] for row in rows]


@pytest.mark.parametrize(
    ("login", "path", "code"), [("who:pw", "", "P1000"), ("secured:wrong", "", "P1000"), ("root", "_nope", "P1003")]
)
async def test_refused(agent: Agent, url: str, login: str, path: str, code: str) -> None:
    """A user, a password, a database that the server does not know; nothing of the password is told."""
    await agent.send("open", client="lost", provider="mysql", url=url.replace("root", login) + path)
    error = await agent.refused("call", client="lost", model="item", action="count")
    assert error.code == code
    assert "wrong" not in error.told["message"]
    await agent.send("disconnect", client="lost")


async def test_unreachable(agent: Agent) -> None:
    """Nobody listens."""
    await agent.send("open", client="lost", provider="mysql", url="mysql://root@127.0.0.1:1/app")
    error = await agent.refused("call", client="lost", model="item", action="count")
    assert error.code == "P1001"
    await agent.send("disconnect", client="lost")


async def test_violations(agent: Agent, url: str) -> None:
    """What the server refuses, in the schema's words."""
    await create(agent, name="Ann")
    for action, args, code in (
        ("create", {"data": {"name": "Ann"}}, "P2002"),
        ("create", {"data": {"name": "x" * 192}}, "P2000"),
        ("updateMany", {"data": {"size": {"increment": 2**31 - 1}}, "where": {"size": 0}}, None),
        ("updateMany", {"data": {"size": {"increment": 1}}}, "P2020"),
    ):
        command = {"client": "main", "model": "item", "action": action, "args": args}
        if code is None:
            await agent.send("call", **command)
        else:
            assert (await agent.refused("call", **command)).code == code
    await run(url, ['DROP TABLE "Missing"', 'ALTER TABLE "Item" DROP COLUMN "note"'])
    assert (await agent.refused("call", client="main", model="missing", action="findMany", args={})).code == "P2021"
    assert (await agent.refused("call", client="main", model="item", action="findMany", args={})).code == "P2022"


async def test_collation(agent: Agent, url: str) -> None:
    """Case does not count in the tables that a push makes, in filters and in unique keys."""
    await create(agent, name="Ann")
    assert await names(agent, {"name": "ANN"}) == ["Ann"]
    assert await names(agent, {"name": {"in": ["ann"]}}) == ["Ann"]
    assert await names(agent, {"name": {"contains": "N"}}) == ["Ann"]
    refused = await agent.refused("call", client="main", model="item", action="create", args={"data": {"name": "aNN"}})
    assert refused.code == "P2002"


async def test_text_that_hurts(agent: Agent, url: str) -> None:
    """Quotes, backslashes and ends of comments are text like any other."""
    texts = ["it's", "\\", "\\' OR 1=1 -- ", "*/ OR 1=1 /*", '"`', "%_", "?1", "; /* and then */ DROP TABLE Item"]
    for text in texts:
        await create(agent, name=text)
    assert await names(agent) == texts
    assert await names(agent, {"name": {"in": texts}}) == texts
    for text in texts:
        assert text in await names(agent, {"name": {"contains": text}})


async def test_counts(agent: Agent, url: str) -> None:
    """Rows that are found count, changed or not."""
    await create(agent, name="a", size=1)
    args = {"data": {"size": 1}}
    assert await agent.send("call", client="main", model="item", action="updateMany", args=args) == {"count": 1}


async def test_parts_of_parts(agent: Agent, url: str) -> None:
    """A part inside of a part is undone alone."""
    await agent.send("begin", client="main", tx="whole")
    await agent.send("begin", client="whole", tx="part")
    await create(agent, client="part", name="kept")
    await agent.send("begin", client="part", tx="inner")
    await create(agent, client="inner", name="lost")
    await agent.send("end", tx="inner", how="rollback")
    await create(agent, client="part", name="later")
    await agent.send("end", tx="part", how="commit")
    await agent.send("end", tx="whole", how="commit")
    assert await names(agent) == ["kept", "later"]


RAW: list[tuple[str, list[object], dict[str, object]]] = [
    ("SELECT 'a ''?''' AS t, `name` AS n FROM `Item` WHERE `name` = ?", ["it's"], {"t": "a '?'", "n": "it's"}),
    ("SELECT ? AS t, ? AS n, ? AS b -- ?", ["x", 7, None], {"t": "x", "n": 7, "b": None}),
    ("SELECT $2 AS one, $1 AS two", ["b", "a"], {"one": "a", "two": "b"}),
    ("SELECT 1.5e0 AS d, CONCAT('?', ?) AS c", ["c"], {"d": 1.5, "c": "?c"}),
]
"""Statement, parameters, row."""


@pytest.mark.parametrize(("text", "values", "row"), RAW, ids=[text for text, *_ in RAW])
async def test_raw(agent: Agent, url: str, text: str, values: list[object], row: dict[str, object]) -> None:
    """Raw SQL with any placeholders."""
    await create(agent, name="it's")
    assert await agent.send("raw", client="main", text=text, values=values) == [row]


@pytest.mark.parametrize("text", ["SELECT 1; SELECT 2", "SELECT 1; /* and then */ SELECT 2"])
async def test_one_statement(agent: Agent, url: str, text: str) -> None:
    """Several statements are a syntax error, whatever is between them."""
    assert (await agent.refused("raw", client="main", text=text, values=[])).code == "P2010"


async def test_restart(agent: Agent, url: str, maria: Cluster) -> None:
    """A connection that is lost is an error of one call; the next one connects again."""
    await create(agent, name="a")
    port = maria.port
    await asyncio.to_thread(maria.stop)
    lost = await agent.refused("call", client="main", model="item", action="count")
    assert lost.code in ("P1017", "P1001")  # Node notices the end of an idle connection
    assert (await agent.refused("call", client="main", model="item", action="count")).code == "P1001"
    await asyncio.to_thread(maria.start)
    await agent.send("open", client="again", provider="mysql", url=url.replace(str(port), str(maria.port)))
    assert (await create(agent, client="again", name="b"))["name"] == "b"
    await agent.send("disconnect", client="again")


async def test_push_again(agent: Agent, url: str) -> None:
    """Tables that are there are not changed yet, and that is said."""
    with pytest.raises(MigrateError, match="not changed yet"):
        await asyncio.to_thread(push, schema_of("mysql"), url)

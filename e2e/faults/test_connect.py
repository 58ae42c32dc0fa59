"""What a client says when it gets no connection, or meets a database that is not as its schema says."""

from __future__ import annotations

import pytest

from e2e.judge.server import Cluster, free_port

from .agents import Agent
from .conftest import Place

SECRET = "s3cr%40t"
WORDS: dict[str, str] = {}
"""What the first language said to a fault; the second must say the same."""


async def said(agent: Agent, fault: str, url: str | None) -> tuple[str | None, str]:
    """Code and message of the first query, equal in both languages and without the password."""
    place = {} if url is None else {"url": url}
    await agent.send("open", client="lost", provider="postgresql", **place)
    queries = [await agent.refused("call", client="lost", model="item", action="count") for _ in range(2)]
    error = await agent.refused("connect", client="lost")
    assert {query.told["message"] for query in queries} == {error.told["message"]}
    assert await agent.send("connected", client="lost") is False
    assert "s3cr" not in str(error.told)
    words = f"{error.name} {error.code} {error.told['message']} {error.told['meta']}"
    assert WORDS.setdefault(fault, words) == words
    await agent.send("disconnect", client="lost")
    return error.code, error.told["message"]


async def test_no_url(agent: Agent) -> None:
    """P1012, with the variable's name."""
    assert await said(agent, "no url", None) == (
        "P1012",
        "Environment variable not found: `FAULTS_URL`. Set it, write it to a .env file, or pass url= to the client",
    )


async def test_wrong_password(agent: Agent, place: Place, server: Cluster) -> None:
    """P1000, with the user's name."""
    await place.admin.execute("DROP ROLE IF EXISTS secured; CREATE ROLE secured LOGIN PASSWORD 'right'")
    text = (
        "Authentication failed against the database server, "
        "the provided database credentials for `secured` are not valid"
    )
    for fault, login in (("wrong", f"secured:{SECRET}"), ("none", "secured")):
        url = f"postgresql://{login}@127.0.0.1:{server.port}/postgres"
        assert await said(agent, f"password {fault}", url) == ("P1000", text)


async def test_unknown_role(agent: Agent, server: Cluster) -> None:
    """P1000 as well: the server does not tell more to strangers."""
    url = f"postgresql://nobody:{SECRET}@127.0.0.1:{server.port}/postgres"
    assert (await said(agent, "role", url))[0] == "P1000"


async def test_server_down(agent: Agent) -> None:
    """P1001, with host and port."""
    port = free_port()
    found = await said(agent, f"down {agent.runtime}", f"postgresql://app:{SECRET}@127.0.0.1:{port}/app")
    assert found == ("P1001", f"Can't reach database server at `127.0.0.1:{port}`")
    found = await said(agent, "unknown host", f"postgresql://app:{SECRET}@nowhere.invalid/app")
    assert found == ("P1001", "Can't reach database server at `nowhere.invalid:5432`")
    found = await said(agent, "socket", f"postgresql://app:{SECRET}@localhost/app?host=/nonexistent")
    assert found[0] == "P1001"


async def test_missing_database(agent: Agent, server: Cluster) -> None:
    """P1003, with the database's name."""
    assert await said(agent, "database", f"{server.url}/nowhere") == (
        "P1003",
        "Database `nowhere` does not exist on the database server",
    )


async def test_bad_startup_setting(agent: Agent, server: Cluster) -> None:
    """The server answers and says no: its own words, not that it cannot be reached."""
    code, message = await said(agent, "setting", f"{server.url}/postgres?options=-c%20nonsense=1")
    assert code == "P2039"
    assert "nonsense" in message


async def test_tls_refused(agent: Agent, server: Cluster) -> None:
    """P1011: TLS is asked for and the server has none."""
    assert (await said(agent, "tls", f"{server.url}/postgres?sslmode=require"))[0] == "P1011"


async def test_connect_timeout(place: Place) -> None:
    """P1001: the address takes connections and says nothing."""
    await place.open("slow", "&connect_timeout=0.2")
    place.proxy.hold()
    error = await place.agent.refused("connect", client="slow")
    assert error.code == "P1001"
    place.proxy.resume()
    await place.agent.send("connect", client="slow")
    await place.agent.send("disconnect", client="slow")


@pytest.mark.parametrize("action", ["findMany", "count", "deleteMany"])
async def test_missing_table(place: Place, action: str) -> None:
    """P2021, with the table's name."""
    error = await place.agent.refused("call", client="main", model="missing", action=action, args={})
    text = "The table `Missing` does not exist in the current database."
    assert (error.code, error.told["message"], error.told["meta"]) == (
        "P2021",
        text,
        {"modelName": "Missing", "table": "Missing"},
    )


async def test_missing_column(place: Place) -> None:
    """P2022, with the column's name."""
    await place.admin.execute('ALTER TABLE "Item" DROP COLUMN note')
    errors = [
        await place.agent.refused("call", client="main", model="item", action="findMany", args={}),
        await place.agent.refused(
            "call",
            client="main",
            model="item",
            action="findMany",
            args={"where": {"note": "s3cr"}, "select": {"id": True}},
        ),
        await place.agent.refused(
            "call", client="main", model="item", action="create", args={"data": {"name": "a", "note": "s3cr"}}
        ),
    ]
    for error in errors:
        assert error.code == "P2022"
        assert "note" in error.told["message"]
        assert "s3cr" not in str(error.told)
        words = error.told["message"]
        assert WORDS.setdefault(f"column {errors.index(error)}", words) == words

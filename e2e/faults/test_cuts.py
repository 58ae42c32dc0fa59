"""Connections that are cut, by the network and by the server."""

from __future__ import annotations

import asyncio

import pytest

from e2e.judge.server import Cluster

from .agents import Refused
from .conftest import Place
from .proxy import Cut, Direction, Where, counted, named

WORDS: dict[str, str] = {}


async def outcome(place: Place, cut: Cut) -> tuple[str, Refused | None]:
    """A transaction of five statements during which `cut` waits: done, not done or unknown, and the error."""
    place.proxy.cut = cut
    try:
        await place.agent.send("begin", client="main", tx="tx")
        first = await place.call("create", client="tx", data={"name": "cut"}, select={"id": True})
        await place.call("update", client="tx", where={"id": first["id"]}, data={"size": 1})
        await place.call("findFirst", client="tx", where={"size": {"gt": 0}})
    except Refused as error:
        await end(place, "rollback")
        return "not done", error
    try:
        await place.agent.send("end", tx="tx", how="commit")
    except Refused as error:
        return "unknown" if error.code == "D1001" else "not done", error
    return "done", None


async def end(place: Place, how: str) -> None:
    """End the transaction if it has begun, whatever comes of it."""
    error = await place.agent.error("end", tx="tx", how=how)
    assert error is None or error.name in ("ConnectionClosed", "TransactionError", "InitializationError"), error


@pytest.mark.parametrize("direction", ["c2s", "s2c"])
@pytest.mark.parametrize("where", ["before", "mid", "after"])
async def test_every_frame(place: Place, direction: Direction, where: Where) -> None:
    """Cut at each frame in turn: what the client says of the transaction is true in the database."""
    await place.call("count")
    seen: dict[str, int] = {"done": 0, "not done": 0, "unknown": 0}
    for number in range(200):
        cut = Cut(counted(direction, number), where)
        said, error = await outcome(place, cut)
        place.proxy.cut = None
        await place.until("SELECT count(*) = 0 FROM pg_stat_activity WHERE state LIKE 'idle in transaction%'")
        kept = await place.names()
        await place.admin.execute('TRUNCATE "Item" CASCADE')
        assert {"done": kept == ["cut"], "not done": kept == [], "unknown": True}[said], (number, error)
        if error is not None:
            assert error.code in ("P1017", "D1001"), (number, error)
        seen[said] += 1
        assert await place.call("count") == 0
        if not cut.done:
            break
    assert seen["done"] >= 1
    assert seen["not done"] >= 5
    assert seen["unknown"] >= 1


async def test_cut_in_a_row(place: Place) -> None:
    """Half a row arrived: an error, and the next query works."""
    await place.admin.execute(
        "INSERT INTO \"Item\" (name) SELECT repeat('x', 1000) || n FROM generate_series(1, 100) n"
    )
    await place.call("count")
    place.proxy.cut = Cut(named("s2c", b"D"), "mid")
    error = await place.agent.refused("call", client="main", model="item", action="findMany", args={})
    assert (error.name, error.code, error.told["retryable"]) == ("ConnectionClosed", "P1017", True)
    assert len(await place.call("findMany")) == 100


async def test_lost_answer_to_a_write(place: Place) -> None:
    """Nobody knows whether a lone write whose answer was lost is done: D1001, never the class of a plain failure."""
    await place.call("count")
    place.proxy.cut = Cut(named("s2c", b"C", b"INSERT"), "before")
    error = await place.agent.refused(
        "call", client="main", model="item", action="create", args={"data": {"name": "s3cr"}}
    )
    assert (error.name, error.code) == ("OutcomeUnknown", "D1001")
    assert "Item.create" in error.told["message"]
    assert "s3cr" not in str(error.told)
    assert WORDS.setdefault("write", error.told["message"]) == error.told["message"]


async def test_lost_answer_to_commit(place: Place) -> None:
    """The same for COMMIT; the transaction is there."""
    await place.agent.send("begin", client="main", tx="tx")
    await place.call("create", client="tx", data={"name": "kept"})
    place.proxy.cut = Cut(named("s2c", b"C", b"COMMIT"), "before")
    error = await place.agent.refused("end", tx="tx", how="commit")
    assert (error.name, error.code) == ("OutcomeUnknown", "D1001")
    assert WORDS.setdefault("commit", error.told["message"]) == error.told["message"]
    assert await place.names() == ["kept"]
    assert await place.call("count") == 1


async def test_backend_killed_in_a_query(place: Place) -> None:
    """The server ends the session in the middle of a statement: P1017, and the process lives."""
    query = place.agent.send("raw", client="main", text="SELECT pg_sleep(60)")
    await place.admin.execute(f"SELECT pg_terminate_backend({await place.sleeping('pg_sleep(60)')})")
    with pytest.raises(Refused) as caught:
        await query
    assert caught.value.code == "P1017"
    assert await place.call("count") == 0


async def test_backend_killed_between_statements(place: Place) -> None:
    """A checked-out connection with nothing under way: the next statement says P1017, nothing is unhandled."""
    await place.agent.send("begin", client="main", tx="tx")
    await place.call("create", client="tx", data={"name": "gone"})
    ((pid, _state),) = await place.sessions()
    await place.admin.execute(f"SELECT pg_terminate_backend({pid})")
    await place.until("SELECT count(*) = 0 FROM pg_stat_activity WHERE pid = $1", pid)
    error = await place.agent.refused("call", client="tx", model="item", action="count", args={})
    assert error.code == "P1017"
    error = await place.agent.refused("end", tx="tx", how="commit")
    assert error.code in ("P1017", "D1001")
    assert await place.names() == []
    assert await place.call("count") == 0


async def test_all_backends_killed_while_idle(place: Place) -> None:
    """Connections that died in the pool are not given out once the client knows."""
    await asyncio.gather(*(place.agent.send("raw", client="main", text="SELECT pg_sleep(0.05)") for _ in range(5)))
    assert len(await place.sessions()) == 5
    await place.admin.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
        "WHERE datname = current_database() AND pid <> pg_backend_pid()"
    )
    await place.until("SELECT count(*) = 1 FROM pg_stat_activity WHERE datname = current_database()")
    count = {"client": "main", "model": "item", "action": "count"}
    for error in await asyncio.gather(*(place.agent.error("call", **count) for _ in range(5))):
        assert error is None or (error.code, error.told["retryable"]) == ("P1017", True)  # the news was under way
    await asyncio.gather(*(place.call("count") for _ in range(5)))


async def test_server_restart(place: Place, server: Cluster) -> None:
    """While the server is gone P1001; after it is back the first query works."""
    await place.call("create", data={"name": "kept"})
    sleep = "SELECT pg_sleep(60)"
    running = [asyncio.ensure_future(place.agent.error("raw", client="main", text=sleep)) for _ in range(3)]
    await place.until("SELECT count(*) = 3 FROM pg_stat_activity WHERE query = $1 AND state = 'active'", sleep)
    await place.admin.close()
    await asyncio.to_thread(server.stop)
    try:
        assert [error and error.code for error in await asyncio.gather(*running)] == ["P1017"] * 3
        place.proxy.cut_all()
        error = await place.agent.refused("call", client="main", model="item", action="count", args={})
        assert error.code == "P1001", error
    finally:
        await asyncio.to_thread(server.start)
        await place.reconnect()
    assert await place.call("count") in (0, 1)  # a crash without fsync may lose the row

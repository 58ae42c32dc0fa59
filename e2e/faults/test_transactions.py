"""Interactive transactions: their limits, their end, and what may not happen silently."""

from __future__ import annotations

import asyncio

import pytest

from .agents import Refused
from .conftest import Place
from .proxy import Cut, named

WORDS: dict[str, str] = {}


def same(about: str, words: str) -> str:
    """The words, which must be those of the other language."""
    assert WORDS.setdefault(about, words) == words
    return words


@pytest.mark.parametrize("statement", ["create", "raw"])
async def test_caught_error_then_commit(place: Place, statement: str) -> None:
    """COMMIT answered by ROLLBACK is an error whose cause is the first one of the transaction."""
    await place.admin.execute("INSERT INTO \"Item\" (name) VALUES ('taken')")
    await place.agent.send("begin", client="main", tx="tx")
    await place.call("create", client="tx", data={"name": "lost"})
    if statement == "create":
        first = await place.agent.refused(
            "call", client="tx", model="item", action="create", args={"data": {"name": "taken"}}
        )
        assert first.code == "P2002"
    else:
        first = await place.agent.refused("raw", client="tx", text="SELECT 1/0")
        assert first.code == "P2010"
    error = await place.agent.refused("end", tx="tx", how="commit")
    assert (error.name, error.code) == ("TransactionRolledBack", "P2028")
    same("rolled back", error.told["message"])
    assert ("duplicate key" if statement == "create" else "division by zero") in error.told["cause"]
    assert await place.names() == ["taken"]
    assert [state for _, state in await place.sessions()] == ["idle"]


async def test_batch_is_atomic(place: Place) -> None:
    """A list of queries: all or none."""
    error = await place.agent.refused("batch", client="main", rows=[{"name": "a"}, {"name": "a"}])
    assert error.code == "P2002"
    assert await place.names() == []
    assert await place.agent.send("batch", client="main", rows=[{"name": "a"}, {"name": "b"}]) == 2


async def test_timeout_stops_the_statement(place: Place) -> None:
    """P2028 as soon as the time is over; the server stops the statement and keeps nothing."""
    await place.agent.send("begin", client="main", tx="tx", timeout=0.3)
    await place.call("create", client="tx", data={"name": "late"})
    error = await place.agent.refused("raw", client="tx", text="SELECT pg_sleep(60)")
    assert error.code == "P2028"
    assert "The timeout for this transaction was 300 ms" in error.told["message"]
    await place.until("SELECT count(*) = 0 FROM pg_stat_activity WHERE query LIKE '%pg_sleep(60)' AND state = 'active'")
    error = await place.agent.refused("call", client="tx", model="item", action="count", args={})
    assert error.code == "P2028"
    assert "expired transaction" in error.told["message"]
    error = await place.agent.refused("end", tx="tx", how="commit")
    assert error.code == "P2028"
    assert "A commit cannot be executed on an expired transaction" in error.told["message"]
    assert await place.names() == []
    assert await place.call("count") == 0


async def test_timeout_rolls_back_while_nobody_asks(place: Place) -> None:
    """A transaction that does nothing any more keeps no lock beyond its time."""
    await place.agent.send("begin", client="main", tx="tx", timeout=0.2)
    await place.call("create", client="tx", data={"name": "locked"})
    await place.call("create", data={"name": "locked"})  # waits for the other row until it is gone
    error = await place.agent.refused("end", tx="tx", how="commit")
    assert error.code == "P2028"
    assert await place.names() == ["locked"]


@pytest.mark.parametrize(("how", "words"), [("commit", "committed transaction"), ("rollback", "was rolled back")])
async def test_use_after_the_end(place: Place, how: str, words: str) -> None:
    """P2028: a client that outlives its transaction must not write without it."""
    await place.agent.send("begin", client="main", tx="tx")
    await place.call("create", client="tx", data={"name": "a"})
    await place.agent.send("end", tx="tx", how=how)
    error = await place.agent.refused("call", client="tx", model="item", action="create", args={"data": {"name": "b"}})
    assert error.code == "P2028"
    assert words in same(f"after {how}", error.told["message"])
    assert await place.names() == (["a"] if how == "commit" else [])


async def test_max_wait(place: Place) -> None:
    """P2028 when no connection becomes free in the time for it."""
    await place.open("small", connection_limit=1)
    await place.agent.send("begin", client="small", tx="one")
    error = await place.agent.refused("begin", client="small", tx="two", max_wait=0.1)
    assert error.code == "P2028"
    assert "Unable to start a transaction in the given time." in same("max wait", error.told["message"])
    await place.agent.send("end", tx="one", how="commit")
    await place.agent.send("begin", client="small", tx="three", max_wait=0.5)
    await place.agent.send("end", tx="three", how="commit")
    await place.agent.send("disconnect", client="small")


async def test_begin_in_a_blackhole(place: Place) -> None:
    """P2028 within the time to wait, although the server never answers BEGIN."""
    await place.call("count")
    place.proxy.hold()
    error = await place.agent.refused("begin", client="main", tx="tx", max_wait=0.2)
    assert error.code == "P2028"
    place.proxy.resume()
    await place.agent.send("begin", client="main", tx="tx")
    await place.agent.send("end", tx="tx", how="commit")


async def test_statement_in_a_blackhole(place: Place) -> None:
    """The transaction's time ends a statement that is never answered, and its rollback does not hang."""
    await place.agent.send("begin", client="main", tx="tx", timeout=0.2)
    place.proxy.hold()
    error = await place.agent.refused("call", client="tx", model="item", action="count", args={})
    assert error.code == "P2028"
    assert await asyncio.wait_for(place.agent.send("end", tx="tx", how="rollback"), 6) == "rolled back"
    place.proxy.resume()
    assert await place.call("count") == 0


async def test_write_conflict(place: Place) -> None:
    """A deadlock: one of two transactions gets P2034, which says that it may be tried again."""
    await place.call("createMany", data=[{"name": "a"}, {"name": "b"}])

    async def swap(tx: str, one: str, two: str, gate: asyncio.Barrier) -> Refused | None:
        await place.agent.send("begin", client="main", tx=tx, timeout=30)
        try:
            await place.call("update", client=tx, where={"name": one}, data={"size": 1})
            await gate.wait()
            await place.call("update", client=tx, where={"name": two}, data={"size": 2})
        except Refused as error:
            await place.agent.send("end", tx=tx, how="rollback")
            return error
        await place.agent.send("end", tx=tx, how="commit")
        return None

    gate = asyncio.Barrier(2)
    errors = [error for error in await asyncio.gather(swap("x", "a", "b", gate), swap("y", "b", "a", gate)) if error]
    assert [(error.name, error.code, error.told["retryable"]) for error in errors] == [("WriteConflict", "P2034", True)]
    same("conflict", errors[0].told["message"])


async def test_schema_change_outside(place: Place) -> None:
    """Statements prepared before a column changed its type are prepared again."""
    await place.call("create", data={"name": "a", "note": "1"})
    for kind in ("varchar(9)", "text", "varchar(20)"):
        await place.call("findMany", where={"note": "1"})
        await place.admin.execute(f'ALTER TABLE "Item" ALTER COLUMN note TYPE {kind}')
        assert [row["name"] for row in await place.call("findMany", where={"note": "1"})] == ["a"]
    await place.admin.execute('ALTER TABLE "Item" ADD COLUMN more int')
    assert len(await place.call("findMany", where={"note": "1"})) == 1


async def test_schema_change_inside(place: Place) -> None:
    """In a transaction it is P2034: tried again as a whole it works."""
    await place.open("one", connection_limit=1)
    await place.call("create", client="one", data={"name": "a", "note": "1"})
    await place.call("findMany", client="one")
    await place.agent.send("begin", client="one", tx="tx")
    await place.admin.execute('ALTER TABLE "Item" ALTER COLUMN note TYPE varchar(9)')
    error = await place.agent.refused("call", client="tx", model="item", action="findMany", args={})
    assert (error.code, error.told["retryable"]) == ("P2034", True)
    await place.agent.send("end", tx="tx", how="rollback")
    await place.agent.send("begin", client="one", tx="tx")
    assert len(await place.call("findMany", client="tx")) == 1
    assert await place.agent.send("end", tx="tx", how="commit") == "committed"
    await place.agent.send("disconnect", client="one")


async def test_commit_timeout(place: Place) -> None:
    """The server never answers COMMIT and the statement's limit ends the wait: unknown, not failed."""
    await place.open("limited", "&socket_timeout=0.3")
    await place.agent.send("begin", client="limited", tx="tx")
    await place.call("create", client="tx", data={"name": "a"})
    place.proxy.hold()
    error = await place.agent.refused("end", tx="tx", how="commit")
    assert error.code == "D1001"
    place.proxy.resume()
    await place.agent.send("disconnect", client="limited")


async def test_cut_while_idle_in_transaction(place: Place) -> None:
    """The connection is cut under an open transaction: its next statement says so."""
    await place.agent.send("begin", client="main", tx="tx")
    place.proxy.cut = Cut(named("c2s", b"P"), "before")
    error = await place.agent.refused("call", client="tx", model="item", action="create", args={"data": {"name": "a"}})
    assert error.code == "P1017"
    error = await place.agent.refused("end", tx="tx", how="commit")
    assert error.code in ("P1017", "D1001")
    assert await place.names() == []


@pytest.mark.parametrize("level", ["ReadUncommitted", "ReadCommitted", "RepeatableRead", "Serializable"])
async def test_isolation_levels(place: Place, level: str) -> None:
    """PostgreSQL has four."""
    await place.agent.send("begin", client="main", tx="tx", isolation_level=level)
    (row,) = await place.agent.send("raw", client="tx", text="SHOW transaction_isolation")
    assert row["transaction_isolation"].replace(" ", "") == level.lower()
    await place.agent.send("end", tx="tx", how="commit")


async def test_unknown_isolation_level(place: Place) -> None:
    """A word that is none is refused before anything is sent."""
    error = await place.agent.refused("begin", client="main", tx="tx", isolation_level="Serialisable")
    assert error.name == "ValidationError"
    assert "Did you mean `Serializable`?" in error.told["message"]
    assert await place.sessions() == []

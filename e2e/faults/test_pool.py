"""The pool: its limit and its line, statements that take too long, and tasks that are cancelled."""

from __future__ import annotations

import asyncio

import pytest

from .agents import Refused
from .conftest import Place

SLEEP = "SELECT pg_sleep(60)"


async def test_pool_timeout(place: Place) -> None:
    """P2024 names the limit and the time."""
    await place.open("small", "&connection_limit=2&pool_timeout=0.2")
    held = [place.agent.send("raw", client="small", text=SLEEP) for _ in range(2)]
    await place.until("SELECT count(*) = 2 FROM pg_stat_activity WHERE query = $1 AND state = 'active'", SLEEP)
    error = await place.agent.refused("call", client="small", model="item", action="count", args={})
    assert (error.code, error.told["message"]) == (
        "P2024",
        "Timed out fetching a new connection from the connection pool. "
        "(Current connection pool timeout: 0.2 s, connection limit: 2)",
    )
    await place.admin.execute("SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE query = $1", SLEEP)
    for query in held:
        with pytest.raises(Refused) as caught:
            await query
        assert caught.value.code == "P1008"
    assert await place.call("count", client="small") == 0
    await place.agent.send("disconnect", client="small")


async def test_many_waiters(place: Place) -> None:
    """500 queries on 5 connections: all served, never more sessions than the limit."""
    await place.open("five", "&connection_limit=5")
    rows = await asyncio.gather(
        *(place.call("create", client="five", data={"name": str(number)}) for number in range(500))
    )
    assert len({row["id"] for row in rows}) == 500
    assert len(await place.sessions()) <= 5
    await place.agent.send("disconnect", client="five")


async def test_statement_timeout(place: Place) -> None:
    """P1008 after the statement's limit; the server stops it, the place in the pool is free again."""
    await place.open("hasty", "&socket_timeout=0.2&connection_limit=1")
    error = await place.agent.refused("raw", client="hasty", text=SLEEP)
    assert error.code == "P1008"
    await place.until("SELECT count(*) = 0 FROM pg_stat_activity WHERE query = $1 AND state = 'active'", SLEEP)
    assert await place.call("count", client="hasty") == 0
    await place.agent.send("disconnect", client="hasty")


async def test_statement_in_a_blackhole(place: Place) -> None:
    """With a statement's limit nothing hangs, although neither the answer nor the cancellation gets through."""
    await place.open("hasty", "&socket_timeout=0.2&connection_limit=1")
    await place.call("count", client="hasty")
    place.proxy.hold()
    error = await place.agent.refused("call", client="hasty", model="item", action="count", args={})
    assert error.code == "P1008"
    place.proxy.resume()
    assert await place.call("count", client="hasty") == 0
    await place.agent.send("disconnect", client="hasty")


async def test_disconnect_in_a_blackhole(place: Place) -> None:
    """Closing does not hang."""
    await place.call("count")
    place.proxy.hold()
    await asyncio.wait_for(place.agent.send("disconnect", client="main"), 5)
    assert await place.agent.send("connected", client="main") is False


async def test_connected(place: Place) -> None:
    """`is_connected` is about connections, not about intentions; after a disconnect a query opens a new one."""
    assert await place.agent.send("connected", client="main") is False
    await place.agent.send("connect", client="main")
    assert await place.agent.send("connected", client="main") is True
    await place.agent.send("disconnect", client="main")
    assert await place.agent.send("connected", client="main") is False
    await place.until("SELECT count(*) = 1 FROM pg_stat_activity WHERE datname = current_database()")
    assert await place.call("count") == 0
    assert len(await place.sessions()) == 1


async def test_prepared_statements_do_not_pile_up(place: Place) -> None:
    """A connection keeps as many statements as its limit says."""
    await place.open("few", "&statement_cache_size=10&connection_limit=1")
    for number in range(40):
        where = {"OR": [{"size": {"gt": 1}}] * (number + 1)}
        assert await place.call("count", client="few", where=where) == 0
    (row,) = await place.agent.send("raw", client="few", text="SELECT count(*)::int AS n FROM pg_prepared_statements")
    assert row["n"] <= 12
    assert await place.call("count", client="few", where={"OR": [{"size": {"gt": 1}}]}) == 0
    await place.agent.send("disconnect", client="few")


def other_session(frame: bytes) -> bytes:
    """BackendKeyData of a pooler: not the process id of a server session."""
    return frame[:5] + b"\0\0\0\1" + frame[9:] if frame[:1] == b"K" else frame


async def test_behind_a_pooler_nothing_is_prepared(place: Place) -> None:
    """The URL says nothing of a PgBouncer: it is noticed."""
    place.proxy.rewrite = other_session
    for options, kept in (("", False), ("&pgbouncer=false", True)):
        await place.open("pooled", f"&connection_limit=1{options}")
        assert await place.call("count", client="pooled") == 0
        assert await place.call("findMany", client="pooled") == []
        text = "SELECT count(*)::int AS n FROM pg_prepared_statements WHERE statement LIKE '%Item%'"
        (row,) = await place.agent.send("raw", client="pooled", text=text)
        assert (row["n"] > 0) is kept
        await place.agent.send("disconnect", client="pooled")


class TestCancelled:
    """asyncio cancels; TypeScript has no such thing."""

    @pytest.fixture(autouse=True)
    def python_only(self, place: Place) -> None:
        """Skip in TypeScript."""
        if place.agent.runtime != "py":
            pytest.skip("a promise cannot be cancelled")

    @pytest.mark.parametrize("blackhole", [False, True])
    async def test_query(self, place: Place, blackhole: bool) -> None:
        """A cancelled query ends at once, also when the network is gone, and leaves no session behind."""
        await place.call("count")
        running = place.agent.send("raw", client="main", text=SLEEP)
        number = place.agent.last
        await place.sleeping(SLEEP)
        if blackhole:
            place.proxy.hold()
        await asyncio.wait_for(place.agent.send("cancel", of=number), 2)
        with pytest.raises(Refused, match="Cancelled"):
            await running
        place.proxy.resume()
        await place.until("SELECT count(*) = 0 FROM pg_stat_activity WHERE query = $1 AND state = 'active'", SLEEP)
        assert await place.call("count") == 0

    @pytest.mark.parametrize("blackhole", [False, True])
    async def test_transaction(self, place: Place, blackhole: bool) -> None:
        """A cancelled transaction is rolled back and gives its connection back within the bound."""
        await place.open("one", "&connection_limit=1")
        await place.agent.send("begin", client="one", tx="tx", timeout=60)
        await place.call("create", client="tx", data={"name": "never"})
        if blackhole:
            place.proxy.hold()
        await asyncio.wait_for(place.agent.send("cancel", tx="tx"), 4)
        place.proxy.resume()
        await place.until(
            "SELECT count(*) = 0 FROM pg_stat_activity "
            "WHERE state LIKE 'idle in transaction%' AND datname = current_database()"
        )
        assert await place.call("count", client="one") == 0
        await place.agent.send("disconnect", client="one")

    async def test_every_moment(self, place: Place) -> None:
        """Cancelled after each number of steps of the event loop: no session in a transaction, the pool full again."""
        await place.open("five", "&connection_limit=5")
        for steps in range(60):
            rows = [{"name": f"{steps}a"}, {"name": f"{steps}b"}]
            running = asyncio.ensure_future(place.agent.error("batch", client="five", rows=rows))
            await asyncio.sleep(0)
            await place.agent.send("cancel", of=place.agent.last, steps=steps)
            error = await running
            assert error is None or error.name == "Cancelled", error
        await place.until(
            "SELECT count(*) = 0 FROM pg_stat_activity "
            "WHERE state LIKE 'idle in transaction%' AND datname = current_database()"
        )
        names = await place.names()
        assert all(name[:-1] + ("b" if name[-1] == "a" else "a") in names for name in names)
        await asyncio.gather(*(place.agent.send("raw", client="five", text="SELECT pg_sleep(0.05)") for _ in range(5)))
        assert len(await place.sessions()) <= 5
        await place.agent.send("disconnect", client="five")

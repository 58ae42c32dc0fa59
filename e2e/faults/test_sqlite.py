"""SQLite: files that cannot be opened, locks, and transactions side by side."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncGenerator
from pathlib import Path

import pytest
import pytest_asyncio

from diglot_migrate import push

from .agents import Agent
from .conftest import schema_of


@pytest_asyncio.fixture(loop_scope="session")
async def file(agent: Agent, tmp_path: Path) -> AsyncGenerator[Path]:
    """A database file with the tables; the client `main` has it."""
    path = tmp_path / "app.db"
    await asyncio.to_thread(push, schema_of("sqlite"), f"file:{path}")
    await agent.send("open", client="main", provider="sqlite", url=f"file:{path}?timeout=0.3")
    yield path
    await agent.send("disconnect", client="main")


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("nowhere/app.db", "its folder does not exist"),
        ("folder", "it is a folder"),
        ("text.db", "it is not a SQLite database"),
        ("broken.db", "it is not a SQLite database"),
    ],
)
async def test_file_that_cannot_be_opened(agent: Agent, tmp_path: Path, name: str, reason: str) -> None:
    """P1003 says which file and why."""
    (tmp_path / "folder").mkdir()
    (tmp_path / "text.db").write_text("not a database at all, but long enough to be one\n" * 100, encoding="utf-8")
    (tmp_path / "broken.db").write_bytes(b"SQLite format 3\0" + b"\xff" * 8000)
    path = tmp_path / name
    await agent.send("open", client="lost", provider="sqlite", url=f"file:{path}")
    for do in ("connect", "call"):
        error = await agent.refused(do, client="lost", model="item", action="count")
        assert (error.code, error.told["message"]) == (
            "P1003",
            f"The database file `{path}` cannot be opened: {reason}",
        )
    await agent.send("disconnect", client="lost")


async def test_missing_table_and_column(agent: Agent, file: Path) -> None:
    """P2021 and P2022, with the names."""
    with sqlite3.connect(file) as database:
        database.execute('DROP TABLE "Missing"')
        database.execute('ALTER TABLE "Item" DROP COLUMN note')
    database.close()
    error = await agent.refused("call", client="main", model="missing", action="findMany", args={})
    assert (error.code, error.told["meta"]) == ("P2021", {"modelName": "Missing", "table": "Missing"})
    error = await agent.refused("call", client="main", model="item", action="findMany", args={})
    assert error.code == "P2022"
    assert "note" in error.told["message"]


async def test_locked_by_another_process(agent: Agent, file: Path) -> None:
    """P1008 after the time to wait; reading goes on; afterwards all is well."""
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    other.execute("INSERT INTO \"Item\" (name, size) VALUES ('other', 0)")
    error = await agent.refused("call", client="main", model="item", action="create", args={"data": {"name": "a"}})
    assert (error.code, error.told["message"]) == ("P1008", "Operations timed out")
    error = await agent.refused("begin", client="main", tx="tx")
    assert error.code == "P1008"
    assert await agent.send("call", client="main", model="item", action="count") == 0
    other.execute("COMMIT")
    other.close()
    await agent.send("call", client="main", model="item", action="create", args={"data": {"name": "a"}})
    assert await agent.send("call", client="main", model="item", action="count") == 2


async def test_writer_waits_while_the_process_goes_on(agent: Agent, file: Path) -> None:
    """A write that waits for another connection's transaction of the same process must not stop that transaction."""
    await agent.send("open", client="patient", provider="sqlite", url=f"file:{file}")
    await agent.send("begin", client="patient", tx="tx")
    await agent.send("call", client="tx", model="item", action="create", args={"data": {"name": "first"}})
    second = agent.send("call", client="patient", model="item", action="create", args={"data": {"name": "second"}})
    third = agent.send("batch", client="patient", rows=[{"name": "third"}])
    await agent.send("call", client="tx", model="item", action="create", args={"data": {"name": "also first"}})
    assert await agent.send("end", tx="tx", how="commit") == "committed"
    await asyncio.gather(second, third)
    assert await agent.send("call", client="patient", model="item", action="count") == 4
    await agent.send("disconnect", client="patient")


async def test_many_transactions(agent: Agent, file: Path) -> None:
    """100 transactions at once wait in line; none meets a lock."""
    await agent.send("open", client="patient", provider="sqlite", url=f"file:{file}")
    await asyncio.gather(
        *(agent.send("batch", client="patient", rows=[{"name": f"{n}a"}, {"name": f"{n}b"}]) for n in range(100))
    )
    assert await agent.send("call", client="patient", model="item", action="count") == 200
    await agent.send("disconnect", client="patient")


async def test_transaction_timeout(agent: Agent, file: Path) -> None:
    """P2028; the lock is free as soon as the time is over, although the transaction's code does nothing."""
    await agent.send("begin", client="main", tx="tx", timeout=0.1)
    await agent.send("call", client="tx", model="item", action="create", args={"data": {"name": "late"}})
    await agent.send("batch", client="main", rows=[{"name": "next"}])
    error = await agent.refused("end", tx="tx", how="commit")
    assert error.code == "P2028"
    assert await agent.send("call", client="main", model="item", action="count") == 1


async def test_caught_error_keeps_the_rest(agent: Agent, file: Path) -> None:
    """SQLite undoes the statement, not the transaction: what was done before and after is kept."""
    await agent.send("begin", client="main", tx="tx")
    await agent.send("call", client="tx", model="item", action="create", args={"data": {"name": "a"}})
    error = await agent.refused("call", client="tx", model="item", action="create", args={"data": {"name": "a"}})
    assert error.code == "P2002"
    await agent.send("call", client="tx", model="item", action="create", args={"data": {"name": "b"}})
    assert await agent.send("end", tx="tx", how="commit") == "committed"
    assert await agent.send("call", client="main", model="item", action="count") == 2


async def test_settings_of_a_connection(agent: Agent, file: Path) -> None:
    """Foreign keys are checked, and readers do not wait for writers."""
    (row,) = await agent.send("raw", client="main", text="PRAGMA foreign_keys")
    assert row == {"foreign_keys": 1}
    (row,) = await agent.send("raw", client="main", text="PRAGMA journal_mode")
    assert row == {"journal_mode": "wal"}


async def test_file_in_use_keeps_its_mode(agent: Agent, tmp_path: Path) -> None:
    """Another process writes in the old journal mode: opening does not fail."""
    path = tmp_path / "old.db"
    other = sqlite3.connect(path, isolation_level=None)
    other.execute('CREATE TABLE "Item" (id integer primary key, name text, size int, note text)')
    other.execute("BEGIN IMMEDIATE")
    await agent.send("open", client="second", provider="sqlite", url=f"file:{path}?timeout=0.3")
    assert await agent.send("call", client="second", model="item", action="count") == 0
    other.execute("ROLLBACK")
    other.close()
    await agent.send("disconnect", client="second")


ENOUGH = 16 << 20
"""Bytes that only a statement without end writes; far more than SQLite keeps in memory."""


def written(file: Path) -> int:
    """The size of a database with its journals, in bytes."""
    return sum(part.stat().st_size for part in file.parent.glob(f"{file.name}*"))


@pytest.mark.parametrize("what", ["query", "transaction"])
async def test_cancelled(agent: Agent, file: Path, what: str) -> None:
    """Cancelling stops the statement in its thread; the next write works at once."""
    if agent.runtime != "py":
        pytest.skip("a promise cannot be cancelled")
    endless = (
        'INSERT INTO "Item" (name) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) '
        "SELECT hex(zeroblob(2000)) || i FROM n"
    )
    if what == "transaction":
        await agent.send("begin", client="main", tx="tx", timeout=60)
        await agent.send("call", client="tx", model="item", action="create", args={"data": {"name": "never"}})
    running = asyncio.ensure_future(agent.error("raw", client="tx" if what == "transaction" else "main", text=endless))
    while written(file) < ENOUGH:  # the statement has no end; it only has to have begun
        assert not running.done(), running.result()
        await asyncio.sleep(0.005)
    await agent.send("cancel", of=agent.last)
    error = await running
    assert error is not None
    assert error.name == "Cancelled"
    if what == "transaction":
        await agent.send("end", tx="tx", how="rollback")
    await agent.send("call", client="main", model="item", action="create", args={"data": {"name": "next"}})
    assert await agent.send("call", client="main", model="item", action="count") == 1


async def test_isolation_levels(agent: Agent, file: Path) -> None:
    """SQLite has one."""
    error = await agent.error("begin", client="main", tx="tx", isolation_level="ReadCommitted")
    assert error is not None
    assert error.name == "ValidationError"
    assert "Available: Serializable." in error.told["message"]
    await agent.send("begin", client="main", tx="tx", isolation_level="Serializable")
    await agent.send("end", tx="tx", how="commit")


async def test_one_statement(agent: Agent, file: Path) -> None:
    """A raw text of several statements is refused instead of cut; what only looks like several is not."""
    for do, text in (
        ("raw", "SELECT 1 AS n; SELECT 2 AS n"),
        ("execute", 'DELETE FROM "Item" WHERE name = \';\' ; /* ; */ DELETE FROM "Item"'),
    ):
        error = await agent.refused(do, client="main", text=text)
        message = "Raw query failed. Message: You can only execute one statement at a time."
        assert (error.code, error.told["message"]) == ("P2010", message)
    trigger = 'CREATE TRIGGER "t" AFTER INSERT ON "Item" BEGIN SELECT 1; SELECT 2; END;'
    assert await agent.send("execute", client="main", text=trigger) == 0
    text = "SELECT ';' AS a, ? AS \"b;\" ; -- no more; really\n /* none; */ "
    assert await agent.send("raw", client="main", text=text, values=["x"]) == [{"a": ";", "b;": "x"}]

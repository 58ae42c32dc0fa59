"""Reads on the thread of the event loop: short ones only."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from diglot_client.drivers import Options
from diglot_client.drivers.sqlite import connection, driver
from diglot_client.drivers.sqlite.connection import Connection
from diglot_client.drivers.sqlite.driver import SqliteDriver

LONG = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300000) SELECT SUM(i) FROM n"


async def outcomes(path: Path) -> list[object]:
    """A short read, a long one, the long one on the connection's thread, and one beside a job."""
    opened = Connection(str(path), 5.0)
    await opened.open()
    short = opened.at_once("SELECT ?", (7,))
    late = opened.at_once(LONG, ())
    whole = await opened.fetch(LONG, ())
    job = opened.fetch(LONG, ())
    beside = opened.at_once("SELECT 1", ())
    await job
    wait = await opened.fetch("PRAGMA busy_timeout", ())
    await opened.close()
    return [short, late, whole, beside, wait]


def test_long_reads_are_given_up(tmp_path: Path) -> None:
    found = asyncio.run(outcomes(tmp_path / "app.db"))
    assert found == [[(7,)], None, [(45000150000,)], None, [(5000,)]]


@pytest.mark.parametrize(
    ("text", "at_once"),
    [
        ("SELECT COUNT(*) FROM t", [False, True, True]),
        ("SELECT COUNT(*) FROM t WHERE 1", [True, True, True]),
        ("INSERT INTO t VALUES (1) RETURNING *", [False, False, False]),
    ],
)
async def test_whole_tables_are_counted_at_once_when_it_was_quick(
    text: str, at_once: list[bool], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (driver, connection):
        monkeypatch.setattr(module, "AT_ONCE_SECONDS", 60)
    found: list[bool] = []
    usual = Connection.run

    def run(self: Connection, function: Callable[[], Any]) -> asyncio.Future[Any]:
        found[-1] = False
        return usual(self, function)

    opened = SqliteDriver(f"file:{tmp_path / 'app.db'}", Options())
    await opened.execute("CREATE TABLE t (x)", ())
    monkeypatch.setattr(Connection, "run", run)
    for _ in at_once:
        found.append(True)
        await opened.fetch(text, ())
    assert found == at_once
    found.append(True)
    await opened.close()

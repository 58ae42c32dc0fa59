"""Reads on the thread of the event loop: short ones only."""

from __future__ import annotations

import asyncio
from pathlib import Path

from diglot_client.drivers.sqlite.connection import Connection

LONG = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300000) SELECT SUM(i) FROM n"


async def outcomes(path: Path) -> list[object]:
    """A short read, a long one, the long one on the connection's thread, and one beside a job."""
    connection = Connection(str(path), 5.0)
    await connection.open()
    short = connection.at_once("SELECT ?", (7,))
    late = connection.at_once(LONG, ())
    whole = await connection.fetch(LONG, ())
    job = connection.fetch(LONG, ())
    beside = connection.at_once("SELECT 1", ())
    await job
    wait = await connection.fetch("PRAGMA busy_timeout", ())
    await connection.close()
    return [short, late, whole, beside, wait]


def test_long_reads_are_given_up(tmp_path: Path) -> None:
    found = asyncio.run(outcomes(tmp_path / "app.db"))
    assert found == [[(7,)], None, [(45000150000,)], None, [(5000,)]]

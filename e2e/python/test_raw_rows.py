"""Raw rows of SQLite have the types that the columns were declared with, as in TypeScript (raw.test.ts)."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from diglot_client.drivers import Driver, Options, open_driver

COLUMNS = "flag BOOLEAN, at DATETIME, price DECIMAL(10,2), big BIGINT, small INT, data JSONB, raw BLOB, note TEXT"
AT = datetime(1970, 1, 1, 0, 0, 0, 5000, UTC)
TYPED = [True, AT, Decimal("1.5"), 7, 8, {"a": [1]}, b"\x01", "x"]


@pytest.fixture
async def driver(tmp_path: Path) -> AsyncIterator[Driver]:
    found = open_driver("sqlite", f"file:{tmp_path}/raw.db", Options(folder=str(tmp_path)))
    await found.raw(f"CREATE TABLE Typed ({COLUMNS})", ())
    values = (1, AT.isoformat(timespec="milliseconds"), 1.5, 7, 8, '{"a":[1]}', b"\x01", "x")
    await found.raw("INSERT INTO Typed VALUES (?, ?, ?, ?, ?, ?, ?, ?)", values)
    yield found
    await found.close()


async def rows(driver: Driver, text: str, *values: Any) -> list[list[Any]]:
    return [list(row) for row in (await driver.raw(text, values))[1]]


async def test_columns(driver: Driver) -> None:
    await driver.raw("INSERT INTO Typed (at, small) VALUES ('soon', 9007199254740993)", ())
    assert await rows(driver, "SELECT *, small + 1 AS more FROM Typed ORDER BY rowid") == [
        [*TYPED, 9],
        [None, "soon", None, None, 9007199254740993, None, None, None, 9007199254740994],
    ]


@pytest.mark.parametrize(
    ("text", "values", "expected"),
    [
        ("SELECT flag, max(flag), flag AS flag, 1 FROM Typed WHERE flag = ?1;", (1,), [True, 1, True, 1]),
        ("WITH own AS (SELECT at, '?' AS mark FROM Typed /* ?2 */) SELECT * FROM own -- :name", (), [AT, "?"]),
        ("INSERT INTO Typed (flag) VALUES (?) RETURNING flag, note, 'RETURNING' ;", (0,), [False, None, "RETURNING"]),
        ('INSERT OR IGNORE INTO "Typed" (flag) SELECT 1 RETURNING *', (), [True, *[None] * 7]),
        ("update Typed set price = ?1 where flag returning price, flag", (2.25,), [Decimal("2.25"), True]),
        ("DELETE FROM main.Typed RETURNING data", (), [{"a": [1]}]),
        ("PRAGMA table_info(Typed)", (), [0, "flag", "BOOLEAN", 0, None, 0]),
    ],
)
async def test_statements(driver: Driver, text: str, values: tuple[Any, ...], expected: list[Any]) -> None:
    found = await rows(driver, text, *values)
    assert found[0] == expected
    assert [type(cell) for cell in found[0]] == [type(cell) for cell in expected]


async def test_a_column_that_changes(driver: Driver) -> None:
    query = "SELECT flag FROM Typed"
    assert await rows(driver, query) == [[True]]
    await driver.raw("ALTER TABLE Typed DROP COLUMN flag", ())
    await driver.raw("ALTER TABLE Typed ADD COLUMN flag TEXT DEFAULT '1'", ())
    assert await rows(driver, query) == [["1"]]
    async with driver.session() as session:
        await session.begin()
        assert list((await session.raw("SELECT at FROM Typed", ()))[1][0]) == [AT]
        await session.rollback()
    assert await rows(driver, "SELECT count(*) FROM temp.sqlite_master") == [[0]]

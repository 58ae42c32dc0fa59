"""Migrations on SQLite: files in use, stored times, its own rules for semicolons."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest

from diglot_migrate.history import (
    deploy,
    execute,
)
from packages.migrate.tests.histories import Project, refused


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path, "file:./dev.db")


async def test_file_that_an_application_has_open(project: Project) -> None:
    with closing(sqlite3.connect(project.target.folder / "dev.db", isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE VIEW v AS SELECT 1")
        connection.execute("SELECT * FROM v").fetchall()
        assert len(await project.deploy()) == 2
        assert connection.execute("SELECT id FROM b").fetchall() == [(1,)]


async def test_times_as_prisma_writes_them(project: Project) -> None:
    await project.deploy()
    ((kind,),) = await project.rows("SELECT DISTINCT typeof(started_at) || typeof(finished_at) FROM _prisma_migrations")
    assert kind == "integerinteger"
    await execute(project.target, "UPDATE _prisma_migrations SET started_at = '2024-01-02T03:04:05.678+00:00';")
    await execute(
        project.target, "UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name LIKE '%first';"
    )
    assert "2024-01-02 03:04:05.678000 UTC" in await refused("P3009", deploy(project.target, project.folder))


async def test_triggers_and_strings_of_sqlite(project: Project) -> None:
    script = (
        "CREATE TABLE c (id INTEGER, [a;b] TEXT, `c;d` TEXT); -- one; two\n/* ; */ "
        "CREATE TRIGGER t AFTER INSERT ON c BEGIN\n"
        "  UPDATE c SET [a;b] = 'x;''y;'; DELETE FROM b WHERE id = 1;\nEND; INSERT INTO c (id) VALUES (1)"
    )
    project.write("20240103_third", script)
    await project.deploy()
    assert await project.rows("SELECT * FROM c") == [(1, "x;'y;", None)]
    assert await project.rows("SELECT * FROM b") == []
    rows = ",\n".join(f"({index}, 'a;b;c;{index}')" for index in range(20_000))
    begun = time.monotonic()
    project.write("20240104_fourth", f"CREATE TABLE d (id INTEGER, text TEXT);\nINSERT INTO d VALUES {rows};")
    await project.deploy()
    assert time.monotonic() - begun < 10  # 0.2 s; it took a minute when every semicolon was asked about

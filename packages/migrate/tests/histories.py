"""A migrations folder with a database, and refusals."""

from __future__ import annotations

import sqlite3
from collections.abc import Awaitable
from contextlib import closing
from pathlib import Path
from typing import Any, cast

import asyncpg
import pytest

from diglot_migrate import MigrateError
from diglot_migrate.history import Folder, Target, deploy, read_folder

FIRST = "CREATE TABLE a (id INTEGER PRIMARY KEY);\n"
SECOND = "CREATE TABLE b (id INTEGER PRIMARY KEY);\nINSERT INTO b VALUES (1);\n"


class Project:
    """A migrations folder and a database that does not exist yet."""

    def __init__(self, folder: Path, url: str) -> None:
        self.path = folder / "migrations"
        self.target = Target(url, folder)
        self.write("20240101_first", FIRST)
        self.write("20240102_second", SECOND)

    def write(self, name: str, script: str | bytes) -> Path:
        file = self.path / name / "migration.sql"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(script if isinstance(script, bytes) else script.encode())
        return file

    @property
    def folder(self) -> Folder:
        return read_folder(self.path)

    async def deploy(self) -> tuple[str, ...]:
        return (await deploy(self.target, self.folder)).applied

    async def rows(self, sql: str) -> list[tuple[Any, ...]]:
        """Ask the database, past the code under test."""
        if self.target.provider == "sqlite":
            with closing(sqlite3.connect(self.target.folder / "dev.db")) as connection:
                return connection.execute(sql).fetchall()
        connection = await cast(Any, asyncpg).connect(self.target.url)  # asyncpg has no type hints
        try:
            return [tuple(row) for row in await connection.fetch(sql)]
        finally:
            await connection.close()

    async def history(self) -> list[tuple[str, bool, bool, int]]:
        """Name, finished, rolled back and steps of all rows."""
        sql = "SELECT migration_name, finished_at, rolled_back_at, applied_steps_count FROM _prisma_migrations"
        rows = await self.rows(f"{sql} ORDER BY started_at, migration_name")
        return [(name, finished is not None, back is not None, steps) for name, finished, back, steps in rows]


async def refused(code: str | None, work: Awaitable[object]) -> str:
    """The message of the refusal that `work` must end in."""
    with pytest.raises(MigrateError) as caught:
        await work
    assert caught.value.code == code, caught.value.message
    return caught.value.message

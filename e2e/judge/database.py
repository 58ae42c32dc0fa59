"""Databases as the judge touches them: created, and filled by plain SQL through drivers without any runtime of ours."""

from __future__ import annotations

import sqlite3
from typing import Any, cast
from urllib.parse import urlsplit

import aiomysql
import asyncpg

_connect = cast("Any", asyncpg).connect  # asyncpg has no complete types
_connect_mysql = cast("Any", aiomysql).connect  # aiomysql has none
STANDARD = "SET SESSION time_zone = '+00:00', sql_mode = 'ANSI_QUOTES,NO_BACKSLASH_ESCAPES,PIPES_AS_CONCAT'"
"""MySQL reads the SQL of the others: the judge's words are the same for all."""
COUNTERS = (
    "SELECT CONCAT('ALTER TABLE \"', TABLE_NAME, '\" AUTO_INCREMENT = 1'), AUTO_INCREMENT"
    " FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND AUTO_INCREMENT IS NOT NULL"
)
"""The statement that resets a counter, and where it stands."""
BY_CODE_POINT = "CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin"


class Judge:
    """A connection that runs scripts behind the client's back."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.sqlite: sqlite3.Connection | None = None
        self.postgres: Any = None
        self.mysql: Any = None
        self.counters: dict[str, str] = {}

    async def run(self, script: list[str]) -> None:
        """Run statements in order."""
        text = ";\n".join(script)
        if self.url.startswith("file:"):
            self.sqlite = self.sqlite or sqlite3.connect(self.url.removeprefix("file:"))
            self.sqlite.executescript(text)
        elif self.url.startswith("mysql:"):
            await self.run_mysql(script)
        else:
            self.postgres = self.postgres or await _connect(self.url)
            await self.postgres.execute(text)

    async def run_mysql(self, script: list[str]) -> None:
        """Run statements on MySQL. Counters that stand where they stood after the last run are left alone: setting one
        takes as long as all the rest."""
        self.mysql = self.mysql or await opened(self.url)
        async with self.mysql.cursor() as cursor:

            async def counters() -> dict[str, str]:
                await cursor.execute(COUNTERS)
                return {reset: str(at) for reset, at in await cursor.fetchall()}

            before = await counters()
            settled = {reset for reset, at in before.items() if self.counters.get(reset) == at}
            await cursor.execute(";\n".join(statement for statement in script if statement not in settled))
            while await cursor.nextset():
                pass
            self.counters = await counters()

    async def close(self) -> None:
        """Close what was opened."""
        if self.sqlite is not None:
            self.sqlite.close()
        if self.postgres is not None:
            await self.postgres.close()
        if self.mysql is not None:
            await self.mysql.ensure_closed()


async def opened(url: str) -> Any:
    """A connection to a MySQL database, or to its server."""
    parts = urlsplit(url)
    return await _connect_mysql(
        host=parts.hostname, port=parts.port, user=parts.username, db=parts.path[1:] or None,
        charset="utf8mb4", init_command=STANDARD, autocommit=True,
    )  # fmt: skip


async def run(url: str, script: list[str]) -> None:
    """Run statements on a connection of their own."""
    judge = Judge(url)
    try:
        await judge.run(script)
    finally:
        await judge.close()


async def create_mysql(server: str, name: str) -> str:
    """A new empty MySQL database on the server; its URL."""
    await run(server, [f'CREATE DATABASE "{name}"'])
    return f"{server}/{name}"


KEYS = "SELECT TABLE_NAME, CONSTRAINT_NAME FROM information_schema.REFERENTIAL_CONSTRAINTS WHERE CONSTRAINT_SCHEMA = "


async def sort_by_code_point(url: str, again: list[str]) -> None:
    """Text of all tables sorts by code point, as in the other databases of the cases, and its case counts.

    again: the statements that add foreign keys, which are in the way.
    """
    connection = await opened(url)
    try:
        async with connection.cursor() as cursor:
            await cursor.execute("SHOW TABLES")
            names = [row[0] for row in await cursor.fetchall()]
            await cursor.execute(KEYS + "DATABASE()")
            for table, key in await cursor.fetchall():
                await cursor.execute(f'ALTER TABLE "{table}" DROP FOREIGN KEY "{key}"')
            for name in names:
                await cursor.execute(f'ALTER TABLE "{name}" CONVERT TO {BY_CODE_POINT}')
            for statement in again:
                await cursor.execute(statement)
    finally:
        await connection.ensure_closed()


async def create(server: str, name: str, zone: str = "UTC") -> str:
    """A new empty PostgreSQL database on the server; its URL. Text sorts by code point, as in SQLite.

    zone: the time zone of its sessions.
    """
    created = f"CREATE DATABASE \"{name}\" TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'"
    for statement in (created, f"ALTER DATABASE \"{name}\" SET timezone TO '{zone}'"):
        await run(f"{server}/postgres", [statement])
    return f"{server}/{name}"

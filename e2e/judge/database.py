"""Databases as the judge touches them: created, and filled by plain SQL through drivers without any runtime of ours."""

from __future__ import annotations

import sqlite3
from typing import Any, cast

import asyncpg

_connect = cast("Any", asyncpg).connect  # asyncpg has no complete types


class Judge:
    """A connection that runs scripts behind the client's back."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.sqlite: sqlite3.Connection | None = None
        self.postgres: Any = None

    async def run(self, script: list[str]) -> None:
        """Run statements in order."""
        text = ";\n".join(script)
        if self.url.startswith("file:"):
            self.sqlite = self.sqlite or sqlite3.connect(self.url.removeprefix("file:"))
            self.sqlite.executescript(text)
        else:
            self.postgres = self.postgres or await _connect(self.url)
            await self.postgres.execute(text)

    async def close(self) -> None:
        """Close what was opened."""
        if self.sqlite is not None:
            self.sqlite.close()
        if self.postgres is not None:
            await self.postgres.close()


async def run(url: str, script: list[str]) -> None:
    """Run statements on a connection of their own."""
    judge = Judge(url)
    try:
        await judge.run(script)
    finally:
        await judge.close()


async def create(server: str, name: str, zone: str = "UTC") -> str:
    """A new empty PostgreSQL database on the server; its URL. Text sorts by code point, as in SQLite.

    zone: the time zone of its sessions.
    """
    created = f"CREATE DATABASE \"{name}\" TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'"
    for statement in (created, f"ALTER DATABASE \"{name}\" SET timezone TO '{zone}'"):
        await run(f"{server}/postgres", [statement])
    return f"{server}/{name}"

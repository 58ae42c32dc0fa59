"""The history in a SQLite file."""

from __future__ import annotations

import asyncio
import contextlib
import re
import sqlite3
import time
import uuid
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from diglot_migrate.catalog import Catalog
from diglot_migrate.databases.sqlite import refused
from diglot_migrate.databases.sqlite_catalog import read
from diglot_migrate.errors import MigrateError
from diglot_migrate.history.excerpt import excerpt
from diglot_migrate.history.record import TABLE, Record
from diglot_migrate.history.store import LOCK_SECONDS, UNFINISHED, ScriptError

T = TypeVar("T")

_MAKE = f"""CREATE TABLE "{TABLE}" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)"""
_ROWS = f"""SELECT id, migration_name, checksum, started_at, finished_at, rolled_back_at, logs FROM "{TABLE}" """
_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> ?"
_TOKEN = re.compile(
    r"""'(?:[^']|'')*' | "(?:[^"]|"")*" | `[^`]*` | \[[^\]]*\] | --[^\n]* | /\*.*?(?:\*/|\Z) | ; | [^'"`\[;/-]+ | .""",
    re.DOTALL | re.VERBOSE,
)
_ENFORCE = "PRAGMA foreign_keys = ON"
"""Where a script begins, as in Prisma: data that it changes must fit."""
_SHARED_AFTER = 1.0
"""Seconds of refusals after which a file is taken to be in use by an application, not by another command."""


class SqliteStore:
    """A connection to the file. SQLite is in the process, so the methods do not wait for anything but locks."""

    provider = "sqlite"

    def __init__(self, connection: sqlite3.Connection, file: Path, *, created: bool = False) -> None:
        self.created = created
        self._connection = connection
        self._file = file

    @classmethod
    async def open(cls, file: Path, *, make: bool) -> SqliteStore:
        """Open the file; with `make` it is made, with its folders, when it is missing, else that is P1003."""
        created = not file.exists()
        if created and not make:
            raise MigrateError(f"Database {file.name} does not exist at {file}", "P1003")
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            connection = sqlite3.connect(file, isolation_level=None, timeout=LOCK_SECONDS, check_same_thread=False)
        except (OSError, sqlite3.Error) as error:
            raise refused(file, error) from error
        store = cls(connection, file, created=created)
        try:
            store._do(lambda: connection.execute("PRAGMA schema_version").fetchall())
            connection.execute(_ENFORCE)
        except BaseException:
            connection.close()
            raise
        return store

    @classmethod
    async def in_memory(cls) -> SqliteStore:
        """A database that is gone when it is closed."""
        connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        connection.execute(_ENFORCE)
        return cls(connection, Path(":memory:"), created=True)

    async def lock(self) -> None:
        """Keep the file to ourselves until `close`, as Prisma does.

        A file in WAL mode that an application has open cannot be kept: then rows are inserted one command at a time.
        """
        begun = time.monotonic()
        shares = self._do(lambda: str(self._connection.execute("PRAGMA journal_mode").fetchone()[0])) == "wal"
        self._connection.execute("PRAGMA busy_timeout = 0")
        while not self._locked("PRAGMA main.locking_mode = EXCLUSIVE", "EXCLUSIVE"):
            waited = time.monotonic() - begun
            if shares and waited > _SHARED_AFTER and self._locked("PRAGMA main.locking_mode = NORMAL", "IMMEDIATE"):
                break
            if waited > LOCK_SECONDS:
                text = f"`{self._file}` is locked: another command or program is changing it; gave up after"
                raise MigrateError(f"{text} {LOCK_SECONDS:g} s", "P1002")
            await asyncio.sleep(0.05)
        self._connection.execute(f"PRAGMA busy_timeout = {LOCK_SECONDS * 1000:.0f}")

    async def tables(self, schemas: Sequence[str]) -> list[str]:
        """The names of the tables; SQLite has no schemas."""
        return [str(name) for (name,) in self._do(lambda: self._connection.execute(_TABLES, (TABLE,)).fetchall())]

    async def create_table(self) -> None:
        """Make `_prisma_migrations`."""
        self._do(lambda: self._connection.execute(_MAKE))

    async def records(self) -> list[Record] | None:
        """The rows by the time of their beginning."""
        there = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?"
        if not self._do(lambda: self._connection.execute(there, (TABLE,)).fetchone()):
            return None
        rows = self._do(lambda: self._connection.execute(_ROWS).fetchall())
        found = [
            Record(
                id, name, checksum, _time(started) or datetime.fromtimestamp(0, UTC), _time(ended), _time(back), logs
            )
            for id, name, checksum, started, ended, back, logs in rows
        ]
        return sorted(found, key=lambda record: record.started_at)

    async def begin(self, name: str, checksum: str) -> str:
        """Insert a row that says `started`; raises MigrateError when another command has done that meanwhile."""
        known = f"SELECT 1 FROM {TABLE} WHERE migration_name = ? AND rolled_back_at IS NULL"

        def insert() -> str:
            self._connection.execute("BEGIN IMMEDIATE")
            if self._connection.execute(known, (name,)).fetchone():
                raise MigrateError(f"another command is applying the migration `{name}`", "P1002")
            return self._insert("id, checksum, started_at, migration_name", checksum, _now(), name)

        return self._in_transaction(insert)

    async def add_applied(self, name: str, checksum: str) -> None:
        """Insert a row that says `finished`, without a step."""
        now = _now()
        columns = "id, checksum, started_at, migration_name, finished_at, logs"
        self._do(lambda: self._insert(columns, checksum, now, name, now, ""))

    async def finish(self, id: str) -> None:
        """Record the end, with one step."""
        self._update("applied_steps_count = applied_steps_count + 1, finished_at = ?", _now(), id)

    async def fail(self, id: str, logs: str) -> None:
        """Record what SQLite said."""
        self._update("logs = ?", logs, id)

    async def roll_back(self, id: str) -> None:
        """Record that nothing of it is left."""
        self._update("rolled_back_at = ?", _now(), id)

    async def run(self, script: str) -> None:
        """Run the statements one by one, outside of a transaction unless the script opens one."""
        stay = 0
        try:
            for index, (start, statement) in enumerate(_statements(script), 1):
                try:
                    self._connection.execute(statement).fetchall()
                except (sqlite3.Error, ValueError) as error:
                    raise _script_error(error, script, start, stay) from error
                stay = stay if self._connection.in_transaction else index
            if self._connection.in_transaction:
                raise ScriptError("1", UNFINISHED, stay=stay)
        finally:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            self._connection.execute(_ENFORCE)

    async def catalog(self, schemas: Sequence[str]) -> Catalog:
        """The catalog of the file."""
        return self._do(lambda: read(self._connection))

    async def first_row(self, query: str) -> Sequence[Any] | None:  # Any: what a row of SQLite holds
        """The first row of a query; None when there is none, or the query fails."""
        try:
            return self._connection.execute(query).fetchone()
        except sqlite3.OperationalError:
            return None

    async def clear(self, schemas: Sequence[str]) -> None:
        """Delete everything in the file, and give its space back."""
        kinds = "SELECT type, name FROM sqlite_master WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND type <> 'index'"
        # a virtual table takes its shadow tables along, so it goes first
        order = f"{kinds} ORDER BY type = 'trigger' DESC, type = 'view' DESC, sql LIKE 'CREATE VIRTUAL%' DESC"

        def delete() -> None:
            self._connection.execute("PRAGMA foreign_keys = OFF")
            self._connection.execute("BEGIN IMMEDIATE")
            for kind, name in self._connection.execute(order).fetchall():
                self._connection.execute(f"""DROP {kind} IF EXISTS "{name.replace('"', '""')}" """)

        try:
            self._in_transaction(delete)
            self._do(lambda: self._connection.execute("VACUUM"))
            self._connection.execute(_ENFORCE)
        except MigrateError as error:
            raise MigrateError(f"the database could not be emptied: {error.message}", "P3016") from error

    async def close(self) -> None:
        """Close the file, which gives the lock back."""
        self._connection.close()

    def _do(self, work: Callable[[], T]) -> T:
        """The result of `work`; errors of SQLite become MigrateError."""
        try:
            return work()
        except sqlite3.Error as error:
            raise refused(self._file, error) from error

    def _in_transaction(self, work: Callable[[], T]) -> T:
        """Like `_do`, for work that begins a transaction: commits it or rolls it back."""
        try:
            result = self._do(work)
            self._do(lambda: self._connection.execute("COMMIT"))
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise
        return result

    def _locked(self, mode: str, kind: str) -> bool:
        """Whether a transaction of this kind is granted now; in exclusive mode its locks stay after the commit."""
        try:
            self._connection.execute(mode)
            self._connection.execute(f"BEGIN {kind}")
            self._connection.execute("COMMIT")
        except sqlite3.OperationalError as error:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            if error.sqlite_errorname.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
                return False
            raise refused(self._file, error) from error
        return True

    def _insert(self, columns: str, *values: object) -> str:
        id = str(uuid.uuid4())
        places = ", ".join("?" * (len(values) + 1))
        self._connection.execute(f"INSERT INTO {TABLE} ({columns}) VALUES ({places})", (id, *values))
        return id

    def _update(self, changes: str, *values: object) -> None:
        self._do(lambda: self._connection.execute(f"UPDATE {TABLE} SET {changes} WHERE id = ?", values))


def _statements(script: str) -> Iterator[tuple[int, str]]:
    """The statements of a script with the places where they begin; SQLite itself knows the semicolons of triggers."""
    start = 0
    for token in _TOKEN.finditer(script):
        if token[0] == ";" and sqlite3.complete_statement(script[start : token.end()]):
            yield start, script[start : token.end()]
            start = token.end()
    yield start, script[start:]


def _script_error(error: Exception, script: str, start: int, stay: int) -> ScriptError:
    """What SQLite said, and the beginning of the statement, behind its comments."""
    before = re.compile(r"(\s+|--[^\n]*|/\*.*?\*/)*", re.DOTALL).match(script, start)
    place = before.end() if before else start
    code = str(getattr(error, "sqlite_errorcode", "none"))
    return ScriptError(code, f"{error}\n\nPosition:\n{excerpt(script, place)}", stay=stay)


def _now() -> int:
    """The time as Prisma stores it: milliseconds since 1970."""
    return time.time_ns() // 1_000_000


def _time(value: object) -> datetime | None:
    """A stored time, which depends on who wrote it: a number, or text, in UTC unless it says otherwise."""
    match value:
        case int() | float():
            return datetime.fromtimestamp(value / 1000, UTC)
        case str():
            with contextlib.suppress(ValueError):
                found = datetime.fromisoformat(value.removesuffix(" UTC"))
                return found if found.tzinfo else found.replace(tzinfo=UTC)
            return datetime.fromtimestamp(0, UTC)
        case _:
            return None

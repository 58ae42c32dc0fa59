"""SQLite files, through the standard library."""

from __future__ import annotations

import contextlib
import re
import sqlite3
from collections.abc import Sequence
from pathlib import Path

from diglot_migrate.compare import Thing, Things, require_equal
from diglot_migrate.errors import MigrateError


def push(file: Path, statements: Sequence[str]) -> bool:
    """Run all `statements` in `file` if it is new or empty; True when they ran, False when all was there already.

    One transaction; a file made here is removed again when it fails. Raises MigrateError when the file has other
    tables than the statements make.
    """
    new = not file.exists()
    made = _missing(file.parent)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(file, isolation_level=None, timeout=5)
        try:
            return _push(connection, statements)
        finally:
            connection.close()
    except BaseException as error:
        if new:
            with contextlib.suppress(OSError):  # what could not be made cannot be removed
                file.unlink(missing_ok=True)
                for folder in made:
                    folder.rmdir()
        if isinstance(error, (sqlite3.Error, OSError)):
            raise refused(file, error) from error
        raise


def refused(file: Path, error: sqlite3.Error | OSError) -> MigrateError:
    """What is wrong, in the words of the clients when the file cannot be opened."""
    name = str(getattr(error, "sqlite_errorname", "")) if isinstance(error, sqlite3.Error) else "SQLITE_CANTOPEN"
    if name.startswith("SQLITE_BUSY"):
        return MigrateError(f"another program is writing to `{file}`; gave up after 5 s", "P1008")
    if not name.startswith(("SQLITE_CANTOPEN", "SQLITE_NOTADB", "SQLITE_CORRUPT", "SQLITE_READONLY", "SQLITE_PERM")):
        return MigrateError(f"SQLite: {error}")
    reason = "it may not be read or written"
    if file.is_dir():
        reason = "it is a folder"
    elif name.startswith(("SQLITE_NOTADB", "SQLITE_CORRUPT")):
        reason = "it is not a SQLite database"
    elif not file.parent.is_dir():
        reason = "its folder cannot be made"
    return MigrateError(f"the database file `{file}` cannot be opened: {reason}", "P1003")


def _missing(folder: Path) -> list[Path]:
    """The folders on the way to `folder` that do not exist, innermost first."""
    missing: list[Path] = []
    while not folder.exists():
        missing.append(folder)
        folder = folder.parent
    return missing


def _push(connection: sqlite3.Connection, statements: Sequence[str]) -> bool:
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN IMMEDIATE")
    try:
        actual = read(connection)
        if actual:
            require_equal(wanted(statements), actual)
            connection.execute("ROLLBACK")
            return False
        for statement in statements:
            connection.execute(statement)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    return True


def wanted(statements: Sequence[str]) -> Things:
    """What the statements make in an empty database."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        for statement in statements:
            connection.execute(statement)
        return read(connection)
    finally:
        connection.close()


def read(connection: sqlite3.Connection) -> Things:
    """What the database has, views, triggers and the migration history left out."""
    things: Things = {}
    tables = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'table'"
        " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> '_prisma_migrations'"
    ).fetchall()
    for table, sql in tables:
        things[Thing("table", table)] = "AUTOINCREMENT" if re.search(r"\bAUTOINCREMENT\b", sql, re.IGNORECASE) else ""
        _read_columns(connection, table, things)
        _read_foreign_keys(connection, table, things)
        _read_indexes(connection, table, things)
    return things


def _read_columns(connection: sqlite3.Connection, table: str, things: Things) -> None:
    rows = connection.execute("SELECT name, type, [notnull], dflt_value, pk FROM pragma_table_info(?)", (table,))
    for name, type, not_null, default, key in rows:
        things[Thing("column", table, name)] = (
            f"{type.upper()}{' NOT NULL' if not_null else ''}"
            f"{f' DEFAULT {default}' if default is not None else ''}{f' PRIMARY KEY {key}' if key else ''}"
        )


def _read_foreign_keys(connection: sqlite3.Connection, table: str, things: Things) -> None:
    keys: dict[int, list[tuple[str, str, str, str, str]]] = {}
    rows = connection.execute(
        "SELECT id, [table], [from], [to], on_delete, on_update FROM pragma_foreign_key_list(?) ORDER BY id, seq",
        (table,),
    )
    for id, *rest in rows:
        keys.setdefault(id, []).append((rest[0], rest[1], rest[2], rest[3], rest[4]))
    for parts in keys.values():
        target, _, _, on_delete, on_update = parts[0]
        here, there = ", ".join(part[1] for part in parts), ", ".join(part[2] or "" for part in parts)
        things[Thing("foreign key", table, here)] = f"{target}({there}) ON DELETE {on_delete} ON UPDATE {on_update}"


def _read_indexes(connection: sqlite3.Connection, table: str, things: Things) -> None:
    rows = connection.execute(
        "SELECT l.name, l.[unique], l.origin, m.sql FROM pragma_index_list(?) AS l"
        " LEFT JOIN sqlite_master AS m ON m.type = 'index' AND m.name = l.name",
        (table,),
    ).fetchall()
    for name, unique, origin, sql in rows:
        if origin == "pk":
            continue
        columns = connection.execute("SELECT name, [desc] FROM pragma_index_xinfo(?) WHERE [key]", (name,)).fetchall()
        listed = ", ".join(f"{column}{' DESC' if descending else ''}" for column, descending in columns)
        predicate = re.search(r"\)\s*WHERE\s+(.*)$", sql or "", re.IGNORECASE | re.DOTALL)
        where = f" WHERE {predicate[1]}" if predicate else ""
        things[Thing("index", table, name)] = f"{'UNIQUE ' if unique else ''}({listed}){where}"

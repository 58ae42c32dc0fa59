"""SQLite files, through the standard library."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from diglot_migrate.errors import MigrateError


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

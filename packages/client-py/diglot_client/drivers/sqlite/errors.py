"""Errors of sqlite3 as Faults."""

from __future__ import annotations

import os
import re
import sqlite3
from typing import Any

from diglot_client.drivers.driver import Fault
from diglot_client.errors import DatabaseNotFound

_FAILED = re.compile(r"constraint failed: (.*)")
_INDEX = re.compile(r"index '(.*)'")
_NO_TABLE = re.compile(r"no such table: (?:\w+\.)?(.+)")
_NO_COLUMN = re.compile(r"(?:no such column: |has no column named )(?:\w+\.)?\"?([^\"]+)")


def fault(error: BaseException) -> Fault | None:
    """The Fault for an exception that a statement raised; None when it is not the database's."""
    if isinstance(error, OverflowError):
        return Fault("P2020")
    if not isinstance(error, sqlite3.Error):
        return None
    name, message = getattr(error, "sqlite_errorname", "") or "", str(error)
    facts: dict[str, Any] = {"code": str(getattr(error, "sqlite_errorcode", "")), "message": message}
    if name in ("SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_PRIMARYKEY", "SQLITE_CONSTRAINT_ROWID"):
        return Fault("P2002", {**facts, **failed_columns(message)})
    if name == "SQLITE_CONSTRAINT_NOTNULL":
        return Fault("P2011", {**facts, **failed_columns(message)})
    if name in ("SQLITE_CONSTRAINT_FOREIGNKEY", "SQLITE_CONSTRAINT_TRIGGER"):
        return Fault("P2003", facts)
    if name == "SQLITE_CONSTRAINT_CHECK":
        match = _FAILED.search(message)
        return Fault("P2004", {**facts, "constraint": match.group(1)} if match else facts)
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")) or name == "SQLITE_INTERRUPT":
        return Fault("P1008", facts)
    if match := _NO_TABLE.search(message):
        return Fault("P2021", {**facts, "table": match.group(1)})
    if match := _NO_COLUMN.search(message):
        return Fault("P2022", {**facts, "column": match.group(1)})
    return Fault("P2039", facts)


def connect_error(error: sqlite3.Error, path: str) -> Fault | DatabaseNotFound:
    """The error for an exception that opening a file raised."""
    known = fault(error)
    if known is not None and known.code == "P1008":
        return known
    return DatabaseNotFound({"path": path, "reason": unopened(getattr(error, "sqlite_errorname", "") or "", path)})


def unopened(name: str, path: str) -> str:
    """Why a file could not be opened, by SQLite's name for it and what is there."""
    if os.path.isdir(path):
        return "it is a folder"
    if not os.path.isdir(os.path.dirname(path)):
        return "its folder does not exist"
    if name.startswith(("SQLITE_NOTADB", "SQLITE_CORRUPT")):
        return "it is not a SQLite database"
    return "it may not be read or written"


def failed_columns(message: str) -> dict[str, Any]:
    """`UNIQUE constraint failed: User.a, User.b` as table and columns, or the index it names."""
    match = _FAILED.search(message)
    if match is None:
        return {}
    if index := _INDEX.match(match.group(1)):
        return {"constraint": index.group(1)}
    pairs = [part.rpartition(".") for part in match.group(1).split(", ")]
    return {"table": pairs[0][0], "columns": [column for _, _, column in pairs]}

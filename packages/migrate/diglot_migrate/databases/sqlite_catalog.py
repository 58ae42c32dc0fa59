"""What a live SQLite database is made of, read by its pragmas."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from typing import Any

from diglot_migrate.catalog import (
    Beyond,
    Catalog,
    Column,
    ForeignKey,
    Index,
    IndexColumn,
    Name,
    PrimaryKey,
    Table,
    View,
)
from diglot_migrate.dialects.dialect import string

_OBJECTS = (
    "SELECT type, name, tbl_name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    " AND tbl_name <> '_prisma_migrations' ORDER BY name"
)
_WHERE = re.compile(r"\)\s*WHERE\s+(.*)$", re.IGNORECASE | re.DOTALL)


def read(connection: sqlite3.Connection) -> Catalog:
    """The catalog of the database, without `_prisma_migrations` and SQLite's own tables.

    Types are as declared; generated columns are beyond; the columns of a primary key are taken as required, although
    SQLite lets NULL into most of them. Tables come by name, columns in their order, indexes and foreign keys as
    SQLite lists them (the last one first). SQLite keeps no names of primary and foreign keys. Raises sqlite3's errors.
    """
    reading = _Reading(connection)
    for type, name, owner, sql in connection.execute(_OBJECTS).fetchall():
        match type:
            case "table":
                reading.table(name, sql or "")
            case "view":
                reading.views.append(View(Name(name), reading.columns(name)[0], sql or ""))
            case "trigger":
                reading.beyond.append(Beyond("trigger", Name(owner), name, sql or ""))
            case _:
                pass  # indexes are read with their table
    return Catalog(tables=tuple(reading.tables), views=tuple(reading.views), beyond=tuple(reading.beyond), live=True)


class _Reading:
    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self.tables: list[Table] = []
        self.views: list[View] = []
        self.beyond: list[Beyond] = []

    def rows(self, sql: str, *values: Any) -> list[Any]:  # Any: what a row of SQLite holds
        return self.connection.execute(sql, values).fetchall()

    def table(self, name: str, sql: str) -> None:
        owner = Name(name)
        if re.search(r"\bCHECK\s*\(", sql, re.IGNORECASE):
            self.beyond.append(Beyond("check", owner, "", sql))
        columns, key = self.columns(name)
        self.tables.append(
            Table(
                name=owner,
                columns=columns,
                primary_key=PrimaryKey(key) if key else None,
                indexes=tuple(self.indexes(owner)),
                foreign_keys=tuple(self.foreign_keys(name)),
            )
        )

    def columns(self, table: str) -> tuple[tuple[Column, ...], tuple[str, ...]]:
        """The columns, and the names of those of the primary key in its order."""
        rows = self.rows(
            "SELECT name, type, [notnull], dflt_value, pk, hidden FROM pragma_table_xinfo(?) WHERE hidden <> 1", table
        )
        key = tuple(name for _, name in sorted((place, name) for name, _, _, _, place, _ in rows if place))
        for name, _, _, _, _, hidden in rows:
            if hidden:
                self.beyond.append(Beyond("generated column", Name(table), name))
        made = tuple(
            Column(
                name=name,
                type=type,
                nullable=not required and not place,
                default=_string(default),
                counts=key == (name,) and type.upper() == "INTEGER",
            )
            for name, type, required, default, place, hidden in rows
            if not hidden
        )
        return made, key

    def indexes(self, table: Name) -> Iterator[Index]:
        rows = self.rows(
            "SELECT l.name, l.[unique], l.origin, m.sql FROM pragma_index_list(?) AS l"
            " LEFT JOIN sqlite_master AS m ON m.type = 'index' AND m.name = l.name ORDER BY l.seq",
            table.name,
        )
        for name, unique, origin, sql in rows:
            if origin == "pk":
                continue
            columns = self.rows("SELECT name, [desc] FROM pragma_index_xinfo(?) WHERE [key] ORDER BY seqno", name)
            if any(column is None for column, _ in columns):
                self.beyond.append(Beyond("expression index", table, name, sql or ""))
                continue
            predicate = _WHERE.search(sql or "")
            yield Index(
                name=name,
                columns=tuple(IndexColumn(column, sort="Desc" if down else None) for column, down in columns),
                unique=bool(unique),
                where=predicate[1] if predicate else None,
                constraint=origin == "u",
            )

    def foreign_keys(self, table: str) -> Iterator[ForeignKey]:
        rows = self.rows(
            "SELECT id, [table], [from], [to], on_delete, on_update FROM pragma_foreign_key_list(?) ORDER BY id, seq",
            table,
        )
        for id in sorted({row[0] for row in rows}):
            parts = [row for row in rows if row[0] == id]
            _, target, _, _, on_delete, on_update = parts[0]
            there = tuple(part[3] for part in parts)
            yield ForeignKey(
                constraint="",
                columns=tuple(part[2] for part in parts),
                target=Name(target),
                target_columns=self.columns(target)[1] if there[0] is None else there,
                on_delete=on_delete,
                on_update=on_update,
            )


def _string(default: str | None) -> str | None:
    """A default; one in double quotes, which SQLite takes for a string, as a string."""
    if default is None or not re.fullmatch(r'"(?:[^"]|"")*"', default):
        return default
    return string(default[1:-1].replace('""', '"'))

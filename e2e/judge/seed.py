"""Seed data as plain SQL, made from the manifest alone, so that no mistake of a runtime can hide in the data.

`statements(manifest, seed, database)` empties every table, inserts the seed in its order and sets the counters of
autoincrement columns behind the largest id, so the same list both fills and resets a database.
"""

from __future__ import annotations

import base64
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, cast

from .canon import Json, Number, canonical

Manifest = dict[str, Any]


def statements(manifest: Manifest, seed: list[dict[str, Any]], database: str) -> list[str]:
    """SQL statements that bring a database with the manifest's tables to the state of the seed."""
    models: dict[str, Any] = manifest["models"]
    inserts = [insert for part in seed for insert in _inserts(manifest, part, database)]
    tables = _tables(manifest)
    if database == "postgres":
        counters = [
            f"SELECT setval(pg_get_serial_sequence({_text(table)}, {_text(column)}),"
            f" (SELECT coalesce(max({_quote(column)}), 0) + 1 FROM {table}), false)"
            for name, model in models.items()
            for column, table in _counters(name, model, tables)
        ]
        return [f"TRUNCATE {', '.join(tables.values())} RESTART IDENTITY CASCADE", *inserts, *counters]
    emptied = [f"DELETE FROM {table}" for table in tables.values()]
    if database == "mysql":
        counting = {table for name, model in models.items() for _, table in _counters(name, model, tables)}
        again = [f"ALTER TABLE {table} AUTO_INCREMENT = 1" for table in sorted(counting)]  # behind the largest
        return ["SET foreign_key_checks = 0", *emptied, *inserts, *again, "SET foreign_key_checks = 1"]
    if any(True for name, model in models.items() for _ in _counters(name, model, tables)):
        emptied.append("DELETE FROM sqlite_sequence")
    return ["PRAGMA foreign_keys=OFF", *emptied, *inserts, "PRAGMA foreign_keys=ON"]


def _tables(manifest: Manifest) -> dict[str, str]:
    """Model or join table name -> quoted table, schema-qualified where the manifest says so."""
    tables: dict[str, str] = {}
    for name, model in manifest["models"].items():
        if not model.get("view"):
            tables[name] = _qualified(model.get("table", name), model.get("schema"))
        for field in model["fields"].values():
            if "through" in field:
                through = field["through"]
                tables[through["table"]] = _qualified(through["table"], through.get("schema"))
    return tables


def _qualified(table: str, schema: str | None) -> str:
    return f"{_quote(schema)}.{_quote(table)}" if schema else _quote(table)


def _counters(owner: str, model: dict[str, Any], tables: dict[str, str]) -> Iterator[tuple[str, str]]:
    for name, field in model["fields"].items():
        default: dict[str, Any] = field.get("default") or {}
        if default.get("fn") == "autoincrement":
            yield field.get("column", name), tables[owner]


def _inserts(manifest: Manifest, part: dict[str, Any], database: str) -> Iterator[str]:
    name: str = part["model"]
    model = manifest["models"].get(name)
    table = _tables(manifest)[name]
    for row in part["rows"]:
        columns: list[str] = []
        values: list[str] = []
        for key, value in row.items():
            field: dict[str, Any] = (
                model["fields"][key] if model else {"type": "String" if isinstance(value, str) else "Int"}
            )
            columns.append(_quote(field.get("column", key)))
            values.append(literal(value, field, manifest, database))
        yield f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join(values)})"


def literal(value: Json, field: dict[str, Any], manifest: Manifest, database: str) -> str:
    """The SQL literal of a tagged JSON value for a field."""
    match value:
        case None | {"$dbnull": True}:
            return "NULL"
        case {"$sql": str(text)}:
            return text
        case _:
            return _typed(value, field, manifest, database)


def _typed(value: Json, field: dict[str, Any], manifest: Manifest, database: str) -> str:
    """The SQL literal of a value that is neither NULL nor SQL already."""
    kind: str = field["type"]
    if field.get("list"):
        if database == "sqlite":
            return _text(_list(value, kind, field, manifest))
        return _text(_array([None if i is None else _scalar(i, kind, field, manifest, database) for i in value]))
    plain = _scalar(value, kind, field, manifest, database)
    if kind in ("Int", "BigInt", "Decimal") or (kind == "Float" and plain[-1:].isdigit()):
        return plain
    if kind == "Boolean":
        return plain if database == "postgres" else str(int(plain == "true"))
    if kind == "Bytes" and database != "postgres":
        return f"x'{plain[2:]}'"
    return _text(plain)


def _scalar(value: Json, kind: str, field: dict[str, Any], manifest: Manifest, database: str) -> str:
    """The text of one value, unquoted, as the database reads it."""
    if kind == "Json":
        return canonical(_json(value))
    if kind == "Enum":
        return manifest["enums"][field["enum"]]["values"][value]
    if isinstance(value, dict):
        [(tag, data)] = cast("dict[str, str]", value).items()
        if tag == "$bytes":
            return "\\x" + base64.b64decode(data).hex()
        if tag == "$datetime" and database != "postgres":
            stored = stored_datetime(data)
            return stored if database == "sqlite" else stored.replace("T", " ").removesuffix("+00:00")
        return data
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def _json(value: Json) -> Json:
    """Without the tags that Json values may carry."""
    match value:
        case {"$jsonnull": True}:
            return None
        case {"$json": literal}:
            return literal
        case _:
            return value


def stored_datetime(iso: str) -> str:
    """An instant as SQLite stores it: UTC, milliseconds, microseconds only when there are any."""
    at = datetime.fromisoformat(iso).astimezone(UTC)
    return at.isoformat(timespec="microseconds" if at.microsecond % 1000 else "milliseconds")


def _array(items: list[str | None]) -> str:
    return "{" + ",".join("NULL" if item is None else _element(item) for item in items) + "}"


def _element(item: str) -> str:
    escaped = item.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _list(value: list[Json], kind: str, field: dict[str, Any], manifest: Manifest) -> str:
    """A scalar list as the JSON text in which SQLite keeps it: text for Decimal, hex for Bytes."""

    def item(one: Json) -> Json:
        if one is None or kind == "Json":
            return one
        text = _scalar(one, kind, field, manifest, "sqlite")
        match kind:
            case "Int" | "BigInt" | "Float":
                return Number(text)
            case "Decimal":
                return format(Decimal(text).normalize(), "f")
            case "Boolean":
                return text == "true"
            case "Bytes":
                return text[2:].upper()
            case _:
                return text

    return canonical([item(one) for one in value])


def _text(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"


def _quote(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'

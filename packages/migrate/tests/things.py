"""Everything that a database has and a schema can describe, with its definition as the database prints it.

Read without the product's own reader, to judge by what databases say themselves.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Sequence
from typing import NamedTuple, TypeAlias

from diglot_migrate.databases.postgres import Connection, quote

# Kind, table and part of everything a schema can describe, with its definition as PostgreSQL prints it. Not listed,
# since they are nobody's drift: CHECKs, triggers, functions, views, the order of columns and of enum values, NOT NULL
# of lists, and what belongs to an extension.
_THINGS = """
WITH tables AS (
  SELECT c.oid, n.nspname || '.' || c.relname AS name
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname = ANY($1) AND c.relkind IN ('r', 'p') AND c.relname <> '_prisma_migrations'
    AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
)
SELECT 'table', name, '', '' FROM tables
UNION ALL
SELECT 'column', t.name, a.attname, concat(
    format_type(a.atttypid, a.atttypmod), CASE WHEN a.attnotnull AND a.attndims = 0 THEN ' NOT NULL' END,
    ' DEFAULT ' || pg_get_expr(d.adbin, d.adrelid), ' identity ' || nullif(a.attidentity::text, ''))
FROM tables t JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
UNION ALL
SELECT CASE c.contype WHEN 'p' THEN 'primary key' ELSE 'foreign key' END, t.name, c.conname, pg_get_constraintdef(c.oid)
FROM tables t JOIN pg_constraint c ON c.conrelid = t.oid AND c.contype IN ('p', 'f')
UNION ALL
SELECT 'index', t.name, i.relname, pg_get_indexdef(i.oid)
FROM tables t JOIN pg_index x ON x.indrelid = t.oid AND NOT x.indisprimary JOIN pg_class i ON i.oid = x.indexrelid
UNION ALL
SELECT 'enum', n.nspname || '.' || t.typname, '',
    (SELECT string_agg(quote_literal(e.enumlabel), ', ' ORDER BY e.enumlabel) FROM pg_enum e WHERE e.enumtypid = t.oid)
FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
WHERE t.typtype = 'e' AND n.nspname = ANY($1)
  AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = t.oid AND d.deptype = 'e')
"""


class Thing(NamedTuple):
    """Something in a database: its kind, the table (or enum) it is or belongs to, and its name within."""

    kind: str
    owner: str
    part: str = ""

    def __str__(self) -> str:
        return f"{self.kind} {self.owner}{'.' if self.part else ''}{self.part}"


Things: TypeAlias = dict[Thing, str]
"""Everything there is, with its definition as the database prints it."""


def differences(expected: Things, actual: Things) -> list[str]:
    """One line for each thing that is missing, extra or different; a table's parts only where both have the table."""
    lines: list[str] = []
    for thing in sorted(expected.keys() | actual.keys()):
        whole = Thing("table", thing.owner)
        if thing.part and (whole in expected) != (whole in actual):
            continue
        if thing not in actual:
            lines.append(f"{thing} is missing")
        elif thing not in expected:
            lines.append(f"{thing} is not in the schema")
        elif expected[thing] != actual[thing]:
            lines.append(f"{thing} is `{actual[thing]}`, the schema says `{expected[thing]}`")
    return lines


async def postgres_things(connection: Connection, schemas: Sequence[str]) -> Things:
    """What the schemas have. Runs in a transaction that sets the search path to them."""
    async with connection.transaction():
        await connection.execute(f"SET LOCAL search_path = {', '.join(map(quote, schemas))}")
        rows = await connection.fetch(_THINGS, list(schemas))
    return {Thing(kind, owner, part): definition for kind, owner, part, definition in rows}


def sqlite_made(statements: Sequence[str]) -> Things:
    """What the statements make in an empty database."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        for statement in statements:
            connection.execute(statement)
        return sqlite_things(connection)
    finally:
        connection.close()


def sqlite_things(connection: sqlite3.Connection) -> Things:
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

"""What a live PostgreSQL database is made of, read from its system catalogs."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Any, TypeAlias

from diglot_migrate.catalog import (
    Beyond,
    BeyondKind,
    Catalog,
    Column,
    EnumType,
    Extension,
    ForeignKey,
    Index,
    IndexColumn,
    Method,
    Name,
    PrimaryKey,
    Table,
    View,
)
from diglot_migrate.databases import postgres_queries as queries
from diglot_migrate.databases.postgres import Connection, quote
from diglot_migrate.databases.postgres_types import counting, spelled

# a record of asyncpg, which has no type hints
Row: TypeAlias = Mapping[str, Any]

_PART = r'"(?:[^"]|"")+"|[^".]+'
_NEXTVAL = re.compile(rf"nextval\('(?:(?P<schema>{_PART})\.)?(?P<name>{_PART})'::regclass\)")
_METHODS: dict[str, Method] = {"hash": "HASH", "gin": "GIN", "gist": "GIST", "spgist": "SPGIST", "brin": "BRIN"}
_ACTIONS = {"a": "NO ACTION", "r": "RESTRICT", "c": "CASCADE", "n": "SET NULL", "d": "SET DEFAULT"}
_CHECKS: dict[str, BeyondKind] = {"check": "check", "exclusion": "exclusion", "trigger": "trigger"}


async def read(connection: Connection, schemas: Sequence[str], home: str) -> Catalog:
    """The catalog of `schemas`; names in `home`, the schema that the connection works in, are not qualified.

    Runs in a transaction of its own or in the connection's. `_prisma_migrations` is left out, partitions are part of
    their table, and the tables of extensions are beyond. Tables come in the order of schema and name, columns in their
    own order, indexes and foreign keys by name, views as they were made. Raises asyncpg's errors.
    """
    async with connection.transaction():
        # names in `home` are printed without their schema, all others with it
        await connection.execute(f"SET LOCAL search_path = {quote(home)}")
        return await _Reading(connection, list(schemas), home).catalog()


class _Reading:
    def __init__(self, connection: Connection, schemas: list[str], home: str) -> None:
        self.connection = connection
        self.schemas = schemas
        self.home = home
        self.beyond: list[Beyond] = []

    async def fetch(self, query: str) -> list[Row]:
        return await self.connection.fetch(query, self.schemas)

    async def by_table(self, query: str) -> dict[int, list[Row]]:
        """The rows of a query that is ordered by the oid of the table."""
        rows = await self.fetch(query)
        return {oid: list(group) for oid, group in groupby(rows, key=lambda row: row["oid"])}

    def name(self, schema: str, name: str) -> Name:
        return Name(name, None if schema == self.home else schema)

    def note(self, kind: BeyondKind, owner: Name, part: str = "", definition: str | None = None) -> None:
        self.beyond.append(Beyond(kind, owner, part, definition or ""))

    async def catalog(self) -> Catalog:
        schemas = tuple(name for (name,) in await self.fetch(queries.SCHEMAS))
        extensions = await self.connection.fetch(queries.EXTENSIONS)
        enums = [self.enum(row) for row in await self.fetch(queries.ENUMS)]
        relations = await self.fetch(queries.TABLES)
        columns = await self.by_table(queries.COLUMNS)
        indexes = await self.by_table(queries.INDEXES)
        keys = await self.by_table(queries.FOREIGN_KEYS)
        checks = await self.by_table(queries.CHECKS)
        for schema, name, extension in await self.fetch(queries.OF_EXTENSIONS):
            self.note("extension table", self.name(schema, name), "", extension)
        tables: list[Table] = []
        views: list[tuple[int, View]] = []
        for row in relations:
            oid, name = row["oid"], self.name(row["schema"], row["name"])
            self.of_relation(name, row)
            parts = tuple(self.column(name, column) for column in columns.get(oid, []))
            for _, kind, part, definition in checks.get(oid, []):
                self.note(_CHECKS[kind], name, part, definition)
            if row["definition"] is not None:
                views.append((oid, View(name, parts, row["definition"])))
            elif not parts:
                self.note("empty table", name)
            else:
                tables.append(self.table(name, parts, indexes.get(oid, []), keys.get(oid, [])))
        return Catalog(
            schemas=schemas,
            extensions=tuple(Extension(*row) for row in extensions),
            enums=tuple(enum for enum in enums if enum.values),
            tables=tuple(tables),
            views=tuple(view for _, view in sorted(views, key=lambda pair: pair[0])),
            beyond=tuple(self.beyond),
            home=self.home,
            live=True,
        )

    def enum(self, row: Row) -> EnumType:
        made = EnumType(self.name(row["schema"], row["name"]), tuple(row["values"]))
        if not made.values:
            self.note("empty enum", made.name)
        if row["comment"] is not None:
            self.note("comment", made.name, "", row["comment"])
        return made

    def of_relation(self, name: Name, row: Row) -> None:
        """What a schema cannot say about a table or view as a whole."""
        if row["comment"] is not None:
            self.note("comment", name, "", row["comment"])
        if row["secured"]:
            self.note("row security", name)
        if row["partition"] is not None:
            self.note("partition", name, "", row["partition"])
        elif row["parents"] is not None or row["has_children"]:
            self.note("inheritance", name, "", row["parents"])

    def column(self, table: Name, row: Row) -> Column:
        name, default = row["name"], row["default"]
        if row["comment"] is not None:
            self.note("comment", table, name, row["comment"])
        if row["collation"] is not None:
            self.note("collation", table, name, row["collation"])
        if row["domain"] is not None:
            self.note("domain", table, name, row["domain"])
        if row["generated"]:
            self.note("generated column", table, name, default)
        enum = None if row["enum"] is None else self.name(row["enum_schema"], row["enum"])
        type = spelled(row["type"], enum)
        counts = bool(row["identity"])
        sequence: Name | None = None
        if row["identity"]:
            self.note("identity column", table, name, "ALWAYS" if row["identity"] == "a" else "BY DEFAULT")
        elif default is not None and default.startswith("nextval(") and counting(type) != type:
            counts = True
            if _is_own_sequence(default, table.name, name):
                sequence = self.sequence(default)
            else:
                self.note("sequence", table, name, default)
        return Column(
            name=name,
            type=counting(type) if counts else type,
            nullable=not row["required"],
            default=None if counts else default,
            counts=counts,
            sequence=sequence,
            identity=bool(row["identity"]),
        )

    def sequence(self, default: str) -> Name | None:
        """The sequence that `nextval('schema."name"'::regclass)` names; without a schema it is in the home schema."""
        parts = _NEXTVAL.fullmatch(default)
        if parts is None:
            return None
        schema, name = (part and _bare(part.replace("''", "'")) for part in (parts["schema"], parts["name"]))
        return self.name(schema or self.home, name)

    def table(self, name: Name, columns: tuple[Column, ...], indexes: list[Row], keys: list[Row]) -> Table:
        key: PrimaryKey | None = None
        made: list[Index] = []
        for _, group in groupby(indexes, key=lambda row: row["index"]):
            parts = list(group)
            self.of_index(name, parts)
            if parts[0]["primary"]:
                key = PrimaryKey(tuple(part["column"] for part in parts), parts[0]["name"])
            elif parts[0]["constraint"] == "x":
                continue
            elif any(part["column"] is None for part in parts) or parts[0]["method"] not in ("btree", *_METHODS):
                self.note("expression index", name, parts[0]["name"], parts[0]["definition"])
            else:
                made.append(_index(parts))
        return Table(name, columns, key, tuple(made), tuple(self.foreign_key(name, row) for row in keys))

    def of_index(self, table: Name, parts: list[Row]) -> None:
        """What a schema cannot say about an index or the constraint on it."""
        first = parts[0]
        found: list[BeyondKind] = []
        if first["deferrable"]:
            found.append("deferrable constraint")
        if first["includes"]:
            found.append("included columns")
        if first["nulls_equal"]:
            found.append("nulls not distinct")
        if any(part["nulls_first"] != part["descending"] for part in parts):
            found.append("null order")
        if first["method"] in ("btree", "hash") and any(part["ops"] for part in parts):
            found.append("operator class")
        for kind in found:
            self.note(kind, table, first["name"], first["definition"])

    def foreign_key(self, table: Name, row: Row) -> ForeignKey:
        if row["deferrable"]:
            self.note("deferrable constraint", table, row["name"], row["definition"])
        if not row["validated"]:
            self.note("unvalidated constraint", table, row["name"], row["definition"])
        return ForeignKey(
            constraint=row["name"],
            columns=tuple(row["columns"]),
            target=self.name(row["target_schema"], row["target"]),
            target_columns=tuple(row["target_columns"]),
            on_delete=_ACTIONS[row["on_delete"]],
            on_update=_ACTIONS[row["on_update"]],
        )


def _index(parts: list[Row]) -> Index:
    first = parts[0]
    method = {**_METHODS, "hash": None}.get(first["method"])
    return Index(
        name=first["name"],
        columns=tuple(
            # a schema says operator classes of the other methods only
            IndexColumn(part["column"], part["ops"] if method else None, "Desc" if part["descending"] else None)
            for part in parts
        ),
        unique=first["unique"],
        method=_METHODS.get(first["method"], "BTREE"),
        where=first["where"],
        constraint=first["constraint"] == "u",
    )


def _bare(identifier: str) -> str:
    """An identifier without its quotes."""
    return identifier[1:-1].replace('""', '"') if identifier.startswith('"') else identifier


def _is_own_sequence(default: str, table: str, column: str) -> bool:
    """True for the sequence that SERIAL makes; a long name is cut in the middle."""
    return f"{table}_{column}_seq"[:20] in default.replace('""', '"')

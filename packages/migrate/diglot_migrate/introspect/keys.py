"""Primary keys, unique indexes and indexes as attributes; names of constraints only where not the default."""

from __future__ import annotations

from collections.abc import Mapping

from diglot_migrate.catalog import Index, IndexColumn, Method, Table
from diglot_migrate.introspect.draft import quoted
from diglot_schema.ir import Model
from diglot_schema.names import constraint_name
from diglot_schema.spec import OPERATOR_CLASSES

_TYPES: dict[Method, str] = {"HASH": "Hash", "GIN": "Gin", "GIST": "Gist", "SPGIST": "SpGist", "BRIN": "Brin"}
_CLASSES = {facts["name"]: name for name, facts in OPERATOR_CLASSES.items()}


def key_attribute(table: Table, fields: Mapping[str, str], provider: str, known: Model | None) -> str | None:
    """`@id` for a key of one column, else `@@id`; None when a column has no field."""
    key = table.primary_key
    if key is None or not all(column in fields for column in key.columns):
        return None
    usual = constraint_name(table.name.name, [], "_pkey", provider)
    args = [f"map: {quoted(key.constraint)}"] if key.constraint not in (None, "", usual) else []
    if len(key.columns) == 1:
        return _attribute("@id", args)
    name = known.primary_key.name if known and known.primary_key else None
    if name is not None:
        args.insert(0, f"name: {quoted(name)}")
    return _attribute("@@id", [f"[{', '.join(fields[column] for column in key.columns)}]", *args])


def unique_attribute(table: Table, index: Index, provider: str) -> str:
    """`@unique` for a unique index of one column."""
    args = _map(table, index, "_key", provider)
    if index.columns[0].sort == "Desc":
        args.append("sort: Desc")
    return _attribute("@unique", args + _where(index))


def index_attribute(
    table: Table, index: Index, fields: Mapping[str, str], provider: str, known: Model | None
) -> str | None:
    """`@@unique` or `@@index`; None when a column has no field."""
    if not all(column.name in fields for column in index.columns):
        return None
    args = [f"[{', '.join(_column(column, fields[column.name]) for column in index.columns)}]"]
    uniques = known.uniques if known and index.unique else ()
    name = next((it.name for it in uniques if it.constraint == index.name), None)
    if name is not None:
        args.append(f"name: {quoted(name)}")
    args += _map(table, index, "_key" if index.unique else "_idx", provider)
    if index.method in _TYPES:
        args.append(f"type: {_TYPES[index.method]}")
    return _attribute("@@unique" if index.unique else "@@index", args + _where(index))


def _column(column: IndexColumn, field: str) -> str:
    args: list[str] = []
    if column.ops is not None:
        args.append(f"ops: {_CLASSES.get(column.ops) or f'raw({quoted(column.ops)})'}")
    if column.sort == "Desc":
        args.append("sort: Desc")
    return _attribute(field, args)


def _map(table: Table, index: Index, suffix: str, provider: str) -> list[str]:
    usual = constraint_name(table.name.name, [column.name for column in index.columns], suffix, provider)
    return [] if index.name == usual else [f"map: {quoted(index.name)}"]


def _where(index: Index) -> list[str]:
    return [] if index.where is None else [f"where: raw({quoted(index.where)})"]


def _attribute(name: str, args: list[str]) -> str:
    return f"{name}({', '.join(args)})" if args else name

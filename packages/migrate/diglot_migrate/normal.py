"""The form in which catalogs are equal when there is nothing to do.

What a live database has and what a schema describes are brought to one spelling. No difference are: the order of
schemas, tables, columns, enum values, indexes and foreign keys; NOT NULL of lists; a UNIQUE constraint or a unique
index; versions of extensions, and extensions that no schema names; `Asc` and no order; the names of keys on SQLite;
operator classes that are the default; names beyond what PostgreSQL keeps; a key that counts and is optional; how a
server prints types, defaults and predicates; views; and everything that is `beyond`.
"""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation

from diglot_migrate.catalog import Catalog, Column, EnumType, ForeignKey, Index, Method, Name, PrimaryKey, Table
from diglot_migrate.databases.sqlite_types import family
from diglot_migrate.expression import meaning, tokens, uncast
from diglot_schema.names import cut
from diglot_schema.spec import IDENTIFIER_LIMITS

_PRECISE = ("TIMESTAMP", "TIMESTAMPTZ", "TIME", "TIMETZ")
_NUMBERS = {"SMALLINT", "INTEGER", "BIGINT", "DECIMAL", "REAL", "DOUBLE PRECISION", "OID", "MONEY"}
_NEVER = re.compile(r"(?!)")
# Source: PostgreSQL, "Built-in Operator Classes" of each method, those that pg_opclass marks as default.
_DEFAULT_OPS: dict[Method, re.Pattern[str]] = {
    "BTREE": re.compile(r"[a-z0-9]+_ops"),
    "HASH": re.compile(r"[a-z0-9]+_ops"),
    "GIN": re.compile(r"(jsonb|array|tsvector)_ops"),
    "GIST": re.compile(r"(point|box|poly|circle|range|multirange|tsvector|tsquery)_ops"),
    "SPGIST": re.compile(r"(inet|text|quad_point|range|box|poly)_ops"),
    "BRIN": re.compile(r"(?!inet_)[a-z0-9]+_minmax_ops|[a-z0-9]+_inclusion_ops"),
    "FULLTEXT": _NEVER,
}
_ARRAY = re.compile(r'"((?:[^"\\]|\\.)*)"|([^,{}]+)', re.DOTALL)
_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d(?:\.\d+)?) ?(Z|[+-]\d\d(?::?\d\d)?)?")


def normal(catalog: Catalog, provider: str) -> Catalog:
    """`catalog` in the form that is compared by value."""
    tables = tuple(sorted((normal_table(table, provider) for table in catalog.tables), key=lambda it: _key(it.name)))
    enums = tuple(
        sorted((EnumType(it.name, tuple(sorted(it.values))) for it in catalog.enums), key=lambda it: _key(it.name))
    )
    used = {name.schema for name in (*(it.name for it in tables), *(it.name for it in enums)) if name.schema}
    return Catalog(schemas=tuple(sorted(used)), enums=enums, tables=tables)


def normal_table(table: Table, provider: str) -> Table:
    """A table with all its parts in normal form and sorted by name."""
    key = table.primary_key
    if key is not None and provider == "sqlite":
        key = PrimaryKey(key.columns)
    return Table(
        name=normal_name(table.name, provider),
        columns=tuple(sorted((normal_column(it, table, provider) for it in table.columns), key=lambda it: it.name)),
        primary_key=key,
        indexes=tuple(sorted((normal_index(it, provider) for it in table.indexes), key=lambda it: it.name)),
        foreign_keys=tuple(
            sorted(
                (normal_foreign_key(it, provider) for it in table.foreign_keys),
                key=lambda it: (it.constraint, it.columns, _key(it.target), it.target_columns),
            )
        ),
    )


def normal_column(column: Column, table: Table, provider: str) -> Column:
    """A column of `table`: type and default spelled alike, lists nullable."""
    type = normal_type(column.type, provider)
    counts = column.counts and not type.endswith("[]")
    if provider == "sqlite":
        counts = table.primary_key is not None and table.primary_key.columns == (column.name,) and type == "INTEGER"
    return Column(
        name=cut(column.name, IDENTIFIER_LIMITS[provider]),
        type=type,
        nullable=type.endswith("[]") or (column.nullable and not (counts and provider == "postgresql")),
        default=None if column.default is None else normal_default(column.default, type),
        counts=counts,
    )


def normal_index(index: Index, provider: str) -> Index:
    """An index: ascending goes without saying, the predicate by its meaning."""
    columns = tuple(
        replace(
            it,
            sort=None if it.sort == "Asc" else it.sort,
            ops=_ops(it.ops, index.method) if provider == "postgresql" else None,
        )
        for it in index.columns
    )
    where = None if index.where is None else " ".join(meaning(index.where))
    return replace(index, columns=columns, where=where)


def normal_foreign_key(key: ForeignKey, provider: str) -> ForeignKey:
    """A foreign key; SQLite does not tell its name."""
    target = normal_name(key.target, provider)
    return replace(key, constraint="" if provider == "sqlite" else key.constraint, target=target)


def normal_name(name: Name, provider: str) -> Name:
    """A name as long as the database keeps it."""
    return Name(cut(name.name, IDENTIFIER_LIMITS[provider]), name.schema)


def normal_type(type: str, provider: str) -> str:
    """A type with the arguments that go without saying; on SQLite, the type a schema's column would have."""
    if provider == "sqlite":
        return family(type) or type.lower()
    base, brackets = type.removesuffix("[]"), "[]" if type.endswith("[]") else ""
    if base in _PRECISE:
        base += "(6)"
    elif base in ("CHAR", "BIT"):
        base += "(1)"
    elif match := re.fullmatch(r"DECIMAL\((\d+)\)", base):
        base = f"DECIMAL({match[1]},0)"
    elif not base.startswith('"') and not base.isupper():
        base = base.lower()
    return base + brackets


def normal_default(text: str, type: str) -> str | None:
    """A default of a column with the normal type `type`; None for NULL, which is no default.

    Literals are spelled alike for their type, other expressions by their meaning.
    """
    found = list(uncast(tokens(text)))
    while found[:1] == ["("] and found[-1:] == [")"]:
        found = found[1:-1]
    if found == ["null"]:
        return None
    if type.endswith("[]"):
        items = _items(found)
        if items is not None:
            element = type.removesuffix("[]")
            return f"[{', '.join(_literal(item, element) or item for item in items)}]"
    elif (value := _single(found)) is not None:
        literal = _literal(value, type)
        if literal is not None:
            return literal
    return " ".join(meaning(text))


def _single(found: list[str]) -> str | None:
    """The one literal that the tokens are: text without its quotes, a number with its sign, or a word."""
    if len(found) == 2 and found[0] in "+-":
        return found[0].replace("+", "") + found[1]
    if len(found) != 1:
        return None
    return found[0][1:-1].replace("''", "'") if found[0].startswith("'") else found[0]


def _items(found: list[str]) -> list[str] | None:
    """The items of `ARRAY[...]` or of an array in a string; None when the tokens are something else."""
    if len(found) == 1 and found[0].startswith("'{"):
        inside = found[0][2:-2].replace("''", "'")
        return [
            re.sub(r"\\(.)", r"\1", quoted) if quoted or not bare else bare for quoted, bare in _ARRAY.findall(inside)
        ]
    if found[:2] != ["array", "["] or found[-1] != "]":
        return None
    items: list[str] = []
    part: list[str] = []
    for token in (*found[2:-1], ","):
        if token != ",":
            part.append(token)
        elif part:
            value = _single([it for it in part if it not in "()"])
            if value is None:
                return None
            items.append(value)
            part = []
    return items


def _literal(value: str, type: str) -> str | None:
    """A literal as one spelling of its value; None when it is no literal of the type."""
    base = type.split("(")[0]
    try:
        if base in _NUMBERS:
            return format(Decimal(value).normalize(), "f")
        if base in ("JSON", "JSONB"):
            return json.dumps(json.loads(value), sort_keys=True)
    except (InvalidOperation, ValueError):
        return None
    if base == "BOOLEAN":
        return {"t": "true", "1": "true", "f": "false", "0": "false"}.get(value.lower(), value.lower())
    if base == "BYTEA":
        return f"'{value.lower()}'"
    if base in (*_PRECISE, "DATETIME", "DATE"):
        return _moment(value, base)
    return None if value.lower() in ("current_timestamp", "current_date", "current_user") else f"'{value}'"


def _moment(value: str, base: str) -> str | None:
    match = _MOMENT.fullmatch(value)
    if match is None:
        return None
    zone = match[3] or "Z"
    at = datetime.fromisoformat(f"{match[1]}T{match[2][:15]}{zone}")
    if base == "TIMESTAMP":  # the server does not look at the zone
        return at.replace(tzinfo=None).isoformat()
    return at.astimezone(UTC).isoformat()


def _ops(ops: str | None, method: Method) -> str | None:
    """An operator class, None for one that is the default of its type."""
    return None if ops is None or _DEFAULT_OPS[method].fullmatch(ops) else ops


def _key(name: Name) -> tuple[str, str]:
    return name.schema or "", name.name

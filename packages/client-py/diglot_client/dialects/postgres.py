"""The words of PostgreSQL."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Literal

from diglot_client import spec
from diglot_client.manifest import Enum
from diglot_client.plan import Codec, Keys, Slot
from diglot_client.sql import Bind, Expr, Name, phrase

from .dialect import (
    Cursor,
    Dialect,
    FullText,
    JsonSpot,
    alone,
    digits,
    double_quote,
    doubled,
    escaped,
    joined,
    on_conflict,
)

TYPES = {
    "Int": "int4",
    "BigInt": "int8",
    "Float": "float8",
    "Decimal": "numeric",
    "Boolean": "bool",
    "String": "text",
    "DateTime": "timestamp",
    "Json": "jsonb",
    "Bytes": "bytea",
}
NATIVE = {
    "SmallInt": "int2",
    "Oid": "oid",
    "Real": "float4",
    "Money": "money",
    "Timestamptz": "timestamptz",
    "Date": "date",
    "Time": "time",
    "Timetz": "timetz",
    "Json": "json",
    "Uuid": "uuid",
    "Inet": "inet",
    "Citext": "citext",
    "Xml": "xml",
    "Bit": '"bit"',  # without quotes it has one digit
    "VarChar": "varchar",
    "Char": "bpchar",
    "VarBit": "varbit",
}
TEXTUAL = frozenset(("Text", "VarChar"))


def type_of(codec: Codec, enum: Enum | None) -> str:
    """`int4`, `"auth"."Role"`, `text[]`."""
    if enum is not None:
        name = f'"{enum.db_name}"' if enum.schema is None else f'"{enum.schema}"."{enum.db_name}"'
    else:
        name = NATIVE.get(codec.native[0] if codec.native else "", TYPES.get(codec.type, "text"))
    return name + "[]" if codec.list or codec.form in ("list", "push") else name


def cast(mark: str, type: str) -> str:
    return f"{mark}::{type}"


def amount(column: Expr, codec: Codec) -> Expr:
    """The text of money depends on the server's locale."""
    if codec.native is None or codec.native[0] != "Money":
        return column
    return phrase(column, "::numeric[]" if codec.list else "::numeric")


def read(column: Expr, codec: Codec) -> Expr:
    """The shortest number for a 32-bit float is known to the server; as a 64-bit float it has other digits."""
    if codec.native is not None and codec.native[0] == "Real":
        return phrase(column, "::text[]" if codec.list else "::text")
    return amount(column, codec)


def read_row(column: Expr, codec: Codec) -> Expr:
    """Anonymous rows hold only types that the driver knows without asking."""
    odd = codec.type == "Enum" or (codec.native is not None and codec.native[0] in ("Citext", "Xml"))
    if unnamed(codec):
        return any_text(column, codec)
    return text(column, codec) if odd else read(column, codec)


def read_json(column: Expr, codec: Codec) -> Expr:
    """JSON numbers and text hold neither int8, numeric nor bytes without loss."""
    if codec.type in ("BigInt", "Decimal", "Bytes"):
        return text(read(column, codec), codec)
    return any_text(column, codec) if unnamed(codec) else column


def unnamed(codec: Codec) -> bool:
    """A String whose column may be of any type in a database that somebody else made, and of one that cannot be read
    inside of a row."""
    return codec.type == "String" and codec.native is None


def any_text(column: Expr, codec: Codec) -> Expr:
    """A column of whatever type as the text that it has outside of rows. The cast costs nothing where it is text; one
    to `text` would take the spaces from the end of a `char(n)`."""
    return phrase(column, "::bpchar[]" if codec.list else "::bpchar")


def text(column: Expr, codec: Codec) -> Expr:
    return phrase(column, "::text[]" if codec.list else "::text")


def same(left: Expr, right: Expr) -> Expr:
    return phrase(left, " IS NOT DISTINCT FROM ", right)


def beside(column: Expr, codec: Codec, other: Codec) -> Expr:
    """Instants without a zone are in UTC; by itself the server takes the session's zone for them."""
    match type_of(codec, None), type_of(other, None).removesuffix("[]"):
        case "timestamptz", "timestamp" | "date":
            return phrase("(", column, " AT TIME ZONE 'UTC')")
        case "timestamp" | "date", "timestamptz":
            return phrase("(", column, "::timestamp AT TIME ZONE 'UTC')")
        case _:
            return column


def in_list(column: Expr, slot: Slot) -> Expr:
    return phrase(column, " = ANY(", Bind(slot), ")")


def in_list_lower(column: Expr, slot: Slot) -> Expr:
    values = phrase('(SELECT LOWER("v") FROM unnest(', Bind(slot, "text[]"), ') AS "v")')
    return phrase("LOWER(", column, ") IN ", values)


def in_column(value: Expr, column: Expr, codec: Codec) -> Expr:
    return phrase(value, " = ANY(", column, ")")


def in_keys(columns: tuple[Expr, ...], codecs: tuple[Codec, ...], types: tuple[str, ...]) -> Expr:
    slots = [Slot(Keys(part), codec) for part, codec in enumerate(codecs)]
    if len(columns) == 1:
        return in_list(columns[0], slots[0])
    parts: list[str | Expr] = ["("]
    for i, column in enumerate(columns):
        parts += [", " if i else "", column]
    parts.append(") IN (SELECT * FROM unnest(")
    for i, slot in enumerate(slots):
        parts += [", " if i else "", Bind(slot, types[i] + "[]")]
    return phrase(*parts, "))")


def like(column: Expr, pattern: Expr, insensitive: bool) -> Expr:
    return phrase(column, " ILIKE " if insensitive else " LIKE ", pattern)


def as_text(column: Expr, codec: Codec, padded: bool) -> Expr:
    kept = codec.native is None or codec.native[0] in TEXTUAL or (padded and codec.native[0] == "Char")
    return column if kept else phrase(column, "::text")


def as_json(column: Expr, codec: Codec) -> Expr:
    return phrase(column, "::jsonb") if codec.native and codec.native[0] == "Json" else column


def extreme(function: str, column: Expr, codec: Codec) -> Expr:
    """There is no MIN of uuid before PostgreSQL 18."""
    if codec.native and codec.native[0] == "Uuid":
        return phrase(f"{function}(", column, "::text)::uuid")
    return phrase(f"{function}(", column, ")")


def multiply(column: Expr, value: Expr, codec: Codec) -> Expr:
    return scaled(column, " * ", value, codec)


def divide(column: Expr, value: Expr, codec: Codec) -> Expr:
    return scaled(column, " / ", value, codec)


def scaled(column: Expr, sign: str, value: Expr, codec: Codec) -> Expr:
    """Money has operators for doubles only, so it is scaled as a decimal."""
    if codec.native is None or codec.native[0] != "Money" or not isinstance(value, Bind):
        return phrase(column, sign, value)
    return phrase("(", column, f"::numeric{sign}", replace(value, cast="text"), "::numeric)::money")


def list_has(column: Expr, value: Expr, codec: Codec, type: str) -> Expr:
    return phrase(column, " @> ARRAY[", replace(value, cast=type) if isinstance(value, Bind) else value, "]")


def list_every(column: Expr, values: Expr, codec: Codec) -> Expr:
    return phrase(column, " @> ", values)


def list_some(column: Expr, values: Expr, codec: Codec) -> Expr:
    return phrase(column, " && ", values)


def list_empty(column: Expr, empty: bool) -> Expr:
    return phrase(column, " = '{}'" if empty else " <> '{}'")


def list_push(column: Expr, slot: Slot, type: str) -> Expr:
    return phrase("array_cat(", column, ", ", Bind(slot, type), ")")


def at(spot: JsonSpot) -> Expr:
    """The value as jsonb."""
    return spot.column if spot.path is None else phrase("(", spot.column, " #> ", Bind(spot.path, "text[]"), ")")


def json_null(spot: JsonSpot, name: Literal["DbNull", "JsonNull"]) -> Expr:
    return phrase(at(spot), " IS NULL" if name == "DbNull" else " = 'null'::jsonb")


def json_equals(spot: JsonSpot, slot: Slot) -> Expr:
    return phrase(at(spot), " = ", Bind(slot, "jsonb"))


def json_same(spot: JsonSpot, other: Expr) -> Expr:
    return phrase(at(spot), " = ", other)


def as_jsonb(value: Expr) -> Expr:
    """A parameter or a column as jsonb."""
    return replace(value, cast="jsonb") if isinstance(value, Bind) else value


def json_compare(spot: JsonSpot, operator: str, wanted: Expr) -> Expr:
    value, typed = at(spot), as_jsonb(wanted)
    return phrase("(", value, f" {operator} ", typed, " AND jsonb_typeof(", value, ") = jsonb_typeof(", typed, "))")


def json_like(spot: JsonSpot, pattern: Expr, insensitive: bool) -> Expr:
    """Without a path it is the JSON text, quotes and all, that is compared."""
    value = at(spot)
    text = phrase(value, "::text") if spot.path is None else phrase("(", value, " #>> '{}')")
    return phrase("(jsonb_typeof(", value, ") = 'string' AND ", like(text, pattern, insensitive), ")")


def json_other(spot: JsonSpot, kind: Literal["string", "array"] | Expr) -> Expr:
    wanted = f"'{kind}'" if isinstance(kind, str) else phrase("jsonb_typeof(", as_jsonb(kind), ")")
    return phrase("jsonb_typeof(", at(spot), ") <> ", wanted)


def json_contains(spot: JsonSpot, wanted: Expr) -> Expr:
    """An array has plain values as elements; any value would have itself."""
    value = at(spot)
    if isinstance(wanted, Bind):
        return phrase(value, " @> ", as_jsonb(wanted))
    return phrase("(", value, " @> ", wanted, " AND jsonb_typeof(", value, ") = 'array')")


def json_edge(spot: JsonSpot, last: bool, wanted: Expr) -> Expr:
    """Subscripts of a value that is no list would find the value itself."""
    value, place = at(spot), -1 if last else 0
    return phrase("(jsonb_typeof(", value, ") = 'array' AND ", value, f" -> {place} = ", as_jsonb(wanted), ")")


LOCKS = {"update": "UPDATE", "noKeyUpdate": "NO KEY UPDATE", "share": "SHARE", "keyShare": "KEY SHARE"}


def lock(alias: str, strength: str, otherwise: Literal["skip", "fail"] | None) -> Expr:
    """Locks of the rows of one alias; rows that are joined with it may be missing, and such cannot be locked."""
    end = {"skip": " SKIP LOCKED", "fail": " NOWAIT", None: ""}[otherwise]
    return phrase(f"FOR {LOCKS[strength]} OF ", Name(alias), end)


def sequence(schema: str | None, table: str, column: str) -> str:
    name = f'"{table}"' if schema is None else f'"{schema}"."{table}"'
    return "nextval(pg_get_serial_sequence('" + name.replace("'", "''") + "', '" + column.replace("'", "''") + "'))"


ROW = ("ROW(", ")", "ARRAY(", ")")
JSON = (
    "json_build_array(",
    ') AS "row"',
    '(SELECT COALESCE(json_agg("n"."row"), \'[]\'::json) FROM (',
    ') AS "n")',
)
CAPABILITY = spec.DIALECTS["postgresql"]["nestedPy"]

CURSOR = Cursor(
    transaction=True,
    open=lambda name, text, width: (f"DECLARE {name} NO SCROLL CURSOR FOR {text}",),
    more=lambda name, size, width: f"FETCH {size} FROM {name}",
    numbered=False,
    close=lambda name: f"CLOSE {name}",
)


def explain(text: str, analyze: bool) -> str:
    return f"EXPLAIN ({'ANALYZE, ' if analyze else ''}FORMAT JSON) {text}"


def explained(rows: Sequence[Sequence[Any]]) -> Any:
    """One cell: a list with one plan, as JSON text where the driver leaves it alone."""
    found = rows[0][0]
    return (json.loads(found) if isinstance(found, str) else found)[0]


def matches(columns: Sequence[Expr], query: Expr) -> Expr:
    """As in Prisma, where the first of several columns comes last, which a search for neighbours can tell."""
    first, *rest = columns
    return phrase(words([*rest, first]), " @@ to_tsquery(", query, ")")


def rank(columns: Sequence[Expr], query: Expr) -> Expr:
    return phrase("ts_rank(", words(columns), ", to_tsquery(", query, "))")


def words(columns: Sequence[Expr]) -> Expr:
    """The words of columns, in the database's own language."""
    listed = [part for column in columns for part in (", ", column)]
    return phrase("to_tsvector(concat_ws(' '", *listed, "))")


POSTGRES = Dialect(
    name="postgresql",
    quote=double_quote,
    placeholder=lambda index: f"${index}",
    numbered=True,
    repeats=False,
    parts=alone,
    nested_words=JSON if CAPABILITY == "json" else ROW,
    has_nested=CAPABILITY != "none",
    nested_limit=100 if CAPABILITY == "json" else 1600,
    has_arrays=True,
    has_writing_with=True,
    has_conflict_target=True,
    has_null_order=True,
    empty_row="DEFAULT VALUES",
    aims_deletes=False,
    wraps_limits=False,
    conflict=on_conflict,
    no_limit=None,
    lock=lock,
    cursor=CURSOR,
    nulls_last=True,
    has_ilike=True,
    cast=cast,
    type_of=type_of,
    read=read,
    amount=amount,
    average=lambda column, codec: phrase("AVG(", amount(column, codec), ")"),
    as_double=doubled,
    as_digits=digits,
    read_nested=read_json if CAPABILITY == "json" else read_row,
    same=same,
    beside=beside,
    in_list=in_list,
    in_list_lower=in_list_lower,
    in_column=in_column,
    in_keys=in_keys,
    wild=lambda text: text,
    escaped=escaped,
    joined=joined,
    like=like,
    as_text=as_text,
    as_json=as_json,
    extreme=extreme,
    multiply=multiply,
    divide=divide,
    list_has=list_has,
    list_every=list_every,
    list_some=list_some,
    list_empty=list_empty,
    list_push=list_push,
    json_null=json_null,
    json_equals=json_equals,
    json_same=json_same,
    json_compare=json_compare,
    json_like=json_like,
    json_other=json_other,
    json_contains=json_contains,
    json_edge=json_edge,
    full_text=FullText(matches, rank),
    explain=explain,
    explained=explained,
    sequence=sequence,
)

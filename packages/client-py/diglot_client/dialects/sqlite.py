"""The words of SQLite. Lists and Json are JSON text; booleans are 0 and 1; LIKE knows no case of ASCII letters."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from diglot_client import spec
from diglot_client.manifest import Enum
from diglot_client.plan import Codec, Keys, Slot
from diglot_client.sql import Bind, Column, Expr, phrase

from .dialect import Cursor, Dialect, JsonSpot, alone, digits, double_quote, doubled, escaped, joined, on_conflict

NUMBERS = "('integer', 'real')"
SAME_ELEMENT = f'"h".value IS "n".value AND ("h".type = "n".type OR ("h".type IN {NUMBERS} AND "n".type IN {NUMBERS}))'
"""Elements of two JSON lists are equal: the same type and the same value; 1 and 1.0 are equal."""


def type_of(codec: Codec, enum: Enum | None) -> str:
    return ""


def cast(mark: str, type: str) -> str:
    return mark


def read(column: Expr, codec: Codec) -> Expr:
    return column


def same(left: Expr, right: Expr) -> Expr:
    return phrase(left, " IS ", right)


def in_list(column: Expr, slot: Slot) -> Expr:
    """Bytes travel in JSON as upper-case hex."""
    needle = hexed(column) if slot.codec.type == "Bytes" else column
    return phrase(needle, " IN (SELECT value FROM json_each(", Bind(slot), "))")


def hexed(column: Expr) -> Expr:
    """Bytes as hex; hex() of NULL would be empty."""
    return unless_null(column, "hex(", column, ")")


def in_list_lower(column: Expr, slot: Slot) -> Expr:
    return phrase("LOWER(", column, ") IN (SELECT LOWER(value) FROM json_each(", Bind(slot), "))")


def among(value: Expr, column: Expr, codec: Codec) -> Expr:
    """An element of a list column; a column beside it is brought into the form of elements."""
    found = "CAST(value AS REAL)" if isinstance(value, Column) and codec.type == "Decimal" else "value"
    needle = hexed(value) if isinstance(value, Column) and codec.type == "Bytes" else value
    return phrase(needle, f" IN (SELECT {found} FROM json_each(", column, "))")


def in_column(value: Expr, column: Expr, codec: Codec) -> Expr:
    if codec.type == "Json":
        has, empty = list_has(column, value, codec, ""), list_empty(column, True)
        return phrase("CASE WHEN ", value, " IS NOT NULL THEN ", has, " WHEN ", empty, " THEN FALSE END")
    return unless_null(column, among(value, column, codec))


def in_keys(columns: tuple[Expr, ...], codecs: tuple[Codec, ...], types: tuple[str, ...]) -> Expr:
    if len(columns) == 1:
        return in_list(columns[0], Slot(Keys(0), codecs[0]))
    parts: list[str | Expr] = ["("]
    for i, column in enumerate(columns):
        parts += [", " if i else "", hexed(column) if codecs[i].type == "Bytes" else column]
    parts.append(") IN (SELECT ")
    for i in range(len(columns)):
        parts.append(f"{', ' if i else ''}json_extract(value, '$[{i}]')")
    return phrase(*parts, " FROM json_each(", Bind(Slot(Keys(None), codecs[0])), "))")


def wild(text: Expr) -> Expr:
    return phrase("replace(", text, ", '\\', '\\\\')")


def like(column: Expr, pattern: Expr, insensitive: bool) -> Expr:
    return phrase(column, " LIKE ", pattern, " ESCAPE '\\'")


def as_text(column: Expr, codec: Codec, padded: bool) -> Expr:
    return column


def as_json(column: Expr, codec: Codec) -> Expr:
    return column


def extreme(function: str, column: Expr, codec: Codec) -> Expr:
    return phrase(f"{function}(", column, ")")


def multiply(column: Expr, value: Expr, codec: Codec) -> Expr:
    return phrase(column, " * ", value)


def divide(column: Expr, value: Expr, codec: Codec) -> Expr:
    """A Decimal column holds whole numbers as integers, which would be divided as such."""
    return phrase(column, " / ", value) if codec.type != "Decimal" else phrase(column, " * 1.0 / ", value)


def unless_null(column: Expr, *parts: str | Expr) -> Expr:
    return phrase("CASE WHEN ", column, " IS NOT NULL THEN ", *parts, " END")


def list_has(column: Expr, value: Expr, codec: Codec, type: str) -> Expr:
    if codec.type == "Json":
        return list_every(column, phrase("'[' || ", value, " || ']'"), codec)
    return unless_null(column, "(", among(value, column, codec), ") IS TRUE")


def list_every(column: Expr, values: Expr, codec: Codec) -> Expr:
    if codec.type == "Json":
        missing = phrase("NOT EXISTS (SELECT 1 FROM json_each(", column, f') AS "h" WHERE {SAME_ELEMENT})')
    else:
        missing = phrase('("n".value IN (SELECT value FROM json_each(', column, "))) IS NOT TRUE")
    return unless_null(column, "NOT EXISTS (SELECT 1 FROM json_each(", values, ') AS "n" WHERE ', missing, ")")


def list_some(column: Expr, values: Expr, codec: Codec) -> Expr:
    if codec.type == "Json":
        wanted = phrase("EXISTS (SELECT 1 FROM json_each(", values, f') AS "n" WHERE {SAME_ELEMENT})')
    else:
        wanted = phrase('"h".value IN (SELECT value FROM json_each(', values, "))")
    return unless_null(column, "EXISTS (SELECT 1 FROM json_each(", column, ') AS "h" WHERE ', wanted, ")")


def list_empty(column: Expr, empty: bool) -> Expr:
    return phrase("json_array_length(", column, ") = 0" if empty else ") > 0")


def list_push(column: Expr, slot: Slot, type: str) -> Expr:
    """Put one JSON text behind another: numbers and booleans keep the form they have."""
    more = Bind(slot)
    return phrase(
        "CASE WHEN COALESCE(json_array_length(", column, "), 0) = 0 THEN ", more,
        " WHEN json_array_length(", more, ") = 0 THEN ", column,
        " ELSE substr(", column, ", 1, length(", column, ") - 1) || ',' || substr(", more, ", 2) END",
    )  # fmt: skip


def extract(function: str, spot: JsonSpot, more: str = "") -> Expr:
    """json_extract or json_type of the value, or of what `more` finds in it."""
    if spot.path is None:
        return phrase(f"{function}(", spot.column, f", '${more}')" if more or function == "json_extract" else ")")
    return phrase(f"{function}(", spot.column, ", ", Bind(spot.path), f" || '{more}')" if more else ")")


def json_null(spot: JsonSpot, name: Literal["DbNull", "JsonNull"]) -> Expr:
    return phrase(extract("json_type", spot), " IS NULL" if name == "DbNull" else " = 'null'")


def json_equals(spot: JsonSpot, slot: Slot) -> Expr:
    return equal(spot, Bind(slot), "")


def json_same(spot: JsonSpot, other: Expr, more: str = "") -> Expr:
    """As `equal`, and both the JSON value null."""
    nulls = (extract("json_type", spot, more), " = 'null' AND json_type(", other, ") = 'null'")
    return phrase("(", equal(spot, other, more), " OR (", *nulls, "))")


def equal(spot: JsonSpot, value: Expr, more: str) -> Expr:
    """Equal as JSON: the same type and the same value; 1 and 1.0 are equal."""
    found, wanted = extract("json_type", spot, more), phrase("json_type(", value, ")")
    return phrase(
        "(", extract("json_extract", spot, more), " = json_extract(", value, ", '$') AND (",
        found, " = ", wanted, " OR (", found, f" IN {NUMBERS} AND ", wanted, f" IN {NUMBERS})))",
    )  # fmt: skip


def json_compare(spot: JsonSpot, operator: str, wanted: Expr) -> Expr:
    return phrase(
        "(", extract("json_extract", spot), f" {operator} json_extract(", wanted, ", '$') AND (",
        alike(spot, wanted), "))",
    )  # fmt: skip


def alike(spot: JsonSpot, value: Expr) -> Expr:
    """Both numbers, or both text."""
    found, wanted = extract("json_type", spot), phrase("json_type(", value, ")")
    return phrase(
        found, f" IN {NUMBERS} AND ", wanted, f" IN {NUMBERS} OR ", found, " = 'text' AND ", wanted, " = 'text'"
    )


def json_other(spot: JsonSpot, kind: Literal["string", "array"] | Expr) -> Expr:
    if isinstance(kind, str):
        return phrase(extract("json_type", spot), " <> 'text'" if kind == "string" else " <> 'array'")
    return phrase("NOT (", alike(spot, kind), ")")


def json_like(spot: JsonSpot, pattern: Expr, insensitive: bool) -> Expr:
    """Without a path it is the JSON text, quotes and all, that is compared."""
    found: Expr = extract("json_extract", spot)
    text = like(phrase("json_quote(", found, ")") if spot.path is None else found, pattern, insensitive)
    return phrase("(", extract("json_type", spot), " = 'text' AND ", text, ")")


def json_contains(spot: JsonSpot, wanted: Expr) -> Expr:
    """Every element wanted is there, compared as `equal` does. An object is no element, as in PostgreSQL."""
    ready: tuple[str | Expr, ...] = () if isinstance(wanted, Bind) else ("json_type(", wanted, ") <> 'object' AND ")
    path = () if spot.path is None else (", ", Bind(spot.path))
    missing = phrase("NOT EXISTS (SELECT 1 FROM json_each(", spot.column, *path, f') AS "h" WHERE {SAME_ELEMENT})')
    return phrase(
        "CASE ", extract("json_type", spot), " WHEN 'array' THEN ", *ready, "NOT EXISTS (SELECT 1 FROM json_each(",
        wanted, ') AS "n" WHERE ', missing, ") ELSE CASE WHEN ",
        extract("json_type", spot), " IS NOT NULL THEN 0 END END",
    )  # fmt: skip


def json_edge(spot: JsonSpot, last: bool, wanted: Expr) -> Expr:
    found = (equal if isinstance(wanted, Bind) else json_same)(spot, wanted, "[#-1]" if last else "[0]")
    return phrase("(", extract("json_type", spot), " = 'array' AND ", found, ")")


def sequence(schema: str | None, table: str, column: str) -> str:
    return "NULL"


CAPABILITY = spec.DIALECTS["sqlite"]["nestedPy"]


def cells(width: int) -> str:
    """The columns of a table that rows are set aside in; without a type they keep values as they are."""
    return ", ".join(f"c{i}" for i in range(width))


CURSOR = Cursor(
    transaction=False,
    open=lambda name, text, width: (
        f"CREATE TEMP TABLE {name} (n INTEGER PRIMARY KEY, {cells(width)})",
        f"INSERT INTO temp.{name} ({cells(width)}) {text}",
    ),
    more=lambda name, size, width: f"SELECT {cells(width)} FROM temp.{name} WHERE n > ? AND n <= ? ORDER BY n",
    numbered=True,
    close=lambda name: f"DROP TABLE IF EXISTS temp.{name}",
)


def explain(text: str, analyze: bool) -> str:
    """It measures nothing."""
    return f"EXPLAIN QUERY PLAN {text}"


def explained(rows: Sequence[Sequence[Any]]) -> Any:
    """The nodes of a tree, each under its parent."""
    return [{"id": row[0], "parent": row[1], "detail": row[3]} for row in rows]


SQLITE = Dialect(
    name="sqlite",
    quote=double_quote,
    placeholder=lambda index: "?",
    numbered=False,
    repeats=False,
    parts=alone,
    nested_words=("", "", "", ""),
    has_nested=CAPABILITY != "none",
    nested_limit=0,
    has_arrays=False,
    has_writing_with=False,
    has_conflict_target=True,
    has_null_order=True,
    empty_row="DEFAULT VALUES",
    aims_deletes=False,
    wraps_limits=False,
    conflict=on_conflict,
    lock=lambda alias, strength, otherwise: None,
    cursor=CURSOR,
    no_limit="-1",
    nulls_last=False,
    has_ilike=False,
    cast=cast,
    type_of=type_of,
    read=read,
    amount=read,
    average=lambda column, codec: phrase("AVG(", column, ")"),
    as_double=doubled,
    as_digits=digits,
    read_nested=read,
    same=same,
    beside=lambda column, codec, other: column,
    in_list=in_list,
    in_list_lower=in_list_lower,
    in_column=in_column,
    in_keys=in_keys,
    wild=wild,
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
    full_text=None,
    explain=explain,
    explained=explained,
    sequence=sequence,
)

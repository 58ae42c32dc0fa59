"""The words of MySQL 8 and of MariaDB from 10.6: of each thing those that both have.

The collation of a column says whether case counts and how text is sorted. Lists are written into the statement as
literals, which take the collation of the column beside them and let its index find them.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, Literal

from diglot_client import spec
from diglot_client.dialects.dialect import Cursor, Dialect
from diglot_client.plan import Codec, Keys, Slot
from diglot_client.sql import Bind, Column, Expr, Insert, Name, Select, phrase

from .json import (
    at,
    equal,
    json_compare,
    json_contains,
    json_edge,
    json_like,
    json_null,
    json_other,
    json_same,
    like,
)
from .parts import parts

LOWER = "lower"
"""Stands for the type that a list is cast to: its elements in lower case."""
SKIPPING = " /* unless it is there */"
"""What the driver reads as: a row that a unique key refuses is no error and is not inserted."""


def quote(name: str) -> str:
    """An identifier in backticks."""
    return "`" + name.replace("`", "``") + "`"


def cast(mark: str, type: str) -> str:
    return f"?^{mark[1:]}" if type == LOWER else mark


def is_real(codec: Codec) -> bool:
    """Whether a column is a float of 32 bits."""
    return codec.native is not None and codec.native[0] == "Float"


def read(column: Expr, codec: Codec) -> Expr:
    """Of a 32-bit float the server prints six digits, of a 64-bit one all."""
    return phrase("(", column, " + 0e0)") if is_real(codec) and isinstance(column, Column) else column


def average(column: Expr, codec: Codec) -> Expr:
    """The average of integers would have four digits after its point."""
    return phrase("AVG(", column, ")" if codec.type == "Decimal" else " + 0e0)")


def same(left: Expr, right: Expr) -> Expr:
    return phrase(left, " <=> ", right)


def in_list(column: Expr, slot: Slot) -> Expr:
    return phrase(column, " IN ", Bind(slot))


def in_list_lower(column: Expr, slot: Slot) -> Expr:
    return phrase("LOWER(", column, ") IN ", Bind(slot, LOWER))


def in_keys(columns: tuple[Expr, ...], codecs: tuple[Codec, ...], types: tuple[str, ...]) -> Expr:
    if len(columns) == 1:
        return in_list(columns[0], Slot(Keys(0), codecs[0]))
    listed: list[str | Expr] = []
    for column in columns:
        listed += [", ", column] if listed else [column]
    return phrase("(", *listed, ") IN ", Bind(Slot(Keys(None), codecs[0])))


def escaped(text: Expr) -> Expr:
    """Backslashes are written twice in literals."""
    return phrase("replace(replace(replace(", text, ", '\\\\', '\\\\\\\\'), '%', '\\\\%'), '_', '\\\\_')")


def joined(*items: str | Expr) -> Expr:
    """Text behind text."""
    listed: list[str | Expr] = []
    for item in items:
        listed += [", ", item] if listed else [item]
    return phrase("CONCAT(", *listed, ")")


def extreme(function: str, column: Expr, codec: Codec) -> Expr:
    return phrase(f"{function}(", column, ")")


def multiply(column: Expr, value: Expr, codec: Codec) -> Expr:
    return phrase(column, " * ", value)


def divide(column: Expr, value: Expr, codec: Codec) -> Expr:
    """Quotients of integers would be rounded."""
    return phrase(column, " DIV " if codec.type in ("Int", "BigInt") else " / ", value)


def conflict(insert: Insert) -> Expr:
    """A select inserts many rows, so those that are there are set to what they are; a single row is left out."""
    if not isinstance(insert.source, Select):
        return phrase(SKIPPING)
    own = phrase(Name(insert.table.name), ".", Name(insert.columns[0]))
    return phrase(" ON DUPLICATE KEY UPDATE ", own, " = ", own)


def lock(alias: str, strength: str, otherwise: Literal["skip", "fail"] | None) -> Expr:
    """Locks of the rows of all aliases: MariaDB cannot name one. A share has two names."""
    end = {"skip": " SKIP LOCKED", "fail": " NOWAIT", None: ""}[otherwise]
    if strength in ("update", "noKeyUpdate"):
        return phrase(f"FOR UPDATE{end}")
    return phrase(f"/*M! LOCK IN SHARE MODE */ /*!80000 FOR SHARE */{end}")


def no_list(*parts: Any) -> Expr:
    """The check of the schema refuses lists."""
    raise AssertionError("MySQL has no lists")


def explain(text: str, analyze: bool) -> str:
    """The two measure in other words."""
    if analyze:
        return f"/*M! ANALYZE FORMAT=JSON */ /*!80000 EXPLAIN ANALYZE */ {text}"
    return f"EXPLAIN FORMAT=JSON {text}"


def explained(rows: Sequence[Sequence[Any]]) -> Any:
    """One cell of JSON, or of lines."""
    found = str(rows[0][0])
    return json.loads(found) if found.startswith("{") else found.splitlines()


def cells(width: int) -> str:
    """The columns of a stream."""
    return ", ".join(f"c{i}" for i in range(width))


CURSOR = Cursor(
    transaction=False,
    open=lambda name, text, width: (
        f"CREATE TEMPORARY TABLE {name} (n BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY) {text}",
    ),
    more=lambda name, size, width: f"SELECT {cells(width)} FROM {name} WHERE n > ?1 AND n <= ?2 ORDER BY n",
    numbered=True,
    close=lambda name: f"DROP TEMPORARY TABLE IF EXISTS {name}",
    named=True,
)

MYSQL = Dialect(
    name="mysql",
    quote=quote,
    placeholder=lambda index: f"?{index}",
    numbered=True,
    repeats=True,
    parts=parts,
    nested_words=("", "", "", ""),
    has_nested=spec.DIALECTS["mysql"]["nestedPy"] != "none",
    nested_limit=0,
    has_arrays=False,
    has_writing_with=False,
    has_conflict_target=False,
    has_null_order=False,
    empty_row="() VALUES ()",
    aims_deletes=True,
    wraps_limits=True,
    conflict=conflict,
    no_limit="18446744073709551615",
    lock=lock,
    cursor=CURSOR,
    nulls_last=False,
    has_ilike=False,
    cast=cast,
    type_of=lambda codec, enum: "",
    read=read,
    amount=lambda column, codec: column,
    average=average,
    as_double=lambda expr: phrase("CAST(", expr, " AS DOUBLE)"),
    as_digits=lambda expr: phrase("CAST(", expr, " AS CHAR)"),
    read_nested=read,
    same=same,
    beside=lambda column, codec, other: column,
    in_list=in_list,
    in_list_lower=in_list_lower,
    in_column=no_list,
    in_keys=in_keys,
    wild=lambda text: text,
    escaped=escaped,
    joined=joined,
    like=like,
    as_text=lambda column, codec, padded: column,
    as_json=lambda column, codec: column,
    extreme=extreme,
    multiply=multiply,
    divide=divide,
    list_has=no_list,
    list_every=no_list,
    list_some=no_list,
    list_empty=no_list,
    list_push=no_list,
    json_null=json_null,
    json_equals=lambda spot, slot: equal(at(spot), Bind(slot)),
    json_same=json_same,
    json_compare=json_compare,
    json_like=json_like,
    json_other=json_other,
    json_contains=json_contains,
    json_edge=json_edge,
    full_text=None,
    explain=explain,
    explained=explained,
    sequence=lambda schema, table, column: "NULL",
)

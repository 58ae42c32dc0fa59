"""Whether the defaults of two columns mean the same, so that equal ones written differently make no migration."""

from __future__ import annotations

import json
import re
from decimal import Decimal, InvalidOperation

from diglot_migrate.catalog import Column
from diglot_migrate.normal import normal_default, normal_type

_INTEGERS = {"SMALLINT", "INTEGER", "BIGINT", "OID"}
_FRACTIONS = {"REAL", "DOUBLE PRECISION", "DECIMAL", "MONEY"}
_MOMENTS = {"TIMESTAMP", "TIMESTAMPTZ", "DATE", "TIME", "TIMETZ", "DATETIME"}
_ARRAY = re.compile(r"ARRAY\[(.*)\]::.*", re.DOTALL)


def type_name(column: Column) -> str:
    """The type without arguments and `[]`: `DECIMAL` of `DECIMAL(10,2)[]`."""
    return column.type.removesuffix("[]").split("(", 1)[0]


def has_default(column: Column) -> bool:
    """The database itself has a value for a row that gives none."""
    return column.default is not None or column.counts or column.unspelled


def same_default(before: Column, after: Column, provider: str, live: bool) -> bool:
    """True when the default need not be changed. Whether a column counts is not compared here.

    live: one of them was read from a database, which prints defaults in its own way; what means the same is equal then.
    Two schemas are compared by Prisma's rules: expressions are equal but for letter case. Other than Prisma, which
    takes all moments for equal, we compare them.
    """
    if after.unspelled or after.counts or (live and before.unspelled):
        return True
    if before.unspelled:
        return False
    if before.counts:
        return after.default is None
    if live:
        return _printed_alike(before, after, provider)
    if before.default is None or after.default is None:
        return before.default is after.default
    if before.computed or after.computed:
        return before.computed and after.computed and before.default.lower() == after.default.lower()
    if _is_moment(before) and _is_moment(after):
        return _printed_alike(before, after, provider)
    return _same_constant(before, before.default, after, after.default)


def _is_moment(column: Column) -> bool:
    """The default is a moment given as text, or a list of them."""
    return type_name(column) in _MOMENTS and column.default != "CURRENT_TIMESTAMP"


def _printed_alike(before: Column, after: Column, provider: str) -> bool:
    one, other = (
        None if it.default is None else normal_default(it.default, normal_type(it.type, provider))
        for it in (before, after)
    )
    return one == other


def _same_constant(before: Column, one: str, after: Column, other: str) -> bool:
    if one == other:
        return _kind(before) == _kind(after)
    kinds = {_kind(before), _kind(after)}
    if kinds in ({"integer"}, {"fraction"}):
        return _number(one) is not None and _number(one) == _number(other)
    lists = _ARRAY.fullmatch(one), _ARRAY.fullmatch(other)
    if lists[0] and lists[1]:
        return lists[0][1] == lists[1][1] and (type_name(before) == "BIGINT") == (type_name(after) == "BIGINT")
    if "json" in kinds:
        return _same_json(one, other)
    return False


def _kind(column: Column) -> str:
    name = type_name(column)
    if column.type.endswith("[]"):
        return "list"
    if name in _INTEGERS:
        return "integer"
    if name in _FRACTIONS:
        return "fraction"
    return "json" if name in ("JSON", "JSONB") else "other"


def _number(text: str) -> Decimal | None:
    try:
        return Decimal(text)
    except InvalidOperation:
        return None


def _same_json(one: str, other: str) -> bool:
    """Literals of JSON with equal values; when one cannot be read, nothing is known and nothing is changed."""
    try:
        return json.loads(_unquoted(one)) == json.loads(_unquoted(other))
    except ValueError:
        return True


def _unquoted(literal: str) -> str:
    return literal[1:-1].replace("''", "'") if literal.startswith("'") else literal

"""Json of MySQL and MariaDB. MariaDB keeps it as text, so whatever compares values as such is asked by functions.

Where the two have different words, each finds its own in a comment that only one of them executes.
"""

from __future__ import annotations

from typing import Literal

from diglot_client.dialects.dialect import JsonSpot
from diglot_client.sql import Bind, Expr, phrase

NUMBERS = "('INTEGER', 'UNSIGNED INTEGER', 'DOUBLE', 'DECIMAL')"


def at(spot: JsonSpot) -> Expr:
    """The value."""
    return spot.column if spot.path is None else phrase("JSON_EXTRACT(", spot.column, ", ", Bind(spot.path), ")")


def type_at(value: Expr) -> Expr:
    """The name of a value's type."""
    return phrase("JSON_TYPE(", value, ")")


def equal(left: Expr, right: Expr) -> Expr:
    """Equal as JSON: keys in any order. Either holds the other, which the newer functions tell better for lists."""
    return phrase(
        "(JSON_CONTAINS(", left, ", ", right, ") AND JSON_CONTAINS(", right, ", ", left,
        ") /*!80000 AND CAST(", left, " AS JSON) = CAST(", right, " AS JSON) */",
        " /*M!100700 AND JSON_EQUALS(", left, ", ", right, ") */)",
    )  # fmt: skip


def json_null(spot: JsonSpot, name: Literal["DbNull", "JsonNull"]) -> Expr:
    return phrase(at(spot), " IS NULL") if name == "DbNull" else phrase(type_at(at(spot)), " = 'NULL'")


def json_same(spot: JsonSpot, other: Expr) -> Expr:
    return equal(at(spot), other)


def json_compare(spot: JsonSpot, operator: str, wanted: Expr) -> Expr:
    value = at(spot)
    return phrase(
        "CASE WHEN ", numeric(value), " AND ", numeric(wanted), " THEN ", value, f" + 0e0 {operator} ", bare(wanted),
        " + 0e0 WHEN ", textual(value), " AND ", textual(wanted), " THEN CAST(JSON_UNQUOTE(", value,
        f") AS BINARY) {operator} CAST(JSON_UNQUOTE(", bare(wanted), ") AS BINARY) WHEN ", value,
        " IS NOT NULL THEN FALSE END",
    )  # fmt: skip


def bare(value: Expr) -> Expr:
    """A value taken out of JSON, whose text a number or text in quotes would not be."""
    return phrase("JSON_EXTRACT(", value, ", '$')")


def numeric(value: Expr) -> Expr:
    return phrase(type_at(value), f" IN {NUMBERS}")


def textual(value: Expr) -> Expr:
    return phrase(type_at(value), " = 'STRING'")


def json_other(spot: JsonSpot, kind: Literal["string", "array"] | Expr) -> Expr:
    value = at(spot)
    if isinstance(kind, str):
        return phrase(type_at(value), " <> 'STRING'" if kind == "string" else " <> 'ARRAY'")
    both = (numeric(value), " AND ", numeric(kind), " OR ", textual(value), " AND ", textual(kind))
    return phrase("NOT (", *both, ")")


def json_like(spot: JsonSpot, pattern: Expr, insensitive: bool) -> Expr:
    """Without a path it is the JSON text, quotes and all, that is compared."""
    value = at(spot)
    text = phrase("CAST(", value, " AS CHAR)") if spot.path is None else phrase("JSON_UNQUOTE(", value, ")")
    return phrase("(", textual(value), " AND ", like(text, pattern, insensitive), ")")


def like(column: Expr, pattern: Expr, insensitive: bool) -> Expr:
    """Backslashes escape by themselves. The collation says whether case counts."""
    if insensitive:
        return phrase("LOWER(", column, ") LIKE LOWER(", pattern, ")")
    return phrase(column, " LIKE ", pattern)


def json_contains(spot: JsonSpot, wanted: Expr) -> Expr:
    """All elements of a list are elements of the value."""
    value = at(spot)
    plain = () if isinstance(wanted, Bind) else (type_at(wanted), " <> 'OBJECT' AND ")
    held = ("JSON_CONTAINS(", value, ", ", wanted, ")")
    otherwise = (" ELSE CASE WHEN ", value, " IS NOT NULL THEN FALSE END END")
    return phrase("CASE ", type_at(value), " WHEN 'ARRAY' THEN ", *plain, *held, *otherwise)


def json_edge(spot: JsonSpot, last: bool, wanted: Expr) -> Expr:
    value = at(spot)
    end = phrase("CONCAT('$[', GREATEST(JSON_LENGTH(", value, ") - 1, 0), ']')")
    element = phrase("JSON_EXTRACT(", value, ", ", end if last else "'$[0]'", ")")
    return phrase("(", type_at(value), " = 'ARRAY' AND ", equal(element, wanted), ")")

"""Which changes of a PostgreSQL type keep the values, may lose some, or need the column to be made anew.

The verdicts are Prisma's, so that scripts and warnings agree; some are stricter than the server.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from diglot_migrate.catalog import Column
from diglot_migrate.steps import Cast

# As many characters as a value of the type needs at most.
_WIDTH = {"SMALLINT": 4, "INTEGER": 11, "BIGINT": 20, "REAL": 47, "DOUBLE PRECISION": 317}
_MOMENT_WIDTH = {"TIMESTAMP": 23, "TIMESTAMPTZ": 28, "DATE": 28, "TIME": 14, "TIMETZ": 19, "UUID": 32}
# As many digits as a value of the type needs before the point.
_DIGITS = {"SMALLINT": 3, "INTEGER": 10, "BIGINT": 19}
_SERIAL = {"SERIAL": "INTEGER", "BIGSERIAL": "BIGINT", "SMALLSERIAL": "SMALLINT"}
_STRINGS = ("VARCHAR", "CHAR")

# Changes that do not depend on sizes; anything not listed, here and below, is impossible.
_LOSING: Mapping[str, Cast] = {"SMALLINT": "risky", "INTEGER": "risky", "BIGINT": "risky", "DECIMAL": "risky"}
_MOMENTS: Mapping[str, Cast] = dict.fromkeys(("TIMESTAMP", "TIMESTAMPTZ", "DATE", "TIME", "TIMETZ"), "safe")
_SHORTENED: Mapping[str, Cast] = {"TEXT": "safe", "VARCHAR": "risky", "CHAR": "risky"}
_CASTS: Mapping[str, Mapping[str, Cast]] = {
    "INET": {"CITEXT": "safe", "TEXT": "safe", "VARCHAR": "safe"},
    "OID": {"TEXT": "safe", "VARCHAR": "safe", "BIGINT": "safe", "INTEGER": "safe"},
    "SMALLINT": {"INTEGER": "safe", "BIGINT": "safe", "REAL": "safe", "DOUBLE PRECISION": "safe", "TEXT": "safe"},
    "INTEGER": {"SMALLINT": "risky", "BIGINT": "safe", "REAL": "safe", "DOUBLE PRECISION": "safe", "TEXT": "safe"},
    "BIGINT": {"SMALLINT": "risky", "INTEGER": "risky", "REAL": "safe", "DOUBLE PRECISION": "safe", "TEXT": "safe"},
    "DECIMAL": {"REAL": "risky", "DOUBLE PRECISION": "risky", "TEXT": "safe"},
    "REAL": {**_LOSING, "DOUBLE PRECISION": "safe", "TEXT": "safe"},
    "DOUBLE PRECISION": {**_LOSING, "REAL": "risky", "TEXT": "safe"},
    "VARCHAR": {"TEXT": "safe"},
    "CHAR": {"TEXT": "safe"},
    "TEXT": {"CITEXT": "safe", "CHAR": "risky"},
    "BYTEA": {"TEXT": "safe"},
    "TIMESTAMP": {**_MOMENTS, "TEXT": "safe"},
    "TIMESTAMPTZ": {**_MOMENTS, "TEXT": "safe"},
    "DATE": {"TIMESTAMP": "safe", "TIMESTAMPTZ": "safe", "TEXT": "safe"},
    "TIME": {"TIMETZ": "safe", "TEXT": "safe"},
    "TIMETZ": {"TIMETZ": "safe", "TIME": "safe", "TEXT": "safe"},
    "BOOLEAN": {"TEXT": "safe", "VARCHAR": "safe"},
    "BIT": {"TEXT": "safe"},
    "VARBIT": {"TEXT": "safe"},
    "UUID": {"TEXT": "safe"},
    "XML": _SHORTENED,
    "JSON": {**_SHORTENED, "JSONB": "safe"},
    "JSONB": {**_SHORTENED, "JSON": "safe"},
}
# Changes from these types to any that is not listed may fail, and are tried.
_ELSE_RISKY: Mapping[str, Mapping[str, Cast]] = {
    "MONEY": {"CITEXT": "safe", "TEXT": "safe", "VARCHAR": "safe"},
    "CITEXT": {"TEXT": "safe", "VARCHAR": "safe"},
}
KNOWN = frozenset((*_CASTS, *_ELSE_RISKY))
"""The types that a schema can name; all others are Unsupported there."""


class SqlType(NamedTuple):
    """A type taken apart: `DECIMAL(10,2)[]` is DECIMAL, (10, 2), a list."""

    name: str
    args: tuple[int, ...]
    list: bool

    @property
    def is_enum(self) -> bool:
        """Names of enum types are quoted, those of PostgreSQL's own types are not."""
        return self.name.startswith('"')

    @property
    def size(self) -> int | None:
        """The first argument."""
        return self.args[0] if self.args else None


def sql_type(column: Column) -> SqlType:
    """The type of a column; a serial type is the integer below it."""
    text = column.type.removesuffix("[]")
    name, _, rest = text.partition("(")
    arguments = rest.removesuffix(")").split(",") if rest else []
    if name in KNOWN and all(part.strip().isdigit() for part in arguments):
        return SqlType(name, tuple(map(int, arguments)), column.type.endswith("[]"))
    return SqlType(_SERIAL.get(text, text), (), column.type.endswith("[]"))


def cast(before: Column, after: Column, live: bool) -> Cast | None:
    """The verdict; None when the types are equal."""
    one, other = sql_type(before), sql_type(after)
    if one.is_enum or other.is_enum:
        return None if (one.name, one.list) == (other.name, other.list) else "impossible"
    if one.list and not other.list and other.name in ("TEXT", *_STRINGS):
        return "safe" if other.name == "TEXT" or other == SqlType("VARCHAR", (), False) else "risky"
    if one.list != other.list:
        return "impossible"
    if one.name in KNOWN and other.name in KNOWN:
        return None if one == other else _known(one, other)
    if one.name in KNOWN or other.name in KNOWN:
        return "risky"
    # how a database prints a type that no schema knows is its own affair
    return None if live or _same_words(one.name, other.name) else "risky"


def _same_words(one: str, other: str) -> bool:
    return one.replace(" ", "").lower() == other.replace(" ", "").lower()


def _known(one: SqlType, other: SqlType) -> Cast | None:
    if one.name in _ELSE_RISKY:
        return _ELSE_RISKY[one.name].get(other.name, "risky")
    if one.name == other.name and one.name in ("TIMESTAMP", "TIMESTAMPTZ", "TIME", "TIMETZ"):
        if other.size is None or one.size is None:
            return None
        return "safe" if one.name != "TIME" else "impossible"
    sized = _sized(one, other)
    return sized or _CASTS[one.name].get(other.name, "impossible")


def _sized(one: SqlType, other: SqlType) -> Cast | None:
    """The verdict where sizes decide; None where they do not."""
    if other.name == "DECIMAL":
        return _to_decimal(one, other)
    if one.name == "DECIMAL" and other.name in _DIGITS:
        return _from_decimal(one, {"SMALLINT": 2, "INTEGER": 9, "BIGINT": 18}[other.name])
    if "BIT" in (one.name, other.name) or "VARBIT" in (one.name, other.name):
        return _bits(one, other)
    return _to_string(one, other) if other.name in _STRINGS else None


def _to_decimal(one: SqlType, other: SqlType) -> Cast | None:
    whole = other.args[0] - other.args[1] if len(other.args) == 2 else None
    if one.name in _DIGITS:
        return "risky" if whole is not None and whole < _DIGITS[one.name] else "safe"
    if one.name != "DECIMAL":
        return None
    if not one.args:
        small = other.args[0] < 131072 or other.args[1] < 16383
        return "risky" if small else "safe"
    if whole is None:
        return "safe"
    return "risky" if one.args[0] - one.args[1] > whole or one.args[1] > other.args[1] else "safe"


def _from_decimal(one: SqlType, digits: int) -> Cast:
    fits = bool(one.args) and one.args[1] == 0 and one.args[0] <= digits
    return "safe" if fits else "risky"


def _to_string(one: SqlType, other: SqlType) -> Cast | None:
    """To VARCHAR or CHAR. Without a size VARCHAR has no limit and CHAR is one character."""
    size, char = other.size, other.name == "CHAR"
    match one.name:
        case "SMALLINT" | "INTEGER" | "BIGINT" | "REAL" | "DOUBLE PRECISION":
            return "risky" if (char if size is None else size < _WIDTH[one.name]) else "safe"
        case "DECIMAL":
            return _decimal_to_string(one, size, char)
        case "VARCHAR" | "CHAR":
            return _string_to_string(one, size, char)
        case "TEXT":
            return "safe" if size is None and not char else "risky"
        case "BYTEA":
            return ("impossible" if char else "safe") if size is None else "risky" if size > 2 else "impossible"
        case "TIMESTAMP" | "TIMESTAMPTZ" | "DATE" | "TIME" | "TIMETZ" | "UUID":
            return ("impossible" if char else "safe") if size is None else _moment_fits(one.name, size)
        case "BOOLEAN" if char:
            return "impossible" if size is None or size < 4 else "risky" if size == 4 else "safe"
        case "XML" | "JSON" | "JSONB":
            return "safe" if size is None and not char else "risky"
        case _:
            return None


def _moment_fits(name: str, size: int) -> Cast:
    return "safe" if size >= _MOMENT_WIDTH[name] else "impossible"


def _decimal_to_string(one: SqlType, size: int | None, char: bool) -> Cast:
    if size is None:
        return "risky" if char else "safe"
    if not one.args:
        return "risky" if size < 131073 else "safe"
    sign_and_point = 1 if one.args[1] == 0 else 2
    return "risky" if one.args[0] + sign_and_point > size else "safe"


def _string_to_string(one: SqlType, size: int | None, char: bool) -> Cast:
    if one.size is None:
        return "safe" if one.name == "CHAR" or (size is None and not char) else "risky"
    if size is None:
        return "risky" if char and one.size != 1 else "safe"
    return "risky" if one.size > size else "safe"


def _bits(one: SqlType, other: SqlType) -> Cast:
    """From and to bit strings."""
    size = other.size
    if other.name == "TEXT" or (other.name == "VARCHAR" and size is None):
        return "safe" if one.name in ("BIT", "VARBIT") else "impossible"
    targets = ("VARCHAR", "CHAR", "VARBIT", "BIT")
    if one.name == "BIT" and one.size is None:
        return "safe" if other.name in targets[:3] else "impossible"
    if one.name == "BIT" and one.size is not None:
        wide = size is None and other.name == "VARBIT"
        return "safe" if other.name in targets[:3] and (wide or (size or 0) >= one.size) else "impossible"
    if one.name != "VARBIT" or other.name not in targets:
        return "impossible"
    if one.size is None:
        return "impossible" if other.name == "VARBIT" else "risky"
    if other.name == "VARBIT":
        return "safe" if size is None or size > one.size else "impossible"
    if other.name == "BIT":
        return "risky" if size is None or size <= one.size else "impossible"
    return "safe" if size is not None and size >= one.size else "risky"

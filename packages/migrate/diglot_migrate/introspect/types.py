"""Column types as types of a schema."""

from __future__ import annotations

import re
from typing import NamedTuple

from diglot_migrate.databases.sqlite_types import family


class FieldType(NamedTuple):
    """A scalar type, its native type as written behind `@db.` (None for the default), or what is `Unsupported`."""

    scalar: str
    native: str | None = None
    unsupported: str | None = None


_POSTGRES = {
    "SMALLINT": ("Int", "SmallInt"),
    "INTEGER": ("Int", None),
    "SMALLSERIAL": ("Int", "SmallInt"),
    "SERIAL": ("Int", None),
    "OID": ("Int", "Oid"),
    "BIGINT": ("BigInt", None),
    "BIGSERIAL": ("BigInt", None),
    "DECIMAL": ("Decimal", "Decimal"),
    "MONEY": ("Decimal", "Money"),
    "REAL": ("Float", "Real"),
    "DOUBLE PRECISION": ("Float", None),
    "BOOLEAN": ("Boolean", None),
    "TEXT": ("String", None),
    "VARCHAR": ("String", "VarChar"),
    "CHAR": ("String", "Char"),
    "BIT": ("String", "Bit"),
    "VARBIT": ("String", "VarBit"),
    "UUID": ("String", "Uuid"),
    "XML": ("String", "Xml"),
    "INET": ("String", "Inet"),
    "CITEXT": ("String", "Citext"),
    "BYTEA": ("Bytes", None),
    "JSON": ("Json", "Json"),
    "JSONB": ("Json", None),
    "DATE": ("DateTime", "Date"),
    "TIMESTAMP": ("DateTime", "Timestamp"),
    "TIMESTAMPTZ": ("DateTime", "Timestamptz"),
    "TIME": ("DateTime", "Time"),
    "TIMETZ": ("DateTime", "Timetz"),
}
_DEFAULTS = {"DECIMAL(65,30)", "TIMESTAMP(3)"}
"""Types with arguments that need no native type."""
_PRECISE = ("TIMESTAMP", "TIMESTAMPTZ", "TIME", "TIMETZ")
_SQLITE = {
    "INTEGER": "Int",
    "BIGINT": "BigInt",
    "REAL": "Float",
    "BOOLEAN": "Boolean",
    "TEXT": "String",
    "DATETIME": "DateTime",
    "JSONB": "Json",
    "BLOB": "Bytes",
    "DECIMAL": "Decimal",
}


def field_type(type: str, provider: str) -> FieldType:
    """The scalar type of a column that is no enum. Brackets of a list are taken off by the caller where it matters."""
    if provider == "sqlite":
        known = family(type)
        return FieldType(_SQLITE[known]) if known else FieldType("Unsupported", None, type.lower())
    base = type.removesuffix("[]")
    match = re.fullmatch(r"([A-Z ]+)(?:\(([\d,]+)\))?", base)
    if match is None or match[1] not in _POSTGRES:
        return FieldType("Unsupported", None, base)
    scalar, native = _POSTGRES[match[1]]
    args = match[2]
    if scalar == "Decimal" and args and "," in args and int(args.split(",")[0]) < int(args.split(",")[1]):
        return FieldType("Unsupported", None, base)  # PostgreSQL 15 can, a schema cannot
    if args is None and match[1] in _PRECISE and base == type:
        args = "6"
    if native is None or base in _DEFAULTS:
        return FieldType(scalar)
    return FieldType(scalar, f"{native}({args.replace(',', ', ')})" if args else native)

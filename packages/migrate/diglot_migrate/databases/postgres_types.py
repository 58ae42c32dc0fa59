"""Column types as PostgreSQL prints them, spelled as `describe` spells them."""

from __future__ import annotations

import re

from diglot_migrate.catalog import Name
from diglot_migrate.dialects.dialect import double_quote

# What format_type prints, without arguments, and the name that a schema's column has.
_NAMES = {
    "smallint": "SMALLINT",
    "integer": "INTEGER",
    "bigint": "BIGINT",
    "numeric": "DECIMAL",
    "real": "REAL",
    "double precision": "DOUBLE PRECISION",
    "money": "MONEY",
    "oid": "OID",
    "boolean": "BOOLEAN",
    "text": "TEXT",
    "citext": "CITEXT",
    "character varying": "VARCHAR",
    "character": "CHAR",
    "bpchar": "CHAR",
    '"char"': "CHAR",
    "bit": "BIT",
    "bit varying": "VARBIT",
    "uuid": "UUID",
    "xml": "XML",
    "inet": "INET",
    "json": "JSON",
    "jsonb": "JSONB",
    "bytea": "BYTEA",
    "date": "DATE",
    "timestamp without time zone": "TIMESTAMP",
    "timestamp with time zone": "TIMESTAMPTZ",
    "time without time zone": "TIME",
    "time with time zone": "TIMETZ",
}
_SERIAL = {"SMALLINT": "SMALLSERIAL", "INTEGER": "SERIAL", "BIGINT": "BIGSERIAL"}
# `character varying(20)`, `timestamp(3) without time zone`, `public.citext`
_PRINTED = re.compile(r"(?:[\w\"]+\.)?([a-z ]+?|\"char\")(\(\d+(?:,-?\d+)?\))?( with(?:out)? time zone)?")


def spelled(printed: str, enum: Name | None) -> str:
    """The type that format_type printed, in the words of `describe`; one that no schema knows stays as it is.

    enum: the enum that the type is, or an array of; its schema is None where that goes without saying.
    """
    brackets = "[]" if printed.endswith("[]") else ""
    if enum is not None:
        schema = "" if enum.schema is None else f"{double_quote(enum.schema)}."
        return f"{schema}{double_quote(enum.name)}{brackets}"
    match = _PRINTED.fullmatch(printed.removesuffix("[]"))
    name = match and _NAMES.get(match[1] + (match[3] or ""))
    return f"{name}{match[2] or ''}{brackets}" if match and name else printed


def counting(type: str) -> str:
    """The type of a column that numbers its rows itself: `SERIAL` for `INTEGER`."""
    return _SERIAL.get(type, type)

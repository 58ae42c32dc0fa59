"""SQLite: columns of a schema in its words, and the record of the dialect.

A Json default is a string literal, on purpose: Prisma's text for it does not run. Scalar lists, which Prisma refuses on
SQLite, are JSON.
"""

from __future__ import annotations

import base64
import json
from decimal import Decimal

from diglot_migrate.catalog import Column, Name
from diglot_migrate.dialects.dialect import Dialect, string
from diglot_migrate.dialects.sqlite_words import inside, statements
from diglot_migrate.dialects.values import made, moment, stored_moment
from diglot_migrate.errors import MigrateError
from diglot_migrate.steps import Cast
from diglot_schema.ir import FunctionDefault, ListDefault, LiteralDefault, LiteralValue, ScalarField, Schema

_TYPES = {
    "Int": "INTEGER",
    "BigInt": "BIGINT",
    "Float": "REAL",
    "Decimal": "DECIMAL",
    "Boolean": "BOOLEAN",
    "String": "TEXT",
    "DateTime": "DATETIME",
    "Json": "JSONB",
    "Bytes": "BLOB",
    "Enum": "TEXT",
}
# Declared types, as tables of other makers have them, by what Prisma reads them as.
_FAMILIES = {
    "Int": ("int", "integer", "serial", "tinyint", "smallint", "mediumint", "int2", "int4"),
    "BigInt": ("bigint", "int8", "unsigned big int"),
    "Float": ("real", "float", "double", "double precision"),
    "Decimal": ("decimal", "numeric"),
    "Boolean": ("boolean", "bool"),
    "String": ("text", "varchar", "char", "clob", "character", "nchar", "nvarchar", "uuid"),
    "DateTime": ("date", "datetime", "timestamp", "time"),
    "Json": ("json", "jsonb"),
    "Binary": ("blob", "binary", "varbinary", "bytea"),
}


def _type(field: ScalarField) -> str:
    if field.type == "Unsupported":
        return field.unsupported or ""
    return "JSONB" if field.list else _TYPES[field.type]


def _enum_value(schema: Schema, field: ScalarField, value: LiteralValue) -> str:
    return next(item.db_name for item in schema.enum(field.enum or "").values if item.name == value)


def _literal(schema: Schema, field: ScalarField, value: LiteralValue) -> str:
    match field.type:
        case "Boolean":
            return "true" if value else "false"
        case "Int" | "BigInt" | "Float" | "Decimal":
            return str(value)
        case "Bytes":
            return string(base64.b64decode(str(value)).hex())  # Prisma's words: hexadecimal text, not a BLOB
        case "DateTime":
            return string(moment(str(value)))
        case "Enum":
            return string(_enum_value(schema, field, value))
        case "String" | "Json" | "Unsupported":
            return string(str(value))


def _item(schema: Schema, field: ScalarField, value: LiteralValue) -> str:
    """An element of a list as the clients store it: decimals are text, bytes upper case hex."""
    match field.type:
        case "Boolean":
            return "true" if value else "false"
        case "Int" | "BigInt" | "Float":
            return str(value)
        case "Enum":
            return json.dumps(_enum_value(schema, field, value), ensure_ascii=False)
        case "Json":
            return str(value)
        case "Bytes":
            return json.dumps(base64.b64decode(str(value)).hex().upper())
        case "Decimal":
            return json.dumps(format(Decimal(str(value)).normalize(), "f"))
        case "DateTime":
            return json.dumps(stored_moment(str(value)))
        case "String" | "Unsupported":
            return json.dumps(str(value), ensure_ascii=False)


def _default(schema: Schema, field: ScalarField) -> str | None:
    match field.default:
        case None:
            return None
        case LiteralDefault(value=value):
            return _literal(schema, field, value)
        case ListDefault(values=values):
            return string("[" + ",".join(_item(schema, field, value) for value in values) + "]")
        case FunctionDefault(name="now"):
            return "CURRENT_TIMESTAMP"
        case FunctionDefault(name="dbgenerated", args=(text, *_)):
            return str(text)
        case FunctionDefault():
            return None


def _column(schema: Schema, field: ScalarField, is_key: bool) -> Column:
    # INTEGER PRIMARY KEY counts whether the schema asks for it or not, so Prisma always writes AUTOINCREMENT.
    return Column(
        name=field.column,
        type=_type(field),
        nullable=field.optional or field.list,
        default=_default(schema, field),
        counts=is_key and field.type == "Int" and not field.list,
        **made(field.default),
    )


def _key_column(schema: Schema, field: ScalarField, name: str) -> Column:
    return Column(name, _type(field))


def _family(column: Column) -> str:
    """What Prisma takes a declared type for; a type it does not know stands for itself."""
    name = column.type.split("(", 1)[0].strip().lower()
    return next((family for family, names in _FAMILIES.items() if name in names), column.type)


def _cast(before: Column, after: Column, live: bool) -> Cast | None:
    """SQLite stores any value anywhere, so nothing is impossible."""
    one, other = _family(before), _family(after)
    if one == other:
        return None
    if one not in _FAMILIES and other not in _FAMILIES:
        return None if live or one.lower() == other.lower() else "risky"
    return "safe" if other == "String" else "risky"


def _display(column: Column) -> str:
    family = _family(column)
    return family if family in _FAMILIES else f'Unsupported("{family}")'


def _no_enum(name: Name) -> str:
    raise MigrateError(f"SQLite has no enum types: {name.name}")


SQLITE = Dialect(
    provider="sqlite",
    has_schemas=False,
    has_enums=False,
    foreign_keys_inside=True,
    indexes_inside=False,
    join_table_key=False,
    alters=False,
    column=_column,
    key_column=_key_column,
    enum_type=_no_enum,
    cast=_cast,
    type_words=_display,
    statements=statements,
    inside=inside,
)

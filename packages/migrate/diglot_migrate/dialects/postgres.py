"""PostgreSQL: columns of a schema in its words, and the record of the dialect."""

from __future__ import annotations

import base64

from diglot_migrate.catalog import Column, Name
from diglot_migrate.dialects.dialect import Dialect, string
from diglot_migrate.dialects.postgres_casts import KNOWN, cast, sql_type
from diglot_migrate.dialects.postgres_names import qualified
from diglot_migrate.dialects.postgres_words import inside, statements
from diglot_migrate.dialects.values import made, moment
from diglot_schema.ir import FunctionDefault, ListDefault, LiteralDefault, LiteralValue, ScalarField, Schema

# The type of a field without `@db.`.
_TYPES = {
    "Int": "INTEGER",
    "BigInt": "BIGINT",
    "Float": "DOUBLE PRECISION",
    "Decimal": "DECIMAL(65,30)",
    "Boolean": "BOOLEAN",
    "String": "TEXT",
    "DateTime": "TIMESTAMP(3)",
    "Json": "JSONB",
    "Bytes": "BYTEA",
}
# Native types whose SQL name is not just the name in capitals.
_NATIVE = {"DoublePrecision": "DOUBLE PRECISION"}
# How warnings name types whose words are not just the SQL name with a capital.
_DISPLAYED = {
    "SMALLINT": "SmallInt",
    "BIGINT": "BigInt",
    "DOUBLE PRECISION": "DoublePrecision",
    "VARCHAR": "VarChar",
    "BYTEA": "ByteA",
    "VARBIT": "VarBit",
    "JSONB": "JsonB",
}
_SERIAL = {"INTEGER": "SERIAL", "BIGINT": "BIGSERIAL", "SMALLINT": "SMALLSERIAL"}


def _type(schema: Schema, field: ScalarField) -> str:
    if field.type == "Unsupported":
        return field.unsupported or ""
    if field.type == "Enum":
        enum = schema.enum(field.enum or "")
        return qualified(Name(enum.db_name, enum.db_schema))
    if field.native is None:
        return _TYPES[field.type]
    name = _NATIVE.get(field.native.name, field.native.name.upper())
    return f"{name}({','.join(field.native.args)})" if field.native.args else name


def _literal(schema: Schema, field: ScalarField, value: LiteralValue) -> str:
    match field.type:
        case "Boolean":
            return "true" if value else "false"
        case "Int" | "BigInt" | "Float" | "Decimal":
            return str(value)
        case "Bytes":
            return f"'\\x{base64.b64decode(str(value)).hex()}'"
        case "DateTime":
            return string(moment(str(value)))
        case "Enum":
            values = schema.enum(field.enum or "").values
            return string(next(item.db_name for item in values if item.name == value))
        case "String" | "Json" | "Unsupported":
            return string(str(value))


def _default(schema: Schema, field: ScalarField, type: str) -> str | None:
    match field.default:
        case None:
            return None
        case LiteralDefault(value=value):
            return _literal(schema, field, value)
        case ListDefault(values=values):
            items = ", ".join(_literal(schema, field, value) for value in values)
            return f"ARRAY[{items}]::{type}"
        case FunctionDefault(name="now"):
            return "CURRENT_TIMESTAMP"
        case FunctionDefault(name="dbgenerated", args=(text, *_)):
            return str(text)
        case FunctionDefault():
            return None  # made by the client, or by the column's own sequence


def _column(schema: Schema, field: ScalarField, is_key: bool) -> Column:
    type = _type(schema, field) + ("[]" if field.list else "")
    default = field.default
    counts = isinstance(default, FunctionDefault) and default.name == "autoincrement" and not field.list
    return Column(
        name=field.column,
        type=_SERIAL.get(type, type) if counts else type,
        nullable=field.optional or field.list,  # Prisma leaves lists nullable and reads NULL as []
        default=_default(schema, field, type),
        counts=counts,
        **made(default),
    )


def _key_column(schema: Schema, field: ScalarField, name: str) -> Column:
    return Column(name, _type(schema, field))


def _display(column: Column) -> str:
    """A type in the words of the schema language: `VarChar(10)`, `DoublePrecision`."""
    type = sql_type(column)
    if type.name not in KNOWN:
        return f'Unsupported("{type.name}")'
    name = _DISPLAYED.get(type.name) or type.name.capitalize()
    return f"{name}({','.join(map(str, type.args))})" if type.args else name


POSTGRES = Dialect(
    provider="postgresql",
    has_schemas=True,
    has_enums=True,
    foreign_keys_inside=False,
    indexes_inside=False,
    join_table_key=True,
    alters=True,
    column=_column,
    key_column=_key_column,
    enum_type=qualified,
    cast=cast,
    type_words=_display,
    statements=statements,
    inside=inside,
)

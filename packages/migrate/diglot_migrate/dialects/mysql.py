"""MySQL and MariaDB: columns of a schema in their words, and the record of the dialect; tables are not changed yet."""

from __future__ import annotations

import base64
from datetime import UTC, datetime

from diglot_migrate.catalog import Column, Name
from diglot_migrate.dialects.dialect import Dialect
from diglot_migrate.dialects.mysql_words import statements, string, unable
from diglot_migrate.dialects.values import made
from diglot_migrate.steps import Cast
from diglot_schema.ir import FunctionDefault, ListDefault, LiteralDefault, LiteralValue, ScalarField, Schema

# The type of a field without `@db.`.
_TYPES = {
    "Int": "INTEGER",
    "BigInt": "BIGINT",
    "Float": "DOUBLE",
    "Decimal": "DECIMAL(65, 30)",
    "Boolean": "BOOLEAN",
    "String": "VARCHAR(191)",
    "DateTime": "DATETIME(3)",
    "Json": "JSON",
    "Bytes": "LONGBLOB",
}
# Native types whose SQL name is not just the name in capitals.
_NATIVE = {
    "Int": "INTEGER",
    "UnsignedInt": "INTEGER UNSIGNED",
    "UnsignedSmallInt": "SMALLINT UNSIGNED",
    "UnsignedTinyInt": "TINYINT UNSIGNED",
    "UnsignedMediumInt": "MEDIUMINT UNSIGNED",
    "UnsignedBigInt": "BIGINT UNSIGNED",
}
# A default of these types has to be an expression.
_LARGE = ("JSON", "TINYTEXT", "TEXT", "MEDIUMTEXT", "LONGTEXT", "TINYBLOB", "BLOB", "MEDIUMBLOB", "LONGBLOB")


def _type(schema: Schema, field: ScalarField) -> str:
    if field.type == "Unsupported":
        return field.unsupported or ""
    if field.type == "Enum":
        return f"ENUM({', '.join(string(value.db_name) for value in schema.enum(field.enum or '').values)})"
    native = field.native
    if native is None:
        return _TYPES[field.type]
    if native.name == "TinyInt" and field.type == "Boolean":
        return "BOOLEAN"
    name = _NATIVE.get(native.name, native.name.upper())
    return f"{name}({', '.join(native.args)})" if native.args else name


def _literal(schema: Schema, field: ScalarField, value: LiteralValue) -> str:
    match field.type:
        case "Boolean":
            return "true" if value else "false"
        case "Int" | "BigInt" | "Float" | "Decimal":
            return str(value)
        case "Bytes":
            return f"0x{base64.b64decode(str(value)).hex()}"
        case "DateTime":
            return string(_moment(str(value)))
        case "Enum":
            values = schema.enum(field.enum or "").values
            return string(next(item.db_name for item in values if item.name == value))
        case "String" | "Json" | "Unsupported":
            return string(str(value))


def _moment(text: str) -> str:
    """A moment in UTC, which has no zone in a DATETIME; text that is none stays as it is."""
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        return text
    moment = at.astimezone(UTC) if at.tzinfo is not None else at
    return moment.replace(tzinfo=None).isoformat(" ", timespec="milliseconds")


def _default(schema: Schema, field: ScalarField, type: str) -> str | None:
    match field.default:
        case LiteralDefault(value=value):
            text = _literal(schema, field, value)
            return f"({text})" if type in _LARGE else text
        case FunctionDefault(name="now"):
            digits = type.partition("(")[2].rstrip(")")
            return f"CURRENT_TIMESTAMP({digits})" if digits else "CURRENT_TIMESTAMP"
        case FunctionDefault(name="dbgenerated", args=(text, *_)):
            return str(text)
        case None | ListDefault() | FunctionDefault():
            return None


def _column(schema: Schema, field: ScalarField, is_key: bool) -> Column:
    type, default = _type(schema, field), field.default
    return Column(
        name=field.column,
        type=type,
        nullable=field.optional,
        default=_default(schema, field, type),
        counts=isinstance(default, FunctionDefault) and default.name == "autoincrement",
        **made(default),
    )


def _key_column(schema: Schema, field: ScalarField, name: str) -> Column:
    return Column(name, _type(schema, field))


def _cast(before: Column, after: Column, live: bool) -> Cast | None:
    if before.type == after.type:
        return None
    raise unable()


def _no_enum(name: Name) -> str:
    raise AssertionError(f"MySQL has no enum types: {name.name}")


MYSQL = Dialect(
    provider="mysql",
    has_schemas=False,
    has_enums=False,
    foreign_keys_inside=False,
    indexes_inside=True,
    join_table_key=False,
    alters=True,
    column=_column,
    key_column=_key_column,
    enum_type=_no_enum,
    cast=_cast,
    type_words=lambda column: column.type,
    statements=statements,
    inside=statements,
)

"""DDL for SQLite, word for word as Prisma writes it.

Two differences on purpose, since Prisma's text does not run: a Json default is a string literal, and quotes in names
and enum values are escaped. Scalar lists, which Prisma refuses on SQLite, are JSON.
"""

from __future__ import annotations

import base64
import json
from decimal import Decimal

from diglot_migrate.catalog import Column, EnumType, Extension, ForeignKey, Index, Name, Table
from diglot_migrate.dialects.dialect import Dialect, column_list, double_quote, is_single, string
from diglot_migrate.dialects.values import moment, stored_moment
from diglot_migrate.errors import MigrateError
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


def _column(schema: Schema, field: ScalarField) -> Column:
    # INTEGER PRIMARY KEY counts whether the schema asks for it or not, so Prisma always writes AUTOINCREMENT.
    return Column(
        name=field.column,
        type=_type(field),
        nullable=field.optional or field.list,
        default=_default(schema, field),
        counts=field.type == "Int" and not field.list,
    )


def _key_column(schema: Schema, field: ScalarField, name: str) -> Column:
    return Column(name, _type(field))


def _column_text(table: Table, column: Column) -> str:
    text = f"{double_quote(column.name)} {column.type}"
    if not column.nullable:
        text += " NOT NULL"
    if is_single(table.primary_key, column.name):
        text += " PRIMARY KEY"
        if column.counts:
            text += " AUTOINCREMENT"
    if column.default is not None:
        text += f" DEFAULT {column.default}"
    return text


def _foreign_key(key: ForeignKey) -> str:
    return (
        f"CONSTRAINT {double_quote(key.constraint)} FOREIGN KEY ({column_list(key.columns)}) "
        f"REFERENCES {double_quote(key.target.name)} ({column_list(key.target_columns)}) "
        f"ON DELETE {key.on_delete} ON UPDATE {key.on_update}"
    )


def _create_table(table: Table) -> str:
    lines = ",\n".join(f"    {_column_text(table, column)}" for column in table.columns)
    key = table.primary_key
    if key is not None and len(key.columns) > 1:
        lines += f",\n\n    PRIMARY KEY ({column_list(key.columns)})"
    for foreign in table.foreign_keys:
        lines += f",\n    {_foreign_key(foreign)}"
    return f"CREATE TABLE {double_quote(table.name.name)} (\n{lines}\n)"


def _create_index(table: Name, index: Index) -> tuple[str, ...]:
    unique = "UNIQUE " if index.unique else ""
    columns = ", ".join(double_quote(it.name) + (f" {it.sort.upper()}" if it.sort else "") for it in index.columns)
    where = "" if index.where is None else f" WHERE {index.where}"
    text = f"CREATE {unique}INDEX {double_quote(index.name)} ON {double_quote(table.name)}({columns}){where}"
    if index.name.startswith("sqlite_"):  # a name of SQLite's own, as schemas have it that were read from a database
        return "Pragma writable_schema=1", text, "Pragma writable_schema=0"
    return (text,)


def _nothing(thing: str | Extension | EnumType) -> str:
    raise MigrateError(f"SQLite has no such thing: {thing}")


def _add_foreign_key(table: Name, key: ForeignKey) -> str:
    raise MigrateError(f"SQLite cannot add the foreign key {key.constraint} to a table that exists")


SQLITE = Dialect(
    provider="sqlite",
    has_schemas=False,
    has_enums=False,
    foreign_keys_inside=True,
    join_table_key=False,
    column=_column,
    key_column=_key_column,
    create_schema=_nothing,
    create_extension=_nothing,
    create_enum=_nothing,
    create_table=_create_table,
    create_index=_create_index,
    add_foreign_key=_add_foreign_key,
)

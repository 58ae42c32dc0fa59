"""DDL for PostgreSQL, word for word as Prisma writes it.

Where Prisma forgets to escape a quote in a name or an enum value, we escape it: the text then differs, and runs.
"""

from __future__ import annotations

import base64

from diglot_migrate.catalog import Column, EnumType, Extension, ForeignKey, Index, IndexColumn, Name, Table
from diglot_migrate.dialects.dialect import Dialect, column_list, double_quote, string
from diglot_migrate.dialects.values import moment
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
_SERIAL = {"INTEGER": "SERIAL", "BIGINT": "BIGSERIAL", "SMALLINT": "SMALLSERIAL"}


def _name(name: Name) -> str:
    return double_quote(name.name) if name.schema is None else f"{double_quote(name.schema)}.{double_quote(name.name)}"


def _type(schema: Schema, field: ScalarField) -> str:
    if field.type == "Unsupported":
        return field.unsupported or ""
    if field.type == "Enum":
        enum = schema.enum(field.enum or "")
        return _name(Name(enum.db_name, enum.db_schema))
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


def _column(schema: Schema, field: ScalarField) -> Column:
    type = _type(schema, field) + ("[]" if field.list else "")
    default = field.default
    counts = isinstance(default, FunctionDefault) and default.name == "autoincrement"
    return Column(
        name=field.column,
        type=_SERIAL.get(type, type) if counts else type,
        nullable=field.optional or field.list,  # Prisma leaves lists nullable and reads NULL as []
        default=_default(schema, field, type),
        counts=counts,
    )


def _key_column(schema: Schema, field: ScalarField, name: str) -> Column:
    return Column(name, _type(schema, field))


def _create_schema(name: str) -> str:
    return f"CREATE SCHEMA IF NOT EXISTS {double_quote(name)}"


def _create_extension(extension: Extension) -> str:
    text = f"CREATE EXTENSION IF NOT EXISTS {double_quote(extension.name)}"
    options = ""
    if extension.schema is not None:
        options += f" SCHEMA {double_quote(extension.schema)}"
    if extension.version is not None:
        options += f" VERSION {double_quote(extension.version)}"
    return f"{text} WITH{options}" if options else text


def _create_enum(enum: EnumType) -> str:
    return f"CREATE TYPE {_name(enum.name)} AS ENUM ({', '.join(string(value) for value in enum.values)})"


def _column_text(column: Column) -> str:
    text = f"{double_quote(column.name)} {column.type}"
    if not column.nullable:
        text += " NOT NULL"
    if column.default is not None:
        text += f" DEFAULT {column.default}"
    return text


def _create_table(table: Table) -> str:
    lines = ",\n".join(f"    {_column_text(column)}" for column in table.columns)
    key = table.primary_key
    if key is not None:
        named = "" if key.constraint is None else f"CONSTRAINT {double_quote(key.constraint)} "
        lines += f",\n\n    {named}PRIMARY KEY ({column_list(key.columns, ',')})"
    return f"CREATE TABLE {_name(table.name)} (\n{lines}\n)"


def _index_column(column: IndexColumn) -> str:
    ops = f" {column.ops}" if column.ops else ""
    sort = f" {column.sort.upper()}" if column.sort else ""
    return f"{double_quote(column.name)}{ops}{sort}"


def _create_index(table: Name, index: Index) -> tuple[str, ...]:
    unique = "UNIQUE " if index.unique else ""
    using = "" if index.method == "BTREE" else f" USING {index.method} "
    columns = ", ".join(_index_column(column) for column in index.columns)
    where = "" if index.where is None else f" WHERE ({index.where})"
    return (f"CREATE {unique}INDEX {double_quote(index.name)} ON {_name(table)}{using}({columns}){where}",)


def _add_foreign_key(table: Name, key: ForeignKey) -> str:
    return (
        f"ALTER TABLE {_name(table)} ADD CONSTRAINT {double_quote(key.constraint)} "
        f"FOREIGN KEY ({column_list(key.columns)}) REFERENCES {_name(key.target)}({column_list(key.target_columns)}) "
        f"ON DELETE {key.on_delete} ON UPDATE {key.on_update}"
    )


POSTGRES = Dialect(
    provider="postgresql",
    has_schemas=True,
    has_enums=True,
    foreign_keys_inside=False,
    join_table_key=True,
    column=_column,
    key_column=_key_column,
    create_schema=_create_schema,
    create_extension=_create_extension,
    create_enum=_create_enum,
    create_table=_create_table,
    create_index=_create_index,
    add_foreign_key=_add_foreign_key,
)

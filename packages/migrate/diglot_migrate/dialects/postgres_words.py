"""Steps as PostgreSQL statements, word for word as Prisma writes them.

Where Prisma's statements cannot run, ours differ: quotes in names and enum values are escaped, a primary key that is
made anew is not renamed as well, a default that replaces a sequence is not dropped again, the swap of an enum type
leaves out columns that are not there yet and frees those that are about to go, and an enum value that becomes a default
is committed first.
"""

from __future__ import annotations

from typing import assert_never

from diglot_migrate.catalog import Column, Extension, ForeignKey, Index, IndexColumn, Name, Table
from diglot_migrate.dialects.dialect import column_list, double_quote, string
from diglot_migrate.dialects.postgres_alter import alter_table
from diglot_migrate.dialects.postgres_names import column_text, qualified
from diglot_migrate.steps import (
    AddForeignKey,
    AlterEnum,
    AlterExtension,
    AlterTable,
    ColumnOf,
    CreateEnum,
    CreateExtension,
    CreateIndex,
    CreateSchema,
    CreateTable,
    DropEnum,
    DropExtension,
    DropForeignKey,
    DropIndex,
    DropTable,
    RedefineIndex,
    RedefineTables,
    RenameForeignKey,
    RenameIndex,
    Step,
)

_ONE_AT_A_TIME = """\
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


"""


def statements(step: Step) -> tuple[str, ...]:
    """A step as SQL, without the final semicolons."""
    match step:
        case CreateSchema(name):
            return (f"CREATE SCHEMA IF NOT EXISTS {double_quote(name)}",)
        case DropExtension(extension):
            return (f"DROP EXTENSION {double_quote(extension.name)}",)
        case CreateExtension(extension):
            return (_create_extension(extension),)
        case AlterExtension(before, after):
            return _alter_extension(before, after)
        case CreateEnum(enum):
            return (_create_enum(enum.name, enum.values),)
        case AlterEnum():
            return _swap_enum(step) if step.removed else _add_values(step)
        case DropForeignKey(table, key):
            return (f"ALTER TABLE {qualified(table)} DROP CONSTRAINT {double_quote(key.constraint)}",)
        case DropIndex(table, index):
            return (_drop_index(table, index),)
        case AlterTable():
            return alter_table(step)
        case DropTable(table):
            return (f"DROP TABLE {qualified(table.name)}",)
        case DropEnum(enum):
            return (f"DROP TYPE {qualified(enum.name)}",)
        case CreateTable(table):
            return (_create_table(table),)
        case CreateIndex(table, index):
            return (_create_index(table, index),)
        case RenameForeignKey(table, before, after):
            names = f"{double_quote(before.constraint)} TO {double_quote(after.constraint)}"
            return (f"ALTER TABLE {qualified(table)} RENAME CONSTRAINT {names}",)
        case AddForeignKey(table, key):
            return (_add_foreign_key(table, key),)
        case RenameIndex(table, before, after):
            old = qualified(Name(before.name, table.schema))
            return (f"ALTER INDEX {old} RENAME TO {double_quote(after.name)}",)
        case RedefineTables() | RedefineIndex():
            raise AssertionError("PostgreSQL changes tables and indexes in place")
    assert_never(step)


def inside(step: Step) -> tuple[str, ...]:
    """The same for an open transaction. An added enum value could not be used in it, so the type is swapped then."""
    texts = _swap_enum(step) if isinstance(step, AlterEnum) and step.used else statements(step)
    return tuple(text for text in texts if text not in ("BEGIN", "COMMIT"))


def _create_extension(extension: Extension) -> str:
    text = f"CREATE EXTENSION IF NOT EXISTS {double_quote(extension.name)}"
    options = ""
    if extension.schema is not None:
        options += f" SCHEMA {double_quote(extension.schema)}"
    if extension.version is not None:
        options += f" VERSION {double_quote(extension.version)}"
    return f"{text} WITH{options}" if options else text


def _alter_extension(before: Extension, after: Extension) -> tuple[str, ...]:
    texts: list[str] = []
    name = f"ALTER EXTENSION {double_quote(before.name)}"
    if before.version is not None and after.version is not None and before.version != after.version:
        texts.append(f"{name} UPDATE TO {double_quote(after.version)}")
    if before.schema is not None and after.schema is not None and before.schema != after.schema:
        texts.append(f"{name} SET SCHEMA {double_quote(after.schema)}")
    return tuple(texts)


def _create_enum(name: Name, values: tuple[str, ...]) -> str:
    return f"CREATE TYPE {qualified(name)} AS ENUM ({', '.join(string(value) for value in values)})"


def _add_values(step: AlterEnum) -> tuple[str, ...]:
    name = qualified(step.before.name)
    adds = [f"ALTER TYPE {name} ADD VALUE {string(value)}" for value in step.added]
    if len(adds) > 1:
        adds[0] = _ONE_AT_A_TIME + adds[0]
    return ("BEGIN", *adds, "COMMIT") if step.used else tuple(adds)


def _swap_enum(step: AlterEnum) -> tuple[str, ...]:
    """Make a new type, cast the columns to it, drop the old one."""
    before, after = step.before.name, step.after.name
    new, old = Name(f"{after.name}_new", after.schema), Name(f"{before.name}_old", before.schema)
    texts = ["BEGIN", _create_enum(new, step.after.values)]
    texts += [f"{_alter_column(it, step.home)} DROP DEFAULT" for it in step.defaults]
    texts += [f"{_alter_column(it)} TYPE {_listed('TEXT', it.column)}" for it in step.leaving]
    for it in step.columns:
        type = _listed(qualified(new), it.column)
        texts.append(f"{_alter_column(it)} TYPE {type} USING ({double_quote(it.column.name)}::text::{type})")
    texts.append(f"ALTER TYPE {qualified(before)} RENAME TO {double_quote(old.name)}")
    texts.append(f"ALTER TYPE {qualified(new)} RENAME TO {double_quote(after.name)}")
    texts.append(f"DROP TYPE {qualified(Name(old.name, old.schema or step.home))}")
    texts += [f"{_alter_column(it)} SET DEFAULT {it.column.default}" for it in step.restored if it.column.default]
    return (*texts, "COMMIT")


def _alter_column(it: ColumnOf, home: str | None = None) -> str:
    table = Name(it.table.name, it.table.schema or home)
    return f"ALTER TABLE {qualified(table)} ALTER COLUMN {double_quote(it.column.name)}"


def _listed(type: str, column: Column) -> str:
    return f"{type}[]" if column.type.endswith("[]") else type


def _create_table(table: Table) -> str:
    lines = ",\n".join(f"    {column_text(column)}" for column in table.columns)
    key = table.primary_key
    if key is not None:
        named = "" if key.constraint is None else f"CONSTRAINT {double_quote(key.constraint)} "
        lines += f",\n\n    {named}PRIMARY KEY ({column_list(key.columns, ',')})"
    return f"CREATE TABLE {qualified(table.name)} (\n{lines}\n)"


def _index_column(column: IndexColumn) -> str:
    ops = f" {column.ops}" if column.ops else ""
    sort = f" {column.sort.upper()}" if column.sort else ""
    return f"{double_quote(column.name)}{ops}{sort}"


def _create_index(table: Name, index: Index) -> str:
    unique = "UNIQUE " if index.unique else ""
    using = "" if index.method == "BTREE" else f" USING {index.method} "
    columns = ", ".join(_index_column(column) for column in index.columns)
    where = "" if index.where is None else f" WHERE ({index.where})"
    return f"CREATE {unique}INDEX {double_quote(index.name)} ON {qualified(table)}{using}({columns}){where}"


def _drop_index(table: Name, index: Index) -> str:
    if index.constraint:  # its index cannot be dropped without it
        return f"ALTER TABLE {qualified(table)} DROP CONSTRAINT {double_quote(index.name)}"
    return f"DROP INDEX {qualified(Name(index.name, table.schema))}"


def _add_foreign_key(table: Name, key: ForeignKey) -> str:
    target = f"{qualified(key.target)}({column_list(key.target_columns)})"
    return (
        f"ALTER TABLE {qualified(table)} ADD CONSTRAINT {double_quote(key.constraint)} "
        f"FOREIGN KEY ({column_list(key.columns)}) REFERENCES {target} "
        f"ON DELETE {key.on_delete} ON UPDATE {key.on_update}"
    )

"""Steps as SQLite statements, word for word as Prisma writes them, but with quotes in names escaped."""

from __future__ import annotations

from typing import assert_never

from diglot_migrate.catalog import Column, ForeignKey, Index, Name, PrimaryKey, Table
from diglot_migrate.dialects.dialect import column_list, double_quote, is_single
from diglot_migrate.errors import MigrateError
from diglot_migrate.steps import (
    AddColumn,
    AddForeignKey,
    AlterEnum,
    AlterExtension,
    AlterTable,
    ChangeColumn,
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
    Rebuild,
    RedefineIndex,
    RedefineTables,
    RenameForeignKey,
    RenameIndex,
    Step,
)


def statements(step: Step) -> tuple[str, ...]:
    """A step as SQL, without the final semicolons; raises MigrateError for a step that SQLite has no words for."""
    match step:
        case DropIndex(_, index):
            return (_drop_index(index),)
        case AlterTable(before, after, changes):
            added = [change.column for change in changes if isinstance(change, AddColumn)]
            table = double_quote(before.name.name)
            return tuple(
                f"ALTER TABLE {table} ADD COLUMN {_column_text(after.primary_key, column)}" for column in added
            )
        case DropTable(table):
            drop = f"DROP TABLE {double_quote(table.name.name)}"
            return ("PRAGMA foreign_keys=off", drop, "PRAGMA foreign_keys=on")
        case CreateTable(table):
            return (_create_table(table, table.name.name),)
        case RedefineTables(tables):
            texts = ["PRAGMA defer_foreign_keys=ON", "PRAGMA foreign_keys=OFF"]
            texts += [text for rebuild in tables for text in _rebuild(rebuild)]
            return (*texts, "PRAGMA foreign_keys=ON", "PRAGMA defer_foreign_keys=OFF")
        case CreateIndex(table, index):
            return _create_index(table, index)
        case RedefineIndex(table, before, after):
            return (_drop_index(before), *_create_index(table, after))
        case (
            CreateSchema()
            | DropExtension()
            | CreateExtension()
            | CreateEnum()
            | AlterExtension()
            | AlterEnum()
            | DropEnum()
            | DropForeignKey()
            | RenameForeignKey()
            | AddForeignKey()
            | RenameIndex()
        ):
            raise MigrateError(f"SQLite has no {type(step).__name__}")
    assert_never(step)


def inside(step: Step) -> tuple[str, ...]:
    """The same for an open transaction, in which SQLite does not look at these pragmas."""
    return tuple(text for text in statements(step) if not text.startswith(("PRAGMA foreign", "PRAGMA defer")))


def _column_text(key: PrimaryKey | None, column: Column) -> str:
    text = f"{double_quote(column.name)} {column.type}"
    if not column.nullable:
        text += " NOT NULL"
    if is_single(key, column.name):
        text += " PRIMARY KEY"
        if column.counts:
            text += " AUTOINCREMENT"
    if column.default is not None:
        text += f" DEFAULT {column.default}"
    return text


def _foreign_key(key: ForeignKey) -> str:
    named = f"CONSTRAINT {double_quote(key.constraint)} " if key.constraint else ""  # a live one has no name
    return (
        f"{named}FOREIGN KEY ({column_list(key.columns)}) "
        f"REFERENCES {double_quote(key.target.name)} ({column_list(key.target_columns)}) "
        f"ON DELETE {key.on_delete} ON UPDATE {key.on_update}"
    )


def _create_table(table: Table, name: str, checks: tuple[str, ...] = ()) -> str:
    key = table.primary_key
    lines = ",\n".join(f"    {_column_text(key, column)}" for column in table.columns)
    if key is not None and len(key.columns) > 1:
        lines += f",\n\n    PRIMARY KEY ({column_list(key.columns)})"
    for constraint in (*map(_foreign_key, table.foreign_keys), *checks):
        lines += f",\n    {constraint}"
    return f"CREATE TABLE {double_quote(name)} (\n{lines}\n)"


def _create_index(table: Name, index: Index) -> tuple[str, ...]:
    unique = "UNIQUE " if index.unique else ""
    columns = ", ".join(double_quote(it.name) + (f" {it.sort.upper()}" if it.sort else "") for it in index.columns)
    where = "" if index.where is None else f" WHERE {index.where}"
    text = f"CREATE {unique}INDEX {double_quote(index.name)} ON {double_quote(table.name)}({columns}){where}"
    if index.name.startswith("sqlite_"):  # a name of SQLite's own, as schemas have it that were read from a database
        return "Pragma writable_schema=1", text, "Pragma writable_schema=0"
    return (text,)


def _drop_index(index: Index) -> str:
    return f"DROP INDEX {double_quote(index.name)}"


def _rebuild(it: Rebuild) -> list[str]:
    """A new table, the rows copied, the old one dropped, the new one renamed; its indexes made again."""
    name, new = it.after.name.name, f"new_{it.after.name.name}"
    texts = [_create_table(it.after, new, it.checks)]
    if it.kept:
        targets = ", ".join(double_quote(column.after.name) for column in it.kept)
        sources = ", ".join(_copied(column) for column in it.kept)
        source = double_quote(it.before.name.name)
        texts.append(f"INSERT INTO {double_quote(new)} ({targets}) SELECT {sources} FROM {source}")
    texts.append(f"DROP TABLE {double_quote(it.before.name.name)}")
    texts.append(f"ALTER TABLE {double_quote(new)} RENAME TO {double_quote(name)}")
    for index in (*it.after.indexes, *it.indexes):
        texts += _create_index(it.after.name, index)
    return [*texts, *it.again]


def _copied(column: ChangeColumn) -> str:
    """NULLs become the default where a column is no longer optional."""
    name = double_quote(column.before.name)
    if column.nullability and not column.after.nullable and column.after.default is not None:
        return f"coalesce({name}, {column.after.default}) AS {name}"
    return name

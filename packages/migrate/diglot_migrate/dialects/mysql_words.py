"""Steps as MySQL statements, word for word as Prisma writes them. Only those that make things have words so far."""

from __future__ import annotations

from diglot_migrate.catalog import Column, ForeignKey, Index, Name, Table
from diglot_migrate.errors import MigrateError
from diglot_migrate.steps import AddForeignKey, CreateIndex, CreateTable, DropForeignKey, DropTable, Step

OPTIONS = "DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci"


def statements(step: Step) -> tuple[str, ...]:
    """A step as SQL, without the final semicolons; raises MigrateError for one that changes a table."""
    match step:
        case CreateTable(table):
            return (_create_table(table),)
        case AddForeignKey(table, key):
            return (_add_foreign_key(table, key),)
        case DropForeignKey(table, key):
            return (f"ALTER TABLE {quote(table.name)} DROP FOREIGN KEY {quote(key.constraint)}",)
        case DropTable(table):
            return (f"DROP TABLE {quote(table.name.name)}",)
        case CreateIndex(table, index):
            return (f"CREATE {_kind(index)}INDEX {quote(index.name)} ON {quote(table.name)}({_columns(index)})",)
        case _:
            raise unable()


def unable() -> MigrateError:
    """What is said where a table would have to be changed."""
    return MigrateError(
        "tables of MySQL and MariaDB can be made, but not changed yet: change them by SQL of your own, or push to an "
        "empty database"
    )


def quote(name: str) -> str:
    """`name` as a quoted identifier."""
    return "`" + name.replace("`", "``") + "`"


def string(text: str) -> str:
    """`text` as a string literal, in which backslashes escape."""
    return "'" + text.replace("\\", "\\\\").replace("'", "''") + "'"


def _create_table(table: Table) -> str:
    lines = [f"    {_column_text(column)},\n" for column in table.columns]
    keys = [f"{_kind(index)}INDEX {quote(index.name)}({_columns(index)})" for index in table.indexes]
    if table.primary_key is not None:
        keys.append(f"PRIMARY KEY ({', '.join(quote(name) for name in table.primary_key.columns)})")
    body = "".join(lines) + "\n" + ",\n".join(f"    {key}" for key in keys) if keys else "".join(lines)[:-2]
    return f"CREATE TABLE {quote(table.name.name)} (\n{body}\n) {OPTIONS}"


def _column_text(column: Column) -> str:
    text = f"{quote(column.name)} {column.type} {'NULL' if column.nullable else 'NOT NULL'}"
    if column.default is not None:
        text += f" DEFAULT {column.default}"
    return text + " AUTO_INCREMENT" if column.counts else text


def _kind(index: Index) -> str:
    return "UNIQUE " if index.unique else "FULLTEXT " if index.method == "FULLTEXT" else ""


def _columns(index: Index) -> str:
    parts = [
        quote(it.name) + (f"({it.length})" if it.length else "") + (f" {it.sort.upper()}" if it.sort else "")
        for it in index.columns
    ]
    return ", ".join(parts)


def _add_foreign_key(table: Name, key: ForeignKey) -> str:
    own, theirs = (", ".join(map(quote, names)) for names in (key.columns, key.target_columns))
    return (
        f"ALTER TABLE {quote(table.name)} ADD CONSTRAINT {quote(key.constraint)} FOREIGN KEY ({own}) "
        f"REFERENCES {quote(key.target.name)}({theirs}) ON DELETE {key.on_delete} ON UPDATE {key.on_update}"
    )

"""ALTER TABLE for PostgreSQL: one statement for all changes of a table, with what must come before and after it."""

from __future__ import annotations

from typing import assert_never

from diglot_migrate.catalog import Column, Name
from diglot_migrate.dialects.dialect import column_list, double_quote
from diglot_migrate.dialects.postgres_names import column_text, qualified
from diglot_migrate.steps import (
    AddColumn,
    AddPrimaryKey,
    AlterTable,
    ChangeColumn,
    DropColumn,
    DropPrimaryKey,
    RenamePrimaryKey,
    TableChange,
)

_BELOW_SERIAL = {"SERIAL": "INTEGER", "BIGSERIAL": "BIGINT", "SMALLSERIAL": "SMALLINT"}


def alter_table(step: AlterTable) -> tuple[str, ...]:
    """The statements of a step; none when nothing is left to say."""
    table = qualified(step.before.name)
    clauses = [clause for change in step.changes for clause in _clauses(step, change)]
    changed = [change for change in step.changes if isinstance(change, ChangeColumn) and change.cast != "impossible"]
    started = [change.after for change in changed if change.counting and change.after.counts]
    stopped = [change.before.sequence for change in changed if change.before.counts and not change.after.counts]
    texts = [f"CREATE SEQUENCE {_sequence(step.after.name, column)}" for column in started]
    if clauses:
        texts.append(f"ALTER TABLE {table} " + ",\n".join(clauses))
    key, new = step.before.primary_key, step.after.primary_key
    if RenamePrimaryKey() in step.changes and key is not None and new is not None:
        names = f"{double_quote(key.constraint or '')} TO {double_quote(new.constraint or '')}"
        texts.append(f"ALTER TABLE {table} RENAME CONSTRAINT {names}")
    texts += [f"DROP SEQUENCE {qualified(sequence)}" for sequence in stopped if sequence is not None]
    for column in started:
        owner = f"{qualified(step.after.name)}.{double_quote(column.name)}"
        texts.append(f"ALTER SEQUENCE {_sequence(step.after.name, column)} OWNED BY {owner}")
    return tuple(texts)


def _clauses(step: AlterTable, change: TableChange) -> list[str]:
    key, new = step.before.primary_key, step.after.primary_key
    match change:
        case DropPrimaryKey():
            return [f"DROP CONSTRAINT {double_quote(key.constraint or '')}"] if key is not None else []
        case RenamePrimaryKey():
            return []  # a statement of its own
        case AddPrimaryKey():
            if new is None:
                return []
            return [f"ADD CONSTRAINT {double_quote(new.constraint or '')} PRIMARY KEY ({column_list(new.columns)})"]
        case DropColumn(column):
            return [f"DROP COLUMN {double_quote(column.name)}"]
        case AddColumn(column):
            return [_add(column)]
        case ChangeColumn(before, after, "impossible"):
            return [f"DROP COLUMN {double_quote(before.name)}", _add(after)]
        case ChangeColumn():
            return [f"ALTER COLUMN {double_quote(change.before.name)} {part}" for part in _parts(step, change)]
    assert_never(change)


def _add(column: Column) -> str:
    return f"ADD COLUMN     {column_text(column)}"


def _parts(step: AlterTable, change: ChangeColumn) -> list[str]:
    """NOT NULL, default, sequence, type: in this order."""
    before, after = change.before, change.after
    was, will = before.arity, after.arity
    parts: list[str] = []
    if change.nullability and will != "List" and (was != "Nullable" or will != "Nullable"):
        parts.append("SET NOT NULL" if will == "Required" else "DROP NOT NULL")
    stops = change.counting and before.counts
    if stops and before.identity:
        parts.append("DROP IDENTITY")
    if change.default:
        parts.append("DROP DEFAULT" if after.default is None else f"SET DEFAULT {after.default}")
    if change.counting and after.counts:
        parts.append(f"SET DEFAULT nextval('{_sequence(step.after.name, after)}')")
    elif stops and not change.default and not before.identity:
        parts.append("DROP DEFAULT")
    if change.cast is not None or ("List" in (was, will) and was != will):
        parts.append(f"SET DATA TYPE {_BELOW_SERIAL.get(after.type, after.type)}")
    return parts


def _sequence(table: Name, column: Column) -> str:
    """The name that PostgreSQL would give the sequence of a serial column, but unquoted and in lower case."""
    schema = "" if table.schema is None else f"{double_quote(table.schema)}."
    return f"{schema}{table.name}_{column.name}_seq".lower()

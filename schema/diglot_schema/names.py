"""Names of constraints as Prisma gives them, cut to what the database allows."""

from __future__ import annotations

from collections.abc import Sequence

from diglot_schema.draft import FieldDraft, KeyDraft, SchemaDraft
from diglot_schema.spec import IDENTIFIER_LIMITS

SUFFIXES = {"id": "_pkey", "unique": "_key", "index": "_idx", "fulltext": "_idx"}


def cut(text: str, limit: int) -> str:
    """The longest start of `text` that takes at most `limit` bytes."""
    return text.encode("utf-8", "surrogatepass")[:limit].decode("utf-8", "ignore")


def constraint_name(table: str, columns: Sequence[str], suffix: str, provider: str) -> str:
    """`Table_column_column_suffix`; the part before the suffix gives way when the whole is too long."""
    return cut("_".join([table, *columns]), IDENTIFIER_LIMITS[provider] - len(suffix)) + suffix


def key_name(key: KeyDraft, provider: str) -> str:
    """The final name of a key or index. A primary key of MySQL has no other name than this."""
    if key.kind == "id" and provider == "mysql":
        return "PRIMARY"
    if key.map is not None:
        return key.map
    columns = [] if key.kind == "id" else [part.field.column for part in key.parts]
    return constraint_name(key.model.table, columns, SUFFIXES[key.kind], provider)


def foreign_key_name(field: FieldDraft, provider: str) -> str | None:
    """The final name of the foreign key behind a relation field; None on the side without one."""
    relation = field.relation
    if relation is None or not relation.columns:
        return None
    if relation.constraint is not None:
        return relation.constraint
    return constraint_name(field.model.table, [column.column for column in relation.columns], "_fkey", provider)


def constraint_names(draft: SchemaDraft) -> None:
    """Give every key its final name."""
    for model in draft.models.values():
        for key in model.keys:
            key.constraint = key_name(key, draft.provider)


def join_table_name(relation: str, provider: str) -> str:
    """The table behind an implicit m-n relation."""
    return cut(f"_{relation}", IDENTIFIER_LIMITS[provider])


def join_table_constraint(relation: str, provider: str) -> str:
    """The primary key (PostgreSQL) or unique index of such a table."""
    suffix = "_AB_pkey" if provider == "postgresql" else "_AB_unique"
    return constraint_name(f"_{relation}", [], suffix, provider)

"""Tables that stand for an implicit m-n relation."""

from __future__ import annotations

from diglot_migrate.catalog import ForeignKey, Table


def join_keys(table: Table) -> tuple[ForeignKey, ForeignKey] | None:
    """The foreign keys of the columns A and B when the table is one that Prisma makes for a relation, else None.

    Such a table is called `_...`, has only the columns A and B, both keys to single columns, A to the table that comes
    first by name, a unique pair and an index on B.
    """
    if not table.name.name.startswith("_") or {column.name for column in table.columns} != {"A", "B"}:
        return None
    by_column = {key.columns: key for key in table.foreign_keys}
    side_a, side_b = by_column.get(("A",)), by_column.get(("B",))
    if side_a is None or side_b is None or len(table.foreign_keys) != 2:
        return None
    pairs = [tuple(it.name for it in index.columns) for index in table.indexes if index.unique]
    if table.primary_key is not None:
        pairs.append(table.primary_key.columns)
    is_pair = any(set(pair) == {"A", "B"} and len(pair) == 2 for pair in pairs)
    has_index = any(not it.unique and [column.name for column in it.columns] == ["B"] for it in table.indexes)
    in_order = side_a.target.name <= side_b.target.name
    return (side_a, side_b) if is_pair and has_index and in_order else None

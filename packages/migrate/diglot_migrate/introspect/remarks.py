"""What a schema cannot say about a database: as comments of its blocks, in Prisma's words, and as warnings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal

from diglot_migrate.catalog import Beyond, BeyondKind, Name
from diglot_migrate.introspect.draft import Keyword

NO_KEY = (
    "The underlying table does not contain a valid unique identifier and can therefore currently not be handled by "
    "Prisma Client."
)
_SETUP = "requires additional setup for migrations. Visit https://pris.ly/d/"
_COMMENTED = (
    "in the database, and requires an additional setup for migrations: Read more: https://pris.ly/d/database-comments"
)

# In the order in which they stand above a model.
_REMARKS: dict[BeyondKind | Literal["no key"], str] = {
    "partition": f"This table is a partition table and {_SETUP}partition-tables for more info.",
    "inheritance": f"This table has subclasses and {_SETUP}table-inheritance for more info.",
    "check": f"This table contains check constraints and {_SETUP}check-constraints for more info.",
    "exclusion": f"This table contains exclusion constraints and {_SETUP}exclusion-constraints for more info.",
    "no key": NO_KEY,
    "comment": f"This model or at least one of its fields has comments {_COMMENTED}",
    "deferrable constraint": "This model has constraints using non-default deferring rules and "
    f"{_SETUP}constraint-deferring for more info.",
    "row security": f"This model contains row level security and {_SETUP}row-level-security for more info.",
    "null order": "This model contains an index with non-default null sort order and "
    f"{_SETUP}default-index-null-ordering for more info.",
    "expression index": "This model contains an expression index which requires additional setup for migrations. "
    "Visit https://pris.ly/d/expression-indexes for more info.",
}
# What no comment tells, and a table cannot be made again without.
_MORE: dict[BeyondKind, str] = {
    "collation": "collations of columns",
    "domain": "domains, pulled as the types below them",
    "empty enum": "enums without values, which are left out",
    "empty table": "tables without columns, which are left out",
    "extension table": "tables of extensions, which are left out",
    "generated column": "generated columns, pulled as columns with a default",
    "identity column": "identity columns, pulled as autoincrement()",
    "included columns": "columns that an index includes",
    "nulls not distinct": "unique indexes in which NULLs are equal",
    "operator class": "operator classes of BTree and Hash indexes",
    "sequence": "columns that count by a sequence of another name",
    "trigger": "triggers",
    "unvalidated constraint": "foreign keys that are not validated",
}
_NAMES: dict[BeyondKind, str] = {
    "check": "check constraints",
    "comment": "comments",
    "deferrable constraint": "deferrable constraints",
    "exclusion": "exclusion constraints",
    "expression index": "expression indexes",
    "inheritance": "tables with subclasses",
    "null order": "index columns with an order of NULLs that is not the default",
    "partition": "partitioned tables",
    "row security": "row level security",
    **_MORE,
}


def remarks(keyword: Keyword, beyond: Iterable[Beyond], provider: str, *, usable: bool) -> list[str]:
    """The comment lines for a new model, view or enum, of which `beyond` is said. usable: it has a key for clients."""
    kinds: set[str] = set() if usable else {"no key"}
    if provider != "sqlite":  # of which Prisma says nothing
        kinds |= {it.kind for it in beyond if not (it.kind == "inheritance" and it.definition)}
    if keyword == "model":
        return [text for kind, text in _REMARKS.items() if kind in kinds]
    if "comment" not in kinds:
        return []
    return [
        f"This enum is commented {_COMMENTED}"
        if keyword == "enum"
        else f"This view or at least one of its fields has comments {_COMMENTED}"
    ]


def renamed(what: str, new: str, old: str) -> str:
    """The comment for a block whose name is reserved."""
    return (
        f"This {what} has been renamed to '{new}' during introspection, because the original name '{old}' is reserved."
    )


def beyond_warnings(beyond: Iterable[Beyond], names: Mapping[Name, str]) -> list[str]:
    """One warning per kind of thing that stays in the database without being in the schema, with all their names."""
    found: dict[BeyondKind, list[str]] = {}
    for it in beyond:
        label = names.get(it.owner, it.owner.name)
        found.setdefault(it.kind, []).append(f"{label}.{it.part}" if it.part else label)
    return [f"a schema cannot say: {_NAMES[kind]} ({', '.join(found[kind])})" for kind in sorted(found)]

"""Column types as declared in SQLite, and what a schema makes of them. Source: Prisma's introspection, type by type."""

from __future__ import annotations

_FAMILIES = {
    "INTEGER": ("int", "integer", "serial"),
    "BIGINT": ("bigint",),
    "REAL": ("real", "double", "float"),
    "BOOLEAN": ("boolean",),
    "TEXT": ("text",),
    "DATETIME": ("date", "datetime", "timestamp"),
    "JSONB": ("jsonb",),
    "BLOB": ("blob", "binary"),
}
_KNOWN = {declared: family for family, all in _FAMILIES.items() for declared in all}


def family(declared: str) -> str | None:
    """The type that a schema's column has instead, e.g. `TEXT` for `varchar(20)`; None when there is none."""
    low = declared.lower()
    if low in _KNOWN:
        return _KNOWN[low]
    if "char" in low:
        return "TEXT"
    return "DECIMAL" if low.startswith(("decimal", "numeric")) else None

"""Full text search: which fields of a model have words."""

from __future__ import annotations

from diglot_schema.ir import Model, Provider


def worded(model: Model, provider: Provider) -> tuple[str, ...]:
    """The fields by whose words records can be ordered; none on a database without full text search."""
    if provider != "postgresql":
        return ()
    return tuple(item.name for item in model.scalars if item.type == "String" and not item.list)

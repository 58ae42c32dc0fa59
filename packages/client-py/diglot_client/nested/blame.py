"""What a nested write says when rows are missing, in Prisma's words."""

from __future__ import annotations

from diglot_client.manifest import Relation
from diglot_client.plan import Need
from diglot_client.scope import Scope


def kind(scope: Scope, field: Relation) -> str:
    """How messages call a relation."""
    if field.through is not None:
        return "many-to-many"
    back = scope.model(field.target).relations[field.opposite]
    return "one-to-many" if field.list or back.list else "one-to-one"


def missing(scope: Scope, field: Relation, operation: str, inlined: bool = False) -> Need:
    """P2025: the record that an operation works on is not there. inlined: its key goes into this model's row."""
    name = f"a nested {operation}"
    needed = f" (needed to inline the relation on '{field.model}' record(s))" if inlined else ""
    on = f"{kind(scope, field)} relation '{field.relation}'"
    cause = f"No '{field.target}' record{needed} was found for {name} on {on}."
    return Need("some", "P2025", (*about(scope, field), ("model", field.target), ("operation", name), ("cause", cause)))


def unconnected(scope: Scope, field: Relation) -> Need:
    """P2017: a record to delete is not connected."""
    return Need("some", "P2017", (("relation", field.relation), ("parent", field.model), ("child", field.target)))


def unfound(scope: Scope, field: Relation, keys: bool) -> Need:
    """P2018, or P2025 for a join table: a record to connect is not there. keys: it was one of a list of keys."""
    rows = "keys" if keys else "some"
    if field.through is not None:
        cause = "Expected {expected} records to be connected, found only {found}."
        return Need(rows, "P2025", (("cause", cause),))
    on = f"{kind(scope, field)} relation '{field.relation}'"
    cause = f"Expected {{expected}} records to be connected after connect operation on {on}, found {{found}}."
    return Need(rows, "P2018", (*about(scope, field), ("cause", cause)))


def broken(scope: Scope, field: Relation) -> Need:
    """P2014: rows of the side with the key would lose a required related record. field: either end of the relation."""
    owner = field if field.owner else scope.model(field.target).relations[field.opposite]
    return Need("none", "P2014", (("relation", field.relation), ("modelA", owner.model), ("modelB", owner.target)))


def about(scope: Scope, field: Relation) -> tuple[tuple[str, str], ...]:
    """Facts about a relation."""
    return ("relation", field.relation), ("relationType", kind(scope, field))

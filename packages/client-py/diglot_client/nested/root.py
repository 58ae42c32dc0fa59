"""create, update and upsert with nested writes -> their plans."""

from __future__ import annotations

from collections.abc import Sequence

from diglot_client.filter import unique, where
from diglot_client.load import choose, fetch
from diglot_client.manifest import Model
from diglot_client.page import Found
from diglot_client.plan import Act, Need, Plan
from diglot_client.row import Choice
from diglot_client.scope import Scope
from diglot_client.tree import Fields

from .fuse import fused
from .records import change_record, insert_record, upsert_record
from .referential import begun
from .script import Anchor, Script
from .toone import ignore, look_again

MISSING = Need("some", "P2025", (("cause", "No record was found for an update."),))


def create_nested(scope: Scope, model: Model, data: Fields | None, choices: Sequence[Choice], nested: bool) -> Plan:
    """The plan of a create."""
    script = begun(scope, model, data)
    made = insert_record(script, model, data, {})
    whole = fused(script, made, choices, nested)
    if whole is not None:
        return whole
    return finished(script, "create", made, choices, nested)


def update_nested(
    scope: Scope, model: Model, filter: Fields, data: Fields, choices: Sequence[Choice], nested: bool
) -> Plan:
    """The plan of an update."""
    script = begun(scope, model, data)
    made = change_record(script, model, lambda alias: where(scope, model, alias, filter), data, MISSING)
    return finished(script, "update", made, choices, nested)


def upsert_nested(scope: Scope, model: Model, args: Fields, nested: bool) -> Plan:
    """The plan of an upsert."""
    script = begun(scope, model, scope.fields(args.get("create")), scope.fields(args.get("update")))
    choices = choose(scope, model, args)
    filter = unique(scope, model, args.get("where"), ("where",))
    parts = Fields((), args.entries, scope.checker.echoes)
    places = upsert_record(script, model, lambda alias: where(scope, model, alias, filter), filter, parts, {}, ignore)
    found = look_again(script, model, lambda alias: where(scope, model, alias, filter), places)
    return finished(script, "upsert", found, choices, nested)


def finished(script: Script, action: str, row: Anchor, choices: Sequence[Choice], nested: bool) -> Plan:
    """The plan that reads a row when all is written. An update may have taken it away by what it deletes."""
    scope, model = script.scope, row.model
    alias = scope.alias()
    found = Found(alias, scope.table(model, alias), (), row.same(scope, alias), (), ())
    read = fetch(scope, model, found, choices, nested)
    answer = script.add(read, Act(-1, model.name))
    return Plan(
        model.name,
        action,
        tuple(script.steps),
        answer,
        "recordOrThrow" if action == "create" else "recordOrNull",
        scope.checker.size,
        True,
        acts=(*script.refusals, *script.acts),
        frames=tuple(script.frames),
        routines=tuple(script.routines),
    )

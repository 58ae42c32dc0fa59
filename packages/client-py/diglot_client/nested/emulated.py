"""delete, deleteMany and updateMany where statements do what foreign keys would -> their plans."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from diglot_client.filter import where
from diglot_client.load import fetch, loads
from diglot_client.manifest import Model
from diglot_client.page import Base, page, rows
from diglot_client.plan import Act, Fetch, Layout, Need, Passes, Plan, Result
from diglot_client.render import render
from diglot_client.row import Choice
from diglot_client.scope import Scope
from diglot_client.sql import Delete, Expr, Truth, Update
from diglot_client.tree import Fields
from diglot_client.write import returning

from .referential import Emulating, referred, referring

MISSING = Need("some", "P2025", (("cause", "No record was found for a delete."),))


def frees(scope: Scope, model: Model) -> bool:
    """Whether records may be left behind by deletes of a model, without a foreign key that would see to it."""
    return scope.manifest.relation_mode == "prisma" and bool(referring(scope, model))


def rekeys(scope: Scope, model: Model, data: Fields | None) -> bool:
    """Whether `data` changes what records refer to, without a foreign key that would see to it."""
    emulates = scope.manifest.relation_mode == "prisma"
    return emulates and data is not None and not data.entries.keys().isdisjoint(referred(scope, model))


def delete_emulated(scope: Scope, model: Model, filter: Fields, choices: Sequence[Choice], nested: bool) -> Plan:
    """The plan of a delete: as in Prisma the row goes first. Its relations are read before that."""
    script, related = Emulating(scope, model), loads(model, choices)
    routine = script.routine(model, {})
    assert routine is not None
    first = Base(scope.alias(), Truth(True))
    whole = rows(scope, model, first, filter, page(scope, model, Fields((), {}))) if related else None
    act = Act(-1, model.name, need=MISSING)
    read = script.add(fetch(scope, model, whole, choices, nested), act) if whole else None
    alias = scope.alias()
    columns, items = ((), Layout(model.name, ())) if related else returning(scope, model, alias, choices)
    keys = tuple(scope.column(model, alias, name) for name in routine.fields)
    written = Delete(scope.table(model, alias), where(scope, model, alias, filter), (*columns, *keys))
    passes = Passes(routine.number, tuple(range(len(columns), len(columns) + len(keys))))
    gone = script.add(Fetch(render(written, scope.dialect), items), replace(act, passes=passes))
    return ended(script, model, "delete", gone if read is None else read, "record")


def delete_many_emulated(scope: Scope, model: Model, alias: str, found: Expr) -> Plan:
    """The plan of a deleteMany of the rows that meet a condition."""
    script = Emulating(scope, model, backwards=True)
    answer = script.write(model, Delete(scope.table(model, alias), found))
    return ended(script, model, "deleteMany", answer, "affected")


def update_many_emulated(scope: Scope, model: Model, action: str, sql: Update, layout: Layout | None) -> Plan:
    """The plan of an updateMany, or of an updateManyAndReturn that gives records."""
    script = Emulating(scope, model)
    if layout is None:
        return ended(script, model, action, script.write(model, sql), "affected")
    return ended(script, model, action, script.returned(model, sql, layout), "records")


def ended(script: Emulating, model: Model, action: str, answer: int, result: Result) -> Plan:
    """The plan of a script, one of whose steps answers."""
    return Plan(
        model.name,
        action,
        tuple(script.steps),
        answer,
        result,
        script.scope.checker.size,
        True,
        acts=tuple(script.acts),
        frames=tuple(script.frames),
        routines=tuple(script.routines),
    )

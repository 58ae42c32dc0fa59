"""A call whose shape is new -> its plan."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from .check import check
from .dialects import Dialect
from .grammar import Grammar
from .load import TooWide
from .lower import lower
from .plan import Param, Plan, RowField, RowHas, Slot
from .scope import DEFAULTS, Scope, Settings


def compile_plan(
    grammar: Grammar, dialect: Dialect, model: str, action: str, args: Mapping[str, Any], settings: Settings = DEFAULTS
) -> Plan:
    """The plan of a call; raises ValidationError."""
    try:
        return compile_with(grammar, dialect, model, action, args, settings, True)
    except TooWide:
        return compile_with(grammar, dialect, model, action, args, settings, False)


def compile_with(
    grammar: Grammar,
    dialect: Dialect,
    model: str,
    action: str,
    args: Mapping[str, Any],
    settings: Settings,
    nested: bool,
) -> Plan:
    """One attempt, with or without nested rows."""
    tree, checker = check(grammar, model, action, args)
    scope = Scope(checker, dialect, settings)
    plan = lower(scope, grammar.manifest.models[model], action, tree, nested)
    return replace(plan, checked=tuple(unsent(scope, plan)))


def unsent(scope: Scope, plan: Plan) -> Iterator[Slot]:
    """A slot for each param that the first statement does not have, so that a bad value is found in any case."""
    ahead = plan.steps and not plan.acts
    found = {index_of(slot) for slot in plan.steps[0].statement.slots} if ahead else set[int | None]()
    for slot in scope.slots:
        if index_of(slot) not in found:
            found.add(index_of(slot))
            yield slot


def index_of(slot: Slot) -> int | None:
    """The param of a slot, if its source is one."""
    return slot.source.index if isinstance(slot.source, (Param, RowField, RowHas)) else None

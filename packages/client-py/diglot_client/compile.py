"""A call whose shape is new -> its plan."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .check import check
from .dialects import Dialect
from .grammar import Grammar
from .load import TooWide
from .lower import lower
from .plan import Plan
from .scope import Omit, Scope


def compile_plan(
    grammar: Grammar, dialect: Dialect, model: str, action: str, args: Mapping[str, Any], omit: Omit | None = None
) -> Plan:
    """The plan of a call; raises ValidationError. omit: fields that no result has unless asked for."""
    try:
        return compile_with(grammar, dialect, model, action, args, omit or {}, True)
    except TooWide:
        return compile_with(grammar, dialect, model, action, args, omit or {}, False)


def compile_with(
    grammar: Grammar, dialect: Dialect, model: str, action: str, args: Mapping[str, Any], omit: Omit, nested: bool
) -> Plan:
    """One attempt, with or without nested rows."""
    tree, checker = check(grammar, model, action, args)
    return lower(Scope(checker, dialect, omit), grammar.manifest.models[model], action, tree, nested)

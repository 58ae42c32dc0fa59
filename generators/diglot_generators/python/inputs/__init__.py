"""What the generated `inputs.py` holds: the TypedDicts of arguments and of aggregate results, model by model."""

from __future__ import annotations

from diglot_generators.python.declare import Group, TypedDicts
from diglot_generators.python.inputs.aggregates import aggregate_types
from diglot_generators.python.inputs.arguments import argument_types
from diglot_generators.python.inputs.context import Context
from diglot_generators.python.inputs.enums import enum_types
from diglot_generators.python.inputs.filters import filter_types
from diglot_generators.python.inputs.runtime import SHARED
from diglot_generators.python.inputs.selections import selection_types
from diglot_generators.python.inputs.writes import update_types, write_types
from diglot_generators.python.symbols import Symbols
from diglot_schema.ir import Model, Schema

__all__ = ["SHARED", "groups"]


def groups(
    schema: Schema, models: tuple[Model, ...], symbols: Symbols, creatable: frozenset[str], dicts: TypedDicts
) -> list[Group]:
    """All declarations, enums first, then model by model."""
    context = Context(models, symbols, creatable, dicts, schema.datasource.provider)
    found = [Group(enum.name, tuple(enum_types(context, enum))) for enum in schema.enums]
    return found + [Group(model.name, tuple(model_types(context, model))) for model in models]


def model_types(context: Context, model: Model) -> list[str]:
    """All types of one model, in the order in which a reader needs them."""
    writes = write_types if model.name in context.creatable else update_types
    return [
        *filter_types(context, model),
        *selection_types(context, model),
        *writes(context, model),
        *aggregate_types(context, model),
        *argument_types(context, model),
    ]

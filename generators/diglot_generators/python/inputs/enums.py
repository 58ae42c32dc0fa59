"""The types of an enum: `RoleInput`, `RoleFilter` and the like."""

from __future__ import annotations

from diglot_generators.names import py_string
from diglot_generators.python.declare import Entry, literal
from diglot_generators.python.inputs.context import Context
from diglot_generators.python.layout import typed
from diglot_schema.ir import Enum


def enum_types(context: Context, enum: Enum) -> list[str]:
    """`RoleInput` (what an argument may be), `RoleFilter`, `RoleWhere` and the like, as far as fields need them."""
    cls, value = context.symbols.guest(context.symbols.enums[enum.name]), context.name(enum.name, "Input")
    literals = [py_string(item.name) for item in enum.values]
    name = context.name(enum.name, "Value")
    out = [literal(name, literals), typed(f"{value}: TypeAlias = ", f"{cls} | {name}")]
    fields = [item for model in context.models for item in model.scalars if item.enum == enum.name and not item.list]
    for null in sorted({"Nullable" if item.optional else "" for item in fields}):
        filter_, none = context.name(enum.name, f"{null}Filter"), " | None" if null else ""
        entries = [
            Entry("equals", f"{value} | FieldRef{none}"),
            Entry("in", f"Sequence[{value}] | FieldRef{none}"),
            Entry("notIn", f"Sequence[{value}] | FieldRef{none}"),
            Entry("not_in", f"Sequence[{value}] | FieldRef{none}"),
            Entry("not", f"{value} | FieldRef | {filter_}{none}"),
        ]
        out.append(context.dicts.write(filter_, entries))
        where, update = context.name(enum.name, f"{null}Where"), context.name(enum.name, f"{null}Update")
        out.append(typed(f"{where}: TypeAlias = ", f'"{value} | {filter_}{none}"'))
        out.append(typed(f"{update}: TypeAlias = ", f'"{value} | SetUpdate[{value}{none}]{none}"'))
    return out

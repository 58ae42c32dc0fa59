"""What finds records of a model: filters, unique keys, sort orders."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from diglot_generators.names import py_string
from diglot_generators.python.declare import Entry, literal, union
from diglot_generators.python.inputs.context import Context
from diglot_generators.python.layout import typed
from diglot_generators.search import worded
from diglot_schema.ir import Model

LABEL = 32
"""Up to this length the name of a compound key is part of the names of its types; longer ones are numbered."""


def filter_types(context: Context, model: Model) -> list[str]:
    """`PostWhereInput`, `PostWhereUniqueInput`, `PostOrderByInput`, and the names of the fields."""
    write, name = context.dicts.write, partial(context.name, model.name)
    where = name("WhereInput")
    logic = [
        Entry("AND", f"OneOrMany[{where}]"),
        Entry("OR", f"Sequence[{where}]"),
        Entry("NOT", f"OneOrMany[{where}]"),
    ]
    keys = unique_keys(context, model)
    single = {key[0] for key in keys if len(key) == 1}
    rest = [Entry(item.name, context.where(item)) for item in model.fields if item.name not in single]
    unique = [Entry(item.name, context.where(item)) for item in model.fields if item.name in single]
    field_names = [py_string(item.name) for item in model.scalars]
    out = [
        literal(name("ScalarField"), field_names),
        write(name("FilterInput"), [*rest, *logic]),
        write(where, unique, [name("FilterInput")]),
        *unique_types(context, model, unique),
    ]
    order = [Entry(item.name, context.order(item)) for item in model.fields]
    if texts := worded(model, context.provider):
        listed = ", ".join(map(py_string, texts))
        order.append(Entry("_relevance", f"Relevance[Literal[{listed}]]"))
    return [*out, write(name("OrderByInput"), order)]


def unique_keys(context: Context, model: Model) -> list[tuple[str, ...]]:
    """The field names of each unique key whose fields the client has, the primary key first."""
    have = {item.name for item in model.scalars}
    whole = [key for key in model.uniques if key.where is None]
    found = [tuple(part.name for part in key.fields) for key in [model.primary_key, *whole] if key]
    return [key for key in dict.fromkeys(found) if have.issuperset(key)]


def unique_types(context: Context, model: Model, single: Sequence[Entry]) -> list[str]:
    """`PostWhereUniqueInput`: one of the unique keys must be there, everything else may narrow it further."""
    name = context.name(model.name, "WhereUniqueInput")
    base = context.name(model.name, "FilterInput")
    types = {item.name: context.value(item) for item in model.scalars}
    names = {
        tuple(part.name for part in key.fields): key.name
        for key in [*model.uniques, *([model.primary_key] if model.primary_key else [])]
    }
    members: list[str] = []
    out: list[str] = []
    keys = unique_keys(context, model)
    compounds = {names[key] or "_".join(key): key for key in keys if len(key) > 1}
    short = {label: label if len(label) <= LABEL else str(number) for number, label in enumerate(compounds, 1)}
    for label, key in compounds.items():
        type_ = context.name(model.name, f"Key_{short[label]}")
        out.append(context.dicts.write(type_, [Entry(part, types[part]) for part in key], total=True))
    for key in keys:
        label = key[0] if len(key) == 1 else names[key] or "_".join(key)
        type_ = types[label] if len(key) == 1 else context.name(model.name, f"Key_{short[label]}")
        member = name if len(keys) == 1 else context.name(model.name, f"By_{short.get(label, label)}")
        others = [entry for entry in single if entry.key != label]
        loose = [Entry(other, context.name(model.name, f"Key_{short[other]}")) for other in compounds if other != label]
        entries = [Entry(label, type_, required=True), *others, *loose]
        members.append(member)
        out.append(context.dicts.write(member, entries, [base]))
    match len(members):
        case 0:
            return [*out, typed(f"{name}: TypeAlias = ", base)]
        case 1:
            return out
        case _:
            return [*out, union(name, members)]

"""What comes back of records: `select`, `include`, `omit`, and the arguments of relations in them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from diglot_generators.python.declare import Entry, alias
from diglot_generators.python.inputs.context import Context
from diglot_generators.python.inputs.scalars import MEASURES
from diglot_schema.ir import Model, RelationField


def selection_types(context: Context, model: Model) -> list[str]:
    """`PostSelect`, `PostInclude`, `PostOmit`, and the arguments of reads, which hold them."""
    write, name = context.dicts.write, partial(context.name, model.name)
    plain = [Entry(item.name, "bool") for item in model.scalars]
    include = [Entry(item.name, f"bool | {nested(context, item)}") for item in model.relations]
    lists = [item for item in model.relations if item.list]
    out = [write(name("Omit"), plain)]
    types, entries = measures(context, model, lists)
    if lists:
        counts = [Entry(item.name, f"bool | CountWhere[{context.name(item.target, 'WhereInput')}]") for item in lists]
        out.append(write(name("RelationCounts"), counts))
        include.append(Entry("_count", f"bool | CountSelect[{name('RelationCounts')}]"))
    out += types
    include += entries
    out.append(write(name("Include"), include))
    out.append(write(name("Select"), [], [name("Omit"), name("Include")]))
    chosen = [name("Select"), name("Include"), name("Omit")]
    # A body, not a generic base: pyright gives up on a cycle that leads through the arguments of a base class.
    kinds = [Entry("select", chosen[0]), Entry("include", chosen[1]), Entry("omit", chosen[2])]
    out.append(write(name("Args"), kinds))
    window = [name("WhereInput"), name("WhereUniqueInput"), name("OrderByInput")]
    out.append(alias(name("Count"), "CountArgs", window))
    distinct = Entry("distinct", f"OneOrMany[{name('ScalarField')}]")
    out.append(write(name("FindMany"), [distinct], [name("Args"), name("Count")]))
    if any(item.optional for item in context.incoming.get(model.name, ())):
        out.append(write(name("OptionalArgs"), [Entry("where", name("WhereInput"))], [name("Args")]))
    return out


def measures(context: Context, model: Model, lists: Sequence[RelationField]) -> tuple[list[str], list[Entry]]:
    """What `_sum`, `_avg`, `_min` and `_max` of related records may be asked for: the types, the keys."""
    types: list[str] = []
    entries: list[Entry] = []
    scalars = {item.name: item.scalars for item in context.models}
    for stem, _, fits, keys in MEASURES:
        asked = [item for item in lists if any(map(fits, scalars[item.target]))]
        if asked:
            name = context.name(model.name, f"Relation{stem}s")
            types.append(
                context.dicts.write(name, [Entry(i.name, context.name(i.target, f"{stem}Args")) for i in asked])
            )
            entries += [Entry(key, f"CountSelect[{name}]") for key in keys]
    return types, entries


def nested(context: Context, item: RelationField) -> str:
    """The arguments of a relation inside `include` or `select`."""
    return context.name(item.target, "FindMany" if item.list else "OptionalArgs" if item.optional else "Args")

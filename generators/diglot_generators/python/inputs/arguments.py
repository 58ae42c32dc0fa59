"""The arguments of each action as one dict."""

from __future__ import annotations

from functools import partial

from diglot_generators.python.declare import Entry, alias
from diglot_generators.python.inputs.context import Context
from diglot_generators.python.layout import call
from diglot_schema.ir import Model


def argument_types(context: Context, model: Model) -> list[str]:
    """The arguments of each action as one dict; those of find_many and count are among the selections.

    Each is a class of its own: pyright cannot infer a generic TypedDict from a dict that lacks a key.
    """
    write, name = context.dicts.write, partial(context.name, model.name)
    args, where, unique = name("Args"), name("WhereInput"), name("WhereUniqueInput")
    fields = [name("ScalarField"), name("NumberField")]
    aggregates = [name("Count"), call("AggregateFields[", fields, "]", 4)]
    groups = [where, name("OrderByInput"), *fields, name("HavingInput")]
    out = [
        write(name("FindUnique"), [Entry("where", unique, required=True)], [args, "Loading"]),
        write(name("Aggregate"), [], aggregates),
        alias(name("GroupBy"), "GroupByArgs", groups),
    ]
    if model.view:
        return out
    update = Entry("update", name("UpdateInput"), required=True)
    if model.name in context.creatable:
        create = Entry("create", name("CreateInput"), required=True)
        rows = call("CreateManyArgs[", [name("CreateManyInput")], "]", 4)
        out += [
            write(name("Create"), [Entry("data", name("CreateInput"), required=True)], [args]),
            write(name("CreateManyAndReturn"), [], [rows, args]),
            write(name("Upsert"), [create, update], [name("FindUnique")], leaf=True),
        ]
    changes = Entry("data", name("UpdateManyInput"), required=True)
    return [
        *out,
        write(name("Update"), [Entry("data", name("UpdateInput"), required=True)], [name("FindUnique")]),
        alias(name("DeleteMany"), "DeleteManyArgs", [where]),
        write(name("UpdateMany"), [changes], [name("DeleteMany")]),
        write(name("UpdateManyAndReturn"), [], [name("UpdateMany"), args]),
    ]

"""What creates and changes records of a model, and the nested writes that lead to it."""

from __future__ import annotations

from functools import partial

from diglot_generators.python.declare import Entry, alias
from diglot_generators.python.inputs.context import Context
from diglot_schema.ir import Model, RelationField


def write_types(context: Context, model: Model) -> list[str]:
    """The data of creates, then all of `update_types`."""
    write, name = context.dicts.write, partial(context.name, model.name)
    foreign = {column for item in model.relations for column in item.columns}
    common = [context.created(item, False) for item in model.scalars if item.name not in foreign]
    keys = [item for item in model.scalars if item.name in foreign]
    row = name("CreateManyInput")
    created = [
        *(context.created(item, True) for item in keys),
        *(created_relation(context, i) for i in model.relations),
    ]
    return [
        write(name("CreateCommon"), common),
        write(row, [context.created(item, False) for item in keys], [name("CreateCommon")]),
        write(name("CreateInput"), created, [name("CreateCommon")]),
        *update_types(context, model),
    ]


def update_types(context: Context, model: Model) -> list[str]:
    """The data of updates, and the nested writes that lead to this model."""
    write, name = context.dicts.write, partial(context.name, model.name)
    scalars = [context.updated(item) for item in model.scalars]
    relations = [updated_relation(context, item) for item in model.relations]
    out = [
        write(name("UpdateManyInput"), scalars),
        write(name("UpdateInput"), relations, [name("UpdateManyInput")]),
    ]
    to = context.incoming.get(model.name, [])
    create, row = create_type(context, model.name), row_type(context, model.name)
    update, where, unique = name("UpdateInput"), name("WhereInput"), name("WhereUniqueInput")
    if any(item.list for item in to):
        out.append(alias(name("CreateNestedMany"), "CreateList", [create, row, unique]))
        many = [create, row, update, name("UpdateManyInput"), where, unique]
        out.append(alias(name("UpdateNestedMany"), "UpdateList", many, f"ChildUpdate[{unique}, {update}]"))
    one = f"NestedUpdate[{update}, {where}]"
    if any(not item.list for item in to):
        out.append(alias(name("CreateNestedOne"), "CreateOne", [create, unique]))
    if any(not item.list and not item.optional for item in to):
        out.append(alias(name("UpdateNestedOne"), "UpdateOne", [create, update, where, unique], one))
    if any(not item.list and item.optional for item in to):
        out.append(alias(name("UpdateNestedOptional"), "UpdateOptional", [create, update, where, unique], one))
    return out


def create_type(context: Context, model: str) -> str:
    """The data of a create of `model`, if there can be one."""
    return context.name(model, "CreateInput") if model in context.creatable else "None"


def row_type(context: Context, model: str) -> str:
    """One row of create_many of `model`, if there can be one."""
    return context.name(model, "CreateManyInput") if model in context.creatable else "None"


def created_relation(context: Context, item: RelationField) -> Entry:
    """The relation in the data of a create."""
    return Entry(item.name, context.name(item.target, "CreateNestedMany" if item.list else "CreateNestedOne"))


def updated_relation(context: Context, item: RelationField) -> Entry:
    """The relation in the data of an update."""
    suffix = "UpdateNestedMany" if item.list else "UpdateNestedOptional" if item.optional else "UpdateNestedOne"
    return Entry(item.name, context.name(item.target, suffix))

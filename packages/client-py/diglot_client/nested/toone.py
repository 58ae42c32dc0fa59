"""Nested writes on a to-one relation, from either side of the key."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from diglot_client.filter import unique, where
from diglot_client.manifest import Model, Relation
from diglot_client.plan import Elements, Need
from diglot_client.scope import Scope
from diglot_client.sql import Delete, Exists, Expr, Select, Update, all_of, negate, phrase
from diglot_client.tree import Fields, Node, Word
from diglot_client.upsert import conflict
from diglot_client.write import Link, part, touched

from . import records
from .blame import broken, missing, unfound
from .script import NULL, ONE, Anchor, Locate, Script, back, listed

# The side of the key -------------------------------------------------------------------------------------------------


def holder(script: Script, field: Relation, name: str, node: Node, row: Anchor | None) -> dict[str, Expr]:
    """create, connect and connectOrCreate: the values of the key. row: the one that has the key, when it is there."""
    scope = script.scope
    target = scope.model(field.target)
    if name == "create":
        found = records.insert_record(script, target, scope.fields(node), {})
        return values(script, field, found)
    if name == "connect":
        filter = unique(scope, target, node, node.path)
        need = missing(scope, field, name, True)
        found = look(script, field, lambda alias: where(scope, target, alias, filter), need)
    else:
        found = find_or_make(script, field, node, {}, None)
    referable(script, field, field.there, found)
    if not back(scope, field).list:
        release(script, field, found, row)
    return values(script, field, found)


def values(script: Script, field: Relation, found: Anchor) -> dict[str, Expr]:
    """The key that refers to a record."""
    return {here: found.cell(script.scope, there) for here, there in zip(field.here, field.there, strict=True)}


def look(
    script: Script,
    field: Relation,
    locate: Locate,
    need: Need | None,
    unless: tuple[int, ...] = (),
    keys: Elements | None = None,
    gather: bool = False,
) -> Anchor:
    """A related record, or those of some keys; the rest as in `Act`."""
    scope = script.scope
    target, alias = scope.model(field.target), scope.alias()
    select = Select(listed(script, target, alias), scope.table(target, alias), where=locate(alias))
    number = script.rows(target, select, need, keys, unless=unless, gather=gather)
    return Anchor(number, target, script.anchored(target))


def look_again(script: Script, model: Model, locate: Locate, places: Sequence[Anchor]) -> Anchor:
    """The row that is in one of several places."""
    scope, alias = script.scope, script.scope.alias()
    select = Select(listed(script, model, alias), scope.table(model, alias), where=locate(alias))
    number = script.rows(model, select, unless=tuple(place.step for place in places))
    return Anchor(number, model, script.anchored(model))


def referable(script: Script, field: Relation, names: tuple[str, ...], row: Anchor) -> None:
    """P2018 for a row that cannot be referred to, because a field that keys refer to is NULL in it."""
    scope, model = script.scope, row.model
    nullable = [name for name in names if model.scalars[name].optional]
    if nullable:
        alias = scope.alias()
        known = [phrase(scope.column(model, alias, name), " IS NOT NULL") for name in nullable]
        found = Select(ONE, scope.table(model, alias), where=all_of([row.same(scope, alias), *known]))
        script.rows(model, found, unfound(scope, field, False))


def find_or_make(
    script: Script, field: Relation, node: Node, link: Link, found: Callable[[Anchor], None] | None
) -> Anchor:
    """connectOrCreate: a record that is there, or a new one. Another writer may make it in between: look again then.

    found: what is done with a record that was there; without it the result is the record in any case.
    """
    scope = script.scope
    target, parts = scope.model(field.target), fields(scope, node)
    filter = unique(scope, target, parts.get("where"), (*parts.path, "where"))
    data = part(scope, parts, "create")
    need = missing(scope, field, "connectOrCreate")

    def locate(alias: str) -> Expr:
        return where(scope, target, alias, filter)

    first = look(script, field, locate, None)
    names = [name for name in target.uniques if filter.get(name) is not None]
    safe = parts.echoes and len(names) == 1 and scope.dialect.has_conflict_target
    clause = phrase(conflict(target, names[0]), " DO NOTHING") if safe else None
    made = records.new_record(script, target, data, link, clause, first, merge=found is None and not safe)
    with script.after((first.step, False), (made.step, True)):
        records.follow(script, made, data, True)
    if found is None:
        return look(script, field, locate, need, unless=(first.step, made.step)) if safe else made
    with script.after((first.step, True)):
        found(first)
    if safe:
        with script.after((first.step, False), (made.step, False)):
            found(look(script, field, locate, need))
    return made


def release(script: Script, field: Relation, found: Anchor, row: Anchor | None) -> None:
    """Take the related record of a 1-1 relation away from the row that has it now. field: on the side of the key."""
    scope = script.scope
    model, alias = scope.model(field.model), scope.alias()
    other: list[Expr] = [] if row is None else [negate(row.same(scope, alias))]
    match = [
        phrase(scope.column(model, alias, here), " = ", found.cell(scope, there))
        for here, there in zip(field.here, field.there, strict=True)
    ]
    let_go(script, field, alias, all_of([*match, *other]))


def let_go(script: Script, owner: Relation, alias: str, condition: Expr) -> None:
    """Rows lose their related record; P2014 when they cannot. owner: the relation on the side of the key."""
    scope = script.scope
    model = scope.model(owner.model)
    if owner.optional:
        script.write(model, Update(scope.table(model, alias), empty(script, owner), condition))
    else:
        script.rows(model, Select(ONE, scope.table(model, alias), where=condition), broken(scope, owner))


def empty(script: Script, owner: Relation) -> tuple[tuple[str, Expr], ...]:
    """The key set to NULL. As in Prisma, @updatedAt stays, and a part that is required refuses (P2011)."""
    model = script.scope.model(owner.model)
    return tuple((model.scalars[name].column, NULL) for name in owner.here)


def referred(script: Script, field: Relation, row: Anchor) -> Locate:
    """The condition that a row of the target is related to a row, by key."""
    scope = script.scope
    target = scope.model(field.target)
    pairs = list(zip(field.here, field.there, strict=True))
    return lambda alias: all_of(
        [phrase(scope.column(target, alias, there), " = ", row.cell(scope, here)) for here, there in pairs]
    )


def fields(scope: Scope, node: Node) -> Fields:
    """A node that can only be an object."""
    found = scope.fields(node)
    if found is None:
        raise scope.error("notNull", node.path)
    return found


def is_off(node: Node) -> bool:
    """Whether an operand is the word false."""
    return isinstance(node, Word) and node.value is False


def owned(script: Script, field: Relation, name: str, node: Node, row: Anchor) -> None:
    """update, upsert, disconnect, delete of the record that this row's key refers to."""
    scope = script.scope
    target, model = scope.model(field.target), scope.model(field.model)
    refer = referred(script, field, row)
    match name:
        case "update":
            change(script, field, node, refer)
        case "upsert":
            parts = fields(scope, node)
            locate = both(script, field, refer, parts.get("where"))

            def attach(made: Anchor) -> None:
                alias = scope.alias()
                sets = changed(script, field, values(script, field, made))
                script.write(model, Update(scope.table(model, alias), sets, row.same(scope, alias)))

            records.upsert_record(script, target, locate, None, parts, {}, attach)
        case _ if is_off(node):
            return
        case "disconnect":
            alias, inner = scope.alias(), scope.alias()
            condition = row.same(scope, alias)
            if isinstance(node, Fields):
                found = both(script, field, refer, node)(inner)
                condition = all_of([condition, Exists(Select(ONE, scope.table(target, inner), where=found))])
            script.write(model, Update(scope.table(model, alias), empty(script, field), condition))
        case _:
            alias = scope.alias()
            condition = both(script, field, refer, node if isinstance(node, Fields) else None)(alias)
            script.write(target, Delete(scope.table(target, alias), condition), missing(scope, field, name))


def change(script: Script, field: Relation, node: Node, refer: Locate) -> None:
    """update: {where, data}."""
    scope = script.scope
    parts = fields(scope, node)
    data, target = part(scope, parts, "data"), scope.model(field.target)
    locate = both(script, field, refer, parts.get("where"))
    if data.entries:  # as in Prisma, nothing is looked for when nothing is to be changed
        records.change_record(script, target, locate, data, missing(scope, field, "update"))


def both(script: Script, field: Relation, refer: Locate, node: Node | None) -> Locate:
    """The related record, if it meets a filter too."""
    scope = script.scope
    target, filter = scope.model(field.target), scope.fields(node)
    return lambda alias: all_of([refer(alias), where(scope, target, alias, filter)])


# The other side ------------------------------------------------------------------------------------------------------


def keyless(script: Script, field: Relation, name: str, node: Node, row: Anchor, fresh: bool) -> None:
    """An operation on the record whose key refers to this row. fresh: the row is new, so there is none yet."""
    scope = script.scope
    target, owner = scope.model(field.target), back(scope, field)
    refer = referred(script, field, row)
    link = linked(script, field, row)

    def detach(*kept: Anchor) -> None:
        if not fresh:
            alias = scope.alias()
            others = [negate(one.same(scope, alias)) for one in kept]
            let_go(script, owner, alias, all_of([refer(alias), *others]))

    def swap(found: Anchor) -> None:
        detach(found)
        alias = scope.alias()
        script.write(target, Update(scope.table(target, alias), changed(script, owner, link), found.same(scope, alias)))

    if name in ("create", "connect", "connectOrCreate", "upsert"):
        referable(script, field, field.here, row)
    match name:
        case "create":
            detach()
            records.insert_record(script, target, scope.fields(node), link)
        case "connect":
            swap(row.partners.get(field.name) or partner(script, field, node))
        case "connectOrCreate":
            find_or_make(script, field, node, link, swap)
        case "update":
            change(script, field, node, refer)
        case "upsert":
            parts = fields(scope, node)
            locate = both(script, field, refer, parts.get("where"))
            records.upsert_record(script, target, locate, None, parts, link, ignore)
        case _:
            if not is_off(node):
                leave(script, field, name, node, refer)


def partner(script: Script, field: Relation, node: Node) -> Anchor:
    """The record of a `connect`. field: on the side without the key."""
    scope = script.scope
    target = scope.model(field.target)
    filter = unique(scope, target, node, node.path)
    return look(script, field, lambda a: where(scope, target, a, filter), missing(scope, field, "connect"))


def leave(script: Script, field: Relation, name: str, node: Node, refer: Locate) -> None:
    """disconnect or delete of the record whose key refers to a row."""
    scope = script.scope
    target, owner = scope.model(field.target), back(scope, field)
    if name == "disconnect" and not owner.optional:
        script.refuse(broken(scope, field))
        return
    alias = scope.alias()
    condition = both(script, field, refer, node if isinstance(node, Fields) else None)(alias)
    table = scope.table(target, alias)
    if name == "disconnect":
        script.write(target, Update(table, empty(script, owner), condition))
    else:
        script.write(target, Delete(table, condition), missing(scope, field, name))


def linked(script: Script, field: Relation, row: Anchor) -> dict[str, Expr]:
    """The key of a record that refers to a row. field: on the row's side."""
    return {there: row.cell(script.scope, here) for here, there in zip(field.here, field.there, strict=True)}


def changed(script: Script, owner: Relation, link: Link) -> tuple[tuple[str, Expr], ...]:
    """A key set to a value. owner: the relation on the side of the key."""
    model = script.scope.model(owner.model)
    return (*((model.scalars[name].column, expr) for name, expr in link.items()), *touched(model, owner.here))


def ignore(_: Anchor) -> None:
    """Nothing more to do for a new record."""

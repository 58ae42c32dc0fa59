"""`data` with nested writes -> steps: the records that a row's key needs first, then the row, then what refers to it.

As in Prisma, the operations of a relation run in the order of their keys, and relations in the order of theirs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from diglot_client.filter import where
from diglot_client.manifest import Model, Relation
from diglot_client.plan import Need
from diglot_client.sql import Expr, Insert, Select, Update, phrase
from diglot_client.tree import Fields, Node
from diglot_client.upsert import conflict
from diglot_client.write import Link, create, part, sets

from . import tomany, toone
from .script import Anchor, Locate, Script, columns, listed

FIRST = frozenset(("create", "connect", "connectOrCreate"))
"""Operations on the side of the key that give the key its value."""


def insert_record(script: Script, model: Model, data: Fields | None, link: Link) -> Anchor:
    """A new row and what its `data` nests. link: the values of the key to the record around it."""
    made = new_record(script, model, data, link)
    follow(script, made, data, True)
    return made


def new_record(
    script: Script,
    model: Model,
    data: Fields | None,
    link: Link,
    clause: Expr | None = None,
    first: Anchor | None = None,
    merge: bool = False,
) -> Anchor:
    """A new row, after the records that its keys need.

    first: a look at what is there; when it found something, nothing is made. merge: its row counts as the new one then.
    """
    scope = script.scope
    ahead = () if first is None else ((first.step, False),)
    with script.after(*ahead):
        given = {**link, **keys(script, model, data, None)}
        found = partners(script, model, data)
    row = create(scope, model, data, given)
    written = Insert(row.table, row.columns, row.source, clause, columns(script, model, model.table))
    with script.after(*(() if merge else ahead)):
        number = script.rows(model, written, unless=(first.step,) if merge and first else ())
    return Anchor(number, model, script.anchored(model), found)


def change_record(script: Script, model: Model, locate: Locate, data: Fields | None, need: Need | None) -> Anchor:
    """An update of one row and what its `data` nests. Without `need` the row may be missing: nothing follows then."""
    made = changed_record(script, model, locate, data, need)
    with script.after((made.step, True)):
        follow(script, made, data, False)
    return made


def changed_record(script: Script, model: Model, locate: Locate, data: Fields | None, need: Need | None) -> Anchor:
    """An update of one row, after the records that its keys need; a look at it when there is nothing to set."""
    scope = script.scope
    alias, fields = scope.alias(), script.anchored(model)
    first = any(FIRST & set(node.entries) for _, node in relations(model, data, True))
    plain = () if first else tuple(sets(scope, model, alias, data))
    if plain:
        alone(script, model, data)
        update = Update(scope.table(model, alias), plain, locate(alias), columns(script, model, alias))
        return Anchor(script.rows(model, update, need), model, fields)
    found = Select(listed(script, model, alias), scope.table(model, alias), where=locate(alias))
    made = Anchor(script.rows(model, found, need), model, fields)
    if not first:
        return made
    inner = scope.alias()
    with script.after((made.step, True)):
        given = keys(script, model, data, made)
        changes = tuple(sets(scope, model, inner, data, given))
        update = Update(scope.table(model, inner), changes, made.same(scope, inner), columns(script, model, inner))
        return Anchor(script.rows(model, update), model, fields)


def upsert_record(
    script: Script,
    model: Model,
    locate: Locate,
    filter: Fields | None,
    parts: Fields,
    link: Link,
    made: Callable[[Anchor], None],
) -> tuple[Anchor, ...]:
    """A changed row, or a new one; `made` is told of a new one. Gives the places where the row may be.

    filter: when the insert can tell by a unique key in it that another writer came first, the update is tried again.
    """  # fmt: skip
    scope = script.scope
    create_, update = part(scope, parts, "create"), part(scope, parts, "update")
    names = [name for name in model.uniques if filter and filter.get(name) is not None]
    clause = phrase(conflict(model, names[0]), " DO NOTHING") if parts.echoes and len(names) == 1 else None
    first = change_record(script, model, locate, update, None)
    new = new_record(script, model, create_, link, clause, first)
    with script.after((first.step, False), (new.step, True)):
        follow(script, new, create_, True)
        made(new)
    if clause is None:
        return first, new
    with script.after((first.step, False), (new.step, False)):
        again = change_record(script, model, locate, update, None)
        with script.after((again.step, False)):
            new_record(script, model, create_, link)
    return first, new, again


def relations(model: Model, data: Fields | None, owner: bool) -> Iterator[tuple[Relation, Fields]]:
    """The relations in `data` whose key is in this model's row, or is not."""
    for name, node in data.entries.items() if data else ():
        field = model.relations.get(name)
        if field is not None and field.owner == owner and isinstance(node, Fields):
            yield field, node


def keys(script: Script, model: Model, data: Fields | None, row: Anchor | None) -> dict[str, Expr]:
    """The values of keys in this model's row, after the steps that find or make the records they refer to.

    As in Prisma, the relation that is written last has its record first, which counted ids show.
    """
    given: dict[str, Expr] = {}
    alone(script, model, data)
    for field, node in reversed([*relations(model, data, True)]):
        for name, operand in node.entries.items():
            if name in FIRST:
                given = {**toone.holder(script, field, name, operand, row), **given}
    return given


def partners(script: Script, model: Model, data: Fields | None) -> dict[str, Anchor]:
    """The records whose keys a 1-1 `connect` makes refer to a new row, by relation.

    As in Prisma they are looked for before the row is there, so that it cannot find itself.
    """
    found = [(field, node.get("connect")) for field, node in relations(model, data, False) if not field.list]
    return {field.name: toone.partner(script, field, node) for field, node in found if node is not None}


def alone(script: Script, model: Model, data: Fields | None) -> None:
    """Refuse a relation beside a key of this model's row, and two ways to fill one key."""
    scope = script.scope
    foreign = {name for field in model.relations.values() if field.owner for name in field.here}
    found = [field for field, node in relations(model, data, True) if node.entries]
    given = next((name for name in (data.entries if data else ()) if name in foreign), None)
    if found and given is not None and data is not None:
        raise scope.error("exclusiveArguments", data.path, one=found[0].name, other=given)
    for _, node in relations(model, data, True):
        only(script, node)


def only(script: Script, node: Fields) -> None:
    """Refuse two operations that fill the same to-one relation."""
    names = [name for name in node.entries if name in FIRST]
    if len(names) > 1:
        raise script.scope.error("exclusiveArguments", node.path, one=names[0], other=names[1])


def follow(script: Script, row: Anchor, data: Fields | None, fresh: bool) -> None:
    """The operations that come after the row, in the order of their keys. fresh: the row is new."""
    for name, node in data.entries.items() if data else ():
        field = row.model.relations.get(name)
        if field is None or not isinstance(node, Fields):
            continue
        if not field.list:
            only(script, node)
        for operation, operand in node.entries.items():
            if field.list:
                tomany.write(script, field, operation, operand, row, fresh)
            elif not field.owner:
                toone.keyless(script, field, operation, operand, row, fresh)
            elif operation not in FIRST:
                toone.owned(script, field, operation, operand, row)


def matching(script: Script, model: Model, node: Node | None) -> Locate:
    """The condition of a `where`."""
    return lambda alias: where(script.scope, model, alias, script.scope.fields(node))


def nests(model: Model, data: Fields | None) -> bool:
    """Whether `data` writes relations."""
    return data is not None and any(name in model.relations for name in data.entries)

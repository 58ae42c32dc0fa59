"""Nested writes on a to-many relation, whose links are keys in the rows of the target or rows of a join table."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from diglot_client.filter import unique, where
from diglot_client.manifest import Model, Relation, Unique
from diglot_client.plan import Elements, Frame, Param, Slot
from diglot_client.scope import codec
from diglot_client.sql import Delete, Insert, Update
from diglot_client.tree import Fields, Given, Node, Rows, Run, Runs, Word
from diglot_client.write import create_rows, part, sets

from . import records
from .blame import missing, unconnected, unfound
from .links import Links
from .script import Anchor, Locate, Script, among, columns
from .toone import fields, look, referable

LINKING = frozenset(("create", "createMany", "connect", "connectOrCreate", "set", "upsert"))


def write(script: Script, field: Relation, name: str, node: Node, row: Anchor, fresh: bool) -> None:
    """One operation. fresh: the row is new, so nothing is connected to it."""
    if name in LINKING and field.through is None:
        referable(script, field, field.here, row)
    links = Links(script, field, row)
    match name:
        case "createMany":
            create_many(script, links, fields(script.scope, node))
        case "create" if isinstance(node, Rows):
            create_flat(script, links, node, False)
        case "set":
            replace_all(script, links, node)
        case "connect" | "disconnect":
            parts = list(grouped(script, links.target, node))
            for element_, keys in parts:
                (connect if name == "connect" else disconnect)(script, links, element_, keys)
            if name == "disconnect" and not parts and links.bound:  # as Prisma does, even if there is nothing to do
                links.refuse()
        case _:
            each(script, links, name, node)


def each(script: Script, links: Links, name: str, node: Node) -> None:
    """An operation whose elements are written one after the other."""
    if isinstance(node, Runs):
        for run in node.runs:
            with script.each(run):
                element(script, links, name, run.node)
    else:
        element(script, links, name, fields(script.scope, node))


def element(script: Script, links: Links, name: str, node: Fields) -> None:
    """One element of an operation."""
    scope, field, target = script.scope, links.field, links.target
    match name:
        case "create":
            links.add(records.insert_record(script, target, node, links.key))
        case "connectOrCreate":
            links.find_or_make(node)
        case "delete":
            filter = unique(scope, target, node, node.path)
            locate = links.mine(lambda alias: where(scope, target, alias, filter))
            alias = scope.alias()
            script.write(target, Delete(scope.table(target, alias), locate(alias)), unconnected(scope, field))
        case "update":
            filter = unique(scope, target, node.get("where"), (*node.path, "where"))
            locate = links.mine(lambda alias: where(scope, target, alias, filter))
            data = part(scope, node, "data")
            if data.entries:  # as in Prisma, nothing is looked for when nothing is to be changed
                records.change_record(script, target, locate, data, missing(scope, field, "update"))
        case "upsert":
            filter = unique(scope, target, node.get("where"), (*node.path, "where"))
            locate = links.mine(lambda alias: where(scope, target, alias, filter))
            records.upsert_record(script, target, locate, filter, node, links.key, links.add)
        case "updateMany":
            data = part(scope, node, "data")
            part(scope, node, "where")
            alias = scope.alias()
            changes = tuple(sets(scope, target, alias, data))
            if changes:
                locate = links.mine(records.matching(script, target, node.get("where")))
                script.write(target, Update(scope.table(target, alias), changes, locate(alias)))
        case _:
            alias = scope.alias()
            locate = links.mine(records.matching(script, target, node))
            script.write(target, Delete(scope.table(target, alias), locate(alias)))


# Rows ----------------------------------------------------------------------------------------------------------------


def create_many(script: Script, links: Links, node: Fields) -> None:
    """createMany: {data, skipDuplicates}."""
    rows, skip = node.get("data"), node.get("skipDuplicates")
    if not isinstance(rows, Rows):
        raise script.scope.missing(node.path, "data")
    create_flat(script, links, rows, isinstance(skip, Word) and skip.value is True)


def create_flat(script: Script, links: Links, data: Rows, skip: bool) -> None:
    """New rows without nested writes, in one statement where the database can."""
    if data.index is None:
        return
    scope, target = script.scope, links.target
    insert, rows = create_rows(scope, target, data, skip, links.typed)
    if links.field.through is None:
        script.insert(target, insert, rows)
        return
    written = Insert(insert.table, insert.columns, insert.source, None, columns(script, target, target.table))
    made = script.rows(target, written, each=rows)
    links.add_rows([Anchor(made, target, script.anchored(target))])


# Keys ----------------------------------------------------------------------------------------------------------------


def unique_of(model: Model, filter: Fields) -> Unique:
    """The key that a `where` of one entry names."""
    return model.uniques[next(iter(filter.entries))]


def grouped(script: Script, model: Model, node: Node) -> list[tuple[Fields | Run, Elements | None]]:
    """The parts of a list of unique `where`s: runs of plain keys, for one statement each, and other elements."""
    if not isinstance(node, Runs):
        return [(fields(script.scope, node), None)]
    return [(run, plain_keys(script, model, run)) for run in node.runs]


def plain_keys(script: Script, model: Model, run: Run) -> Elements | None:
    """The keys of a run whose elements are nothing but a unique key each."""
    filter = unique(script.scope, model, run.node, run.node.path)
    name = next(iter(filter.entries))
    key = model.uniques.get(name)
    if len(filter.entries) != 1 or key is None:
        return None
    node = filter.entries[name]
    parts = [node.get(item) for item in key.fields] if isinstance(node, Fields) else [node]
    slots = [
        Slot(Param(item.index), codec(model.scalars[field]), item.path, item.turns)
        for field, item in zip(key.fields, parts, strict=True)
        if isinstance(item, Given)
    ]
    return Elements(run.index, tuple(slots)) if len(slots) == len(key.fields) else None


def connect(script: Script, links: Links, node: Fields | Run, keys: Elements | None) -> None:
    """Records become this row's."""
    need = unfound(script.scope, links.field, keys is not None)
    if links.field.through is None:
        with selected(script, links, node, keys) as condition:
            links.take(condition, need, keys)
    else:
        with selected(script, links, node, keys) as condition:
            links.add_rows([look(script, links.field, condition, need, keys=keys)])


def disconnect(script: Script, links: Links, node: Fields | Run, keys: Elements | None) -> None:
    """Records of this row become nobody's."""
    with selected(script, links, node, keys) as condition:
        links.drop(condition, keys)


def replace_all(script: Script, links: Links, node: Node) -> None:
    """set: these records and no others are this row's."""
    field, found = links.field, list[Anchor]()
    for element_, keys in grouped(script, links.target, node):
        need = unfound(script.scope, field, keys is not None) if field.through else None
        with selected(script, links, element_, keys) as condition:
            found.append(look(script, field, condition, need, keys=keys, gather=isinstance(element_, Run)))
    links.replace(found)


@contextmanager
def selected(script: Script, links: Links, node: Fields | Run, keys: Elements | None) -> Generator[Locate]:
    """The condition of an element, inside its loop unless its keys are taken together."""
    scope, target = script.scope, links.target
    if isinstance(node, Run) and keys is not None:
        names = unique_of(target, node.node).fields
        script.frames.append(Frame(node.index, keys.slots, ()))
        yield lambda alias: among(scope, target, alias, names)
    elif isinstance(node, Run):
        with script.each(node):
            filter = unique(scope, target, node.node, node.node.path)
            yield lambda alias: where(scope, target, alias, filter)
    else:
        filter = unique(scope, target, node, node.path)
        yield lambda alias: where(scope, target, alias, filter)

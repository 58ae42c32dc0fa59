"""select, include, omit -> the columns of a row, the statements for relations, and the layout of records.

Two ways to load a to-many relation: `nested`, as one column with the rows in it (one statement for everything), and
flat, as one more statement for the children of all parents. To-one relations are joined into the row in both.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from .filter import where
from .manifest import Model, Relation
from .order import join_one
from .page import Base, Found, Page, page, rows, steady
from .plan import Attach, Codec, Empty, Fetch, Item, Layout, Many, One, Scalar
from .render import render
from .row import Choice, Row, chosen_of
from .scope import Scope, codec
from .spec import AGGREGATES
from .sql import Column, Expr, Join, Nested, Select, Table, all_of, phrase
from .totals import totals
from .tree import Fields, Word

UNION = True
"""select and include in one object: Python takes both, TypeScript refuses."""


class TooWide(Exception):
    """A nested row has more columns than the database can put into one."""


# What is chosen ------------------------------------------------------------------------------------------------------


def choose(scope: Scope, model: Model, args: Fields) -> list[Choice]:
    """The chosen fields and relations, in the key order of the result."""
    select, include, omit = (scope.fields(args.get(name)) for name in ("select", "include", "omit"))
    for one, other in (("select", "omit"), ("select", "include")):
        if args.get(one) is not None and args.get(other) is not None and not (other == "include" and UNION):
            raise scope.error("exclusiveArguments", args.path, one=one, other=other)
    if select is not None:
        chosen = chosen_of(select)
        if not chosen:
            raise scope.error("emptySelection", select.path)
    else:
        chosen = [(name, None) for name in model.scalars if not omitted(scope, model, name, omit)]
        if not chosen and not (include and chosen_of(include)):
            raise scope.error("emptySelection", omit.path if omit else args.path)
    names = {name for name, _ in chosen}
    return chosen + [choice for choice in (chosen_of(include) if include else []) if choice[0] not in names]


def omitted(scope: Scope, model: Model, name: str, omit: Fields | None) -> bool:
    """Whether a field is left out; `omit: {x: false}` brings back what the client leaves out."""
    part = omit.get(name) if omit else None
    if isinstance(part, Word):
        return part.value is True
    return scope.settings.omit.get(model.name, {}).get(name, False)


# Layouts -------------------------------------------------------------------------------------------------------------


def layout(scope: Scope, model: Model, alias: str, choices: Sequence[Choice], row: Row) -> Layout:
    """The layout of the records under an alias; adds what it needs to the row."""
    return Layout(model.name, tuple(item(scope, model, alias, name, args, row) for name, args in choices))


def item(scope: Scope, model: Model, alias: str, name: str, args: Fields | None, row: Row) -> Item:
    """One key of a record."""
    if name in AGGREGATES:
        return totals(scope, model, alias, name, args, row)
    found = model.fields[name]
    if not isinstance(found, Relation):
        return Scalar(name, row.add(read(scope, model, alias, name, row.nested)), codec(found))
    arguments = args or Fields((), {})
    if not found.list and row.joinable:
        return one(scope, model, alias, found, arguments, row)
    bounds = page(scope, scope.model(found.target), arguments)
    choose(scope, scope.model(found.target), arguments)
    if bounds.empty:
        attach(scope, model, alias, found, arguments, bounds, Row(nested=False, flat=True))  # for its mistakes
        return Empty(name)
    if row.flat:
        return attach(scope, model, alias, found, arguments, bounds, row)
    return many(scope, model, alias, found, arguments, bounds, row)


def read(scope: Scope, model: Model, alias: str, name: str, nested: bool) -> Expr:
    """A column as it is selected."""
    return (scope.dialect.read_nested if nested else scope.dialect.read)(
        scope.column(model, alias, name), codec(model.scalars[name])
    )


def one(scope: Scope, model: Model, alias: str, field: Relation, args: Fields, row: Row) -> One:
    """A to-one relation, joined into the row."""
    target, inner = scope.model(field.target), scope.alias()
    condition = where(scope, target, inner, scope.fields(args.get("where")))
    row.joins.append(join_one(scope, model, alias, field, inner, condition))
    found = layout(scope, target, inner, choose(scope, target, args), row)
    return One(field.name, found, row.add(read(scope, target, inner, field.there[0], row.nested)))


def many(scope: Scope, model: Model, alias: str, field: Relation, args: Fields, bounds: Page, row: Row) -> Many:
    """A to-many relation as rows in one column."""
    target, inner = scope.model(field.target), scope.alias()
    base = tied(scope, model, alias, field, inner)
    child = Row(nested=True, flat=False)
    found, items = children(scope, target, base, args, bounds, member(scope, target, alias, bounds, row), child)
    if len(child.columns) > scope.dialect.nested_limit:
        raise TooWide
    select = found.select([(expr, None) for expr in child.columns], child.joins)
    return Many(field.name, row.add(Nested(select)), items, True, found.reversed)


def children(
    scope: Scope, target: Model, base: Base, args: Fields, bounds: Page, inside: bool, row: Row
) -> tuple[Found, Layout]:
    """The rows of a list and their layout, which adds what it needs to the row of one."""
    found = rows(scope, target, base, scope.fields(args.get("where")), bounds, inside)
    return found, layout(scope, target, found.alias, choose(scope, target, args), row)


def tied(scope: Scope, model: Model, alias: str, field: Relation, inner: str) -> Base:
    """The children of the row under an alias."""
    link, target = field.through, scope.model(field.target)
    if link is None:
        match = [
            phrase(scope.column(target, inner, there), " = ", scope.column(model, alias, here))
            for here, there in zip(field.here, field.there, strict=True)
        ]
        return Base(inner, all_of([*match]))
    joined = scope.alias()
    match = phrase(Column(joined, link.here), " = ", scope.column(model, alias, field.here[0]))
    return Base(inner, match, (linked(scope, field, inner, joined),))


def linked(scope: Scope, field: Relation, inner: str, joined: str) -> Join:
    """The join table beside the rows of the target."""
    link, target = field.through, scope.model(field.target)
    assert link is not None
    on = phrase(Column(joined, link.there), " = ", scope.column(target, inner, field.there[0]))
    return Join("JOIN", Table(link.schema, link.table, joined), on)


def attach(scope: Scope, model: Model, alias: str, field: Relation, args: Fields, bounds: Page, row: Row) -> Attach:
    """A relation by a statement of its own for all parents."""
    target, inner = scope.model(field.target), scope.alias()
    link = field.through
    joined = "" if link is None else scope.alias()
    if link is None:
        keys: tuple[Expr, ...] = tuple(scope.column(target, inner, name) for name in field.there)
        codecs = tuple(codec(target.scalars[name]) for name in field.there)
    else:
        keys = (Column(joined, link.here),)
        codecs = tuple(codec(model.scalars[name]) for name in field.here)
    types = tuple(scope.type_of(item) for item in codecs)
    lists = tuple(Codec(item.type, "list", False, item.enum, item.native) for item in codecs)
    joins = () if link is None else (linked(scope, field, inner, joined),)
    base = Base(inner, scope.dialect.in_keys(keys, lists, types), joins, keys)
    child = Row(nested=False, flat=True)
    found, items = children(scope, target, base, args, bounds, member(scope, target, alias, bounds, row), child)
    own = tuple(child.add(expr) for expr in found.keys)
    fetch = Fetch(render(found.select([(expr, None) for expr in child.columns], child.joins), scope.dialect), items)
    parent = tuple(row.add(scope.column(model, alias, name)) for name in field.here)
    return Attach(field.name, fetch, field.list, parent, own)


def member(scope: Scope, target: Model, alias: str, bounds: Page, row: Row) -> bool:
    """Whether a cursor must be one of the rows that a list finds: in lists of many records, and in unsteady orders."""
    return row.only != alias or not steady(scope, target, bounds)


def keyed(scope: Scope, model: Model, alias: str, fields: Sequence[str]) -> Expr:
    """Rows whose fields are one of the keys of a call."""
    codecs = [codec(model.scalars[name]) for name in fields]
    return scope.dialect.in_keys(
        tuple(scope.column(model, alias, name) for name in fields),
        tuple(replace(item, form="list", optional=False) for item in codecs),
        tuple(scope.type_of(item) for item in codecs),
    )


def fetch(
    scope: Scope, model: Model, found: Found, choices: Sequence[Choice], nested: bool, single: bool = True
) -> Fetch:
    """The statement for chosen fields of rows. single: each is found by its key."""
    select, items = selected(scope, model, found, choices, nested, single)
    return Fetch(render(select, scope.dialect), items, found.reversed)


def selected(
    scope: Scope, model: Model, found: Found, choices: Sequence[Choice], nested: bool, single: bool
) -> tuple[Select, Layout]:
    """The select of chosen fields of rows, and what its rows hold."""
    row = Row(nested=False, flat=not nested, only=found.alias if single else None)
    items = layout(scope, model, found.alias, choices, row)
    return found.select([(expr, None) for expr in row.columns], row.joins), items


def loads(model: Model, choices: Sequence[Choice]) -> bool:
    """Whether relations are among the choices."""
    return any(name not in model.scalars for name, _ in choices)

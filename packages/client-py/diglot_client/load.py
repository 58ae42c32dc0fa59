"""select, include, omit -> the columns of a row, the statements for relations, and the layout of records.

Two ways to load a to-many relation: `nested`, as one column with the rows in it (one statement for everything), and
flat, as one more statement for the children of all parents. To-one relations are joined into the row in both.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from .filter import count_of, where
from .manifest import Model, Relation
from .order import join_one
from .page import Base, Found, Page, page, rows
from .plan import Attach, Codec, Empty, Fetch, Group, Item, Layout, Many, One, Scalar
from .render import render
from .scope import Scope, codec
from .sql import Column, Expr, Join, Nested, Select, Table, all_of, phrase
from .tree import Fields, Word

WIDE = Codec("Int", "wide")
UNION = True
"""select and include in one object: Python takes both, TypeScript refuses."""

Choice = tuple[str, Fields | None]
"""A chosen name and its arguments."""


class TooWide(Exception):
    """A nested row has more columns than the database can put into one."""


@dataclass(slots=True)
class Row:
    """The columns and joins of a select while its layout is made.

    nested: the row stands inside another one. flat: to-many relations get statements of their own. joinable: False for
    the rows of a RETURNING, whose to-one relations get statements too.
    """

    nested: bool
    flat: bool
    joinable: bool = True
    columns: list[Expr] = field(default_factory=list[Expr])
    joins: list[Join] = field(default_factory=list[Join])

    def add(self, expr: Expr) -> int:
        """The position of a column, which is added unless it is there."""
        if expr in self.columns:
            return self.columns.index(expr)
        self.columns.append(expr)
        return len(self.columns) - 1


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


def chosen_of(node: Fields) -> list[Choice]:
    """The names that are true or have arguments."""
    return [
        (name, part if isinstance(part, Fields) else None)
        for name, part in node.entries.items()
        if isinstance(part, Fields) or (isinstance(part, Word) and part.value is True)
    ]


def omitted(scope: Scope, model: Model, name: str, omit: Fields | None) -> bool:
    """Whether a field is left out; `omit: {x: false}` brings back what the client leaves out."""
    part = omit.get(name) if omit else None
    if isinstance(part, Word):
        return part.value is True
    return scope.omit.get(model.name, {}).get(name, False)


# Layouts -------------------------------------------------------------------------------------------------------------


def layout(scope: Scope, model: Model, alias: str, choices: Sequence[Choice], row: Row) -> Layout:
    """The layout of the records under an alias; adds what it needs to the row."""
    return Layout(model.name, tuple(item(scope, model, alias, name, args, row) for name, args in choices))


def item(scope: Scope, model: Model, alias: str, name: str, args: Fields | None, row: Row) -> Item:
    """One key of a record."""
    if name == "_count":
        return counts(scope, model, alias, args, row)
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
    found = rows(scope, target, base, scope.fields(args.get("where")), bounds, member=True)
    child = Row(nested=True, flat=False)
    items = layout(scope, target, found.alias, choose(scope, target, args), child)
    if len(child.columns) > scope.dialect.nested_limit:
        raise TooWide
    select = found.select([(expr, None) for expr in child.columns], child.joins)
    return Many(field.name, row.add(Nested(select)), items, True, found.reversed)


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
    found = rows(scope, target, base, scope.fields(args.get("where")), bounds, member=True)
    child = Row(nested=False, flat=True)
    items = layout(scope, target, found.alias, choose(scope, target, args), child)
    own = tuple(child.add(expr) for expr in found.keys)
    fetch = Fetch(render(found.select([(expr, None) for expr in child.columns], child.joins), scope.dialect), items)
    parent = tuple(row.add(scope.column(model, alias, name)) for name in field.here)
    return Attach(field.name, fetch, field.list, parent, own)


def keyed(scope: Scope, model: Model, alias: str, fields: Sequence[str]) -> Expr:
    """Rows whose fields are one of the keys of a call."""
    codecs = [codec(model.scalars[name]) for name in fields]
    return scope.dialect.in_keys(
        tuple(scope.column(model, alias, name) for name in fields),
        tuple(replace(item, form="list", optional=False) for item in codecs),
        tuple(scope.type_of(item) for item in codecs),
    )


def counts(scope: Scope, model: Model, alias: str, args: Fields | None, row: Row) -> Group:
    """`_count`: numbers of related rows."""
    chosen = args.get("select") if args else None
    if args is not None and chosen is None:
        raise scope.missing(args.path, "select")
    if isinstance(chosen, Fields):
        names = chosen_of(chosen)
        if not names:
            raise scope.error("emptySelection", chosen.path)
    else:
        names = [(name, None) for name, relation in model.relations.items() if relation.list]
    return Group("_count", tuple(counted(scope, model, alias, name, part, row) for name, part in names))


def counted(scope: Scope, model: Model, alias: str, name: str, args: Fields | None, row: Row) -> Scalar:
    """The number of rows of one relation."""
    filter = scope.fields(args.get("where")) if args else None
    number = count_of(scope, model, alias, model.relations[name], lambda m, a: where(scope, m, a, filter))
    return Scalar(name, row.add(number), WIDE)


def fetch(scope: Scope, model: Model, found: Found, choices: Sequence[Choice], nested: bool) -> Fetch:
    """The statement for chosen fields of rows."""
    select, items = selected(scope, model, found, choices, nested)
    return Fetch(render(select, scope.dialect), items, found.reversed)


def selected(
    scope: Scope, model: Model, found: Found, choices: Sequence[Choice], nested: bool
) -> tuple[Select, Layout]:
    """The select of chosen fields of rows, and what its rows hold."""
    row = Row(nested=False, flat=not nested)
    items = layout(scope, model, found.alias, choices, row)
    return found.select([(expr, None) for expr in row.columns], row.joins), items


def loads(model: Model, choices: Sequence[Choice]) -> bool:
    """Whether relations are among the choices."""
    return any(name not in model.scalars for name, _ in choices)

"""count, aggregate, groupBy -> one statement over the rows of a filter, or over a page of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from .compare import operators
from .filter import logic, scalar, silent, where, whole
from .manifest import Model, Scalar
from .measure import computed, exact, true_names, value
from .order import single, term
from .page import Base, ordered, page, rows
from .plan import Codec, Fetch, Group, Item, Layout
from .plan import Scalar as Cell
from .render import render
from .row import WIDE, Row
from .scope import Operand, Scope, codec
from .spec import AGGREGATES
from .sql import Derived, Expr, Select, Term, Truth, all_of, phrase
from .tree import Fields, Items, Node, Word, objects

Nulls = Literal["first", "last"] | None


@dataclass(frozen=True, slots=True)
class Source:
    """The rows to aggregate: a select without columns, and the alias of the model's columns in it."""

    alias: str
    select: Select


def source(scope: Scope, model: Model, args: Fields) -> Source | None:
    """The rows that the arguments name; None when take is 0."""
    bounds = page(scope, model, args)
    alias = scope.alias()
    base = Base(alias, Truth(True))
    filter = scope.fields(args.get("where"))
    if bounds.empty:
        rows(scope, model, base, filter, bounds)  # for its mistakes
        return None
    if bounds.take is None and bounds.skip is None and bounds.cursor is None:
        select = Select((), scope.table(model, alias), where=where(scope, model, alias, filter))
        ordered(scope, model, alias, bounds)  # for its mistakes
        return Source(alias, select)
    found = rows(scope, model, base, filter, bounds)
    columns = [(scope.column(model, found.alias, name), field.column) for name, field in model.scalars.items()]
    outer = scope.alias()
    return Source(outer, Select((), Derived(found.select(columns), outer)))


def count(scope: Scope, model: Model, args: Fields) -> tuple[Fetch | None, bool]:
    """`count`: the statement (None: nothing to count), and whether the result is an object."""
    chosen = args.get("select")
    found = source(scope, model, args)
    row = Row(nested=False, flat=True)
    whole = chosen if isinstance(chosen, Fields) else None
    if found is None and whole is not None:
        found = nothing(scope, model)
    items = counts(scope, model, found.alias if found else "", whole, row)
    return (None if found is None else fetch(scope, found, row, items)), whole is not None


def counts(scope: Scope, model: Model, alias: str, node: Fields | None, row: Row) -> tuple[Item, ...]:
    """`_all` and numbers of rows in which a field is not NULL."""
    names = ["_all"] if node is None else true_names(scope, node)
    return tuple(Cell(name, row.add(counted(scope, model, alias, name)), WIDE) for name in names)


def counted(scope: Scope, model: Model, alias: str, name: str) -> Expr:
    """COUNT of a field, or of rows."""
    if name == "_all":
        return phrase("COUNT(*)")
    return phrase("COUNT(", scope.column(model, alias, name), ")")


def aggregate(scope: Scope, model: Model, args: Fields) -> Fetch:
    """`aggregate`: the statement."""
    found = source(scope, model, args) or nothing(scope, model)
    row = Row(nested=False, flat=True)
    items = aggregates(scope, model, found.alias, args, row)
    if not items:
        raise scope.error("emptySelection", (), hint=" Available: " + ", ".join(AGGREGATES) + ".")
    return fetch(scope, found, row, items)


def nothing(scope: Scope, model: Model) -> Source:
    """No rows."""
    alias = scope.alias()
    return Source(alias, Select((), scope.table(model, alias), where=Truth(False)))


def fetch(scope: Scope, found: Source, row: Row, items: Iterable[Item]) -> Fetch:
    """The statement for some columns of aggregated rows."""
    select = found.select
    columns = tuple((expr, None) for expr in row.columns)
    whole = Select(columns, select.source, select.joins, select.where, select.group, select.having, select.order,
                   select.limit, select.offset)  # fmt: skip
    return Fetch(render(whole, scope.dialect), Layout(None, tuple(items)))


def aggregates(scope: Scope, model: Model, alias: str, args: Fields, row: Row) -> tuple[Item, ...]:
    """The aggregates asked for, in the order written."""
    items: list[Item] = []
    for name, node in args.entries.items():
        if name not in AGGREGATES or (isinstance(node, Word) and node.value is False):
            continue
        if name == "_count" and isinstance(node, Word):
            items.append(Cell("_count", row.add(phrase("COUNT(*)")), WIDE))
        elif name == "_count":
            items.append(Group(name, counts(scope, model, alias, scope.fields(node), row)))
        elif isinstance(node, Fields):
            fields = [model.scalars[key] for key in true_names(scope, node)]
            items.append(Group(name, tuple(cell(scope, model, alias, name, field, row) for field in fields)))
    return tuple(items)


def cell(scope: Scope, model: Model, alias: str, name: str, field: Scalar, row: Row) -> Cell:
    """One aggregate of one field."""
    expr, kind = exact(scope, model, alias, name, field)
    return Cell(field.name, row.add(scope.dialect.read(expr, kind)), kind)


# groupBy -------------------------------------------------------------------------------------------------------------


def group_by(scope: Scope, model: Model, args: Fields) -> Fetch | None:
    """`groupBy`: the statement; None when take is 0."""
    by = args.get("by")
    names = [str(item.value) for item in by.items if isinstance(item, Word)] if isinstance(by, Items) else []
    if not names:
        raise scope.missing((), "by") if by is None else scope.input("emptySelection", by.path)
    bounds = page(scope, model, args)
    alias = scope.alias()
    condition = where(scope, model, alias, scope.fields(args.get("where")))
    row = Row(nested=False, flat=True)
    items = list(aggregates(scope, model, alias, args, row))
    for name in dict.fromkeys(names):
        field = model.scalars[name]
        kind = codec(field)
        items.append(Cell(name, row.add(scope.dialect.read(scope.column(model, alias, name), kind)), kind))
    groups = tuple(scope.column(model, alias, name) for name in dict.fromkeys(names))
    order = tuple(item for part in objects(args.get("orderBy")) for item in terms(scope, model, alias, names, part))
    for name in ("take", "skip"):
        node = args.get(name)
        if node is not None and not order and not (isinstance(node, Word) and name == "skip"):
            raise scope.input("orderNeeded", node.path)
    if bounds.reversed:  # the rows stay in the order in which they are found, as Prisma leaves them
        order = tuple(Term(item.expr, not item.descending, opposite(item)) for item in order)
    filter = having(scope, model, alias, names, scope.fields(args.get("having")))
    if bounds.empty:
        return None
    select = Select(
        tuple((expr, None) for expr in row.columns), scope.table(model, alias), (), condition, groups, filter, order,
        bounds.take, bounds.skip,
    )  # fmt: skip
    return Fetch(render(select, scope.dialect), Layout(None, tuple(items)))


def opposite(item: Term) -> Nulls:
    """The place of NULL when the order turns around."""
    return None if item.nulls is None else "last" if item.nulls == "first" else "first"


def terms(scope: Scope, model: Model, alias: str, by: list[str], node: Fields) -> list[Term]:
    """One part of a group order: a field of `by` or an aggregate."""
    single(scope, node)
    found: list[Term] = []
    for name, part in node.entries.items():
        if name in AGGREGATES and isinstance(part, Fields):
            single(scope, part, 1)
            for key, word in part.entries.items():
                found.append(term(scope, computed(scope, model, alias, name, model.scalars[key]), word, False))
        elif name not in by:
            raise scope.input("notInBy", part.path, name=name)
        else:
            found.append(term(scope, scope.column(model, alias, name), part, model.scalars[name].optional))
    return found


def having(scope: Scope, model: Model, alias: str, by: list[str], node: Fields | None) -> Expr:
    """The condition on groups."""
    if node is None:
        return Truth(True)
    return whole([having_entry(scope, model, alias, by, name, part, False) for name, part in node.entries.items()])


def having_entry(
    scope: Scope, model: Model, alias: str, by: list[str], name: str, node: Node, grouped: bool
) -> Expr | None:
    """One key of `having`; None when it says nothing."""
    if name in model.scalars:
        if silent(node):
            return None
        return group_filter(scope, model, alias, by, model.scalars[name], node)

    def inner(part: Fields, _: bool) -> Expr | None:
        found = [having_entry(scope, model, alias, by, key, item, True) for key, item in part.entries.items()]
        return whole(found) if any(item is not None for item in found) else None

    return logic(name, node, inner, grouped)


def group_filter(scope: Scope, model: Model, alias: str, by: list[str], field: Scalar, node: Node) -> Expr:
    """The filter of one field in `having`: its aggregates, and itself when it is in `by`."""
    entries = node.entries if isinstance(node, Fields) else {}
    parts: list[Expr] = []
    for name in AGGREGATES:
        part = entries.get(name)
        if part is not None:
            expr, kind = value(scope, model, alias, name, field)
            kind = Codec("Int", native=("Wide",)) if kind == WIDE else kind
            operand = Operand(expr, kind, name != "_count", model.name, alias, tuple(by))
            parts.append(operators(scope, operand, part, False, False))
    own = {name: part for name, part in entries.items() if name not in AGGREGATES}
    if own or not isinstance(node, Fields):
        if field.name not in by:
            raise scope.input("notInBy", node.path, name=field.name)
        rest = Fields(node.path, own) if isinstance(node, Fields) else node
        parts.append(scalar(scope, replace(scope.operand(model, alias, field), by=tuple(by)), rest))
    return all_of(parts)

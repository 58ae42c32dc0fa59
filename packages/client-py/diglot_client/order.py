"""`orderBy` -> the terms of an order and the joins they need."""

from __future__ import annotations

from dataclasses import dataclass

from .compare import TEXT, full_text
from .filter import count_of
from .manifest import Model, Relation, Scalar
from .scope import Scope
from .sql import Bind, Column, Derived, Expr, Join, Select, Term, Truth, all_of, phrase
from .sql import Table as SqlTable
from .tree import Fields, Given, Items, Node, Word, objects

TRUE = Truth(True)
RELEVANCE = "_relevance"


@dataclass(frozen=True, slots=True)
class Order:
    """Terms with whether each can be NULL, and LEFT JOINs to related tables."""

    terms: tuple[Term, ...]
    nullable: tuple[bool, ...]
    joins: tuple[Join, ...]


def order(scope: Scope, model: Model, alias: str, node: Node | None, whole: bool = False) -> Order:
    """The order of the rows of `alias`. Empty objects count as absent. whole: all rows of the table are ordered."""
    terms: list[tuple[Term, bool]] = []
    joins: list[Join] = []
    for part in objects(node):
        single(scope, part)
        terms += entry(scope, model, alias, part, joins, False, whole)
    return Order(tuple(term for term, _ in terms), tuple(nullable for _, nullable in terms), tuple(joins))


def single(scope: Scope, node: Fields, least: int = 0) -> None:
    """Two keys in one object have no order; with `least` 1, there has to be one."""
    if len(node.entries) > 1 or len(node.entries) < least:
        raise scope.error("oneKey", node.path)


def entry(
    scope: Scope, model: Model, alias: str, node: Fields, joins: list[Join], outer: bool, whole: bool = False
) -> list[tuple[Term, bool]]:
    """The term of an object with one key. outer: the row itself can be missing. whole: as for `order`."""
    found: list[tuple[Term, bool]] = []
    for name, part in node.entries.items():
        if name == RELEVANCE:
            found.append((relevance(scope, model, alias, part), False))
            continue
        field = model.fields[name]
        if isinstance(field, Scalar):
            column = scope.column(model, alias, name)
            found.append((term(scope, column, part, field.optional), field.optional or field.list or outer))
        elif isinstance(part, Fields):
            single(scope, part, 1 if field.list else 0)
            if field.list and whole:
                for word in part.entries.values():
                    number, join = totals(scope, model, alias, field)
                    joins.append(join)
                    found.append((term(scope, number, word, False), False))
            elif field.list:
                found += [(counted(scope, model, alias, field, word), False) for word in part.entries.values()]
            else:
                target, inner = scope.model(field.target), scope.alias()
                joins.append(join_one(scope, model, alias, field, inner))
                found += entry(scope, target, inner, part, joins, True)
    return found


def term(scope: Scope, expr: Expr, node: Node, optional: bool) -> Term:
    """asc, desc, or, of what can be NULL, {sort, nulls}."""
    if isinstance(node, Word):
        return Term(expr, node.value == "desc")
    options = node.entries if isinstance(node, Fields) else {}
    sort, nulls = options.get("sort"), options.get("nulls")
    if not isinstance(sort, Word):
        raise scope.missing(node.path, "sort")
    if not optional:
        raise scope.error("nullsNeedOptional", node.path)
    if not isinstance(nulls, Word):
        return Term(expr, sort.value == "desc")
    return Term(expr, sort.value == "desc", "first" if nulls.value == "first" else "last")


def counted(scope: Scope, model: Model, alias: str, field: Relation, node: Node) -> Term:
    """The number of related rows."""
    return term(scope, count_of(scope, model, alias, field, lambda _model, _alias: Truth(True)), node, False)


def relevance(scope: Scope, model: Model, alias: str, node: Node) -> Term:
    """How well fields match a text that is searched for; a row without them matches it not at all."""
    parts = {name: node.get(name) if isinstance(node, Fields) else None for name in ("fields", "sort", "search")}
    for name, part in parts.items():
        if part is None:
            raise scope.missing(node.path, name)
    names, sort, text = parts["fields"], parts["sort"], parts["search"]
    if not isinstance(names, Items) or not isinstance(text, Given) or not isinstance(sort, Word):
        raise TypeError(node)
    if not names.items:
        raise scope.error("emptySelection", names.path)
    columns = [scope.column(model, alias, str(item.value)) for item in names.items if isinstance(item, Word)]
    slot = scope.slot(text, TEXT, "value")
    return Term(full_text(scope, text).rank(columns, Bind(slot)), sort.value == "desc")


def totals(scope: Scope, model: Model, alias: str, field: Relation) -> tuple[Expr, Join]:
    """The number of related rows, counted in one go for all rows of the table, and the join that brings it."""
    target, inner, link = scope.model(field.target), scope.alias(), field.through
    if link is None:
        source = scope.table(target, inner)
        keys: list[Expr] = [scope.column(target, inner, there) for there in field.there]
    else:
        source = SqlTable(link.schema, link.table, inner)
        keys = [Column(inner, link.here)]
    columns = [(key, f"k{i}") for i, key in enumerate(keys)]
    found = scope.alias()
    match = [
        phrase(Column(found, f"k{i}"), " = ", scope.column(model, alias, here)) for i, here in enumerate(field.here)
    ]
    select = Select((*columns, (phrase("COUNT(*)"), "n")), source, group=tuple(keys))
    return phrase("COALESCE(", Column(found, "n"), ", 0)"), Join("LEFT JOIN", Derived(select, found), all_of([*match]))


def join_one(scope: Scope, model: Model, alias: str, field: Relation, inner: str, condition: Expr = TRUE) -> Join:
    """The LEFT JOIN of a to-one relation under the alias `inner`."""
    target = scope.model(field.target)
    match = [
        phrase(scope.column(target, inner, there), " = ", scope.column(model, alias, here))
        for here, there in zip(field.here, field.there, strict=True)
    ]
    return Join("LEFT JOIN", scope.table(target, inner), all_of([*match, condition]))


def first_key(model: Model) -> tuple[str, ...]:
    """The fields of the first unique key."""
    return next((unique.fields for unique in model.uniques.values()), ())


def by_key(scope: Scope, model: Model, alias: str) -> Order:
    """The order of the key, which pages have that ask for none."""
    names = model.id or first_key(model)
    terms = tuple(Term(scope.column(model, alias, name), False) for name in names)
    return Order(terms, tuple(model.scalars[name].optional for name in names), ())


def followed(found: Order, more: Order) -> Order:
    """An order by one and then another."""
    return Order((*found.terms, *more.terms), (*found.nullable, *more.nullable), (*found.joins, *more.joins))


def total(model: Model, node: Node | None) -> bool:
    """Whether an order tells any two rows apart: it holds all fields of a unique key, or is the key's own."""
    names = {name for part in objects(node) for name in part.entries}
    return not names or any(names.issuperset(unique.fields) for unique in model.uniques.values())


def nulls(scope: Scope, model: Model, node: Fields) -> bool:
    """Whether the schema lets something that is ordered by be NULL; a number of records is 0 where there are none."""
    for name, part in node.entries.items():
        if name == RELEVANCE:
            continue
        field = model.fields[name]
        if isinstance(field, Scalar):
            found = field.optional
        else:
            inner = part if isinstance(part, Fields) and not field.list else None
            found = inner is not None and missing(scope, field, inner)
        if found:
            return True
    return False


def missing(scope: Scope, field: Relation, node: Fields) -> bool:
    """Whether what is ordered by beyond a to-one relation may be NULL."""
    target = scope.model(field.target)
    return nulls(scope, target, node) or (field.optional and not counts(scope, target, node))


def counts(scope: Scope, model: Model, node: Fields) -> bool:
    """Whether an order ends in a number, of records or of how well they match."""
    for name, part in node.entries.items():
        if name == RELEVANCE:
            return True
        field = model.fields[name]
        if isinstance(field, Relation) and isinstance(part, Fields):
            return field.list or counts(scope, scope.model(field.target), part)
    return False


def reverse(found: Order) -> Order:
    """The same order from its end; the database's own place of NULL turns around with the direction."""
    terms = tuple(
        Term(
            item.expr,
            not item.descending,
            None if item.nulls is None else ("last" if item.nulls == "first" else "first"),
        )
        for item in found.terms
    )
    return Order(terms, found.nullable, found.joins)

"""`where` -> conditions.

SQL has three truth values, and a filter keeps a row only when it is true. Conditions are built so that NULL does what
Prisma's SQL does with it. `positive` tells on which side of NOT a part stands: there, "not true" and "false" differ.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Literal

from .compare import COMPARE, STRING_FORMS, matched, operator, operators, referred, value
from .dialects import JsonSpot
from .manifest import Model, Relation, Scalar
from .plan import Codec
from .scope import Operand, Scope, codec
from .sql import (
    Bind,
    Column,
    Exists,
    Expr,
    Join,
    Select,
    Sub,
    Table,
    Truth,
    all_of,
    any_of,
    negate,
    phrase,
    together,
)
from .tree import Fields, Given, JsonNullNode, Node, Null, Ref, Word, objects
from .wording import Path, hint

Inner = Callable[[Fields, bool], Expr | None]
"""The condition of an object, if it says something; False when it stands under a NOT."""
Condition = Callable[[Model, str], Expr]
"""The condition on rows of a model under an alias."""


def where(scope: Scope, model: Model, alias: str, node: Fields | None, positive: bool = True) -> Expr:
    """The condition of a `where` on the rows of `alias`."""
    if node is None:
        return Truth(True)
    return whole([entry(scope, model, alias, name, part, positive, False) for name, part in node.entries.items()])


def whole(parts: list[Expr | None]) -> Expr:
    """All parts that say something hold."""
    return all_of([part for part in parts if part is not None])


def entry(scope: Scope, model: Model, alias: str, name: str, node: Node, positive: bool, grouped: bool) -> Expr | None:
    """One key of a `where`; None when it says nothing, which AND, OR and NOT leave out of their lists."""
    field = model.fields.get(name)
    if isinstance(field, Scalar):
        if silent(node) and not field.list:
            return None
        return scalar(scope, scope.operand(model, alias, field), node)
    if isinstance(field, Relation):
        if isinstance(node, Fields) and not node.entries:
            return None
        return (to_many if field.list else to_one)(scope, model, alias, field, node, positive)
    if name in model.uniques and isinstance(node, Fields):
        return compound(scope, model, alias, name, node)

    def inner(part: Fields, sign: bool) -> Expr | None:
        with scope.under(inverted=not sign):
            found = [
                entry(scope, model, alias, key, item, positive == sign, True) for key, item in part.entries.items()
            ]
        return whole(found) if any(item is not None for item in found) else None

    return logic(name, node, inner, grouped)


def silent(node: Node) -> bool:
    """Whether the operators of a field say nothing: there are none, but for `mode` and others that say nothing."""
    return isinstance(node, Fields) and all(name == "mode" or silent(part) for name, part in node.entries.items())


def logic(name: str, node: Node, inner: Inner, grouped: bool) -> Expr | None:
    """AND, OR, NOT of the parts that say something; without any, only an OR that stands by itself is false."""
    found = [item for item in (inner(part, name != "NOT") for part in objects(node)) if item is not None]
    if not found:
        return Truth(False) if name == "OR" and not grouped else None
    if name == "OR":
        return any_of(found)
    return all_of(found if name == "AND" else [negate(item) for item in together(found, "NOT")])


def compound(scope: Scope, model: Model, alias: str, name: str, node: Fields) -> Expr:
    """A compound unique key."""
    parts: list[Expr] = []
    for field in model.uniques[name].fields:
        part = node.get(field)
        if part is None:
            raise scope.missing(node.path, field)
        if isinstance(part, Null):
            raise scope.error("notNull", part.path)
        parts.append(scalar(scope, scope.operand(model, alias, model.scalars[field]), part))
    return all_of(parts)


# Scalar fields -------------------------------------------------------------------------------------------------------


def scalar(scope: Scope, operand: Operand, node: Node) -> Expr:
    """The filter of a field."""
    if operand.codec.list:
        return listed(scope, operand, filter_object(scope, node))
    if operand.codec.type == "Json":
        return json(scope, operand, filter_object(scope, node))
    return operators(scope, operand, node, negated=False, insensitive=False)


def filter_object(scope: Scope, node: Node) -> Fields:
    """The operators of a field that has no short form."""
    if isinstance(node, Fields):
        return node
    raise scope.error("noShortForm", node.path)


# Lists and Json ------------------------------------------------------------------------------------------------------


def listed(scope: Scope, operand: Operand, node: Fields) -> Expr:
    """The filter of a scalar list: one operator."""
    if len(node.entries) != 1:
        raise scope.error("oneOperator", node.path)
    return all_of([list_operator(scope, operand, name, part) for name, part in node.entries.items()])


def list_operator(scope: Scope, operand: Operand, name: str, node: Node) -> Expr:
    """One operator of a scalar list. A list that is NULL is neither empty nor has it anything."""
    dialect = scope.dialect
    if name == "isEmpty" and isinstance(node, Word):
        return dialect.list_empty(operand.expr, node.value is True)
    if name == "equals":
        return operator(scope, operand, name, node, negated=False, insensitive=False)
    if name == "has":
        if isinstance(node, Null):
            return Truth(False)
        one = replace(operand.codec, list=False)
        element = value(scope, replace(operand, codec=one), node, "element")
        if isinstance(node, Ref):  # unknown where it is NULL, as in Prisma
            return dialect.in_column(element, operand.expr, one)
        return dialect.list_has(operand.expr, element, one, scope.type_of(one))
    values = value(scope, operand, node, "list")
    return (dialect.list_every if name == "hasEvery" else dialect.list_some)(operand.expr, values, operand.codec)


def json(scope: Scope, operand: Operand, node: Fields) -> Expr:
    """The filter of a Json field."""
    path, mode = node.get("path"), node.get("mode")
    column = scope.dialect.as_json(operand.expr, operand.codec)
    spot = JsonSpot(column, None)
    if path is not None:
        if not isinstance(path, Given):
            raise scope.error("notNull", path.path)
        spot = JsonSpot(column, scope.slot(path, operand.codec, "jsonPath"))
    parts = {name: part for name, part in node.entries.items() if name not in ("path", "mode")}
    if path is not None and not parts:
        raise scope.input("missingOperator", node.path, name="path")
    insensitive = isinstance(mode, Word) and mode.value == "insensitive"
    return all_of([json_operator(scope, operand, spot, name, part, insensitive) for name, part in parts.items()])


def json_operator(scope: Scope, operand: Operand, spot: JsonSpot, name: str, node: Node, insensitive: bool) -> Expr:
    """One operator of a Json field."""
    dialect = scope.dialect
    if name == "not" and isinstance(node, Null):  # which of the two is meant makes no difference: neither passes
        return negate(dialect.json_null(spot, "JsonNull"))
    if name == "not":
        return negate(json_operator(scope, operand, spot, "equals", node, insensitive))
    if isinstance(node, JsonNullNode) and name == "equals":
        if node.name == "AnyNull":
            return any_of([dialect.json_null(spot, "DbNull"), dialect.json_null(spot, "JsonNull")])
        return dialect.json_null(spot, "DbNull" if node.name == "DbNull" else "JsonNull")
    if isinstance(node, Null):
        raise scope.error("plainJsonNull" if name == "equals" else "notNull", node.path)
    if isinstance(node, Ref):
        return json_reference(scope, operand, spot, name, node, insensitive)
    if not isinstance(node, Given):
        name = node.name if isinstance(node, JsonNullNode) else ""
        raise scope.error("wrongJsonNull", node.path, name=name)
    if name in STRING_FORMS:
        pattern = Bind(scope.slot(node, Codec("String"), STRING_FORMS[name]))
        return typed(scope, spot, "string", dialect.json_like(spot, pattern, insensitive))
    if name == "equals":
        return dialect.json_equals(spot, scope.slot(node, operand.codec, "json"))
    form = "jsonArray" if name == "array_contains" else "jsonOrder" if name in COMPARE else "json"
    return json_compared(scope, spot, name, Bind(scope.slot(node, operand.codec, form)))


def json_reference(scope: Scope, operand: Operand, spot: JsonSpot, name: str, node: Ref, insensitive: bool) -> Expr:
    """One operator of a Json field, given another field: of type String for those of text."""
    if name in STRING_FORMS:
        pattern = matched(scope, replace(operand, codec=Codec("String")), STRING_FORMS[name], node)
        return typed(scope, spot, "string", scope.dialect.json_like(spot, pattern, insensitive))
    column = referred(scope, operand, node, False)
    other = scope.dialect.as_json(column, codec(scope.model(node.model).scalars[node.field]))
    return scope.dialect.json_same(spot, other) if name == "equals" else json_compared(scope, spot, name, other)


def json_compared(scope: Scope, spot: JsonSpot, name: str, wanted: Expr) -> Expr:
    """array_contains, array_starts_with, array_ends_with, lt and its like."""
    dialect = scope.dialect
    if name == "array_contains":
        return typed(scope, spot, "array", dialect.json_contains(spot, wanted))
    if name in ("array_starts_with", "array_ends_with"):
        return typed(scope, spot, "array", dialect.json_edge(spot, name == "array_ends_with", wanted))
    return typed(scope, spot, wanted, dialect.json_compare(spot, COMPARE[name], wanted))


def typed(scope: Scope, spot: JsonSpot, kind: Literal["string", "array"] | Expr, found: Expr) -> Expr:
    """A condition on values of one type, which no value of another type meets, under a NOT neither."""
    return any_of([found, scope.dialect.json_other(spot, kind)]) if scope.inverted else found


# Relations -----------------------------------------------------------------------------------------------------------


def related(
    scope: Scope, model: Model, alias: str, field: Relation, condition: Condition, measure: Condition | None = None
) -> Select:
    """The related rows of a row of `alias` for which a condition on their alias holds. measure: their column."""
    target, inner = scope.model(field.target), scope.alias()
    one = ((phrase("1") if measure is None else measure(target, inner), None),)
    link = field.through
    found = condition(target, inner)
    source = scope.table(target, inner)
    if link is None:
        match = [
            phrase(scope.column(target, inner, there), " = ", scope.column(model, alias, here))
            for here, there in zip(field.here, field.there, strict=True)
        ]
        return Select(one, source, where=all_of([*match, found]))
    joined = scope.alias()
    match = phrase(Column(joined, link.here), " = ", scope.column(model, alias, field.here[0]))
    join = Join("JOIN", source, phrase(scope.column(target, inner, field.there[0]), " = ", Column(joined, link.there)))
    joins = () if found == Truth(True) and measure is None else (join,)
    return Select(one, Table(link.schema, link.table, joined), joins, all_of([match, found]))


def count_of(scope: Scope, model: Model, alias: str, field: Relation, condition: Condition) -> Expr:
    """How many related rows of a row of `alias` a condition holds for."""
    select = related(scope, model, alias, field, condition)
    return Sub(replace(select, columns=((phrase("COUNT(*)"), None),)))


def measure_of(
    scope: Scope, model: Model, alias: str, field: Relation, condition: Condition, measure: Condition
) -> Expr:
    """An aggregate of the related rows of a row of `alias` that a condition holds for."""
    return Sub(related(scope, model, alias, field, condition, measure))


def to_many(scope: Scope, model: Model, alias: str, field: Relation, node: Node, positive: bool) -> Expr | None:
    """some, every, none, _count; each looks for children of its own."""
    parts: list[Expr | None] = []
    for name, part in entries_of(scope, node):
        if name == "_count":
            parts.append(counted(scope, model, alias, field, part))
            continue
        inner = scope.fields(part)
        if name == "some":
            parts.append(Exists(related(scope, model, alias, field, lambda m, a, i=inner: where(scope, m, a, i))))
        elif name == "none":
            parts.append(
                negate(exists(related(scope, model, alias, field, lambda m, a, i=inner: where(scope, m, a, i))))
            )
        else:
            spoiled = related(scope, model, alias, field, lambda m, a, i=inner: negate(where(scope, m, a, i, False)))
            parts.append(negate(exists(spoiled)))
    return whole(parts) if any(part is not None for part in parts) else None


def counted(scope: Scope, model: Model, alias: str, field: Relation, node: Node) -> Expr | None:
    """A condition on the number of related rows, of those that match `where`; None when it says nothing."""
    entries = dict(node.entries) if isinstance(node, Fields) else {}
    inner = scope.fields(entries.pop("where", None))
    if isinstance(node, Fields) and not entries:
        if inner is None:
            return None
        raise scope.error("missingOperator", node.path, name="where")
    with scope.under(inverted=scope.inverted):  # rows are counted alike on both sides of a NOT
        number = count_of(scope, model, alias, field, lambda m, a: where(scope, m, a, inner))
    operand = Operand(number, Codec("Int", native=("Wide",)), False, model.name, alias)
    return operators(scope, operand, Fields(node.path, entries) if isinstance(node, Fields) else node, False, False)


def entries_of(scope: Scope, node: Node) -> list[tuple[str, Node]]:
    """The operators of a relation filter."""
    found = scope.fields(node)
    return list(found.entries.items()) if found else []


def exists(select: Select) -> Expr:
    """EXISTS, or false when nothing can be there."""
    return select.where if select.where == Truth(False) else Exists(select)


def to_one(scope: Scope, model: Model, alias: str, field: Relation, node: Node, positive: bool) -> Expr:
    """is and isNot. isNot keeps rows without a related record, and drops those for which the condition is NULL."""
    if isinstance(node, Null):
        return unrelated(scope, model, alias, field, node)
    parts: list[Expr] = []
    for name, part in entries_of(scope, node):
        if isinstance(part, Null):
            found = unrelated(scope, model, alias, field, part)
            parts.append(negate(found) if name == "isNot" else found)
            continue
        inner = scope.fields(part)
        keep = positive if name == "is" else not positive

        def condition(target: Model, inside: str, inner: Fields | None = inner, keep: bool = keep) -> Expr:
            found = where(scope, target, inside, inner, keep)
            return found if keep or isinstance(found, Truth) else phrase("(", found, ") IS NOT FALSE")

        with scope.under(inverted=name == "isNot"):
            found = exists(related(scope, model, alias, field, condition))
        parts.append(negate(found) if name == "isNot" else found)
    return all_of(parts)


def unrelated(scope: Scope, model: Model, alias: str, field: Relation, node: Null) -> Expr:
    """No related record."""
    if not field.optional and field.owner:
        raise scope.error("notNull", node.path)
    if field.owner:
        return all_of([phrase(scope.column(model, alias, name), " IS NULL") for name in field.here])
    return negate(Exists(related(scope, model, alias, field, lambda _model, _alias: Truth(True))))


# Unique keys ---------------------------------------------------------------------------------------------------------


def unique(scope: Scope, model: Model, node: Node | None, path: Path) -> Fields:
    """A `where` that holds at least one complete unique key."""
    found = scope.fields(node)
    if found is None:
        raise scope.missing(path[:-1], str(path[-1]))
    for name, part in found.entries.items():
        if name in model.uniques and name in model.fields and isinstance(part, (Fields, Null)):
            raise scope.error("notNull" if isinstance(part, Null) else "plainUnique", part.path)
    for name, key in model.uniques.items():
        part = found.get(name)
        if isinstance(part, Given) or (part is not None and len(key.fields) > 1):
            return found
    for part in (found.get(name) for name in model.uniques):
        if part is not None:
            raise scope.error("notNull" if isinstance(part, Null) else "plainUnique", part.path)
    raise scope.error("missingUnique", path, hint=hint("", list(model.uniques)))

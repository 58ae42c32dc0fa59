"""Operators of one scalar field -> conditions, each negated on its own."""

from __future__ import annotations

from dataclasses import replace

from .dialects import FullText
from .plan import Codec, Form
from .scope import Operand, Scope, codec
from .sql import Bind, Column, Expr, Search, Truth, all_of, negate, phrase
from .tree import Blank, Fields, Given, JsonNullNode, Node, Null, Ref, Word

COMPARE = {"lt": "<", "lte": "<=", "gt": ">", "gte": ">="}
OPPOSITE = {"lt": "gte", "lte": "gt", "gt": "lte", "gte": "lt"}
STRING_FORMS: dict[str, Form] = {
    "contains": "contains",
    "startsWith": "startsWith",
    "endsWith": "endsWith",
    "string_contains": "contains",
    "string_starts_with": "startsWith",
    "string_ends_with": "endsWith",
}


TEXT = Codec("String")


def operators(scope: Scope, operand: Operand, node: Node, negated: bool, insensitive: bool) -> Expr:
    """Operators of one object, each negated on its own; a bare value is `equals`. A `not` inside `not` is one."""
    if not isinstance(node, Fields):
        if isinstance(node, Ref):
            raise scope.error("notFieldReference", node.path)
        return operator(scope, operand, "equals", node, negated, insensitive)
    mode = node.get("mode")
    if isinstance(mode, Word):
        insensitive = mode.value == "insensitive"
    return all_of(
        [
            operator(scope, operand, name, part, negated, insensitive)
            for name, part in node.entries.items()
            if name != "mode"
        ]
    )


def operator(scope: Scope, operand: Operand, name: str, node: Node, negated: bool, insensitive: bool) -> Expr:
    """One operator."""
    if name == "not":
        return operators(scope, operand, node, True, insensitive)
    if isinstance(node, Ref) and negated:
        raise scope.error("notFieldReference", node.path)
    if isinstance(node, Null):
        if not operand.optional or name not in ("equals", "in", "notIn"):
            raise scope.error("notNull", node.path)
        return phrase(operand.expr, " IS NULL" if negated == (name == "notIn") else " IS NOT NULL")
    if name in ("in", "notIn"):
        return within(scope, operand, node, negated != (name == "notIn"), insensitive)
    if name == "search" and isinstance(node, Given):
        found = search(scope, operand, node)
        return negate(found) if negated else found
    if name in STRING_FORMS:
        found = pattern(scope, operand, STRING_FORMS[name], node, insensitive)
        return negate(found) if negated else found
    left, right = operand.expr, value(scope, operand, node)
    if insensitive and name == "equals" and scope.dialect.has_ilike and not scope.settings.like_escape:
        found = scope.dialect.like(scope.dialect.as_text(left, operand.codec, True), right, True)
        return negate(found) if negated else found
    if insensitive:
        left, right = phrase("LOWER(", left, ")"), phrase("LOWER(", cast_text(right), ")")
    if name == "equals":
        return phrase(left, " <> " if negated else " = ", right)
    return phrase(left, f" {COMPARE[OPPOSITE[name] if negated else name]} ", right)


def cast_text(expr: Expr) -> Expr:
    """A parameter whose type the context does not tell."""
    return replace(expr, cast="text") if isinstance(expr, Bind) else expr


def value(scope: Scope, operand: Operand, node: Node, form: Form = "value") -> Expr:
    """What a field is compared with: a parameter or another field."""
    if isinstance(node, Given):
        return Bind(scope.slot(node, operand.codec, form))
    if isinstance(node, Ref):
        column = referred(scope, operand, node, operand.codec.list)
        return scope.dialect.beside(column, codec(scope.model(node.model).scalars[node.field]), operand.codec)
    if isinstance(node, JsonNullNode):
        raise scope.error("wrongJsonNull", node.path, name=node.name)
    raise scope.error("notNull", node.path)


def referred(scope: Scope, operand: Operand, node: Ref, list: bool) -> Column:
    """The column of a field reference: of the same model, type and container."""
    field = scope.model(node.model).scalars[node.field]
    if node.model != operand.model:
        expected = f"a field of {operand.model}"
    elif field.type != operand.codec.type or field.enum != operand.codec.enum or field.list != list:
        expected = f"of type {operand.codec.type}" + ("[]" if list else "")
    elif operand.by is not None and field.name not in operand.by:
        raise scope.input("notInBy", node.path, name=field.name)
    else:
        return Column(operand.alias, field.column)
    raise scope.error("wrongFieldReference", node.path, field=f"{node.model}.{node.field}", expected=expected)


def within(scope: Scope, operand: Operand, node: Node, negated: bool, insensitive: bool) -> Expr:
    """in and notIn."""
    if isinstance(node, Blank):
        return Truth(negated)
    if isinstance(node, Ref):
        column = referred(scope, operand, node, True)
        other = codec(scope.model(node.model).scalars[node.field])
        needle = scope.dialect.beside(operand.expr, operand.codec, other)
        found = scope.dialect.in_column(needle, column, operand.codec)
    elif isinstance(node, Given):
        slot = scope.slot(node, operand.codec, "list")
        found = (scope.dialect.in_list_lower if insensitive else scope.dialect.in_list)(operand.expr, slot)
    else:
        found = value(scope, operand, node)
    return negate(found) if negated else found


def pattern(scope: Scope, operand: Operand, form: Form, node: Node, insensitive: bool) -> Expr:
    """contains, startsWith, endsWith."""
    text = scope.dialect.as_text(operand.expr, operand.codec, insensitive)
    right = matched(scope, operand, form, node) if isinstance(node, Ref) else value(scope, operand, node, form)
    return scope.dialect.like(text, right, insensitive)


def search(scope: Scope, operand: Operand, node: Given) -> Expr:
    """Full text search in one field; the condition may become one with those on other fields."""
    full_text(scope, node)
    return Search((operand.expr,), scope.slot(node, TEXT, "value"), node.text)


def full_text(scope: Scope, node: Given) -> FullText:
    """The database's words for full text search; an error where it has none."""
    found = scope.dialect.full_text
    if found is None:
        raise scope.error("notOnDatabase", node.path, database=scope.dialect.name)
    return found


def matched(scope: Scope, operand: Operand, form: Form, node: Ref) -> Expr:
    """The pattern of a field reference."""
    column = referred(scope, operand, node, False)
    text = scope.dialect.as_text(column, codec(scope.model(node.model).scalars[node.field]), False)
    own = scope.dialect.wild(text)
    if scope.settings.like_escape:
        own = scope.dialect.escaped(text)
    ahead, behind = () if form == "startsWith" else ("'%'",), () if form == "endsWith" else ("'%'",)
    return scope.dialect.joined(*ahead, own, *behind)

"""The aggregate of one field, of all records or of related ones: its expression and the type of its value."""

from __future__ import annotations

from .manifest import Model, Scalar
from .plan import Codec
from .row import WIDE
from .scope import Scope, codec
from .sql import Expr, phrase
from .tree import Fields, Word

NUMERIC = frozenset(("_sum", "_avg"))
EXTREMES = frozenset(("_min", "_max"))
FUNCTIONS = {"_count": "COUNT", "_sum": "SUM", "_avg": "AVG", "_min": "MIN", "_max": "MAX"}


def exact(scope: Scope, model: Model, alias: str, name: str, field: Scalar) -> tuple[Expr, Codec]:
    """As `value`, for a result: sums beyond 64 bits are numbers of the database that drivers have no type for."""
    expr, kind = value(scope, model, alias, name, field)
    if name == "_sum" and field.type == "BigInt":
        return scope.dialect.as_digits(expr), Codec("BigInt", "text")
    return expr, kind


def value(scope: Scope, model: Model, alias: str, name: str, field: Scalar) -> tuple[Expr, Codec]:
    """The aggregate of a field and its type."""
    expr, kind = computed(scope, model, alias, name, field), codec(field)
    if name == "_count":
        return expr, WIDE
    if name == "_avg" and field.type != "Decimal":
        return scope.dialect.as_double(expr), Codec("Float")
    return expr, WIDE if name == "_sum" and field.type == "Int" else kind


def computed(scope: Scope, model: Model, alias: str, name: str, field: Scalar) -> Expr:
    """The aggregate as the database computes it: averages of integers may have more digits than a double."""
    column, kind = scope.column(model, alias, field.name), codec(field)
    if name in EXTREMES:
        return scope.dialect.extreme(FUNCTIONS[name], column, kind)
    if name == "_avg":
        return scope.dialect.average(column, kind)
    return phrase(f"{FUNCTIONS[name]}(", scope.dialect.amount(column, kind) if name in NUMERIC else column, ")")


def true_names(scope: Scope, node: Fields) -> list[str]:
    """The names that are true; at least one."""
    names = [name for name, part in node.entries.items() if isinstance(part, Word) and part.value is True]
    if not names:
        raise scope.error("emptySelection", node.path)
    return names

"""`_count`, `_sum`, `_avg`, `_min` and `_max` of related records, in select and include."""

from __future__ import annotations

from .filter import count_of, measure_of, where
from .manifest import Model, Relation
from .measure import exact, true_names
from .plan import Group, Scalar
from .row import WIDE, Row, chosen_of
from .scope import Scope
from .tree import Fields


def totals(scope: Scope, model: Model, alias: str, name: str, args: Fields | None, row: Row) -> Group:
    """One aggregate of some relations; `_count: true` is that of all to-many ones."""
    chosen = scope.fields(args.get("select")) if args else None
    if args is not None and chosen is None:
        raise scope.missing(args.path, "select")
    if chosen is None:
        parts = [(field, None) for field in model.relations.values() if field.list]
    else:
        parts = [(model.relations[key], part) for key, part in chosen_of(chosen)]
        if not parts:
            raise scope.error("emptySelection", chosen.path)
    if name == "_count":
        return Group(name, tuple(counted(scope, model, alias, field, part, row) for field, part in parts))
    path = chosen.path if chosen else ()
    given = [(field, part or Fields((*path, field.name), {})) for field, part in parts]
    return Group(name, tuple(measured(scope, model, alias, name, field, part, row) for field, part in given))


def counted(scope: Scope, model: Model, alias: str, field: Relation, args: Fields | None, row: Row) -> Scalar:
    """The number of records of one relation."""
    filter = scope.fields(args.get("where")) if args else None
    number = count_of(scope, model, alias, field, lambda m, a: where(scope, m, a, filter))
    return Scalar(field.name, row.add(number), WIDE)


def measured(scope: Scope, model: Model, alias: str, name: str, field: Relation, args: Fields, row: Row) -> Group:
    """The aggregates of some fields of one relation."""
    chosen, filter = scope.fields(args.get("select")), scope.fields(args.get("where"))
    if chosen is None:
        raise scope.missing(args.path, "select")
    target = scope.model(field.target)
    read = scope.dialect.read_nested if row.nested else scope.dialect.read
    items: list[Scalar] = []
    for key in true_names(scope, chosen):
        scalar = target.scalars[key]
        found = measure_of(
            scope, model, alias, field,
            lambda m, a: where(scope, m, a, filter),
            lambda m, a, scalar=scalar: read(*exact(scope, m, a, name, scalar)),
        )  # fmt: skip
        items.append(Scalar(key, row.add(found), exact(scope, target, alias, name, scalar)[1]))
    return Group(field.name, tuple(items))

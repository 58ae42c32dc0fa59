"""Random windows of rows: where, orderBy, cursor, take, skip and distinct."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, cast

from e2e.fuzz.values import Json

if TYPE_CHECKING:
    from e2e.fuzz.queries import Queries


def window(queries: Queries, model: str, *, nested: bool = False) -> dict[str, Json]:
    """where, and at times orderBy with cursor, take and skip. nested: of a list in a record."""
    rng = queries.rng
    args: dict[str, Json] = {}
    if queries.chance(0.7):
        args["where"] = queries.where(model, 2)
    if queries.chance(0.4):
        args["orderBy"] = queries.order(model)
        if queries.keys(model) and queries.chance(0.3):
            args |= cursor(queries, model, args["orderBy"], nested)
        if queries.chance(0.6):
            args["take"] = rng.choice((-3, -2, -1, 0, 1, 2, 3, 10))
        if queries.chance(0.3):
            args["skip"] = rng.choice((0, 1, 2))
        if len(args["orderBy"]) == 1 and queries.chance(0.5):
            args["orderBy"] = args["orderBy"][0]
    elif "id" in queries.models[model] and queries.chance(0.1):
        args[rng.choice(("take", "skip"))] = rng.choice((1, 2))
        if queries.chance(0.3):
            args |= cursor(queries, model, [], nested)
    return args


def cursor(queries: Queries, model: str, orders: list[Json], nested: bool) -> dict[str, Json]:
    """A cursor; a plain one only where the reference finds its row and all that follow."""
    key = queries.key(model)
    if queries.plain:
        if any(lost(queries, model, order) for order in orders):
            return {}
        position = len(queries.identity(model)) == 1 and all(map(placed(queries, model), orders))
        if not found(queries, model, key) and (nested or not position):
            return {}
    return {"cursor": key}


def found(queries: Queries, model: str, key: dict[str, Json]) -> bool:
    """Whether the reference recognises the row of a key in memory: not by Decimals, nor on SQLite by Booleans."""
    scalars = queries.scalars(model)
    fields = {name for given, value in key.items() for name in (value if given not in scalars else (given,))}
    types = {scalars[name]["type"] for name in fields}
    return "Decimal" not in types and not (queries.plain == "sqlite" and "Boolean" in types)


def lost(queries: Queries, model: str, order: Json) -> bool:
    """Whether an order goes through a relation that may be missing to a field that may not: NULL has no place in it."""
    missing, field = route(queries, model, order)
    return missing and not (field.get("list") or field.get("optional"))


def placed(queries: Queries, model: str) -> Callable[[Json], bool]:
    """Whether nothing in an order may be NULL, so that the values of a row tell where it stands."""

    def is_placed(order: Json) -> bool:
        missing, field = route(queries, model, order)
        return not missing and (bool(field.get("list")) or not field.get("optional"))

    return is_placed


def route(queries: Queries, model: str, order: Json) -> tuple[bool, Mapping[str, Any]]:
    """Where an order leads: whether through a relation that may be missing, and to which field."""
    missing = False
    while True:
        ((name, inner),) = order.items()
        field = queries.models[model]["fields"][name]
        if "to" not in field or field.get("list"):
            return missing, field
        missing = missing or bool(field.get("optional"))
        model, order = field["to"], inner


def counted(queries: Queries, model: str) -> dict[str, Json]:
    """A window of rows to count; a plain one with a cursor only where the reference finds it by the order alone."""
    args = window(queries, model)
    if queries.plain and "cursor" in args and not (len(queries.identity(model)) == 1 and steady(queries, model, args)):
        del args["cursor"]
    return args


def page(queries: Queries, model: str, *, first: bool = False, nested: bool = False) -> dict[str, Json]:
    """A window of rows, at times distinct.

    A plain one with a cursor is distinct only where nothing in the order is NULL: the reference compares such rows
    with the cursor's in memory, after it dropped some. first: for findFirst, with the takes it allows.
    """
    rng = queries.rng
    args = window(queries, model, nested=nested)
    if first:
        args.pop("take", None)
        if queries.chance(0.2):
            args["take"] = rng.choice((1, -1))
    paged = any(args.get(name) for name in ("take", "skip", "cursor"))
    ordered = paged and "id" in queries.models[model]
    if (queries.total and not ordered) or (first and queries.chance(0.8)):
        args.setdefault("orderBy", queries.order(model))
    if queries.chance(0.12) and not (queries.plain and "cursor" in args and not steady(queries, model, args)):
        sortable = queries.sortable(model)
        names = rng.sample(sortable, min(len(sortable), rng.choice((1, 1, 2, 3))))
        args["distinct"] = names[0] if len(names) == 1 and queries.chance(0.3) else names
    return args


def steady(queries: Queries, model: str, args: dict[str, Json]) -> bool:
    """Whether the reference recognises the cursor's row, and nothing in the order is NULL."""
    orders: Json = args.get("orderBy", [])
    listed = cast("list[Json]", orders if isinstance(orders, list) else [orders])
    return found(queries, model, args["cursor"]) and all(map(placed(queries, model), listed))

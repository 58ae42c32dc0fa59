"""Random windows of rows: where, orderBy, cursor, take, skip and distinct."""

from __future__ import annotations

from typing import TYPE_CHECKING

from e2e.fuzz.values import Json

if TYPE_CHECKING:
    from e2e.fuzz.queries import Queries


def window(queries: Queries, model: str) -> dict[str, Json]:
    """where, and at times orderBy with cursor, take and skip."""
    rng = queries.rng
    args: dict[str, Json] = {}
    if queries.chance(0.7):
        args["where"] = queries.where(model, 2)
    if queries.chance(0.4):
        args["orderBy"] = queries.order(model)
        if queries.keys(model) and queries.chance(0.3):
            args |= cursor(queries, model, args["orderBy"])
        if queries.chance(0.6):
            args["take"] = rng.choice((-3, -2, -1, 0, 1, 2, 3, 10))
        if queries.chance(0.3):
            args["skip"] = rng.choice((0, 1, 2))
        if len(args["orderBy"]) == 1 and queries.chance(0.5):
            args["orderBy"] = args["orderBy"][0]
    elif "id" in queries.models[model] and queries.chance(0.1):
        args[rng.choice(("take", "skip"))] = rng.choice((1, 2))
        if queries.chance(0.3):
            args |= cursor(queries, model, [])
    return args


def cursor(queries: Queries, model: str, orders: list[Json]) -> dict[str, Json]:
    """A cursor; none where the reference would not find its row, or nothing after it."""
    key = queries.key(model)
    scalars = queries.scalars(model)
    fields = {name for given, value in key.items() for name in (value if given not in scalars else (given,))}
    types = {scalars[name]["type"] for name in fields}
    unfound = "Decimal" in types or (queries.plain == "sqlite" and "Boolean" in types)
    if queries.plain and (unfound or any(ends(queries, model, order) for order in orders)):
        return {}
    return {"cursor": key}


def ends(queries: Queries, model: str, order: Json) -> bool:
    """Whether an order goes through a relation that may be missing to a field that may not: NULL has no place in it."""
    missing = False
    while True:
        ((name, inner),) = order.items()
        field = queries.models[model]["fields"][name]
        if "to" not in field:
            return missing and not field.get("optional")
        if field.get("list"):
            return False
        missing = missing or bool(field.get("optional"))
        model, order = field["to"], inner


def counted(queries: Queries, model: str) -> dict[str, Json]:
    """A window of rows to count; a plain one has a cursor only where that alone makes the order."""
    args = window(queries, model)
    own: list[Json] = [[{name: "asc"}] for name in args.get("cursor", ())]
    if queries.plain and args.get("orderBy") not in own:
        args.pop("cursor", None)
    return args


def page(queries: Queries, model: str, *, first: bool = False) -> dict[str, Json]:
    """A window of rows, at times distinct; a plain one with a cursor is not, as that may drop the cursor's row first.

    first: for findFirst, with the takes it allows.
    """
    rng = queries.rng
    args = window(queries, model)
    if first:
        args.pop("take", None)
        if queries.chance(0.2):
            args["take"] = rng.choice((1, -1))
    paged = any(args.get(name) for name in ("take", "skip", "cursor"))
    ordered = paged and "id" in queries.models[model]
    if (queries.total and not ordered) or (first and queries.chance(0.8)):
        args.setdefault("orderBy", queries.order(model))
    if queries.chance(0.12) and not (queries.plain and "cursor" in args):
        sortable = queries.sortable(model)
        names = rng.sample(sortable, min(len(sortable), rng.choice((1, 1, 2, 3))))
        args["distinct"] = names[0] if len(names) == 1 and queries.chance(0.3) else names
    return args

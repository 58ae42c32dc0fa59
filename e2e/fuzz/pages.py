"""Random windows of rows: where, orderBy, cursor, take, skip and distinct."""

from __future__ import annotations

from typing import TYPE_CHECKING

from e2e.fuzz.slices import Windows
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
            args["cursor"] = queries.key(model)
        if queries.chance(0.6):
            args["take"] = rng.choice((-3, -2, -1, 0, 1, 2, 3, 10))
        if queries.chance(0.3):
            args["skip"] = rng.choice((0, 1, 2))
        if len(args["orderBy"]) == 1 and queries.chance(0.5):
            args["orderBy"] = args["orderBy"][0]
    elif "id" in queries.models[model] and queries.chance(0.1):
        args[rng.choice(("take", "skip"))] = rng.choice((1, 2))
        if queries.chance(0.3):
            args["cursor"] = queries.key(model)
    return args


def counted(queries: Queries, model: str) -> dict[str, Json]:
    """A window of rows to count; a plain one with a cursor only where the reference finds it by the order alone."""
    args = window(queries, model)
    if queries.plain and "cursor" in args:
        windows = Windows(queries.models, queries.plain)
        if len(queries.identity(model)) > 1 or not windows.steady(model, args):
            del args["cursor"]
    return args


def page(queries: Queries, model: str, *, first: bool = False) -> dict[str, Json]:
    """A window of rows, at times distinct. first: for findFirst, with the takes it allows."""
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
    if queries.chance(0.12):
        sortable = queries.sortable(model)
        names = rng.sample(sortable, min(len(sortable), rng.choice((1, 1, 2, 3))))
        args["distinct"] = names[0] if len(names) == 1 and queries.chance(0.3) else names
    return args

"""Random aggregates: of related records, and the arguments of count, aggregate and groupBy beside `where` and pages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from e2e.fuzz.filters import native
from e2e.fuzz.values import Json

if TYPE_CHECKING:
    from e2e.fuzz.queries import Queries

NUMBERS = frozenset({"Int", "BigInt", "Float", "Decimal"})
AGGREGATES = ("_count", "_sum", "_avg", "_min", "_max")


def numbers(queries: Queries, model: str) -> list[str]:
    """The fields that have sums; plain ones without money, of which PostgreSQL has no average."""
    fields = queries.scalars(model).items()
    exact = [(name, field) for name, field in fields if not (queries.plain and native(field) == "Money")]
    return [name for name, field in exact if field["type"] in NUMBERS and not field.get("list")]


def extremes(queries: Queries, model: str) -> list[str]:
    """The fields that have a smallest value on every database."""
    scalars = queries.scalars(model)
    return [name for name in queries.sortable(model) if scalars[name]["type"] not in ("Boolean", "Bytes")]


def counted(queries: Queries, model: str) -> dict[str, Json]:
    """One to three fields that are counted, mostly with all rows."""
    scalars = list(queries.scalars(model))
    chosen = dict.fromkeys(queries.rng.sample(scalars, min(len(scalars), queries.rng.choice((1, 1, 2, 3)))), True)
    return {"_all": True, **chosen} if queries.chance(0.7) else chosen


def aggregates(queries: Queries, model: str, *, grouped: bool = False) -> dict[str, Json]:
    """At least one of _count, _sum, _avg, _min, _max, each of some fields.

    grouped: of groups, where the reference on SQLite cuts all Decimals to integers when those of the first are whole.
    """
    rng = queries.rng
    result: dict[str, Json] = {}
    if queries.chance(0.5):
        result["_count"] = True if queries.chance(0.5) else counted(queries, model)
    sums, least = numbers(queries, model), extremes(queries, model)
    if grouped and queries.plain == "sqlite":
        scalars = queries.scalars(model)
        sums, least = ([name for name in names if scalars[name]["type"] != "Decimal"] for names in (sums, least))
    for name, fields in (("_sum", sums), ("_avg", sums), ("_min", least), ("_max", least)):
        if fields and queries.chance(0.4):
            result[name] = dict.fromkeys(rng.sample(fields, min(len(fields), rng.choice((1, 1, 2, 3)))), True)
    return result or {"_count": True}


def related(queries: Queries, model: str) -> dict[str, Json]:
    """One of _sum, _avg, _min, _max of related records, in select or include."""
    name = queries.rng.choice(AGGREGATES[1:])
    find = numbers if name in ("_sum", "_avg") else extremes
    chosen: dict[str, Json] = {}
    for relation, field in queries.relations(model).items():
        names = find(queries, field["to"]) if field.get("list") and queries.chance(0.6) else []
        if names:
            some = queries.rng.sample(names, min(len(names), queries.rng.choice((1, 2))))
            where = {"where": queries.where(field["to"], 1)} if queries.chance(0.4) else {}
            chosen[relation] = {"select": dict.fromkeys(some, True), **where}
    return {name: {"select": chosen}} if chosen else {}


def group_by(queries: Queries, model: str) -> dict[str, Json]:
    """Groups by one to three fields, ordered by them, at times with where, having and a page."""
    rng, sortable = queries.rng, queries.sortable(model)
    by = rng.sample(sortable, min(len(sortable), rng.choice((1, 1, 1, 2, 2, 3))))
    orders: list[Json] = list(ordered(queries, model)) if queries.chance(0.3) else []
    orders += [{name: rng.choice(("asc", "desc"))} for name in by]
    short = len(by) == 1 and queries.chance(0.2)
    args: dict[str, Json] = {
        "by": by[0] if short else by,
        **aggregates(queries, model, grouped=True),
        "orderBy": orders,
    }
    if queries.chance(0.5):
        args["where"] = queries.where(model, 1)
    if queries.chance(0.4):
        args["having"] = having(queries, model, by, 2)
    if queries.chance(0.3):
        args["take"] = rng.choice((1, 2, 5, -2, -1))
    if queries.chance(0.2):
        args["skip"] = 1
    return args


def ordered(queries: Queries, model: str) -> Iterator[Json]:
    """One or two orders by aggregates."""
    sums, least = numbers(queries, model), extremes(queries, model)
    for _ in range(queries.rng.choice((1, 1, 2))):
        aggregate = queries.rng.choice(AGGREGATES if sums else ("_count", "_min", "_max"))
        fields = {"_sum": sums, "_avg": sums, "_min": least, "_max": least}.get(aggregate, queries.sortable(model))
        if fields:
            yield {aggregate: {queries.rng.choice(fields): queries.rng.choice(("asc", "desc"))}}


def having(queries: Queries, model: str, by: list[str], depth: int) -> dict[str, Json]:
    """Filters on groups: of what they are grouped by, of aggregates of any field, combined."""
    rng = queries.rng
    if depth and queries.chance(0.3):
        word = rng.choice(("AND", "OR", "NOT"))
        parts: list[Json] = [having(queries, model, by, depth - 1) for _ in range(rng.choice((1, 2)))]
        return {word: parts[0] if word != "OR" and queries.chance(0.3) else parts}
    scalars = queries.scalars(model)
    sums, least = numbers(queries, model), extremes(queries, model)
    match rng.randrange(4):
        case 0:
            name = rng.choice(by)
            return {name: queries.filters.filter(model, name)}
        case 1 if sums:
            name = rng.choice(sums)
            aggregate = rng.choice(("_sum", "_min", "_max", "_avg"))
            exact = scalars[name]["type"] == "Decimal"
            value: Json = {"$decimal": "1.5"} if exact else rng.choice((0, 1, 7, 20))
            if scalars[name]["type"] == "BigInt" and aggregate != "_avg":
                value = {"$bigint": str(value)}
            return {name: {aggregate: {rng.choice(("gt", "gte", "lt", "lte", "not", "equals")): value}}}
        case 2 if least:
            name = rng.choice(least)
            filters = queries.filters.operators(model, name, scalars[name], nested=False)
            return {name: {rng.choice(("_min", "_max")): filters}}
        case _:
            operator = rng.choice(("gt", "gte", "lt", "equals", "not"))
            value = rng.choice((0, 1, 2))
            found: Json = {operator: value} if queries.chance(0.8) else {"in": [value, 3]}
            return {rng.choice(list(queries.sortable(model))): {"_count": found}}

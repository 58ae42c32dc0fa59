"""Seeded random calls: any read of any model of a manifest, as the cases write them.

`calls(manifest, rows, seed, count)` yields {"model", "action", "args"}; equal seeds give equal calls. With `total`
every order ends in the id, so that another engine must give the same rows in the same order.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from e2e.fuzz import groups, keys, pages
from e2e.fuzz.filters import Filters, native
from e2e.fuzz.spoil import spoil
from e2e.fuzz.values import Field, Json, Plain, Values

Model = Mapping[str, Any]
ACTIONS = {
    "findMany": 8,
    "findFirst": 3,
    "findUnique": 3,
    "findFirstOrThrow": 1,
    "findUniqueOrThrow": 1,
    "count": 2,
    "aggregate": 1,
    "groupBy": 2,
}


BEYOND = {**ACTIONS, "exists": 1}
"""With what Prisma has not."""


@dataclass(frozen=True, slots=True)
class Queries:
    """Draws calls for the models of one manifest.

    plain: nothing that the reference refuses although it makes sense. beyond: also what Prisma has not.
    """

    rng: random.Random
    values: Values
    filters: Filters
    models: Mapping[str, Model]
    total: bool
    plain: Plain
    beyond: bool

    @classmethod
    def of(
        cls,
        rng: random.Random,
        manifest: Mapping[str, Any],
        rows: Mapping[str, Sequence[Mapping[str, Json]]],
        *,
        total: bool,
        hard: bool,
        plain: Plain,
        beyond: bool,
    ) -> Queries:
        """Everything that is needed to draw calls. rows: from which most values are drawn."""
        values, models = Values(rng, rows, manifest.get("enums", {}), hard, plain), manifest["models"]
        return cls(rng, values, Filters(rng, values, models, plain), models, total, plain, beyond)

    def chance(self, share: float) -> bool:
        return self.rng.random() < share

    def scalars(self, model: str) -> dict[str, Field]:
        return {name: field for name, field in self.models[model]["fields"].items() if "type" in field}

    def relations(self, model: str) -> dict[str, Field]:
        return {name: field for name, field in self.models[model]["fields"].items() if "to" in field}

    def sortable(self, model: str, *, json: bool = False) -> list[str]:
        """Fields that have an order, with Json fields if asked; `json` has none on PostgreSQL, where `jsonb` has."""
        scalars = {name: field for name, field in self.scalars(model).items() if not field.get("list")}
        without = {name for name, field in scalars.items() if self.plain and native(field) == "Json"}
        return [name for name, field in scalars.items() if field["type"] != "Json" or (json and name not in without)]

    def call(self) -> dict[str, Json]:
        """One valid call."""
        model = self.rng.choice(list(self.models))
        actions = BEYOND if self.beyond else ACTIONS
        action = self.rng.choices(list(actions), list(actions.values()))[0]
        if not self.keys(model):
            action = action.replace("Unique", "First")
        match action:
            case "findUnique" | "findUniqueOrThrow":
                args: dict[str, Json] = {"where": self.unique(model), **self.projection(model, 2)}
                if self.chance(0.1) and (chain := self.chain(model)):
                    return {"model": model, "action": "findUnique", "args": {"where": args["where"]}, "chain": chain}
            case "count":
                args = pages.counted(self, model)
                if self.chance(0.3):
                    args["select"] = groups.counted(self, model)
            case "exists":
                args = {"where": self.where(model, 2)} if self.chance(0.9) else {}
            case "aggregate":
                args = {**pages.counted(self, model), **groups.aggregates(self, model)}
            case "groupBy":
                args = groups.group_by(self, model)
            case _:
                first = action.startswith("findFirst")
                args = {**pages.page(self, model, first=first), **self.projection(model, 2)}
        if action.startswith("find") and self.chance(0.1):
            args["relationLoadStrategy"] = self.rng.choice(("join", "query"))
        if self.beyond and action.startswith("find") and self.chance(0.03):
            args["lock"] = self.rng.choice(("update", "noKeyUpdate", "share", "keyShare"))
            if self.chance(0.5):
                args[self.rng.choice(("skipLocked", "noWait"))] = self.chance(0.7)
        if action == "findMany" and self.beyond and self.chance(0.1):
            return {"model": model, "action": "stream", "args": self.parted(args)}
        return {"model": model, "action": action, "args": args}

    def parted(self, args: dict[str, Json]) -> dict[str, Json]:
        """The arguments of a findMany for a stream."""
        left_out = {"lock", "skipLocked", "noWait", *(("take",) if str(args.get("take", "")).startswith("-") else ())}
        kept = {name: value for name, value in args.items() if name not in left_out}
        return {**kept, "batchSize": self.rng.randint(1, 4)} if self.chance(0.9) else kept

    def batch(self) -> Iterator[dict[str, Json]]:
        """Calls of findUnique in one turn that may become one statement, then each by itself."""
        model = self.rng.choice([name for name in self.models if self.keys(name)])
        action = self.rng.choice(("findUnique", "findUnique", "findUniqueOrThrow"))
        name, fields = self.rng.choice(self.keys(model, optional_too=True))
        shared = self.projection(model, 1)
        asked: list[dict[str, Json]] = [
            {"where": self.key_of(model, name, fields), **shared} for _ in range(self.rng.choice((2, 3, 3, 5)))
        ]
        if self.chance(0.3):
            asked[-1] = {"where": self.unique(model), **self.projection(model, 1)}
        yield {"model": model, "action": action, "args": asked[0], "beside": asked[1:]}
        yield from ({"model": model, "action": action, "args": args} for args in asked)

    def chain(self, model: str) -> list[Json]:
        """One or two relations after findUnique, as [name, arguments]; a list is the last one."""
        links: list[Json] = []
        for _ in range(self.rng.choice((1, 1, 2))):
            relations = self.relations(model)
            if not relations or (links and links[-1][1]):
                break
            name = self.rng.choice(list(relations))
            inner = self.related(relations[name], 1)
            links.append([name, {} if inner is True else inner])
            if relations[name].get("list"):
                break
            model = relations[name]["to"]
        return links

    # where -----------------------------------------------------------------------------------------------------------

    def where(self, model: str, depth: int) -> dict[str, Json]:
        """Filters on none to three fields, relations and combinators; at times through five relations."""
        result: dict[str, Json] = {}
        if depth == 2 and self.relations(model) and self.chance(0.05):
            return self.deep(model, 5)
        for _ in range(self.rng.choice((0, 1, 1, 2, 3))):
            kind = self.rng.random()
            if kind < 0.2 and depth:
                parts = [self.where(model, depth - 1) for _ in range(self.rng.choice((0, 1, 2, 2)))]
                result[self.rng.choice(("AND", "OR", "NOT"))] = parts
            elif kind < 0.25 and depth:
                result[self.rng.choice(("AND", "NOT"))] = self.where(model, depth - 1)
            elif kind < 0.45 and depth and self.relations(model):
                name = self.rng.choice(list(self.relations(model)))
                result[name] = self.relation_filter(self.relations(model)[name], depth - 1)
            else:
                name = self.rng.choice(list(self.scalars(model)))
                result[name] = self.filters.filter(model, name)
        return result

    def deep(self, model: str, depth: int) -> dict[str, Json]:
        """A filter through `depth` relations."""
        relations = self.relations(model)
        if not depth or not relations:
            return self.where(model, 0)
        name = self.rng.choice(list(relations))
        words = ("some", "every", "none") if relations[name].get("list") else ("is", "isNot")
        inner: Json = {name: {self.rng.choice(words): self.deep(relations[name]["to"], depth - 1)}}
        return {"NOT": inner} if self.chance(0.15) else {**inner, **(self.where(model, 0) if self.chance(0.2) else {})}

    def relation_filter(self, relation: Field, depth: int) -> Json:
        """some, every, none, _count; is, isNot, null or the short form."""
        target = relation["to"]
        if relation.get("list"):
            names = self.rng.sample(("some", "every", "none"), self.rng.choice((1, 1, 2)))
            found: dict[str, Json] = {name: self.where(target, depth) for name in names}
            if self.beyond and self.chance(0.25):
                found["_count"] = self.count_filter(target, depth)
            return found
        if relation.get("optional") and self.chance(0.2):
            return None if self.chance(0.5) else {self.rng.choice(("is", "isNot")): None}
        if self.chance(0.4):
            return self.where(target, depth)
        return {self.rng.choice(("is", "isNot")): self.where(target, depth)}

    def count_filter(self, target: str, depth: int) -> Json:
        """A number of related records, or operators with a `where` for them."""
        if self.chance(0.3):
            return self.rng.randrange(4)
        names = ("equals", "not", "gt", "gte", "lt", "lte")
        found: dict[str, Json] = {
            name: self.rng.randrange(3) for name in self.rng.sample(names, self.rng.choice((1, 1, 2)))
        }
        if self.chance(0.2):
            found[self.rng.choice(("in", "notIn"))] = [0, 2]
        return {**found, "where": self.where(target, depth)} if self.chance(0.5) else found

    def keys(self, model: str, *, optional_too: bool = False) -> list[tuple[str, list[str]]]:
        """(name in `where`, fields) of every unique key; without those that have an optional field, if not asked."""
        return keys.keys(self.models[model], optional_too=optional_too)

    def identity(self, model: str) -> list[str]:
        """The fields that tell the rows of a model apart."""
        return keys.identity(self.models[model])

    def key(self, model: str) -> dict[str, Json]:
        """A complete unique key, mostly of a row that exists."""
        name, fields = self.rng.choice(self.keys(model, optional_too=self.chance(0.2)))
        return self.key_of(model, name, fields)

    def key_of(self, model: str, name: str, fields: list[str]) -> dict[str, Json]:
        """Values for a key, mostly of a row that exists."""
        rows = self.values.rows.get(model, ())
        row: Mapping[str, Json] = self.rng.choice(rows) if rows and self.chance(0.85) else {}
        scalars = self.scalars(model)
        parts: dict[str, Json] = {
            field: row[field] if row.get(field) is not None else self.values.value(model, field, scalars[field])
            for field in fields
        }
        return parts if len(fields) == 1 else {name: parts}

    def unique(self, model: str) -> dict[str, Json]:
        """A unique key, at times with other filters beside it."""
        key = self.key(model)
        if self.chance(0.1):
            key |= self.key(model)
        return {**self.where(model, 1), **key} if self.chance(0.2) else key

    # orders ----------------------------------------------------------------------------------------------------------

    def order(self, model: str) -> list[Json]:
        """None to two orders; the id comes last when the order must be total or would be empty."""
        result = [self.one_order(model, self.rng.choice((1, 1, 3))) for _ in range(self.rng.choice((0, 1, 1, 2)))]
        if self.total or not result:
            result += [{name: "asc"} for name in self.identity(model)]
        return result

    def one_order(self, model: str, depth: int) -> Json:
        """Order by a field, its nulls, a relation's field or a relation's count."""
        direction = self.rng.choice(("asc", "desc"))
        relations = self.relations(model)
        if depth and relations and self.chance(0.3):
            name = self.rng.choice(list(relations))
            if relations[name].get("list"):
                return {name: {"_count": direction}}
            return {name: self.one_order(relations[name]["to"], depth - 1)}
        name = self.rng.choice(self.sortable(model, json=self.chance(0.1)))
        if self.scalars(model)[name].get("optional") and self.chance(0.4):
            return {name: {"sort": direction, "nulls": self.rng.choice(("first", "last"))}}
        return {name: {"sort": direction}} if self.chance(0.05) else {name: direction}

    # projections -----------------------------------------------------------------------------------------------------

    def projection(self, model: str, depth: int) -> dict[str, Json]:
        """Nothing, select, include or omit, nested to `depth`."""
        relations = self.relations(model) if depth else {}
        scalars = list(self.scalars(model))
        match self.rng.choice(("none", "select", "include", "include", "omit")):
            case "select":
                chosen = dict.fromkeys(self.rng.sample(scalars, self.rng.randint(1, len(scalars))), True)
                return {"select": {**chosen, **self.nested(relations, depth, 0.3), **self.related_numbers(model, 0.15)}}
            case "include" if relations:
                chosen = {**self.nested(relations, depth, 0.6), **self.related_numbers(model, 0.2)}
                omitted = self.omitted(scalars) if self.chance(0.2) else {}
                return {**omitted, "include": chosen} if chosen else omitted
            case "omit":
                return self.omitted(scalars)
            case _:
                return {}

    def omitted(self, scalars: list[str]) -> dict[str, Json]:
        """`omit` of some fields, never of all."""
        dropped = self.rng.sample(scalars, self.rng.randrange(len(scalars)))
        return {"omit": {name: self.chance(0.9) for name in dropped}} if dropped else {}

    def nested(self, relations: Mapping[str, Field], depth: int, share: float) -> dict[str, Json]:
        """A share of `relations`, each with arguments (or `true`, where the order need not be total)."""
        return {
            name: self.related(relation, depth - 1) if self.total or self.chance(0.6) else True
            for name, relation in relations.items()
            if self.chance(share)
        }

    def related(self, relation: Field, depth: int) -> Json:
        """The arguments of one relation in select or include."""
        model = relation["to"]
        if relation.get("list"):
            return {**pages.page(self, model), **self.projection(model, depth)}
        args = self.projection(model, depth)
        if relation.get("optional") and self.chance(0.2):
            args["where"] = self.where(model, 1)
        return args or True

    def related_numbers(self, model: str, share: float) -> dict[str, Json]:
        """`_count` of relations, and beyond it at times other aggregates."""
        return {
            **self.counts(model, share),
            **(groups.related(self, model) if self.beyond and self.chance(share / 2) else {}),
        }

    def counts(self, model: str, share: float) -> dict[str, Json]:
        """`_count` of relations, in a share of the calls."""
        lists = {name: relation for name, relation in self.relations(model).items() if relation.get("list")}
        if not lists or not self.chance(share):
            return {}
        if self.chance(0.3):
            return {"_count": True}
        chosen: dict[str, Json] = {
            name: {"where": self.where(lists[name]["to"], 2)} if self.chance(0.6) else True
            for name in self.rng.sample(list(lists), self.rng.randint(1, len(lists)))
        }
        return {"_count": {"select": chosen}}


def calls(
    manifest: Mapping[str, Any],
    rows: Mapping[str, Sequence[Mapping[str, Json]]],
    seed: int,
    count: int,
    *,
    invalid: float = 0.15,
    total: bool = False,
    hard: bool = False,
    batches: bool = False,
    plain: Plain = None,
    beyond: bool = False,
) -> Iterator[dict[str, Json]]:
    """`count` calls for the models of `manifest`; about the share `invalid` of them is spoiled.

    rows: model -> seeded rows (tagged JSON), from which most values are drawn. hard: with values that hurt.
    batches: with calls of one turn, each followed by the same calls by themselves. plain: only what the reference can
    be given and does not refuse. beyond: with what Prisma has not.
    """
    rng = random.Random(seed)
    queries = Queries.of(rng, manifest, rows, total=total, hard=hard, plain=plain, beyond=beyond)
    for _ in range(count):
        if batches and queries.chance(0.03):
            yield from queries.batch()
            continue
        call = queries.call()
        spoiled = rng.random() < invalid
        yield {**call, "args": spoil(call["args"], rng, manifest["models"], plain=plain)} if spoiled else call

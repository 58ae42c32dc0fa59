"""Seeded random writes: create, update, upsert, delete and their bulk forms, as the cases write them.

Every field whose default is made by the client (a time, a random id) gets a value, so that both languages write equal
rows. After each write all models are read; after a few the data are those of the seed again.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from e2e.fuzz.groups import NUMBERS
from e2e.fuzz.nested import Nested
from e2e.fuzz.queries import Queries
from e2e.fuzz.spoil import spoil
from e2e.fuzz.values import Field, Json, Plain, Values

ACTIONS = {
    "create": 4,
    "createMany": 2,
    "createManyAndReturn": 1,
    "update": 4,
    "updateMany": 2,
    "updateManyAndReturn": 1,
    "upsert": 4,
    "delete": 2,
    "deleteMany": 1,
}
MADE = frozenset(("now", "cuid", "uuid", "ulid", "nanoid"))
TOGETHER = 4
"""Writes after which the data are reset."""

Row = dict[str, Json]


@dataclass(frozen=True, slots=True)
class Writes:
    """Draws writes for the models of one manifest."""

    rng: random.Random
    values: Values
    queries: Queries
    models: Mapping[str, Mapping[str, Any]]
    plain: Plain
    """Data have keys or the relations that hold them, never both, as the reference wants it, and empty lists of Bytes,
    as it stores others as base64 text."""

    def chance(self, share: float) -> bool:
        return self.rng.random() < share

    def call(self) -> Row:
        """One write."""
        model = self.rng.choice([name for name, facts in self.models.items() if not facts.get("view")])
        action = self.rng.choices(list(ACTIONS), list(ACTIONS.values()))[0]
        return {"model": model, "action": action, "args": self.args(model, action)}

    def args(self, model: str, action: str) -> Row:
        """The arguments of an action."""
        match action:
            case "create":
                data = Nested(self).create(model, 2) if self.chance(0.5) else self.row(model)
                return {"data": data, **self.queries.projection(model, 2)}
            case "createMany" | "createManyAndReturn":
                args: Row = {"data": self.even([self.row(model) for _ in range(self.rng.choice((0, 1, 2, 3)))])}
                if self.chance(0.3):
                    args["skipDuplicates"] = True
                return args
            case "update":
                data = Nested(self).update(model, 3) if self.chance(0.6) else self.changes(model)
                return {
                    "where": self.queries.unique(model),
                    "data": data,
                    **self.queries.projection(model, 2),
                }
            case "updateMany" | "updateManyAndReturn":
                args = {"where": self.several(model), "data": self.changes(model)}
                if self.chance(0.2):
                    args["limit"] = self.rng.choice((0, 1, 2))
                return args
            case "upsert":
                key = self.queries.unique(model)
                made = self.row(model)
                if self.chance(0.6):
                    made |= {name: value for name, value in key.items() if name in made}
                changes = self.changes(model)
                if self.chance(0.3):
                    nested, changes = Nested(self).create(model, 2), Nested(self).update(model, 2)
                    made = {name: made.get(name, nested[name]) for name in nested} if self.plain else {**nested, **made}
                return {"where": key, "create": made, "update": changes, **self.queries.projection(model, 1)}
            case "delete":
                return {"where": self.queries.unique(model), **self.queries.projection(model, 1)}
            case _:
                args = {"where": self.several(model)}
                if self.chance(0.2):
                    args["limit"] = self.rng.choice((0, 1, 2))
                return args

    def several(self, model: str) -> Row:
        """A filter for many rows; a plain one without `isNot`, which leaves out rows in the reference's bulk writes."""
        while True:
            where = self.queries.where(model, 1)
            if not (self.plain and "isNot" in json.dumps(where)):
                return where

    def even(self, rows: list[Row]) -> list[Row]:
        """Rows to create; for the reference on SQLite with the same fields, as it makes those without an id first."""
        if self.plain != "sqlite" or not rows:
            return rows
        shared = set(rows[0]).intersection(*rows)
        return [{name: value for name, value in row.items() if name in shared} for row in rows]

    def row(self, model: str) -> Row:
        """What a create writes: fields with a default are left out at times, keys mostly refer to rows that exist."""
        row: Row = {}
        for name, field in self.queries.scalars(model).items():
            default: Row = field.get("default") or {}
            left_out = (
                0.7 if default.get("fn") == "autoincrement" else 0.4 if default else 0.3 * bool(field.get("optional"))
            )
            if made(field) or not self.chance(left_out):
                row[name] = self.cell(model, name, field)
        for field in self.models[model]["fields"].values():
            parents = self.values.rows.get(field.get("to", ""), ())
            if "from" in field and parents and self.chance(0.85):
                parent = self.rng.choice(parents)
                for key, reference in zip(field["from"], field["references"], strict=True):
                    if parent.get(reference) is not None:
                        row[key] = parent[reference]
        return row

    def cell(self, model: str, name: str, field: Field) -> Json:
        """A value to write."""
        if self.plain and field.get("list") and field["type"] == "Bytes":
            return []
        if field.get("list"):
            return [self.element(model, name, field) for _ in range(self.rng.choice((0, 1, 2)))]
        if field.get("optional") and self.chance(0.2):
            return {"$dbnull": True} if field["type"] == "Json" else None
        return self.element(model, name, field)

    def element(self, model: str, name: str, field: Field) -> Json:
        """A value that is not null; Json is marked as such."""
        if field["type"] == "Json":
            return {"$jsonnull": True} if self.chance(0.1) else {"$json": self.values.document()}
        return self.values.value(model, name, field) if self.chance(0.4) else self.values.fresh(field)

    def changes(self, model: str) -> Row:
        """What an update writes: none to four fields, and those that the client would make."""
        scalars = self.queries.scalars(model)
        chosen = self.rng.sample(list(scalars), min(len(scalars), self.rng.choice((0, 1, 1, 2, 4))))
        changes = {name: self.change(model, name, scalars[name]) for name in chosen}
        for name, field in scalars.items():
            if field.get("updatedAt"):
                changes[name] = self.values.fresh(field)
        return changes

    def change(self, model: str, name: str, field: Field) -> Json:
        """A value, or an operation."""
        if field.get("list") and self.chance(0.4):
            value = self.cell(model, name, field)
            return {"push": value if self.chance(0.5) or not value else self.element(model, name, field)}
        if field["type"] in NUMBERS and not field.get("list") and self.chance(0.5):
            operator = self.rng.choice(("increment", "decrement", "multiply", "divide", "set"))
            if operator == "divide" and self.plain == "sqlite" and name in self.queries.identity(model):
                operator = "set"  # a quotient is a fraction there, which is no key
            return {operator: self.element(model, name, field)}
        value = self.cell(model, name, field)
        return {"set": value} if self.chance(0.2) and field["type"] != "Json" else value


def made(field: Field) -> bool:
    """Whether the client would make the value."""
    default: Row = field.get("default") or {}
    return bool(field.get("updatedAt")) or default.get("fn") in MADE


def writes(
    manifest: Mapping[str, Any],
    rows: Mapping[str, Sequence[Mapping[str, Json]]],
    seed: int,
    count: int,
    *,
    invalid: float = 0.1,
    hard: bool = False,
    plain: Plain = None,
) -> Iterator[Row | str]:
    """`count` writes, each followed by reads of all models; "reset" after some."""
    rng = random.Random(seed)
    models: Mapping[str, Mapping[str, Any]] = manifest["models"]
    queries = Queries.of(rng, manifest, rows, total=True, hard=hard, plain=plain, beyond=False)
    drawn = Writes(rng, queries.values, queries, models, plain)
    steady = not any(made(field) for model in models.values() for field in model["fields"].values() if "type" in field)
    for number in range(count):
        call = drawn.call()
        spoiled = steady and rng.random() < invalid
        yield {**call, "args": spoil(call["args"], rng, models, plain=plain)} if spoiled else call
        for name in models:
            order = [{field: "asc"} for field in drawn.queries.identity(name)]
            yield {"model": name, "action": "findMany", "args": {"orderBy": order}}
        if number % TOGETHER == TOGETHER - 1:
            yield "reset"
    yield "reset"

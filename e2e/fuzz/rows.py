"""Random rows for the models of a manifest, in the cases' tagged JSON and in an order that foreign keys allow."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, cast

from e2e.fuzz.values import Field, Json, Plain, Values

Row = dict[str, Json]
Model = Mapping[str, Any]


@dataclass(slots=True)
class Rows:
    """Fills the models one after the other."""

    rng: random.Random
    values: Values
    models: Mapping[str, Model]
    made: dict[str, list[Row]] = field(default_factory=dict[str, list[Row]])

    def chance(self, share: float) -> bool:
        return self.rng.random() < share

    def fill(self, name: str) -> None:
        """None to eight rows of a model; fewer where a unique key or a missing parent forbids more."""
        rows = self.made.setdefault(name, [])
        taken: set[str] = set()
        for number in range(self.rng.choice((0, 1, 3, 4, 5, 6, 8))):
            row = self.row(name, number + 1)
            keys = [] if row is None else list(self.keys(name, row))
            if row is not None and not taken.intersection(keys):
                taken.update(keys)
                rows.append(row)

    def keys(self, name: str, row: Row) -> Iterator[str]:
        """A text for every unique key of a row that has no null."""
        model = self.models[name]
        uniques = [unique["fields"] for unique in model.get("uniques", ())]
        for fields in ([model["id"]] if "id" in model else []) + uniques:
            parts = [identical(row[each]) for each in fields]
            if None not in parts:
                yield json.dumps([fields, parts])

    def row(self, name: str, number: int) -> Row | None:
        """One row; None when a required parent does not exist."""
        fields: Mapping[str, Field] = self.models[name]["fields"]
        row: Row = {}
        for each, facts in fields.items():
            if "type" in facts:
                row[each] = self.cell(name, each, facts, number)
        for facts in fields.values():
            if "from" in facts:
                parents = self.made.get(facts["to"], [])
                if not parents and not facts.get("optional"):
                    return None
                parent = self.rng.choice(parents) if parents and not self.missing(facts, 0.25) else None
                for key, reference in zip(facts["from"], facts["references"], strict=True):
                    row[key] = None if parent is None else parent[reference]
                if parent is not None and self.missing(facts, 0.1):
                    row[self.rng.choice(facts["from"])] = None
        return row

    def missing(self, facts: Field, share: float) -> bool:
        """Whether an optional field or relation has nothing here."""
        return bool(facts.get("optional")) and self.chance(share)

    def cell(self, model: str, name: str, facts: Field, number: int) -> Json:
        """One value of a row."""
        default: dict[str, Json] = facts.get("default") or {}
        if default.get("fn") == "autoincrement":
            return number
        if self.missing(facts, 0.3):
            return None
        if facts.get("list"):
            return [self.element(facts) for _ in range(self.rng.choice((0, 1, 2, 3)))]
        return self.element(facts)

    def element(self, facts: Field) -> Json:
        """A value of a type; Json is marked as such, so that no document is taken for a tag."""
        if facts["type"] != "Json":
            return self.values.fresh(facts)
        return {"$jsonnull": True} if self.chance(0.1) else {"$json": self.values.fresh(facts)}

    def links(self) -> Iterator[tuple[str, list[Row]]]:
        """The rows of the join tables."""
        for name, model in self.models.items():
            for facts in model["fields"].values():
                through = facts.get("through")
                if through is not None and through["here"] == "A":
                    pairs = {
                        json.dumps([self.identity(name), self.identity(facts["to"])])
                        for _ in range(self.rng.choice((0, 2, 5)))
                        if self.made[name] and self.made[facts["to"]]
                    }
                    yield through["table"], [dict(zip("AB", json.loads(pair), strict=True)) for pair in sorted(pairs)]

    def identity(self, name: str) -> Json:
        """The id of one of a model's rows."""
        return self.rng.choice(self.made[name])[self.models[name]["id"][0]]


def identical(value: Json) -> Json:
    """Equal for values that a database takes for equal: 1E-30 and 0.000...1."""
    if isinstance(value, dict) and "$decimal" in value:
        return str(Decimal(cast("dict[str, str]", value)["$decimal"]).normalize() + 0)
    return cast("Json", value)


def rows(manifest: Mapping[str, Any], rng: random.Random, *, hard: bool, plain: Plain) -> list[dict[str, Json]]:
    """The seed of a random schema: [{"model", "rows"}]. hard, plain: as for `Values`."""
    values = Values(rng, {}, manifest.get("enums", {}), hard, plain)
    filled = Rows(rng, values, manifest["models"])
    for name in manifest["models"]:
        filled.fill(name)
    found: Sequence[tuple[str, list[Row]]] = [*filled.made.items(), *filled.links()]
    return [{"model": name, "rows": made} for name, made in found]

"""Random filters on scalar fields, in the cases' tagged JSON: short forms, operators, references to other fields."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from e2e.fuzz.values import Field, Json, Plain, Values

ORDERED = frozenset({"Int", "BigInt", "Float", "Decimal", "String", "DateTime"})
COMPARISONS = ("lt", "lte", "gt", "gte")
MEMBERS = frozenset(("constructor", "toString", "hasOwnProperty"))
"""Fields that the reference's own references do not know, as objects have such members."""
UNFILTERED = frozenset(("Json", "Timetz"))
"""Types whose columns the reference compares with values that PostgreSQL does not compare with them."""
SEARCHES = ("one", "a & one", "a | !text", "t:*", "")
"""What full text search understands."""
PATHS = (["a"], ["a", "b"], ["0"], ["n"], ["a", "b", "0"], ["a", "0", "2", "y"], ["-1"], [""], ["__proto__"], ["10"])


@dataclass(frozen=True, slots=True)
class Filters:
    """Draws filters on the scalar fields of one manifest's models."""

    rng: random.Random
    values: Values
    models: Mapping[str, Mapping[str, Any]]
    plain: Plain = None
    """Without what fails in the reference: references between equal lists, `mode` for a Json value without a path or on
    SQLite, columns of some types; and lists of Bytes, which it compares as base64 text."""

    def chance(self, share: float) -> bool:
        return self.rng.random() < share

    def filter(self, model: str, name: str) -> Json:
        """A filter on one scalar field: short form, null, or operators."""
        field: Field = self.models[model]["fields"][name]
        if self.plain and field.get("list") and field["type"] == "Bytes":
            return {"isEmpty": self.chance(0.5)}
        if self.plain and native(field) in UNFILTERED:
            return {}
        if self.chance(0.08) and not (self.plain and name in MEMBERS):
            return self.reference(model, name, field)
        if field.get("list"):
            return self.list_filter(model, name, field)
        if field["type"] == "Json":
            return self.json_filter()
        if field.get("optional") and self.chance(0.15):
            return None
        if self.chance(0.3):
            return self.values.value(model, name, field)
        return self.operators(model, name, field, nested=True)

    def names(self, field: Field) -> list[str]:
        """The operators of a field that is no list and no Json."""
        kind = field["type"]
        names = ["equals", "not"] if kind == "Boolean" else ["equals", "not", "in", "notIn"]
        if kind in ORDERED:
            names += COMPARISONS
        if has_text(field):
            names += ["contains", "startsWith", "endsWith", *(() if self.plain else ("search",))]
        return names

    def operators(self, model: str, name: str, field: Field, *, nested: bool) -> dict[str, Json]:
        """One to three operators that `field` has; `not` may hold operators again when `nested`."""
        names = self.names(field)
        result: dict[str, Json] = {}
        for operator in self.rng.sample(names, min(len(names), self.rng.choice((1, 1, 1, 2, 2, 3)))):
            if operator == "search":
                result[operator] = self.rng.choice(SEARCHES)
            elif operator in ("in", "notIn"):
                result[operator] = self.values.some(model, name, field)
            elif operator == "not" and nested and self.chance(0.4):
                result[operator] = self.operators(model, name, field, nested=False)
            elif operator in ("equals", "not") and field.get("optional") and self.chance(0.2):
                result[operator] = None
            else:
                result[operator] = self.values.value(model, name, field)
        if has_text(field) and nested and self.chance(0.25):
            result["mode"] = self.rng.choice(("insensitive", "insensitive", "default"))
        return result

    def reference(self, model: str, name: str, field: Field) -> dict[str, Json]:
        """A comparison with another field, mostly of the same model and type."""
        fields: Mapping[str, Field] = self.models[model]["fields"]
        listed = bool(field.get("list"))
        operators = ["has", "hasEvery", "hasSome", *(() if self.plain else ("equals",))] if listed else ["equals"]
        if not listed and field["type"] != "Json":
            operators = [each for each in self.names(field) if each != "not"]
        operator = self.rng.choice(operators)
        wants_list = operator in ("in", "notIn", "hasEvery", "hasSome") or (listed and operator == "equals")
        fitting = [
            other
            for other, facts in fields.items()
            if facts.get("type") == field["type"] and facts.get("enum") == field.get("enum")
            if bool(facts.get("list")) == wants_list
        ]
        if not fitting or self.chance(0.1):
            model = self.rng.choice([model, *self.models])
            fitting = [other for other, facts in self.models[model]["fields"].items() if "type" in facts]
        if self.plain:
            fields = self.models[model]["fields"]
            fitting = [other for other in fitting if other not in MEMBERS and native(fields[other]) not in UNFILTERED]
            if not fitting:
                return {}
        referred: Json = {"$field": f"{model}.{self.rng.choice(fitting)}"}
        if self.chance(0.05):
            return {"not": referred}
        return {operator: referred, **({"mode": "insensitive"} if has_text(field) and self.chance(0.2) else {})}

    def list_filter(self, model: str, name: str, field: Field) -> dict[str, Json]:
        """A filter on a scalar list, at times with two operators."""
        result: dict[str, Json] = {}
        for operator in self.rng.sample(
            ("has", "hasEvery", "hasSome", "isEmpty", "equals"), self.rng.choice((1, 1, 2))
        ):
            match operator:
                case "has":
                    result[operator] = self.values.value(model, name, field) if self.chance(0.9) else None
                case "isEmpty":
                    result[operator] = self.chance(0.5)
                case "equals":
                    result[operator] = self.values.some(model, name, field) if self.chance(0.8) else None
                case _:
                    result[operator] = self.values.some(model, name, field)
        if field["type"] == "Json":
            return marked(result)
        return result

    def json_filter(self) -> dict[str, Json]:
        """One or two operators on a Json field, with a path in half of the cases."""
        result: dict[str, Json] = {}
        if self.chance(0.5):
            result["path"] = self.rng.choice(PATHS)
        for _ in range(self.rng.choice((1, 1, 1, 2))):
            result |= self.json_operator()
        if (
            self.chance(0.2)
            and any(name.startswith("string_") for name in result)
            and not (self.plain == "sqlite" or (self.plain and "path" not in result))
        ):
            result["mode"] = self.rng.choice(("insensitive", "default"))
        return result

    def json_operator(self) -> dict[str, Json]:
        """One operator of Json fields."""
        nulls: tuple[Json, ...] = ({"$dbnull": True}, {"$jsonnull": True}, {"$anynull": True})
        match self.rng.randrange(7):
            case 0:
                return {"equals": {"$json": self.values.document()}}
            case 1:
                return {"not": {"$json": self.values.document()}}
            case 2:
                return {self.rng.choice(("equals", "not")): self.rng.choice(nulls)}
            case 3:
                operator = self.rng.choice(("string_contains", "string_starts_with", "string_ends_with"))
                return {operator: self.rng.choice(("t", "te", "TEXT", "xt", "x", "", "%", "_"))}
            case 4:
                return {"array_contains": {"$json": self.rng.choice(([1], ["a"], [], [1, 2], [[1]], [{"x": 1}]))}}
            case 5:
                operator = self.rng.choice(("array_starts_with", "array_ends_with"))
                return {operator: {"$json": self.rng.choice((1, "a", "x", [], [1], {"x": 1}))}}
            case _:
                return {self.rng.choice(COMPARISONS): self.rng.choice((0, 1, 3, 2.5, -1, "t", "", "text"))}


def has_text(field: Field) -> bool:
    """Whether a field has the operators of text."""
    return field["type"] == "String" and native(field) != "Uuid"


def native(field: Field) -> str | None:
    """The name of a field's native type."""
    return field.get("native", {}).get("name")


def marked(filters: dict[str, Json]) -> dict[str, Json]:
    """Operands of a list of Json, marked as documents."""
    return {name: value if name == "isEmpty" or value is None else {"$json": value} for name, value in filters.items()}

"""Random values in the cases' tagged JSON, and random scalar filters, by field type."""

from __future__ import annotations

import base64
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Json = Any  # tagged JSON as json.loads gives it
Field = Mapping[str, Any]  # a field of the manifest

TEXTS = ("", "a", "Ann", "ann", "B%", "_", "\\", "é", "𝄞", "x" * 40, "don't", '"', "0", "null")
HARD_TEXTS = (
    *TEXTS,
    "a\nb\t",
    "Straße",
    "\u0130",
    "ÉÀ",
    " a ",
    "\\%",
    "__proto__",
    "\u2028",
    "\x7f",
    "$1",
    "?",
    "%s",
    "{}",
)
INTS = (0, 1, 2, 3, -1, 7, 20, 30, 2**31 - 1, -(2**31))
FLOATS = (0, 1, -1.5, 0.1, 4.5, 1e10, 3.25)
HARD_FLOATS = (
    *FLOATS,
    1e-7,
    5e-324,
    1.7976931348623157e308,
    -0.0,
    1e21,
    123456789012345680.0,
    0.30000000000000004,
    1e-6,
)
DECIMALS = ("0", "1", "-1.5", "0.1", "123456789.123", "10.50")
HARD_DECIMALS = (
    *(*DECIMALS, "-0", "12345678901234567890123456789012345.123456789012345678901234567891"),
    *("0.000000000000000000000000000001", "1e20", "99999999999999999999999999999999999", "-0.10", "1E-30"),
)
MOMENTS = (
    *("2024-01-01T00:00:00.000Z", "2024-02-29T12:34:56.789Z", "1999-12-31T23:59:59.999Z", "1969-12-31T23:59:59.001Z"),
    *("0001-01-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z"),
)
DOCUMENTS: tuple[Json, ...] = ({}, [], {"a": 1}, {"a": {"b": [1, 2, "x"]}}, [1, "a", None], "text", 3, True)
HARD_DOCUMENTS: tuple[Json, ...] = (
    *(
        *DOCUMENTS,
        {"b": 1, "10": 2, "9": 3, "-1": 4, "01": 5},
        {"a": [{"x": 1, "2": {"y": 0, "1": 1}}]},
        [[[[[[[[]]]]]]]],
    ),
    *(
        {"__proto__": 1},
        {"constructor": {"prototype": 1}},
        {"$a": 1},
        {"$decimal": "1"},
        {"a": {"$bigint": "1"}},
        0.1,
        -0.0,
    ),
    *(2**53 - 1, 1.5e-9, {"": {"": ""}}, "\u2028é𝄞", [None], {"n": None}, "", 1.0),
)

ORDERED = frozenset({"Int", "BigInt", "Float", "Decimal", "String", "DateTime"})


@dataclass(frozen=True, slots=True)
class Values:
    """Draws values for fields: mostly ones that the seeded rows hold, so that queries find something."""

    rng: random.Random
    rows: Mapping[str, Sequence[Mapping[str, Json]]]
    enums: Mapping[str, Any]
    hard: bool = False
    """With values that only PostgreSQL keeps exactly, or that hurt one language."""

    def chance(self, share: float) -> bool:
        return self.rng.random() < share

    def value(self, model: str, name: str, field: Field) -> Json:
        """One value of `field`'s type, never null and never a list."""
        held = [row[name] for row in self.rows.get(model, ()) if row.get(name) is not None]
        if held and field["type"] != "Json" and self.chance(0.7):
            found = self.rng.choice(held)
            if not field.get("list"):
                return found
            elements = [item for item in found if item is not None]
            if elements:
                return self.rng.choice(elements)
        return self.fresh(field)

    def fresh(self, field: Field) -> Json:
        """One value of the type, which the rows need not hold."""
        match field["type"]:
            case "Int":
                return self.rng.choice(INTS)
            case "BigInt":
                return {"$bigint": str(self.rng.choice((*INTS, 2**53 + 1, 2**63 - 1, -(2**63))))}
            case "Float":
                return self.rng.choice(HARD_FLOATS if self.hard else FLOATS)
            case "Decimal":
                return {"$decimal": self.rng.choice(HARD_DECIMALS if self.hard else DECIMALS)}
            case "Boolean":
                return self.chance(0.5)
            case "DateTime":
                return {"$datetime": self.rng.choice(MOMENTS)}
            case "Bytes":
                return {"$bytes": base64.b64encode(self.rng.randbytes(self.rng.randrange(4))).decode()}
            case "Json":
                return self.document()
            case "Enum":
                return self.rng.choice(list(self.enums[field["enum"]]["values"]))
            case _:
                if field.get("native", {}).get("name") == "Uuid":
                    return f"{self.rng.getrandbits(32):08x}-0000-4000-8000-000000000000"
                return self.rng.choice(HARD_TEXTS if self.hard else TEXTS)

    def document(self) -> Json:
        """A Json value."""
        return self.rng.choice(HARD_DOCUMENTS if self.hard else DOCUMENTS)

    def some(self, model: str, name: str, field: Field) -> list[Json]:
        """None to three values of `field`'s type."""
        return [self.value(model, name, field) for _ in range(self.rng.choice((0, 1, 1, 2, 3)))]

    def filter(self, model: str, name: str, field: Field) -> Json:
        """A filter on one scalar field: short form, null, or operators."""
        if field.get("list"):
            return self.list_filter(model, name, field)
        if field["type"] == "Json":
            return self.json_filter()
        if field.get("optional") and self.chance(0.15):
            return None
        if self.chance(0.3):
            return self.value(model, name, field)
        return self.operators(model, name, field, nested=True)

    def operators(self, model: str, name: str, field: Field, *, nested: bool) -> dict[str, Json]:
        """One or two operators that `field` has; `not` may hold operators again when `nested`."""
        kind = field["type"]
        names = ["equals", "not"] if kind == "Boolean" else ["equals", "not", "in", "notIn"]
        if kind in ORDERED:
            names += ["lt", "lte", "gt", "gte"]
        text = kind == "String" and field.get("native", {}).get("name") != "Uuid"
        if text:
            names += ["contains", "startsWith", "endsWith"]
        result: dict[str, Json] = {}
        for operator in self.rng.sample(names, self.rng.choice((1, 1, 2))):
            if operator in ("in", "notIn"):
                result[operator] = self.some(model, name, field)
            elif operator == "not" and nested and self.chance(0.4):
                result[operator] = self.operators(model, name, field, nested=False)
            elif operator in ("equals", "not") and field.get("optional") and self.chance(0.2):
                result[operator] = None
            else:
                result[operator] = self.value(model, name, field)
        if text and nested and self.chance(0.2):
            result["mode"] = self.rng.choice(("insensitive", "default"))
        return result

    def list_filter(self, model: str, name: str, field: Field) -> dict[str, Json]:
        """A filter on a scalar list."""
        match self.rng.randrange(5):
            case 0:
                return {"has": self.value(model, name, field)}
            case 1:
                return {"hasEvery": self.some(model, name, field)}
            case 2:
                return {"hasSome": self.some(model, name, field)}
            case 3:
                return {"isEmpty": self.chance(0.5)}
            case _:
                return {"equals": self.some(model, name, field)}

    def json_filter(self) -> dict[str, Json]:
        """A filter on a Json field, with a path in half of the cases."""
        result: dict[str, Json] = {}
        if self.chance(0.5):
            result["path"] = self.rng.choice((["a"], ["a", "b"], ["0"], ["n"], ["a", "b", "0"]))
        match self.rng.randrange(6):
            case 0:
                result["equals"] = {"$json": self.document()}
            case 1:
                result["not"] = {"$json": self.document()}
            case 2:
                result["equals"] = self.rng.choice(({"$dbnull": True}, {"$jsonnull": True}, {"$anynull": True}))
            case 3:
                result["string_contains"] = self.rng.choice(("t", "x", ""))
            case 4:
                result["array_contains"] = {"$json": self.rng.choice(([1], ["a"], [], [1, 2]))}
            case _:
                result["string_starts_with"] = "te"
        return result

"""Random values in the cases' tagged JSON, by field type."""

from __future__ import annotations

import base64
import json
import random
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import Any, Literal, cast

Json = Any  # tagged JSON as json.loads gives it
Plain = Literal["postgres", "sqlite"] | None
"""The database on which a reference is asked, which needs calls that it can be given and answers; None: not for one."""
Field = Mapping[str, Any]  # a field of the manifest

FUZZED = ("postgres", "sqlite")
"""The databases that random calls run on: MySQL is in preview."""

UNLIKE = {"postgres": re.compile("__proto__"), "sqlite": re.compile(r'__proto__|"-?\d+":')}
"""Keys that the reference drops, and on SQLite those that its paths take for places in lists."""
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
LARGEST = 1.7976931348623157e308
HARD_FLOATS = (
    *FLOATS,
    1e-7,
    5e-324,
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


@dataclass(frozen=True, slots=True)
class Values:
    """Draws values for fields: mostly ones that the seeded rows hold, so that queries find something."""

    rng: random.Random
    rows: Mapping[str, Sequence[Mapping[str, Json]]]
    enums: Mapping[str, Any]
    hard: bool = False
    """With values that only PostgreSQL keeps exactly, or that hurt one language."""
    plain: Plain = None
    """Without the largest doubles, which the reference makes infinite, and documents with keys of `UNLIKE`."""

    def chance(self, share: float) -> bool:
        return self.rng.random() < share

    def value(self, model: str, name: str, field: Field) -> Json:
        """One value of `field`'s type, never null and never a list; at times in another spelling."""
        value = self.drawn(model, name, field)
        return spelled(self.rng, value) if self.chance(0.08) else value

    def drawn(self, model: str, name: str, field: Field) -> Json:
        """One value of `field`'s type, mostly one of a row."""
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
                hard = HARD_FLOATS if self.plain else (*HARD_FLOATS, LARGEST)
                return self.rng.choice(hard if self.hard else FLOATS)
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
        unlike = None if self.plain is None else UNLIKE[self.plain]
        documents = HARD_DOCUMENTS if self.hard else DOCUMENTS
        return self.rng.choice([each for each in documents if not (unlike and unlike.search(json.dumps(each)))])

    def some(self, model: str, name: str, field: Field) -> list[Json]:
        """None to three values of `field`'s type."""
        return [self.value(model, name, field) for _ in range(self.rng.choice((0, 1, 1, 2, 3)))]


def spelled(rng: random.Random, value: Json) -> Json:
    """Another way to write the same value, or a wrong one: an instant in another zone, a number as text."""
    if not isinstance(value, dict):
        return value
    match cast("dict[str, Json]", value):
        case {"$datetime": str(text)} if "0002" < text < "9999":
            there = datetime.fromisoformat(text).astimezone(timezone(timedelta(minutes=rng.choice((330, -210, 0, 60)))))
            there_text = there.isoformat(timespec=rng.choice(("auto", "milliseconds")))
            return rng.choice((there_text, {"$datetime": there_text}, text, text[:10], text.removesuffix("Z")))
        case {"$decimal": str(text)}:
            return rng.choice((text, float(text) if len(text) < 10 else text))
        case {"$bigint": str(text)}:
            return rng.choice((text, int(text) if len(text) < 15 else text))
        case _:
            return cast("Json", value)

"""The Python client and every hostile argument at every place: one JSON line per call. Its twin is agent.mjs.

python -m e2e.hostile.agent MANIFEST URL
"""

from __future__ import annotations

import asyncio
import json
import re
import sys
from array import array
from collections import UserDict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from decimal import Decimal
from enum import Enum, StrEnum
from fractions import Fraction
from pathlib import Path
from types import MappingProxyType
from typing import Any, cast
from uuid import UUID

from pydantic import BaseModel

from diglot_client import NOT_GIVEN, Client, DbNull, JsonNull
from diglot_client.errors import CodedError, DiglotError, ValidationError
from diglot_client.values import FieldRef

SPEC = json.loads((Path(__file__).parent / "spec.json").read_text(encoding="utf-8"))
DEEP = 100_000
MILLION = 1_000_000


class Rollback(Exception):
    """Ends a transaction whose call went well."""


def deep(name: str, leaf: Any) -> Any:
    """An object inside objects."""
    value = leaf
    for _ in range(DEEP):
        value = {name: value}
    return value


def deep_list() -> list[Any]:
    """A list inside lists."""
    value: list[Any] = []
    for _ in range(DEEP):
        value = [value]
    return value


def endless() -> Iterator[int]:
    """An iterator without end."""
    while True:
        yield 1


def values() -> dict[str, Any]:
    """The hostile values by name."""
    cyclic: dict[str, Any] = {}
    cyclic.update(AND=cyclic, x=cyclic, name=cyclic)
    cyclic_list: list[Any] = []
    cyclic_list.append(cyclic_list)
    made: dict[str, Any] = {
        "nan": float("nan"),
        "infinity": float("inf"),
        "huge": 10**30,
        "lone": "\ud800",
        "long": "x" * MILLION,
        "undefined": [NOT_GIVEN],
        "proto": {"__proto__": 1},
        "date": datetime(2024, 1, 1, tzinfo=UTC),
        "odd date": datetime(2024, 1, 1),
        "bytes": b"ab",
        "decimal": Decimal("1.5"),
        "decimal nan": Decimal("NaN"),
        "dbnull": DbNull,
        "jsonnull": JsonNull,
        "ref": FieldRef("User", "age"),
        "unknown ref": FieldRef("Nope", "x y"),
        "symbol": object(),
        "function": lambda: 1,
        "set": {1, 2},
        "endless": endless(),
        "cyclic": cyclic,
        "cyclic list": cyclic_list,
        "deep AND": deep("AND", {}),
        "deep x": deep("x", 1),
        "deep list": deep_list(),
        "sparse": [1, NOT_GIVEN, 2],
        "million": [1] * MILLION,
        "million objects": [{}] * MILLION,
    }
    made |= more()
    assert made.keys() == {*SPEC["made"], *SPEC["large"]}
    return {**SPEC["plain"], **made, **{f"own {name}": value for name, value in own().items()}}


def more() -> dict[str, Any]:
    """Further values that both languages have in some form."""
    return {
        "negative zero": -0.0,
        "safe edge": 2**53,
        "beyond 64 bits": 2**63,
        "bytearray": bytearray(b"ab"),
        "slice": memoryview(b"xaby")[1:3],
        "wide elements": memoryview(array("H", [1, 2])),
        "frozen list": (1, 2),
        "frozen object": MappingProxyType({"x": 1}).copy(),
        "view of keys": {"x": 1}.keys(),
        "mapping": UserDict({"x": 1}),
        "dict of its own": Dict({"x": 1}),
        "pattern": re.compile("x"),
        "error": ValueError("secret"),
        "class": Numeric,
        "promise": Awaitable(),
        "nul key": {"a\0b": 1},
        "lone key": {"\ud800": 1},
        "long key": {"k" * MILLION: 1},
        "many keys": {f"key{number}": number for number in range(10_000)},
        "deep NOT": deep("NOT", {}),
        "deep not": deep("not", 1),
        "deep manager": deep("manager", {}),
        "deep is": deep_pair("manager", "is"),
        "deep include": deep_pair("include", "manager"),
        "deep select": deep_pair("select", "manager"),
        "ten megabytes": "é" * 5_000_000,
    }


def own() -> dict[str, Any]:
    """Values that only Python has."""
    return {
        "numbers as keys": {1: 2, None: 3, ("a",): 4, 10**5000: 5},
        "array": array("d", [1.5]),
        "like a number": Numeric(),
        "throwing dict": Throwing({"x": 1}),
        "throwing zone": datetime(2024, 1, 1, tzinfo=Zone()),
        "date": date(2024, 1, 1),
        "time": time(1, 2),
        "delta": timedelta(1),
        "far date": datetime(9999, 12, 31, 23, 59, tzinfo=timezone(timedelta(hours=-12))),
        "near date": datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=12))),
        "timeless": datetime(2024, 1, 1, tzinfo=Timeless()),
        "text of its own": Text("x"),
        "integer of its own": Integer(5),
        "member": Color.RED,
        "text member": Word.USER,
        "record": Point(1, 2),
        "model": Model(x=1),
        "released": released(),
        "generator": (number for number in (1, 2)),
        "range": range(3),
        "complex": 1j,
        "fraction": Fraction(1, 2),
        "uuid": UUID(int=1),
        "frozen set": frozenset((1,)),
        "signaling nan": Decimal("sNaN"),
        "huge decimal": Decimal("1E+999999"),
        "huge integer": 10**5000,
        "ellipsis": ...,
        "class of dicts": dict,
    }


def deep_pair(one: str, two: str) -> Any:
    """Two names by turns, inside each other."""
    value: Any = {}
    for _ in range(DEEP // 2):
        value = {one: {two: value}}
    return value


class Dict(dict[str, Any]):
    """A dict of the caller's own."""


class Text(str):
    """Text that does not tell itself."""

    __slots__ = ()

    def __str__(self) -> str:
        return "something else"


class Integer(int):
    """An integer of the caller's own."""


class Numeric:
    """Stands for a number in calculations, as those of array libraries do."""

    def __index__(self) -> int:
        return 7

    def __float__(self) -> float:
        return 7.5


class Awaitable:
    """What is awaited somewhere else."""

    def __await__(self) -> Iterator[int]:
        yield 1


class Thrown(Exception):
    """What the caller's own objects raise."""


class Throwing(dict[str, Any]):
    """A dict that cannot be read."""

    def items(self) -> Any:
        raise Thrown

    def __iter__(self) -> Iterator[str]:
        raise Thrown


class Zone(tzinfo):
    """A zone that cannot be asked."""

    def utcoffset(self, _when: datetime | None) -> timedelta:
        raise Thrown


class Timeless(tzinfo):
    """A zone without an offset."""

    def utcoffset(self, _when: datetime | None) -> None:
        return None


class Color(Enum):
    """An enum whose values are no text."""

    RED = 1


class Word(StrEnum):
    """An enum of texts."""

    USER = "USER"


@dataclass
class Point:
    """A record of the caller's own."""

    x: int
    y: int


class Model(BaseModel):
    """A model of the caller's own."""

    x: int


def released() -> memoryview:
    """A buffer that is gone."""
    view = memoryview(b"ab")
    view.release()
    return view


def fill(place: Any, value: Any) -> Any:
    """The arguments with a value in their hole."""
    if place == "HERE":
        return value
    if isinstance(place, dict):
        return {name: fill(part, value) for name, part in cast("dict[str, Any]", place).items()}
    return [fill(part, value) for part in cast("list[Any]", place)] if isinstance(place, list) else place


async def outcome(client: Any, action: str, args: Any) -> list[Any]:
    """["ok"], or the class, code, path and message of the error."""
    try:
        async with client.tx(timeout=60) as transaction:
            made = getattr(transaction.user, action)(args)
            if action == "stream":
                async for _ in made:
                    pass
            else:
                await made
            raise Rollback
    except Rollback:
        return ["ok"]
    except Thrown:
        return ["thrown"]
    except DiglotError as error:
        code = error.code if isinstance(error, CodedError) else None
        path = list(error.path) if isinstance(error, ValidationError) else []
        return [type(error).__name__, code, path if len(str(path)) < 1000 else ["long"], str(error)]
    except Exception as error:
        return ["foreign", type(error).__name__, [], str(error)[:200]]


async def main(manifest: str, url: str) -> None:
    """Print the outcome of every value at every place."""
    text = Path(manifest).read_text(encoding="utf-8")
    client = type("Prisma", (Client,), {"manifest": staticmethod(lambda: text)})(url=url)
    for action, places in SPEC["places"].items():
        for place in places:
            for name, value in values_at(place).items():
                print(json.dumps([action, place, name, await outcome(client, action, fill(place, value))]))
    await client.disconnect()


VALUES = values()


def values_at(place: Any) -> dict[str, Any]:
    """The values to try at a place: large ones only where lists may stand."""
    large = path(place) in SPEC["largePlaces"]
    return {name: value for name, value in VALUES.items() if large or name not in SPEC["large"]}


def path(place: str | dict[str, Any] | list[Any]) -> str:
    """Where the hole is: `where.name.in`."""
    if isinstance(place, str):
        return ""
    parts: list[tuple[str, Any]] = [*place.items()] if isinstance(place, dict) else [("", part) for part in place]
    name, part = next((name, part) for name, part in parts if "HERE" in json.dumps(part))
    return f"{name}.{path(part)}".strip(".")


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))

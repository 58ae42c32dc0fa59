"""The Python client and every hostile argument at every place: one JSON line per call. Its twin is agent.mjs.

python -m e2e.hostile.agent MANIFEST URL
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, cast

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
    assert made.keys() == {*SPEC["made"], *SPEC["large"]}
    return {**SPEC["plain"], **made}


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
            await getattr(transaction.user, action)(args)
            raise Rollback
    except Rollback:
        return ["ok"]
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

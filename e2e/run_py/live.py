"""Running cases against generated Python clients, and what came out."""

from __future__ import annotations

import asyncio
import importlib
import json
import re
import sys
import traceback
from collections.abc import Coroutine, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Self, cast
from zlib import crc32

from diglot_client.errors import DiglotError, RequestError, ValidationError
from diglot_client.stream import Stream
from e2e.judge.database import Judge
from e2e.run_py.tags import arguments

PATIENCE = 30
"""Seconds after which a call of the fuzz run hangs."""


@dataclass(slots=True)
class Outcome:
    """What a case gave: canonical text or an error, and the SQL that was sent."""

    wire: str | None = None
    error: dict[str, Any] | None = None
    sql: list[str] = field(default_factory=list[str])
    trace: str = ""

    def problems(self, case: dict[str, Any]) -> Iterator[str]:
        """How the outcome differs from what the case expects; nothing when it does not."""
        expected = case["expected"]
        if "error" in expected:
            yield from self.error_problems(expected["error"])
        elif self.error is not None:
            yield f"expected a result, got {self.error}"
        elif "text" in expected and self.wire != expected["text"]:
            yield f"expected {expected['text']}\ngot      {self.wire}"
        elif "pattern" in expected and not re.search(expected["pattern"], self.wire or ""):
            yield f"expected the pattern {expected['pattern']}\ngot {self.wire}"
        if case["statements"] is not None and len(self.sql) != case["statements"]:
            yield f"expected {case['statements']} statements, sent {len(self.sql)}"
        if case["sql"] is not None and self.sql != case["sql"]:
            yield "expected the golden SQL:\n" + "\n".join("  " + text for text in case["sql"])

    def error_problems(self, expected: dict[str, Any]) -> Iterator[str]:
        """The part about errors: code or kind, path, message, and at least the given meta."""
        if self.error is None:
            yield f"expected the error {expected}, got {self.wire}"
            return
        for key, value in expected.items():
            actual = self.error.get(key)
            if key == "meta":
                meta: dict[str, Any] = actual or {}
                actual = {name: meta.get(name) for name in value}
            if actual != value:
                yield f"expected the error's {key} to be {value}, got {self.error}"


class Live:
    """One event loop, and for every folder a client and a connection of the judge's own that resets the data."""

    def __init__(self, outcomes: Path) -> None:
        self.outcomes = outcomes.open("a", encoding="utf-8")
        self.runner = asyncio.Runner()
        self.clients: dict[str, Any] = {}
        self.judges: dict[str, Judge] = {}
        self.sent: list[str] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.runner.run(self.close())
        self.runner.close()
        self.outcomes.close()

    async def close(self) -> None:
        """Close every client and connection."""
        for client in self.clients.values():
            await client.disconnect()
        for judge in self.judges.values():
            await judge.close()
        self.clients.clear()
        self.judges.clear()

    def run(self, part: dict[str, Any], case: dict[str, Any]) -> Outcome:
        """Run a case; afterwards the data are those of the seed again."""
        try:
            return self.runner.run(self.outcome(part, case))
        finally:
            if case["mutates"]:
                self.runner.run(self.reset(part))

    async def outcome(self, part: dict[str, Any], case: dict[str, Any]) -> Outcome:
        """Run the calls of a case; errors of the client are outcomes."""
        client = self.client(part, case["options"])
        outcome = Outcome()
        self.sent = outcome.sql
        try:
            if case["transaction"]:
                async with client.tx() as inside:
                    texts = await self.calls(inside, case)
            else:
                texts = await self.calls(client, case)
            outcome.wire = texts[0] if len(case["calls"]) == 1 else f"[{','.join(texts)}]"
        except DiglotError as error:
            outcome.error = described(error)
            outcome.trace = traceback.format_exc()
        if case["batch"]:
            outcome.sql.sort()  # statements of one turn may go out in any order
        return outcome

    async def one(self, part: dict[str, Any], call: dict[str, Any], canonical: bool) -> Outcome:
        """Run one call of the fuzz run; whatever is raised is an outcome."""
        outcome = Outcome()
        self.sent = outcome.sql
        client = self.client(part, part["options"])
        try:
            if "beside" in call:
                asked = [{**call, "args": args} for args in (call["args"], *call["beside"])]
                together = asyncio.gather(*(settled(query(client, each, canonical)) for each in asked))
                outcome.wire = f"[{','.join(await asyncio.wait_for(together, PATIENCE))}]"
                return outcome
            outcome.wire = await asyncio.wait_for(text_of(query(client, call, canonical)), PATIENCE)
        except DiglotError as error:
            outcome.error = described(error)
        except Exception as error:
            outcome.error = {"class": "crash", "message": f"{type(error).__name__}: {error}"}
            outcome.trace = traceback.format_exc()
        return outcome

    async def calls(self, client: Any, case: dict[str, Any]) -> list[str]:
        """The canonical text of every call; with `batch` all are issued in one turn of the loop."""
        canonical = "error" in case["expected"] or crc32(case["name"].encode()) % 2 == 0
        if case["batch"]:
            return await all_of([text_of(query(client, call, canonical)) for call in case["calls"]])
        if case["explain"]:
            return [await explained(client, query(client, call, canonical)) for call in case["calls"]]
        return [await text_of(query(client, call, canonical)) for call in case["calls"]]

    def client(self, part: dict[str, Any], options: dict[str, Any]) -> Any:
        """The folder's client with these options, made when first asked for."""
        key = part["folder"] + json.dumps(options)
        if key not in self.clients:
            place = Path(part["client"])
            if str(place.parent) not in sys.path:
                sys.path.insert(0, str(place.parent))
            module = importlib.import_module(place.name)
            given = {snake(name): value for name, value in options.items()}
            self.clients[key] = module.Prisma(url=part["url"], log=self.note, **given)
        return self.clients[key]

    def note(self, text: str, seconds: float) -> None:
        """A statement that a client sent."""
        self.sent.append(text)

    async def reset(self, part: dict[str, Any]) -> None:
        """Bring the folder's database back to its seed."""
        judge = self.judges.setdefault(part["url"], Judge(part["url"]))
        await judge.run(part["reset"])

    def write(self, part: dict[str, Any], case: dict[str, Any], outcome: Outcome, *, passed: bool) -> None:
        """Write the outcome down for `e2e/twins.py` and the goldens."""
        line = {
            "case": f"{part['folder']}/{case['name']}",
            "passed": passed,
            "own": case["own"],
            "wire": outcome.wire,
            "error": outcome.error,
            "sql": outcome.sql,
        }
        self.outcomes.write(json.dumps(line, ensure_ascii=True) + "\n")


async def all_of(texts: list[Coroutine[Any, Any, str]]) -> list[str]:
    """What all of them give; the first error when each of them is done, so that none sends anything later."""
    found = await asyncio.gather(*texts, return_exceptions=True)
    for text in found:
        if isinstance(text, BaseException):
            raise text
    return cast("list[str]", found)


async def text_of(made: Any) -> str:
    """The canonical text of a query's result, or of all records of a stream."""
    if isinstance(made, Stream):
        return f"[{','.join([text async for text in cast('Stream[Any]', made).wire()])}]"
    return await made.wire()


async def explained(client: Any, made: Any) -> str:
    """What a client tells of the statements of a query: plans are the database's, so only whether there are some."""
    found = [[each.types, bool(each.plan)] for each in await client.explain(made)]
    return json.dumps(found, separators=(",", ":"))


async def settled(query: Any) -> str:
    """The result of a query; `!` and the class of its error."""
    try:
        return await query.wire()
    except DiglotError as error:
        return f"!{type(error).__name__}"


def query(client: Any, call: dict[str, Any], canonical: bool) -> Any:
    """The query of one call: camelCase with one dict, or (`canonical` False) Python's own names with keywords."""
    model = call["model"]
    actions = getattr(client, model[0].lower() + model[1:])
    args = arguments(client, call.get("args"))
    if "args" not in call:
        made = getattr(actions, call["action"])()
    elif canonical or not isinstance(args, dict):
        made = getattr(actions, call["action"])(args)
    else:
        made = getattr(actions, spelled(call["action"]))(
            **{snake(key): value for key, value in cast("dict[str, Any]", args).items()}
        )
    for name, more in call.get("chain", []):
        made = made.rel(name, arguments(client, more))
    return made


def spelled(action: str) -> str:
    """The Python name of an action."""
    return snake(action).replace("_or_throw", "_or_raise")


def snake(name: str) -> str:
    """`orderBy` -> `order_by`; a leading underscore stays."""
    return re.sub(r"(?<=[a-z])([A-Z])", lambda found: "_" + found.group().lower(), name)


def described(error: DiglotError) -> dict[str, Any]:
    """An error as both languages write it down."""
    facts: dict[str, Any] = {"class": type(error).__name__, "message": str(error)}
    if isinstance(error, ValidationError):
        facts |= {"kind": "validation", "path": list(error.path)}
    if isinstance(error, RequestError):
        facts |= {"code": error.code, "meta": error.meta}
    return facts

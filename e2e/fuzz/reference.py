"""The calls of the fuzz run against a reference implementation: only chosen differences may remain.

    python -m e2e.fuzz.reference [--count N] [--seed N] [--database D] [--folder NAME] [--random N] [--reads]
                                 REFERENCE...

REFERENCE is a command that knows `push SCHEMA URL` and `query SCHEMA URL STEPS`, as for `e2e/record.py`. A valid call
must give the same rows, an invalid one must be refused by both. Differences that are listed defects of the reference
are told by `e2e/fuzz/chosen.py` and counted by their number; the rest is printed. The generator draws only what the
reference has and can be given: see `plain` in its parts. With --reads nothing is written.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from contextlib import ExitStack
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, cast

from e2e.fuzz.chosen import chosen, unseen
from e2e.fuzz.laws import MICROSECONDS
from e2e.fuzz.play import Outcome, Stage
from e2e.fuzz.slices import Slices, Windows
from e2e.fuzz.values import FUZZED, Json
from e2e.fuzz.worlds import Call, World, worlds
from e2e.fuzz.writes import ACTIONS as WRITING
from e2e.judge.canon import Number, canonical, parse
from e2e.judge.database import create
from e2e.judge.places import GENERATED
from e2e.judge.prepare import manifest_of
from e2e.judge.seed import statements
from e2e.judge.server import postgres
from e2e.record import INPUT, OUTPUT, raw, retag

INDEX = re.compile(r"0|[1-9]\d{0,9}")
SUMMING = ("aggregate", "groupBy")
OPTIONS = {"likeEscape": False}
"""Our client's options here: wildcards stay live, as they are there (D-11)."""


def main() -> int:
    """The command line: 1 when an unexplained difference is left."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--database", choices=FUZZED, action="append")
    parser.add_argument("--folder", action="append", default=[])
    parser.add_argument("--random", type=int, default=6)
    parser.add_argument("--reads", action="store_true")
    parser.add_argument("reference", nargs="+")
    options = parser.parse_args()
    GENERATED.mkdir(parents=True, exist_ok=True)
    place = Path(tempfile.mkdtemp(dir=GENERATED))
    found: list[str] = []
    try:
        with ExitStack() as stack:
            for database in options.database or FUZZED:
                server = stack.enter_context(postgres()) if database == "postgres" else ""
                here = list(
                    worlds(
                        place / f"{database} worlds",
                        options.seed,
                        options.count,
                        options.folder,
                        options.random,
                        total=True,
                        plain=database,
                        written=not options.reads,
                    )
                )
                stage = Stage(here, database, server, place / database, runtimes=("ts",), options=OPTIONS)
                played = stage.play({world.name: world.calls for world in here})
                reasons: Counter[str] = Counter()
                for world in here:
                    if world.name in played:
                        ours = played[world.name]["ts"]
                        theirs = ask(options.reference, world, database, server, place, ours)
                        found += compare(world, database, ours, theirs, reasons)
                print(f"{database}: {reasons.total()} calls, {dict(reasons)}")
    finally:
        shutil.rmtree(place, ignore_errors=True)
    print(*found, sep="\n")
    return 1 if found else 0


def ask(
    reference: list[str], world: World, database: str, server: str, place: Path, ours: list[Outcome]
) -> list[dict[str, Any]]:
    """The reference's answers to the world's calls: {"ok"} or {"error"}. Pages that it loses are cut from its lists."""
    folder = Path(tempfile.mkdtemp(dir=place))
    schema, steps_file = folder / "schema.prisma", folder / "steps.json"
    schema.write_text(world.folder.schema(database))
    url = f"file:{folder}/reference.db"
    if database == "postgres":
        url = asyncio.run(create(server, f"{world.name}_reference"))
    run(reference, "push", str(schema), url)
    script = statements(manifest_of(world.folder, database), world.folder.seed, database)
    fill, setup = raw(script), raw(world.folder.setup)
    steps = [*setup, *fill]
    windows = Windows(world.manifest["models"], database)
    slices = [
        Slices.of(windows, call) if isinstance(call, dict) and not outcome["error"] else None
        for call, outcome in zip(world.calls, ours, strict=True)
    ]
    for call, lost in zip(world.calls, slices, strict=True):
        steps += fill if isinstance(call, str) else [step(call, database)]
        steps += [step(question, database) for question in (lost.questions() if lost else ())]
    steps_file.write_text(canonical(steps))
    lines = [parse(line) for line in run(reference, "query", str(schema), url, str(steps_file)).split("\n") if line]
    ready = len(setup) + len(fill)
    for line in lines[:ready]:
        if "error" in line:
            raise SystemExit(f"{world.name}: the seed is refused: {line['error']['message']}")
    answers: list[dict[str, Any]] = []
    rest = iter(lines[ready:])
    for call, lost in zip(world.calls, slices, strict=True):
        answers.append(next(rest))
        if isinstance(call, str):
            for _ in fill[1:]:
                next(rest)
        if lost and lost.pages:
            answers[-1] = lost.answer([next(rest) for _ in lost.questions()]) | {"sliced": True}
    return answers


def run(reference: list[str], *arguments: str) -> str:
    """The reference's standard output."""
    done = subprocess.run([*reference, *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"reference {arguments[0]}: {done.stderr or done.stdout}")
    return done.stdout


def step(call: Call, database: str) -> Json:
    """A call as the reference takes it."""
    asked = {name: call[name] for name in ("args", "chain") if name in call}
    asked["args"] = {name: value for name, value in asked["args"].items() if name != "relationLoadStrategy"}
    asked = cast("dict[str, Json]", retag(asked, INPUT))
    return {"model": call["model"], "op": call["action"], **(paths(asked) if database == "sqlite" else asked)}


def paths(value: Json) -> Json:
    """Arguments with Json paths as SQLite's reference takes them: `["a", "0", "-1"]` -> `$.a[0][#-1]`."""
    if isinstance(value, list):
        return [paths(item) for item in cast("list[Json]", value)]
    if not isinstance(value, dict):
        return value
    made = {key: paths(item) for key, item in cast("dict[str, Json]", value).items()}
    path = made.get("path")
    if isinstance(path, list) and all(isinstance(part, str) for part in cast("list[Json]", path)):
        made["path"] = "$" + "".join(map(spelled, cast("list[str]", path)))
    return made


def spelled(part: str) -> str:
    """A key, or a place in a list: from its end when it is negative."""
    return f"[{part}]" if part.isdigit() else f"[#{part}]" if part[1:].isdigit() else f'."{part}"'


def compare(
    world: World, database: str, ours: list[Outcome], theirs: list[dict[str, Any]], reasons: Counter[str]
) -> list[str]:
    """One text per unexplained difference; the explained ones are counted in `reasons`."""
    found: list[str] = []
    apart = False  # a write went another way, so the data differ
    spent = False  # a write failed and may have used up ids, so new rows differ
    for call, one, two in zip(world.calls, ours, theirs, strict=True):
        if isinstance(call, str):
            apart = spent = False
            continue
        writes = call["action"] in WRITING
        apart = apart or (writes and spent)
        if apart:
            continue
        wire = None if one["error"] else plain(parse(one["wire"]))
        answer = plain(retag(two["ok"], OUTPUT)) if "ok" in two else None
        if call["action"] in SUMMING:
            wire, answer = rounded(wire), rounded(answer)
        if call["action"] == "upsert" and answer == []:  # no record, as it deleted itself by a nested write
            answer = None
        refused = [one["error"] is not None, "error" in two]
        if all(refused) or (not any(refused) and same(wire, answer)):
            apart = writes and unseen(call) and "ok" in two
            spent = spent or (writes and database == "postgres" and "error" in two)
            reasons["sliced" if "sliced" in two else "equal" if "ok" in two else "refused"] += 1
            continue
        apart = writes
        if reason := chosen(call, database, one, two):
            reasons[reason] += 1
        else:
            said, shown = canonical(answer), one["error"] or one["wire"]
            if "error" in two:
                error = two["error"]
                said = f"{error['code'] or error['name']}: ...{error['message'][-250:]!r}"
            found.append(
                f"{world.name} {database}: {json.dumps(call, ensure_ascii=False)}\n"
                f"  ours   {str(shown)[:600]}\n  theirs {said[:600]}\n  sql    {str(one['sql'])[:900]}"
            )
    return found


def plain(value: Json) -> Json:
    """A result in milliseconds and without the marks of Json values.

    The reference leaves its own tags in records of models with a field called `constructor`, and drops `__proto__`. It
    gives a BigInt beyond 64 bits, which SQLite keeps as a double, as a number.
    """
    if isinstance(value, list):
        return [plain(item) for item in cast("list[Json]", value)]
    if isinstance(value, dict):
        entries = cast("dict[str, Json]", value)
        match entries:
            case {"$json": literal} if len(entries) == 1:
                return plain(literal)
            case {"$datetime": str(text)}:
                return {"$datetime": MICROSECONDS.sub(r"\1Z", text)}
            case {"$type": "Json", "value": str(text)}:
                return as_objects(parse(text))
            case {"$type": "DateTime", "value": str(text)}:
                return {"$datetime": datetime.fromisoformat(text).isoformat(timespec="milliseconds")[:23] + "Z"}
            case {"$type": "Bytes", "value": str(text)}:
                return {"$bytes": text}
            case {"$type": "BigInt", "value": text} | {"$bigint": text}:
                return {"$bigint": str(int(float(text))) if type(text) is Number else text}
            case {"$type": "Decimal", "value": text} | {"$decimal": text}:
                return {"$decimal": format(Decimal(str(text)).normalize(), "f")}
            case _:
                return {key: plain(item) for key, item in entries.items() if key != "__proto__"}
    return value


def rounded(value: Json) -> Json:
    """A result whose numbers have the 15 digits that do not depend on the order in which doubles are added."""
    match value:
        case Number() if not value.lstrip("-").isdigit():
            return Number(f"{float(value):.14e}")
        case dict():
            return {key: rounded(item) for key, item in cast("dict[str, Json]", value).items()}
        case list():
            return [rounded(item) for item in cast("list[Json]", value)]
        case _:
            return value


def as_objects(value: Json) -> Json:
    """A document with its keys in JavaScript's order: those that are indices first; without `__proto__`, as above."""
    if isinstance(value, list):
        return [as_objects(item) for item in cast("list[Json]", value)]
    if isinstance(value, dict):
        entries = {key: item for key, item in cast("dict[str, Json]", value).items() if key != "__proto__"}
        indices = sorted((key for key in entries if INDEX.fullmatch(key)), key=int)
        return {key: as_objects(entries[key]) for key in (*indices, *(key for key in entries if key not in indices))}
    return value


def same(one: Json, two: Json) -> bool:
    """Equal results: objects with their keys in order, numbers by value."""
    if type(one) is Number and type(two) is Number:
        return one == two or float(one) == float(two)
    if isinstance(one, dict) and isinstance(two, dict):
        left, right = cast("dict[str, Json]", one), cast("dict[str, Json]", two)
        return [*left] == [*right] and all(same(left[key], right[key]) for key in left)
    if isinstance(one, list) and isinstance(two, list):
        left, right = cast("list[Json]", one), cast("list[Json]", two)
        return len(left) == len(right) and all(map(same, left, right))
    return one == two


if __name__ == "__main__":
    sys.exit(main())

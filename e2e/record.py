"""Fill in what cases expect by asking a reference implementation, or compare what they say with it.

    python -m e2e.record [--compare] [--folder NAME] REFERENCE...

REFERENCE is a command that knows `push SCHEMA URL`, `query SCHEMA URL STEPS` and `dmmf SCHEMA`; it prints one JSON line
per step. A case that has neither `result` nor `error` is a stub and gets one; where the databases differ, both results
are stored. With --compare nothing is written and every difference is printed: each has to be one we chose, named in the
case's `doc` by its number (D-xx).
"""

from __future__ import annotations

import argparse
import asyncio
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import cast

from e2e.judge.canon import Json, canonical, parse, pretty
from e2e.judge.cases import DATABASES, Call, Case, Folder, folders, resolve
from e2e.judge.database import create
from e2e.judge.prepare import manifest_of
from e2e.judge.seed import statements
from e2e.judge.server import postgres

INPUT = {"$datetime": "$date"}
OUTPUT = {"$date": "$datetime", "$number": "$float"}

READS = {
    "findUnique",
    "findUniqueOrThrow",
    "findFirst",
    "findFirstOrThrow",
    "findMany",
    "count",
    "aggregate",
    "groupBy",
}

Outcome = dict[str, Json]
"""{"result": ...} or {"error": {...}}."""


def retag(value: Json, tags: dict[str, str]) -> Json:
    """`value` with its tags renamed."""
    if isinstance(value, dict):
        return {tags.get(key, key): retag(item, tags) for key, item in cast("dict[str, Json]", value).items()}
    if isinstance(value, list):
        return [retag(item, tags) for item in cast("list[Json]", value)]
    return value


def step(call: Call) -> Json:
    """A call as the reference takes it."""
    made: dict[str, Json] = {"model": call.model, "op": call.action}
    if call.args is not None:
        made["args"] = {key: retag(value, INPUT) for key, value in call.args.items() if key != "relationLoadStrategy"}
    if call.chain:
        made["chain"] = [[name, retag(args or {}, INPUT)] for name, args in call.chain]
    return made


def ask(reference: list[str], folder: Folder, database: str, cases: list[Case], url: str) -> dict[str, Outcome]:
    """Run `cases` on a new database; every case that mutates gets the seed's state first. Name -> outcome."""
    with tempfile.TemporaryDirectory() as place:
        schema, steps_file = Path(place, "schema.prisma"), Path(place, "steps.json")
        schema.write_text(folder.schema(database))
        if database == "sqlite":
            url = f"file:{place}/reference.db"
        run(reference, "push", str(schema), url)
        fill = raw(statements(manifest_of(folder, database), folder.seed, database))
        steps = [*raw(folder.setup), *fill]
        ready = len(steps)
        places: dict[str, tuple[int, int]] = {}
        for case in cases:
            calls = [step(call) for call in case.calls]
            places[case.name] = (len(steps), len(calls))
            steps += calls
            if case.mutates or any(call.action not in READS for call in case.calls):
                steps += fill
        steps_file.write_text(canonical(steps))
        lines = [parse(line) for line in run(reference, "query", str(schema), url, str(steps_file)).split("\n") if line]
    for line in lines[:ready]:
        if "error" in line:
            raise SystemExit(f"{folder.name}: the seed is refused: {line['error']['message']}")
    return {name: outcome(lines[start : start + count]) for name, (start, count) in places.items()}


def raw(script: list[str]) -> list[Json]:
    """Statements as the reference takes them."""
    return [{"op": "$executeRaw", "sql": sql} for sql in script]


def run(reference: list[str], *arguments: str) -> str:
    """The reference's standard output."""
    done = subprocess.run([*reference, *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"reference {arguments[0]}: {done.stderr or done.stdout}")
    return done.stdout


def outcome(lines: list[Json]) -> Outcome:
    """What the reference's answers mean as a case's expectation."""
    for line in lines:
        if "error" in line:
            error = line["error"]
            if error["code"]:
                return {"error": {"code": error["code"]}}
            kind = "validation" if error["name"] == "PrismaClientValidationError" else error["name"]
            return {"error": {"kind": kind}}
    results = [retag(line["ok"], OUTPUT) for line in lines]
    return {"result": results[0] if len(results) == 1 else results}


def write(case: Case, outcomes: dict[str, Outcome]) -> str | None:
    """Store the outcomes in the case's file; returns a line to review when the databases differ."""
    first, *others = outcomes.values()
    raw = dict(case.raw)
    if all(canonical(other) == canonical(first) for other in others):
        raw |= first
        note = None
    elif all("result" in each for each in outcomes.values()):
        raw["result"] = {"$" + database: each["result"] for database, each in outcomes.items()}
        note = f"{case.folder}/{case.name}: the databases differ: {canonical(raw['result'])[:300]}"
    else:
        return f"{case.folder}/{case.name}: NOT WRITTEN, one refuses: {canonical(outcomes)[:400]}"
    if "error" in raw and len(case.raw) < len(raw):
        note = f"{case.folder}/{case.name}: refused: {canonical(raw['error'])}"
    case.path.write_text(pretty(raw) + "\n")
    return note


def differences(case: Case, outcomes: dict[str, Outcome]) -> list[str]:
    """Where a case's expectation is not the reference's answer."""
    found: list[str] = []
    for database, each in outcomes.items():
        expected = case.expected("result", database, "ts")
        if "error" in case.raw:
            error = resolve(case.raw["error"], database, "ts")
            said = each.get("error", {})
            agrees = "error" in each and (
                said.get("code") == error.get("code") and said.get("kind") == error.get("kind")
            )
        else:
            agrees = "result" in each and canonical(each["result"]) == canonical(expected)
        if not agrees:
            wanted = case.raw.get("error", expected)
            shown = f"  case      {canonical(wanted)[:160]}\n  reference {canonical(each)[:160]}"
            found.append(f"{case.folder}/{case.name} [{database}]\n{shown}")
    return found


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--compare", action="store_true")
    parser.add_argument("--folder")
    parser.add_argument("reference", nargs="+")
    options = parser.parse_args()
    recorded = 0
    with postgres() as server:
        for folder in folders():
            if options.folder not in (None, folder.name):
                continue
            pending = [c for c in folder.cases if options.compare or not c.raw.keys() & {"result", "error"}]
            outcomes: dict[str, dict[str, Outcome]] = {case.name: {} for case in pending}
            for database in folder.databases:
                able = folder.settings.get("reference", DATABASES)
                cases = [
                    case
                    for case in pending
                    if database in case.raw.get("reference", able) and database in case.databases
                ]
                if cases:
                    url = asyncio.run(create(server, folder.name)) if database == "postgres" else ""
                    for name, each in ask(options.reference, folder, database, cases, url).items():
                        outcomes[name][database] = each
            for case in pending:
                if options.compare:
                    print(
                        *differences(case, outcomes[case.name]),
                        sep="\n",
                        end="\n" if differences(case, outcomes[case.name]) else "",
                    )
                elif outcomes[case.name]:
                    recorded += 1
                    if note := write(case, outcomes[case.name]):
                        print(note)
    print(f"{recorded} cases recorded", file=sys.stderr)


if __name__ == "__main__":
    main()

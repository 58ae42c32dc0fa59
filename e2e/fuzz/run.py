"""Seeded random calls through both languages on both databases: equal rows, or equal errors.

    python -m e2e.fuzz.run [--count 2000] [--seed N] [--database postgres|sqlite] [--folder NAME ...] [--random N]

The calls run on the case folders and on random schemas with random rows. Laws:

- both languages give the same canonical result, or the same error with class, code, message and path;
- calls of one turn give what each gives by itself;
- both send the same number of statements; neither ever crashes or hangs;
- the databases agree, but for the reasons of `e2e/fuzz/databases.py`.

A difference is printed with the seed and the shortest call found that still shows it.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
from collections import Counter
from contextlib import ExitStack
from pathlib import Path

from e2e.fuzz.laws import broken, parted
from e2e.fuzz.play import Outcome, Stage
from e2e.fuzz.shrink import shrink
from e2e.fuzz.values import FUZZED
from e2e.fuzz.worlds import Call, World, worlds
from e2e.fuzz.writes import ACTIONS as WRITING
from e2e.judge.places import GENERATED
from e2e.judge.server import postgres

SHOWN = 3
"""Differences that are shortened and printed, per world and database; the shortest calls."""

ENOUGH = 9
"""Differences after which no more are shortened."""


def compare(stage: Stage, world: World, played: dict[str, list[Outcome]], *, shorten: bool) -> list[str]:
    """One text per difference between the languages."""
    found: list[tuple[int, Call, str]] = []
    for index, (call, one, two) in enumerate(zip(world.calls, played["py"], played["ts"], strict=True)):
        reason = broken(one, two) or next(
            (reason for lines in played.values() if (reason := parted(world.calls, lines, index))), ""
        )
        if isinstance(call, dict) and reason:
            found.append((index, call, reason))
    kinds = Counter(reason.partition("\n")[0] for _, _, reason in found)
    texts: list[str] = []
    for index, call, reason in sorted(found, key=lambda each: len(json.dumps(each[1])))[:SHOWN]:
        before = since(world, index)
        shortest, reason = shrink(stage, world, before, call, reason) if shorten else (call, reason)
        after = "".join(f"\n  after {json.dumps(each)}" for each in before)
        texts.append(f"{world.name} {stage.database}: {json.dumps(shortest)}{after}\n{reason}")
    if len(found) > SHOWN:
        texts.append(f"{world.name} {stage.database}: {len(found)} differences: {kinds.most_common(5)}")
    return texts


def since(world: World, index: int) -> list[Call | str]:
    """The writes before a call that its data come from."""
    before: list[Call | str] = []
    for call in reversed(world.calls[:index]):
        if call == "reset":
            break
        if isinstance(call, dict) and call["action"] in WRITING:
            before.insert(0, call)
    return before


def main() -> int:
    """The command line: 1 when a law is broken."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--database", choices=FUZZED, action="append")
    parser.add_argument("--folder", action="append", default=[])
    parser.add_argument("--random", type=int, default=6, help="number of random schemas")
    parser.add_argument("--keep", action="store_true", help="leave schemas and databases behind")
    options = parser.parse_args()
    GENERATED.mkdir(parents=True, exist_ok=True)
    place = Path(tempfile.mkdtemp(dir=GENERATED))
    differences: list[str] = []
    try:
        everything = list(
            worlds(place / "worlds", options.seed, options.count, options.folder, options.random, total=True)
        )
        with ExitStack() as stack:
            for database in options.database or FUZZED:
                server = stack.enter_context(postgres()) if database == "postgres" else ""
                stage = Stage(everything, database, server, place / database)
                played = stage.play({world.name: world.calls for world in everything})
                for world in everything:
                    if world.name in played:
                        found = compare(stage, world, played[world.name], shorten=len(differences) < ENOUGH)
                        print(*found, sep="\n", end="\n" if found else "", flush=True)
                        differences += found
                total = sum(len(lines["py"]) for lines in played.values())
                refused = sum(bool(line and line["error"]) for lines in played.values() for line in lines["py"])
                print(f"{database}: {total} calls, {refused} refused, {len(differences)} differences")
    finally:
        if not options.keep:
            shutil.rmtree(place, ignore_errors=True)
    print(f"repeat: python -m e2e.fuzz.run --seed {options.seed} --count {options.count} --random {options.random}")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main())

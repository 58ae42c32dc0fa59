"""Cost of the Python types: pyright strict on fifty queries, then on the whole client; mypy strict if asked.

Prints wall seconds, CPU seconds and memory, the smallest of all rounds. Exit code 1 when a checker finds an error, or
when pyright takes more than 10 s of CPU for the queries on a schema of up to 110 models.

Usage: python e2e/bench/types/checkers.py [--models 100] [--schema FILE] [--rounds 3] [--mypy]
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from queries_py import queries
from synthetic import schema as synthetic

from diglot_generators.files import write
from diglot_generators.python import generate
from diglot_schema.compile import load_text
from diglot_schema.ir import Schema

SECONDS = 10.0
MODELS = 110


@dataclass(frozen=True, slots=True)
class Cost:
    """What one run of a checker took: seconds, and MB."""

    wall: float
    cpu: float
    memory: float


def main() -> int:
    """Measure every schema; 1 when a limit is missed."""
    options = _options()
    schemas = {f"{count} models": synthetic(count) for count in options.models}
    for path in options.schema:
        schemas[path.stem] = path.read_text("utf-8")
    missed = 0
    for name, text in schemas.items():
        schema, problems = load_text(text)
        if schema is None:
            raise SystemExit("\n".join(str(problem) for problem in problems))
        with tempfile.TemporaryDirectory(prefix="diglot-checkers-") as temporary:
            folder = Path(temporary)
            write(folder / "client", generate(schema))
            (folder / "queries.py").write_text(queries(schema, "client"))
            missed += _measure(name, schema, folder, options)
    return 1 if missed else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--models", type=lambda text: [int(part) for part in text.split(",") if part], default=[100])
    parser.add_argument("--schema", type=Path, action="append", default=[])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--mypy", action="store_true")
    return parser.parse_args()


def _measure(name: str, schema: Schema, folder: Path, options: argparse.Namespace) -> int:
    pyright = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable]
    runs = {"pyright, 50 queries": (pyright, ["queries.py"]), "pyright, client": (pyright, ["client"])}
    if options.mypy:
        mypy = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", os.devnull]
        runs["mypy, all"] = ([*mypy, "queries.py", "client"], [])
    missed = 0
    for label, (command, include) in runs.items():
        (folder / "pyrightconfig.json").write_text(json.dumps({"typeCheckingMode": "strict", "include": include}))
        costs = [_run(command, folder) for _ in range(options.rounds)]
        best = Cost(*(min(getattr(cost, part) for cost in costs) for part in ("wall", "cpu", "memory")))
        print(f"{name:>12} {label:>20}: {best.wall:6.2f} s {best.cpu:6.2f} s CPU {best.memory:6.0f} MB", flush=True)
        if label == "pyright, 50 queries" and len(schema.models) <= MODELS and best.cpu > SECONDS:
            print(f"limit missed: {name}: {best.cpu:.1f} s, at most {SECONDS:.0f} s")
            missed += 1
    return missed


def _run(command: list[str], folder: Path) -> Cost:
    started = time.perf_counter()
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    assert process.stdout is not None
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{' '.join(command)}:\n{output[:3000]}")
    return Cost(time.perf_counter() - started, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


if __name__ == "__main__":
    sys.exit(main())

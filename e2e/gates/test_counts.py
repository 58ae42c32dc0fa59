"""Counts that noise cannot touch: statements per operation, compilations per shape, in both languages."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from diglot_migrate import push
from diglot_schema.compile import load
from e2e.bench.seed import seed
from e2e.judge.server import postgres

HERE = Path(__file__).resolve().parent
BENCH = HERE.parent / "bench"
LIMITS: dict[str, int] = json.loads((HERE / "statements.json").read_text("utf-8"))
COMMANDS = {"py": [sys.executable, "e2e/bench/py/count.py"], "ts": ["node", "e2e/bench/ts/count.mjs"]}


@pytest.fixture(scope="module")
def database() -> Iterator[str]:
    """URL of a throwaway PostgreSQL with the benchmark's tables and rows; the clients for it are generated."""
    schema, _ = load(BENCH / "schema.prisma")
    assert schema is not None
    command = [sys.executable, "-m", "diglot", "generate", "--schema", "schema.prisma"]
    subprocess.run(command, cwd=BENCH, check=True, stdout=subprocess.DEVNULL)
    with postgres() as server:
        url = f"{server}/postgres"
        push(schema, url)
        asyncio.run(seed(url))
        yield url


@pytest.fixture(scope="module", params=list(COMMANDS))
def counts(request: pytest.FixtureRequest, database: str) -> dict[str, Any]:
    """What the client of one language counted."""
    command = [*COMMANDS[request.param], database]
    return json.loads(subprocess.run(command, cwd=HERE.parents[1], check=True, stdout=subprocess.PIPE).stdout)


def test_no_workload_sends_more_statements_than_the_best_known_client(counts: dict[str, Any]) -> None:
    sent: dict[str, list[str]] = counts["statements"]
    assert sent.keys() == LIMITS.keys()
    assert {name: texts for name, texts in sent.items() if len(texts) > LIMITS[name]} == {}


def test_a_shape_is_compiled_once_in_1000_calls(counts: dict[str, Any]) -> None:
    compilations: dict[str, int] = counts["compilations"]
    assert compilations == dict.fromkeys(compilations, 1)


def test_plans_of_more_than_1000_parameters_are_not_kept(counts: dict[str, Any]) -> None:
    assert counts["huge"] == 2

"""Plays the calls of worlds through both runtimes on one database."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from e2e.fuzz.worlds import Call, World
from e2e.judge.canon import canonical
from e2e.judge.cases import RUNTIMES
from e2e.judge.places import ROOT
from e2e.judge.prepare import prepare

Outcome = dict[str, Any]
"""{"wire", "error", "sql", "trace"}."""


class Stage:
    """Databases and clients of worlds on one database, for both runtimes; kept until the folder `place` is gone."""

    def __init__(
        self,
        worlds: Sequence[World],
        database: str,
        server: str,
        place: Path,
        *,
        runtimes: Sequence[str] = RUNTIMES,
        options: Mapping[str, Any] | None = None,
    ) -> None:
        self.database = database
        self.runtimes = runtimes
        self.options = options or {}
        self.place = place
        self.parts: dict[str, dict[str, dict[str, Any]]] = {}
        for runtime in runtimes:
            (place / runtime).mkdir(parents=True, exist_ok=True)
            self.parts[runtime] = {
                world.name: prepare(world.folder, database, runtime, server, place / runtime).plain(database, runtime)
                for world in worlds
                if database in world.folder.databases
            }

    def play(self, asked: Mapping[str, Sequence[Call | str]]) -> dict[str, dict[str, list[Outcome]]]:
        """World -> runtime -> outcomes of its calls."""
        place = Path(tempfile.mkdtemp(dir=self.place))
        names = [name for name in asked if name in self.parts[self.runtimes[0]]]
        running: list[tuple[Path, subprocess.Popen[str]]] = []
        for runtime in self.runtimes:
            plan, outcomes = place / f"{runtime}.plan.json", place / f"{runtime}.jsonl"
            parts = [{**self.parts[runtime][name], "calls": asked[name], "options": self.options} for name in names]
            plan.write_text(canonical(parts))
            running.append((outcomes, start(runtime, plan, outcomes)))
        played: list[list[Outcome]] = []
        for outcomes, process in running:
            said, _ = process.communicate()
            if process.returncode:
                raise SystemExit(said)
            played.append([json.loads(line) for line in outcomes.read_text().split("\n") if line])
        found: dict[str, dict[str, list[Outcome]]] = {}
        start_at = 0
        for name in names:
            end = start_at + len(asked[name])
            found[name] = {runtime: lines[start_at:end] for runtime, lines in zip(self.runtimes, played, strict=True)}
            start_at = end
        return found


def start(runtime: str, plan: Path, outcomes: Path) -> subprocess.Popen[str]:
    """The player of a language at work."""
    commands = {
        "py": [sys.executable, "-m", "e2e.run_py.play", str(plan), str(outcomes)],
        "ts": ["npx", "--no-install", "vitest", "run", "--root", "e2e/run_ts", "play"],
    }
    environment = {**os.environ, "DIGLOT_FUZZ_PLAN": str(plan), "DIGLOT_FUZZ_OUTCOMES": str(outcomes)}
    return subprocess.Popen(
        commands[runtime], cwd=ROOT, env=environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )

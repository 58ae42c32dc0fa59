"""A story's project in a throwaway folder, with the commands its user would type."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from e2e.judge.places import GENERATED

HERE = Path(__file__).resolve().parent


@dataclass(frozen=True, slots=True)
class Project:
    """The copy of a story's folder. environment: variables besides our own."""

    folder: Path
    environment: dict[str, str] = field(default_factory=dict[str, str])

    def run(self, *command: str) -> str:
        """What a command prints; an error with all of its output when it fails."""
        environment = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
        environment |= {"PYTHONPATH": str(self.folder), "PYTHONDONTWRITEBYTECODE": "1", **self.environment}
        done = subprocess.run(command, cwd=self.folder, env=environment, capture_output=True, text=True, check=False)
        if done.returncode:
            raise RuntimeError(f"{' '.join(command)} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
        return done.stdout

    def diglot(self, *arguments: str) -> str:
        """Run the command line tool."""
        return self.run(sys.executable, "-m", "diglot", *arguments)

    def python(self, file: str) -> str:
        """Run a Python file of the project."""
        return self.run(sys.executable, file)

    def node(self, file: str) -> str:
        """Run a JavaScript file of the project."""
        return self.run("node", file)


@contextmanager
def project(story: str, environment: dict[str, str] | None = None) -> Generator[Project]:
    """A copy of `e2e/stories/<story>`, inside the repository so that Node finds @diglot/client; removed afterwards."""
    GENERATED.mkdir(parents=True, exist_ok=True)
    place = Path(tempfile.mkdtemp(prefix=f"{story}-", dir=GENERATED))
    try:
        folder = place / story
        shutil.copytree(HERE / story, folder)
        yield Project(folder, environment or {})
    finally:
        shutil.rmtree(place, ignore_errors=True)

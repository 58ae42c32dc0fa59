"""A shell in which the commands are run as a user runs them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from diglot.agents import MARKS


class Shell:
    """A project folder in which commands are run, without variables of the machine."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        ours = ("DATABASE_URL", "NO_COLOR", "CI", *MARKS)  # a developer may have an agent run the tests
        self.environment = {key: value for key, value in os.environ.items() if key not in ours}
        self.environment["DATABASE_URL"] = "file:./dev.db"

    def write(self, name: str, text: str) -> Path:
        file = self.folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
        return file

    def run(self, *arguments: str, code: int = 0) -> str:
        """Run a command that must end with `code`; both streams together. Nobody ever sees a traceback."""
        command = [sys.executable, "-m", "diglot", *arguments]
        done = subprocess.run(command, cwd=self.folder, env=self.environment, capture_output=True, text=True)
        assert done.returncode == code, done.stdout + done.stderr
        assert "Traceback" not in done.stderr
        return done.stdout + done.stderr

    def files(self) -> list[str]:
        return sorted(str(file.relative_to(self.folder)) for file in self.folder.rglob("*") if file.is_file())


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    return Shell(tmp_path)

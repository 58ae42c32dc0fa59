"""What importing a generated client brings with it: little, until the first query."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from .conftest import Make

LATER = ("pydantic", "asyncpg", "sqlite3", "diglot_client.check", "diglot_client.execute", "diglot_client.record")


def loaded(folder: Path, script: str) -> set[str]:
    """The modules that a program has when it ends."""
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_importing_a_client_loads_little(make: Make, tmp_path: Path) -> None:
    """Neither pydantic nor what plans queries nor a driver is there before the first query, nor the manifest."""
    name = make().__name__
    script = "import sys; from {0} import Prisma, prisma, requires_connection; print(*sys.modules)"
    modules = loaded(tmp_path, script.format(name))
    assert not modules & {*LATER, f"{name}.models", f"{name}.manifest", f"{name}.inputs"}
    sync = make('interface = "sync"').__name__
    assert not loaded(tmp_path, script.format(sync)) & {*LATER, f"{sync}.models", f"{sync}.manifest"}


def test_importing_records_builds_none(make: Make, tmp_path: Path) -> None:
    """The validators of a model are made when something is validated."""
    name = make().__name__
    script = f"from {name}.models import User; print(User.__pydantic_complete__)"
    assert loaded(tmp_path, script) == {"False"}
    modules = loaded(tmp_path, f"import sys; import {name}.models; print(*sys.modules)")
    assert not modules & {"asyncpg", "diglot_client.check", "diglot_client.execute", f"{name}.inputs"}

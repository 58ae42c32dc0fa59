"""A large history of somebody else's: the 220 migrations of LiteLLM's proxy, from PyPI."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest

from diglot_migrate.history import Target, read_folder
from diglot_migrate.history.develop import Scratch, draft, examine
from diglot_schema.compile import load
from e2e.judge.database import create
from e2e.judge.server import postgres

PACKAGE = "litellm-proxy-extras==0.4.110"
# its authors make these two outside of the history, since they take long on a large table
MISSING = """-- CreateIndex
CREATE INDEX "LiteLLM_SpendLogs_litellm_call_id_idx" ON "LiteLLM_SpendLogs"("litellm_call_id");

-- CreateIndex
CREATE INDEX "LiteLLM_SpendLogs_api_key_startTime_idx" ON "LiteLLM_SpendLogs"("api_key", "startTime");
"""


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package's folder, with `schema.prisma` and `migrations`; nothing of it is run."""
    folder = tmp_path_factory.mktemp("litellm")
    command = (
        "uv",
        "pip",
        "install",
        "--quiet",
        "--python",
        sys.executable,
        "--no-deps",
        "--target",
        str(folder),
        PACKAGE,
    )
    subprocess.run(command, check=True)
    return folder / "litellm_proxy_extras"


def test_deploy_and_compare(package: Path) -> None:
    """All migrations apply; the database is what they make; two indexes are what they leave out of the schema."""
    folder = read_folder(package / "migrations")
    with postgres() as server:
        url = asyncio.run(create(server, "litellm"))
        for command, answer in (
            ("deploy", "All migrations have been"),
            ("deploy", "No pending"),
            ("status", "up to date!"),
        ):
            words = (sys.executable, "-m", "diglot", "migrate", command, "--schema", "schema.prisma", "--url", url)
            done = subprocess.run(words, cwd=package, capture_output=True, text=True, check=False)
            assert done.returncode == 0, done.stdout + done.stderr
            assert "220 migrations found in migrations" in done.stdout
            assert answer in done.stdout
        schema, _ = load(package / "schema.prisma")
        assert schema is not None
        target = Target(url)
        found = asyncio.run(examine(target, folder, Scratch()))
        assert found.reasons == ()
        drafted = asyncio.run(draft(target, schema, found.history))
        assert (drafted.script, drafted.loss.all) == (MISSING, ())

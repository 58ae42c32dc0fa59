"""The whole studio: the command, its page in a headless Chromium, and what is in the database afterwards."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from diglot_client import Actions
from diglot_studio import Database, client_of
from e2e.judge.places import ROOT
from e2e.studio.chromium import chromium
from e2e.studio.conftest import SCHEMA, precise

MANY = 3000


@pytest.fixture
def browser_path() -> str:
    """Chromium's path; the test is skipped without."""
    return chromium() or pytest.skip("there is no Chromium on this machine: THE STUDIO WAS NOT TRIED IN A BROWSER")


async def fill(database: Database) -> None:
    """Three users whom the test edits, one with posts, and many tags."""
    client = client_of(database)
    users, posts, tags = (Actions[Any](client, model) for model in ("User", "Post", "Tag"))
    for name in ("ann", "bob", "eve"):
        await users.create(data={"email": f"{name}@example.org", "name": name.title(), "meta": {"likes": [name]}})
    for title in ("First", "Second"):
        await posts.create(data={"title": title, "authorId": 1})
    await posts.create(data={"title": "Of Bob", "authorId": 2})
    await tags.create_many(data=[{"id": index, "label": f"tag {index:04}"} for index in range(MANY)])
    await client.disconnect()


@pytest.fixture
def project(database: Database, tmp_path: Path) -> Database:
    """The database as a project: its schema beside it."""
    provider = database.manifest["provider"]
    (tmp_path / "schema.prisma").write_text(SCHEMA.format(provider=provider, precise=precise(provider)))
    return replace(database, folder=tmp_path)


@pytest.fixture
def command(project: Database) -> Iterator[subprocess.Popen[str]]:
    """`diglot studio`, running in the project."""
    words = [sys.executable, "-m", "diglot", "studio", "--browser", "none", "--url", project.url, "--port", "0"]
    running = subprocess.Popen(
        words, cwd=project.folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8"
    )
    try:
        yield running
    finally:
        running.kill()
        running.communicate()


async def test_in_a_browser(project: Database, command: subprocess.Popen[str], browser_path: str) -> None:
    await fill(project)
    assert command.stdout is not None
    address = command.stdout.readline().split()[-1]
    variables = {**os.environ, "STUDIO": address, "CHROMIUM": browser_path}
    script = ROOT / "e2e" / "studio" / "browser.mjs"
    done = subprocess.run(["node", str(script)], env=variables, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    client = client_of(project)
    users = await Actions[Any](client, "User").find_many(order_by={"id": "asc"})
    assert [(user["email"], user["name"], user["role"], user["visits"], user["meta"]) for user in users] == [
        ("ann@example.org", "Anna", "WRITER", 9007199254740993, {"likes": ["ann"], "big": 12345678901234567890}),
        ("bob@example.com", None, "READER", 0, {"likes": ["bob"]}),
        ("zoe@example.org", "", "READER", 0, None),
    ]
    posts = await Actions[Any](client, "Post").find_many(order_by={"id": "asc"})
    assert [(post["title"], post["authorId"]) for post in posts] == [("First", 1), ("Second", 2), ("Of Bob", 2)]
    await client.disconnect()
    command.send_signal(signal.SIGINT)
    out, err = command.communicate(timeout=30)
    assert (command.returncode, err.strip()) == (130, ""), out

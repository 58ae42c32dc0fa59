"""The command, as its own process: without a schema, and its end."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from diglot_studio import Database
from e2e.studio.conftest import Browser


@pytest.fixture
def command(database: Database, tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """`diglot studio` on the database, where there is no schema."""
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    url = database.url.replace("file:.", f"file:{database.folder}")
    words = [sys.executable, "-m", "diglot", "studio", "-b", "none", "-p", "0", "--read-only", "--url", url]
    with subprocess.Popen(words, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as running:
        yield running
        running.kill()


async def test_without_a_schema(browser: Browser, command: subprocess.Popen[str]) -> None:
    """The models are those of the database."""
    await browser.of("User").create(data={"email": "ann@example.org", "visits": 9_007_199_254_740_993})
    assert command.stdout is not None
    first = command.stdout.readline()
    assert "(read-only)" in first
    address = httpx.URL(first.split()[-1])
    with httpx.Client(base_url=address.copy_with(query=None), follow_redirects=True) as http:
        assert http.get(address).status_code == 200
        schema = http.get("/api/schema").json()
        assert {model["name"] for model in schema["models"]} >= {"User", "Post", "Tag", "Seat"}
        [record] = http.post("/api/find", json={"model": "User"}).json()["records"]
        assert (record["email"], record["visits"]) == ("ann@example.org", "9007199254740993")
        assert http.post("/api/save", json={"edits": []}).status_code == 403
    command.send_signal(signal.SIGINT)
    out, err = command.communicate(timeout=30)
    assert (command.returncode, "Traceback" in err) == (130, False), out + err

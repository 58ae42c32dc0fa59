"""Python alone: several event loops, threads, a forked child, an interpreter that just ends."""

from __future__ import annotations

import contextlib
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from diglot_migrate import ddl
from e2e.judge.places import ROOT

from .conftest import Place, schema_of

START = """
import asyncio, json, os, sys, threading
from diglot_client import Client

provider = "sqlite" if sys.argv[2].startswith("file:") else "postgresql"
text = json.dumps(json.load(open(sys.argv[1]))[provider])
Prisma = type("Prisma", (Client,), {"manifest": staticmethod(lambda: text)})
prisma = Prisma(url=sys.argv[2])

async def count():
    return await prisma.item.count()

async def many():
    return await asyncio.gather(*(prisma.item.count() for _ in range(20)))

def until_alone():
    for thread in threading.enumerate():
        if thread is not threading.main_thread():
            thread.join()
"""
PROGRAMS = {
    "one loop after the other": """
for _ in range(30):
    assert asyncio.run(many()) == [0] * 20
    assert not prisma.is_connected()
until_alone()
""",
    "loops that are closed without a word": """
for _ in range(30):
    loop = asyncio.new_event_loop()
    assert loop.run_until_complete(many()) == [0] * 20
    loop.close()
assert asyncio.run(count()) == 0
until_alone()
""",
    "a loop per thread": """
failed = []
def work():
    try:
        for _ in range(5):
            assert asyncio.run(many()) == [0] * 20
    except BaseException as error:
        failed.append(error)
threads = [threading.Thread(target=work) for _ in range(4)]
for thread in threads: thread.start()
for thread in threads: thread.join()
assert failed == [], failed
""",
    "a forked child": """
async def parent():
    assert await count() == 0
    child = os.fork()
    if child == 0:
        os._exit(subprocess_main())
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert await many() == [0] * 20

def subprocess_main():
    found = []
    thread = threading.Thread(target=lambda: found.append(asyncio.run(many())))
    thread.start(); thread.join()
    return 0 if found == [[0] * 20] else 1

asyncio.run(parent())
""",
    "no disconnect": """
async def main():
    await many()
asyncio.run(main())
""",
}


@pytest.mark.parametrize("provider", ["postgresql", "sqlite"])
@pytest.mark.parametrize("program", PROGRAMS)
async def test_program(place: Place, manifests: Path, tmp_path: Path, provider: str, program: str) -> None:
    """It ends by itself, without an error and without a word on stderr."""
    if place.agent.runtime != "py":
        pytest.skip("about asyncio")
    url = f"{place.server.url}/{place.name}"
    if provider == "sqlite":
        url = f"file:{tmp_path / 'app.db'}"
        with contextlib.closing(sqlite3.connect(tmp_path / "app.db")) as database:
            database.executescript(ddl(schema_of("sqlite")))
    command = (sys.executable, "-W", "ignore::ResourceWarning", "-c", START + PROGRAMS[program], str(manifests), url)
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""

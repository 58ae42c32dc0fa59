"""What a new user gets: wheels and npm packages built from here, installed elsewhere, followed by the README's steps.

Nothing of the repository is on the path of the installed commands; third-party packages come from the registries.
"""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from urllib.parse import urljoin
from urllib.request import HTTPCookieProcessor, build_opener

import pytest

from e2e.judge.database import create
from e2e.judge.places import ROOT
from e2e.judge.server import postgres

PACKAGES = ("schema", "generators", "packages/client-py", "packages/migrate", "packages/studio", "packages/cli")
NPM_PACKAGES = ("packages/client-ts", "packages/launcher")
BIN = "Scripts" if os.name == "nt" else "bin"
WRITE = """
import asyncio
from src.lib.prisma.db import prisma

async def main():
    await prisma.user.create(data={"email": "ann@example.com", "name": "Ann"})
    print([user.email for user in await prisma.user.find_many(where={"name": {"contains": "n"}})])
    await prisma.disconnect()

asyncio.run(main())
"""
READ = """
import prisma from "./src/lib/prisma/index.js";
const users = await prisma.user.findMany({ where: { name: { contains: "n" } } });
console.log(JSON.stringify(users.map((user) => user.email)));
"""


def run(folder: Path, *command: str | Path, **variables: str) -> str:
    """What a command prints; an error with all of its output when it fails."""
    kept = {
        name: value for name, value in os.environ.items() if name not in ("DATABASE_URL", "VIRTUAL_ENV", "PYTHONPATH")
    }
    words = [str(part) for part in command]
    done = subprocess.run(words, cwd=folder, env=kept | variables, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{' '.join(words)} ended with {done.returncode}:\n{done.stdout}{done.stderr}"
    return done.stdout


@pytest.fixture(scope="session")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for everything."""
    return tmp_path_factory.mktemp("install")


@pytest.fixture(scope="session")
def wheels(place: Path) -> Path:
    """A folder with a wheel of each Python package, built from its source distribution."""
    folder = place / "dist"
    for package in PACKAGES:
        run(ROOT / package, "uv", "build", "--quiet", "--out-dir", folder)
    return folder


@pytest.fixture(scope="session")
def tarballs(place: Path) -> list[Path]:
    """The npm packages."""
    folder = place / "npm"
    folder.mkdir()
    for package in NPM_PACKAGES:
        run(ROOT / package, "npm", "pack", "--silent", "--ignore-scripts", "--pack-destination", folder)
    return sorted(folder.glob("*.tgz"))


@pytest.fixture(scope="session")
def app(place: Path, wheels: Path, tarballs: list[Path]) -> Path:
    """A project with `pip install diglot` and `npm install @diglot/client pg` done, and an SQLite library for Node."""
    folder = place / "app"
    folder.mkdir()
    run(folder, "uv", "venv", "--quiet", "--python", sys.executable, ".venv")
    install(folder, wheels, "diglot")
    (folder / "package.json").write_text('{"name": "app", "private": true, "type": "module"}', encoding="utf-8")
    options = ("--silent", "--no-audit", "--no-fund", "--prefer-offline")
    run(folder, "npm", "install", *options, *tarballs, "pg", "libsql")
    return folder


def install(folder: Path, wheels: Path, requirement: str) -> None:
    """Install our wheels and what they need into the virtual environment of `folder`."""
    python = folder / ".venv" / BIN / "python"
    run(folder, "uv", "pip", "install", "--quiet", "--python", python, "--find-links", wheels, requirement)


def diglot(app: Path, *arguments: str, **variables: str) -> str:
    """Run the installed command."""
    return run(app, app / ".venv" / BIN / "diglot", *arguments, **variables)


@pytest.fixture(scope="session")
def project(app: Path) -> Path:
    """The README's first steps."""
    diglot(app, "init", "--datasource-provider", "sqlite", "--with-model")
    diglot(app, "validate")
    diglot(app, "format", "--check")
    diglot(app, "generate")
    diglot(app, "generate", "--check")
    (app / "write.py").write_text(WRITE, encoding="utf-8")
    (app / "read.mjs").write_text(READ, encoding="utf-8")
    return app


def both(project: Path, **variables: str) -> None:
    """Write with Python, read with Node."""
    assert run(project, project / ".venv" / BIN / "python", "write.py", **variables) == "['ann@example.com']\n"
    assert run(project, "node", "read.mjs", **variables) == '["ann@example.com"]\n'


def test_sqlite(project: Path) -> None:
    """Tables and queries in the file that .env names."""
    diglot(project, "db", "push")
    both(project)
    assert (project / "prisma" / "dev.db").is_file()


def test_studio(project: Path) -> None:
    """The installed studio serves its page; Node is not on its path."""
    words = [str(project / ".venv" / BIN / "diglot"), "studio", "--browser", "none", "--port", "0", "--read-only"]
    environment = {"PATH": str(project / ".venv" / BIN), "SYSTEMROOT": os.environ.get("SYSTEMROOT", "")}
    with subprocess.Popen(words, cwd=project, env=environment, stdout=subprocess.PIPE, text=True) as running:
        try:
            assert running.stdout is not None
            address = running.stdout.readline().split()[-1]
            opener = build_opener(HTTPCookieProcessor())
            assert "<title>Diglot Studio</title>" in opener.open(address).read().decode()
            for name in ("app.js", "app.css"):
                assert len(opener.open(urljoin(address, name)).read()) > 10_000
        finally:
            running.terminate()


def test_postgres(project: Path) -> None:
    """The same after a change of the provider."""
    schema = project / "prisma" / "schema.prisma"
    schema.write_text(schema.read_text(encoding="utf-8").replace('"sqlite"', '"postgresql"'), encoding="utf-8")
    with postgres() as server:
        url = asyncio.run(create(server, "app"))
        diglot(project, "db", "push", DATABASE_URL=url)
        diglot(project, "generate")
        both(project, DATABASE_URL=url)


def test_launcher(project: Path) -> None:
    """`npx diglot` finds the command of the virtual environment."""
    assert run(project, "npx", "--no-install", "diglot", "--version") == diglot(project, "--version")


def test_client_alone(place: Path, wheels: Path, project: Path) -> None:
    """A generated Python client runs with `diglot-client[postgres]` and nothing of the tools."""
    folder = place / "deployed"
    shutil.copytree(project / "src", folder / "src")
    run(folder, "uv", "venv", "--quiet", "--python", sys.executable, ".venv")
    install(folder, wheels, "diglot-client[postgres]")
    python = folder / ".venv" / BIN / "python"
    listed = json.loads(run(folder, "uv", "pip", "list", "--format", "json", "--python", python))
    names = {package["name"] for package in listed}
    assert names == {
        "annotated-types",
        "asyncpg",
        "diglot-client",
        "pydantic",
        "pydantic-core",
        "typing-extensions",
        "typing-inspection",
    } | (names & {"async-timeout"})
    assert run(folder, python, "-c", "from src.lib.prisma import Prisma; print(Prisma.__name__)") == "Prisma\n"


@pytest.fixture(scope="session")
def contents(wheels: Path) -> dict[str, list[str]]:
    """The files of each wheel."""
    return {wheel.name.split("-")[0]: zipfile.ZipFile(wheel).namelist() for wheel in wheels.glob("*.whl")}


def test_wheels_hold_what_they_need(contents: dict[str, list[str]]) -> None:
    """Types for checkers in each; the grammar and the templates; no tests."""
    assert len(contents) == len(PACKAGES)
    for package, files in contents.items():
        assert f"{package}/py.typed" in files
        assert not [file for file in files if "test" in file]
        assert not [file for file in files if not file.startswith((f"{package}/", f"{package}-"))]
    assert "diglot_schema/grammar.lark" in contents["diglot_schema"]
    assert [file for file in contents["diglot_generators"] if file.endswith(".j2")]

"""Ask Prisma to pull every database of pulls.py, and write down what it answers.

    python -m packages.migrate.tests.record_pulls REFERENCE [PATTERN]

REFERENCE is a command that knows `pull URL [--schema FILE] [--schemas a,b]`; `-` asks nobody, and writes what we write
where we differ on purpose. PATTERN: only names that match it.
"""

from __future__ import annotations

import asyncio
import fnmatch
import shlex
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

import asyncpg

from diglot_migrate import MigrateError, push
from diglot_migrate.databases.postgres import connect
from diglot_migrate.url import postgres_url
from packages.migrate.tests.conftest import postgres
from packages.migrate.tests.corpus_catalogs import empty
from packages.migrate.tests.pulls import PROVIDERS, PULLS, Pull, of_corpus, pulled, scripted


def make(pull: Pull, url: str) -> bool:
    """Make the database of `pull` in the empty one at `url`; False, with the reason printed, when that cannot be."""
    try:
        make_at(pull, url)
    except (MigrateError, asyncpg.PostgresError, sqlite3.Error) as error:
        print(f"{pull.name}: {error}")
        return False
    return True


def make_at(pull: Pull, url: str) -> None:
    """Make the database of `pull` in the empty one at `url`."""
    if pull.schema is not None:
        push(pull.schema, url)
    elif url.startswith("file:"):
        with closing(sqlite3.connect(url.removeprefix("file:"))) as connection:
            connection.executescript(pull.script or "")
    else:
        asyncio.run(run(url, pull.script or ""))


async def run(url: str, script: str) -> None:
    """Run a script on PostgreSQL."""
    connection = await connect(postgres_url(url))
    await connection.execute(script)
    await connection.close()


def record(pull: Pull, url: str, reference: list[str]) -> None:
    """Ask about the database at `url`, and write the answer."""
    options = ["--schema", str(pull.old)] if pull.old else []
    options += ["--schemas", ",".join(pull.schemas)] if pull.schemas else []
    done = subprocess.run([*reference, "pull", url, *options], capture_output=True, text=True, check=False)
    pull.answer.unlink(missing_ok=True)
    pull.warnings.unlink(missing_ok=True)
    if done.returncode == 0:
        pull.answer.write_text(done.stdout)
    if done.stderr.strip():
        said = done.stderr.strip()
        pull.warnings.write_text(said.replace(f"{pull.old.parent}/" if pull.old else "\0", "") + "\n")


def record_ours(pull: Pull, url: str) -> None:
    """Write what we write, to be read in review."""
    try:
        pull.ours.write_text("".join(pulled(pull, url).files.values()))
    except MigrateError as error:
        print(f"{pull.name}: {error}")


def main() -> None:
    """Record both providers."""
    reference = shlex.split(sys.argv[1])
    pattern = sys.argv[2] if len(sys.argv) > 2 else "*"
    (PULLS / "corpus").mkdir(parents=True, exist_ok=True)
    with postgres() as server, tempfile.TemporaryDirectory() as folder:
        asyncio.run(run(server("postgres"), "CREATE DATABASE pulls"))
        for provider in PROVIDERS:
            for index, pull in enumerate((*scripted(provider), *of_corpus(provider))):
                if not fnmatch.fnmatch(pull.name, pattern) or (reference == ["-"] and not pull.is_different):
                    continue
                url = f"file:{Path(folder, str(index))}" if provider == "sqlite" else server("pulls")
                if make(pull, url) and reference != ["-"]:
                    record(pull, url, reference)
                if pull.is_different and (pull.answer.exists() or pull.warnings.exists()):
                    record_ours(pull, url)
                if provider == "postgresql":
                    empty(url)


if __name__ == "__main__":
    main()

"""Push the corpus by Prisma and write down what its databases have: catalogs/postgresql.json and sqlite.json.

    python -m packages.migrate.tests.record REFERENCE

REFERENCE is a command that knows `push SCHEMA URL` and `compare-catalogs URL URL`. Both databases, Prisma's and ours,
are also compared by it; differences and refusals are printed. Cases that Prisma refuses are left out.
"""

from __future__ import annotations

import json
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

from diglot_migrate import MigrateError, push
from packages.migrate.tests.conftest import postgres
from packages.migrate.tests.corpus_catalogs import CATALOGS, cases, read_postgres, read_sqlite


def ask(command: list[str], *arguments: str | Path) -> tuple[int, str]:
    """Exit code and what was printed."""
    done = subprocess.run([*command, *map(str, arguments)], capture_output=True, text=True, check=False)
    return done.returncode, done.stdout.strip() or done.stderr.strip()


def main() -> None:
    """Record both providers."""
    command = shlex.split(sys.argv[1])
    CATALOGS.mkdir(exist_ok=True)
    with postgres() as server, tempfile.TemporaryDirectory() as folder:
        for provider in ("postgresql", "sqlite"):
            recorded: dict[str, dict[str, str]] = {}
            for name, path, schema in cases(provider):
                theirs_file, ours_file = Path(folder) / f"{name}.theirs", Path(folder) / f"{name}.ours"
                if provider == "sqlite":
                    theirs, ours = f"file:{theirs_file}", f"file:{ours_file}"
                else:
                    theirs, ours = server(f"{name}_theirs"), server(f"{name}_ours")
                    make(server("postgres"), f"{name}_theirs")
                code, text = ask(command, "push", path, theirs)
                if code != 0:
                    print(f"{name}: Prisma refuses: {text[:200]}")
                    continue
                recorded[name] = read_sqlite(theirs_file) if provider == "sqlite" else read_postgres(schema, theirs)
                try:
                    push(schema, ours)
                except MigrateError as error:
                    print(f"{name}: we refuse: {error.message}")
                    continue
                code, text = ask(command, "compare-catalogs", theirs, ours)
                if code != 0:
                    print(f"{name}: {text}")
            (CATALOGS / f"{provider}.json").write_text(json.dumps(recorded, indent=1, sort_keys=True) + "\n")
            print(f"{provider}: {len(recorded)} cases")


def make(server: str, database: str) -> None:
    """Create a database."""
    import asyncio

    from diglot_migrate.databases.postgres import connect, quote
    from diglot_migrate.url import postgres_url

    async def work() -> None:
        connection = await connect(postgres_url(server))
        await connection.execute(f"CREATE DATABASE {quote(database)}")
        await connection.close()

    asyncio.run(work())


if __name__ == "__main__":
    main()

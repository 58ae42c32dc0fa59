"""`diglot migrate dev`: what it writes, asks and refuses."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from packages.cli.tests.conftest import Shell

SCHEMA = """datasource db {
  provider = "sqlite"
  url      = env("DATABASE_URL")
}

generator py {
  provider = "prisma-client-py"
}

model User {
  id   Int     @id
  name String?
}
"""


@pytest.fixture
def project(shell: Shell) -> Shell:
    """A project with a schema, a seed, and neither migrations nor a database."""
    shell.write("prisma/schema.prisma", SCHEMA)
    shell.write("diglot.toml", "seed = \"python -c \\\"open('seeds', 'a').write('x')\\\"\"\n")
    return shell


def change(project: Shell, before: str, after: str) -> None:
    file = project.folder / "prisma/schema.prisma"
    file.write_text(file.read_text().replace(before, after))


def typed(project: Shell, answers: str, *arguments: str, code: int = 0) -> None:
    """Run a command at a terminal, where somebody types `answers`."""
    ours, theirs = pty.openpty()
    try:
        command = [sys.executable, "-m", "diglot", *arguments]
        process = subprocess.Popen(
            command, cwd=project.folder, env=project.environment, stdin=theirs, stdout=theirs, stderr=theirs
        )
        os.write(ours, answers.encode())
        ended = process.wait(timeout=60)
        assert ended == code, os.read(ours, 100_000).decode()
    finally:
        os.close(ours)
        os.close(theirs)


def migrations(project: Shell) -> list[str]:
    """The names of the migrations, without their times."""
    names = sorted(file.name for file in (project.folder / "prisma/migrations").iterdir() if file.is_dir())
    return [name.partition("_")[2] for name in names]


def test_dev(project: Shell) -> None:
    text = project.run("migrate", "dev", "--name", "First Step")
    assert 'made the SQLite database "dev.db"' in text
    assert (
        "The following migration(s) have been created and applied from new schema changes:\n\nprisma/migrations/"
        in text
    )
    assert "\nYour database is now in sync with your schema.\n" in text
    assert migrations(project) == ["first_step"]
    assert (project.folder / "src/lib/prisma/models.py").exists()
    assert (project.folder / "seeds").read_text() == "x"
    text = project.run("migrate", "dev", "--skip-generate")
    assert text.endswith("\nAlready in sync, no schema change or pending migration was found.\n")
    assert (project.folder / "seeds").read_text() == "x"
    change(project, "name String?", "name String?\n  age  Int?")
    text = project.run("migrate", "dev", "-n", "age", "--create-only")
    assert text.endswith("\nYou can now edit it and apply it by running diglot migrate dev.\n")
    text = project.run("migrate", "dev", "--skip-seed")
    assert "The following migration(s) have been applied:\n" in text
    assert "age: int | None" in (project.folder / "src/lib/prisma/models.py").read_text()
    project.run("migrate", "status")
    project.run("db", "push")


def test_dev_without_a_terminal(project: Shell) -> None:
    project.run("migrate", "dev", "--name", "init", "--skip-generate", "--skip-seed")
    script = project.write("x.sql", "INSERT INTO User VALUES (1, 'a');")
    project.run("db", "execute", "--file", str(script))
    change(project, "name String?", "age Int")
    text = project.run("migrate", "dev", code=1)
    assert (
        "We found changes that cannot be executed:\n\n  • Added the required column `age` to the `User` table" in text
    )
    change(project, "age Int", "")
    text = project.run("migrate", "dev", code=1)
    assert (
        "  • You are about to drop the column `name` on the `User` table, which still contains 1 non-null values."
        in text
    )
    assert "non-interactive" in text
    assert migrations(project) == ["init"]
    script.write_text("CREATE TABLE more (id INTEGER);")
    project.run("db", "execute", "--file", str(script))
    text = project.run("migrate", "dev", code=130)
    assert "Drift detected: Your database schema is not in sync" in text
    assert "[+] Added tables\n  - more\n" in text
    assert "You may use diglot migrate reset" in text


def test_dev_asks_at_a_terminal(project: Shell) -> None:
    typed(project, "My Init\n", "migrate", "dev", "--skip-generate", "--skip-seed")
    assert migrations(project) == ["my_init"]
    script = project.write("x.sql", "INSERT INTO User VALUES (1, 'a');")
    project.run("db", "execute", "--file", str(script))
    change(project, "name String?", "")
    typed(project, "n\n", "migrate", "dev", code=130)
    assert migrations(project) == ["my_init"]
    typed(project, "y\nno name\n", "migrate", "dev", "--skip-generate")
    assert migrations(project) == ["my_init", "no_name"]
    script.write_text("CREATE TABLE more (id INTEGER);")
    project.run("db", "execute", "--file", str(script))
    typed(project, "n\n", "migrate", "dev", "--skip-generate", code=130)
    typed(project, "y\n", "migrate", "dev", "--skip-generate")
    assert (project.folder / "seeds").read_text() == "x"
    project.run("db", "execute", "--file", str(script))


def test_a_history_for_a_database_that_was_pushed(project: Shell) -> None:
    project.run("db", "push")
    script = project.write("x.sql", "INSERT INTO User VALUES (1, 'a');")
    project.run("db", "execute", "--file", str(script))
    text = project.run("migrate", "dev", "--name", "init", code=130)
    assert "[+] Added tables\n  - User\n" in text
    assert "`diglot migrate resolve --applied 0_init`" in text
    first = "prisma/migrations/0_init/migration.sql"
    project.run("migrate", "diff", "--from-empty", "--to-schema", "prisma/schema.prisma", "--script", "-o", first)
    project.run("migrate", "resolve", "--applied", "0_init")
    assert "Already in sync" in project.run("migrate", "dev")
    assert not (project.folder / "seeds").exists()


def test_a_history_that_alembic_owns(project: Shell, tmp_path: Path) -> None:
    project.write("diglot.toml", '[migrations]\nowner = "alembic"\n')
    for command in (("dev",), ("reset", "--force")):
        assert "`alembic upgrade head`" in project.run("migrate", *command, code=1)
    assert not (tmp_path / "dev.db").exists()
    project.write(
        "x.sql", "CREATE TABLE alembic_version (version_num TEXT); INSERT INTO alembic_version VALUES ('1a2b');"
    )
    project.run("db", "execute", "--file", "x.sql")
    assert "the database is at its revision 1a2b" in project.run("migrate", "status")
    project.write("x.sql", "DROP TABLE alembic_version;")
    project.run("db", "execute", "--file", "x.sql")
    assert "Run alembic upgrade head" in project.run("migrate", "status", code=1)

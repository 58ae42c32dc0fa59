"""`diglot migrate` and `diglot db execute`: what they print, their exit codes, and whom they refuse."""

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

model User {
  id Int @id
}
"""
FIRST = 'CREATE TABLE "User" ("id" INTEGER NOT NULL PRIMARY KEY);\n'
DATASOURCE = 'Datasource "db": SQLite database "dev.db" at "file:./dev.db"\n'


@pytest.fixture
def project(shell: Shell) -> Shell:
    """A project with one migration and no database."""
    shell.write("prisma/schema.prisma", SCHEMA)
    shell.write("prisma/migrations/20240101_init/migration.sql", FIRST)
    shell.write("prisma/migrations/migration_lock.toml", 'provider = "sqlite"\n')
    return shell


def test_deploy_and_status(project: Shell) -> None:
    assert "P1003: Database dev.db does not exist" in project.run("migrate", "status", code=1)
    assert project.run("migrate", "deploy") == (
        f"{DATASOURCE}\n1 migration found in prisma/migrations\n\nApplying migration `20240101_init`\n"
        'made the SQLite database "dev.db" at "file:./dev.db"\n\n'
        "The following migration(s) have been applied:\n\nmigrations/\n  └─ 20240101_init/\n    └─ migration.sql\n\n"
        "All migrations have been successfully applied.\n"
    )
    assert project.run("migrate", "deploy").endswith("No pending migrations to apply.\n")
    assert project.run("migrate", "status").endswith("\nDatabase schema is up to date!\n")
    project.write("prisma/migrations/20240102_more/migration.sql", "oops;")
    text = project.run("migrate", "status", code=1)
    assert "Following migration have not yet been applied:\n20240102_more\n" in text
    text = project.run("migrate", "deploy", code=1)
    assert "error: P3018: A migration failed to apply." in text
    assert 'diglot migrate resolve --rolled-back "20240102_more"' in text
    assert "error: P3009: migrate found failed migrations" in project.run("migrate", "deploy", code=1)
    assert "Following migration have failed:\n20240102_more\n" in project.run("migrate", "status", code=1)
    text = project.run("migrate", "resolve", "--rolled-back", "20240102_more")
    assert text.endswith("\nMigration 20240102_more marked as rolled back.\n")
    assert "marked as applied." in project.run("migrate", "resolve", "--applied=20240102_more")
    assert "is already recorded as applied in the database." in project.run(
        "migrate", "resolve", "--applied=20240102_more", code=1
    )
    project.write("prisma/migrations/20240101_init/migration.sql", FIRST + "--")
    assert "warning: The migration `20240101_init` was modified after it was applied" in project.run(
        "migrate", "deploy"
    )


def test_take_over(project: Shell) -> None:
    project.run("db", "push")
    assert "error: P3005: The database schema is not empty" in project.run("migrate", "deploy", code=1)
    assert 'diglot migrate resolve --applied "20240101_init"' in project.run("migrate", "status", code=1)
    project.run("migrate", "resolve", "--applied", "20240101_init")
    project.run("migrate", "status")


def test_resolve_needs_one_name(project: Shell) -> None:
    assert "--applied or --rolled-back must be part" in project.run("migrate", "resolve", code=2)
    assert "not both" in project.run("migrate", "resolve", "--applied", "a", "--rolled-back", "b", code=2)


def test_where_migrations_are(project: Shell) -> None:
    project.write("package.json", '{"prisma": {"migrations": {"path": "db/history"}}}')
    project.write("db/history/1_init/migration.sql", FIRST)
    assert "1 migration found in db/history" in project.run("migrate", "deploy")
    (project.folder / "package.json").unlink()
    (project.folder / "prisma/schema").mkdir()
    (project.folder / "prisma/schema.prisma").rename(project.folder / "prisma/schema/all.prisma")
    assert "1 migration found in prisma/migrations" in project.run("migrate", "status", code=1)
    project.write("prisma/schema/migrations/1_init/migration.sql", FIRST)
    assert "1 migration found in prisma/schema/migrations" in project.run("migrate", "status")


def test_provider(project: Shell) -> None:
    project.write("prisma/schema.prisma", SCHEMA.replace("sqlite", "postgresql"))
    for command in ("deploy", "status", "reset"):
        assert "error: P3019: The datasource provider `postgresql`" in project.run("migrate", command, code=1)


def test_reset(project: Shell) -> None:
    project.write("prisma/schema.prisma", SCHEMA + 'generator py {\n  provider = "prisma-client-py"\n}\n')
    project.write("diglot.toml", "seed = \"python -c \\\"open('seeds', 'a').write('x')\\\"\"\n")
    project.run("migrate", "deploy")
    assert "Use --force" in project.run("migrate", "reset", code=1)
    project.run(
        "db", "execute", "--file", str(project.write("x.sql", "INSERT INTO User VALUES (1); CREATE TABLE more (x);"))
    )
    text = project.run("migrate", "reset", "--force")
    assert "\nDatabase reset successful\n\nThe following migration(s) have been applied:\n" in text
    assert (project.folder / "src/lib/prisma/models.py").exists()
    assert (project.folder / "seeds").read_text() == "x"
    project.write("src/lib/prisma/models.py", "")
    project.run("migrate", "reset", "-f", "--skip-generate", "--skip-seed")
    assert (project.folder / "src/lib/prisma/models.py").read_text() == ""
    assert (project.folder / "seeds").read_text() == "x"
    project.run("db", "execute", "--file", "x.sql")


def test_reset_refuses_agents_and_strangers(project: Shell) -> None:
    project.environment["CLAUDECODE"] = "1"
    text = project.run("migrate", "reset", "--force", code=1)
    assert "was called by Claude Code, and nothing was done: all data in the SQLite database" in text
    assert not (project.folder / "dev.db").exists()
    project.environment["PRISMA_USER_CONSENT_FOR_DANGEROUS_AI_ACTION"] = "yes, please"
    project.run("migrate", "reset", "--force")
    project.write("prisma/schema.prisma", SCHEMA.replace("sqlite", "postgresql"))
    (project.folder / "prisma/migrations/migration_lock.toml").unlink()
    project.environment["DATABASE_URL"] = "postgresql://joe:s3cr3t@db.example.com/x"
    text = project.run("migrate", "reset", "--force", code=1)
    assert "db.example.com:5432 is not this machine" in text
    assert "--allow-remote" in text
    assert "s3cr3t" not in text


@pytest.mark.parametrize(("answer", "code"), [("y", 0), ("n", 130)])
def test_reset_asks_on_a_terminal(project: Shell, answer: str, code: int) -> None:
    ours, theirs = pty.openpty()
    try:
        command = [sys.executable, "-m", "diglot", "migrate", "reset"]
        process = subprocess.Popen(
            command, cwd=project.folder, env=project.environment, stdin=theirs, stdout=theirs, stderr=theirs
        )
        os.write(ours, f"{answer}\n".encode())
        assert process.wait(timeout=30) == code
    finally:
        os.close(ours)
        os.close(theirs)
    assert (project.folder / "dev.db").exists() is (code == 0)


def test_execute(project: Shell, tmp_path: Path) -> None:
    assert "Either --stdin or --file" in project.run("db", "execute", code=2)
    assert "cannot be used at the same time" in project.run("db", "execute", "--stdin", "--file", "x", code=2)
    text = project.run("db", "execute", "--url", "file:x", "--schema", "y", "--stdin", code=2)
    assert "--url and --schema cannot be used" in text
    assert "Provided --file at no.sql doesn't exist." in project.run("db", "execute", "--file", "./no.sql", code=1)
    project.write("one.sql", "CREATE TABLE one (id INTEGER); SELECT 1;")
    arguments = ("db", "execute", "--file", "one.sql", "--schema", "prisma/schema.prisma")
    assert project.run(*arguments) == "Script executed successfully.\n"
    assert "table one already exists" in project.run(*arguments, code=1)
    command = [sys.executable, "-m", "diglot", "db", "execute", "--stdin", "--url", "file:./other.db"]
    done = subprocess.run(command, cwd=tmp_path, input="CREATE TABLE x (id);", text=True, capture_output=True)
    assert done.stdout == "Script executed successfully.\n", done.stderr
    assert (tmp_path / "other.db").exists()

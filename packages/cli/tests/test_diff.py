"""`diglot migrate diff` and `diglot db push` on a database that has something else."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from packages.cli.tests.conftest import Shell

SCHEMA = """datasource db {
  provider = "sqlite"
  url      = env("DATABASE_URL")
}

model User {
  id   Int     @id
  name String?
}
"""
ADDED = 'CREATE TABLE "Post" (\n    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT\n);\n'


@pytest.fixture
def project(shell: Shell) -> Shell:
    """A pushed schema, and a newer one beside it."""
    shell.write("prisma/schema.prisma", SCHEMA)
    shell.run("db", "push")
    shell.write("new.prisma", SCHEMA + "\nmodel Post {\n  id Int @id\n}\n")
    return shell


def sql(project: Shell, text: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(project.folder / "dev.db", isolation_level=None)) as connection:
        return connection.execute(text).fetchall()


def diff(project: Shell, *arguments: str, code: int = 0) -> str:
    return project.run("migrate", "diff", *arguments, code=code)


def test_the_sides(project: Shell) -> None:
    for before in (
        ("--from-schema", "prisma/schema.prisma"),
        ("--from-schema-datamodel", "prisma/schema.prisma"),
        ("--from-url", "file:./dev.db"),
        ("--from-config-datasource",),
        ("--from-schema-datasource", "prisma/schema.prisma"),
    ):
        listed = diff(project, *before, "--to-schema-datamodel", "new.prisma", "--exit-code", code=2)
        assert listed == "\n[+] Added tables\n  - Post\n", before
    assert diff(project, "--from-config-datasource", "--to-schema", "prisma/schema.prisma", "--exit-code") == (
        "No difference detected.\n"
    )
    assert "DROP TABLE" in diff(project, "--from-schema", "new.prisma", "--to-empty", "--script")


def test_a_folder_of_migrations(project: Shell) -> None:
    project.run("migrate", "dev", "--name", "init", "--url", "file:./other.db")
    sides = ("--from-migrations", "prisma/migrations", "--to-schema", "new.prisma")
    assert diff(project, *sides, "--script") == f"-- CreateTable\n{ADDED}"
    assert "there is no migrations folder at nowhere" in diff(
        project, "--from-migrations", "nowhere", "--to-schema", "new.prisma", code=1
    )


def test_output_goes_to_a_file(project: Shell) -> None:
    sides = ("--from-empty", "--to-schema", "new.prisma", "--script")
    assert diff(project, *sides, "-o", "sql/all.sql", "--exit-code", code=2) == ""
    assert (project.folder / "sql/all.sql").read_text() == diff(project, *sides)


def test_what_others_look_after(project: Shell) -> None:
    sql(project, "CREATE TABLE alembic_version (version TEXT)")
    sides = ("--from-config-datasource", "--to-schema", "prisma/schema.prisma", "--exit-code")
    assert "alembic_version" in diff(project, *sides, code=2)
    project.write("diglot.toml", 'tables.external = ["alembic_version"]\n')
    diff(project, *sides)
    assert "is in sync" in project.run("db", "push")


def test_wrong_sides(project: Shell) -> None:
    assert "one side of the comparison is missing" in diff(project, "--from-empty", code=1)
    both = ("--from-empty", "--from-url", "file:x", "--to-empty")
    assert "may be given only once" in diff(project, *both, code=1)
    assert "neither side says which database" in diff(project, "--from-empty", "--to-empty", code=1)
    other = SCHEMA.replace("sqlite", "postgresql")
    project.write("other.prisma", other)
    sides = ("--from-schema", "other.prisma", "--to-schema", "new.prisma")
    assert "of different databases: postgresql and sqlite" in diff(project, *sides, code=1)
    missing = ("--from-url", "file:./none.db", "--to-schema", "new.prisma")
    assert "P1003" in diff(project, *missing, code=1)
    assert not (project.folder / "none.db").exists()


def test_push_refuses_to_lose_data(project: Shell) -> None:
    sql(project, "INSERT INTO \"User\" VALUES (1, 'Ann')")
    schema = project.folder / "prisma/schema.prisma"
    schema.write_text(SCHEMA.replace("  name String?\n", ""))
    text = project.run("db", "push", code=1)
    assert "• You are about to drop the column `name` on the `User` table, which still contains 1 non-null" in text
    assert "nothing was changed. With --accept-data-loss" in text
    assert sql(project, 'SELECT name FROM "User"') == [("Ann",)]
    assert "changed the SQLite database" in project.run("db", "push", "--accept-data-loss")
    assert "is in sync" in project.run("db", "push")
    schema.write_text(SCHEMA.replace("name String?", "name String"))
    text = project.run("db", "push", "--accept-data-loss", code=1)
    assert "There are 1 rows in this table, it is not possible to execute this step." in text
    project.environment["CLAUDECODE"] = "1"
    assert "and nothing was done" in project.run("db", "push", "--force-reset", code=1)
    del project.environment["CLAUDECODE"]
    assert "made the tables of the schema" in project.run("db", "push", "--force-reset")
    assert sql(project, 'SELECT count(*) FROM "User"') == [(0,)]

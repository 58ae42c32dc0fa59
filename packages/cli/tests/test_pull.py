"""`db pull` and `db verify` as a user runs them, on SQLite; the texts themselves are tested beside introspection."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from packages.cli.tests.conftest import Shell

HEAD = """// what we have
datasource db {
  provider = "sqlite"
  url      = env("DATABASE_URL")
}
"""
TABLES = """
CREATE TABLE users (id INTEGER PRIMARY KEY, first_name TEXT);
CREATE TABLE posts (id TEXT PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users ON DELETE CASCADE, CHECK (id <> ''));
"""
PULLED = """
model posts {
  id      String @id
  user_id Int
  users   users  @relation(fields: [user_id], references: [id], onDelete: Cascade, onUpdate: NoAction)
}

model users {
  id         Int     @id @default(autoincrement())
  first_name String?
  posts      posts[]
}
"""
RENAMED = """
/// Somebody.
model User {
  id        Int     @id @default(autoincrement())
  firstName String? @map("first_name") // as they say
  posts     Post[]

  @@map("users")
}

model Post {
  id      String @id @default(cuid())
  user_id Int
  author  User   @relation(fields: [user_id], references: [id], onDelete: Cascade, onUpdate: NoAction)
  // no more so far

  @@map("posts")
}
"""


def execute(shell: Shell, script: str) -> None:
    with closing(sqlite3.connect(shell.folder / "dev.db")) as connection:
        connection.executescript(script)


def test_pull(shell: Shell) -> None:
    file = shell.write("schema.prisma", HEAD)
    execute(shell, TABLES)
    printed = shell.run("db", "pull", "--print")
    assert printed.startswith(HEAD + PULLED)
    assert file.read_text() == HEAD
    said = shell.run("db", "pull")
    assert "pulled 2 models into schema.prisma" in said
    assert "warning: a schema cannot say: check constraints (posts)" in said
    assert file.read_text() == HEAD + PULLED
    assert "schema.prisma has them already" in shell.run("db", "pull")


def test_pull_keeps_what_the_schema_says(shell: Shell) -> None:
    file = shell.write("schema.prisma", HEAD + RENAMED)
    execute(shell, TABLES)
    shell.run("db", "pull")
    assert file.read_text() == HEAD + RENAMED
    execute(shell, "ALTER TABLE users ADD COLUMN age INTEGER; CREATE TABLE tags (id INTEGER PRIMARY KEY);")
    shell.run("db", "pull")
    added = RENAMED.replace("  posts     Post[]", "  age       Int?\n  posts     Post[]")
    assert file.read_text() == HEAD + added + "\nmodel tags {\n  id Int @id @default(autoincrement())\n}\n"
    assert shell.run("db", "pull", "--force", "--print").startswith(HEAD + "\nmodel posts {")


def test_pull_into_a_folder(shell: Shell) -> None:
    base = shell.write("prisma/schema/base.prisma", HEAD.replace("\n", "\r\n"))
    user = shell.write("prisma/schema/user.prisma", 'model User {\n  id Int @id\n  @@map("users")\n}\n')
    execute(shell, TABLES)
    shell.run("db", "pull")
    assert base.read_bytes() == HEAD.replace("\n", "\r\n").encode()
    assert user.read_text().startswith("model User {\n  id         Int     @id @default(autoincrement())\n")
    assert (base.parent / "introspected.prisma").read_text().startswith("model posts {\n")
    assert "prisma/schema is valid" in shell.run("validate")


def test_pull_views(shell: Shell) -> None:
    features = 'generator js {\n  provider        = "prisma-client-js"\n  previewFeatures = ["views"]\n}\n'
    file = shell.write("prisma/schema.prisma", f"{HEAD}\n{features}")
    execute(shell, "CREATE TABLE a (id INTEGER PRIMARY KEY); CREATE VIEW v AS SELECT id FROM a")
    shell.run("db", "pull")
    assert "view v {\n  id Int?\n}" in file.read_text()
    assert (shell.folder / "prisma/views/main/v.sql").read_text() == "CREATE VIEW v AS SELECT id FROM a\n"


def test_what_pull_refuses(shell: Shell) -> None:
    file = shell.write("schema.prisma", HEAD)
    assert "P1003: the database file" in shell.run("db", "pull", code=1)
    execute(shell, "CREATE VIEW v AS SELECT 1")
    assert "P4001: the database has no tables" in shell.run("db", "pull", code=1)
    execute(shell, TABLES)
    postgres = "postgresql://somebody@127.0.0.1:1/app"
    assert "the schema is for sqlite" in shell.run("db", "pull", "--url", postgres, code=1)
    assert "SQLite has no schemas" in shell.run("db", "pull", "--schemas", "a,b", code=1)
    file.write_text(HEAD.replace("sqlite", "postgresql"))
    assert "P1001" in shell.run("db", "pull", "--url", postgres, code=1)
    file.write_text(HEAD + "model Broken {\n  id Nope @id\n}\n")
    assert "P1012" in shell.run("db", "pull", code=1)
    assert "pulled 2 models" in shell.run("db", "pull", "--force")
    assert file.read_text() == HEAD + PULLED


def test_verify(shell: Shell) -> None:
    shell.write("schema.prisma", HEAD + RENAMED)
    execute(shell, TABLES)
    assert "the database is as schema.prisma says" in shell.run("db", "verify")
    execute(shell, "ALTER TABLE users ADD COLUMN age INTEGER")
    said = shell.run("db", "verify", code=1)
    assert "users" in said
    assert "the database is not as the schema says" in said

"""Migrations on throwaway databases: what is applied, what is recorded, and what faults leave behind."""

from __future__ import annotations

import asyncio
import sqlite3
import sys
import time
import uuid
from collections.abc import Awaitable, Callable
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from typing import Any, TypeAlias, cast

import asyncpg
import pytest

from diglot_migrate import MigrateError
from diglot_migrate.history.commands import deploy, execute, mark_applied, mark_rolled_back, reset, status
from diglot_migrate.history.folder import Folder, read_folder
from diglot_migrate.history.target import Target

Server: TypeAlias = Callable[..., str]

FIRST = "CREATE TABLE a (id INTEGER PRIMARY KEY);\n"
SECOND = "CREATE TABLE b (id INTEGER PRIMARY KEY);\nINSERT INTO b VALUES (1);\n"


class Project:
    """A migrations folder and a database that does not exist yet."""

    def __init__(self, folder: Path, url: str) -> None:
        self.path = folder / "migrations"
        self.target = Target(url, folder)
        self.write("20240101_first", FIRST)
        self.write("20240102_second", SECOND)

    def write(self, name: str, script: str | bytes) -> Path:
        file = self.path / name / "migration.sql"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(script if isinstance(script, bytes) else script.encode())
        return file

    @property
    def folder(self) -> Folder:
        return read_folder(self.path)

    async def deploy(self) -> tuple[str, ...]:
        return (await deploy(self.target, self.folder)).applied

    async def rows(self, sql: str) -> list[tuple[Any, ...]]:
        """Ask the database, past the code under test."""
        if self.target.provider == "sqlite":
            with closing(sqlite3.connect(self.target.folder / "dev.db")) as connection:
                return connection.execute(sql).fetchall()
        connection = await cast(Any, asyncpg).connect(self.target.url)  # asyncpg has no type hints
        try:
            return [tuple(row) for row in await connection.fetch(sql)]
        finally:
            await connection.close()

    async def history(self) -> list[tuple[str, bool, bool, int]]:
        """Name, finished, rolled back and steps of all rows."""
        sql = "SELECT migration_name, finished_at, rolled_back_at, applied_steps_count FROM _prisma_migrations"
        rows = await self.rows(f"{sql} ORDER BY started_at, migration_name")
        return [(name, finished is not None, back is not None, steps) for name, finished, back, steps in rows]


@pytest.fixture(params=["sqlite", "postgresql"])
def project(request: pytest.FixtureRequest, tmp_path: Path) -> Project:
    if request.param == "sqlite":
        return Project(tmp_path, "file:./dev.db")
    server = cast("Server", request.getfixturevalue("server"))
    return Project(tmp_path, server(f"history_{uuid.uuid4().hex}"))


async def refused(code: str | None, work: Awaitable[object]) -> str:
    """The message of the refusal that `work` must end in."""
    with pytest.raises(MigrateError) as caught:
        await work
    assert caught.value.code == code, caught.value.message
    return caught.value.message


async def test_deploy(project: Project) -> None:
    told: list[str] = []
    done = await deploy(project.target, project.folder, told.append)
    assert done.applied == ("20240101_first", "20240102_second") == tuple(told)
    assert done.made_database
    assert await project.rows("SELECT id FROM b") == [(1,)]
    assert await project.history() == [("20240101_first", True, False, 1), ("20240102_second", True, False, 1)]
    rows = await project.rows("SELECT checksum, logs FROM _prisma_migrations ORDER BY migration_name")
    assert rows == [(sha256(text.encode()).hexdigest(), None) for text in (FIRST, SECOND)]
    again = await deploy(project.target, project.folder)
    assert (again.applied, again.made_database) == ((), False)


async def test_table_is_as_prisma_makes_it(project: Project) -> None:
    await project.deploy()
    if project.target.provider == "sqlite":
        rows = await project.rows(
            "SELECT name, type, [notnull], dflt_value, pk FROM pragma_table_info('_prisma_migrations')"
        )
        assert rows == [
            ("id", "TEXT", 1, None, 1),
            ("checksum", "TEXT", 1, None, 0),
            ("finished_at", "DATETIME", 0, None, 0),
            ("migration_name", "TEXT", 1, None, 0),
            ("logs", "TEXT", 0, None, 0),
            ("rolled_back_at", "DATETIME", 0, None, 0),
            ("started_at", "DATETIME", 1, "current_timestamp", 0),
            ("applied_steps_count", "INTEGER UNSIGNED", 1, "0", 0),
        ]
        return
    rows = await project.rows(
        "SELECT attname::text, format_type(atttypid, atttypmod), attnotnull FROM pg_attribute"
        " WHERE attrelid = '_prisma_migrations'::regclass AND attnum > 0 ORDER BY attnum"
    )
    assert rows == [
        ("id", "character varying(36)", True),
        ("checksum", "character varying(64)", True),
        ("finished_at", "timestamp with time zone", False),
        ("migration_name", "character varying(255)", True),
        ("logs", "text", False),
        ("rolled_back_at", "timestamp with time zone", False),
        ("started_at", "timestamp with time zone", True),
        ("applied_steps_count", "integer", True),
    ]


async def test_order_is_that_of_bytes(project: Project) -> None:
    project.write("20240101_First", "CREATE TABLE c (id INTEGER);")
    project.write("9", "CREATE TABLE d (id INTEGER);")
    project.write("20240101_é", "CREATE TABLE e (id INTEGER);")
    names = ("20240101_First", "20240101_first", "20240101_é", "20240102_second", "9")
    assert await project.deploy() == names


async def test_failed_statement(project: Project) -> None:
    project.write(
        "20240103_third", "CREATE TABLE c (id INTEGER);\n\n-- why\nINSERT INTO nowhere VALUES (1);\nSELECT 1;\n"
    )
    project.write("20240104_fourth", "CREATE TABLE d (id INTEGER);")
    text = await refused("P3018", deploy(project.target, project.folder))
    assert "Migration name: 20240103_third\n" in text
    assert "nowhere" in text
    assert "  4 INSERT INTO nowhere VALUES (1);" in text
    kept = project.target.provider == "sqlite"
    assert ("No statement of the script has left anything behind" in text) is not kept
    assert (await project.history())[2:] == [("20240103_third", False, False, 0)]
    logs = await project.rows("SELECT logs FROM _prisma_migrations WHERE migration_name = '20240103_third'")
    assert "nowhere" in logs[0][0]
    text = await refused("P3009", deploy(project.target, project.folder))
    assert "The `20240103_third` migration started at 20" in text
    assert " UTC failed with the following logs:\nA migration failed" in text
    found = await status(project.target, project.folder)
    assert (found.failed, found.pending) == (("20240103_third",), ("20240104_fourth",))

    await mark_rolled_back(project.target, "20240103_third")
    assert (await status(project.target, project.folder)).pending == ("20240103_third", "20240104_fourth")
    project.write("20240103_third", "DROP TABLE IF EXISTS c; CREATE TABLE c (id INTEGER);")
    assert await project.deploy() == ("20240103_third", "20240104_fourth")
    assert (await project.history())[2:] == [
        ("20240103_third", False, True, 0),
        ("20240103_third", True, False, 1),
        ("20240104_fourth", True, False, 1),
    ]


async def test_resolve(project: Project) -> None:
    project.write("20240103_third", "oops")
    await refused("P3018", deploy(project.target, project.folder))
    await refused("P3017", mark_applied(project.target, project.folder, "third"))
    await refused("P3011", mark_rolled_back(project.target, "third"))
    await refused("P3012", mark_rolled_back(project.target, "20240101_first"))
    await refused("P3008", mark_applied(project.target, project.folder, "20240101_first"))
    await mark_applied(project.target, project.folder, "20240103_third")
    assert (await project.history())[2:] == [("20240103_third", False, True, 0), ("20240103_third", True, False, 0)]
    await refused("P3008", mark_applied(project.target, project.folder, "20240103_third"))
    assert await project.deploy() == ()


async def test_takes_over_a_database_with_tables(project: Project) -> None:
    await refused("P1003", status(project.target, project.folder))
    await deploy(project.target, Folder(project.path, None, ()))
    await project.rows("SELECT 1")
    await execute(project.target, "DROP TABLE _prisma_migrations;" + FIRST)
    await refused("P3005", deploy(project.target, project.folder))
    assert not (await status(project.target, project.folder)).has_table
    await mark_applied(project.target, project.folder, "20240101_first")
    assert await project.deploy() == ("20240102_second",)


async def test_tables_of_others_are_no_content(project: Project) -> None:
    await deploy(project.target, Folder(project.path, None, ()))
    await execute(project.target, "DROP TABLE _prisma_migrations; CREATE TABLE theirs (id INTEGER);")
    target = Target(project.target.url, project.target.folder, external=("theirs",))
    assert len((await deploy(target, project.folder)).applied) == 2


async def test_scripts_that_do_nothing(project: Project) -> None:
    for index, script in enumerate(["", "\n", "-- This is an empty migration.", "/* a */;\n;", "\ufeff"]):
        project.write(f"20240103_{index}", script)
    assert len(await project.deploy()) == 7


async def test_byte_order_mark_and_line_endings(project: Project) -> None:
    windows = b"\xef\xbb\xbfCREATE TABLE c (\r\n  id INTEGER\r\n);\r\n"
    project.write("20240103_third", windows)
    await project.deploy()
    rows = await project.rows("SELECT checksum FROM _prisma_migrations WHERE migration_name = '20240103_third'")
    assert rows == [(sha256(windows).hexdigest(),)]
    project.write("20240103_third", windows.replace(b"\r\n", b"\n"))
    project.write("20240101_first", FIRST.replace("\n", "\r\n"))
    assert (await status(project.target, project.folder)).edited == ()


async def test_edited_and_missing(project: Project) -> None:
    await project.deploy()
    project.write("20240101_first", FIRST + "-- changed")
    (project.path / "20240102_second" / "migration.sql").unlink()
    (project.path / "20240102_second").rmdir()
    done = await deploy(project.target, project.folder)
    assert done.applied == ()
    assert [edited.name for edited in done.diagnosis.edited] == ["20240101_first"]
    assert sha256(FIRST.encode()).hexdigest()[:12] in str(done.diagnosis.edited[0])
    assert done.diagnosis.missing == ("20240102_second",)
    project.write("20240103_third", "CREATE TABLE c (id INTEGER);")
    found = await status(project.target, project.folder)
    assert (found.pending, found.last_common) == (("20240103_third",), "20240101_first")


async def test_folder_with_other_things(project: Project) -> None:
    (project.path / "README.md").write_text("x")
    (project.path / ".DS_Store").write_bytes(b"\0")
    assert [migration.name for migration in project.folder.migrations] == ["20240101_first", "20240102_second"]
    (project.path / "20240103_hollow").mkdir()
    text = await refused("P3015", deploy(project.target, project.folder))
    assert str(project.path / "20240103_hollow" / "migration.sql") in text
    assert len(await project.history()) == 2
    project.write("20240103_hollow", b"\xff\xfe")
    assert "UTF-8" in await refused(None, deploy(project.target, project.folder))
    assert len(await project.history()) == 2
    assert read_folder(project.path / "nowhere").migrations == ()


async def test_history_of_another_database(project: Project) -> None:
    lock = project.path / "migration_lock.toml"
    lock.write_text('# Please do not edit this file manually\nprovider = "mysql"\n')
    for work in (deploy, status, reset):
        assert "`mysql`" in await refused("P3019", work(project.target, project.folder))
    lock.write_text(f'provider = "{project.target.provider}"\r\n')
    assert len(await project.deploy()) == 2


async def test_deployers_at_once(project: Project) -> None:
    project.write("20240103_third", "CREATE TABLE c (id INTEGER);")
    done = await asyncio.gather(*(project.deploy() for _ in range(6)))
    assert sorted(map(len, done)) == [0, 0, 0, 0, 0, 3]
    assert len(await project.history()) == 3


async def test_transactions_in_scripts(project: Project) -> None:
    project.write("20240103_third", "BEGIN; CREATE TABLE c (id INTEGER); COMMIT;")
    await project.deploy()
    project.write("20240104_fourth", "BEGIN; CREATE TABLE d (id INTEGER);")
    assert "COMMIT is missing" in await refused("P3018", deploy(project.target, project.folder))
    project.write("20240104_fourth", "BEGIN; CREATE TABLE d (id INTEGER); oops; COMMIT;")
    await mark_rolled_back(project.target, "20240104_fourth")
    assert "oops" in await refused("P3018", deploy(project.target, project.folder))
    assert (await project.history())[-1] == ("20240104_fourth", False, False, 0)


async def test_reset(project: Project) -> None:
    await project.deploy()
    await execute(project.target, "CREATE TABLE more (id INTEGER); CREATE VIEW v AS SELECT * FROM more;")
    done = await reset(project.target, project.folder)
    assert len(done.applied) == 2
    await execute(project.target, "CREATE TABLE more (id INTEGER); CREATE VIEW v AS SELECT * FROM more;")


async def test_execute(project: Project) -> None:
    if project.target.provider == "postgresql":
        await refused("P1003", execute(project.target, "SELECT 1"))
        await deploy(project.target, Folder(project.path, None, ()))
    await execute(project.target, "")
    await execute(project.target, "CREATE TABLE c (id INTEGER); INSERT INTO c VALUES (1); SELECT * FROM c")
    assert await project.rows("SELECT id FROM c") == [(1,)]
    assert "nowhere" in await refused(None, execute(project.target, "SELECT * FROM nowhere"))


async def test_killed_in_the_middle(project: Project) -> None:
    """Without any chance to tidy up: the migration is marked, the lock is free again, and the way out works."""
    forever = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n;"
    endless = "SELECT pg_sleep(60);" if project.target.provider == "postgresql" else forever
    project.write("20240103_third", f"CREATE TABLE c (id INTEGER); {endless}")
    code = (
        "import asyncio, sys; from pathlib import Path; from diglot_migrate.history.commands import deploy;"
        "from diglot_migrate.history.folder import read_folder; from diglot_migrate.history.target import Target;"
        "asyncio.run(deploy(Target(sys.argv[1], Path(sys.argv[2])), read_folder(Path(sys.argv[3])),"
        " lambda name: print(name, flush=True)))"
    )
    arguments = (code, project.target.url, str(project.target.folder), str(project.path))
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", *arguments, stdout=pipe)
    assert process.stdout is not None
    while await process.stdout.readline() != b"20240103_third\n":
        assert process.returncode is None
    await asyncio.sleep(0.3)  # the row is written and the script runs
    process.kill()
    await process.wait()
    text = await refused("P3009", deploy(project.target, project.folder))
    assert " UTC failed\n" in text
    await mark_rolled_back(project.target, "20240103_third")
    project.write("20240103_third", "CREATE TABLE IF NOT EXISTS c (id INTEGER);")
    assert await project.deploy() == ("20240103_third",)


@pytest.mark.parametrize("project", ["postgresql"], indirect=True)
async def test_what_a_script_sets_ends_with_it(project: Project) -> None:
    project.write("20240103_third", "SELECT pg_catalog.set_config('search_path', '', false); SET lock_timeout = '1ms';")
    project.write("20240104_fourth", "CREATE TABLE c (id INTEGER);")
    await project.deploy()
    assert await project.rows("SELECT to_regclass('public.c')::text") == [("c",)]


@pytest.mark.parametrize("project", ["postgresql"], indirect=True)
async def test_index_built_concurrently(project: Project) -> None:
    text = "SET lock_timeout = '5s'; CREATE INDEX CONCURRENTLY b_id ON b (id); DO $$ BEGIN PERFORM 1; END $$;"
    project.write("20240103_third", text)
    project.write("20240104_fourth", "-- one\nCREATE INDEX CONCURRENTLY b_id2 ON b (id);")
    await project.deploy()
    project.write("20240105_fifth", "CREATE TABLE d (id INTEGER);\nCREATE INDEX CONCURRENTLY x ON b (id) oops;")
    assert "  2 CREATE INDEX CONCURRENTLY x ON b (id) oops;" in await refused(
        "P3018", deploy(project.target, project.folder)
    )


@pytest.mark.parametrize("project", ["postgresql"], indirect=True)
async def test_lock(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("diglot_migrate.history.stores.postgres.LOCK_SECONDS", 0.2)
    await project.deploy()
    holder = await cast(Any, asyncpg).connect(project.target.url)
    try:
        await holder.execute("SELECT pg_advisory_lock(72707369)")
        assert "advisory lock" in await refused("P1002", deploy(project.target, project.folder))
        target = Target(project.target.url, project.target.folder, locking=False)
        assert (await deploy(target, project.folder)).applied == ()
    finally:
        await holder.close()


@pytest.mark.parametrize("project", ["postgresql"], indirect=True)
async def test_schema_of_the_url(project: Project) -> None:
    target = Target(f"{project.target.url}?schema=my%20own", project.target.folder)
    assert len((await deploy(target, project.folder)).applied) == 2
    assert await project.rows('SELECT id FROM "my own".b') == [(1,)]
    assert len(await project.rows('SELECT * FROM "my own"._prisma_migrations')) == 2
    assert await project.deploy() == ("20240101_first", "20240102_second")
    await reset(target, Folder(project.path, None, ()))
    assert len(await project.rows("SELECT id FROM b")) == 1


@pytest.mark.parametrize("project", ["postgresql"], indirect=True)
async def test_user_with_few_rights(project: Project) -> None:
    await deploy(project.target, Folder(project.path, None, ()))
    role = f"role_{uuid.uuid4().hex}"
    database = project.target.url.rpartition("/")[2]
    await execute(
        project.target,
        f"CREATE ROLE {role} LOGIN; DROP TABLE _prisma_migrations; REVOKE ALL ON SCHEMA public FROM PUBLIC;"
        f"GRANT USAGE ON SCHEMA public TO {role}; GRANT CREATE ON DATABASE {database} TO {role}",
    )
    target = Target(project.target.url.replace("postgres@", f"{role}@"), project.target.folder)
    await refused("P1010", deploy(target, project.folder))
    await execute(project.target, f"GRANT CREATE ON SCHEMA public TO {role}")
    assert len((await deploy(target, project.folder)).applied) == 2
    await execute(project.target, "CREATE EXTENSION IF NOT EXISTS plpgsql; CREATE TABLE theirs (id INTEGER)")
    await refused("P3016", reset(target, project.folder))
    await execute(project.target, "DROP TABLE theirs")
    await execute(
        target, "CREATE TYPE e AS ENUM ('x'); CREATE TABLE t (id SERIAL, n INT GENERATED ALWAYS AS IDENTITY, e e)"
    )
    assert len((await reset(target, project.folder)).applied) == 2


@pytest.mark.parametrize("project", ["sqlite"], indirect=True)
async def test_file_that_an_application_has_open(project: Project) -> None:
    with closing(sqlite3.connect(project.target.folder / "dev.db", isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE VIEW v AS SELECT 1")
        connection.execute("SELECT * FROM v").fetchall()
        assert len(await project.deploy()) == 2
        assert connection.execute("SELECT id FROM b").fetchall() == [(1,)]


@pytest.mark.parametrize("project", ["sqlite"], indirect=True)
async def test_times_as_prisma_writes_them(project: Project) -> None:
    await project.deploy()
    ((kind,),) = await project.rows("SELECT DISTINCT typeof(started_at) || typeof(finished_at) FROM _prisma_migrations")
    assert kind == "integerinteger"
    await execute(project.target, "UPDATE _prisma_migrations SET started_at = '2024-01-02T03:04:05.678+00:00';")
    await execute(
        project.target, "UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name LIKE '%first';"
    )
    assert "2024-01-02 03:04:05.678000 UTC" in await refused("P3009", deploy(project.target, project.folder))


@pytest.mark.parametrize("project", ["sqlite"], indirect=True)
async def test_triggers_and_strings_of_sqlite(project: Project) -> None:
    script = (
        "CREATE TABLE c (id INTEGER, [a;b] TEXT, `c;d` TEXT); -- one; two\n/* ; */ "
        "CREATE TRIGGER t AFTER INSERT ON c BEGIN\n"
        "  UPDATE c SET [a;b] = 'x;''y;'; DELETE FROM b WHERE id = 1;\nEND; INSERT INTO c (id) VALUES (1)"
    )
    project.write("20240103_third", script)
    await project.deploy()
    assert await project.rows("SELECT * FROM c") == [(1, "x;'y;", None)]
    assert await project.rows("SELECT * FROM b") == []
    rows = ",\n".join(f"({index}, 'a;b;c;{index}')" for index in range(20_000))
    begun = time.monotonic()
    project.write("20240104_fourth", f"CREATE TABLE d (id INTEGER, text TEXT);\nINSERT INTO d VALUES {rows};")
    await project.deploy()
    assert time.monotonic() - begun < 10  # 0.2 s; it took a minute when every semicolon was asked about


@pytest.mark.parametrize("project", ["postgresql"], indirect=True)
async def test_connection_that_is_lost(project: Project) -> None:
    project.write("20240103_third", "SELECT pg_terminate_backend(pg_backend_pid());")
    await refused("P1017", deploy(project.target, project.folder))
    assert (await status(project.target, project.folder)).failed == ("20240103_third",)

"""Migrations on throwaway databases: what is applied, what is recorded, and what faults leave behind."""

from __future__ import annotations

import asyncio
import sys
import uuid
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import TypeAlias, cast

import pytest

from diglot_migrate.history import (
    Folder,
    Target,
    deploy,
    execute,
    mark_applied,
    mark_rolled_back,
    read_folder,
    reset,
    status,
)
from packages.migrate.tests.histories import FIRST, SECOND, Project, refused

Server: TypeAlias = Callable[..., str]


@pytest.fixture(params=["sqlite", "postgresql"])
def project(request: pytest.FixtureRequest, tmp_path: Path) -> Project:
    if request.param == "sqlite":
        return Project(tmp_path, "file:./dev.db")
    server = cast("Server", request.getfixturevalue("server"))
    return Project(tmp_path, server(f"history_{uuid.uuid4().hex}"))


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
    stays = project.target.provider == "sqlite"
    assert ("The first statement of the script is done and stays" in text) is stays
    assert ("No statement of the script has left anything behind" in text) is not stays
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
    text = await refused("P3018", deploy(project.target, project.folder))
    assert "oops" in text
    assert ("No statement" in text) is (project.target.provider == "sqlite")
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

"""Migrations on PostgreSQL: its lock, its schemas and rights, what a session keeps."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias, cast

import asyncpg
import pytest

from diglot_migrate.history import (
    Folder,
    Target,
    deploy,
    execute,
    reset,
    status,
)
from packages.migrate.tests.histories import Project, refused

Server: TypeAlias = Callable[..., str]


@pytest.fixture
def project(server: Server, tmp_path: Path) -> Project:
    return Project(tmp_path, server(f"history_{uuid.uuid4().hex}"))


async def test_what_a_script_sets_ends_with_it(project: Project) -> None:
    project.write("20240103_third", "SELECT pg_catalog.set_config('search_path', '', false); SET lock_timeout = '1ms';")
    project.write("20240104_fourth", "CREATE TABLE c (id INTEGER);")
    await project.deploy()
    assert await project.rows("SELECT to_regclass('public.c')::text") == [("c",)]


async def test_index_built_concurrently(project: Project) -> None:
    text = "SET lock_timeout = '5s'; CREATE INDEX CONCURRENTLY b_id ON b (id); DO $$ BEGIN PERFORM 1; END $$;"
    project.write("20240103_third", text)
    project.write("20240104_fourth", "-- one\nCREATE INDEX CONCURRENTLY b_id2 ON b (id);")
    await project.deploy()
    project.write("20240105_fifth", "CREATE TABLE d (id INTEGER);\nCREATE INDEX CONCURRENTLY x ON b (id) oops;")
    text = await refused("P3018", deploy(project.target, project.folder))
    assert "  2 CREATE INDEX CONCURRENTLY x ON b (id) oops;" in text
    assert "The first statement of the script is done and stays" in text


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


async def test_schema_of_the_url(project: Project) -> None:
    target = Target(f"{project.target.url}?schema=my%20own", project.target.folder)
    assert len((await deploy(target, project.folder)).applied) == 2
    assert await project.rows('SELECT id FROM "my own".b') == [(1,)]
    assert len(await project.rows('SELECT * FROM "my own"._prisma_migrations')) == 2
    assert await project.deploy() == ("20240101_first", "20240102_second")
    await reset(target, Folder(project.path, None, ()))
    assert len(await project.rows("SELECT id FROM b")) == 1


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


async def test_connection_that_is_lost(project: Project) -> None:
    project.write("20240103_third", "SELECT pg_terminate_backend(pg_backend_pid());")
    await refused("P1017", deploy(project.target, project.folder))
    assert (await status(project.target, project.folder)).failed == ("20240103_third",)

"""Histories played in scratch databases: what they make, and that nothing stays."""

from __future__ import annotations

import uuid
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, TypeAlias, cast

import asyncpg
import pytest

from diglot_migrate import MigrateError
from diglot_migrate.history import Folder, Target, deploy, execute, read_folder
from diglot_migrate.history.shadow import catalog_of, shadow

Server: TypeAlias = Callable[..., str]

SCRIPT = "CREATE TABLE a (id INTEGER PRIMARY KEY); CREATE TABLE b (id INTEGER PRIMARY KEY);"


@pytest.fixture(params=["sqlite", "postgresql"])
def target(request: pytest.FixtureRequest, tmp_path: Path) -> Target:
    if request.param == "sqlite":
        return Target("file:./dev.db", tmp_path)
    server = cast("Server", request.getfixturevalue("server"))
    return Target(server(f"shadow_{uuid.uuid4().hex}"), tmp_path)


def history(target: Target, **scripts: str) -> Folder:
    for name, script in scripts.items():
        file = target.folder / "migrations" / name / "migration.sql"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(script)
    return read_folder(target.folder / "migrations")


async def databases(target: Target) -> list[str]:
    """The scratch databases on the server, or the files beside the migrations."""
    if target.provider == "sqlite":
        return [file.name for file in target.folder.iterdir() if file.is_file()]
    connection = await cast(Any, asyncpg).connect(target.url.rpartition("/")[0] + "/postgres")  # no type hints
    rows = await connection.fetch("SELECT datname FROM pg_database WHERE datname LIKE '%shadow_db%'")
    await connection.close()
    return [name for (name,) in rows]


async def refused(code: str | None, work: Awaitable[object]) -> str:
    with pytest.raises(MigrateError) as caught:
        await work
    assert caught.value.code == code, caught.value.message
    return caught.value.message


async def test_catalog(target: Target) -> None:
    made = await catalog_of(
        history(target, a=SCRIPT, b="DROP TABLE b;"), target, init="CREATE TABLE first (id INTEGER);"
    )
    assert [table.name.name for table in made.tables] == ["a", "first"]
    assert made.live
    assert await databases(target) == []


async def test_script_that_fails(target: Target) -> None:
    text = await refused("P3006", catalog_of(history(target, a=SCRIPT, b="oops;", c="SELECT 1"), target))
    assert text.startswith("Migration `b` failed to apply cleanly to the shadow database.")
    assert "initShadowDb" in await refused("P3006", catalog_of(history(target), target, init="oops"))
    assert await databases(target) == []


async def test_step_by_step(target: Target) -> None:
    first, second = history(target, a=SCRIPT, b="DROP TABLE b;").migrations
    async with shadow(target) as scratch:
        assert (await scratch.catalog()).tables == ()
        await scratch.play([first])
        assert len((await scratch.catalog()).tables) == 2
        await scratch.play([second])
        assert len((await scratch.catalog()).tables) == 1


async def test_without_a_database(tmp_path: Path) -> None:
    folder = history(Target("file:x", tmp_path), a=SCRIPT)
    await refused("P3014", catalog_of(folder))
    (folder.path / "migration_lock.toml").write_text('provider = "sqlite"')
    assert len((await catalog_of(read_folder(folder.path))).tables) == 2


@pytest.mark.parametrize("target", ["postgresql"], indirect=True)
async def test_shadow_url(target: Target) -> None:
    folder = history(target, a=SCRIPT)
    other = Target(target.url + "_other")
    await refused("P1003", catalog_of(folder, target, shadow_url=other.url))
    await deploy(other, folder)
    await execute(other, "CREATE TABLE more (id INTEGER)")
    for place in (target, None):
        made = await catalog_of(folder, place, shadow_url=other.url)
        assert [table.name.name for table in made.tables] == ["a", "b"]
    assert "same as the main database" in await refused(
        None, catalog_of(folder, target, shadow_url=f"{target.url}?x=1")
    )


@pytest.mark.parametrize("target", ["postgresql"], indirect=True)
async def test_user_who_may_not_make_databases(target: Target) -> None:
    role = f"role_{uuid.uuid4().hex}"
    await deploy(target, Folder(target.folder, None, ()))
    await execute(target, f"CREATE ROLE {role} LOGIN")
    poor = Target(target.url.replace("postgres@", f"{role}@"), target.folder)
    assert "`shadowDatabaseUrl`" in await refused("P3014", catalog_of(history(target, a=SCRIPT), poor))

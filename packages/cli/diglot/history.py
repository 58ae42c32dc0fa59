"""What the commands of `diglot migrate` start from, and how they print."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from diglot.options import load_schema, short, warn
from diglot.problem import Problem
from diglot.project import Project, connection, migrations_folder, open_project

if TYPE_CHECKING:
    from diglot_migrate.history.diagnose import Diagnosis
    from diglot_migrate.history.folder import Folder
    from diglot_migrate.history.target import Target
    from diglot_schema.ir import Schema

T = TypeVar("T")

_OFF = ("", "0", "false")


@dataclass(frozen=True, slots=True)
class History:
    """A project's schema, database and migrations folder."""

    project: Project
    schema: Schema
    target: Target
    folder: Folder


def open_history(schema: Path | None, config: Path | None, url: str | None = None) -> History:
    """The history of the project around the current folder; prints which database it is about.

    Raises Problem when there is no schema, no connection string, or one of another database than the schema's.
    """
    from diglot_migrate import MigrateError
    from diglot_migrate.history.folder import read_folder, require_provider
    from diglot_migrate.history.target import Target

    project = open_project(schema, config)
    compiled = load_schema(project)
    found = connection(project, compiled, url)
    warn(*project.warnings)
    project.warnings.clear()
    locking = project.environment.get("PRISMA_SCHEMA_DISABLE_ADVISORY_LOCK", "").lower() in _OFF
    target = Target(found.url, found.folder, compiled.datasource.schemas, project.config.external, locking=locking)
    try:
        folder = read_folder(migrations_folder(project))
        require_provider(folder, compiled.datasource.provider)
        if target.provider != compiled.datasource.provider:
            which = f"the schema is for {compiled.datasource.provider}, the connection string for {target.provider}"
            raise MigrateError(which)
        click.echo(f'Datasource "{compiled.datasource.name}": {place(target)}')
    except MigrateError as error:
        raise Problem(error.message, error.code) from error
    return History(project, compiled, target, folder)


def require_own_history(project: Project) -> None:
    """Raise Problem when another tool owns the database (`migrations.owner`), which only that one may change."""
    owner = project.config.owner
    if owner not in (None, "diglot", "prisma"):
        steps = "`alembic revision --autogenerate` and `alembic upgrade head`" if owner == "alembic" else f"`{owner}`"
        raise Problem(f"the migrations of this project belong to {owner}: change the database with {steps}")


def place(target: Target) -> str:
    """What and where a database is, without user and password; raises MigrateError (P1013)."""
    from diglot_migrate.url import mysql_url, postgres_url

    if target.provider == "sqlite":
        return f'SQLite database "{Path(target.url.split("?", 1)[0]).name}" at "{target.url}"'
    if target.provider == "mysql":
        named = mysql_url(target.url)
        return f'MySQL database "{named.database}" at "{named.host}:{named.port}"'
    parts = postgres_url(target.url)
    others = [schema for schema in target.schemas if schema != parts.home]
    schemas = f'schemas "{", ".join([parts.home, *others])}"' if others else f'schema "{parts.home}"'
    return f'PostgreSQL database "{parts.database}", {schemas} at "{parts.host}"'


def wait(work: Coroutine[Any, Any, T]) -> T:  # Any as in asyncio.run
    """The result of `work`; a MigrateError becomes a Problem."""
    from diglot_migrate import MigrateError

    try:
        return asyncio.run(work)
    except MigrateError as error:
        raise Problem(error.message, error.code) from error


def print_found(folder: Folder) -> None:
    """How many migrations there are."""
    count = len(folder.migrations)
    found = f"{count} migration{'' if count == 1 else 's'} found" if count else "No migration found"
    click.echo(f"\n{found} in {short(folder.path)}\n")


def print_applied(names: tuple[str, ...], heading: str = "have been applied", folder: str = "migrations") -> None:
    """A tree of the migrations that were applied."""
    click.echo(f"The following migration(s) {heading}:\n\n{folder}/")
    for name in names:
        click.echo(f"  └─ {name}/\n    └─ migration.sql")


def warn_of_changes(diagnosis: Diagnosis, *, missing: bool = True) -> None:
    """Warn of applied migrations whose files were changed or are gone; neither stops a deployment, as in Prisma."""
    warn(*(str(edited) for edited in diagnosis.edited))
    if missing and diagnosis.missing:
        warn(f"applied to the database, but not in the migrations folder: {', '.join(diagnosis.missing)}")


def announce(name: str) -> None:
    """Say which migration runs now; whoever waits sees it at once."""
    click.echo(f"Applying migration `{name}`")

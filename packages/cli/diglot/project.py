"""The project a command works on: its folder, settings, variables and schema."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from diglot.config import Config, read_config
from diglot.environment import read_environment
from diglot.problem import Problem

if TYPE_CHECKING:
    from diglot_schema.ir import Schema, UrlSource

PLACES = ("schema.prisma", "prisma/schema.prisma", "prisma/schema", "schema")
"""Where a schema is looked for, in this order, when nobody says where it is. The last two are folders."""


class NoSchema(Problem):
    """Nobody says where the schema is, and there is none where one is looked for."""


@dataclass(frozen=True, slots=True)
class Project:
    """What every command starts from. `folder` is where relative settings begin: the current one, or --config's."""

    folder: Path
    config: Config
    environment: dict[str, str]
    schema: Path
    """The schema file, or the folder of a schema in several files."""
    warnings: list[str] = field(default_factory=list[str])

    @property
    def schema_folder(self) -> Path:
        """Where relative paths of the schema begin."""
        return self.schema if self.schema.is_dir() else self.schema.parent


@dataclass(frozen=True, slots=True)
class Connection:
    """A connection string, and the folder in which its relative `file:` path begins."""

    url: str
    folder: Path


def open_project(schema: Path | None = None, config: Path | None = None) -> Project:
    """The project around the current folder; raises Problem when there is no schema."""
    folder = config.resolve().parent if config else Path.cwd()
    warnings: list[str] = []
    environment = read_environment([folder], warnings)
    settings = read_config(folder, environment, config)
    found = (Path.cwd() / schema) if schema else find_schema(folder, settings)
    if not found.exists():
        raise Problem(f"there is no schema at {schema or found}")
    places = [folder, found if found.is_dir() else found.parent, folder / "prisma"]
    warnings.clear()
    environment = read_environment(places, warnings)
    return Project(folder, settings, environment, found, [*settings.warnings, *warnings])


def find_schema(folder: Path, settings: Config) -> Path:
    """The schema of the settings, else the first of PLACES that exists; raises Problem, NoSchema when there is none."""
    if settings.schema is not None:
        if not settings.schema.exists():
            raise Problem(f"there is no schema at {settings.schema}, where the configuration points")
        return settings.schema
    for place in PLACES:
        path = folder / place
        if path.is_file() or (path.is_dir() and next(path.rglob("*.prisma"), None)):
            return path
    raise NoSchema(f"there is no schema; looked for {', '.join(PLACES)} in {folder}. Say where it is with --schema")


def migrations_folder(project: Project) -> Path:
    """The migrations folder: of the settings, else beside the schema file or in its folder.

    A schema folder whose history lies beside it, as in Prisma 5, keeps it there.
    """
    configured = project.config.migrations
    if configured is not None:
        return configured
    inside = project.schema_folder / "migrations"
    beside = project.schema_folder.parent / "migrations"
    old = project.schema.is_dir() and not inside.is_dir() and (beside / "migration_lock.toml").is_file()
    return beside if old else inside


def connection(project: Project, schema: Schema, url: str | None = None) -> Connection:
    """The connection string for tools: --url, the configuration, `directUrl`, `url`, DATABASE_URL.

    Raises Problem (P1012) when there is none or its variable is not set.
    """
    from diglot.config.values import Env

    source = schema.datasource
    found = project.config.url if url is None else url
    if isinstance(found, Env):
        found = _given(project.environment.get(found.name) or found.default, found.name)
    if found is not None:
        return Connection(found, _folder(project, found, in_schema=False))
    for written in (source.direct_url, source.url):
        if written is not None:
            value = _resolved(project, written)
            return Connection(value, _folder(project, value, in_schema=written.env is None))
    value = _given(project.environment.get("DATABASE_URL"), "DATABASE_URL")
    return Connection(value, _folder(project, value, in_schema=False))


def shadow_url(project: Project, schema: Schema) -> str | None:
    """The connection string of the shadow database: the configuration, `shadowDatabaseUrl`; None when there is none.

    Raises Problem (P1012) when its variable is not set.
    """
    from diglot.config.values import Env

    found = project.config.shadow_url
    if isinstance(found, Env):
        return _given(project.environment.get(found.name) or found.default, found.name)
    if found is not None:
        return found
    written = schema.datasource.shadow_url
    return None if written is None else _resolved(project, written)


def _resolved(project: Project, source: UrlSource) -> str:
    if source.env is None:
        return source.literal or ""
    return _given(project.environment.get(source.env), source.env)


def _given(value: str | None, name: str) -> str:
    if not value:
        raise Problem(f"environment variable not found: {name}. Set it, write it to .env, or pass --url", "P1012")
    return value


def _folder(project: Project, url: str, *, in_schema: bool) -> Path:
    """Where a relative `file:` path begins: the first of the two folders in which the file exists, else the first.

    A path written in the schema begins at the schema's folder first (as in Prisma 6), any other at the project's
    (as in Prisma 7).
    """
    candidates = [project.folder, project.schema_folder]
    if in_schema:
        candidates.reverse()
    if not url.startswith("file:"):
        return candidates[0]
    name = url.removeprefix("file:").removeprefix("//").split("?", 1)[0]
    existing = [folder for folder in candidates if (folder / name).is_file()]
    if len({(folder / name).resolve() for folder in existing}) > 1:
        used, other = (folder / name for folder in existing)
        project.warnings.append(f"{url}: using {used}; {other} exists too")
    return existing[0] if existing else candidates[0]

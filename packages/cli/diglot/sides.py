"""The two sides of `migrate diff`: what they may be, and the catalogs they stand for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeAlias

from diglot.history import wait
from diglot.options import load_schema, warn
from diglot.problem import Problem
from diglot.project import Connection, Project, connection, open_project, shadow_url

if TYPE_CHECKING:
    from diglot_migrate.catalog import Catalog
    from diglot_migrate.dialects import Dialect
    from diglot_schema.ir import Schema

Kind: TypeAlias = Literal["empty", "schema", "url", "migrations", "datasource"]
KINDS: Mapping[str, Kind] = {
    "empty": "empty",
    "schema": "schema",
    "schema-datamodel": "schema",
    "url": "url",
    "migrations": "migrations",
    "config-datasource": "datasource",
    "schema-datasource": "datasource",
}
"""What follows `--from-` and `--to-`; some things have one name in Prisma 5 and 6 and another in 7."""


@dataclass(frozen=True, slots=True)
class Side:
    """One side as it was given. `value` is a path or URL; "" where there is nothing to say."""

    kind: Kind
    value: str


def side(options: Mapping[str, object], end: Literal["from", "to"]) -> Side:
    """The side that the options name; raises Problem unless it is exactly one."""
    given = [
        Side(kind, value if isinstance(value, str) else "")
        for name, kind in KINDS.items()
        if (value := options.get(f"{end}_{name.replace('-', '_')}")) not in (None, False)
    ]
    if len(given) == 1:
        return given[0]
    known = ", ".join(f"--{end}-{name}" for name in KINDS)
    how = "is missing" if not given else "may be given only once"
    raise Problem(f"one side of the comparison {how}: {known}")


class Comparison:
    """Two sides, brought to catalogs of one kind of database."""

    def __init__(self, before: Side, after: Side, config: Path | None, shadow: str | None) -> None:
        self.sides = (before, after)
        self.config = config
        self.shadow = shadow
        self.schemas = tuple(self._schema(side) for side in self.sides)

    def _schema(self, side: Side) -> Schema | None:
        """The schema that a side is, or whose datasource it is."""
        if side.kind == "schema" or (side.kind == "datasource" and side.value):
            return load_schema(open_project(Path(side.value), self.config))
        return load_schema(self.project) if side.kind == "datasource" else None

    @cached_property
    def project(self) -> Project:
        """The project around the first schema that is named, else around the current folder."""
        named = next(
            (Path(side.value) for side in self.sides if side.kind in ("schema", "datasource") and side.value), None
        )
        return open_project(named, self.config)

    @cached_property
    def schema(self) -> Schema | None:
        """A schema that says which PostgreSQL schemas are in use."""
        return next((schema for schema in self.schemas if schema is not None), None)

    @cached_property
    def connections(self) -> tuple[Connection | None, ...]:
        """Where the live databases among the sides are."""
        return tuple(map(self._connection, self.sides, self.schemas))

    def _connection(self, side: Side, schema: Schema | None) -> Connection | None:
        if side.kind == "url":
            return Connection(side.value, Path.cwd())
        if side.kind != "datasource" or schema is None:
            return None
        project = open_project(Path(side.value), self.config) if side.value else self.project
        return connection(project, schema)

    @cached_property
    def dialect(self) -> Dialect:
        """The one dialect of both sides; raises Problem when they are of different databases, or of none."""
        from diglot_migrate.dialects import dialect_of
        from diglot_migrate.history.folder import read_folder
        from diglot_migrate.url import provider_of

        providers = {schema.datasource.provider for schema in self.schemas if schema is not None}
        providers |= {provider_of(found.url) for found in self.connections if found is not None}
        folders = [read_folder(Path(side.value)) for side in self.sides if side.kind == "migrations"]
        providers |= {{"postgres": "postgresql"}.get(it.provider, it.provider) for it in folders if it.provider}
        if self.shadow is not None:
            providers.add(provider_of(self.shadow))
        if len(providers) > 1:
            raise Problem(f"the two sides are of different databases: {' and '.join(sorted(providers))}")
        if not providers:
            raise Problem("neither side says which database it is about")
        return dialect_of(providers.pop())

    def catalogs(self) -> tuple[Catalog, Catalog]:
        """Both catalogs, without what somebody else looks after."""
        from diglot_migrate.history.external import without

        before, after = (self._catalog(index) for index in (0, 1))
        settings = self._settings()
        if settings is None:
            return before, after
        external = settings.config.external
        return without(before, external), without(after, external)

    def _settings(self) -> Project | None:
        """The project, where there is one."""
        try:
            return self.project
        except Problem:
            return None

    def _catalog(self, index: int) -> Catalog:
        from diglot_migrate.catalog import Catalog
        from diglot_migrate.describe import describe

        side, schema, found = self.sides[index], self.schemas[index], self.connections[index]
        if found is not None:
            return self._read(found)
        if side.kind == "migrations":
            return self._play(Path(side.value))
        return Catalog() if schema is None else describe(schema, self.dialect, self._home())

    def _home(self) -> str:
        """The PostgreSQL schema that unqualified names are in: that of the live database, if any."""
        from diglot_migrate.url import postgres_url

        live = next((found for found in self.connections if found is not None), None)
        return postgres_url(live.url).home if live is not None and self.dialect.has_schemas else "public"

    def _used(self) -> tuple[str, ...]:
        return () if self.schema is None else self.schema.datasource.schemas

    def _read(self, found: Connection) -> Catalog:
        from diglot_migrate.databases.read import read

        others = tuple(name for name in self._used() if name != self._home())
        return read(found.url, (self._home(), *others) if self.dialect.has_schemas else (), found.folder)

    def _play(self, path: Path) -> Catalog:
        """What a migrations folder makes, seen in a shadow database."""
        from diglot_migrate.history.folder import read_folder
        from diglot_migrate.history.shadow import catalog_of
        from diglot_migrate.history.target import Target

        if not path.is_dir():
            raise Problem(f"there is no migrations folder at {path}")
        project = self._settings()
        live = next((found for found in self.connections if found is not None), None)
        url, init = self.shadow, ""
        if project is not None:
            init = project.config.init_shadow
            url = url or (shadow_url(project, self.schema) if self.schema is not None else None)
            if live is None and url is None and self.schema is not None:
                live = self._configured(project, self.schema)
            warn(*project.warnings)
        target = None if live is None else Target(live.url, live.folder, self._used())
        return wait(catalog_of(read_folder(path), target, shadow_url=url, schemas=self._used(), init=init))

    def _configured(self, project: Project, schema: Schema) -> Connection | None:
        """The project's own database, on whose server a shadow database can be made."""
        try:
            return connection(project, schema)
        except Problem:
            return None

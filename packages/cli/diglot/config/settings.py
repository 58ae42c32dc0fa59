"""The keys that are understood, and how raw values become settings."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from diglot.config.values import Dynamic, Env, Value
from diglot.problem import Problem

KEYS: dict[str, tuple[str, ...]] = {
    "": (
        "schema",
        "datasource",
        "migrations",
        "seed",
        "client",
        "tables",
        "enums",
        "views",
        "typedSql",
        "experimental",
        "extensions",
        "engine",
        "earlyAccess",
        "adapter",
        "studio",
        "migrate",
    ),
    "datasource": ("url", "directUrl", "shadowDatabaseUrl"),
    "migrations": ("path", "seed", "initShadowDb", "owner"),
    "seed": ("import", "autoRun"),
    "client": ("logLevel",),
    "tables": ("external",),
    "enums": ("external",),
    "views": ("path",),
    "typedSql": ("path",),
}
"""Known keys by section, in Prisma's spelling; snake_case is understood as well."""


LEVELS = ("query", "info", "warn", "error")
"""What `client.logLevel` may be."""


@dataclass(frozen=True, slots=True)
class Seed:
    """How to fill the database: a command line, or a Python, TypeScript or JavaScript file."""

    command: str | None = None
    file: Path | None = None
    auto_run: bool = False


@dataclass(frozen=True, slots=True)
class Layer:
    """One file's settings: its raw values and, for messages, its name. Paths are relative to `folder`."""

    file: Path
    folder: Path
    values: dict[str, Value]


@dataclass(frozen=True, slots=True)
class Config:
    """The settings of a project. Paths are absolute; a URL may be an `Env` until it is needed.

    Each property raises Problem when its value is of another kind, or one that only running the file would tell; so
    a command stumbles over nothing that it does not need.
    """

    folder: Path
    sources: tuple[Path, ...]
    warnings: tuple[str, ...]
    values: Mapping[str, tuple[Layer, Value]]
    """By dotted key, in the canonical spelling."""
    environment: Mapping[str, str]

    @property
    def schema(self) -> Path | None:
        """The schema file, or the folder of a schema in several files."""
        return self._path("schema")

    @property
    def url(self) -> str | Env | None:
        """The connection string of the tools."""
        return self._url("datasource.url")

    @property
    def direct_url(self) -> str | Env | None:
        """The connection string that by-passes a pooler."""
        return self._url("datasource.directUrl")

    @property
    def shadow_url(self) -> str | Env | None:
        """The connection string of a database to try migrations on."""
        return self._url("datasource.shadowDatabaseUrl")

    @property
    def migrations(self) -> Path | None:
        """The migrations folder."""
        return self._path("migrations.path")

    @property
    def init_shadow(self) -> str:
        """SQL that a shadow database begins with."""
        return self._text("migrations.initShadowDb") or ""

    @property
    def owner(self) -> str | None:
        """Who looks after the migrations, e.g. `alembic`; None: we do."""
        return self._text("migrations.owner")

    @property
    def external(self) -> tuple[str, ...]:
        """Tables and enums that somebody else looks after, as `name` or `schema.name`."""
        return (*self._texts("tables.external"), *self._texts("enums.external"))

    @property
    def seed(self) -> Seed | None:
        """How to fill the database; a file wins over a command line."""
        automatic = self._flag("seed.autoRun")
        file = self._path("seed.import")
        if file is not None:
            return Seed(file=file, auto_run=automatic)
        command = self._text("migrations.seed") or self._text("seed")
        return Seed(command=command, auto_run=automatic) if command else None

    @property
    def log_level(self) -> str | None:
        """How much a generated client tells: query, info, warn or error, each with what matters more."""
        level = self._text("client.logLevel")
        if level is not None and level not in LEVELS:
            file = self.values["client.logLevel"][0].file
            raise Problem(f"{file.name}: `client.logLevel` must be one of {', '.join(LEVELS)}, not `{level}`")
        return level

    def _path(self, key: str) -> Path | None:
        found = self._text(key)
        return None if found is None else self.values[key][0].folder / found

    def _url(self, key: str) -> str | Env | None:
        value = self.values[key][1] if key in self.values else None
        return value if isinstance(value, Env) else self._text(key)

    def _text(self, key: str) -> str | None:
        if key not in self.values:
            return None
        layer, value = self.values[key]
        return _text(layer, key, value, self.environment)

    def _texts(self, key: str) -> tuple[str, ...]:
        if key not in self.values:
            return ()
        layer, value = self.values[key]
        if not isinstance(value, list):
            raise Problem(f"{layer.file.name}: `{key}` must be a list of texts")
        return tuple(_text(layer, key, item, self.environment) or "" for item in value)

    def _flag(self, key: str) -> bool:
        if key not in self.values:
            return False
        layer, value = self.values[key]
        if not isinstance(value, bool):
            raise Problem(f"{layer.file.name}: `{key}` must be true or false")
        return value


def settings(folder: Path, layers: list[Layer], environment: Mapping[str, str]) -> Config:
    """The settings of all layers together; for each key the first layer that has it decides."""
    warnings: list[str] = []
    merged: dict[str, tuple[Layer, Value]] = {}
    for layer in layers:
        for key, value in _flat(layer, warnings).items():
            merged.setdefault(key, (layer, value))
    return Config(folder, tuple(layer.file for layer in layers), tuple(warnings), merged, environment)


def _flat(layer: Layer, warnings: list[str]) -> dict[str, Value]:
    """Values by dotted key in the canonical spelling; unknown keys become warnings."""
    flat: dict[str, Value] = {}
    for name, value in layer.values.items():
        key = _known("", name, layer, warnings)
        if key is None:
            continue
        if isinstance(value, dict) and key in KEYS:
            for inner, item in value.items():
                found = _known(key, inner, layer, warnings)
                if found is not None:
                    flat[f"{key}.{found}"] = item
        else:
            flat[key] = value
    return {key: value for key, value in flat.items() if value is not None}


def _known(section: str, name: str, layer: Layer, warnings: list[str]) -> str | None:
    head, *rest = name.replace("-", "_").split("_")
    camel = head + "".join(part.capitalize() for part in rest)
    for spelling in (name, camel):
        if spelling in KEYS[section]:
            return spelling
    close = difflib.get_close_matches(camel, KEYS[section], n=1)
    hint = f"; did you mean `{close[0]}`?" if close else f"; known are {', '.join(KEYS[section])}"
    place = f"{section}.{name}" if section else name
    warnings.append(f"{layer.file.name}: unknown key `{place}`{hint}")
    return None


def _text(layer: Layer, key: str, value: Value, environment: Mapping[str, str]) -> str | None:
    match value:
        case str():
            return value
        case Env(name, default):
            found = environment.get(name, default)
            if found is None:
                raise Problem(f"{layer.file.name}: `{key}` needs the environment variable {name}, which is not set")
            return found
        case Dynamic(what, line):
            raise Problem(
                f"{layer.file.name}:{line}: `{key}` is {what}, which only running the file would tell; "
                'write it as plain text or as env("NAME")'
            )
        case _:
            raise Problem(f"{layer.file.name}: `{key}` must be text")

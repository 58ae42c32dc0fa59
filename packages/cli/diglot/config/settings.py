"""The keys that are understood, and how raw values become settings."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass, field
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


@dataclass(frozen=True, slots=True)
class Seed:
    """How to fill the database: a command line, or a Python, TypeScript or JavaScript file."""

    command: str | None = None
    file: Path | None = None
    auto_run: bool = False


@dataclass(frozen=True, slots=True)
class Config:
    """The settings of a project. Paths are absolute; a URL may be an `Env` until it is needed."""

    folder: Path
    sources: tuple[Path, ...] = ()
    schema: Path | None = None
    url: str | Env | None = None
    direct_url: str | Env | None = None
    shadow_url: str | Env | None = None
    seed: Seed | None = None
    log_level: str | None = None
    warnings: tuple[str, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Layer:
    """One file's settings: its raw values and, for messages, its name. Paths are relative to `folder`."""

    file: Path
    folder: Path
    values: dict[str, Value]


def settings(folder: Path, layers: list[Layer], environment: Mapping[str, str]) -> Config:
    """The settings of all layers together; for each key the first layer that has it decides."""
    warnings: list[str] = []
    merged: dict[str, tuple[Layer, Value]] = {}
    for layer in layers:
        for key, value in _flat(layer, warnings).items():
            merged.setdefault(key, (layer, value))

    def text(key: str) -> str | None:
        return _text(merged[key][0], key, merged[key][1], environment) if key in merged else None

    def path(key: str) -> Path | None:
        found = text(key)
        return None if found is None else merged[key][0].folder / found

    def url(key: str) -> str | Env | None:
        if key not in merged:
            return None
        layer, value = merged[key]
        return value if isinstance(value, Env) else _text(layer, key, value, environment)

    return Config(
        folder=folder,
        sources=tuple(layer.file for layer in layers),
        schema=path("schema"),
        url=url("datasource.url"),
        direct_url=url("datasource.directUrl"),
        shadow_url=url("datasource.shadowDatabaseUrl"),
        seed=_seed(text("migrations.seed"), text("seed"), path("seed.import"), _flag(merged, "seed.autoRun")),
        log_level=text("client.logLevel"),
        warnings=tuple(warnings),
    )


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


def _flag(merged: dict[str, tuple[Layer, Value]], key: str) -> bool:
    if key not in merged:
        return False
    layer, value = merged[key]
    if not isinstance(value, bool):
        raise Problem(f"{layer.file.name}: `{key}` must be true or false")
    return value


def _seed(command: str | None, short: str | None, file: Path | None, auto_run: bool) -> Seed | None:
    if file is not None:
        return Seed(file=file, auto_run=auto_run)
    command = command or short
    return Seed(command=command, auto_run=auto_run) if command else None

"""Find a project's configuration files and read them, the more specific ones first."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

from diglot.config.script import read_script
from diglot.config.settings import Config, Layer, settings
from diglot.config.values import Value
from diglot.problem import Problem

_SCRIPTS = tuple(
    f"{stem}.{suffix}"
    for stem in ("prisma7.config", "prisma.config")
    for suffix in ("ts", "mts", "cts", "js", "mjs", "cjs", "json")
)


def read_config(folder: Path, environment: Mapping[str, str], file: Path | None = None) -> Config:
    """The settings of the project in `folder`: diglot.toml, pyproject.toml, prisma.config.*, package.json, in this
    order of weight. With `file` (--config), only that file is read, and its folder is the project.

    Raises Problem, naming file and line, when a file cannot be read.
    """
    if file is not None:
        if not file.is_file():
            raise Problem(f"there is no configuration file {file}")
        folder = file.resolve().parent
        layer = _layer(file.resolve(), folder)
        return settings(folder, [layer] if layer else [], environment)
    names = ("diglot.toml", "pyproject.toml", *_SCRIPTS, ".config/prisma.ts", "package.json")
    layers: list[Layer] = []
    scripts = 0
    for name in names:
        found = folder / name
        is_script = name in _SCRIPTS or name.startswith(".config")
        if (is_script and scripts) or not found.is_file():
            continue
        layer = _layer(found, folder)
        if layer is not None:
            layers.append(layer)
            scripts += is_script
    return settings(folder, layers, environment)


def _layer(file: Path, folder: Path) -> Layer | None:
    """The settings in one file, or None when it has none for us."""
    try:
        values = _values(file)
    except (OSError, UnicodeDecodeError) as error:
        raise Problem(f"{file.name} cannot be read: {error}") from error
    return None if values is None else Layer(file, folder, values)


def _values(file: Path) -> dict[str, Value] | None:
    if file.suffix == ".toml":
        try:
            document = tomllib.loads(file.read_text("utf-8-sig"))
        except tomllib.TOMLDecodeError as error:
            raise Problem(f"{file.name} is not TOML: {error}") from error
        return _table(document.get("tool", {}), "diglot") if file.name == "pyproject.toml" else document
    if file.name == "package.json":
        try:
            return _table(json.loads(file.read_text("utf-8-sig")), "prisma")
        except ValueError as error:
            raise Problem(f"package.json is not JSON: {error}") from error
    return read_script(file)


def _table(document: Any, key: str) -> dict[str, Value] | None:
    found = cast("dict[str, Any]", document).get(key) if isinstance(document, dict) else None
    return cast("dict[str, Value]", found) if isinstance(found, dict) else None

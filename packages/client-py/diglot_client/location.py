"""Where the database is: the URL from an option, the environment, a .env file or the schema; and relative files.

A relative `file:` URL has two candidates, the project folder (where the client was generated) and the schema's
folder. A URL written in the schema tries the schema's folder first, every other one the project's. The first
candidate whose file exists is used; the first one when none does.
"""

from __future__ import annotations

import os
import re
import warnings
from dataclasses import dataclass
from pathlib import Path

from .errors import ConfigurationError

_LINE = re.compile(
    r"""^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([^#\n]*?))\s*(?:#.*)?$"""
)
_ESCAPE = re.compile(r"\\(.)")
DEFAULT_VARIABLE = "DATABASE_URL"


@dataclass(frozen=True, slots=True)
class Location:
    """A URL, and the folder that a relative file in it starts at."""

    url: str
    folder: str


@dataclass(frozen=True, slots=True)
class Origin:
    """What a generated client knows: its folders, and the datasource's url as a variable or as text."""

    root: Path
    schema_root: Path
    variable: str | None = None
    literal: str | None = None


def locate(origin: Origin, option: str | None = None) -> Location:
    """The database of a client; raises ConfigurationError (P1012) when nothing names one."""
    root = origin.root if origin.root.is_dir() else Path.cwd()
    schema_root = origin.schema_root if origin.schema_root.is_dir() else root
    if option is not None:
        return Location(option, folder(option, root, schema_root))
    if origin.literal is not None:
        return Location(origin.literal, folder(origin.literal, schema_root, root))
    variables = [origin.variable] if origin.variable else []
    if not variables or variables == [DEFAULT_VARIABLE]:
        variables = [DEFAULT_VARIABLE]
    for variable in variables:
        found = os.environ.get(variable) or read_variable(variable, (root, schema_root, root / "prisma"))
        if found:
            return Location(found, folder(found, root, schema_root))
    raise ConfigurationError({"variable": variables[0]})


def folder(url: str, first: Path, second: Path) -> str:
    """The folder at which a relative file of `url` starts."""
    scheme, _, rest = url.partition(":")
    name = rest.partition("?")[0]
    if name.startswith(("/", ":")) or first == second:
        return str(first)
    here, there = (first / name).resolve(), (second / name).resolve()
    if here.exists() and there.exists() and here != there:
        warnings.warn(f"{scheme}:{name}: using {here}; {there} exists too", stacklevel=2)
    return str(second if there.exists() and not here.exists() else first)


def read_variable(name: str, folders: tuple[Path, ...]) -> str | None:
    """The value of a variable in the first .env file that has it."""
    for place in dict.fromkeys(folders):
        try:
            text = (place / ".env").read_text(encoding="utf-8-sig", errors="replace")
        except OSError:
            continue
        found = parse_env(text).get(name)
        if found:
            return found
    return None


def parse_env(text: str) -> dict[str, str]:
    """The variables of a .env file."""
    found: dict[str, str] = {}
    for line in text.splitlines():
        match = _LINE.match(line)
        if match is not None:
            name, double, single, bare = match.groups()
            plain = single if single is not None else (bare or "").strip()
            found[name] = plain if double is None else _ESCAPE.sub(lambda m: "\n" if m[1] == "n" else m[1], double)
    return found

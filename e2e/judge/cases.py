"""Case folders as data: reading them, and what a case expects on a database in a language."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from .canon import Json, parse

ROOT = Path(__file__).resolve().parent.parent / "cases"
DATABASES = ("postgres", "sqlite", "mysql")
RUNTIMES = ("py", "ts")
PROVIDERS = {"postgres": "postgresql", "sqlite": "sqlite", "mysql": "mysql"}

PROVIDER = re.compile(r'provider\s*=\s*"(?:postgresql|sqlite|mysql)"')
NATIVE = re.compile(r"[ \t]+@db\.\w+(\([^)]*\))?")
SCHEMAS = re.compile(r"^[ \t]*(schemas[ \t]*=.*|@@schema\(.*\))\n", re.MULTILINE)

BYTES = re.compile(r"(\bBytes\b\??(?!\[))")
"""Keys of MySQL have a length."""


@dataclass(frozen=True, slots=True)
class Call:
    """One action on one model; `chain` holds the fluent relation calls after it as (relation, args)."""

    model: str
    action: str
    args: Json
    chain: tuple[tuple[str, Json], ...] = ()


@dataclass(frozen=True, slots=True)
class Case:
    """One case file. `raw` is its JSON; `only` names the databases it is about."""

    folder: str
    name: str
    path: Path
    raw: dict[str, Any] = field(repr=False)

    @property
    def calls(self) -> tuple[Call, ...]:
        """What is called, in order; the expectation is about all of them, an error about the last one."""
        calls: list[Any] = self.raw["calls"] if "calls" in self.raw else [self.raw["call"]]
        return tuple(
            Call(c["model"], c["action"], c.get("args"), tuple((name, args) for name, args in c.get("chain", [])))
            for c in calls
        )

    @property
    def databases(self) -> tuple[str, ...]:
        """The databases that the case is about."""
        return tuple(self.raw.get("only", DATABASES))

    @property
    def mutates(self) -> bool:
        """True when the rows of the seed have to be put back afterwards."""
        return bool(self.raw.get("mutates", False))

    def expected(self, key: str, database: str, runtime: str) -> Json | None:
        """`raw[key]` for this database and language, or None when the case does not have it."""
        return resolve(self.raw[key], database, runtime) if key in self.raw else None


def resolve(value: Json, database: str, runtime: str) -> Json:
    """Follow {"$postgres": ..., "$sqlite": ...} and {"$py": ..., "$ts": ...} to the value that applies."""
    choices = cast("dict[str, Json]", value) if isinstance(value, dict) else {}
    for names, chosen in ((DATABASES, database), (RUNTIMES, runtime)):
        if choices and choices.keys() <= {"$" + name for name in names}:
            return resolve(choices["$" + chosen], database, runtime)
    return cast("Json", value)


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder of cases with one schema and one seed."""

    name: str
    path: Path
    settings: dict[str, Any] = field(repr=False)
    seed: list[dict[str, Any]] = field(repr=False)
    cases: tuple[Case, ...] = field(repr=False)

    @property
    def databases(self) -> tuple[str, ...]:
        """The databases that the folder is about."""
        return tuple(self.settings.get("databases", DATABASES))

    @property
    def setup(self) -> list[str]:
        """SQL after the tables are made: their views."""
        return list(self.settings.get("setup", ()))

    def schema(self, database: str) -> str:
        """The schema text for one database: provider replaced; only PostgreSQL has its native types and schemas."""
        text = PROVIDER.sub(f'provider = "{PROVIDERS[database]}"', (self.path / "schema.prisma").read_text())
        if database == "postgres":
            return text
        plain = SCHEMAS.sub("", NATIVE.sub("", text))
        return plain if database == "sqlite" else BYTES.sub(r"\1 @db.VarBinary(1000)", plain)


def load(name: str) -> Folder:
    """The folder `name` with all its cases, sorted by name."""
    path = ROOT / name
    cases = [
        Case(name, file.stem, file, parse(file.read_text()))
        for file in sorted(path.glob("*.json"))
        if file.name not in ("seed.json", "folder.json")
    ]
    settings = parse((path / "folder.json").read_text())
    return Folder(name, path, settings, parse((path / "seed.json").read_text()), tuple(cases))


def folders() -> list[Folder]:
    """Every case folder, sorted by name."""
    return [load(path.parent.name) for path in sorted(ROOT.glob("*/schema.prisma"))]

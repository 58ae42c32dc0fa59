"""Everything a runner needs of one case folder on one database: tables, data, a generated client, expectations."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from diglot_generators.generate import render
from diglot_migrate import push
from diglot_migrate.ddl import ddl
from diglot_schema.compile import load_text
from diglot_schema.ir import Generator, Schema
from diglot_schema.manifest import manifest

from .cases import Case, Folder
from .database import create, create_mysql, run, sort_by_code_point
from .expect import Expectation, expectation
from .seed import statements

ZONE = "America/St_Johns"
"""The servers' time zone: no result may depend on it, so it is an odd one, with seconds before 1884."""
PROVIDERS = {"py": "diglot-client-py", "ts": "diglot-client-js"}


@dataclass(frozen=True, slots=True)
class Prepared:
    """A folder, ready to run. reset: SQL that brings the database back to the seed. client: the generated package."""

    folder: Folder
    url: str
    client: Path
    reset: list[str]

    def plain(self, database: str, runtime: str) -> dict[str, Any]:
        """The same as JSON, for the runners."""
        cases = [case for case in self.folder.cases if database in case.databases]
        return {
            "folder": self.folder.name,
            "url": self.url,
            "client": str(self.client),
            "reset": self.reset,
            "cases": [plain(case, database, runtime) for case in cases],
        }


def plain(case: Case, database: str, runtime: str) -> dict[str, Any]:
    """One case as JSON: its calls, what they need, and what is expected here."""
    expected: Expectation = expectation(case, database, runtime)
    return {
        "name": case.name,
        "doc": case.raw["doc"],
        "calls": case.raw.get("calls") or [case.raw["call"]],
        "batch": bool(case.raw.get("batch")),
        "transaction": bool(case.raw.get("transaction")),
        "explain": bool(case.raw.get("explain")),
        "mutates": case.mutates,
        "options": case.raw.get("options", {}),
        "statements": case.expected("statements", database, runtime),
        "expected": expected,
        "own": "pattern" in expected
        or case.expected("result", database, "py") != case.expected("result", database, "ts"),
    }


def schema_of(folder: Folder, database: str) -> Schema:
    """The compiled schema of a folder for one database."""
    schema, diagnostics = load_text(folder.schema(database))
    if schema is None:
        raise ValueError(f"{folder.name}: " + "; ".join(str(diagnostic) for diagnostic in diagnostics))
    return schema


def manifest_of(folder: Folder, database: str) -> dict[str, Any]:
    """The manifest of a folder for one database."""
    return manifest(schema_of(folder, database))


def prepare(folder: Folder, database: str, runtime: str, server: str, place: Path) -> Prepared:
    """Make the database of a folder under `place` or on `server`, fill it, and generate the client."""
    schema = schema_of(folder, database)
    name = f"{folder.name}_{runtime}"
    match database:
        case "postgres":
            url = asyncio.run(create(server, name, ZONE))
        case "mysql":
            url = asyncio.run(create_mysql(server, name))
        case _:
            url = f"file:{place / name}.db"
    push(schema, url)
    if database == "mysql":
        keys = [text for text in ddl(schema).split(";\n") if "ADD CONSTRAINT" in text]
        asyncio.run(sort_by_code_point(url, keys))
    reset = statements(manifest(schema), folder.seed, database)
    asyncio.run(run(url, [*folder.setup, *reset]))
    return Prepared(folder, url, generate(schema, runtime, place / f"case_{folder.name}", place), reset)


def generate(schema: Schema, runtime: str, output: Path, project: Path) -> Path:
    """Write the client of a runtime into `output`."""
    generator = Generator(name="client", provider=PROVIDERS[runtime], output=str(output))
    files = render(schema, generator, output=output, project=project, schema_folder=project)
    for name, text in (files or {}).items():
        file = output / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    return output

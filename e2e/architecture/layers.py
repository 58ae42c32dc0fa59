"""Who may import whom (ARCHITECTURE.md): walks the imports of every package in both languages.

`python e2e/architecture/layers.py` prints one line per forbidden import and exits with 1 when there is one.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

#: Package folder -> the packages of ours that it may import (itself is always allowed).
PYTHON: Mapping[str, frozenset[str]] = {
    "schema/diglot_schema": frozenset(),
    "generators/diglot_generators": frozenset({"diglot_schema"}),
    "packages/client-py/diglot_client": frozenset(),
    "packages/migrate/diglot_migrate": frozenset({"diglot_schema"}),
    "packages/studio/diglot_studio": frozenset({"diglot_client"}),
    "packages/cli/diglot": frozenset(
        {"diglot_schema", "diglot_generators", "diglot_migrate", "diglot_client", "diglot_studio"}
    ),
}
OURS = frozenset(path.rsplit("/", 1)[1] for path in PYTHON)

#: Third-party packages that consumers of a generated Python client must never need.
TOOL_ONLY = frozenset(
    {"lark", "jinja2", "sqlalchemy", "alembic", "click", "dotenv", "psycopg", "nox", "pytest", "starlette", "uvicorn"}
)

#: The runtimes' files in import order: a file may import those before it.
ORDER = (
    "spec", "wording", "failure", "errors", "manifest", "values", "inputs", "ids", "plan", "sql", "dialects",
    "table", "operators", "grammar", "shape", "tree", "check", "scope", "compare", "filter", "order", "page", "render",
    "load", "aggregate", "write", "upsert", "nested", "lower", "compile", "refuse", "scalars", "json", "encode", "bind",
    "drivers", "faults", "held", "collector", "decode", "wire", "related", "record", "into", "savepoint",
    "enact", "step", "execute", "query", "log", "extend", "raw", "batch", "stream", "perform", "client",
)  # fmt: skip

#: Words for a database outside `dialects/`, `drivers/` and the generated constants.
DATABASES = re.compile(r"\b(postgres(ql)?|sqlite|mysql|mariadb)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Violation:
    """One import that the picture in ARCHITECTURE.md has no arrow for."""

    file: Path
    line: int
    reason: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.reason}"


def imported(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """(line, top-level package) of every absolute import in `tree`."""
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                for alias in names:
                    yield node.lineno, alias.name.split(".")[0]
            case ast.ImportFrom(module=str(module), level=0):
                yield node.lineno, module.split(".")[0]
            case _:
                pass


def python_violations(root: Path) -> Iterator[Violation]:
    """Imports between our Python packages, and tool-side libraries in the runtime."""
    for folder, allowed in PYTHON.items():
        package = folder.rsplit("/", 1)[1]
        for file in sorted((root / folder).rglob("*.py")):
            for line, name in imported(ast.parse(file.read_text("utf-8"))):
                if name in OURS and name != package and name not in allowed:
                    yield Violation(file.relative_to(root), line, f"{package} must not import {name}")
                if package == "diglot_client" and name in TOOL_ONLY:
                    yield Violation(file.relative_to(root), line, f"the runtime must not import {name}")


TYPESCRIPT_IMPORT = re.compile(r"""(?:from|import|require\()\s*["']([^"']+)["']""")
TYPESCRIPT_PACKAGES = frozenset(
    {
        "decimal.js",
        "mysql2",
        "pg",
        "better-sqlite3",
        "libsql",
        "postgres",
        "@paralleldrive/cuid2",
        "nanoid",
        "ulid",
        "uuid",
    }
)


def typescript_violations(root: Path) -> Iterator[Violation]:
    """Imports of the TypeScript runtime: its own files, Node's modules and the listed packages."""
    source = root / "packages/client-ts/src"
    for file in sorted(source.rglob("*.ts")):
        for number, text in enumerate(file.read_text("utf-8").splitlines(), 1):
            for target in TYPESCRIPT_IMPORT.findall(text):
                if target.startswith("."):
                    if not (file.parent / target).resolve().is_relative_to(source.resolve()):
                        yield Violation(file.relative_to(root), number, f"{target} is outside the runtime")
                elif not target.startswith("node:") and target not in TYPESCRIPT_PACKAGES:
                    yield Violation(file.relative_to(root), number, f"the runtime must not import {target}")


def database_violations(root: Path) -> Iterator[Violation]:
    """Code of the runtimes that branches on a database outside `dialects/` and `drivers/`."""
    for folder, suffix in (("packages/client-py/diglot_client", "*.py"), ("packages/client-ts/src", "*.ts")):
        for file in sorted((root / folder).rglob(suffix)):
            inside = file.relative_to(root / folder)
            if inside.parts[0] in {"dialects", "drivers"} or inside.stem == "spec":
                continue
            for number, text in enumerate(file.read_text("utf-8").splitlines(), 1):
                if re.search(r"""(==|!=|\bin\b|\bcase\b)[^#/]*["'](postgresql|postgres|sqlite|mysql)["']""", text):
                    yield Violation(file.relative_to(root), number, "only dialects/ and drivers/ may name a database")


def order_violations(root: Path) -> Iterator[Violation]:
    """Imports that go against the order of the pipeline, in either runtime."""
    rank = {name: index for index, name in enumerate(ORDER)}
    pattern = re.compile(r"""^\s*(?:from \.+(\w+)|(?:import .*|\} )from "\.+/(\w+))""")
    for folder, suffix in (("packages/client-py/diglot_client", "*.py"), ("packages/client-ts/src", "*.ts")):
        for file in sorted((root / folder).glob(suffix)):
            for number, text in enumerate(file.read_text("utf-8").splitlines(), 1):
                found = pattern.match(text)
                target = (found.group(1) or found.group(2)) if found else None
                if target in rank and file.stem in rank and rank[target] > rank[file.stem]:
                    yield Violation(file.relative_to(root), number, f"{file.stem} must not import {target}")


def violations(root: Path = ROOT) -> list[Violation]:
    """Every forbidden import below `root`."""
    checks = (python_violations, typescript_violations, database_violations, order_violations)
    return [violation for check in checks for violation in check(root)]


if __name__ == "__main__":
    found = violations()
    for violation in found:
        print(violation)
    sys.exit(1 if found else 0)

"""Every schema of the corpus: our script and our database are Prisma's, and the database is read as described."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from diglot_migrate import ddl, push
from diglot_schema.compile import load
from diglot_schema.ir import Schema
from packages.migrate.tests.corpus_catalogs import (
    CATALOGS,
    CORPUS,
    assert_read,
    cases,
    empty,
    read_postgres,
    read_sqlite,
)

FIXED = {
    "postgresql_default_autoincrement_list": "PostgreSQL has no arrays of serial",
    "postgresql_names_to_quote": "quotes in names are escaped",
    "sqlite_defaults_literal": "a Json default is a string literal",
    "sqlite_gallery": "a Json default is a string literal",
    "sqlite_json_and_bytes_defaults": "a Json default is a string literal",
    "sqlite_names_to_quote": "quotes in names are escaped",
}
"""Cases in which Prisma's script does not run, and what ours does about it."""

SCRIPTS = sorted((CORPUS / "ddl").glob("*.sql"))


@pytest.mark.parametrize("file", SCRIPTS, ids=lambda file: file.stem)
def test_the_script_is_prismas(file: Path) -> None:
    path = CORPUS / "accepted" / f"{file.stem}.prisma"
    schema, _ = load(path if path.exists() else path.with_suffix(""))
    assert schema is not None
    assert (ddl(schema) == file.read_text()) == (file.stem not in FIXED)


def recorded(provider: str) -> list[tuple[str, Schema, dict[str, str]]]:
    catalogs = json.loads((CATALOGS / f"{provider}.json").read_text())
    return [(name, schema, catalogs[name]) for name, _, schema in cases(provider) if name in catalogs]


def test_sqlite_databases(tmp_path: Path) -> None:
    for name, schema, catalog in recorded("sqlite"):
        file = tmp_path / f"{name}.db"
        assert push(schema, f"file:{file}").changed
        assert read_sqlite(file) == catalog, name
        assert not push(schema, f"file:{file}").changed
        assert_read(schema, f"file:{file}")


def test_postgres_databases(server: Callable[..., str]) -> None:
    url = server("corpus")
    for name, schema, catalog in recorded("postgresql"):
        assert push(schema, url).changed
        assert read_postgres(schema, url) == catalog, name
        assert not push(schema, url).changed, name
        assert_read(schema, url)
        empty(url)

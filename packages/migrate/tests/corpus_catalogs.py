"""The schemas of the corpus, and the databases that come of them."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from diglot_migrate.databases import postgres
from diglot_migrate.databases.read import read
from diglot_migrate.describe import describe
from diglot_migrate.dialects import dialect_of
from diglot_migrate.normal import normal
from diglot_migrate.url import postgres_url
from diglot_schema.compile import load
from diglot_schema.ir import Schema
from packages.migrate.tests.things import Things, postgres_things, sqlite_things

CORPUS = Path(__file__).resolve().parents[3] / "schema/tests/corpus"
CATALOGS = Path(__file__).resolve().parent / "catalogs"


def cases(provider: str) -> Iterator[tuple[str, Path, Schema]]:
    """Every accepted schema for `provider` that has tables or enums: name, file or folder, compiled."""
    for path in sorted((CORPUS / "accepted").iterdir()):
        if path.is_dir() or path.suffix == ".prisma":
            schema, _ = load(path)
            if schema is not None and schema.datasource.provider == provider and (schema.models or schema.enums):
                yield path.stem, path, schema


def read_postgres(schema: Schema, url: str) -> dict[str, str]:
    """What the database at `url` has in the schemas of `schema`."""
    parts = postgres_url(url)
    used = describe(schema, dialect_of("postgresql"), parts.home).schemas
    schemas = (parts.home, *(name for name in used if name != parts.home))

    async def work() -> Things:
        connection = await postgres.connect(parts)
        try:
            return await postgres_things(connection, schemas)
        finally:
            await connection.close()

    return _plain(asyncio.run(work()))


def assert_read(schema: Schema, url: str) -> None:
    """The database at `url`, read, is what `schema` describes."""
    provider = schema.datasource.provider
    described = describe(schema, dialect_of(provider))
    live = read(url, ("public", *(name for name in described.schemas if name != "public")))
    assert normal(live, provider) == normal(described, provider)


def empty(url: str) -> None:
    """Drop every schema of the database, and make `public` again."""

    async def work() -> None:
        connection = await postgres.connect(postgres_url(url))
        rows = await connection.fetch("SELECT nspname FROM pg_namespace WHERE nspname !~ '^(pg_|information_schema)'")
        for (name,) in rows:
            await connection.execute(f"DROP SCHEMA {postgres.quote(name)} CASCADE")
        await connection.execute("CREATE SCHEMA public")
        await connection.close()

    asyncio.run(work())


def read_sqlite(file: Path) -> dict[str, str]:
    """What the file has."""
    with closing(sqlite3.connect(file)) as connection:
        return _plain(sqlite_things(connection))


def _plain(things: Things) -> dict[str, str]:
    return {str(thing): definition for thing, definition in sorted(things.items())}

"""Every pair of schemas: our script is Prisma's, it runs, and what it makes is what the second schema says."""

from __future__ import annotations

import asyncio
import os
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace

import asyncpg
import pytest

from diglot_migrate.databases import postgres, postgres_catalog, sqlite_catalog
from diglot_migrate.dialects import Dialect, dialect_of
from diglot_migrate.diff import create, diff
from diglot_migrate.loss import loss
from diglot_migrate.script import EMPTY_SCRIPT, script
from diglot_migrate.summary import summary
from diglot_migrate.url import postgres_url
from packages.migrate.tests.pairs.cases import Answer, Pair, catalog, recorded
from packages.migrate.tests.pairs.fixed import FIXED
from packages.migrate.tests.things import Things, postgres_things, sqlite_made, sqlite_things
from packages.migrate.tests.things import differences as unequal

PROVIDERS = ("postgresql", "sqlite")
SPELLED = {
    "postgresql_default_autoincrement_optional.several1": "SERIAL means NOT NULL, although the field is optional",
    "default_float": "1.50 is 1.5",
    "lists": "the items of a list have casts",
    "index_twins": "nobody knows which is which",
}
"""Pairs after which a database is not spelled as the second schema, but as good as that."""
REFUSED = {"enum_named_as_table (back)": "the type is made before the table of its name is dropped, as in Prisma"}
"""Ways that do not run, in Prisma neither."""
EVERY = 1 if os.environ.get("DIGLOT_ALL_PAIRS") else 6
"""On PostgreSQL, pairs made by hand run always, of the others one of so many."""


def both_ways(provider: str) -> Iterator[tuple[str, str, str]]:
    """Name, and the two schemas, of every pair there and back."""
    for pair, _ in recorded(provider):
        yield pair.name, pair.before, pair.after
        yield f"{pair.name} (back)", pair.after, pair.before


def differences(pair: Pair, answer: Answer, dialect: Dialect) -> Iterator[str]:
    """What we say otherwise than Prisma."""
    before, after = catalog(pair.before, dialect), catalog(pair.after, dialect)
    steps = diff(before, after, dialect)
    if script(steps, dialect) != named(answer["script"]):
        yield "script"
    if script(diff(after, before, dialect), dialect) != named(answer["back"]):
        yield "back"
    if summary(steps) != tidy(answer["summary"]):
        yield "summary"
    # Prisma tells them in the order of a database's tables, not of the schema's
    if "warnings" in answer and sorted(loss(steps, dialect).all) != sorted(answer["warnings"]):
        yield "warnings"


def named(text: str) -> str:
    """Prisma's script without the statements that drop a sequence whose name it does not know."""
    return text.replace('DROP SEQUENCE "";\n', "")


def tidy(text: str) -> str:
    """Prisma's summary without two slips of it: a lone parenthesis, and extensions under one heading each."""
    text = text.replace("\n)\n", "\n")
    heading = "\n[+] Added extensions\n"
    first, *others = text.split(heading)
    return first + (heading + "".join(others) if others else "")


@pytest.mark.parametrize("provider", PROVIDERS)
def test_the_text_is_prismas(provider: str) -> None:
    dialect = dialect_of(provider)
    found = {(provider, pair.name): tuple(differences(pair, answer, dialect)) for pair, answer in recorded(provider)}
    assert len(found) >= 250
    assert {name: parts for name, parts in found.items() if parts} == {
        name: parts for name, parts in FIXED.items() if name[0] == provider
    }


def from_live(name: str) -> str:
    """The script of a pair whose first schema is taken as read from a PostgreSQL database."""
    dialect = dialect_of("postgresql")
    pair = next(pair for pair, _ in recorded("postgresql") if pair.name == name)
    before = replace(catalog(pair.before, dialect), live=True)
    return script(diff(before, catalog(pair.after, dialect), dialect), dialect)


def test_extensions_of_a_live_database_are_altered() -> None:
    assert from_live("extensions") == (
        '-- CreateExtension\nCREATE EXTENSION IF NOT EXISTS "uuid-ossp";\n\n'
        '-- AlterExtension\nALTER EXTENSION "citext" UPDATE TO "1.6";\n'
    )


def test_a_live_database_has_its_schema_named() -> None:
    text = from_live("enum_remove_default")
    assert (
        'ALTER TABLE "public"."A" ALTER COLUMN "e" DROP DEFAULT;\nALTER TABLE "A" ALTER COLUMN "e" TYPE "E_new"' in text
    )
    assert 'ALTER TYPE "E_new" RENAME TO "E";\nDROP TYPE "public"."E_old";\n' in text


def test_sqlite_scripts_run() -> None:
    dialect = dialect_of("sqlite")
    for name, before, after in both_ways("sqlite"):
        with closing(sqlite3.connect(":memory:", isolation_level=None)) as live:
            old, new = catalog(before, dialect), catalog(after, dialect)
            try:
                wanted = sqlite_made([text for step in create(new, dialect) for text in dialect.statements(step)])
                live.executescript(script(create(old, dialect), dialect))
            except sqlite3.OperationalError:
                continue  # Prisma's own text does not run, e.g. for a table without columns
            live.executescript(script(diff(old, new, dialect), dialect))
            problems = unequal(wanted, sqlite_things(live))
            assert not problems or is_as_good(name), f"{name}: {problems}"
            rest = script(diff(sqlite_catalog.read(live), new, dialect), dialect)
            assert rest == EMPTY_SCRIPT, f"{name}: {rest}"
            rest = script(diff(new, sqlite_catalog.read(live), dialect), dialect)
            assert rest == EMPTY_SCRIPT or is_as_good(name), f"{name}, to the database: {rest}"


def test_postgres_scripts_run(server: Callable[..., str]) -> None:
    asyncio.run(_run_postgres(server("pairs")))


async def _run_postgres(url: str) -> None:
    parts = postgres_url(url)
    admin = await postgres.connect(parts, parts.on("postgres"))
    await admin.execute("CREATE DATABASE pairs")
    await admin.close()
    connection = await postgres.connect(parts)
    try:
        for place, (name, before, after) in enumerate(both_ways("postgresql")):
            if "." not in name or place // 2 % EVERY == 0:
                await _run_pair(connection, name, before, after)
    finally:
        await connection.close()


async def _run_pair(connection: postgres.Connection, name: str, before: str, after: str) -> None:
    dialect = dialect_of("postgresql")
    old, new = catalog(before, dialect), catalog(after, dialect)
    schemas = tuple({"public", *old.schemas, *new.schemas})
    try:
        made = script(create(new, dialect), dialect)
        await run(connection, made)
    except asyncpg.PostgresError:
        return  # needs an extension that the server does not have, or Prisma's own text does not run
    expected = await things(connection, schemas)
    await empty(connection, schemas)
    try:
        await run(connection, script(create(old, dialect), dialect))
    except asyncpg.PostgresError:
        await empty(connection, schemas)
        return
    failure = None
    try:
        await run(connection, script(diff(old, new, dialect), dialect))
    except asyncpg.PostgresError as error:
        failure = error
    assert failure is None or name in REFUSED, f"{name}: {failure}"
    if failure is not None:
        await empty(connection, schemas)
        return
    problems = unequal(expected, await things(connection, schemas))
    assert not problems or is_as_good(name), f"{name}: {problems}"
    live = await postgres_catalog.read(connection, [name for name in schemas if name in new.schemas], "public")
    rest = script(diff(live, new, dialect), dialect)
    assert rest == EMPTY_SCRIPT, f"{name}: {rest}"
    rest = script(diff(new, live, dialect), dialect)
    assert rest == EMPTY_SCRIPT or is_as_good(name), f"{name}, to the database: {rest}"
    await empty(connection, schemas)


def is_as_good(name: str) -> bool:
    """The database is as the second schema says, in other words."""
    return name.removesuffix(" (back)") in SPELLED


async def run(connection: postgres.Connection, text: str) -> None:
    """Run a script; the connection cannot take one without statements."""
    if not text.startswith("-- This is an empty migration."):
        await connection.execute(text)


async def things(connection: postgres.Connection, schemas: tuple[str, ...]) -> Things:
    """What is there; sequences have names that nobody compares."""
    found = await postgres_things(connection, schemas)
    return {thing: re.sub(r"nextval\('.*?'::regclass\)", "nextval", text) for thing, text in found.items()}


async def empty(connection: postgres.Connection, schemas: tuple[str, ...]) -> None:
    """Drop all that was made."""
    names = [postgres.quote(name) for name in schemas]
    await connection.execute("".join(f"DROP SCHEMA IF EXISTS {name} CASCADE;" for name in names))
    await connection.execute("CREATE SCHEMA public")

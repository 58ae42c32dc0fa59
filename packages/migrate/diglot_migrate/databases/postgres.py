"""PostgreSQL, through asyncpg: the one driver that a project with a Python client has anyway."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeAlias, TypeVar, cast

import asyncpg
from asyncpg import exceptions

from diglot_migrate.compare import Thing, Things, require_equal
from diglot_migrate.errors import MigrateError
from diglot_migrate.script import EMPTY_SCRIPT
from diglot_migrate.url import PostgresUrl

T = TypeVar("T")

# asyncpg has no type hints of its own
Connection: TypeAlias = Any
_connect: Callable[..., Awaitable[Connection]] = cast(Any, asyncpg).connect

LOCK = 72707369
"""The advisory lock that Prisma's migrations take, too."""
LOCK_WAIT = "10s"

# Kind, table and part of everything a schema can describe, with its definition as PostgreSQL prints it. Not listed,
# since they are nobody's drift: CHECKs, triggers, functions, views, the order of columns and of enum values, NOT NULL
# of lists, and what belongs to an extension.
_THINGS = """
WITH tables AS (
  SELECT c.oid, n.nspname || '.' || c.relname AS name
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname = ANY($1) AND c.relkind IN ('r', 'p') AND c.relname <> '_prisma_migrations'
    AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
)
SELECT 'table', name, '', '' FROM tables
UNION ALL
SELECT 'column', t.name, a.attname, concat(
    format_type(a.atttypid, a.atttypmod), CASE WHEN a.attnotnull AND a.attndims = 0 THEN ' NOT NULL' END,
    ' DEFAULT ' || pg_get_expr(d.adbin, d.adrelid), ' identity ' || nullif(a.attidentity::text, ''))
FROM tables t JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
UNION ALL
SELECT CASE c.contype WHEN 'p' THEN 'primary key' ELSE 'foreign key' END, t.name, c.conname, pg_get_constraintdef(c.oid)
FROM tables t JOIN pg_constraint c ON c.conrelid = t.oid AND c.contype IN ('p', 'f')
UNION ALL
SELECT 'index', t.name, i.relname, pg_get_indexdef(i.oid)
FROM tables t JOIN pg_index x ON x.indrelid = t.oid AND NOT x.indisprimary JOIN pg_class i ON i.oid = x.indexrelid
UNION ALL
SELECT 'enum', n.nspname || '.' || t.typname, '',
    (SELECT string_agg(quote_literal(e.enumlabel), ', ' ORDER BY e.enumlabel) FROM pg_enum e WHERE e.enumtypid = t.oid)
FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
WHERE t.typtype = 'e' AND n.nspname = ANY($1)
  AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = t.oid AND d.deptype = 'e')
"""


@dataclass(frozen=True, slots=True)
class Script:
    """What to run: `text` makes everything in `schemas`; `elsewhere` gives the same text for other schemas."""

    text: str
    schemas: tuple[str, ...]
    elsewhere: Callable[[dict[str, str]], str]


@dataclass(frozen=True, slots=True)
class Done:
    """What a push did: whether it ran the script, and whether it made the database first."""

    ran: bool
    made_database: bool


def push(url: PostgresUrl, script: Script) -> Done:
    """Run `script` in the database if that is empty, in one transaction; make the database when it is missing.

    Nothing runs when the database has exactly what the script makes. Raises MigrateError when it has something else.
    """
    return run(_push(url, script))


def run(work: Coroutine[Any, Any, T]) -> T:  # Any as in asyncio.run
    """Wait for `work` from synchronous code, also where an event loop is running already."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(work)
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, work).result()


async def _push(url: PostgresUrl, script: Script) -> Done:
    connection, made = await open_or_make(url)
    try:
        return Done(await _apply(connection, script), made)
    except exceptions.LockNotAvailableError as error:
        raise MigrateError(f"another command is changing this database; gave up after {LOCK_WAIT}", "P1002") from error
    except asyncpg.PostgresError as error:
        raise MigrateError(f"PostgreSQL: {error}", _code(error)) from error
    except (OSError, asyncpg.InterfaceError) as error:
        raise MigrateError("the connection was lost; run the command again to see what is there", "P1017") from error
    finally:
        if not connection.is_closed():
            await connection.close(timeout=5)


async def open_or_make(url: PostgresUrl) -> tuple[Connection, bool]:
    """A connection to the URL's database, and whether the database was made for it."""
    try:
        return await connect(url), False
    except MigrateError as error:
        if error.code != "P1003":
            raise
    server = await open_server(url)
    made = True
    try:
        await server.execute(f"CREATE DATABASE {quote(url.database)}")
    except (exceptions.DuplicateDatabaseError, exceptions.UniqueViolationError):
        made = False  # somebody else was faster
    except asyncpg.PostgresError as error:
        raise MigrateError(f"cannot create the database `{url.database}`: {error}", _code(error)) from error
    finally:
        await server.close(timeout=5)
    return await connect(url), made


async def open_server(url: PostgresUrl) -> Connection:
    """A connection from which other databases are made: to the URL's own, or to one that servers usually have."""
    for dsn in (url.dsn, url.on("postgres"), url.on("template1")):
        try:
            return await connect(url, dsn)
        except MigrateError as error:
            if error.code not in ("P1003", "P1010"):
                raise
    return await connect(url, url.on("defaultdb"))


async def connect(url: PostgresUrl, dsn: str | None = None) -> Connection:
    """Connect; raises MigrateError with P1000 (refused), P1001 (not reached), P1003 (no such database)."""
    try:
        return await _connect(dsn or url.dsn, timeout=url.connect_timeout, statement_cache_size=0)
    except exceptions.InvalidCatalogNameError as error:
        raise MigrateError(f"the database `{url.database}` does not exist on {url.host}", "P1003") from error
    except exceptions.InvalidAuthorizationSpecificationError as error:
        raise MigrateError(f"the server at {url.host} refused the user name or password", "P1000") from error
    except (OSError, TimeoutError, exceptions.CannotConnectNowError) as error:
        raise MigrateError(f"cannot reach the PostgreSQL server at {url.host}; is it running?", "P1001") from error
    except asyncpg.PostgresError as error:
        raise MigrateError(f"PostgreSQL at {url.host}: {error}", _code(error)) from error
    except (ValueError, exceptions.InterfaceError) as error:
        raise MigrateError("the connection string has a parameter that cannot be used", "P1013") from error


def _code(error: Exception) -> str | None:
    return "P1010" if isinstance(error, exceptions.InsufficientPrivilegeError) else None


async def _apply(connection: Connection, script: Script) -> bool:
    transaction = connection.transaction()
    await transaction.start()
    try:
        await connection.execute(f"SET LOCAL lock_timeout = '{LOCK_WAIT}'; SELECT pg_advisory_xact_lock({LOCK})")
        actual = await read(connection, script.schemas)
        if actual:
            require_equal(await _comparable(connection, script), actual)
            await transaction.rollback()
            return False
        await connection.execute(_search_path(script.schemas[:1]))
        await _send(connection, await _without_schemas(connection, script))
    except BaseException:
        if not connection.is_closed():
            await transaction.rollback()
        raise
    await transaction.commit()
    return True


async def _send(connection: Connection, script: str) -> None:
    """Send a whole script at once; asyncpg fails on one without any statement."""
    if script != EMPTY_SCRIPT:
        await connection.execute(script)


async def _without_schemas(connection: Connection, script: Script) -> str:
    """The script without the schemas that exist: to name one in CREATE SCHEMA needs a right that few users have."""
    rows = await connection.fetch("SELECT nspname FROM pg_namespace WHERE nspname = ANY($1)", list(script.schemas))
    text = script.text
    for (name,) in rows:
        text = text.replace(f"CREATE SCHEMA IF NOT EXISTS {quote(name)};\n", "", 1)
    return text


async def _comparable(connection: Connection, script: Script) -> Things:
    """What the script would make; raises MigrateError when the user may not make it beside what is there."""
    try:
        return await _expected(connection, script)
    except exceptions.InsufficientPrivilegeError as error:
        text = "there are tables already, and to compare them with the schema the user must be allowed to make schemas"
        raise MigrateError(f"{text}: {error}", "P1010") from error


async def _expected(connection: Connection, script: Script) -> Things:
    """What the script would make, as this server prints it: made in schemas of its own, which are rolled back."""
    mark = secrets.token_hex(4)
    names = {schema: f"diglot_{mark}_{index}" for index, schema in enumerate(script.schemas)}
    savepoint = connection.transaction()
    await savepoint.start()
    try:
        # the real schemas come last: types of extensions live there
        await connection.execute(_search_path((*names.values(), *script.schemas)))
        await _send(connection, script.elsewhere(names))
        made = await read(connection, tuple(names.values()), (*names.values(), *script.schemas))
    finally:
        await savepoint.rollback()
    things: Things = {}
    for thing, definition in made.items():
        owner = thing.owner
        for schema, name in names.items():
            owner = owner.replace(f"{name}.", f"{schema}.", 1) if owner.startswith(f"{name}.") else owner
            definition = definition.replace(f"{name}.", f"{_as_printed(schema)}.")
        things[thing._replace(owner=owner)] = definition
    return things


async def read(connection: Connection, schemas: tuple[str, ...], path: tuple[str, ...] = ()) -> Things:
    """What the schemas have. Names in definitions are unqualified when found on `path` (default: the schemas)."""
    await connection.execute(_search_path(path or schemas))
    rows = await connection.fetch(_THINGS, list(schemas))
    return {Thing(kind, owner, part): definition for kind, owner, part, definition in rows}


def quote(name: str) -> str:
    """`name` as a quoted identifier."""
    return '"' + name.replace('"', '""') + '"'


def _as_printed(name: str) -> str:
    """`name` as PostgreSQL prints identifiers: quoted only where it has to be (keywords apart)."""
    plain = name.isascii() and name.islower() and name.replace("_", "a").isalnum() and not name[0].isdigit()
    return name if plain else quote(name)


def _search_path(schemas: Sequence[str]) -> str:
    return f"SET LOCAL search_path = {', '.join(quote(schema) for schema in schemas)}"

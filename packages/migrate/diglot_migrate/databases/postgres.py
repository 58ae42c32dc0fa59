"""PostgreSQL, through asyncpg: the one driver that a project with a Python client has anyway."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeAlias, TypeVar, cast

import asyncpg
from asyncpg import exceptions

from diglot_migrate.errors import MigrateError
from diglot_migrate.url import PostgresUrl

T = TypeVar("T")

# asyncpg has no type hints of its own
Connection: TypeAlias = Any
_connect: Callable[..., Awaitable[Connection]] = cast(Any, asyncpg).connect

LOCK = 72707369
"""The advisory lock that Prisma's migrations take, too."""
LOCK_WAIT = "10s"


def run(work: Coroutine[Any, Any, T]) -> T:  # Any as in asyncio.run
    """Wait for `work` from synchronous code, also where an event loop is running already."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(work)
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, work).result()


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


def quote(name: str) -> str:
    """`name` as a quoted identifier."""
    return '"' + name.replace('"', '""') + '"'

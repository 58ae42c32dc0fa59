"""Bring a PostgreSQL database to a wanted catalog, in one transaction."""

from __future__ import annotations

import asyncpg
from asyncpg import exceptions

from diglot_migrate.counts import counted_loss
from diglot_migrate.databases.postgres import LOCK, LOCK_WAIT, Connection, open_or_make
from diglot_migrate.databases.postgres_catalog import read
from diglot_migrate.errors import MigrateError
from diglot_migrate.url import PostgresUrl
from diglot_migrate.wanted import Done, Wanted


async def push(url: PostgresUrl, wanted: Wanted) -> tuple[Done, bool]:
    """Make the database when it is missing, then do what leads to `wanted`: all of it or nothing.

    Gives what was done, and whether the database was made. Raises MigrateError: P1002 when another command is at work,
    P1010 when the user may not do it, and others.
    """
    connection, made = await open_or_make(url)
    try:
        return await _in_transaction(connection, wanted), made
    except exceptions.LockNotAvailableError as error:
        raise MigrateError(f"another command is changing this database; gave up after {LOCK_WAIT}", "P1002") from error
    except exceptions.InsufficientPrivilegeError as error:
        raise MigrateError(f"PostgreSQL: {error}; nothing was changed", "P1010") from error
    except asyncpg.PostgresError as error:
        raise MigrateError(f"PostgreSQL: {error}; nothing was changed") from error
    except (OSError, asyncpg.InterfaceError) as error:
        raise MigrateError("the connection was lost; run the command again to see what is there", "P1017") from error
    finally:
        if not connection.is_closed():
            await connection.close(timeout=5)


async def _in_transaction(connection: Connection, wanted: Wanted) -> Done:
    transaction = connection.transaction()
    await transaction.start()
    try:
        done = await _push(connection, wanted)
    except BaseException:
        if not connection.is_closed():
            await transaction.rollback()
        raise
    await transaction.commit()
    return done


async def _push(connection: Connection, wanted: Wanted) -> Done:
    await connection.execute(f"SET LOCAL lock_timeout = '{LOCK_WAIT}'; SELECT pg_advisory_xact_lock({LOCK})")
    catalog, dialect = wanted.catalog, wanted.dialect
    schemas = [catalog.home, *(name for name in catalog.schemas if name != catalog.home)]
    before = await read(connection, schemas, catalog.home)
    steps = wanted.steps(before)
    found = await counted_loss(steps, dialect, connection.fetchrow)
    done = Done(tuple(steps), found, refused=not wanted.allows(found), was_empty=not before.tables)
    if done.refused:
        return done
    for step in steps:
        for text in dialect.inside(step):
            await connection.execute(text)
    return done

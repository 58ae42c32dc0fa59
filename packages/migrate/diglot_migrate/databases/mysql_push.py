"""Make what a schema describes in an empty MySQL or MariaDB database."""

from __future__ import annotations

import contextlib
from collections.abc import Generator
from typing import TYPE_CHECKING, TypeAlias

import pymysql
from pymysql import err
from pymysql.cursors import Cursor

from diglot_migrate.catalog import Catalog
from diglot_migrate.dialects.mysql_words import quote, unable
from diglot_migrate.errors import MigrateError
from diglot_migrate.loss import Loss
from diglot_migrate.steps import CreateTable
from diglot_migrate.url import MysqlUrl
from diglot_migrate.wanted import Done, Wanted

if TYPE_CHECKING:
    from pymysql.connections import Connection as _Connection

    Connection: TypeAlias = _Connection[Cursor]

_MODE = "SET SESSION sql_mode = 'STRICT_TRANS_TABLES,NO_ENGINE_SUBSTITUTION', time_zone = '+00:00'"


def push(url: MysqlUrl, wanted: Wanted) -> tuple[Done, bool]:
    """Make the database when it is missing, then all tables of `wanted`: all of them or, on any error, none.

    Gives what was done, and whether the database was made. Raises MigrateError: when there are tables already, P1001
    when the server is not reached, and others.
    """
    connection, made = open_or_make(url)
    try:
        return _push(connection, wanted), made
    except err.MySQLError as error:
        raise MigrateError(f"MySQL: {_words(error)}; nothing was changed") from error
    finally:
        connection.close()


def _push(connection: Connection, wanted: Wanted) -> Done:
    with connection.cursor() as cursor:
        cursor.execute(_MODE)
        cursor.execute("SHOW TABLES")
        if cursor.fetchall():
            raise unable()
        steps = wanted.steps(Catalog())
        made: list[str] = []
        try:
            for step in steps:
                for text in wanted.dialect.statements(step):
                    cursor.execute(text)
                if isinstance(step, CreateTable):
                    made.append(step.table.name.name)
        except BaseException:
            _drop(cursor, made)
            raise
    return Done(tuple(steps), Loss((), ()), refused=False, was_empty=True)


def _drop(cursor: Cursor, tables: list[str]) -> None:
    """Remove the tables that were made: no transaction holds what makes tables."""
    with contextlib.suppress(err.MySQLError, OSError):
        cursor.execute("SET SESSION foreign_key_checks = 0")
        for table in tables:
            cursor.execute(f"DROP TABLE IF EXISTS {quote(table)}")


def open_or_make(url: MysqlUrl) -> tuple[Connection, bool]:
    """A connection to the URL's database, and whether the database was made for it."""
    try:
        return connect(url, url.database), False
    except MigrateError as error:
        if error.code != "P1003":
            raise
    server = connect(url, None)
    try:
        with server.cursor() as cursor:
            cursor.execute(f"CREATE DATABASE {quote(url.database)}")
    except err.MySQLError as error:
        raise MigrateError(f"cannot create the database `{url.database}`: {_words(error)}") from error
    finally:
        server.close()
    return connect(url, url.database), True


def connect(url: MysqlUrl, database: str | None) -> Connection:
    """Connect; raises MigrateError with P1000 (refused), P1001 (not reached), P1003 (no such database)."""
    with _named(url):
        return pymysql.connect(
            host=url.host,
            port=url.port,
            user=url.user,
            password=url.password,
            database=database,
            unix_socket=url.socket,
            charset="utf8mb4",
            autocommit=True,
            connect_timeout=max(1, int(url.connect_timeout)),
        )


@contextlib.contextmanager
def _named(url: MysqlUrl) -> Generator[None]:
    """Errors of connecting as ours."""
    place = url.socket or f"{url.host}:{url.port}"
    try:
        yield
    except err.MySQLError as error:
        match error.args[0] if error.args else 0:
            case 1049:
                raise MigrateError(f"the database `{url.database}` does not exist on {place}", "P1003") from error
            case 1045 | 1698:
                raise MigrateError(f"the server at {place} refused the user name or password", "P1000") from error
            case 1044:
                raise MigrateError(f"the user may not use the database `{url.database}` on {place}", "P1010") from error
            case 2003 | 2002 | 2013 | 2005:
                raise MigrateError(f"cannot reach the MySQL server at {place}; is it running?", "P1001") from error
            case _:
                raise MigrateError(f"MySQL at {place}: {_words(error)}") from error


def _words(error: err.MySQLError) -> str:
    """What the server said."""
    return str(error.args[1] if len(error.args) > 1 else error)

"""Bring a SQLite file to a wanted catalog, in one transaction."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Generator
from pathlib import Path

from diglot_migrate.counts import Counted, questions
from diglot_migrate.databases.sqlite import refused
from diglot_migrate.databases.sqlite_catalog import read
from diglot_migrate.errors import MigrateError
from diglot_migrate.loss import loss
from diglot_migrate.wanted import Done, Wanted


def push(file: Path, wanted: Wanted) -> Done:
    """Do what leads to `wanted`: all of it or nothing. A file or folder made here is removed again when it fails.

    Raises MigrateError: P1003 when the file cannot be opened, P1008 when another program writes to it, and others.
    """
    with _removed_on_error(file):
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            connection = sqlite3.connect(file, isolation_level=None, timeout=5)
            try:
                return _in_transaction(connection, wanted)
            finally:
                connection.close()
        except (sqlite3.Error, OSError) as error:
            raise refused(file, error) from error


@contextlib.contextmanager
def _removed_on_error(file: Path) -> Generator[None]:
    """Remove the file and its folders when an error comes and they were not there before."""
    new, made = not file.exists(), _missing(file.parent)
    try:
        yield
    except BaseException:
        if new:
            with contextlib.suppress(OSError):  # what could not be made cannot be removed
                file.unlink(missing_ok=True)
                for folder in made:
                    folder.rmdir()
        raise


def _missing(folder: Path) -> list[Path]:
    """The folders on the way to `folder` that do not exist, innermost first."""
    missing: list[Path] = []
    while not folder.exists():
        missing.append(folder)
        folder = folder.parent
    return missing


def _in_transaction(connection: sqlite3.Connection, wanted: Wanted) -> Done:
    # A table is dropped and made again under the eyes of foreign keys and views that name it.
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("PRAGMA legacy_alter_table = ON")
    connection.execute("BEGIN IMMEDIATE")
    try:
        done = _push(connection, wanted)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    return done


def _push(connection: sqlite3.Connection, wanted: Wanted) -> Done:
    before, dialect = read(connection), wanted.dialect
    steps = wanted.steps(before)
    counted = Counted({}, {})
    for question in questions(steps, dialect):
        counted.add(question, connection.execute(question.query).fetchone())
    found = loss(steps, dialect, counted)
    done = Done(tuple(steps), found, refused=not wanted.allows(found), was_empty=not before.tables)
    if done.refused or not steps:
        return done
    broken = _broken_keys(connection)
    for step in steps:
        for text in dialect.inside(step):
            connection.execute(text)
    if new := _broken_keys(connection) - broken:
        tables = ", ".join(sorted({f"`{table}` to `{target}`" for table, _, target, _ in new}))
        raise MigrateError(f"rows would refer to rows that do not exist: {tables}; nothing was changed")
    return done


def _broken_keys(connection: sqlite3.Connection) -> set[tuple[str, int | None, str, int]]:
    """Rows whose foreign keys lead nowhere: table, row, table referred to, number of the key."""
    try:
        return set(connection.execute("PRAGMA foreign_key_check").fetchall())
    except sqlite3.OperationalError:  # a key that is not unique over there; SQLite says so on every write
        return set()

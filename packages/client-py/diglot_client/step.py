"""The steps of a plan, ready to run: a statement with its binder and decoder, and the relations it leaves to others.

Reading attaches the rows of each relation to those of its parents, one statement per relation, whatever their number.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any, Protocol, cast

from .bind import Binder, Call, given_rows
from .decode import Children, Decode, Grouping
from .plan import Layout, Statement

Row = Sequence[Any]


class Connection(Protocol):
    """What statements are sent to: a driver, or a session of one."""

    async def fetch(self, text: str, values: Sequence[Any]) -> Sequence[Row]:
        """The rows of a statement."""
        ...

    async def execute(self, text: str, values: Sequence[Any]) -> int:
        """The number of rows that a statement touched."""
        ...


@dataclass(slots=True)
class Reading:
    """A Fetch ready to run: its statement, decoder, and the relations that need statements of their own."""

    statement: Statement
    bind: Binder
    layout: Layout
    decode: Decode
    plain: Decode
    relations: tuple[Relation, ...]
    reverse: bool


@dataclass(slots=True)
class Relation:
    """An Attach ready to run. parent: the key of a row, a cell or a tuple of cells."""

    reading: Reading
    group: Grouping
    plain: Grouping
    parent: Callable[[Row], Any]
    single: bool


@dataclass(slots=True)
class Writing:
    """A Write ready to run."""

    statement: Statement
    bind: Binder


def key_getter(columns: tuple[int, ...]) -> Callable[[Row], Any]:
    """The key of a row: a cell, or a tuple of cells."""
    return cast(Any, itemgetter)(*columns)


async def read(reading: Reading, call: Call, connection: Connection, plain: bool) -> tuple[Sequence[Row], list[Any]]:
    """The rows of a reading and their records, relations attached."""
    rows, children = await related(reading, call, connection, plain)
    return rows, (reading.plain if plain else reading.decode)(rows, *children)


async def related(
    reading: Reading, call: Call, connection: Connection, plain: bool
) -> tuple[Sequence[Row], Sequence[Children]]:
    """The rows of a reading, and the children of each of its relations by key."""
    statement = reading.statement
    if statement.rows is None:
        rows = await connection.fetch(statement.text, reading.bind(call))
    else:
        rows = await fetch_rows(reading, call, connection)
    if reading.reverse:
        rows = rows[::-1]
    if not reading.relations or not rows:
        return rows, ()
    return rows, [await attach(relation, rows, call, connection, plain) for relation in reading.relations]


async def attach(
    relation: Relation, parents: Sequence[Row], call: Call, connection: Connection, plain: bool
) -> Children:
    """The children of `parents` by key."""
    found = dict.fromkeys(map(relation.parent, parents))
    if relation.single:
        found.pop(None, None)
        keys: list[tuple[Any, ...]] = [(key,) for key in found]
    else:
        keys = [key for key in found if None not in key]
    if not keys:
        return {}
    outer, call.keys = call.keys, keys
    rows, children = await related(relation.reading, call, connection, plain)
    call.keys = outer
    return (relation.plain if plain else relation.group)(rows, *children)


async def fetch_rows(reading: Reading, call: Call, connection: Connection) -> Sequence[Row]:
    """The rows of a statement, joined when it runs once per createMany row."""
    statement, bind = reading.statement, reading.bind
    if statement.rows is None:
        return await connection.fetch(statement.text, bind(call))
    rows: list[Row] = []
    for number in range(len(given_rows(call.params[statement.rows]))):
        call.row = number
        rows.extend(await connection.fetch(statement.text, bind(call)))
    return rows


async def write(writing: Writing, call: Call, connection: Connection) -> int:
    """The number of rows that a statement touched."""
    statement, bind = writing.statement, writing.bind
    if statement.rows is None:
        return await connection.execute(statement.text, bind(call))
    touched = 0
    for number in range(len(given_rows(call.params[statement.rows]))):
        call.row = number
        touched += await connection.execute(statement.text, bind(call))
    return touched

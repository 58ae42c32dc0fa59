"""Reads in parts: records one after the other, in constant memory.

The database keeps the place, so any order and page works, and each row comes once: PostgreSQL has cursors, whose rows
are those of one moment; on SQLite the rows are set aside in a temporary table, so that the loop may write meanwhile.
Relations are read for each part.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from contextlib import aclosing, asynccontextmanager
from typing import Any, Generic, TypeVar

from .bind import Call
from .dialects import Cursor
from .drivers import Fault, Session, Unreadable
from .errors import TransactionError
from .execute import Engine, Program
from .held import Held
from .savepoint import Nested
from .step import Connection, Reading, attach

_T = TypeVar("_T")
BATCH = 500
"""How many rows are read at once."""

Parts = AsyncGenerator[tuple[Program, list[Any]], None]
"""The program of a stream, and the records of one part after the other."""


class Stream(Generic[_T]):
    """Records that are read while they are iterated over: `async for user in prisma.user.stream():`.

    Each loop reads anew. The end of a loop, early or not, gives the connection back.
    """

    __slots__ = ("_open",)

    def __init__(self, open: Callable[[bool], AsyncGenerator[list[Any], None]]) -> None:
        self._open = open

    def __aiter__(self) -> AsyncGenerator[_T, None]:
        return single(self._open(False))

    def parts(self) -> AsyncGenerator[list[_T], None]:
        """The records in lists of `batch_size`."""
        return self._open(False)

    def wire(self) -> AsyncGenerator[str, None]:
        """Each record as canonical JSON."""
        return single(self._open(True))


async def single(parts: AsyncGenerator[list[Any], None]) -> AsyncGenerator[Any, None]:
    """The elements of the lists, one after the other."""
    async with aclosing(parts):
        async for part in parts:
            for element in part:
                yield element


async def streamed(engine: Engine, model: str, args: Any, session: Session | None, plain: bool) -> Parts:
    """The records of a stream in parts; `plain` gives dicts."""
    begun = False
    try:
        program, params = await engine.certain(model, "stream", args, session)
        try:
            async with aclosing(parts_of(engine, program, params, session, plain)) as parts:
                async for records in parts:
                    begun = True
                    yield program, records
        except Unreadable:
            if begun:
                raise
            program = engine.flat(model, "stream", args)
            async with aclosing(parts_of(engine, program, params, session, plain)) as parts:
                async for records in parts:
                    yield program, records
    except Exception as error:
        raise engine.explain(error, model, "stream") from error.__cause__


async def parts_of(
    engine: Engine, program: Program, params: Sequence[Any], session: Session | None, plain: bool
) -> AsyncGenerator[list[Any], None]:
    """The records of a program in parts."""
    call = Call(params)
    size = batch_size(program, call)
    if program.plan.empty:
        return
    async with (
        opened(engine, session) as connection,
        aclosing(read(engine, program, call, connection, size, plain)) as parts,
    ):
        async for records in parts:
            yield records


def batch_size(program: Program, call: Call) -> int:
    """The argument `batchSize`, checked with all others."""
    checked = program.plan.checked
    values = program.check(call) if program.check is not None else ()
    given = (value for slot, value in zip(checked, values, strict=True) if slot.path == ("batchSize",))
    return next(given, BATCH)


def reading_of(program: Program) -> Reading:
    """The one step of a stream."""
    step = program.steps[0]
    assert isinstance(step, Reading)
    return step


@asynccontextmanager
async def opened(engine: Engine, session: Session | None) -> AsyncGenerator[Connection, None]:
    """The session of a transaction, or a connection of its own: where cursors need it, in a transaction, in which the
    relations of all parts are those of one moment."""
    if session is not None:
        yield session
        return
    async with engine.driver.session() as own:
        if not engine.dialect.cursor.transaction:
            yield own
            return
        await own.begin("RepeatableRead")
        try:
            yield own
        except BaseException:
            await asyncio.shield(own.rollback())
            raise
        await own.commit()


async def read(
    engine: Engine, program: Program, call: Call, connection: Connection, size: int, plain: bool
) -> AsyncGenerator[list[Any], None]:
    """The records of each part."""
    cursor, reading, width = engine.dialect.cursor, reading_of(program), program.plan.width
    quote = engine.dialect.quote
    taken = cursors_of(connection)
    name = free(reading.statement.name, taken)
    taken[name] = None if cursor.transaction else cursor.close(quote(name))
    *before, opening = cursor.open(quote(name), reading.statement.text, width)
    more, row = cursor.more(quote(name), size, width), 0
    try:
        for text in before:
            await connection.execute(text, ())
        await connection.execute(opening, reading.bind(call))
        while True:
            rows = await connection.fetch(more, (row, row + size) if cursor.numbered else ())
            row += size
            if rows:
                children = [await attach(each, rows, call, connection, plain) for each in reading.relations]
                yield (reading.plain if plain else reading.decode)(rows, *children)
            if len(rows) < size:
                return
    finally:
        if name in taken:
            del taken[name]  # the end of a transaction closes what is left, so this is done once
            if isinstance(connection, (Held, Nested)) or not cursor.transaction:
                await closed(connection, cursor, quote(name))


def cursors_of(connection: Connection) -> dict[str, str | None]:
    """The names in use on a connection: those of the streams of a transaction."""
    return connection.held.cursors if isinstance(connection, (Held, Nested)) else {}


def free(name: str, taken: Mapping[str, object]) -> str:
    """`name`, with a number where it is taken."""
    number, found = 0, name
    while found in taken:
        number += 1
        found = f"{name}_{number}"
    return found


async def closed(connection: Connection, cursor: Cursor, name: str) -> None:
    """Let go of a place, by its quoted name; a transaction that failed or is over has done so."""
    try:
        await connection.execute(cursor.close(name), ())
    except (Fault, TransactionError):
        return

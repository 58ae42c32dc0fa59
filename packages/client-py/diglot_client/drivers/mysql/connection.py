"""One connection: statements in parts, with values as literals; the time zone is UTC, counts are of rows found."""

from __future__ import annotations

import asyncio
import contextlib
import struct
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Any, cast

import aiomysql
from pymysql.constants import CLIENT, COMMAND, FIELD_TYPE, SERVER_STATUS

from .codec import duration, moment
from .errors import DUPLICATE, connect_error, number_of
from .text import Part, parts, written
from .url import Target

CLOSE_SECONDS = 2.0
MODE = "STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION"
SETTINGS = f"SET SESSION sql_mode = '{MODE}', time_zone = '+00:00', autocommit = 1"
_ONE_STATEMENT = 1

_Row = Sequence[Any]
_Decoders = Mapping[int, Callable[[Any], Any]]

_DECODERS: _Decoders = {
    **dict.fromkeys(
        (FIELD_TYPE.TINY, FIELD_TYPE.SHORT, FIELD_TYPE.LONG, FIELD_TYPE.LONGLONG, FIELD_TYPE.INT24, FIELD_TYPE.YEAR),
        int,
    ),
    **dict.fromkeys((FIELD_TYPE.FLOAT, FIELD_TYPE.DOUBLE), float),
    **dict.fromkeys((FIELD_TYPE.DECIMAL, FIELD_TYPE.NEWDECIMAL), Decimal),
    **dict.fromkeys((FIELD_TYPE.TIMESTAMP, FIELD_TYPE.DATETIME, FIELD_TYPE.DATE), moment),
    FIELD_TYPE.TIME: duration,
}
"""What the text of a column becomes, by the server's type; others stay text, or bytes."""


class Connection:
    """A connection of aiomysql's, which has no types of its own."""

    def __init__(self, raw: Any, timeout: float | None) -> None:
        self._raw = raw
        self._timeout = timeout

    def is_closed(self) -> bool:
        """True when the connection can no longer be used."""
        return bool(self._raw.closed)

    def is_in_transaction(self) -> bool:
        """Whether the server said at last that a transaction is open."""
        return bool(self._raw.server_status & SERVER_STATUS.SERVER_STATUS_IN_TRANS)

    async def fetch(self, text: str, values: Sequence[Any]) -> Sequence[_Row]:
        """The rows of a statement."""
        return (await self._all(parts(text), values))[0]

    async def execute(self, text: str, values: Sequence[Any]) -> int:
        """The number of rows that a statement touched."""
        return (await self._all(parts(text), values))[1]

    async def _all(self, found: Sequence[Part], values: Sequence[Any]) -> tuple[Sequence[_Row], int]:
        """The rows of the last part that gives some, and the number of rows that the last one touched."""
        rows: Sequence[_Row] = ()
        first: Sequence[_Row] = ()
        touched = 0
        for number, part in enumerate(found):
            if part.keyed and not first:
                return (), 0
            try:
                result = await self.send(written(part, values, first))
            except Exception as error:
                if part.skips and number_of(error) == DUPLICATE:
                    return (), 0
                raise
            touched = result.affected_rows
            if result.description is not None:
                rows = result.rows
                first = rows if number == 0 else first
        return rows, touched

    async def described(self, text: str, values: Sequence[Any]) -> tuple[list[str], Sequence[_Row]]:
        """Column names and rows of a statement that user code wrote."""
        (part,) = parts(text)
        result = await self.send(written(part, values))
        return [column[0] for column in result.description or ()], result.rows or ()

    async def send(self, text: str) -> Any:
        """The result of one statement; a connection that was left before the answer came is closed."""
        try:
            async with asyncio.timeout(self._timeout):
                await self._raw.query(text)
        except BaseException as error:
            if not isinstance(error, Exception) or isinstance(error, TimeoutError):
                self._raw.close()
            raise
        return self._raw._result

    async def close(self) -> None:
        """Close the connection within two seconds, politely if possible."""
        try:
            async with asyncio.timeout(CLOSE_SECONDS):
                await self._raw.ensure_closed()
        except Exception:
            self._raw.close()

    def drop(self) -> None:
        """Close the socket of a connection whose event loop is closed."""
        with contextlib.suppress(Exception):
            self._raw.close()


async def connect(target: Target) -> Connection:
    """A new connection; raises InitializationError."""
    try:
        async with asyncio.timeout(target.connect_timeout):
            raw = await cast(Any, aiomysql).connect(
                host=target.host,
                port=target.port,
                user=target.user,
                password=target.password,
                db=target.database,
                unix_socket=target.socket,
                charset="utf8mb4",
                init_command=SETTINGS,
                conv=_DECODERS,
                client_flag=CLIENT.FOUND_ROWS,
                autocommit=None,
                ssl=target.tls,
            )
            await raw._execute_command(COMMAND.COM_SET_OPTION, struct.pack("<H", _ONE_STATEMENT))
            await raw._read_packet()
    except Exception as error:
        known = connect_error(error, target)
        if known is None:
            raise
        raise known from error
    return Connection(raw, target.statement_timeout)


async def retire(connection: Connection) -> None:
    """Close a connection."""
    await connection.close()


def drop(connection: Connection) -> None:
    """Close the socket of a connection whose event loop is closed."""
    connection.drop()

"""What every driver offers: text and values go in, rows come out as sequences; errors are Faults."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Any, Protocol

from diglot_client.encode import Words
from diglot_client.plan import Codec

Row = Sequence[Any]
OnQuery = Callable[[str, float, Sequence[Any]], object]
"""The text of a statement, the seconds it took, its values."""


@dataclass(frozen=True, slots=True)
class Options:
    """Limits of a client; the URL's parameters win over them. Times are in seconds."""

    connection_limit: int = 10
    pool_timeout: float = 10
    connect_timeout: float = 5
    statement_timeout: float | None = None
    folder: str | None = None
    """What relative file paths are relative to."""
    on_query: OnQuery | None = None
    """Called after each statement, BEGIN, COMMIT and ROLLBACK included."""


class Fault(Exception):
    """An error of the database as a code of ours and facts in the database's names.

    facts: any of constraint, table, column, columns, code, message, and what the code's message needs. broken: the
    connection is lost or in an unknown state.
    """

    def __init__(self, code: str, facts: Mapping[str, Any] | None = None, broken: bool = False) -> None:
        super().__init__(code)
        self.code = code
        self.facts: dict[str, Any] = dict(facts or {})
        self.broken = broken
        self.model: str | None = None
        """The model whose statement failed, where it is not that of the call."""


class Unreadable(Fault):
    """Rows inside a column hold a type that the driver cannot read there, though it can where it stands alone.

    The connection, and a transaction on it, can go on.
    """

    def __init__(self) -> None:
        self.call: Any = None
        """The call whose answer it is, as far as it came."""
        super().__init__("P2023", {"cause": "a row inside of a row has a column of a type that cannot be read there"})


QUIET: set[str] = set()
"""Statements that the client sends for itself: nobody is told."""


class Reads(Protocol):
    """How the values of a driver's rows become values of the schema's types."""

    def expected(self, codec: Codec) -> type | None:
        """The class of the cells that `expression` is made for; None where it takes what comes."""
        ...

    def adapter(self, codec: Codec) -> Callable[[Any], Any]:
        """A function that makes a cell of another class, or None, one that `expression` is made for."""
        ...

    def expression(self, codec: Codec, cell: str, nested: bool) -> tuple[str, Mapping[str, Any]]:
        """A Python expression that converts the cell named `cell`, and the names it uses.

        Enums are left to the caller: their cells are the database's names. nested: the cell is in a nested row.
        """
        ...


class Session(Protocol):
    """One connection, held."""

    async def fetch(self, text: str, values: Sequence[Any]) -> Sequence[Row]:
        """The rows of a statement."""
        ...

    async def execute(self, text: str, values: Sequence[Any]) -> int:
        """The number of rows that a statement touched."""
        ...

    async def raw(self, text: str, values: Sequence[Any]) -> tuple[Sequence[str], Sequence[Row]]:
        """Column names and rows of a statement that user code wrote."""
        ...

    async def begin(self, isolation: str | None = None) -> None:
        """Start a transaction."""
        ...

    async def commit(self) -> None:
        """Commit; raises Fault P2028 when the database rolled back instead, D1001 when its answer was lost."""
        ...

    async def rollback(self) -> None:
        """Roll back what is open, within seconds; a connection that cannot is closed. Raises nothing."""
        ...


class Driver(Protocol):
    """A database, reached through a pool."""

    words: Words
    reads: Reads
    numbered: bool
    """Placeholders are $1, not ?1."""
    levels: Sequence[str]
    """The isolation levels that a transaction may have."""

    async def connect(self) -> None:
        """Open one connection now."""
        ...

    async def close(self) -> None:
        """Close all connections; the next statement opens new ones."""
        ...

    def is_open(self) -> bool:
        """True while there is a connection."""
        ...

    async def fetch(self, text: str, values: Sequence[Any]) -> Sequence[Row]:
        """The rows of a statement that runs alone."""
        ...

    async def execute(self, text: str, values: Sequence[Any]) -> int:
        """The number of rows that a statement, run alone, touched."""
        ...

    async def raw(self, text: str, values: Sequence[Any]) -> tuple[Sequence[str], Sequence[Row]]:
        """Column names and rows of a statement that user code wrote."""
        ...

    def session(self, wait: float | None = None) -> AbstractAsyncContextManager[Session]:
        """A connection for several statements; `wait` replaces the pool's limit."""
        ...

"""What `loss` wants to know about the tables of a live database, asked in one query a table."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeAlias

from diglot_migrate.catalog import Name
from diglot_migrate.dialects import Dialect
from diglot_migrate.dialects.dialect import double_quote
from diglot_migrate.loss import Loss, loss
from diglot_migrate.steps import Step

Ask: TypeAlias = Callable[[str], Awaitable[Sequence[Any] | None]]  # Any: the driver decides what is in a row
"""Gives the first row of a query, or None when it fails, e.g. because there is no such table."""


@dataclass
class _Wanted:
    """Counts that know nothing and remember what they were asked for."""

    columns: dict[Name, list[str]] = field(default_factory=dict[Name, list[str]])

    def rows(self, table: Name) -> int | None:
        self.columns.setdefault(table, [])

    def values(self, table: Name, column: str) -> int | None:
        known = self.columns.setdefault(table, [])
        if column not in known:
            known.append(column)


class Question(NamedTuple):
    """A query about one table."""

    table: Name
    columns: list[str]
    query: str


@dataclass(frozen=True)
class Counted:
    """Counts that were looked up: by table, and by table and column."""

    tables: dict[Name, int]
    columns: dict[tuple[Name, str], int]

    def add(self, question: Question, row: Sequence[Any]) -> None:
        """Take the answer to a question: the number of rows, then that of each column's values."""
        self.tables[question.table] = row[0]
        self.columns.update({(question.table, name): row[place + 1] for place, name in enumerate(question.columns)})

    def rows(self, table: Name) -> int | None:
        """Rows of a table."""
        return self.tables.get(table)

    def values(self, table: Name, column: str) -> int | None:
        """Values of a column that are not NULL."""
        return self.columns.get((table, column))


async def counted_loss(steps: Sequence[Step], dialect: Dialect, ask: Ask) -> Loss:
    """What `steps` would destroy in the database that `ask` asks, as its tables are now."""
    found = Counted({}, {})
    for question in questions(steps, dialect):
        row = await ask(question.query)
        if row is not None:
            found.add(question, row)
    return loss(steps, dialect, found)


def questions(steps: Sequence[Step], dialect: Dialect) -> Iterator[Question]:
    """One query for each table whose rows matter to `steps`."""
    wanted = _Wanted()
    loss(steps, dialect, wanted)
    for table, columns in wanted.columns.items():
        counts = ", ".join(["count(*)", *(f"count({double_quote(column)})" for column in columns)])
        place = ".".join(double_quote(part) for part in (table.schema, table.name) if part)
        yield Question(table, columns, f"SELECT {counts} FROM {place}")

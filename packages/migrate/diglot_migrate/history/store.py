"""What the history needs of a database. `stores` has one implementation for each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from diglot_migrate.catalog import Catalog
from diglot_migrate.history.record import Record

LOCK_SECONDS = 10.0
"""How long to wait for another command that changes the same database; Prisma waits as long."""


UNFINISHED = "the script opens a transaction and does not end it; COMMIT is missing"


class ScriptError(Exception):
    """The database refused a script. `code` is the database's own; `text` says what, why and where."""

    def __init__(self, code: str, text: str, *, stay: int | None) -> None:
        super().__init__(text)
        self.code = code
        self.text = text
        self.stay = stay
        """How many of the script's first statements are done and stay; None where nobody knows."""


class Store(Protocol):
    """An open database with its `_prisma_migrations`. Every method raises MigrateError when the connection fails."""

    provider: str
    created: bool
    """Whether the database was made when it was opened."""

    async def lock(self) -> None:
        """Keep other commands away until `close`; raises MigrateError (P1002) after LOCK_SECONDS."""
        ...

    async def tables(self, schemas: Sequence[str]) -> list[str]:
        """The tables in the home schema and `schemas`, those of extensions and of the history left out."""
        ...

    async def create_table(self) -> None:
        """Make `_prisma_migrations`."""
        ...

    async def records(self) -> list[Record] | None:
        """The rows in the order in which they were begun; None when there is no table."""
        ...

    async def begin(self, name: str, checksum: str) -> str:
        """Record that a migration is being applied; the id of the new row."""
        ...

    async def run(self, script: str) -> None:
        """Run a script as it is; raises ScriptError. Settings that it changed are reset afterwards."""
        ...

    async def finish(self, id: str) -> None:
        """Record that the migration of a row was applied."""
        ...

    async def fail(self, id: str, logs: str) -> None:
        """Record why the migration of a row failed."""
        ...

    async def add_applied(self, name: str, checksum: str) -> None:
        """Record a migration as applied that did not run."""
        ...

    async def roll_back(self, id: str) -> None:
        """Record the migration of a row as rolled back."""
        ...

    async def catalog(self, schemas: Sequence[str]) -> Catalog:
        """What the home schema and `schemas` are made of."""
        ...

    async def first_row(self, query: str) -> Sequence[Any] | None:  # Any: the driver decides what is in a row
        """The first row of a query; None when there is none, or the query fails."""
        ...

    async def clear(self, schemas: Sequence[str]) -> None:
        """Delete everything in the home schema and `schemas`; raises MigrateError (P3016)."""
        ...

    async def close(self) -> None:
        """End the connection, and with it the lock."""
        ...

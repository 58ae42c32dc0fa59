"""The client that model-based access uses: `User.prisma().find_many()`, as prisma-client-py has it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar, cast

C = TypeVar("C")


class Registry(Generic[C]):
    """Holds the registered client of a generated package; until one is registered, its ready-made client."""

    def __init__(self, client: C) -> None:
        self._find: Callable[[], C] = lambda: client

    def register(self, client: C | Callable[[], C]) -> None:
        """Make `client`, or what it returns when it is a function, the one that `User.prisma()` uses."""
        self._find = cast("Callable[[], C]", client) if callable(client) else lambda: client

    def get_client(self) -> C:
        """The registered client."""
        return self._find()

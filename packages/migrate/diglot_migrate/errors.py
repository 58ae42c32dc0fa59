"""The errors of migrations. Messages are for people and hold no secrets."""

from __future__ import annotations


class MigrateError(Exception):
    """Something that cannot be done as asked. `code` is Prisma's where one exists, e.g. P1001."""

    def __init__(self, message: str, code: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.code = code

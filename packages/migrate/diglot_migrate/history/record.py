"""A row of `_prisma_migrations`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

TABLE = "_prisma_migrations"


@dataclass(frozen=True, slots=True)
class Record:
    """One attempt to apply a migration. A failed one has neither `finished_at` nor `rolled_back_at`."""

    id: str
    name: str
    checksum: str
    started_at: datetime
    finished_at: datetime | None = None
    rolled_back_at: datetime | None = None
    logs: str | None = None

    @property
    def failed(self) -> bool:
        """It was begun and not ended: an error, or the process was killed."""
        return self.finished_at is None and self.rolled_back_at is None

    @property
    def applied(self) -> bool:
        """It ended well and stands."""
        return self.finished_at is not None and self.rolled_back_at is None

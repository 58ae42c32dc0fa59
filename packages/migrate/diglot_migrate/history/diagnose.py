"""What stands in the folder against what stands in the database."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from diglot_migrate.history.checksum import matches
from diglot_migrate.history.folder import Folder
from diglot_migrate.history.record import Record


@dataclass(frozen=True, slots=True)
class Edited:
    """A migration whose file was changed after it was applied."""

    name: str
    recorded: str
    found: str

    def __str__(self) -> str:
        return (
            f"The migration `{self.name}` was modified after it was applied "
            f"(checksum {self.found[:12]}…, recorded {self.recorded[:12]}…)"
        )


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """How folder and database differ. All names are in the order of application."""

    has_table: bool
    pending: tuple[str, ...]
    """In the folder, not in the database."""
    missing: tuple[str, ...]
    """In the database, not in the folder."""
    failed: tuple[str, ...]
    edited: tuple[Edited, ...]
    last_common: str | None
    """The migration before the first pending one, when folder and database go different ways."""


def diagnose(folder: Folder, records: Sequence[Record] | None) -> Diagnosis:
    """Compare. A migration that was rolled back does not count: `deploy` applies it again, or it has been deleted."""
    standing = [record for record in records or () if record.rolled_back_at is None]
    known = {record.name for record in standing}
    local = [migration.name for migration in folder.migrations]
    pending = tuple(name for name in local if name not in known)
    missing = tuple(dict.fromkeys(record.name for record in standing if record.name not in local))
    first = local.index(pending[0]) if pending else 0
    return Diagnosis(
        has_table=records is not None,
        pending=pending,
        missing=missing,
        failed=tuple(dict.fromkeys(record.name for record in standing if record.failed)),
        edited=edited(folder, standing),
        last_common=local[first - 1] if pending and missing and first else None,
    )


def edited(folder: Folder, records: Sequence[Record]) -> tuple[Edited, ...]:
    """The applied migrations whose file is not the one that was applied; a file that is gone is not edited."""
    found: list[Edited] = []
    for record in records:
        migration = folder.find(record.name)
        if migration is not None and record.applied and migration.file.is_file():
            script = migration.read()
            if not matches(script.source, record.checksum):
                found.append(Edited(record.name, record.checksum, script.checksum))
    return tuple(found)

"""What can be done to a history, for programs and for the command line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from diglot_migrate.errors import MigrateError
from diglot_migrate.history.apply import Report, apply
from diglot_migrate.history.diagnose import Diagnosis, diagnose
from diglot_migrate.history.folder import Folder, require_provider
from diglot_migrate.history.record import Record
from diglot_migrate.history.store import ScriptError
from diglot_migrate.history.target import Target, opened


@dataclass(frozen=True, slots=True)
class Deployed:
    """What `deploy` did."""

    applied: tuple[str, ...]
    made_database: bool
    diagnosis: Diagnosis
    """How the folder and the database differed before."""


async def deploy(target: Target, folder: Folder, report: Report | None = None) -> Deployed:
    """Apply all pending migrations, in order, up to the first that fails. A missing database is made.

    Never deletes anything of its own accord, needs no shadow database, and waits at most 10 s for another one.
    Raises MigrateError: P1000, P1001, P1002 (another command holds the lock), P1003, P3005, P3009, P3015, P3018, P3019.
    """
    require_provider(folder, target.provider)
    async with opened(target, make=True) as store:
        await store.lock()
        diagnosis = diagnose(folder, await store.records())
        applied = await apply(store, target, folder, report)
        return Deployed(tuple(applied), store.created, diagnosis)


async def status(target: Target, folder: Folder) -> Diagnosis:
    """Compare folder and database; changes nothing. Raises MigrateError: P1000, P1001, P1003, P3019."""
    require_provider(folder, target.provider)
    async with opened(target, make=False) as store:
        return diagnose(folder, await store.records())


async def alembic_revision(target: Target) -> str | None:
    """The revision in `alembic_version`; None when Alembic has not worked on this database."""
    async with opened(target, make=False) as store:
        row = await store.first_row("SELECT version_num FROM alembic_version")
        return None if row is None else str(row[0])


async def mark_applied(target: Target, folder: Folder, name: str) -> None:
    """Record a migration as applied without running it; a failed attempt is marked as rolled back.

    Makes the history table, also in a database that has tables: that is how an existing one is taken over.
    Raises MigrateError: P3008 (it is applied), P3017 (it is not in the folder), P3019.
    """
    require_provider(folder, target.provider)
    migration = folder.find(name)
    if migration is None or not migration.file.is_file():
        raise MigrateError(
            f"The migration {name} could not be found. Make sure that it exists, and that you gave the whole name of "
            'its folder (example: "20201207184859_initial_migration")',
            "P3017",
        )
    script = migration.read()
    async with opened(target, make=False) as store:
        await store.lock()
        records = await store.records()
        if records is None:
            await store.create_table()
        attempts = [record for record in records or () if record.name == name]
        if any(record.applied for record in attempts):
            raise MigrateError(f"The migration `{name}` is already recorded as applied in the database.", "P3008")
        for record in attempts:
            if record.failed:
                await store.roll_back(record.id)
        await store.add_applied(name, script.checksum)


async def mark_rolled_back(target: Target, name: str) -> None:
    """Record that a failed migration has left nothing behind, so that `deploy` applies it again.

    Raises MigrateError: P3011 (it was never begun), P3012 (it has not failed).
    """
    async with opened(target, make=False) as store:
        await store.lock()
        attempts = [record for record in await store.records() or () if record.name == name]
        _require_failed(name, attempts)
        for record in attempts:
            if record.failed:
                await store.roll_back(record.id)


def _require_failed(name: str, attempts: Sequence[Record]) -> None:
    if not attempts:
        raise MigrateError(
            f"Migration `{name}` cannot be rolled back because it was never applied to the database. Hint: did you "
            'pass in the whole migration name? (example: "20201207184859_initial_migration")',
            "P3011",
        )
    if not any(record.finished_at is None for record in attempts):
        raise MigrateError(f"Migration `{name}` cannot be rolled back because it is not in a failed state.", "P3012")


async def reset(target: Target, folder: Folder, report: Report | None = None) -> Deployed:
    """Delete everything in the database and apply all migrations. A missing database is made.

    Raises MigrateError as `deploy` does, and P3016 when the database cannot be emptied.
    """
    require_provider(folder, target.provider)
    async with opened(target, make=True) as store:
        await store.lock()
        await store.clear(target.schemas)
        applied = await apply(store, target, folder, report)
        return Deployed(tuple(applied), store.created, diagnose(folder, ()))


async def execute(target: Target, script: str) -> None:
    """Run a script as it is, as one message on PostgreSQL. A SQLite file is made when it is missing.

    Raises MigrateError with what the database said, P1003 when there is no such database.
    """
    async with opened(target, make=target.provider == "sqlite") as store:
        try:
            await store.run(script.removeprefix("\ufeff"))
        except ScriptError as error:
            raise MigrateError(error.text) from error

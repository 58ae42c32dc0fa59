"""Apply what the database does not have yet."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from diglot_migrate.errors import MigrateError
from diglot_migrate.history.folder import Folder, Migration, Script
from diglot_migrate.history.record import Record
from diglot_migrate.history.store import ScriptError, Store
from diglot_migrate.history.target import Target

Report = Callable[[str], None]
"""Called with the name of each migration before it runs."""


async def apply(store: Store, target: Target, folder: Folder, report: Report | None = None) -> list[str]:
    """Apply the pending migrations of `folder` in order; the names of those that were applied.

    The store must be locked. A failed migration stays marked as failed. Raises MigrateError: P3005 (there are tables
    and no history), P3009 (an earlier one failed), P3015 (a script is missing), P3018 (a script failed).
    """
    records = await ready(store, target)
    require_no_failure(records)
    standing = {record.name for record in records if record.rolled_back_at is None}
    applied: list[str] = []
    for migration in folder.migrations:
        if migration.name not in standing:
            script = migration.read()
            if report is not None:
                report(migration.name)
            await _apply(store, migration, script)
            applied.append(migration.name)
    return applied


async def ready(store: Store, target: Target) -> list[Record]:
    """The rows of the history table, which is made in an empty database; raises MigrateError (P3005) in another one."""
    records = await store.records()
    if records is None:
        ours = {name.rpartition(".")[2] for name in target.external}
        if any(table not in ours for table in await store.tables(target.schemas)):
            raise MigrateError(
                "The database schema is not empty, and it has no migration history. If its tables are those of the "
                'first migrations, record these with `diglot migrate resolve --applied "<name>"`',
                "P3005",
            )
        await store.create_table()
        records = []
    return records


def require_no_failure(records: Sequence[Record]) -> None:
    """Raise MigrateError (P3009) when a migration was begun and not ended."""
    failed = [record for record in records if record.failed]
    if not failed:
        return
    lines = ["migrate found failed migrations in the target database, new migrations will not be applied."]
    for record in failed:
        logs = (record.logs or "").strip()
        began = record.started_at.astimezone(UTC)
        lines.append(f"The `{record.name}` migration started at {_printed(began)} failed{_with(logs)}")
    lines += ["", how_to_go_on(failed[0].name)]
    raise MigrateError("\n".join(lines), "P3009")


def how_to_go_on(name: str) -> str:
    """What to do about a failed migration."""
    return (
        "When nothing of it is left in the database, or you have undone it:\n"
        f'  diglot migrate resolve --rolled-back "{name}"\n'
        "When you have done the rest of it by hand:\n"
        f'  diglot migrate resolve --applied "{name}"'
    )


async def _apply(store: Store, migration: Migration, script: Script) -> None:
    id = await store.begin(migration.name, script.checksum)
    try:
        await store.run(script.text)
    except ScriptError as error:
        text = _failure(migration.name, error)
        await store.fail(id, text)
        raise MigrateError(f"{text}\n\n{how_to_go_on(migration.name)}", "P3018") from error
    except asyncio.CancelledError:
        await store.fail(id, "The command was interrupted while the script ran.")
        raise
    await store.finish(id)


def _failure(name: str, error: ScriptError) -> str:
    return (
        "A migration failed to apply. New migrations cannot be applied before the error is recovered from.\n\n"
        f"Migration name: {name}\n\nDatabase error code: {error.code}\n\nDatabase error:\n{error.text}"
        f"{_left(error.stay)}"
    )


def _left(stay: int | None) -> str:
    match stay:
        case None:
            return ""
        case 0:
            return "\n\nNo statement of the script has left anything behind."
        case 1:
            return "\n\nThe first statement of the script is done and stays."
        case _:
            return f"\n\nThe first {stay} statements of the script are done and stay."


def _with(logs: str) -> str:
    return f" with the following logs:\n{logs}" if logs else ""


def _printed(time: datetime) -> str:
    """A time as Prisma prints it, e.g. `2025-10-10 13:48:23.538445 UTC`."""
    return time.strftime("%Y-%m-%d %H:%M:%S.%f UTC")

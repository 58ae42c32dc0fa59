"""A history in development: whether the database follows it, and what the schema adds to it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from diglot_migrate.catalog import Catalog, Table
from diglot_migrate.counts import counted_loss
from diglot_migrate.describe import describe
from diglot_migrate.dialects import dialect_of
from diglot_migrate.diff import diff
from diglot_migrate.history.diagnose import Diagnosis, diagnose
from diglot_migrate.history.external import without
from diglot_migrate.history.folder import Folder, Migration, require_provider
from diglot_migrate.history.shadow import Shadow, catalog_of, shadow
from diglot_migrate.history.target import Target, opened
from diglot_migrate.loss import Loss, loss
from diglot_migrate.script import script
from diglot_migrate.steps import Step
from diglot_migrate.summary import summary
from diglot_migrate.url import postgres_url
from diglot_schema.ir import Schema

_DRIFT = """Drift detected: Your database schema is not in sync with your migration history.

The changes from the database that the migrations make to the one that is there:
"""
_NO_HISTORY = """
This database has no history yet. To keep its data, begin the history with what is there: save what
`diglot migrate diff --from-empty --to-schema SCHEMA --script` prints as 0_init/migration.sql in the migrations folder,
and record it with `diglot migrate resolve --applied 0_init`.
"""


@dataclass(frozen=True, slots=True)
class Scratch:
    """How shadow databases are made: at a URL of their own, and with what."""

    url: str | None = None
    init: str = ""


@dataclass(frozen=True, slots=True)
class Examined:
    """What `examine` found. `reasons`: why the database cannot follow the history any more; none when it can."""

    reasons: tuple[str, ...]
    made_database: bool
    history: Catalog
    """What all migrations of the folder make, the pending ones included."""


@dataclass(frozen=True, slots=True)
class Draft:
    """The next migration: its script, and what it would destroy in the database as it is now."""

    empty: bool
    script: str
    loss: Loss


async def examine(target: Target, folder: Folder, scratch: Scratch) -> Examined:
    """Play the history in a shadow database and compare it with the real one, which is made when it is missing.

    Raises MigrateError: P3006 when a script fails, P3014, P3015, P3019 and those of connecting.
    """
    require_provider(folder, target.provider)
    async with opened(target, make=True) as store:
        records = await store.records()
        live = await store.catalog(target.schemas)
        created = store.created
    applied = {record.name for record in records or () if record.applied}
    expected, whole = await _played(target, folder, scratch, applied)
    steps = diff(_comparable(expected, target), _comparable(live, target), dialect_of(target.provider))
    reasons = [*_reasons(diagnose(folder, records))]
    if steps:
        reasons.insert(0, _DRIFT + summary(steps) + (_NO_HISTORY if records is None else ""))
    return Examined(tuple(reasons), created, whole)


async def _played(target: Target, folder: Folder, scratch: Scratch, applied: set[str]) -> tuple[Catalog, Catalog]:
    """What the applied migrations make, and what all of them make."""
    done = [migration for migration in folder.migrations if migration.name in applied]
    rest = [migration for migration in folder.migrations if migration.name not in applied]
    async with shadow(target, shadow_url=scratch.url, schemas=target.schemas, init=scratch.init) as played:
        expected = await _after(played, done)
        if not rest:
            return expected, expected
        if [*done, *rest] == [*folder.migrations]:
            return expected, await _after(played, rest)
    whole = await catalog_of(folder, target, shadow_url=scratch.url, schemas=target.schemas, init=scratch.init)
    return expected, whole


async def _after(played: Shadow, migrations: list[Migration]) -> Catalog:
    await played.play(migrations)
    return await played.catalog()


def _comparable(catalog: Catalog, target: Target) -> Catalog:
    """Without what is no drift: tables of others, and partial indexes, which only SQL can say."""

    def plain(table: Table) -> Table:
        return replace(table, indexes=tuple(index for index in table.indexes if index.where is None))

    ours = without(catalog, target.external)
    return replace(ours, tables=tuple(plain(table) for table in ours.tables))


def _reasons(found: Diagnosis) -> list[str]:
    reasons = [f"The migration `{name}` failed." for name in found.failed]
    reasons += [f"{edited}." for edited in found.edited]
    names = ", ".join(found.missing)
    if found.missing and found.pending:
        common = f" Last common migration: `{found.last_common}`." if found.last_common else ""
        reasons.append(
            "The migrations recorded in the database diverge from the local migrations directory."
            f"{common} Applied to the database, but absent from the directory: {names}"
        )
    elif found.missing:
        which = "applied to the database but missing from the local migrations directory"
        reasons.append(f"The following migration(s) are {which}: {names}")
    return reasons


async def draft(target: Target, schema: Schema, history: Catalog) -> Draft:
    """What has to be done after `history` to have what `schema` describes. Counts rows in the real database."""
    dialect = dialect_of(target.provider)
    home = postgres_url(target.url).home if target.provider == "postgresql" else "public"
    after = without(describe(schema, dialect, home), target.external)
    steps: list[Step] = diff(without(history, target.external), after, dialect)
    async with opened(target, make=False) as store:
        now = await counted_loss(steps, dialect, store.first_row)
    return Draft(not steps, script(steps, dialect, loss(steps, dialect).all), now)

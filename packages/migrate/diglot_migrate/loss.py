"""What steps may destroy, and what they cannot do while there are rows: in Prisma's words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeAlias, assert_never

from diglot_migrate.catalog import Column, Name
from diglot_migrate.defaults import has_default
from diglot_migrate.dialects import Dialect
from diglot_migrate.steps import (
    AddColumn,
    AddPrimaryKey,
    AlterEnum,
    AlterTable,
    ChangeColumn,
    CreateIndex,
    DropColumn,
    DropPrimaryKey,
    DropTable,
    Rebuild,
    RedefineTables,
    RenamePrimaryKey,
    Step,
    TableChange,
)


class Counts(Protocol):
    """What is in the tables now; None where nobody looked."""

    def rows(self, table: Name) -> int | None:
        """Rows of a table."""
        ...

    def values(self, table: Name, column: str) -> int | None:
        """Values of a column that are not NULL."""
        ...


class Unknown:
    """Counts of a database that nobody can look into, e.g. the one that a migration is written for."""

    def rows(self, table: Name) -> int | None:
        """None."""
        return None

    def values(self, table: Name, column: str) -> int | None:
        """None."""
        return None


@dataclass(frozen=True, slots=True)
class Loss:
    """Sentences for people. `warnings`: data would be lost. `unexecutable`: it cannot be done as the tables are."""

    warnings: tuple[str, ...]
    unexecutable: tuple[str, ...]

    @property
    def all(self) -> tuple[str, ...]:
        """Both, in the order of the comment at the top of a script."""
        return self.warnings + self.unexecutable


Verdict: TypeAlias = tuple[bool, str]
"""Whether the step cannot be executed, and the sentence."""
UNKNOWN = Unknown()


def loss(steps: Sequence[Step], dialect: Dialect, counts: Counts = UNKNOWN) -> Loss:
    """What is to be said about `steps`; what the counts prove harmless is left out."""
    found = [verdict for step in steps for verdict in _of_step(step, dialect, counts)]
    return Loss(tuple(text for stops, text in found if not stops), tuple(text for stops, text in found if stops))


def _of_step(step: Step, dialect: Dialect, counts: Counts) -> Iterator[Verdict]:
    match step:
        case AlterTable(before, _, changes):
            for change in changes:
                yield from _of_change(before.name, change, dialect, counts)
        case RedefineTables(rebuilds):
            for rebuild in rebuilds:
                yield from _of_rebuild(rebuild, dialect, counts)
        case DropTable(table):
            rows = counts.rows(table.name)
            name = f"You are about to drop the `{table.name.name}` table"
            if rows is None:
                yield False, f"{name}. If the table is not empty, all the data it contains will be lost."
            elif rows:
                yield False, f"{name}, which is not empty ({rows} rows)."
        case CreateIndex(table, index, fresh=False, again=False) if index.unique:
            columns = ",".join(column.name for column in index.columns)
            text = f"A unique constraint covering the columns `[{columns}]` on the table `{table.name}` will be added."
            yield False, f"{text} If there are existing duplicate values, this will fail."
        case AlterEnum(_, after) if step.removed:
            text = f"The values [{','.join(step.removed)}] on the enum `{after.name.name}` will be removed."
            yield False, f"{text} If these variants are still used in the database, this will fail."
        case _:
            pass  # nothing is lost by making things, by renaming them, or with keys and indexes


def _of_change(table: Name, change: TableChange, dialect: Dialect, counts: Counts) -> Iterator[Verdict]:
    match change:
        case DropPrimaryKey():
            yield from _primary_key(table, counts)
        case DropColumn(column):
            yield from _dropped(table, column, counts)
        case AddColumn(column):
            yield from _added(table, column, counts)
        case ChangeColumn(before, after, "impossible"):
            yield from _recreated(table, before, after, counts)
        case ChangeColumn():
            yield from _altered(table, change, counts)
            yield from _cast(table, change, dialect.type_words, counts)
        case RenamePrimaryKey() | AddPrimaryKey():
            return
        case _:
            assert_never(change)


def _of_rebuild(rebuild: Rebuild, dialect: Dialect, counts: Counts) -> Iterator[Verdict]:
    table = rebuild.before.name
    if rebuild.drops_primary_key:
        yield from _primary_key(table, counts)
    for column in rebuild.added:
        yield from _added(table, column, counts)
    for column in rebuild.dropped:
        yield from _dropped(table, column, counts)
    for change in rebuild.kept:
        if change.nullability and not has_default(change.after):
            yield from _required(table, change, counts)
        yield from _cast(table, change, dialect.type_words, counts)


def _primary_key(table: Name, counts: Counts) -> Iterator[Verdict]:
    if counts.rows(table) != 0:
        text = f"The primary key for the `{table.name}` table will be changed."
        yield False, f"{text} If it partially fails, the table could be left without primary key constraint."


def _dropped(table: Name, column: Column, counts: Counts) -> Iterator[Verdict]:
    values = counts.values(table, column.name)
    text = f"You are about to drop the column `{column.name}` on the `{table.name}` table"
    if values is None:
        yield False, f"{text}. All the data in the column will be lost."
    elif values:
        yield False, f"{text}, which still contains {values} non-null values."


def _added(table: Name, column: Column, counts: Counts) -> Iterator[Verdict]:
    rows = counts.rows(table)
    if column.arity != "Required" or has_default(column) or rows == 0:
        return
    there = f"There are {rows} rows in this table, it is not possible to execute this step."
    details = "This is not possible if the table is not empty." if rows is None else there
    if column.by_client:
        text = f"The required column `{column.name}` was added to the `{table.name}` table"
        advice = "Please add this column as optional, then populate it before making it required."
        yield True, f"{text} with a prisma-level default value. {details} {advice}"
    else:
        text = f"Added the required column `{column.name}` to the `{table.name}` table without a default value."
        yield True, f"{text} {details}"


def _recreated(table: Name, before: Column, after: Column, counts: Counts) -> Iterator[Verdict]:
    if after.arity == "Required" and not has_default(after):
        if before.arity == "Nullable":
            yield from _added(table, Column(before.name, after.type), counts)
        elif (rows := counts.rows(table)) != 0:
            text = f"Changed the type of `{before.name}` on the `{table.name}` table. No cast exists, the column would"
            if rows is None:
                why = "which cannot be done if there is data, since the column is required."
            else:
                why = "which cannot be done since the column is required and there is data in the table."
            yield True, f"{text} be dropped and recreated, {why}"
        return
    values = counts.values(table, before.name)
    text = f"The `{before.name}` column on the `{table.name}` table would be dropped and recreated."
    if values is None:
        yield False, f"{text} This will lead to data loss if there is data in the column."
    elif values:
        yield False, f"{text} This will lead to data loss."


def _altered(table: Name, change: ChangeColumn, counts: Counts) -> Iterator[Verdict]:
    """A column that takes no NULL any more, or becomes a list."""
    if not change.nullability:
        return
    if change.before.arity == "Nullable" and change.after.arity == "Required":
        yield from _required(table, change, counts)
    if change.after.arity == "List":
        values = counts.values(table, change.before.name)
        name = f"Changed the column `{change.before.name}` on the `{table.name}` table"
        text = f"{name} from a scalar field to a list field."
        if values is None:
            yield True, f"{text} If there are non-null values in that column, this step will fail."
        elif values:
            there = f"There are {values} existing non-null values in that column"
            yield True, f"{text} {there}, this step cannot be executed."


def _required(table: Name, change: ChangeColumn, counts: Counts) -> Iterator[Verdict]:
    if change.after.arity != "Required":
        return
    rows, values = counts.rows(table), counts.values(table, change.before.name)
    text = f"Made the column `{change.before.name}` on table `{table.name}` required"
    if rows is None or values is None:
        yield True, f"{text}. This step will fail if there are existing NULL values in that column."
    elif rows != values:
        yield True, f"{text}, but there are {rows - values} existing NULL values."


def _cast(table: Name, change: ChangeColumn, words: Callable[[Column], str], counts: Counts) -> Iterator[Verdict]:
    if change.cast != "risky":
        return
    values = counts.values(table, change.before.name)
    text = f"You are about to alter the column `{change.before.name}` on the `{table.name}` table"
    types = f"will be cast from `{words(change.before)}` to `{words(change.after)}`."
    if values is None:
        yield False, f"{text}. The data in that column could be lost. The data in that column {types}"
    elif values:
        yield False, f"{text}, which contains {values} non-null values. The data in that column {types}"

"""What a live database has against what a schema would make: equal, or refused with what differs."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

from diglot_migrate.errors import MigrateError

SHOWN = 10


class Thing(NamedTuple):
    """Something in a database: its kind, the table (or enum) it is or belongs to, and its name within."""

    kind: str
    owner: str
    part: str = ""

    def __str__(self) -> str:
        return f"{self.kind} {self.owner}{'.' if self.part else ''}{self.part}"


Things: TypeAlias = dict[Thing, str]
"""Everything there is, with its definition as the database prints it."""


def differences(expected: Things, actual: Things) -> list[str]:
    """One line for each thing that is missing, extra or different; a table's parts only where both have the table."""
    lines: list[str] = []
    for thing in sorted(expected.keys() | actual.keys()):
        whole = Thing("table", thing.owner)
        if thing.part and (whole in expected) != (whole in actual):
            continue
        if thing not in actual:
            lines.append(f"{thing} is missing")
        elif thing not in expected:
            lines.append(f"{thing} is not in the schema")
        elif expected[thing] != actual[thing]:
            lines.append(f"{thing} is `{actual[thing]}`, the schema says `{expected[thing]}`")
    return lines


def require_equal(expected: Things, actual: Things) -> None:
    """Raise MigrateError naming what differs, unless `actual` has exactly what is expected."""
    lines = differences(expected, actual)
    if not lines:
        return
    shown = [f"  - {line}" for line in lines[:SHOWN]]
    if len(lines) > SHOWN:
        shown.append(f"  - and {len(lines) - SHOWN} more")
    raise MigrateError(
        "the database is not empty and differs from the schema, nothing was changed:\n"
        + "\n".join(shown)
        + "\n`db push` makes tables in an empty database, or finds them as they should be"
    )

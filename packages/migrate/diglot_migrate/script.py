"""Steps as the text of a migration: a heading and a statement each, as Prisma lays them out."""

from __future__ import annotations

from collections.abc import Sequence

from diglot_migrate.dialects import Dialect
from diglot_migrate.steps import Step

EMPTY_SCRIPT = "-- This is an empty migration.\n"


def script(steps: Sequence[Step], dialect: Dialect, warnings: Sequence[str] = ()) -> str:
    """The whole text, ending in a line feed; `warnings` become the comment it begins with."""
    if not steps:
        return EMPTY_SCRIPT
    texts = [(type(step).__name__, dialect.statements(step)) for step in steps]
    parts = [
        f"-- {heading}\n" + "".join(f"{text};\n" for text in statements) for heading, statements in texts if statements
    ]
    return _comment(warnings) + "\n".join(parts)


def _comment(warnings: Sequence[str]) -> str:
    if not warnings:
        return ""
    lines = "".join(f"  - {warning}\n" for warning in warnings)
    return f"/*\n  Warnings:\n\n{lines}\n*/\n"

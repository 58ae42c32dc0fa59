"""SQL as the user writes it, one statement at a time, each on a connection of its own.

What a statement changes of its session (`SET`, a transaction that it begins) is gone with the connection.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, datetime, time
from decimal import Decimal
from time import perf_counter
from typing import Any

from pydantic import Field

from diglot_client import Client

from .cells import HEAD, LONG
from .conditions import Strict

MOST_ROWS = 1_000
"""Rows that are shown; the number of all is told."""


class Statement(Strict):
    """One statement."""

    sql: str = Field(min_length=1)


async def run(make: Callable[[], Client], statement: Statement) -> dict[str, Any]:
    """The columns and first rows that a statement gives, as text; how many there are, and how long it took.

    make: gives a client that nobody else uses. Raises DiglotError.
    """
    client = make()
    try:
        await client.connect()
        begun = perf_counter()
        names, rows = await client._raw((statement.sql,))  # pyright: ignore[reportPrivateUsage] dicts would lose columns of equal names
        seconds = perf_counter() - begun
    finally:
        await client.disconnect()
    shown = [[text_of(value) for value in row] for row in rows[:MOST_ROWS]]
    return {"columns": list(names), "rows": shown, "total": len(rows), "seconds": seconds}


def text_of(value: Any) -> str | None:
    """A value of any type as text, long ones cut; None for NULL."""
    if value is None:
        return None
    text = plain(value)
    return text if len(text) <= LONG else f"{text[:HEAD]}… ({len(text)} characters)"


def plain(value: Any) -> str:
    """A value that is not None as text."""
    match value:
        case str():
            return value
        case bool():
            return "true" if value else "false"
        case bytes():
            return "\\x" + value.hex()
        case Decimal():
            return format(value, "f")
        case datetime() | date() | time():
            return value.isoformat()
        case dict() | list():
            return json.dumps(value, ensure_ascii=False, default=plain)
        case _:
            return str(value)

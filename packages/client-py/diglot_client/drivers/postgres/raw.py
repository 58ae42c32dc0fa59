"""Statements that user code wrote: parameters as the statement has them, json columns as values.

PostgreSQL takes any parameter as text and reads it by its place in the statement; asyncpg wants a value of the type.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time
from decimal import Decimal, InvalidOperation
from typing import Any, cast

import asyncpg

from diglot_client.json import parsed

_REFUSED = "invalid input for query argument"
_TRUTHS = {"true": True, "t": True, "false": False, "f": False}
_FROM_TEXT: Mapping[str, Callable[[str], Any]] = {
    "timestamp": datetime.fromisoformat,
    "timestamptz": datetime.fromisoformat,
    "date": lambda text: datetime.fromisoformat(text).date(),
    "time": time.fromisoformat,
    "timetz": time.fromisoformat,
    "numeric": Decimal,
    "int2": int,
    "int4": int,
    "int8": int,
    "float4": float,
    "float8": float,
    "bool": lambda text: _TRUTHS[text.lower()],
}
_TEXT = frozenset(("text", "varchar", "bpchar", "name"))


async def fitted(connection: Any, text: str, values: Sequence[Any], error: BaseException) -> list[Any] | None:
    """The values in the types of the statement's parameters, when asyncpg refused one; None when that is no help."""
    if not isinstance(error, asyncpg.DataError) or _REFUSED not in str(error):
        return None
    statement = await connection._get_statement(text, None)
    names = [parameter.name for parameter in statement._get_parameters()]
    try:
        found = [fit(value, name) for value, name in zip(values, names, strict=True)]
    except (ValueError, KeyError, InvalidOperation):
        return None
    return found if any(new is not old for new, old in zip(found, values, strict=True)) else None


def fit(value: Any, name: str) -> Any:
    """A parameter in the type called `name`; itself when nothing is known about it."""
    if isinstance(value, list):
        element = name.removesuffix("[]")
        return [fit(entry, element) for entry in cast("list[Any]", value)] if element != name else cast(Any, value)
    if isinstance(value, str):
        convert = _FROM_TEXT.get(name)
        return value if convert is None else convert(value)
    if name in _TEXT and value is not None:
        return value.isoformat() if isinstance(value, (datetime, date, time)) else str(value)
    if name == "date" and isinstance(value, datetime):
        return value.date()
    return Decimal(repr(value)) if name == "numeric" and isinstance(value, float) else value


async def with_json(connection: Any, text: str, rows: Sequence[Sequence[Any]]) -> Sequence[Sequence[Any]]:
    """The rows of a statement with the values of its json columns, which asyncpg gives as text."""
    if not any(type(cell) is str for row in rows for cell in row):
        return rows
    statement = await connection._get_statement(text, None)  # asyncpg has it since the fetch
    places = [at for at, column in enumerate(statement._get_attributes()) if column.type.name in ("json", "jsonb")]
    if not places:
        return rows
    found = [list(row) for row in rows]
    for row in found:
        for at in places:
            row[at] = parsed(row[at]) if row[at] is not None else None
    return found

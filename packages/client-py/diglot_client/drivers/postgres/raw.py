"""Statements that user code wrote: parameters as the statement has them, json columns as values.

PostgreSQL takes any parameter as text and reads it by its place in the statement; asyncpg wants a value of the type.
What is given as text for a type that is not known here goes as text and is cast by the server.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time
from decimal import Decimal, InvalidOperation
from typing import Any, cast

import asyncpg

from diglot_client.json import json_text, parsed

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
_JSON = frozenset(("json", "jsonb"))
_PLACE = re.compile(
    r"""'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|/\*.*?\*/|\$(?P<tag>[A-Za-z_]\w*)?\$.*?\$(?P=tag)?\$|\$(?P<number>\d+)""",
    re.DOTALL,
)
"""A placeholder, or what none can stand in."""


async def fitted(
    connection: Any, text: str, values: Sequence[Any], error: BaseException
) -> tuple[str, list[Any]] | None:
    """The statement and its values in the types of its parameters, when asyncpg refused one; None for no help."""
    if not isinstance(error, asyncpg.DataError) or _REFUSED not in str(error):
        return None
    statement = await connection._get_statement(text, None)
    types = statement._get_parameters()
    names = [parameter.name for parameter in types]
    try:
        found = [fit(value, name) for value, name in zip(values, names, strict=True)]
    except (ValueError, KeyError, InvalidOperation):
        return None
    places = {str(at + 1): through_text(types[at]) for at, value in enumerate(values) if unknown(value, names[at])}
    if places:
        return _PLACE.sub(lambda match: places.get(match["number"] or "", "{}").format(match[0]), text), found
    return (text, found) if any(new is not old for new, old in zip(found, values, strict=True)) else None


def unknown(value: Any, name: str) -> bool:
    """Whether a value is text, or a list of texts, for a type that only the server knows how to read."""
    element = name.removesuffix("[]")
    if element != name:
        return isinstance(value, list) and any(unknown(entry, element) for entry in cast("list[Any]", value))
    return isinstance(value, str) and name not in _TEXT and name not in _FROM_TEXT and name not in _JSON


def through_text(type: Any) -> str:
    """A placeholder `{}` whose value is text, in the type of a parameter."""
    element = type.name.removesuffix("[]")
    many = "" if element == type.name else "[]"
    return f'{{}}::text{many}::"{type.schema}"."{element}"{many}'


def fit(value: Any, name: str) -> Any:
    """A parameter in the type called `name`; itself when nothing is known about it."""
    if name in _JSON and value is not None:
        return value if isinstance(value, str) else json_text(value, ())
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
    if not any(type(cell) is str or type(cell) is list for row in rows for cell in row):
        return rows
    statement = await connection._get_statement(text, None)  # asyncpg has it since the fetch
    places = [
        at for at, column in enumerate(statement._get_attributes()) if column.type.name.removesuffix("[]") in _JSON
    ]
    if not places:
        return rows
    found = [list(row) for row in rows]
    for row in found:
        for at in places:
            row[at] = read_json(row[at])
    return found


def read_json(cell: Any) -> Any:
    """The value of a json column's text, or those of a list of them."""
    if isinstance(cell, list):
        return [read_json(entry) for entry in cast("list[Any]", cell)]
    return None if cell is None else parsed(cell)

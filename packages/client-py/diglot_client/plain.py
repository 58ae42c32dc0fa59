"""The values of raw queries as prisma-client-py gives them: only what JSON has."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID


def instant(value: datetime) -> str:
    """ISO text; the fraction has no digits, three or six."""
    return value.isoformat(timespec="auto" if value.microsecond % 1000 or not value.microsecond else "milliseconds")


def elements(value: list[Any]) -> list[Any]:
    """The elements of an array."""
    return [plain(entry) for entry in value]


_WAYS: tuple[tuple[type[Any], Callable[[Any], Any]], ...] = (
    (datetime, instant),
    (date, date.isoformat),
    (time, time.isoformat),
    (timedelta, str),
    (Decimal, float),
    (bytes, lambda value: b64encode(value).decode()),
    (UUID, str),
    (list, elements),
)


class Ways(dict[type[Any], Callable[[Any], Any] | None]):
    """What to do with the values of a type; None for those that stay as they are."""

    def __missing__(self, kind: type[Any]) -> Callable[[Any], Any] | None:
        found = self[kind] = next((way for base, way in _WAYS if issubclass(kind, base)), None)
        return found


_ways = Ways()


def plain(value: Any) -> Any:
    """One value."""
    way = _ways[type(value)]
    return value if way is None else way(value)


def plain_row(row: Mapping[str, Any]) -> dict[str, Any]:
    """A row, by the names of its columns."""
    return {name: plain(value) for name, value in row.items()}

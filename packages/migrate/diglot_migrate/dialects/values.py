"""Literal defaults: how values of the IR are spelled in SQL where all databases agree on it."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TypedDict

from diglot_schema.ir import Default, FunctionDefault

_MOMENT = re.compile(
    r"(?P<date>\d{4}-\d\d-\d\d)[Tt ](?P<time>\d\d:\d\d:\d\d)(?:\.(?P<fraction>\d+))?(?P<zone>[Zz]|[+-]\d\d:?\d\d)?"
)


def moment(text: str) -> str:
    """An RFC 3339 moment as Prisma writes it in DDL: `2020-01-01 00:00:00.500 +00:00`.

    The fraction is left out when it is zero, else it has 3, 6 or 9 digits. Other text is returned as it is.
    """
    match = _MOMENT.fullmatch(text)
    if match is None:
        return text
    nanoseconds = (match["fraction"] or "")[:9].ljust(9, "0")
    fraction = ""
    for digits in (9, 6, 3):
        if nanoseconds[digits - 3 : digits] != "000":
            fraction = "." + nanoseconds[:digits]
            break
    zone = match["zone"] or "Z"
    offset = "+00:00" if zone in "Zz" else zone if ":" in zone else f"{zone[:3]}:{zone[3:]}"
    return f"{match['date']} {match['time']}{fraction} {offset}"


def stored_moment(text: str) -> str:
    """An RFC 3339 moment as clients store it where a database keeps text: `2020-01-01T00:00:00.500+00:00`, in UTC."""
    at = datetime.fromisoformat(text).astimezone(UTC)
    return at.isoformat(timespec="microseconds" if at.microsecond % 1000 else "milliseconds")


class Made(TypedDict):
    """Who makes a default; the fields of a Column with these names."""

    computed: bool
    unspelled: bool
    by_client: bool


def made(default: Default | None) -> Made:
    """Whether the database computes the default by a given or an unknown expression, or clients make it."""
    name = default.name if isinstance(default, FunctionDefault) else None
    spelled = isinstance(default, FunctionDefault) and bool(default.args)
    return Made(
        computed=name == "dbgenerated" and spelled,
        unspelled=name == "dbgenerated" and not spelled,
        by_client=name in ("cuid", "uuid", "ulid", "nanoid"),
    )

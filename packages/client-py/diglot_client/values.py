"""The special values a caller may put into arguments: absence, the JSON nulls, references to fields."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, final


@final
class NotGiven:
    """An argument with this value counts as absent (the `undefined` of TypeScript)."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "NOT_GIVEN"

    def __bool__(self) -> bool:
        return False


@final
class JsonNullValue:
    """One of the three nulls of Json fields; compared by identity."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name

    def __repr__(self) -> str:
        return self.name


NOT_GIVEN: Final = NotGiven()
DbNull: Final = JsonNullValue("DbNull")
"""SQL NULL in a Json column."""
JsonNull: Final = JsonNullValue("JsonNull")
"""The JSON value null."""
AnyNull: Final = JsonNullValue("AnyNull")
"""Either null; in filters only."""


@dataclass(frozen=True, slots=True)
class FieldRef:
    """A column to compare with instead of a value: `prisma.user.fields.name`."""

    model: str
    name: str

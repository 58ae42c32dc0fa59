"""The columns of a select while its layout is made, and what the arguments choose for it."""

from __future__ import annotations

from dataclasses import dataclass, field

from .operators import MEASURES
from .plan import Codec
from .sql import Expr, Join
from .tree import Fields, Word

WIDE = Codec("Int", "wide")

Choice = tuple[str, Fields | None]
"""A chosen name and its arguments."""


@dataclass(slots=True)
class Row:
    """The columns and joins of a select while its layout is made.

    nested: the row stands inside another one. flat: to-many relations get statements of their own. joinable: False for
    the rows of a RETURNING, whose to-one relations get statements too. only: the alias of a record that is found by its
    key, so that a cursor in a list of its can be a position.
    """

    nested: bool
    flat: bool
    joinable: bool = True
    only: str | None = None
    columns: list[Expr] = field(default_factory=list[Expr])
    joins: list[Join] = field(default_factory=list[Join])

    def add(self, expr: Expr) -> int:
        """The position of a column, which is added unless it is there."""
        if expr in self.columns:
            return self.columns.index(expr)
        self.columns.append(expr)
        return len(self.columns) - 1


def chosen_of(node: Fields) -> list[Choice]:
    """The names that are true or have arguments; a measure that is only true lacks those it needs."""
    found: list[Choice] = []
    for name, part in node.entries.items():
        if isinstance(part, Fields):
            found.append((name, part))
        elif isinstance(part, Word) and part.value is True:
            found.append((name, Fields(part.path, {}) if name in MEASURES else None))
    return found

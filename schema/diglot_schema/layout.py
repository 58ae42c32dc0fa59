"""Schema text as the formatter sees it: blocks of lines, cut into the pieces that are aligned.

The formatter must keep whatever it does not understand, also in files with errors, so it works on this loose view
and not on the syntax tree: a line that is no field, value, key or attribute stays as it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Piece:
    """An attribute without its at signs: the name that orders it, and its text."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Row:
    """A field, an enum value or a `key = value` line: aligned cells, then a comment."""

    cells: tuple[str, ...]
    comment: str


@dataclass(frozen=True, slots=True)
class BlockAttribute:
    """`@@name(...)` and the comment behind it."""

    piece: Piece
    comment: str


@dataclass(frozen=True, slots=True)
class Comments:
    """Comment lines that stand together, one entry per printed line."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Blank:
    """One or more empty lines."""


@dataclass(frozen=True, slots=True)
class Raw:
    """Text that is kept as it is; `text` includes the line end where there was one."""

    text: str


@dataclass(frozen=True, slots=True)
class Block:
    """`keyword name { members }`."""

    keyword: str
    name: str
    members: tuple[Member, ...]


Member: TypeAlias = Row | BlockAttribute | Comments | Blank | Raw
Item: TypeAlias = Block | Comments | Blank | Raw

ORDER = {
    name: index
    for index, name in enumerate(
        ("id", "unique", "default", "updatedAt", "index", "fulltext", "map", "relation", "ignore")
    )
}


def order(piece: Piece) -> int:
    """Where Prisma's formatter puts an attribute among its neighbours."""
    return ORDER.get(piece.name, len(ORDER))

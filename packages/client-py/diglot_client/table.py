"""Tables of arguments: names to what may stand under them. The words `shape` and `check` are written in."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .manifest import Model


class Tag(IntEnum):
    """What may stand under a name. Words and structure go into the key of a shape, data becomes a parameter."""

    VALUE = 0
    """Data of a codec's type; null, a Json null or a field reference are structure."""
    LIST = 1
    """As VALUE, and whether a list is empty is structure."""
    FILTER = 2
    """A plain object of operators (`sub`), else as VALUE."""
    TABLE = 3
    """An object of `sub`."""
    NULLABLE = 4
    """An object of `sub`, or null."""
    ONE = 5
    """A filter on a to-one relation: {is, isNot} (`sub`), the short form (`short`), or null."""
    LOGIC = 6
    """An object of `sub` or a list of them."""
    ITEMS = 7
    """A list of objects of `sub`."""
    FLAG = 8
    """True or false."""
    ARGS = 9
    """True, false, or an object of `sub`."""
    WORD = 10
    """One of the words of `sub`."""
    ORDER = 11
    """One of the words asc and desc, or an object of `sub`."""
    NAMES = 12
    """One of the words of `sub` or a list of them."""
    COUNT = 13
    """An integer whose sign, and whether it is zero, is structure."""
    ROWS = 14
    """An object of values or a list of them: one parameter."""
    WRITE = 15
    """A nested write: an object of operations (`sub`)."""
    EACH = 16
    """An object of `sub`, or a list of them that share what they have in common (`runs`)."""
    MADE = 17
    """As EACH; a list of objects without nested writes is as ROWS."""
    PAIR = 18
    """As EACH, with a `where` and a `create`: whether the key in the one stands in the other is structure."""
    CHANGE = 19
    """{where, data} (first of `sub`), or the data itself (second)."""
    CHOSEN = 20
    """What a result has: an object of `sub`; null is as if the name were not there."""
    TEXT = 21
    """Text; whether the same text came before is structure."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A `where` and a `create`: their table, the model that they are about, and whether there may be a list of them."""

    table: Table
    model: Model
    list: bool


class Table(dict[str, "Entry"]):
    """Entries by every accepted spelling of their name; filled by `fill` at the first miss."""

    __slots__ = ("fill",)

    def __init__(self, fill: Callable[[], Iterable[Entry]]) -> None:
        super().__init__()
        self.fill: Callable[[], Iterable[Entry]] | None = fill

    def __missing__(self, name: str) -> Entry:
        if self.fill is None:
            raise KeyError(name)
        for entry in self.load():
            self.setdefault(entry[0], entry)
        return self[name]

    def has(self, name: str) -> bool:
        """Whether a name may stand here."""
        if self.fill is not None:
            self.load()
        return name in self

    def load(self) -> list[Entry]:
        """Fill the table now; gives its entries in order, each once."""
        if self.fill is not None:
            entries, self.fill = list(self.fill()), None
            for entry in entries:
                self[entry[0]] = entry
            for entry in entries:
                for alias in entry[3]:
                    self.setdefault(alias, entry)
        return list({entry[0]: entry for entry in self.values()}.values())


Entry = tuple[str, Tag, Any, tuple[str, ...]]
"""Canonical name, tag, sub (a table, or a mapping of words), other spellings."""

SORT: Final = {"asc": "asc", "desc": "desc"}
FLAGS: Final = {True: True, False: False}

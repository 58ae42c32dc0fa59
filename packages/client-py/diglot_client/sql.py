"""The nodes of a statement. `lower` and the dialects make them, `render` writes them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal, cast

from .plan import Slot


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the table with this alias."""

    table: str
    name: str


@dataclass(frozen=True, slots=True)
class Bind:
    """A parameter. cast: the database type it is cast to, where the context does not tell it."""

    slot: Slot
    cast: str | None = None


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words of SQL with expressions between them; needs no brackets inside AND and OR."""

    parts: tuple[str | Expr, ...]


@dataclass(frozen=True, slots=True)
class Name:
    """A quoted identifier on its own."""

    name: str


Joiner = Literal["AND", "OR", "NOT"]
"""What conditions are put together by."""


@dataclass(frozen=True, slots=True)
class Search:
    """Columns that together have what a text asks for. text: equal for equal texts. joined: AND, OR or NOT where
    conditions of one text became one, or may not become one with others; None may with those beside it."""

    columns: tuple[Expr, ...]
    slot: Slot
    text: int | None
    joined: Joiner | None = None


@dataclass(frozen=True, slots=True)
class Truth:
    """Always true or always false."""

    value: bool


@dataclass(frozen=True, slots=True)
class And:
    """All hold."""

    items: tuple[Expr, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """One holds."""

    items: tuple[Expr, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """It is false; NULL stays NULL."""

    item: Expr


@dataclass(frozen=True, slots=True)
class Exists:
    """A select has rows."""

    select: Select


@dataclass(frozen=True, slots=True)
class Sub:
    """A select as a value."""

    select: Select


@dataclass(frozen=True, slots=True)
class Nested:
    """The rows of a select, by position, as one value; how is a capability of database and driver."""

    select: Select


@dataclass(frozen=True, slots=True)
class Rank:
    """ROW_NUMBER() over a partition (none: over all rows) in an order."""

    partition: tuple[Expr, ...]
    order: tuple[Term, ...]


Expr = Column | Bind | Phrase | Name | Search | Truth | And | Or | Not | Exists | Sub | Nested | Rank


@dataclass(frozen=True, slots=True)
class Table:
    """A table under an alias, or under its own name."""

    schema: str | None
    name: str
    alias: str | None
    key: tuple[str, ...] = ()
    """The columns that find a row again."""
    serial: str | None = None
    """The column that the database counts up."""
    computed: tuple[tuple[str, str], ...] = ()
    """Columns of the key that the database computes, and how."""


@dataclass(frozen=True, slots=True)
class Derived:
    """A select under an alias."""

    select: Select
    alias: str


@dataclass(frozen=True, slots=True)
class Call:
    """A function that gives rows, under an alias with column names."""

    call: Expr
    alias: str
    columns: tuple[str, ...]


From = Table | Derived | Call


@dataclass(frozen=True, slots=True)
class Join:
    """kind: JOIN, LEFT JOIN or CROSS JOIN (no condition)."""

    kind: Literal["JOIN", "LEFT JOIN", "CROSS JOIN"]
    source: From
    on: Expr | None


@dataclass(frozen=True, slots=True)
class Term:
    """One part of an order. nulls: None leaves their place to the database."""

    expr: Expr
    descending: bool
    nulls: Literal["first", "last"] | None = None


@dataclass(frozen=True, slots=True)
class Select:
    """columns: expressions with their alias, None for no alias. lock: the words at the end that lock rows."""

    columns: tuple[tuple[Expr, str | None], ...]
    source: From | None
    joins: tuple[Join, ...] = ()
    where: Expr = Truth(True)
    group: tuple[Expr, ...] = ()
    having: Expr = Truth(True)
    order: tuple[Term, ...] = ()
    limit: Expr | None = None
    offset: Expr | None = None
    lock: Expr | None = None


@dataclass(frozen=True, slots=True)
class Insert:
    """source: the values of one row, or a select. Without columns, the row is all defaults.

    conflict: None, or the words after ON CONFLICT with what follows.
    """

    table: Table
    columns: tuple[str, ...]
    source: tuple[Expr, ...] | Select
    conflict: Expr | None = None
    returning: tuple[Expr, ...] = ()


@dataclass(frozen=True, slots=True)
class Update:
    """sets: column and new value."""

    table: Table
    sets: tuple[tuple[str, Expr], ...]
    where: Expr
    returning: tuple[Expr, ...] = ()
    joins: tuple[Join, ...] = ()


@dataclass(frozen=True, slots=True)
class Delete:
    """Rows that go."""

    table: Table
    where: Expr
    returning: tuple[Expr, ...] = ()
    joins: tuple[Join, ...] = ()


@dataclass(frozen=True, slots=True)
class With:
    """A select, after statements that give it rows by name."""

    parts: tuple[tuple[str, Insert], ...]
    select: Select


Sql = Select | Insert | Update | Delete | With


THEN = "; /* and then */ "
"""Between the parts of a statement that a driver sends one after the other."""


def phrase(*parts: str | Expr) -> Phrase:
    """Words and expressions in a row."""
    return Phrase(parts)


def all_of(items: list[Expr]) -> Expr:
    """AND; nothing is true."""
    kept: list[Expr] = []
    for item in items:
        if isinstance(item, Truth):
            if not item.value:
                return item
        elif isinstance(item, And):
            kept.extend(item.items)
        else:
            kept.append(item)
    kept = together(kept, "AND")
    return kept[0] if len(kept) == 1 else And(tuple(kept)) if kept else Truth(True)


def any_of(items: list[Expr]) -> Expr:
    """OR; nothing is false."""
    kept: list[Expr] = []
    for item in items:
        if isinstance(item, Truth):
            if item.value:
                return item
        elif isinstance(item, Or):
            kept.extend(item.items)
        else:
            kept.append(item)
    kept = together(kept, "OR")
    return kept[0] if len(kept) == 1 else Or(tuple(kept)) if kept else Truth(False)


def together(items: list[Expr], word: Joiner) -> list[Expr]:
    """Conditions that `word` puts together, those that search for the same text as one over all their columns.

    So does Prisma: the words of the text may stand in different columns.
    """
    if not any(isinstance(item, Search) for item in items):
        return items
    kept: list[Expr] = []
    places: dict[int | None, int] = {}
    for item in items:
        if not isinstance(item, Search) or item.joined not in (None, word):
            kept.append(item)
        elif item.text in places:
            place = places[item.text]
            first = cast("Search", kept[place])
            kept[place] = replace(first, columns=(*first.columns, *item.columns), joined=word)
        else:
            places[item.text] = len(kept)
            kept.append(item)
    return kept


def negate(item: Expr) -> Expr:
    """NOT; twice is none."""
    if isinstance(item, Truth):
        return Truth(not item.value)
    if not isinstance(item, Not):
        return Not(item)
    return replace(item.item, joined="NOT") if isinstance(item.item, Search) else item.item

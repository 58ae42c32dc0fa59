"""What a database calls things: the words that lowering asks for. One record per database."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from diglot_client.manifest import Enum
from diglot_client.plan import Codec, Slot
from diglot_client.sql import Expr, Insert, Sql, phrase


@dataclass(frozen=True, slots=True)
class JsonSpot:
    """A Json column, or the value at a path inside it. path: a parameter of form jsonPath."""

    column: Expr
    path: Slot | None


@dataclass(frozen=True, slots=True)
class FullText:
    """Full text search: columns as one text, and the parameter that says what is looked for."""

    matches: Callable[[Sequence[Expr], Expr], Expr]
    rank: Callable[[Sequence[Expr], Expr], Expr]
    """A number: how well the columns match."""


@dataclass(frozen=True, slots=True)
class Cursor:
    """How a database keeps the place in the rows of a select. A `name` is a quoted identifier."""

    transaction: bool
    """It needs one."""
    open: Callable[[str, str, int], tuple[str, ...]]
    """name, text of the select, number of its columns; the last statement takes the values of the select."""
    more: Callable[[str, int, int], str]
    """name, how many rows, number of columns."""
    numbered: bool
    """`more` takes two numbers: after which row, and up to which."""
    close: Callable[[str], str]
    named: bool = False
    """The columns of the select need names: c0, c1 and so on."""


def double_quote(name: str) -> str:
    """An identifier in double quotes."""
    return '"' + name.replace('"', '""') + '"'


def alone(sql: Sql) -> tuple[Sql, ...]:
    """A statement that is sent as it is."""
    return (sql,)


def on_conflict(insert: Insert) -> Expr:
    """What follows the values: its words are the insert's."""
    return phrase(" ON CONFLICT ", *(() if insert.conflict is None else (insert.conflict,)))


def doubled(expr: Expr) -> Expr:
    """A number as a double."""
    return phrase("CAST(", expr, " AS DOUBLE PRECISION)")


def digits(expr: Expr) -> Expr:
    """A number as text."""
    return phrase("CAST(", expr, " AS TEXT)")


def escaped(text: Expr) -> Expr:
    """Text as a pattern without live wildcards; a backslash in a literal is one."""
    return phrase("replace(replace(replace(", text, ", '\\', '\\\\'), '%', '\\%'), '_', '\\_')")


def joined(*items: str | Expr) -> Expr:
    """Text behind text."""
    listed: list[str | Expr] = []
    for item in items:
        listed += [" || ", item] if listed else [item]
    return phrase("(", *listed, ")")


@dataclass(frozen=True, slots=True)
class Dialect:
    """The words of one database. Expressions that are given are columns or aggregates; NULL gives NULL."""

    name: str
    quote: Callable[[str], str]
    """A name as an identifier."""
    placeholder: Callable[[int], str]
    numbered: bool
    """Placeholders have numbers, so equal parameters are sent once."""
    repeats: bool
    """Values that are made for a statement are one parameter, too, wherever they stand in it."""
    parts: Callable[[Sql], tuple[Sql, ...]]
    """The statements that a statement is sent as."""
    nested_words: tuple[str, str, str, str]
    """Around the columns and around the select of rows in one value."""
    has_nested: bool
    nested_limit: int
    """How many columns a nested row can have."""
    has_arrays: bool
    """Scalar lists are arrays; rows of values come as one array per column."""
    has_writing_with: bool
    """Statements that write may stand in a WITH."""
    has_conflict_target: bool
    """An insert can tell on which unique key it turns into something else."""
    has_null_order: bool
    """An order can tell where NULL comes."""
    empty_row: str
    """What stands for the columns and values of a row of defaults."""
    aims_deletes: bool
    """A DELETE tells by its alias which rows go."""
    wraps_limits: bool
    """A select with a limit cannot stand behind IN, but one of all its rows can."""
    conflict: Callable[[Insert], Expr]
    """What follows the values of an insert that may meet a row which is there."""
    no_limit: str | None
    """What stands for LIMIT when only OFFSET is wanted; None when nothing need."""
    lock: Callable[[str, str, Literal["skip", "fail"] | None], Expr | None]
    """The words that lock the rows of an alias: strength of spec.LOCKS, and `skip` or `fail` instead of waiting. None
    where a transaction is the only one that writes anyhow."""
    cursor: Cursor
    nulls_last: bool
    """NULL comes last in ascending order."""
    has_ilike: bool
    """Whether a comparison of text without case is one of patterns in Prisma."""
    cast: Callable[[str, str], str]
    type_of: Callable[[Codec, Enum | None], str]
    """The database type of a codec, for casts."""
    read: Callable[[Expr, Codec], Expr]
    """A column as it is selected."""
    amount: Callable[[Expr, Codec], Expr]
    """A column as it is summed."""
    average: Callable[[Expr, Codec], Expr]
    """AVG of a column."""
    as_double: Callable[[Expr], Expr]
    as_digits: Callable[[Expr], Expr]
    """A number as text, with all its digits."""
    read_nested: Callable[[Expr, Codec], Expr]
    """A column as it is selected into a nested row."""
    same: Callable[[Expr, Expr], Expr]
    """Equal, with NULL equal to NULL."""
    beside: Callable[[Expr, Codec, Codec], Expr]
    """A column as it is compared with one of another codec, whatever the session's time zone."""
    in_list: Callable[[Expr, Slot], Expr]
    in_list_lower: Callable[[Expr, Slot], Expr]
    """As in_list, without regard to case."""
    in_column: Callable[[Expr, Expr, Codec], Expr]
    """A value is in the list that a column holds."""
    in_keys: Callable[[tuple[Expr, ...], tuple[Codec, ...], tuple[str, ...]], Expr]
    """Columns are a key of the parent rows."""
    wild: Callable[[Expr], Expr]
    """Text as a pattern for `like` whose wildcards are live, and its backslashes where they are in Prisma."""
    escaped: Callable[[Expr], Expr]
    """Text as a pattern without live wildcards."""
    joined: Callable[..., Expr]
    """Text behind text: expressions, or literals in their quotes."""
    like: Callable[[Expr, Expr, bool], Expr]
    """column, pattern, whether without regard to case."""
    as_text: Callable[[Expr, Codec, bool], Expr]
    """A column as text, for patterns; whether the padding of char(n) stays, as it does where case is ignored."""
    as_json: Callable[[Expr, Codec], Expr]
    """A Json column in the form that filters work on."""
    extreme: Callable[[str, Expr, Codec], Expr]
    """MIN or MAX of a column."""
    multiply: Callable[[Expr, Expr, Codec], Expr]
    divide: Callable[[Expr, Expr, Codec], Expr]
    list_has: Callable[[Expr, Expr, Codec, str], Expr]
    """A list column, an element, the element's codec and type. Elements that are NULL equal nothing."""
    list_every: Callable[[Expr, Expr, Codec], Expr]
    list_some: Callable[[Expr, Expr, Codec], Expr]
    list_empty: Callable[[Expr, bool], Expr]
    list_push: Callable[[Expr, Slot, str], Expr]
    json_null: Callable[[JsonSpot, Literal["DbNull", "JsonNull"]], Expr]
    json_equals: Callable[[JsonSpot, Slot], Expr]
    json_same: Callable[[JsonSpot, Expr], Expr]
    """Equal to another Json column."""
    json_compare: Callable[[JsonSpot, str, Expr], Expr]
    """Of the same type, number or text, and less or greater (`<`, `<=`, `>`, `>=`)."""
    json_like: Callable[[JsonSpot, Expr, bool], Expr]
    json_other: Callable[[JsonSpot, Literal["string", "array"] | Expr], Expr]
    """Of another type, or of another than a value's."""
    json_contains: Callable[[JsonSpot, Expr], Expr]
    """Has all elements of a parameter, which is an array; or of another Json column, or that as an element."""
    json_edge: Callable[[JsonSpot, bool, Expr], Expr]
    """The first (True: the last) element equals a parameter, or another Json column."""
    full_text: FullText | None
    """None where there is no full text search."""
    explain: Callable[[str, bool], str]
    """The statement that asks for the plan of another one; True: with what the database measures, where it can."""
    explained: Callable[[Sequence[Sequence[Any]]], Any]
    """The plan in the rows of that answer."""
    sequence: Callable[[str | None, str, str], str]
    """The words for the next value of an autoincrement column: schema, table, column."""

"""The compiled plan of one call shape: statements, where their values come from, how rows become records.

Made once per shape by `compile`, cached, run by `execute`. No plan holds data of a call: values are named by `Source`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .wording import Path

# Where a driver parameter comes from ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Param:
    """`params[index]` of the call."""

    index: int


@dataclass(frozen=True, slots=True)
class Constant:
    """A value fixed by the schema (a literal default, manifest form: BigInt and Decimal as text, Json as JSON text,
    Bytes as base64, DateTime as ISO text, an enum by its schema name, lists as tuples of these) or by the plan."""

    value: object


@dataclass(frozen=True, slots=True)
class Default:
    """A fresh value of a client-side generator: cuid, uuid, ulid, nanoid with its arguments. One per row."""

    fn: str
    args: tuple[str | int, ...] = ()


@dataclass(frozen=True, slots=True)
class Now:
    """The clock, read once per operation and equal in all its statements and rows."""


@dataclass(frozen=True, slots=True)
class Keys:
    """The distinct keys without NULL of the parent rows of the `Attach` whose statement this is, as one list.

    In a nested write: the keys of the `Act` whose statement this is.

    part: which of `Attach.parent_key` (PostgreSQL: one array per key column, all of the same length, tuples kept
    together and distinct as tuples). None: whole keys, each a list, as one JSON document (SQLite, several columns).
    """

    part: int | None


@dataclass(frozen=True, slots=True)
class Cell:
    """The value in column `column` of the first row that step `step` gave."""

    step: int
    column: int


@dataclass(frozen=True, slots=True)
class RowField:
    """Field `field` of a createMany row. `params[index]` is the list of rows (dicts; a single dict counts as one row).

    In a statement with `rows` set this is the current row's value, else the slot takes one list with every row's value.
    A row without the field takes `otherwise`; when that is None: NULL if the codec is optional, else a ValidationError
    (missing argument) at the slot's path with the row number in it.
    """

    index: int
    field: str
    otherwise: Constant | Default | Now | None = None
    at: int = 1
    """Where in the slot's path the number of the row goes."""


@dataclass(frozen=True, slots=True)
class RowHas:
    """Whether a createMany row gives `field` (Boolean): as `RowField`, one per row or one list."""

    index: int
    field: str
    at: int = 1


Source = Param | Constant | Default | Now | Keys | Cell | RowField | RowHas


# How a value is written and read -------------------------------------------------------------------------------------

Form = Literal[
    "value",  # the plain value of `type`; for list=True a list of them
    "list",  # in/notIn/hasSome…: a list of values of `type` as one parameter (PG array, JSON array on SQLite,
    # where Bytes are upper-case hex and a null cannot be)
    "element",  # a value of `type` as an element of a list column holds it
    "contains",  # LIKE pattern %x%, with \ % _ of the value escaped by \ unless the client says likeEscape=False
    "startsWith",  # LIKE pattern x%
    "endsWith",  # LIKE pattern %x
    "json",  # any JSON value, bound as JSON text; top-level null is refused (DbNull and JsonNull are structure)
    "jsonOrder",  # a JSON number or text, to compare with: JSON text
    "jsonString",  # a string to compare with text taken out of a JSON value: bound as plain text
    "jsonArray",  # a JSON value for array_contains: an array as it is, anything else wrapped into [x]; JSON text
    "jsonPath",  # ["a", "0"] or "$.a[0]" -> text[] on PostgreSQL, '$."a"[0]' on SQLite
    "take",  # an integer of any sign, bound without its sign
    "one",  # findFirst's take: 1 or -1, bound as 1
    "divisor",  # the plain value; 0 is ValueOutOfRange (P2020) at once
    "skip",  # an integer >= 0
    "push",  # a value or a list of values of `type`, bound as a list
    "wide",  # result only: an int8 (COUNT, SUM of Int) that is an Int for the caller
    "text",  # result only: the value of `type` as text in every driver (SUM of BigInt)
]


@dataclass(frozen=True, slots=True)
class Codec:
    """The type of a slot or of a result column. Bind checks every value by it on every call.

    type: Int BigInt Float Decimal Boolean String DateTime Json Bytes Enum (as in the manifest).
    enum: name of the enum when type is Enum; the caller has schema names, the database has mapped ones.
    list: the field is a scalar list (PG array; JSON text on SQLite).
    native: the `@db.` type and its arguments, or None.
    optional: a null is accepted where `form` is value or list elements come from `RowField`.
    """

    type: str
    form: Form = "value"
    list: bool = False
    enum: str | None = None
    native: tuple[str, ...] | None = None
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Slot:
    """One driver parameter. path: where the value stands in the arguments; a list's elements extend it by their index,
    createMany puts the row number after "data"."""

    source: Source
    codec: Codec
    path: Path = ()
    turns: tuple[int, ...] = ()
    """Where in the path the numbers of the elements under way stand: the path has those of the first of each run."""


@dataclass(frozen=True, slots=True)
class Statement:
    """Text for the dialect; `slots` in the order of the placeholders. Equal text goes out under an equal name.

    rows: when given, the statement runs once for each row of `params[rows]` (SQLite createMany); the rows that come
    back, or the affected counts, are joined in order.
    """

    text: str
    slots: tuple[Slot, ...]
    name: str
    rows: int | None = None


# How rows become records ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Scalar:
    """`record[name]` = the value at position `column` of the row."""

    name: str
    column: int
    codec: Codec


@dataclass(frozen=True, slots=True)
class One:
    """A to-one relation whose columns stand in the same row; null when the value at `present` is NULL."""

    name: str
    layout: Layout
    present: int


@dataclass(frozen=True, slots=True)
class Many:
    """A relation inside one column: an array of rows by position (driver capability `nested`).

    Python: a list of asyncpg Records (`array(select row(…))`; enums come as text). TypeScript: JSON text
    (`json_agg(json_build_array(…))`; BigInt, Decimal, Bytes (`\\x` hex) as text, times as ISO text in the form of the
    database). The positions of `layout` count inside the inner rows. list=False: a to-one, first row or null.
    reverse: the inner rows come in reverse order (negative take).
    """

    name: str
    column: int
    layout: Layout
    list: bool = True
    reverse: bool = False


@dataclass(frozen=True, slots=True)
class Attach:
    """A relation read by its own statement, once for all parent rows, stitched by key.

    parent_key: positions in the parent row (the flat row, also inside a `One`). child_key: positions in the child row.
    Children keep the order in which their rows come. A parent with a NULL in its key has none. list=False: record or
    null. No statement is sent when there are no keys.
    """

    name: str
    fetch: Fetch
    list: bool
    parent_key: tuple[int, ...]
    child_key: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """A plain object from the same row: `_count`, `_sum` …; no model."""

    name: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Empty:
    """A list that is empty whatever the rows (nested `take: 0`)."""

    name: str


Item = Scalar | One | Many | Attach | Group | Empty


@dataclass(frozen=True, slots=True)
class Layout:
    """What one record holds, `items` in the key order of the result. model: None for aggregates and groups."""

    model: str | None
    items: tuple[Item, ...]


# Steps ---------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Fetch:
    """A statement that gives rows. reverse: the rows come in reverse order (negative take).

    required: no row is RecordNotFound (P2025) at once, before any later step. unless: an earlier Fetch with an equal
    layout; when it gave rows this one is not sent, and those count as the rows of both.
    """

    statement: Statement
    layout: Layout
    reverse: bool = False
    required: bool = False
    unless: int | None = None


@dataclass(frozen=True, slots=True)
class Write:
    """A statement of which only the number of affected rows matters."""

    statement: Statement


Step = Fetch | Write


# Nested writes -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Need:
    """How many rows a step must have given or touched; else the error `code` with `facts` in its meta.

    rows: at least one, none, or as many as the act has keys. `{expected}` and `{found}` in a fact are numbers of rows.
    """

    rows: Literal["some", "none", "keys"]
    code: str
    facts: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Elements:
    """The distinct keys of the elements of the run `params[index]`: the values of `slots`, from each one's params."""

    index: int
    slots: tuple[Slot, ...]


@dataclass(frozen=True, slots=True)
class RowsOf:
    """The distinct keys in the rows that steps gave: the values of `columns`."""

    steps: tuple[int, ...]
    columns: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Passed:
    """The distinct keys without NULL in the rows that a routine runs for: the values of `columns`."""

    columns: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Passes:
    """The acts `Plan.routines[routine]`, which run for the rows of an act if it gave some: for their `columns`."""

    routine: int
    columns: tuple[int, ...]


Guard = tuple[tuple[int, bool], ...]
"""Steps that must have given rows (True) or none (False)."""


@dataclass(frozen=True, slots=True)
class Act:
    """One step of a nested write: its number in `Plan.steps`.

    model: whose rows it writes. keys: what `Keys` in its statement are; idle: without any of them nothing is sent.
    unless: earlier steps with equal columns; the rows of the first that gave some count as this step's, which is not
    sent then. gather: in a loop, the rows of all turns are kept. passes: where its rows go on to.
    """

    step: int
    model: str
    when: Guard = ()
    need: Need | None = None
    keys: Elements | RowsOf | Passed | None = None
    idle: bool = True
    unless: tuple[int, ...] = ()
    gather: bool = False
    passes: Passes | None = None


@dataclass(frozen=True, slots=True)
class Loop:
    """Acts that run once for each element of the run `params[index]`, with its params for those of the call."""

    index: int
    acts: tuple[Act | Loop, ...]
    when: Guard = ()


@dataclass(frozen=True, slots=True)
class Frame:
    """What is checked in each element of the run `params[index]` before anything is sent."""

    index: int
    checked: tuple[Slot, ...]
    frames: tuple[Frame, ...]


Result = Literal[
    "record",  # the first row of the answer; it is there
    "recordOrNull",  # the first row or null
    "recordOrThrow",  # the first row or RecordNotFound (P2025)
    "records",  # all rows
    "count",  # a number: column 0 of the first row
    "exists",  # whether there are rows
    "affected",  # {count}: affected rows of all Write steps; of a Fetch answer: column 0 of its first row
    "object",  # aggregate, count with select: the first row as a plain object
    "objects",  # groupBy: all rows as plain objects
]


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything needed to run one call shape.

    steps: run in order. transaction: they need one (a single statement never does). answer: the step that gives the
    result. empty: nothing is sent; the result is that of no rows (take: 0 -> [], createMany of [] -> {count: 0}).
    size: how many params the shape takes. checked: slots that the first statement lacks; their values are checked
    before anything is sent. locks: rows stay locked until the end of a transaction, which must not end with the plan.
    acts: for nested writes, in which order and when the steps run; frames: as checked, for their runs; routines: acts
    that others have run for their rows. width: of a stream, how many columns its rows have.
    """

    model: str
    action: str
    steps: tuple[Step, ...]
    answer: int
    result: Result
    size: int
    transaction: bool = False
    empty: bool = False
    checked: tuple[Slot, ...] = ()
    locks: bool = False
    acts: tuple[Act | Loop, ...] = ()
    frames: tuple[Frame, ...] = ()
    width: int = 0
    routines: tuple[tuple[Act | Loop, ...], ...] = ()

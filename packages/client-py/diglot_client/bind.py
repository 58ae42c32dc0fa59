"""The parameters of a statement: sources and codecs of its slots -> driver values.

A Binder is made once per statement; binding checks every value, sends nothing, and names the place of a bad one.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any, assert_never, cast

from .encode import Doubtful, Encode, Encoding, encoder
from .errors import ValidationError
from .ids import generator
from .plan import Cell, Codec, Constant, Default, Keys, Now, Param, RowField, RowHas, Slot, Statement
from .values import NOT_GIVEN, DbNull, JsonNull
from .wording import Path, called, hint

Row = Sequence[Any]
Given = dict[str, Any]


def now() -> datetime:
    """The clock, in milliseconds, in UTC."""
    moment = datetime.now(UTC)
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


@dataclass(slots=True)
class Call:
    """The data of one call while its plan runs. rows: what each step gave so far; passed: the rows that the routine
    under way runs for; row: the createMany row under way; turns: the numbers of the elements under way in their runs;
    params: those of the innermost one."""

    params: Sequence[Any]
    rows: list[Sequence[Row]] = field(default_factory=list[Sequence[Row]])
    keys: Sequence[tuple[Any, ...]] = ()
    passed: Sequence[Row] = ()
    row: int = 0
    turns: list[int] = field(default_factory=list[int])
    started: datetime | None = None

    @property
    def now(self) -> datetime:
        """The time of the call: the clock when somebody first asks."""
        if self.started is None:
            self.started = now()
        return self.started


Binder = Callable[[Call], list[Any]]
"""The driver values of a statement's slots, in order; raises ValidationError without operation."""

Reader = Callable[[Call], Any]


def binder(statement: Statement, encoding: Encoding) -> Binder:
    """The binder of `statement`."""
    slots = statement.slots
    if all(isinstance(slot.source, Param) and not slot.turns for slot in slots):
        plain = tuple((cast(Param, slot.source).index, slot_encoder(slot, encoding), slot.path) for slot in slots)
        if len(plain) == 1:
            ((only, encode_only, path_only),) = plain
            return lambda call: [encode_only(call.params[only], path_only)]

        def bind(call: Call) -> list[Any]:
            params = call.params
            return [encode(params[index], path) for index, encode, path in plain]

        return bind
    readers = tuple(reader(slot, encoding, statement.rows is not None) for slot in slots)
    return lambda call: [read(call) for read in readers]


def inspector(slots: Sequence[Slot], encoding: Encoding) -> Binder:
    """A check of the values of slots before anything is sent. It gives them as a binder does, but no values of rows."""
    readers = tuple(
        row_inspector(slot.source, slot, encoding)
        if isinstance(slot.source, (RowField, RowHas))
        else reader(slot, encoding, False)
        for slot in slots
    )

    return lambda call: [read(call) for read in readers]


def row_inspector(source: RowField | RowHas, slot: Slot, encoding: Encoding) -> Reader:
    """A check of one field of all createMany rows."""
    cell = row_cell(source, slot, encoding)

    def inspect(call: Call) -> None:
        for number, row in enumerate(given_rows(call.params[source.index])):
            cell(call, row, number)

    return inspect


def slot_encoder(slot: Slot, encoding: Encoding) -> Encode:
    """The encoder of a slot, with null where its codec is optional."""
    encode = encoder(slot.codec, encoding)
    if not slot.codec.optional:
        return encode
    return lambda value, path: None if value is None else encode(value, path)


def reader(slot: Slot, encoding: Encoding, per_row: bool) -> Reader:
    """A function that gives the driver value of one slot."""
    source, path = slot.source, slot.path
    match source:
        case Param(index):
            encode, turns = slot_encoder(slot, encoding), slot.turns
            if turns:
                return lambda call: encode(call.params[index], turned(call, path, turns))
            return lambda call: encode(call.params[index], path)
        case Constant(value):
            encode = slot_encoder(slot, encoding)
            try:
                constant = encode(literal(value, slot.codec), path)
            except Doubtful:
                return lambda call: encode(literal(value, slot.codec), path)
            return lambda call: constant
        case Default() | Now():
            return fresh(source, slot, encoding)
        case Keys(part):
            array = encoding.words.array(slot.codec)
            if part is None:
                return lambda call: array([key[0] if len(key) == 1 else list(key) for key in call.keys])
            return lambda call: array([key[part] for key in call.keys])
        case Cell(step, column):
            return lambda call: call.rows[step][0][column]
        case RowField() | RowHas():
            return row_reader(source, slot, encoding, per_row)
    assert_never(source)


def turned(call: Call, path: Path, turns: tuple[int, ...]) -> Path:
    """A path with the numbers of the elements under way."""
    parts = list(path)
    for place, turn in zip(turns, call.turns, strict=False):
        parts[place] = cast(int, parts[place]) + turn
    return tuple(parts)


def literal(value: Any, codec: Codec) -> Any:
    """A constant in manifest form as a value that encoders take."""
    if codec.type == "Json" and isinstance(value, str) and codec.form != "jsonString":
        return json.loads(value)
    if codec.type == "Json" and isinstance(value, (list, tuple)) and codec.list:
        return [json.loads(entry) for entry in cast("list[str]", value)]
    return cast(Any, value)


def fresh(source: Default | Now, slot: Slot, encoding: Encoding) -> Reader:
    """A generated value."""
    encode = encoder(slot.codec, encoding)
    if isinstance(source, Now):
        return lambda call: encode(call.now, slot.path)
    generate = generator(source.fn, source.args)
    return lambda call: encode(generate(), slot.path)


def row_reader(source: RowField | RowHas, slot: Slot, encoding: Encoding, per_row: bool) -> Reader:
    """The value of one field of the current createMany row, or the list of the values of all rows."""
    index = source.index
    cell = row_cell(source, slot, encoding)
    if per_row:
        return lambda call: cell(call, given_rows(call.params[index])[call.row], call.row)
    array = encoding.words.array(replace(slot.codec, list=False) if slot.codec.list else slot.codec)
    literal_of = encoding.words.literal if slot.codec.list and isinstance(source, RowField) else None

    def read(call: Call) -> Any:
        cells = [cell(call, row, number) for number, row in enumerate(given_rows(call.params[index]))]
        return array(cells if literal_of is None else [None if entry is None else literal_of(entry) for entry in cells])

    return read


def row_cell(source: RowField | RowHas, slot: Slot, encoding: Encoding) -> Callable[[Call, Given, int], Any]:
    """The value of one field in a given createMany row."""
    name = source.field
    if isinstance(source, RowHas):
        write = encoding.words.scalar(Codec("Boolean"))
        return lambda call, row, number: write(row.get(name, NOT_GIVEN) is not NOT_GIVEN)
    codec, path, place = slot.codec, slot.path, row_path(slot, source.at)
    encode = encoder(codec, encoding)
    null_text = encoding.words.scalar(Codec("Json"))("null")
    otherwise = source.otherwise
    other = reader(Slot(otherwise, codec, path), encoding, False) if otherwise is not None else missing(slot, source)

    def cell(call: Call, row: Given, number: int) -> Any:
        value = row.get(name, NOT_GIVEN)
        if value is NOT_GIVEN:
            call.row = number
            return other(call)
        if codec.type == "Json":
            if value is JsonNull:
                return null_text
            value = None if value is DbNull else value
        if codec.list and isinstance(value, dict):
            value = set_of(cast(Given, value), place(call, number))
        if value is None:
            if not codec.optional:
                raise ValidationError("notNull", place(call, number))
            return None
        return encode(value, place(call, number))

    return cell


def set_of(value: Given, path: Path) -> Any:
    """The list in `{"set": …}`."""
    for name in map(called, value):
        if name != "set":
            raise ValidationError("unknownArgument", (*path, name), name=name, hint=hint(name, ("set",)))
    if value.get("set", NOT_GIVEN) is NOT_GIVEN:
        raise ValidationError("missingArgument", (*path, "set"), name="set")
    return value["set"]


def missing(slot: Slot, source: RowField) -> Reader:
    """NULL for a field that a row leaves out, or the error that it must not."""
    place = row_path(slot, source.at)

    def read(call: Call) -> None:
        if not slot.codec.optional:
            raise ValidationError("missingArgument", place(call, call.row), name=source.field)

    return read


def row_path(slot: Slot, at: int) -> Callable[[Call, int], Path]:
    """The path of a value in a row by the number of the row: the slot's, with the number in it."""
    path, turns = slot.path, slot.turns
    head, tail = path[:at], path[at:]
    if not turns:
        return lambda _, number: (*head, number, *tail)
    return lambda call, number: (*turned(call, head, turns), number, *tail)


def given_rows(value: Any) -> list[Given]:
    """The rows of a createMany argument: a list, or one row."""
    return cast("list[Given]", value if isinstance(value, (list, tuple)) else [value])

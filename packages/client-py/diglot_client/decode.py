"""Rows -> records, by source code made once per layout.

One loop, columns unpacked by position, one literal per object; a conversion stands only where the driver leaves a
gap. Records get their `__dict__` directly, without validation: what the database typed needs none, and a Record makes
pydantic's other slots when somebody asks for them. Relations read by statements of their own arrive as dicts from key
to children.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum as PyEnum
from typing import Any, assert_never, cast, get_args

from pydantic import BaseModel

from .collector import unseen
from .drivers import Reads
from .errors import InconsistentData
from .manifest import Enum
from .plan import Attach, Codec, Empty, Group, Item, Layout, Many, One, Scalar

Row = Sequence[Any]
Children = Mapping[Any, Any]
Decode = Callable[..., list[Any]]
"""Rows, then one `Children` per entry of `attached(layout)` -> records."""
Grouping = Callable[..., Children]
"""The same, but the records by the key of their parents."""

_FEW = 100
"""How many records the collector may see."""

_SCOPE: dict[str, Any] = {"set_dict": BaseModel.__dict__["__dict__"].__set__, "defaultdict": defaultdict}


class EnumNames(dict[Any, Any]):
    """Schema names by database names; a name that the schema lacks is P2023."""

    def __init__(self, enum: str, names: Mapping[Any, Any]) -> None:
        super().__init__(names)
        self.enum = enum

    def __missing__(self, key: Any) -> Any:
        raise InconsistentData({"cause": f"a value is not in the enum {self.enum}"})


@dataclass(frozen=True, slots=True)
class Decoding:
    """What decoders depend on besides the layout. records: by model name; without one the model's rows become dicts."""

    reads: Reads
    enums: Mapping[str, Enum]
    records: Mapping[str, type[BaseModel]]


def attached(items: Sequence[Item]) -> Iterator[Attach]:
    """The relations that need statements of their own, in the order in which decoders take them."""
    for item in items:
        match item:
            case Attach():
                yield item
            case One(layout=layout):
                yield from attached(layout.items)
            case Group(items=inner):
                yield from attached(inner)
            case Scalar() | Many() | Empty():
                pass


def decoder(layout: Layout, decoding: Decoding, nested: bool = False) -> Decode:
    """The decoder of rows with `layout`. Its source is made when the first row shows how many columns there are."""
    made: list[Decode] = []
    count = counter(layout.items)
    kinds = Kinds(made.clear)

    def decode(rows: Sequence[Row], *children: Children) -> list[Any]:
        if not rows:
            return []
        if not made:
            made.append(Source(decoding, nested, kinds, rows).function(layout))
        if nested or count(rows) <= _FEW:
            return made[0](rows, *children)
        return unseen(made[0], rows, *children)

    return decode


def grouper(layout: Layout, decoding: Decoding, key: tuple[int, ...]) -> Grouping:
    """The decoder of the rows of a relation, whose columns `key` are the key of the parent."""
    made: list[Grouping] = []
    count = counter(layout.items)
    kinds = Kinds(made.clear)

    def group(rows: Sequence[Row], *children: Children) -> Children:
        if not rows:
            return {}
        if not made:
            made.append(Source(decoding, False, kinds, rows).function(layout, key))
        return made[0](rows, *children) if count(rows) <= _FEW else unseen(made[0], rows, *children)

    return group


def counter(items: Sequence[Item]) -> Callable[[Sequence[Row]], int]:
    """A function that counts the objects that rows become, those in their lists included."""
    own = objects(items)
    lists = tuple((item.column, counter(item.layout.items)) for item in listed(items))
    if not lists:
        return lambda rows: len(rows) * own

    def count(rows: Sequence[Row]) -> int:
        total = len(rows) * own
        if total > _FEW:
            return total
        for row in rows:
            for column, inner in lists:
                cells = row[column]
                if cells:
                    total += inner(cells)
        return total

    return count


def listed(items: Sequence[Item]) -> Iterator[Many]:
    """The relations that are lists in one column of a row."""
    for item in items:
        match item:
            case Many():
                yield item
            case One(layout=layout):
                yield from listed(layout.items)
            case Group(items=inner):
                yield from listed(inner)
            case Attach() | Scalar() | Empty():
                pass


def objects(items: Sequence[Item]) -> int:
    """How many objects one row becomes, without those in its lists."""
    count = 1
    for item in items:
        match item:
            case One(layout=layout):
                count += objects(layout.items)
            case Group(items=inner):
                count += objects(inner)
            case Attach() | Many() | Scalar() | Empty():
                pass
    return count


@dataclass(frozen=True, slots=True)
class Kinds:
    """The classes of the cells of columns, as far as one was not None yet. changed: called when one is found later."""

    changed: Callable[[], None]
    found: dict[int, type] = field(default_factory=dict[int, type])

    def of(self, column: int, rows: Sequence[Row]) -> type | None:
        """The class of a column's cells, of the elements where they are lists."""
        if column not in self.found:
            kind = next(filter(None, (kind_of(row[column]) for row in rows)), None)
            if kind is None:
                return None
            self.found[column] = kind
        return self.found[column]

    def late(self, column: int, adapt: Callable[[Any], Any]) -> Callable[[Any], Any]:
        """`adapt`, which also notes the class of what it gets."""

        def noted(cell: Any) -> Any:
            kind = kind_of(cell)
            if kind is not None and column not in self.found:
                self.found[column] = kind
                self.changed()
            return adapt(cell)

        return noted


def kind_of(cell: Any) -> type | None:
    """The class of a cell, of its first element that is not None if it is a list; None if that is all there is."""
    if not isinstance(cell, list):
        return None if cell is None else cell.__class__
    kinds = (element.__class__ for element in cast("list[Any]", cell) if element is not None)
    return next(kinds, None)


@dataclass(slots=True)
class Source:
    """The source of one decoder under construction. rows: some that it is for."""

    decoding: Decoding
    nested: bool
    kinds: Kinds
    rows: Sequence[Row]
    scope: dict[str, Any] = field(default_factory=lambda: dict[str, Any](_SCOPE))
    lines: list[str] = field(default_factory=list[str])
    used: int = 0
    children: int = 0

    def function(self, layout: Layout, key: tuple[int, ...] = ()) -> Callable[..., Any]:
        """The compiled decoder; with a `key` the records come grouped by it."""
        width = len(self.rows[0])
        count = len(list(attached(layout.items)))
        parameters = "".join(f", x{index}" for index in range(count))
        columns = ", ".join(f"c{index}" for index in range(width))
        result = self.make(layout, 2)
        text = "\n".join(
            (
                f"def decode(rows{parameters}):",
                f"    out = {'defaultdict(list)' if key else '[]'}",
                f"    for {columns}, in rows:",
                *self.lines,
                f"        out{f'[{self.key(key)}]' if key else ''}.append({result})",
                "    return out",
            )
        )
        exec(compile(text, f"<decoder of {layout.model}>", "exec"), self.scope)  # no text of a caller is in it
        return self.scope["decode"]

    def name(self, prefix: str, value: Any) -> str:
        """A name for `value` in the source."""
        self.used += 1
        found = f"{prefix}{self.used}"
        self.scope[found] = value
        return found

    def make(self, layout: Layout, depth: int) -> str:
        """Lines that build one object, and the expression for it."""
        record = self.decoding.records.get(layout.model) if layout.model else None
        if record is None:
            return self.literal({item.name: self.value(item, None, depth) for item in layout.items})
        attributes = wire_names(record)
        names = {item.name: attributes.get(item.name, item.name) for item in layout.items}
        values = {names[item.name]: self.value(item, record, depth) for item in layout.items}
        literal = self.literal({**values, **absent(record, values)})
        cls, new = self.name("cls", record), self.name("new", record.__new__)
        self.used += 1
        made, indent = f"r{self.used}", "    " * depth
        self.lines += (f"{indent}{made} = {new}({cls})", f"{indent}set_dict({made}, {literal})")
        return made

    def literal(self, values: Mapping[str, str]) -> str:
        """A dict display."""
        return "{" + ", ".join(f"{key!r}: {value}" for key, value in values.items()) + "}"

    def value(self, item: Item, record: type[BaseModel] | None, depth: int) -> str:
        """The expression for one entry of an object; lines before it where it needs some."""
        match item:
            case Scalar(name, column, codec):
                return self.scalar(codec, self.cell(codec, column), record, name)
            case One(_, layout, present):
                return self.one(layout, present, depth)
            case Many(_, column, layout, many, backwards):
                decode = self.name("nested", decoder(layout, self.decoding, nested=True))
                rows = f"(c{column} or ()){'[::-1]' if backwards else ''}"
                return f"{decode}({rows})" if many else f"({decode}({rows}) or (None,))[0]"
            case Attach():
                key = self.key(item.parent_key)
                found = f"x{self.children}.get({key}, ())"
                self.children += 1
                return f"[*{found}]" if item.list else f"({found} or (None,))[0]"
            case Group(_, items):
                return self.literal({entry.name: self.value(entry, None, depth) for entry in items})
            case Empty():
                return "[]"
        assert_never(item)

    def one(self, layout: Layout, present: int, depth: int) -> str:
        """A to-one relation in the same row."""
        self.used += 1
        name, indent = f"o{self.used}", "    " * depth
        self.lines += (f"{indent}{name} = None", f"{indent}if c{present} is not None:")
        result = self.make(layout, depth + 1)
        self.lines.append(f"{indent}    {name} = {result}")
        return name

    def key(self, columns: tuple[int, ...]) -> str:
        """The key of a parent: a cell, or a tuple of cells."""
        cells = [f"c{column}" for column in columns]
        return cells[0] if len(cells) == 1 else f"({', '.join(cells)})"

    def cell(self, codec: Codec, column: int) -> str:
        """The expression for a cell; through an adapter where its class is none that is expected, or not known yet."""
        cell, expected = f"c{column}", self.decoding.reads.expected(codec)
        kind = expected and self.kinds.of(column, self.rows)
        if expected is kind:
            return cell
        adapt = self.decoding.reads.adapter(codec)
        if kind is None:
            late = self.name("late", self.kinds.late(column, adapt))
            return f"({cell} if {cell} is None else {late}({cell}))"
        return f"{self.name('adapt', adapt)}({cell})"

    def scalar(self, codec: Codec, cell: str, record: type[BaseModel] | None, name: str) -> str:
        """The value of one cell."""
        if codec.type != "Enum":
            expression, scope = self.decoding.reads.expression(codec, cell, self.nested)
            self.scope.update(scope)
            wrap = getattr(record, "wrap_bytes", None) if codec.type == "Bytes" else None
            if wrap is None:
                return expression
            made = self.name("wrap", wrap)
            if codec.list:
                return f"[{made}(one) for one in {expression}]"
            return f"(None if {cell} is None else {made}({expression}))"
        enum = enum_class(record, name)
        names: dict[Any, Any] = dict(self.decoding.enums[codec.enum or ""].names)
        if enum is not None:
            names = {key: enum(name) for key, name in names.items()}
        names[None] = None
        known = self.name("names", EnumNames(codec.enum or "", names))
        if not codec.list:
            return f"{known}[{cell}]"
        elements, scope = self.decoding.reads.expression(Codec("String", list=True), cell, self.nested)
        self.scope.update(scope)
        return f"[{known}[v] for v in {elements}]"


def absent(record: type[BaseModel], values: Mapping[str, str]) -> dict[str, str]:
    """None for the attributes that were not loaded, in records that have it so."""
    if not getattr(record, "none_for_absent", False):
        return {}
    return {
        name: "None" for name, entry in record.model_fields.items() if name not in values and not entry.is_required()
    }


def wire_names(record: type[BaseModel]) -> dict[str, str]:
    """Attribute by the name in the schema: they differ where Python cannot have the name."""
    return {entry.alias or name: name for name, entry in record.model_fields.items()}


def enum_class(record: type[BaseModel] | None, name: str) -> type[PyEnum] | None:
    """The Python enum in the annotation of a record's field."""
    if record is None:
        return None
    entry = record.model_fields.get(wire_names(record).get(name, name))
    waiting: list[Any] = [entry.annotation] if entry is not None else []
    while waiting:
        annotation = waiting.pop()
        if isinstance(annotation, type) and issubclass(annotation, PyEnum):
            return annotation
        waiting.extend(get_args(annotation))
    return None

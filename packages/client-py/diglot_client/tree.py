"""The tree of a call's arguments, as `check` makes it and the files from `lower` on read it.

It has the names and the structure of the arguments in canonical spelling; all data is replaced by `Given(i)`, its
number among the params that `shape` took from the same call.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from .wording import Path


@dataclass(frozen=True, slots=True)
class Given:
    """Data: params[index]. negative: an integer below zero. turns: where in the path the numbers of elements of runs
    stand; the path has the number of each run's first element. text: equal for equal texts of a call that searches."""

    path: Path
    index: int
    negative: bool = False
    turns: tuple[int, ...] = ()
    text: int | None = None


@dataclass(frozen=True, slots=True)
class Null:
    """null."""

    path: Path


@dataclass(frozen=True, slots=True)
class JsonNullNode:
    """DbNull, JsonNull or AnyNull."""

    path: Path
    name: str


@dataclass(frozen=True, slots=True)
class Ref:
    """A reference to a field."""

    path: Path
    model: str
    field: str


@dataclass(frozen=True, slots=True)
class Blank:
    """An empty list where data may stand."""

    path: Path


@dataclass(frozen=True, slots=True)
class Word:
    """A known word, a flag, or the integer 0."""

    path: Path
    value: str | bool | int


@dataclass(frozen=True, slots=True)
class Fields:
    """An object, in the order written. echoes: of a nested pair, its `create` has the key of its `where`."""

    path: Path
    entries: dict[str, Node]
    echoes: bool = False

    def get(self, name: str) -> Node | None:
        """The node under a name."""
        return self.entries.get(name)


@dataclass(frozen=True, slots=True)
class Items:
    """A list of objects or of words."""

    path: Path
    items: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows of a createMany: params[index]. fields: those that any row gives, True when some rows lack one that
    the database could fill. single: a lone object was given. index None: no rows."""

    path: Path
    index: int | None
    fields: Mapping[str, bool] = field(default_factory=dict[str, bool])
    single: bool = False
    turns: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Run:
    """Elements of a list that have one shape: params[index] is the list of their own params, which `node` counts from
    zero. size: how many params each has."""

    node: Fields
    index: int
    size: int


@dataclass(frozen=True, slots=True)
class Runs:
    """A list of nested writes."""

    path: Path
    runs: tuple[Run, ...]


Node = Given | Null | JsonNullNode | Ref | Blank | Word | Fields | Items | Rows | Runs
Data = Given | Null | JsonNullNode | Ref | Blank


def objects(node: Node | None) -> Iterator[Fields]:
    """The objects of a node that is one or a list of them."""
    if isinstance(node, Items):
        for item in node.items:
            if isinstance(item, Fields):
                yield item
    elif isinstance(node, Fields):
        yield node

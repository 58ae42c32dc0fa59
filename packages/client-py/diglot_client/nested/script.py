"""The steps of a nested write while they are made: numbers, guards, the runs they stand in."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from diglot_client.manifest import Model, Relation
from diglot_client.plan import (
    Act,
    Cell,
    Codec,
    Elements,
    Fetch,
    Frame,
    Guard,
    Layout,
    Loop,
    Need,
    Passed,
    Passes,
    RowsOf,
    Slot,
    Step,
    Write,
)
from diglot_client.render import render
from diglot_client.scope import Scope, codec
from diglot_client.sql import Bind, Expr, Select, Sql, all_of, phrase
from diglot_client.tree import Fields, Node, Run, Runs
from diglot_client.write import key

NULL = phrase("NULL")
ONE = ((phrase("1"), None),)
Keyed = Elements | RowsOf | Passed
Locate = Callable[[str], Expr]
"""The condition on the rows of an alias."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """A row that a step gives. fields: the names of its columns. partners: as `partners` gives them."""

    step: int
    model: Model
    fields: tuple[str, ...]
    partners: Mapping[str, Anchor] = field(default_factory=dict[str, "Anchor"])

    def cell(self, scope: Scope, name: str, cast: bool = False) -> Expr:
        """The value of a field. cast: its type is told, because nothing beside it tells."""
        kind = codec(self.model.scalars[name])
        slot = Slot(Cell(self.step, self.fields.index(name)), kind)
        return Bind(slot, scope.type_of(kind) if cast else None)

    def same(self, scope: Scope, alias: str) -> Expr:
        """The condition that a row of an alias is this one."""
        names = key(scope, self.model)
        return all_of([phrase(scope.column(self.model, alias, name), " = ", self.cell(scope, name)) for name in names])

    def positions(self, names: Sequence[str]) -> tuple[int, ...]:
        """Where fields stand in the row."""
        return tuple(self.fields.index(name) for name in names)


class Script:
    """Steps in the order in which they run."""

    def __init__(self, scope: Scope, model: Model, *data: Fields | None) -> None:
        self.scope = scope
        self.names: dict[str, dict[str, None]] = {}
        for part in data:
            self.need(model, part)
        self.steps: list[Step] = []
        self.statements: list[Sql] = []
        self.acts: list[Act | Loop] = []
        self.refusals: list[Act] = []
        self.frames: list[Frame] = []
        self.routines: list[tuple[Act | Loop, ...]] = []
        self.when: Guard = ()

    def need(self, model: Model, data: Fields | None) -> None:
        """Note which fields of rows tie them to the records that `data` writes."""
        for name, node in data.entries.items() if data else ():
            field = model.relations.get(name)
            if field is None or not isinstance(node, Fields):
                continue
            target = self.scope.model(field.target)
            self.names.setdefault(model.name, {}).update(dict.fromkeys(field.here))
            self.names.setdefault(target.name, {}).update(dict.fromkeys(field.there))
            for operation, operand in node.entries.items():
                for part in parts_of(operand):
                    inner = [part] if operation == "create" else [part.get(key) for key in ("create", "update", "data")]
                    for nested in inner:
                        self.need(target, nested if isinstance(nested, Fields) else None)

    def anchored(self, model: Model) -> tuple[str, ...]:
        """The fields by which a row is found again and its related rows are found."""
        return tuple({**dict.fromkeys(key(self.scope, model)), **self.names.get(model.name, {})})

    def write(
        self, model: Model, sql: Sql, need: Need | None = None, keys: Keyed | None = None, idle: bool = True
    ) -> int:
        """Add a statement of which only the number of rows matters; gives the number of the step."""
        self.statements.append(sql)
        return self.add(Write(render(sql, self.scope.dialect)), Act(-1, model.name, (), need, keys, idle))

    def insert(self, model: Model, sql: Sql, each: int | None) -> int:
        """Add an insert of many rows; `each` as in `Statement.rows`."""
        self.statements.append(sql)
        return self.add(Write(render(sql, self.scope.dialect, each)), Act(-1, model.name))

    def rows(
        self,
        model: Model,
        sql: Sql,
        need: Need | None = None,
        keys: Keyed | None = None,
        idle: bool = True,
        unless: tuple[int, ...] = (),
        gather: bool = False,
        each: int | None = None,
        passes: Passes | None = None,
    ) -> int:
        """Add a statement that gives rows; `each` as in `Statement.rows`, the rest as in `Act`."""
        self.statements.append(sql)
        step = Fetch(render(sql, self.scope.dialect, each), Layout(model.name, ()))
        return self.add(step, Act(-1, model.name, (), need, keys, idle, unless, gather, passes))

    def add(self, step: Step, act: Act) -> int:
        """Add a step; gives its number."""
        self.steps.append(step)
        number = len(self.steps) - 1
        self.acts.append(replace(act, step=number, when=self.when))
        return number

    def refuse(self, need: Need) -> None:
        """Add an act ahead of all others that is never what it needs to be: what cannot be done is told at once."""
        sql = Select(((phrase("1"), None),), None)
        self.statements.append(sql)
        self.steps.append(Fetch(render(sql, self.scope.dialect), Layout(None, ())))
        self.refusals.append(Act(len(self.steps) - 1, "", (), need))

    @contextmanager
    def after(self, *guard: tuple[int, bool]) -> Generator[None]:
        """What is added inside runs only when these steps gave rows, or none."""
        before = self.when
        self.when = (*before, *guard)
        yield
        self.when = before

    @contextmanager
    def each(self, run: Run) -> Generator[None]:
        """What is added inside runs once for each element of a run."""
        acts, frames, slots = self.acts, self.frames, self.scope.slots
        self.acts, self.frames, self.scope.slots = [], [], []
        yield
        inner = (tuple(self.acts), tuple(self.frames), tuple(self.scope.slots))
        self.acts, self.frames, self.scope.slots = acts, frames, slots
        self.acts.append(Loop(run.index, inner[0], self.when))
        self.frames.append(Frame(run.index, inner[2], inner[1]))


def columns(script: Script, model: Model, alias: str) -> tuple[Expr, ...]:
    """The columns of an anchor."""
    return tuple(script.scope.column(model, alias, name) for name in script.anchored(model))


def listed(script: Script, model: Model, alias: str) -> tuple[tuple[Expr, None], ...]:
    """The columns of an anchor, for a select."""
    return tuple((column, None) for column in columns(script, model, alias))


def parts_of(node: Node) -> Iterator[Fields]:
    """The objects of an operation."""
    if isinstance(node, Fields):
        yield node
    elif isinstance(node, Runs):
        for run in node.runs:
            yield run.node


def lists(model: Model, names: Sequence[str]) -> tuple[Codec, ...]:
    """The codecs of fields as lists of keys."""
    found = [codec(model.scalars[name]) for name in names]
    return tuple(Codec(item.type, "list", False, item.enum, item.native) for item in found)


def among(scope: Scope, model: Model, alias: str, names: Sequence[str]) -> Expr:
    """The condition that fields are one of the keys of the act."""
    codecs = lists(model, names)
    fields = tuple(scope.column(model, alias, name) for name in names)
    return scope.dialect.in_keys(fields, codecs, tuple(scope.type_of(item) for item in plain(model, names)))


def plain(model: Model, names: Sequence[str]) -> list[Codec]:
    """The codecs of fields."""
    return [codec(model.scalars[name]) for name in names]


def back(scope: Scope, field: Relation) -> Relation:
    """The other end of a relation."""
    return scope.model(field.target).relations[field.opposite]

"""What the generated `client.pyi` holds: the actions of each model, and the client that holds them."""

from __future__ import annotations

from dataclasses import dataclass

from diglot_generators.python.layout import typed
from diglot_generators.python.options import Options
from diglot_generators.python.symbols import Symbols
from diglot_schema.ir import Model

READ = (
    "WhereInput",
    "WhereUniqueInput",
    "OrderByInput",
    "ScalarField",
    "NumberField",
    "Select",
    "Include",
    "Omit",
    "HavingInput",
    "Sums",
    "Averages",
    "Extremes",
    "GroupByResult",
    "GroupByTotal",
)
READ_ARGS = ("FindUnique", "FindMany", "Count", "Aggregate", "GroupBy")
CREATE = ("CreateInput", "CreateManyInput")
UPDATE = ("UpdateInput", "UpdateManyInput")
CREATE_ARGS = ("Create", "CreateManyAndReturn", "Upsert")
UPDATE_ARGS = ("Update", "UpdateMany", "UpdateManyAndReturn", "DeleteMany")
"""Suffixes of the types that the type variables of ReadActions and ModelActions stand for, in their order."""


@dataclass(frozen=True, slots=True)
class ActionsView:
    """A class of the stub: its name, its base, and the type arguments of the base, one on a line."""

    name: str
    base: str
    arguments: tuple[str, ...]

    @property
    def words(self) -> tuple[str, ...]:
        """Every name that the class uses."""
        return (self.base, *self.arguments)


@dataclass(slots=True)
class ClientView:
    """Decides the text of `client.pyi`."""

    symbols: Symbols
    options: Options
    creatable: frozenset[str]
    records: set[str]

    def actions(self, model: Model) -> ActionsView:
        """The class of the actions of `model`."""
        record = self.record(model)
        if self.options.compat == "pcp":
            record = "AnyRecord"  # the actions of a class that extends the model give its records
        arguments = [record, *self.types(model, READ), *self.types(model, READ_ARGS)]
        name, sync = self.symbols.of(model.name, "Actions"), "Sync" if self.options.sync else ""
        absent = ["None"] if self.options.compat == "pcp" else []
        if model.view:
            return ActionsView(name, f"{sync}ReadActions", (*arguments, *absent))
        changed = f"{record} | None" if self.options.compat == "pcp" else record
        arguments.append(changed)
        for suffixes in (CREATE, UPDATE, CREATE_ARGS, UPDATE_ARGS):
            impossible = suffixes in (CREATE, CREATE_ARGS) and model.name not in self.creatable
            arguments += ["Never"] * len(suffixes) if impossible else self.types(model, suffixes)
        return ActionsView(name, f"{sync}ModelActions", (*arguments, *absent))

    def own(self) -> list[str]:
        """What the client itself needs, of the runtime and of the records."""
        if self.options.compat != "pcp":
            return [self.options.client]
        records = sorted(self.symbols.guest(name) for name in self.records)
        return [self.options.client, self.options.transactions[1], self.options.actions, *records]

    def types(self, model: Model, suffixes: tuple[str, ...]) -> list[str]:
        """The names of types of `model`."""
        return [self.symbols.of(model.name, suffix) for suffix in suffixes]

    def record(self, model: Model) -> str:
        """The record class; one called like a name of ours is imported under a private name."""
        name = self.symbols.models[model.name]
        self.records.add(name)
        return self.symbols.guest(name)

    def type_of(self, model: Model) -> str:
        """The type of the actions of `model` with its own records."""
        name = self.symbols.of(model.name, "Actions")
        return f"{name}[{self.record(model)}]" if self.options.compat == "pcp" else name

    def accessors(self, models: tuple[Model, ...]) -> list[str]:
        """`post: PostActions`, in every spelling."""
        return [
            typed(f"{name}: ", self.type_of(model), 4)
            for model in models
            for name in (self.symbols.accessors[model.name].name, *self.symbols.accessors[model.name].aliases)
        ]

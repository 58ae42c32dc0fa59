"""What the generated `client.pyi` holds: the typed actions of each model and the accessors of the client."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from diglot_schema.ir import Model, ScalarField

from diglot_generators.names import one_line
from diglot_generators.python.layout import call, docstring
from diglot_generators.python.options import Options
from diglot_generators.python.symbols import Symbols, attribute_blocked

SPELLINGS = {
    "find_unique": ("findUnique",),
    "find_unique_or_raise": ("findUniqueOrThrow", "find_unique_or_throw"),
    "find_first": ("findFirst",),
    "find_first_or_raise": ("findFirstOrThrow", "find_first_or_throw"),
    "find_many": ("findMany",),
    "create_many": ("createMany",),
    "create_many_and_return": ("createManyAndReturn",),
    "update_many": ("updateMany",),
    "update_many_and_return": ("updateManyAndReturn",),
    "delete_many": ("deleteMany",),
    "group_by": ("groupBy",),
}
"""Other names of an action, which are the same attribute."""


@dataclass(frozen=True, slots=True)
class Action:
    """One action of a model. args: suffix of its argument type; result: what awaiting it gives, `{}` being a record."""

    name: str
    args: str
    result: str
    doc: str
    total: str = ""
    """The suffix of a second argument type, for `_count: True`, and the result that goes with it."""
    total_result: str = ""


@dataclass(frozen=True, slots=True)
class ActionsView:
    """A class of the stub: its heading, the lines of its body."""

    name: str
    record: str
    fields: str
    field_lines: tuple[str, ...]
    lines: tuple[str, ...]

    @property
    def extra(self) -> tuple[str, ...]:
        """Names that stand outside of `lines`."""
        return (self.record, *self.field_lines, *PRIVATE)


PRIVATE = ("_Actions", "_Client", "_TypeVar", "_Unpack", "_overload", "_FieldRef")


def record_actions(model: Model, label: str, creatable: bool, options: Options) -> list[Action]:
    """The actions that `model` has. `label` names it in docstrings."""
    found = [
        Action("find_unique", "FindUnique", "{} | None", f"The {label} that `where` identifies, or None."),
        Action("find_unique_or_raise", "FindUnique", "{}", f"The {label} that `where` identifies, or P2025."),
        Action("find_first", "FindMany", "{} | None", f"The first {label} that matches, or None."),
        Action("find_first_or_raise", "FindMany", "{}", f"The first {label} that matches, or P2025."),
        Action("find_many", "FindMany", "list[{}]", f"Every {label} that matches `where`, in `order_by` order."),
    ]
    if not model.view:
        missing = "{} | None" if options.compat == "pcp" else "{}"
        if creatable:
            found += [
                Action("create", "Create", "{}", f"Create one {label}."),
                Action("create_many_and_return", "CreateManyAndReturn", "list[{}]", "Create and return them."),
                Action("upsert", "Upsert", "{}", f"Update the {label} that `where` identifies, or create it."),
            ]
        found += [
            Action("update", "Update", missing, f"Update the {label} that `where` identifies."),
            Action("update_many_and_return", "UpdateManyAndReturn", "list[{}]", "Update and return them."),
            Action("delete", "FindUnique", missing, f"Delete the {label} that `where` identifies."),
        ]
    return found


def plain_actions(model: Model, creatable: bool, result: Callable[[str], str]) -> list[Action]:
    """The actions that give numbers. `result` names a type of the model."""
    found: list[Action] = []
    if not model.view:
        if creatable:
            found.append(Action("create_many", "CreateMany", "BatchCount", "Create many, give their number."))
        found += [
            Action("update_many", "UpdateMany", "BatchCount", "Update all that match, give their number."),
            Action("delete_many", "DeleteMany", "BatchCount", "Delete all that match, give their number."),
        ]
    counts, aggregate, group = result("Counts"), result("AggregateResult"), result("GroupByResult")
    return [
        *found,
        Action("count", "Count", "int", "How many match.", "CountSelect", counts),
        Action(
            "aggregate",
            "Aggregate",
            f"{aggregate}[{counts}]",
            "Sums, averages, extremes and counts over all that match.",
            "AggregateTotal",
            f"{aggregate}[int]",
        ),
        Action(
            "group_by",
            "GroupBy",
            f"list[{group}[{counts}]]",
            "One row for each combination of the fields in `by`.",
            "GroupByTotal",
            f"list[{group}[int]]",
        ),
    ]


@dataclass(slots=True)
class ClientView:
    """Decides the text of `client.pyi`."""

    symbols: Symbols
    options: Options
    creatable: frozenset[str]
    inputs: set[str]

    def actions(self, model: Model) -> ActionsView:
        """The class of the actions of `model`."""
        name = self.symbols.of(model.name, "Actions")
        lines: list[str] = []
        creatable = model.name in self.creatable
        for action in record_actions(model, one_line(model.name), creatable, self.options):
            lines += self.typed(model, action, into=True)
        for action in plain_actions(model, creatable, lambda suffix: self.type(model, suffix)):
            lines += self.typed(model, action, into=False)
        fields = [self.field(item) for item in model.scalars if not attribute_blocked(item.name)]
        return ActionsView(name, self.record(model), self.symbols.of(model.name, "Fields"), tuple(fields), tuple(lines))

    def typed(self, model: Model, action: Action, *, into: bool) -> list[str]:
        """The overloads of one action and its other spellings."""
        args = self.type(model, action.args)
        result = self.query(action.result.replace("{}", self.record(model)))
        doc = docstring(action.doc, 8)
        signatures = [(args, result)]
        if action.total:
            signatures.append((self.type(model, action.total), self.query(action.total_result)))
        out: list[str] = []
        for number, (type_, returned) in enumerate(signatures):
            keywords = self.signature(action.name, [f"**args: Unpack[{type_}]"], returned)
            out += ["@overload", f"{keywords}\n        {doc}" if number == 0 else f"{keywords} ..."]
            out += ["@overload", f"{self.signature(action.name, [f'args: {type_}', '/'], returned)} ..."]
        if into:
            given = self.query(action.result.replace("{}", self.own("P")))
            parts = ["*", f"into: type[{self.own('P')}]", f"**args: Unpack[{args}]"]
            out += ["@overload", f"{self.signature(action.name, parts, given)} ..."]
        return [*out, *(f"{spelling} = {action.name}" for spelling in SPELLINGS.get(action.name, ()))]

    def signature(self, name: str, parts: list[str], result: str) -> str:
        return call(f"def {name}(", ["self", *parts], f") -> {result}:", 4)

    def query(self, result: str) -> str:
        """What a call gives: the query, or with `interface = "sync"` its result."""
        return result if self.options.interface == "sync" else f"{self.own('Query')}[{result}]"

    def own(self, name: str) -> str:
        return self.symbols.own(name)

    def record(self, model: Model) -> str:
        return self.symbols.models[model.name]

    def type(self, model: Model, suffix: str) -> str:
        name = self.symbols.of(model.name, suffix)
        self.inputs.add(name)
        return name

    def field(self, item: ScalarField) -> str:
        return f"{item.name}: {self.own('FieldRef')}"

    def accessors(self, models: tuple[Model, ...]) -> list[str]:
        """`post: PostActions`, in every spelling."""
        lines: list[str] = []
        for model in models:
            accessor = self.symbols.accessors[model.name]
            type_ = self.symbols.of(model.name, "Actions")
            lines += [f"{name}: {type_}" for name in (accessor.name, *accessor.aliases)]
        return lines

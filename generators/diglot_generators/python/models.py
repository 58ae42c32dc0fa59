"""What the generated `models.py` and `enums.py` hold: record classes and enums, with their documentation."""

from __future__ import annotations

from dataclasses import dataclass

from diglot_generators.names import py_string
from diglot_generators.python.layout import docstring, typed
from diglot_generators.python.options import Options
from diglot_generators.python.symbols import Symbols, attributes, members
from diglot_schema.ir import Enum, Model, RelationField, ScalarField

TYPES = {
    "Int": "int",
    "BigInt": "int",
    "Float": "float",
    "Decimal": "Decimal",
    "Boolean": "bool",
    "String": "str",
    "DateTime": "datetime",
    "Bytes": "bytes",
    "Json": "Any",
}
IMPORTED = ("datetime", "Decimal", "Any", "Base64")


@dataclass(frozen=True, slots=True)
class ClassView:
    """A class: its name, its docstring if any, the lines of its body, and what it extends, if that is special."""

    name: str
    docs: str
    lines: tuple[str, ...]
    base: str = ""


@dataclass(slots=True)
class ModelsView:
    """Decides the text of `models.py`. `used` collects imported names, `aliases` private names for
    hidden types, `actions` classes of the client that annotations name."""

    symbols: Symbols
    options: Options
    used: set[str]
    aliases: dict[str, str]
    actions: set[str]

    def record(self, model: Model) -> ClassView:
        """The record class of `model`."""
        names = attributes(model)
        hidden = frozenset(names.values())
        lines: list[str] = []
        for item in model.fields:
            lines.append(self.line(item, names[item.name], hidden))
            if item.docs.strip():
                lines.append(docstring(item.docs, 4))
        name, docs = self.symbols.models[model.name], docstring(model.docs or f"A record of `{model.table}`.", 4)
        if self.options.compat == "pcp":
            return ClassView(name, docs, tuple(lines), f"bases.Base{name}")
        if self.options.drop_in:
            lines += self.access(model, hidden)
        return ClassView(name, docs, tuple(lines))

    def access(self, model: Model, hidden: frozenset[str]) -> list[str]:
        """`User.prisma().find_many()`, as prisma-client-py has it."""
        actions = self.symbols.of(model.name, "Actions")
        self.actions.add(actions)
        accessor = self.symbols.accessors[model.name].name
        return [
            "",
            f"@{self.builtin('classmethod', hidden)}",
            typed("def prisma(cls) -> ", actions, 4) + ":",
            '    """The actions of this model on the registered client."""',
            "    from .db import get_client",
            "",
            f"    return get_client().{accessor}",
        ]

    def line(self, item: ScalarField | RelationField, attribute: str, hidden: frozenset[str]) -> str:
        """The line of a field of the schema."""
        return self.declared(attribute, item.name, self.annotation(item, hidden), hidden)

    def declared(self, attribute: str, name: str, annotation: str, hidden: frozenset[str]) -> str:
        """The line of a field. name: what the schema calls it."""
        arguments: list[str] = []
        if attribute != name:
            arguments.append(f"alias={py_string(name)}")
        nullable = self.options.compat == "pcp" and annotation.endswith("| None")
        if not arguments:
            return f"{attribute}: {annotation} = None" if nullable else f"{attribute}: {annotation}"
        if nullable:
            arguments.append("default=None")
        self.used.add("Field")
        field = self.visible(self.symbols.own("Field"), hidden)
        return f"{attribute}: {annotation} = {field}({', '.join(arguments)})"

    def annotation(self, item: ScalarField | RelationField, hidden: frozenset[str]) -> str:
        """The annotation of a field, in which no name means an attribute of the class (`hidden`)."""
        if isinstance(item, ScalarField):
            one = self.scalar(item, hidden)
        else:
            one = self.visible(self.symbols.models[item.target], hidden)
        many = f"{self.builtin('list', hidden)}[{one}]" if item.list else one
        absent = isinstance(item, RelationField) and self.options.compat == "pcp"
        return f"{many} | None" if item.optional or absent else many

    def scalar(self, item: ScalarField, hidden: frozenset[str]) -> str:
        """The type of one value of a field."""
        if item.enum:
            self.used.add(item.enum)
            return self.visible(self.symbols.enums[item.enum], hidden)
        name = "Base64" if item.type == "Bytes" and self.options.compat == "pcp" else TYPES[item.type]
        if name in IMPORTED:
            self.used.add(name)
            return self.visible(self.symbols.own(name), hidden)
        return self.builtin(name, hidden)

    def builtin(self, name: str, hidden: frozenset[str]) -> str:
        """How a class whose attributes are `hidden` writes a builtin."""
        if name in hidden:
            self.used.add("builtins")
            return f"builtins.{name}"
        return name

    def visible(self, name: str, hidden: frozenset[str]) -> str:
        """How a class whose attributes are `hidden` writes a name of the module."""
        if name not in hidden:
            return name
        private = f"_{name}"
        self.aliases[private] = name
        return private


def base(model: Model, symbols: Symbols) -> ClassView:
    """What `model` and its partial types have in common in a client with the habits of prisma-client-py."""
    name, actions = symbols.models[model.name], symbols.of(model.name, "Actions")
    lines = (
        f"__prisma_model__ = {py_string(model.name)}",
        "",
        "@classmethod",
        typed("def prisma(cls, client: Prisma | None = None) -> ", f"{actions}[Self]", 4) + ":",
        '    """The actions of this model on `client`, or on the registered one."""',
        "    from .db import get_client",
        "",
        "    db = client or get_client()",
        f"    own: {actions}[Self] = db.{symbols.accessors[model.name].name}.giving(cls)",
        "    return own",
    )
    return ClassView(f"Base{name}", docstring(f"The base of `{name}` and of its partial types.", 4), lines, actions)


def enum_class(enum: Enum, symbols: Symbols) -> ClassView:
    """The class of `enum`; members carry the schema's value."""
    names = members(enum)
    lines: list[str] = []
    for value in enum.values:
        lines.append(f"{names[value.name]} = {py_string(value.name)}")
        if value.docs.strip():
            lines.append(docstring(value.docs, 4))
    return ClassView(symbols.enums[enum.name], docstring(enum.docs, 4) if enum.docs.strip() else "", tuple(lines))

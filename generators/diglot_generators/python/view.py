"""What the templates lay out, file by file: every name, type and docstring is decided here and in the views below."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from diglot_schema.ir import Schema
from diglot_schema.manifest import manifest

from diglot_generators.files import header
from diglot_generators.names import py_string
from diglot_generators.python.client import ActionsView, ClientView
from diglot_generators.python.imports import imports
from diglot_generators.python.inputs import SHARED, Group, InputsView, TypedDicts
from diglot_generators.python.models import ClassView, ModelsView, enum_class
from diglot_generators.python.options import Options
from diglot_generators.python.symbols import BUILTINS, Symbols, can_create, symbols, visible_models

PYTHON_NAMES = frozenset("Decimal Generic Literal Required Sequence TypeAlias TypedDict TypeVar Union datetime".split())

CLIENT_BASE = " Client TypeVar Unpack overload Actions "
Sources: TypeAlias = Sequence[Sequence[tuple[str, Iterable[str]]]]


@dataclass(frozen=True, slots=True)
class View:
    """Everything that the templates of one client need."""

    header: str
    version_hash: str
    example: str
    options: Options
    symbols: Symbols
    enums: tuple[ClassView, ...]
    records: tuple[ClassView, ...]
    record_names: tuple[tuple[str, str], ...]  # (quoted schema name, class)
    builtins: bool
    aliases: tuple[tuple[str, str], ...]
    groups: tuple[Group, ...]
    actions: tuple[ActionsView, ...]
    imports: Mapping[str, str]
    accessor_lines: tuple[str, ...]
    accessors: tuple[tuple[str, str], ...]  # (quoted spelling, quoted schema name) beyond the usual three
    manifest: tuple[str, ...]

    def own(self, name: str) -> str:
        """How the generated module writes a name of its own imports."""
        return self.symbols.own(name)

    def imported(self, name: str) -> str:
        """How the generated module imports that name."""
        return self.symbols.imported(name)

    def text(self, value: str | None) -> str:
        """`value` as a Python literal."""
        return "None" if value is None else py_string(value)


def view(schema: Schema, options: Options) -> View:
    """Decide everything about the Python client of `schema`."""
    models = visible_models(schema)
    found = symbols(schema, models)
    creatable = frozenset(model.name for model in schema.models if not model.ignored and can_create(model))
    records = ModelsView(found, options, set(), {})
    classes = tuple(records.record(model) for model in models)
    names = frozenset([*BUILTINS, *SHARED, *PYTHON_NAMES, *found.models.values(), *found.enums.values()])
    dicts = TypedDicts(names, {}, set())
    inputs = InputsView(schema, models, found, creatable, dicts)
    groups = tuple(inputs.groups())
    declarations = "\n".join(text for group in groups for text in group.declarations) + found.own("TypeVar")
    client = ClientView(found, options, creatable, set())
    actions = tuple(client.actions(model) for model in models)
    return View(
        header=header(schema.hash),
        version_hash=schema.hash,
        example=next((found.accessors[model.name].name for model in models), "model"),
        options=options,
        symbols=found,
        enums=tuple(enum_class(enum, found) for enum in schema.enums),
        records=classes,
        record_names=tuple((py_string(model.name), found.models[model.name]) for model in models),
        builtins="builtins" in records.used,
        aliases=tuple(sorted(records.aliases.items())),
        groups=groups,
        actions=actions,
        imports={
            "models": imports(models_sources(found), lines(classes), found),
            "inputs": imports(inputs_sources(found, dicts.used), declarations, found),
            "client": imports(client_sources(found, client.inputs), lines(actions) + CLIENT_BASE, found),
            "enums": imports([[("enum", ["StrEnum"])]], found.own("StrEnum") if schema.enums else "", found),
        },
        accessor_lines=tuple(client.accessors(models)),
        accessors=tuple(
            (py_string(name), py_string(model))
            for model, accessor in found.accessors.items()
            for name in (accessor.name, *accessor.aliases)
            if name.endswith("_")
        ),
        manifest=chunks(json.dumps(manifest(schema), ensure_ascii=False, separators=(",", ":"))),
    )


def lines(classes: Iterable[ClassView | ActionsView]) -> str:
    """All text of `classes`, to see which names it uses."""
    return "\n".join(line for cls in classes for line in (*cls.lines, *cls.extra))


def models_sources(found: Symbols) -> Sources:
    """Where the names in `models.py` come from."""
    own = [("diglot_client", ["Record"]), ("diglot_client.inputs", ["JsonValue"]), ("pydantic", ["Field"])]
    return [[("datetime", ["datetime"]), ("decimal", ["Decimal"])], own, [(".enums", found.enums.values())]]


def inputs_sources(found: Symbols, used: set[str]) -> Sources:
    """Where the names in `inputs.py` come from."""
    typing = ["Generic", "Literal", "Required", "TypeAlias", "TypedDict", "TypeVar", "Union"]
    standard = [("collections.abc", ["Sequence"]), ("datetime", ["datetime"]), ("decimal", ["Decimal"])]
    runtime = [name for name in (*SHARED, *used) if name != "FieldRef"]
    return [
        [*standard, ("typing", typing)],
        [("diglot_client.inputs", runtime), ("diglot_client.values", ["FieldRef"])],
        [(".enums", found.enums.values())],
    ]


def client_sources(found: Symbols, inputs: set[str]) -> Sources:
    """Where the names in `client.pyi` come from."""
    return [
        [("typing", ["TypeVar", "Unpack", "overload"])],
        [("diglot_client", ["Actions", "BatchCount", "Client", "FieldRef", "Query"])],
        [(".inputs", inputs), (".models", found.models.values())],
    ]


def chunks(text: str, size: int = 100) -> tuple[str, ...]:
    """`text` as Python literals of about `size` characters, to be written below each other."""
    return tuple(py_string(text[start : start + size]) for start in range(0, len(text), size))



"""What the templates lay out, file by file: every name, type and docstring is decided here and in the views below."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from diglot_generators.files import header
from diglot_generators.names import py_string
from diglot_generators.python.client import ActionsView, ClientView
from diglot_generators.python.declare import TypedDicts
from diglot_generators.python.imports import imports, order
from diglot_generators.python.inputs import SHARED, groups
from diglot_generators.python.layout import call
from diglot_generators.python.models import ClassView, ModelsView, base, enum_class
from diglot_generators.python.options import Options
from diglot_generators.python.parts import Part, parts
from diglot_generators.python.symbols import (
    BUILTINS,
    RESERVED,
    Symbols,
    instance_name,
    symbols,
)
from diglot_schema.ir import Model, Schema
from diglot_schema.manifest import manifest
from diglot_schema.visible import creatable_models, visible_models

ERRORS = (
    "ClientAlreadyRegisteredError",
    "ClientNotConnectedError",
    "ClientNotRegisteredError",
    "DataError",
    "EngineConnectionError",
    "FieldNotFoundError",
    "ForeignKeyViolationError",
    "HTTPClientClosedError",
    "InputError",
    "MissingRequiredValueError",
    "PrismaError",
    "RawQueryError",
    "RecordNotFoundError",
    "TableNotFoundError",
    "TransactionError",
    "TransactionExpiredError",
    "TransactionNotStartedError",
    "UniqueViolationError",
    "UnknownRelationalFieldError",
    "UnsupportedDatabaseError",
)
"""The errors of prisma-client-py that the runtime has under the same names."""
VALUES = ("FieldRef", "JsonNullValue")
_DOCS = re.compile(r'(?s)"""(?:\\.|[^\\])*?"""')
_KEY = re.compile(r"(?m)^ *\w+:")
Sources: TypeAlias = Sequence[Sequence[tuple[str, Iterable[str]]]]


@dataclass(frozen=True, slots=True)
class View:
    """Everything that the templates of one client need."""

    header: str
    hash: str
    example: str
    options: Options
    symbols: Symbols
    enums: tuple[ClassView, ...]
    bases: tuple[ClassView, ...]
    records: tuple[ClassView, ...]
    record_names: tuple[tuple[str, str], ...]  # (quoted schema name, class)
    builtins: bool
    type_aliases: tuple[tuple[str, str], ...]  # before the records, which take a name that is unknown for a record
    record_aliases: tuple[tuple[str, str], ...]
    parts: tuple[Part, ...]
    actions: tuple[ActionsView, ...]
    imports: Mapping[str, str]
    accessor_lines: tuple[str, ...]
    accessors: tuple[tuple[str, str], ...]  # (quoted spelling, quoted schema name) beyond the usual three
    manifest: tuple[str, ...]
    errors: str

    def own(self, name: str) -> str:
        """How the generated module writes a name of its own imports."""
        return self.symbols.own(name)

    def text(self, value: str | None) -> str:
        """`value` as a Python literal."""
        return "None" if value is None else py_string(value)


def view(schema: Schema, options: Options) -> View:
    """Decide everything about the Python client of `schema`."""
    models = visible_models(schema)
    found = symbols(schema, models)
    creatable = creatable_models(schema)
    records = ModelsView(found, options, set(), {}, set())
    classes = tuple(records.record(model) for model in models)
    names = frozenset([*BUILTINS, *RESERVED, *found.enums.values()])
    dicts = TypedDicts(names, {}, set())
    declared = groups(schema, models, found, creatable, dicts)
    client = ClientView(found, options, creatable, set())
    actions = tuple(client.actions(model) for model in models)

    def own(module: str, name: str) -> str:
        return name if module.startswith(".") else found.own(name)

    def guest(module: str, name: str) -> str:
        return found.guest(name) if module.startswith(".") else name

    def importing(text: str) -> str:
        return imports(inputs_sources(found, dicts.used), text, guest)

    bases = tuple(base(model, found) for model in models) if options.compat == "pcp" else ()
    calls = {"Prisma", *(item.base for item in bases)}
    aliases, classes_of = sorted(records.aliases.items()), frozenset(found.models.values())
    return View(
        header=header(schema.hash),
        hash=schema.hash,
        example=next((found.accessors[model.name].name for model in models), "model"),
        options=options,
        symbols=found,
        enums=tuple(enum_class(enum, found) for enum in schema.enums),
        bases=bases,
        records=classes,
        record_names=tuple((py_string(model.name), found.models[model.name]) for model in models),
        builtins="builtins" in records.used,
        type_aliases=tuple(pair for pair in aliases if pair[1] not in classes_of),
        record_aliases=tuple(pair for pair in aliases if pair[1] in classes_of),
        parts=tuple(parts(declared, importing, guest)),
        actions=actions,
        imports={
            "models": imports(models_sources(found), models_words(records, classes), own),
            "actions": imports([[(".client", records.actions)]], words(records.actions), own, 4),
            "bases": imports([[(".client", calls)]], words(calls), own, 4),
            "client": imports(client_sources(client), words(client.own(), *(a.words for a in actions)), guest),
            "enums": imports([[("enum", ["StrEnum"])]], found.own("StrEnum"), own),
        },
        accessor_lines=tuple(client.accessors(models)),
        accessors=unusual_accessors(found, models),
        errors=exported("diglot_client.errors", ERRORS),
        manifest=chunks(json.dumps(manifest(schema), ensure_ascii=False, separators=(",", ":"))),
    )


def unusual_accessors(found: Symbols, models: Sequence[Model]) -> tuple[tuple[str, str], ...]:
    """(quoted spelling, quoted schema name) of the accessors that do not follow from the name of their model."""
    given = {model.name: instance_name(model) for model in models}
    return tuple(
        (py_string(name), py_string(model))
        for model, accessor in found.accessors.items()
        for name in (accessor.name, *accessor.aliases)
        if name.endswith("_") or name == given[model]
    )


def exported(module: str, names: Iterable[str]) -> str:
    """An import of `names` and the list that passes them on."""
    ordered = sorted(names, key=order)
    listed = "".join(f"    {py_string(name)},\n" for name in sorted(ordered))
    return call(f"from {module} import (", ordered, ")") + f"\n\n__all__ = [\n{listed}]"


def types_of(record: ClassView) -> list[str]:
    """The lines of a record without what the schema says: names of fields and docstrings."""
    return [_KEY.sub("", _DOCS.sub("", "\n".join(record.lines)))]


def words(*texts: Iterable[str]) -> str:
    """`texts` as one text, to see which names are used."""
    return "\n".join(line for text in texts for line in text)


def models_words(view: ModelsView, records: Sequence[ClassView]) -> str:
    """The names that `models.py` uses, in a text."""
    base = "bases" if view.options.compat == "pcp" else view.symbols.own(view.options.record)
    own = [base if records else "", "TYPE_CHECKING" if view.actions else ""]
    return words(own, view.aliases.values(), *(types_of(record) for record in records))


def models_sources(found: Symbols) -> Sources:
    """Where the names in `models.py` come from."""
    runtime = [("diglot_client", ["CompatRecord", "Record"]), ("diglot_client.fields", ["Base64"])]
    own = [*runtime, ("pydantic", ["Field"])]
    standard = [("datetime", ["datetime"]), ("decimal", ["Decimal"]), ("typing", ["TYPE_CHECKING", "Any", "Self"])]
    return [standard, own, [(".", ["bases"]), (".enums", found.enums.values())]]


def inputs_sources(found: Symbols, used: set[str]) -> Sources:
    """Where the names in `inputs.py` come from."""
    standard = [("collections.abc", ["Sequence"]), ("datetime", ["datetime"]), ("decimal", ["Decimal"])]
    typing = ["TYPE_CHECKING", "Literal", "Never", "Required", "TypeAlias", "TypedDict"]
    runtime = [name for name in (*SHARED, *used) if name not in VALUES]
    return [
        [*standard, ("typing", typing)],
        [("diglot_client.inputs", runtime), ("diglot_client.values", VALUES)],
        [(".enums", found.enums.values())],
    ]


def client_sources(client: ClientView) -> Sources:
    """Where the names in `client.pyi` come from."""
    return [
        [("typing", ["Never"])],
        [
            ("diglot_client", ["Client", "CompatClient", "SyncClient", "SyncCompatClient"]),
            ("diglot_client.pcp", ["AnyRecord", "CompatActions", "Transactions"]),
            ("diglot_client.sync_pcp", ["SyncCompatActions", "SyncTransactions"]),
            ("diglot_client.typed", ["ModelActions", "ReadActions"]),
            ("diglot_client.typed_sync", ["SyncModelActions", "SyncReadActions"]),
        ],
        [(".inputs", ["*"]), (".models", client.records)],
    ]


def chunks(text: str, size: int = 100) -> tuple[str, ...]:
    """`text` as Python literals of about `size` characters, to be written below each other."""
    return tuple(py_string(text[start : start + size]) for start in range(0, len(text), size))

"""Every Python name that a schema gives rise to: chosen once, free of clashes, never a keyword.

Schema names stay the keys of arguments and the wire names of records; only identifiers of the generated modules are
decided here. A name that Python or pydantic cannot have gets `_` at its end.
"""

from __future__ import annotations

import keyword
import re
from dataclasses import dataclass, field

from diglot_generators.names import camel, pascal, python_safe, snake, unique
from diglot_schema.ir import Enum, Model, Schema

BUILTINS = frozenset(
    [
        "bool",
        "bytes",
        "dict",
        "float",
        "int",
        "list",
        "object",
        "property",
        "str",
        "super",
        "tuple",
        "type",
        "classmethod",
        "builtins",
        "TYPE_CHECKING",
        "annotations",
    ]
)
"""Names that generated modules use as they are; no class of a schema may hide them."""

RECORD_ATTRIBUTES = frozenset(
    [
        "copy",
        "json",
        "dict",
        "schema",
        "schema_json",
        "construct",
        "parse_obj",
        "parse_raw",
        "parse_file",
        "from_orm",
        "update_forward_refs",
        "validate",
        "model_config",
        "model_fields",
        "model_computed_fields",
        "model_extra",
        "model_fields_set",
        "model_construct",
        "model_copy",
        "model_dump",
        "model_dump_json",
        "model_json_schema",
        "model_parametrized_name",
        "model_post_init",
        "model_rebuild",
        "model_validate",
        "model_validate_json",
        "model_validate_strings",
        "none_for_absent",
        "prisma",
        "builtins",
        "mro",
        "register",
    ]
)
"""Attributes of every record; a field of that name would break it."""

ENUM_ATTRIBUTES = frozenset([*dir(str), "name", "value", "mro"])
"""Attributes of every member of a StrEnum."""

CLIENT_ATTRIBUTES = frozenset(
    [
        "connect",
        "disconnect",
        "is_connected",
        "tx",
        "transaction",
        "batch_",
        "query_raw",
        "query_first",
        "execute_raw",
        "explain",
        "extends",
        "on",
        "use",
        "metrics",
        "manifest",
        "records",
        "registry",
        "compat",
        "root",
        "url_env",
        "url_literal",
        "accessors",
        "omit",
        "log",
        "options",
        "close",
        "fields",
        "raw",
    ]
)
"""Attributes of every client; the accessor of a model with such a name gets `_` at its end."""


_INSTANCE_NAME = re.compile(r"""@Python\(\s*instance_name\s*:\s*["']([^"']*)["']\s*\)""")
STEMS = ("Boolean", "Bytes", "DateTime", "Decimal", "Float", "Int", "Json", "String")
_OWN = """AggregateFields AggregateResult AggregateTotal annotations AnyRecord BytesInput ChildUpdate Client
    CompatActions CompatClient CountArgs CountHaving CountSelect CountWhere CreateList CreateManyArgs CreateOne
    datetime DateTimeInput Decimal DecimalInput DeleteManyArgs FieldRef GroupByArgs JsonInput JsonNullValue JsonValue
    ListFilter ListRelationFilter ListUpdate Literal Loading MeasureWhere ModelActions NestedUpdate Never NullableSort
    OneOrMany Prisma ReadActions RelationNullableWhere RelationWhere Relevance Required Sequence SetUpdate SortCount
    SortOrder SyncClient SyncCompatActions SyncCompatClient SyncModelActions SyncReadActions SyncTransactions
    TransactionManager Transactions TYPE_CHECKING TypeAlias TypedDict UpdateList UpdateOne UpdateOptional"""
RESERVED = frozenset(
    [
        *_OWN.split(),
        *(f"{stem}{null}{end}" for stem in STEMS for null in ("", "Nullable") for end in ("Where", "Update")),
        *(f"{stem}GroupWhere" for stem in STEMS),
    ]
)
"""What `inputs.py` and `client.pyi` need for themselves: types derived from the schema never have these names."""


class GenerationError(Exception):
    """The schema cannot become a Python client; the message says what to rename."""


@dataclass(frozen=True, slots=True)
class Accessor:
    """How a client reaches the actions of a model: `name` is canonical, `aliases` are the other spellings."""

    name: str
    aliases: tuple[str, ...]


@dataclass(slots=True)
class Symbols:
    """The names chosen for one schema."""

    models: dict[str, str] = field(default_factory=dict[str, str])
    enums: dict[str, str] = field(default_factory=dict[str, str])
    accessors: dict[str, Accessor] = field(default_factory=dict[str, Accessor])
    taken: set[str] = field(default_factory=set[str])
    derived: dict[tuple[str, str], str] = field(default_factory=dict[tuple[str, str], str])

    def of(self, model: str, suffix: str) -> str:
        """The name of the type `suffix` of `model`, such as `PostWhereInput`; always the same for the same pair."""
        key = (model, suffix)
        name = self.derived.get(key)
        if name is None:
            name = pascal(self.models.get(model, model)) + suffix
            while name in RESERVED:
                name += "_"
            name = self.derived[key] = unique(name, self.taken)
        return name

    def own(self, name: str) -> str:
        """`name`, which a generated module imports for itself, or `_name` where the schema has taken it."""
        return f"_{name}" if name in self.taken else name

    def guest(self, name: str) -> str:
        """A class of the schema in a module whose own names come first: `_Client` for a record called Client."""
        return f"_{name}" if name in RESERVED else name


def symbols(schema: Schema, models: tuple[Model, ...]) -> Symbols:
    """Choose the names for `models` and the enums of `schema`; raises GenerationError when two accessors are equal."""
    found = Symbols()
    for model in models:
        found.models[model.name] = unique(python_safe(model.name, BUILTINS), found.taken)
    for enum in schema.enums:
        found.enums[enum.name] = unique(python_safe(enum.name, BUILTINS), found.taken)
    found.accessors = accessors(models)
    return found


def accessors(models: tuple[Model, ...]) -> dict[str, Accessor]:
    """The accessors of `models`. A spelling that two models would share goes to neither but in its camelCase form."""
    camels: dict[str, str] = {}
    for model in models:
        other = camels.setdefault(camel(model.name), model.name)
        if other != model.name:
            raise GenerationError(
                f"models `{other}` and `{model.name}` would both be `prisma.{camel(model.name)}`; "
                f"rename one and keep its table with @@map"
            )
    owners: dict[str, str] = dict(camels)
    for style in (snake, str.lower):
        for model in models:
            owners.setdefault(style(model.name), model.name)
    found: dict[str, Accessor] = {}
    for model in models:
        spellings = [snake(model.name), camel(model.name), model.name.lower()]
        mine = [name for name in dict.fromkeys(spellings) if owners[name] == model.name]
        safe = list(dict.fromkeys(f"{name}_" if blocked(name) else name for name in mine))
        given = instance_name(model)
        if given is not None and given not in safe:
            if owners.setdefault(given, model.name) != model.name:
                raise GenerationError(f"models `{owners[given]}` and `{model.name}` would both be `prisma.{given}`")
            safe.append(given)
        found[model.name] = Accessor(safe[0], tuple(safe[1:]))
    return found


def instance_name(model: Model) -> str | None:
    """The accessor that `/// @Python(instance_name: "posts")` gives to a model, as prisma-client-py has it."""
    match = _INSTANCE_NAME.search(model.docs)
    if match is None:
        return None
    if not match.group(1).isidentifier() or blocked(match.group(1)):
        raise GenerationError(f"model `{model.name}`: the client cannot have an attribute `{match.group(1)}`")
    return match.group(1)


def blocked(name: str) -> bool:
    """True when a client cannot have an attribute called `name` for a model."""
    return keyword.iskeyword(name) or name in CLIENT_ATTRIBUTES


def attributes(model: Model) -> dict[str, str]:
    """Attribute by field name for a record of `model`, in source order."""
    plain = {item.name for item in model.fields if not attribute_blocked(item.name)}
    taken = set(plain)
    found: dict[str, str] = {}
    for item in model.fields:
        name = item.name
        found[name] = name if name in plain else unique(python_safe(name + "_"), taken)
    return found


def attribute_blocked(name: str) -> bool:
    """True when a record cannot have an attribute called `name`."""
    return keyword.iskeyword(name) or name in RECORD_ATTRIBUTES


def members(enum: Enum) -> dict[str, str]:
    """Member name by value for an enum class."""
    plain = {value.name for value in enum.values if not member_blocked(value.name)}
    taken = set(plain)
    return {
        value.name: value.name if value.name in plain else unique(python_safe(value.name + "_"), taken)
        for value in enum.values
    }


def member_blocked(name: str) -> bool:
    """True when a StrEnum cannot have a member called `name`."""
    return keyword.iskeyword(name) or name in ENUM_ATTRIBUTES or not name.isidentifier() or name.startswith("_")

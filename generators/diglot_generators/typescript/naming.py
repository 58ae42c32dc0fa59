"""Every exported name of one TypeScript client, decided once.

Names follow Prisma's (`UserWhereInput`). Where two would be equal, or one is a word that TypeScript keeps for itself,
the later one gets an underscore at the end; the runtime names accessors by the same rule (`ACCESSOR_TAKEN`).
"""

from __future__ import annotations

import json
from importlib.resources import files

from diglot_generators.names import camel, pascal, unique
from diglot_schema.ir import Model, RelationField, Schema
from diglot_schema.spec import ACCESSOR_TAKEN

_WORDS: dict[str, list[str]] = json.loads((files("diglot_generators.typescript") / "words.json").read_text("utf-8"))
RESERVED = frozenset(_WORDS["reserved"])
ROOT_TAKEN = RESERVED | frozenset(_WORDS["root"])

_SUFFIXES = _WORDS["suffixes"]
_PATTERNS = {
    "Fields": "${}Fields",
    "Payload": "${}Payload",
    "Args": "${}Args",
    "GetAggregate": "Get{}AggregateType",
    "GetGroupBy": "Get{}GroupByPayload",
    "Aggregate": "Aggregate{}",
    "Client": "Prisma__{}Client",
}
_CAPITAL = frozenset(_WORDS["capital"])
"""Suffixes before which Prisma writes a model's name with a big letter: `model jwks` has `JwksScalarFieldEnum`."""
ENUM_PARTS = {
    "Enum{}Filter": "EnumFilter",
    "Enum{}NullableFilter": "EnumNullableFilter",
    "Enum{}NullableListFilter": "EnumNullableListFilter",
    "Enum{}WithAggregatesFilter": "EnumWithAggregatesFilter",
    "Enum{}NullableWithAggregatesFilter": "EnumNullableWithAggregatesFilter",
    "Enum{}FieldUpdateOperationsInput": "EnumFieldUpdateOperationsInput",
    "NullableEnum{}FieldUpdateOperationsInput": "NullableEnumFieldUpdateOperationsInput",
}
"""The inputs of an enum: pattern of the name -> the shared type that is applied to the enum."""


def uniques(model: Model) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The unique keys of a model as (client name, fields), the primary key first; a single field is its own name."""
    known = {field.name for field in model.scalars if not field.ignored and field.type != "Unsupported"}
    found: dict[str, tuple[str, ...]] = {}
    keys = [(key.name, key.fields) for key in (model.primary_key,) if key]
    keys += [(key.name, key.fields) for key in model.uniques if key.where is None]
    for name, indexed in keys:
        fields = tuple(part.name for part in indexed)
        if known.issuperset(fields):
            found.setdefault(fields[0] if len(fields) == 1 else name or "_".join(fields), fields)
    return tuple(found.items())


class Names:
    """The names of one schema. `root`: what the package exports; `input`: what the `Prisma` namespace holds."""

    def __init__(self, schema: Schema) -> None:
        """Decide all names, in the order of the schema."""
        self.root: dict[str, str] = {}
        self.accessor: dict[str, str] = {}
        self.inputs: dict[str, dict[str, str]] = {}
        self.enums: dict[str, dict[str, str]] = {}
        root, accessors, inputs = set(ROOT_TAKEN), set(ACCESSOR_TAKEN), set(_WORDS["namespace"])
        for enum in schema.enums:
            self.root[enum.name] = unique(enum.name, root)
            self.enums[enum.name] = {part: unique(part.format(enum.name), inputs) for part in ENUM_PARTS}
        for model in schema.models:
            self.root[model.name] = unique(model.name, root)
            self.accessor[model.name] = unique(camel(model.name), accessors)
            name = model.name
            titles = {part: pascal(name) if part in _CAPITAL else name for part in (*_SUFFIXES, *_PATTERNS)}
            plain = {suffix: unique(f"{titles[suffix]}{suffix}", inputs) for suffix in _SUFFIXES}
            around = {key: unique(pattern.format(titles[key]), inputs) for key, pattern in _PATTERNS.items()}
            self.inputs[name] = plain | around
        for model in schema.models:
            for key, _ in uniques(model):
                title = "".join(pascal(part) for part in key.split("_"))
                self.inputs[model.name][f"unique {key}"] = unique(f"{model.name}{title}CompoundUniqueInput", inputs)
            for field in model.scalars:
                if field.list:
                    for verb in ("Create", "Update"):
                        name = unique(f"{model.name}{verb}{field.name}Input", inputs)
                        self.inputs[model.name][f"{verb} list {field.name}"] = name
            for field in model.relations:
                self.inputs[model.name][f"${field.name}"] = unique(f"{model.name}${field.name}Args", inputs)
                self._links(model, field, inputs)

    def of(self, model: str, key: str) -> str:
        """The name of one part of a model: `of("User", "WhereInput")`; `$posts` is the arguments of a relation."""
        return self.inputs[model][key]

    def link(self, model: str, field: str, part: str) -> str:
        """The name of an input of `model` that leaves the relation `field` out: `link("Post", "author", "Create")`."""
        return self.inputs[model][f"{part} without {field}"]

    def _links(self, model: Model, field: RelationField, taken: set[str]) -> None:
        """`PostCreateWithoutAuthorInput` and its like: `model` as it is written from the other end of `field`."""
        parts = {
            "Create": "CreateWithout{}Input",
            "CreateMany": "CreateMany{}Input",
            "CreateNestedMany": "CreateNestedManyWithout{}Input",
            "CreateNestedOne": "CreateNestedOneWithout{}Input",
            "Update": "UpdateWithout{}Input",
            "UpdateMany": "UpdateManyWithout{}NestedInput",
            "UpdateOne": "UpdateOneWithout{}NestedInput",
            "UpdateOneRequired": "UpdateOneRequiredWithout{}NestedInput",
        }
        for part, pattern in parts.items():
            name = unique(model.name + pattern.format(pascal(field.name)), taken)
            self.inputs[model.name][f"{part} without {field.name}"] = name

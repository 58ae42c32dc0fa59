"""What the browser is told about the schema: models, fields, and what can be done with each."""

from __future__ import annotations

from typing import Any

from diglot_client.manifest import Default, Manifest, Model, Relation, Scalar
from diglot_client.spec import JSON_OPERATORS, LIST_OPERATORS, OPERATORS

_UNSORTED = frozenset(("Json",))
_NO_CONDITION = frozenset(("mode", "path"))


def described(manifest: Manifest, *, read_only: bool, has_console: bool) -> dict[str, Any]:
    """The schema as the browser gets it."""
    return {
        "provider": manifest.provider,
        "readOnly": read_only,
        "console": has_console,
        "models": [described_model(model, read_only) for model in manifest.models.values()],
        "enums": {name: list(enum.values) for name, enum in manifest.enums.items()},
    }


def described_model(model: Model, read_only: bool) -> dict[str, Any]:
    """One model. key: the fields that tell its records apart; without any it is only read."""
    key = key_of(model)
    writable = bool(key) and not model.view and not read_only
    return {
        "name": model.name,
        "table": model.table,
        "view": model.view,
        "key": list(key),
        "writable": writable,
        "creatable": writable and not model.no_create,
        "fields": [
            described_scalar(field, model) if isinstance(field, Scalar) else described_relation(field)
            for field in model.fields.values()
        ],
    }


def key_of(model: Model) -> tuple[str, ...]:
    """The id, else the first unique key without optional fields, else nothing."""
    if model.id:
        return model.id
    for unique in model.uniques.values():
        if not any(model.scalars[name].optional for name in unique.fields):
            return unique.fields
    return ()


def described_scalar(field: Scalar, model: Model) -> dict[str, Any]:
    """A field with a column."""
    return {
        "kind": "scalar",
        "name": field.name,
        "type": field.type,
        "enum": field.enum,
        "list": field.list,
        "optional": field.optional,
        "native": field.native.name if field.native else None,
        "default": default_text(field.default) if field.default else "now()" if field.updated_at else None,
        "key": field.name in key_of(model),
        "unique": field.name in model.lone,
        "relation": next((name for name, entry in model.relations.items() if holds(entry, field.name)), None),
        "sortable": not field.list and field.type not in _UNSORTED,
        "operators": operators_of(field),
    }


def holds(relation: Relation, name: str) -> bool:
    """Whether the field `name` is part of the relation's key."""
    return relation.owner and name in relation.here


def described_relation(field: Relation) -> dict[str, Any]:
    """A relation field."""
    return {
        "kind": "relation",
        "name": field.name,
        "target": field.target,
        "list": field.list,
        "owner": field.owner,
        "here": list(field.here),
        "there": list(field.there),
        "opposite": field.opposite,
    }


def default_text(default: Default) -> str:
    """A default as a schema has it."""
    if default.fn is not None:
        return f"{default.fn}({', '.join(map(str, default.args))})"
    match default.value:
        case bool(flag):
            return "true" if flag else "false"
        case list(entries):  # pyright: ignore[reportUnknownVariableType] JSON
            return f"[{', '.join(map(str, entries))}]"  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType] as above
        case value:
            return str(value)


def operators_of(field: Scalar) -> list[str]:
    """The operators of the conditions on a field, in the order of a menu. `isNull` and `isNotNull` are the studio's."""
    if field.list:
        found = [name for name in LIST_OPERATORS if name != "equals"] + ["equals"]
    elif field.type == "Json":
        found = [name for name in JSON_OPERATORS if name not in _NO_CONDITION]
    else:
        found = [
            name
            for name, operator in OPERATORS.items()
            if name not in _NO_CONDITION and takes(operator["types"], field.type)
        ]
    return [*found, "isNull", "isNotNull"] if field.optional else found


def takes(types: list[str], kind: str) -> bool:
    """Whether an operator's list of types has `kind`: `*` is any, `-Boolean` any but that."""
    return f"-{kind}" not in types and ("*" in types or kind in types)

"""IR to manifest: the run-time part of a schema as plain JSON, read by the clients of both languages.

Keys at their default are left out; models and fields keep their source order. `schema/spec/manifest.schema.json`
describes the format. Ignored and Unsupported fields, ignored models and what depends on them are left out.
"""

from __future__ import annotations

import hashlib
import json
from typing import Any

from diglot_schema.ir import (
    Enum,
    FunctionDefault,
    IndexField,
    ListDefault,
    LiteralDefault,
    LiteralValue,
    Model,
    RelationField,
    ScalarField,
    Schema,
)
from diglot_schema.visible import blocks_create, hidden_models, is_visible

FORMAT = 1


def manifest(schema: Schema) -> dict[str, Any]:
    """The manifest of `schema`, its hash included."""
    content: dict[str, Any] = {"provider": schema.datasource.provider}
    if schema.datasource.relation_mode != "foreignKeys":
        content["relationMode"] = schema.datasource.relation_mode
    content["enums"] = {enum.name: enum_entry(enum) for enum in schema.enums}
    hidden = hidden_models(schema)
    content["models"] = {
        model.name: model_entry(model, schema, hidden) for model in schema.models if model.name not in hidden
    }
    return {"format": FORMAT, "hash": digest({"format": FORMAT, **content}), **content}


def digest(content: dict[str, Any]) -> str:
    """`sha256:` and the hash of `content` (a manifest without its hash) as JSON with sorted keys and no spaces."""
    text = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return "sha256:" + hashlib.sha256(text.encode("utf-8", errors="surrogatepass")).hexdigest()


def enum_entry(enum: Enum) -> dict[str, Any]:
    """One enum: `values` maps schema names to database names."""
    entry: dict[str, Any] = {}
    if enum.db_name != enum.name:
        entry["name"] = enum.db_name
    if enum.db_schema is not None:
        entry["schema"] = enum.db_schema
    entry["values"] = {value.name: value.db_name for value in enum.values}
    return entry


def model_entry(model: Model, schema: Schema, hidden: frozenset[str]) -> dict[str, Any]:
    """One model: table, keys, and the fields a client can see. `hidden`: names of ignored models."""
    entry: dict[str, Any] = {}
    if model.table != model.name:
        entry["table"] = model.table
    if model.db_schema is not None:
        entry["schema"] = model.db_schema
    if model.view:
        entry["view"] = True
    fields = {
        field.name: scalar_entry(field) if isinstance(field, ScalarField) else relation_entry(field, schema)
        for field in model.fields
        if is_visible(field, model, schema, hidden)
    }
    key = model.primary_key
    if key is not None and all(part.name in fields for part in key.fields):
        entry["id"] = names(key.fields)
        if key.name is not None:
            entry["idName"] = key.name
        if key.constraint is not None:
            entry["idConstraint"] = key.constraint
    uniques = [
        {
            "fields": names(unique.fields),
            **({"name": unique.name} if unique.name is not None else {}),
            "constraint": unique.constraint,
            **({"where": unique.where} if unique.where is not None else {}),
        }
        for unique in model.uniques
        if all(part.name in fields for part in unique.fields)
    ]
    if uniques:
        entry["uniques"] = uniques
    if any(blocks_create(field) for field in model.scalars):
        entry["noCreate"] = True
    entry["fields"] = fields
    return entry


def names(fields: tuple[IndexField, ...]) -> list[str]:
    """The field names of a key, in order."""
    return [field.name for field in fields]


def scalar_entry(field: ScalarField) -> dict[str, Any]:
    """One column."""
    entry: dict[str, Any] = {"type": field.type}
    if field.enum is not None:
        entry["enum"] = field.enum
    if field.column != field.name:
        entry["column"] = field.column
    if field.list:
        entry["list"] = True
    if field.optional:
        entry["optional"] = True
    if field.native is not None:
        entry["native"] = {
            "name": field.native.name,
            **({"args": list(field.native.args)} if field.native.args else {}),
        }
    if field.updated_at:
        entry["updatedAt"] = True
    if field.default is not None:
        entry["default"] = default_entry(field)
    return entry


def default_entry(field: ScalarField) -> dict[str, Any]:
    """`{"value": ...}` for literals and lists, `{"fn": name, "args": [...]}` for functions. Floats are numbers here."""
    match field.default:
        case LiteralDefault(value=value):
            return {"value": literal(field, value)}
        case ListDefault(values=values):
            return {"value": [literal(field, value) for value in values]}
        case FunctionDefault(name=name, args=args):
            return {"fn": name, **({"args": list(args)} if args else {})}
        case None:
            return {}


def literal(field: ScalarField, value: LiteralValue) -> LiteralValue:
    """A literal default as JSON has it."""
    return float(value) if field.type == "Float" else value


def relation_entry(field: RelationField, schema: Schema) -> dict[str, Any]:
    """One side of a relation; the side with the key has `from`, `references` and the referential actions."""
    entry: dict[str, Any] = {"to": field.target, "relation": field.relation, "opposite": field.opposite}
    if field.list:
        entry["list"] = True
    if field.optional:
        entry["optional"] = True
    if field.has_key:
        entry["from"] = list(field.columns)
        entry["references"] = list(field.references)
        if field.constraint is not None and schema.datasource.relation_mode == "foreignKeys":
            entry["constraint"] = field.constraint
        entry["onDelete"] = field.resolved_on_delete
        entry["onUpdate"] = field.resolved_on_update
    if field.through is not None:
        table = field.through
        entry["through"] = {
            "table": table.table,
            **({"schema": table.db_schema} if table.db_schema is not None else {}),
            "here": table.column_here,
            "there": table.column_there,
            "constraint": table.constraint,
        }
    return entry

"""Faults of a driver as errors in the schema's words: constraints become fields, columns become fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .drivers import Fault
from .errors import CodedError, TransactionRolledBack, request_error
from .manifest import Manifest, Model

_WITH_DATABASE_TEXT = frozenset(("P2039", "P2010"))


def resolve(fault: Fault, manifest: Manifest, model: str | None) -> CodedError:
    """The error for `fault`, raised while a statement of `model` ran."""
    facts, code = fault.facts, fault.code
    if facts.get("rolledBack"):
        return TransactionRolledBack({"error": facts["error"]})
    name = manifest.by_table.get(facts["table"], model) if "table" in facts else model
    meta: dict[str, Any] = {"modelName": name} if name else {}
    found = manifest.models[name] if name else None
    match code:
        case "P2002":
            meta |= target(facts, found)
        case "P2003":
            fields = fields_of(facts.get("constraint"), found)
            meta |= {"field_name": list(fields)} if fields else {}
            meta |= {"constraint": facts["constraint"]} if "constraint" in facts else {}
        case "P2004":
            meta |= {"constraint": facts["constraint"]} if "constraint" in facts else {}
        case "P2011":
            columns = facts.get("columns") or ([facts["column"]] if "column" in facts else [])
            meta |= {"target": [field_of(column, found) for column in columns]} if columns else {}
        case "P2021":
            meta |= {"table": facts["table"]} if "table" in facts else {}
        case "P2007":
            meta |= {key: facts[key] for key in ("code", "type") if facts.get(key)}
        case "P2000" | "P2022":
            meta |= {"column": facts["column"]} if "column" in facts else {}
        case _:
            extra = ("timeout", "connection_limit", "statement", "error", "cause")
            kept = (*extra, "code", "message") if code in _WITH_DATABASE_TEXT else extra
            meta |= {key: facts[key] for key in kept if facts.get(key)}
    return request_error(code, meta)


def target(facts: Mapping[str, Any], model: Model | None) -> dict[str, Any]:
    """`target` and `constraint` of a unique violation: from the constraint's name or from the columns."""
    constraint = facts.get("constraint")
    fields = fields_of(constraint, model)
    if not fields and "columns" in facts:
        fields = tuple(field_of(column, model) for column in facts["columns"])
        constraint = constraint_of(fields, model)
    meta: dict[str, Any] = {"target": list(fields)} if fields else {}
    return meta | ({"constraint": constraint} if constraint else {})


def fields_of(constraint: str | None, model: Model | None) -> tuple[str, ...]:
    """The fields behind a constraint."""
    return model.constraints.get(constraint, ()) if constraint and model else ()


def constraint_of(fields: tuple[str, ...], model: Model | None) -> str | None:
    """The name of the unique or primary key over `fields`."""
    found = model.constraints.items() if model else ()
    return next((name for name, entry in found if entry == fields), None)


def field_of(column: str, model: Model | None) -> str:
    """The field of a column; the column's own name when the schema has none."""
    return model.by_column.get(column, column) if model else column

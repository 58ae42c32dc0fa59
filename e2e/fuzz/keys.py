"""The unique keys of a model of a manifest."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Model = Mapping[str, Any]


def keys(model: Model, *, optional_too: bool = False) -> list[tuple[str, list[str]]]:
    """(name in `where`, fields) of every unique key; without those that have an optional field, if not asked."""
    found: list[tuple[str, list[str]]] = []
    if "id" in model:
        found.append((model.get("idName") or "_".join(model["id"]), list(model["id"])))
    for unique in model.get("uniques", ()):
        found.append((unique.get("name") or "_".join(unique["fields"]), list(unique["fields"])))
    return [key for key in found if optional_too or not any(model["fields"][name].get("optional") for name in key[1])]


def identity(model: Model) -> list[str]:
    """The fields that tell the rows of a model apart: of its first key, or all of a view without one."""
    known = keys(model)
    sortable = [name for name, field in model["fields"].items() if field.get("type", "Json") != "Json"]
    plain = [name for name in sortable if not model["fields"][name].get("list")]
    return list(model.get("id") or (known[0][1] if known else plain))

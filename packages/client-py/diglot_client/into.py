"""Typed projections: the selection that a user's class asks for, and results as that class.

`PostCard` may be a pydantic model, a dataclass or a TypedDict. Its fields are fields of the model, in the schema's
spelling or in snake case; a field whose type is such a class again selects a relation.
"""

from __future__ import annotations

import dataclasses
import re
import typing
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast, get_args, get_origin, get_type_hints, is_typeddict

from pydantic import BaseModel, TypeAdapter

from .collector import unseen
from .errors import ValidationError
from .manifest import Manifest, Relation
from .record import Record
from .wording import hint

_FEW = 100

Rename = Mapping[str, tuple[str, "Rename | None"]]
"""Key of the target by name in the schema, with the renaming inside a relation."""


@dataclass(frozen=True, slots=True)
class Projection:
    """How to read a model into a class. select: for the call; make: plain results -> results of the class.

    rename: None where every key is called as in the schema. one, many: None for a TypedDict, which is the plain result.
    """

    select: Mapping[str, Any]
    rename: Rename | None
    one: TypeAdapter[Any] | None
    many: TypeAdapter[Any] | None

    def make(self, value: Any) -> Any:
        """A plain dict, or a list of them, as the class."""
        if value is None:
            return None
        many = isinstance(value, list) and len(cast("list[Any]", value)) > _FEW
        return unseen(self.made, value) if many else self.made(value)

    def made(self, value: Any) -> Any:
        """As `make`, of what is not None."""
        renamed = value if self.rename is None else renaming(value, self.rename)
        adapter = self.many if isinstance(value, list) else self.one
        return renamed if adapter is None else adapter.validate_python(renamed)


def renaming(value: Any, rename: Rename) -> Any:
    """`value` with the keys of the target."""
    if isinstance(value, list):
        return [renaming(entry, rename) for entry in cast("list[Any]", value)]
    if value is None:
        return None
    found: dict[str, Any] = {}
    for name, entry in cast("dict[str, Any]", value).items():
        key, inner = rename.get(name, (name, None))
        found[key] = entry if inner is None else renaming(entry, inner)
    return found


def projection(manifest: Manifest, model: str, target: type[Any], operation: str) -> Projection:
    """The projection of `model` into `target`; raises ValidationError when a field of it is none of the model."""
    select, rename = selection(manifest, model, target, operation)
    needed = rename if renames(rename) else None
    if is_typeddict(target):
        return Projection(select, needed, None, None)
    return Projection(select, needed, TypeAdapter(target), TypeAdapter(cast(Any, list)[target]))


def renames(rename: Rename) -> bool:
    """Whether any key differs from the schema's."""
    return any(key != name or (inner is not None and renames(inner)) for name, (key, inner) in rename.items())


def selection(manifest: Manifest, model: str, target: type[Any], operation: str) -> tuple[dict[str, Any], Rename]:
    """`select` for the fields of `target`, and how they are called there."""
    found = manifest.models[model]
    select: dict[str, Any] = {}
    rename: dict[str, tuple[str, Rename | None]] = {}
    for key, (annotation, required) in fields(target).items():
        name = next((name for name in (key, camel(key)) if name in found.fields), None)
        if name is None:
            if not required:
                continue
            raise ValidationError(
                "unknownArgument", ("into",), operation, name=f"{target.__name__}.{key}", hint=hint(key, found.fields)
            )
        entry = found.fields[name]
        inner = nested(annotation) if isinstance(entry, Relation) else None
        if isinstance(entry, Relation) and inner is not None:
            below, renamed = selection(manifest, entry.target, inner, operation)
            select[name], rename[name] = {"select": below}, (key, renamed)
        else:
            select[name], rename[name] = True, (key, None)
    return select, rename


def fields(target: type[Any]) -> dict[str, tuple[Any, bool]]:
    """Annotation and whether it is required, by the key under which `target` takes the field."""
    if issubclass_of(target, BaseModel):
        declared = cast("type[BaseModel]", target).model_fields
        return {entry.alias or name: (entry.annotation, entry.is_required()) for name, entry in declared.items()}
    hints = get_type_hints(target)
    if dataclasses.is_dataclass(cast(Any, target)):
        declared_fields: Any = dataclasses.fields(cast(Any, target))
        missing = dataclasses.MISSING
        return {
            entry.name: (hints[entry.name], entry.default is missing and entry.default_factory is missing)
            for entry in declared_fields
            if entry.init
        }
    if is_typeddict(target):
        keys = cast("frozenset[str]", getattr(target, "__required_keys__", frozenset(hints)))
        marked = get_type_hints(target, include_extras=True)  # __required_keys__ knows no marks in quoted annotations
        return {key: (hint, must(marked[key], key in keys)) for key, hint in hints.items()}
    raise TypeError(f"into= takes a pydantic model, a dataclass or a TypedDict, not {target!r}")


def must(annotation: Any, otherwise: bool) -> bool:
    """Whether a key of a TypedDict is required, by the mark on its annotation if it has one."""
    match get_origin(annotation):
        case typing.Required:
            return True
        case typing.NotRequired:
            return False
        case _:
            return otherwise


def nested(annotation: Any) -> type | None:
    """The class with fields inside an annotation such as `list[Card]` or `Card | None`."""
    waiting = [annotation]
    while waiting:
        found = waiting.pop()
        if issubclass_of(found, Record):
            return None
        if issubclass_of(found, BaseModel) or dataclasses.is_dataclass(found) or is_typeddict(found):
            return cast("type", found)
        waiting.extend(get_args(found))
    return None


def issubclass_of(found: Any, parent: type) -> bool:
    """issubclass, False for what is no class."""
    return isinstance(found, type) and issubclass(found, parent)


def camel(name: str) -> str:
    """`created_at` as `createdAt`."""
    return re.sub(r"_([a-z0-9])", lambda match: match.group(1).upper(), name)

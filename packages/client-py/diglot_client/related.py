"""Relations in the annotations of records: found when a record class is made, resolved when they are first used."""

from __future__ import annotations

import re
import sys
import threading
from functools import cache
from types import CodeType
from typing import Annotated, Any, Union, cast, get_args, get_origin

from pydantic import BaseModel, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic._internal._model_construction import ModelMetaclass  # no public name exists for the metaclass
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

_RELATION = re.compile(
    r"""^(?: (?:builtins\.)?list\[\s*(?P<many>[\w.]+)\s*\](?P<none>\s*\|\s*None)?
           | (?P<optional>[\w.]+)\s*\|\s*None
           | (?:typing\.)?Optional\[\s*(?P<wrapped>[\w.]+)\s*\]
           | (?P<one>[\w.]+) )$""",
    re.VERBOSE,
)


BASE = "diglot_client.record"
"""The module of the class that all records derive from."""


class Absent:
    """The default of a relation while a record is validated; no record keeps it."""


class Related:
    """A relation in the annotation of a record: the target's name, resolved when it is first used.

    many: a list of records. optional: None is allowed.
    """

    __slots__ = ("_target", "many", "module", "name", "optional")

    def __init__(self, name: str, module: str, many: bool = False, optional: bool = False) -> None:
        self.name = name
        self.module = module
        self.many = many
        self.optional = optional
        self._target: type[BaseModel] | None = None

    def __repr__(self) -> str:
        return f"Related({self.name!r})"

    @property
    def target(self) -> type[BaseModel]:
        """The record class at the other end; raises NameError when its module has none of that name."""
        if self._target is None:
            found: Any = sys.modules[self.module]
            for part in self.name.split("."):
                found = getattr(found, part, None)
            if not isinstance(found, RecordMeta):
                raise NameError(f"{self.module} has no record named {self.name}")
            self._target = cast("type[BaseModel]", found)
        return self._target

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        schema: CoreSchema = core_schema.with_info_plain_validator_function(
            self.validate,
            serialization=core_schema.plain_serializer_function_ser_schema(
                self.serialize, info_arg=True, return_schema=core_schema.any_schema()
            ),
        )
        if self.many:
            schema = core_schema.list_schema(schema)
        if self.optional:
            schema = core_schema.nullable_schema(schema)
        return core_schema.with_default_schema(schema, default_factory=Absent)

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        reference = handler(core_schema.definition_reference_schema(core_ref(self.target)))
        PENDING.add(self.target)
        if self.many:
            return {"type": "array", "items": reference}
        return {"anyOf": [reference, {"type": "null"}]} if self.optional else reference

    def validate(self, value: Any, info: core_schema.ValidationInfo) -> Any:
        """`value` as a record of the target."""
        return self.target.__pydantic_validator__.validate_python(value, context=info.context)

    def serialize(self, value: Any, info: core_schema.SerializationInfo) -> Any:
        """`value`, a record, as plain data."""
        serializer = cast(Any, type(value)).__pydantic_serializer__
        return serializer.to_python(
            value,
            mode=info.mode,
            include=info.include,
            exclude=info.exclude,
            context=info.context,
            by_alias=info.by_alias,
            exclude_unset=info.exclude_unset,
            exclude_defaults=info.exclude_defaults,
            exclude_none=info.exclude_none,
            round_trip=info.round_trip,
            serialize_as_any=info.serialize_as_any,
        )


class Pending(threading.local):
    """The records that JSON schemas under way refer to, until the outermost one has described them all."""

    active = False

    def __init__(self) -> None:
        self.records: dict[type[BaseModel], None] = {}

    def add(self, record: type[BaseModel]) -> None:
        self.records.setdefault(record)


PENDING = Pending()


class RecordMeta(ModelMetaclass):
    """Replaces annotations of relations by `Related` before pydantic reads them."""

    def __new__(mcs, name: str, bases: tuple[type, ...], namespace: dict[str, Any], **kwargs: Any) -> type:
        annotations = namespace.get("__annotations__")
        if annotations and bases != (BaseModel,):
            module = namespace["__module__"]
            scope = vars(sys.modules[module]) if module in sys.modules else {}
            for field, annotation in annotations.items():
                related = relation(annotation, name, module, scope)
                if related is not None:
                    kind: Any = list[Any] if related.many else Any
                    annotations[field] = Annotated[kind, related]
                elif isinstance(annotation, str) and namespace["__qualname__"] == name:
                    annotations[field] = evaluated(annotation, scope)
        made: Any = super().__new__(mcs, name, bases, namespace, **kwargs)
        if made.__module__ != BASE:
            # This class is built when it is needed; what contains it (a TypeAdapter, FastAPI's body) need not wait.
            made.model_config = {**made.model_config, "defer_build": False}
        return made


def evaluated(annotation: str, scope: dict[str, Any]) -> Any:
    """What `annotation` means in `scope`; the text itself when a name in it is not known yet.

    Pydantic would do the same, but would compile the text for each field anew: a third of the time that importing
    records takes.
    """
    try:
        return eval(compiled(annotation), scope)
    except (NameError, SyntaxError):
        return annotation


@cache
def compiled(annotation: str) -> CodeType:
    """The code of an annotation."""
    return compile(annotation, "<annotation>", "eval")


def relation(annotation: Any, owner: str, module: str, scope: dict[str, Any]) -> Related | None:
    """The relation that `annotation` stands for; None for everything else.

    A name that is not defined yet, or that is a record, is a relation: `list[Post]`, `Post | None`, `Post`.
    """
    if isinstance(annotation, str):
        match = _RELATION.match(annotation.strip("\"' "))
        if match is None:
            return None
        found = match.group("many") or match.group("optional") or match.group("wrapped") or match.group("one")
        optional = bool(match.group("optional") or match.group("wrapped") or match.group("none"))
        target = scope.get(found.partition(".")[0], _UNDEFINED)
        if target is _UNDEFINED and (found == owner or found not in _BUILTINS):
            return Related(found, module, bool(match.group("many")), optional)
        if isinstance(target, RecordMeta) and "." not in found:
            return Related(found, module, bool(match.group("many")), optional)
        return None
    if isinstance(annotation, RecordMeta):
        return _direct(cast("type[BaseModel]", annotation))
    arguments = get_args(annotation)
    if get_origin(annotation) is list and len(arguments) == 1 and isinstance(arguments[0], RecordMeta):
        return _direct(cast("type[BaseModel]", arguments[0]), many=True)
    if get_origin(annotation) in _UNIONS and len(arguments) == 2 and type(None) in arguments:
        other = arguments[0] if arguments[1] is type(None) else arguments[1]
        if isinstance(other, RecordMeta):
            return _direct(cast("type[BaseModel]", other), optional=True)
    return None


_UNDEFINED = object()
_BUILTINS = frozenset(("int", "str", "float", "bool", "bytes", "object", "None", "dict", "list", "tuple", "set"))
_UNIONS = (Union, type(int | str))


def _direct(target: type[BaseModel], many: bool = False, optional: bool = False) -> Related:
    related = Related(target.__name__, target.__module__, many, optional)
    related._target = target  # pyright: ignore[reportPrivateUsage] same file: the class is known already
    return related


def built(record: type[BaseModel]) -> CoreSchema:
    """The core schema of `record`, which is built when nobody needed it so far."""
    if not record.__pydantic_complete__:
        record.model_rebuild()
    return record.__pydantic_core_schema__


def core_ref(record: type[BaseModel]) -> str:
    """The name under which pydantic files the JSON schema of `record`."""
    schema: Any = built(record)
    while "ref" not in schema:
        if schema["type"] == "definition-ref":
            return schema["schema_ref"]
        schema = schema["schema"]
    return schema["ref"]

"""Records: the pydantic models that queries return.

A generated model derives from Record and annotates its fields as the schema says. Two things differ from a plain
pydantic model:

- What a query did not load is absent: touching it raises NotLoaded, dumping leaves it out.
- Relations are lazy: the schema of `posts: list[Post]` refers to the validator and the serializer of Post when it
  runs, so building one model never builds the whole graph, and import time is linear in the number of models.
"""

from __future__ import annotations

import re
import sys
import threading
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from types import CodeType
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Self, Union, cast, get_args, get_origin

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic._internal._model_construction import ModelMetaclass  # no public name exists for the metaclass
from pydantic.json_schema import DEFAULT_REF_TEMPLATE, GenerateJsonSchema, JsonRef, JsonSchemaMode, JsonSchemaValue
from pydantic_core import CoreSchema, PydanticUndefined, core_schema

from .errors import NotLoaded
from .fields import Base64

_RELATION = re.compile(
    r"""^(?: (?:builtins\.)?list\[\s*(?P<many>[\w.]+)\s*\](?P<none>\s*\|\s*None)?
           | (?P<optional>[\w.]+)\s*\|\s*None
           | (?:typing\.)?Optional\[\s*(?P<wrapped>[\w.]+)\s*\]
           | (?P<one>[\w.]+) )$""",
    re.VERBOSE,
)


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
        self._target: type[Record] | None = None

    def __repr__(self) -> str:
        return f"Related({self.name!r})"

    @property
    def target(self) -> type[Record]:
        """The record class at the other end; raises NameError when its module has none of that name."""
        if self._target is None:
            found: Any = sys.modules[self.module]
            for part in self.name.split("."):
                found = getattr(found, part, None)
            if not isinstance(found, RecordMeta):
                raise NameError(f"{self.module} has no record named {self.name}")
            self._target = cast(type[Record], found)
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
        _pending.add(self.target)
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


class _Pending(threading.local):
    """The records that JSON schemas under way refer to, until the outermost one has described them all."""

    active = False

    def __init__(self) -> None:
        self.records: dict[type[Record], None] = {}

    def add(self, record: type[Record]) -> None:
        self.records.setdefault(record)


_pending = _Pending()


class RecordJsonSchema(GenerateJsonSchema):
    """Counts references with a list instead of recursion: a chain of 500 records is deeper than Python's stack."""

    def get_json_ref_counts(self, json_schema: JsonSchemaValue) -> dict[JsonRef, int]:
        """How often each definition is referred to from `json_schema` on."""
        counts: dict[JsonRef, int] = {}
        waiting: list[Any] = [json_schema]
        while waiting:
            entry = waiting.pop()
            if isinstance(entry, dict):
                found = cast(dict[str, Any], entry)
                reference = found.get("$ref")
                if isinstance(reference, str):
                    key = JsonRef(reference)
                    counts[key] = counts.get(key, 0) + 1
                    if counts[key] == 1 and key in self.json_to_defs_refs:
                        waiting.append(self.definitions[self.json_to_defs_refs[key]])
                waiting.extend(value for name, value in found.items() if name not in ("$ref", "examples"))
            elif isinstance(entry, list):
                waiting.extend(cast(list[Any], entry))
        return counts


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
        if made.__module__ != __name__:
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
        return _direct(cast("type[Record]", annotation))
    arguments = get_args(annotation)
    if get_origin(annotation) is list and len(arguments) == 1 and isinstance(arguments[0], RecordMeta):
        return _direct(cast("type[Record]", arguments[0]), many=True)
    if get_origin(annotation) in _UNIONS and len(arguments) == 2 and type(None) in arguments:
        other = arguments[0] if arguments[1] is type(None) else arguments[1]
        if isinstance(other, RecordMeta):
            return _direct(cast("type[Record]", other), optional=True)
    return None


_UNDEFINED = object()
_BUILTINS = frozenset(("int", "str", "float", "bool", "bytes", "object", "None", "dict", "list", "tuple", "set"))
_UNIONS = (Union, type(int | str))


def _direct(target: type[Record], many: bool = False, optional: bool = False) -> Related:
    related = Related(target.__name__, target.__module__, many, optional)
    related._target = target  # pyright: ignore[reportPrivateUsage] same file: the class is known already
    return related


class Record(BaseModel, metaclass=RecordMeta):
    """The base of all generated models. An attribute that was not loaded raises NotLoaded."""

    model_config = ConfigDict(
        from_attributes=True,
        populate_by_name=True,
        serialize_by_alias=True,
        defer_build=True,
        protected_namespaces=(),
        arbitrary_types_allowed=True,
        ser_json_bytes="base64",
        val_json_bytes="base64",
    )

    none_for_absent: ClassVar[bool] = False
    """True gives None for what was not loaded, as prisma-client-py does."""
    wrap_bytes: ClassVar[Callable[[bytes], bytes] | None] = None
    """What Bytes fields are made of, when not of bytes."""

    if TYPE_CHECKING:  # beside the fields, of what a query asked to count or to aggregate

        @property
        def _count(self) -> Mapping[str, int]: ...
        @property
        def _sum(self) -> Mapping[str, Mapping[str, Any]]: ...
        @property
        def _avg(self) -> Mapping[str, Mapping[str, Any]]: ...
        @property
        def _min(self) -> Mapping[str, Mapping[str, Any]]: ...
        @property
        def _max(self) -> Mapping[str, Mapping[str, Any]]: ...

    if not TYPE_CHECKING:  # type checkers know all attributes and report any other

        def __getattr__(self, name: str) -> Any:
            field = type(self).__pydantic_fields__.get(name)
            if field is None:
                if name in _SLOTS:
                    return slot(self, name)
                if name.startswith("_"):
                    return super().__getattr__(name)
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            if self.none_for_absent:
                return None
            related = any(isinstance(entry, Related) for entry in field.metadata)
            label = field.alias or name
            advice = f'include={{"{label}": True}}' if related else f'"{label}": True to select'
            raise NotLoaded(f"{type(self).__name__}.{name}", advice)

    def __getitem__(self, name: str) -> Any:
        """The field that the schema calls `name`, or else the attribute of that name."""
        fields = type(self).__pydantic_fields__.items()
        return getattr(self, next((attribute for attribute, field in fields if field.alias == name), name))

    @classmethod
    def from_row(cls, **row: Any) -> Self:
        """A record of the columns of a raw query, which must hold all required ones; a list that is NULL is empty."""
        built(cls)
        for name, field in cls.__pydantic_fields__.items():
            for column in (name, field.alias or name):
                if column in row and row[column] is None and get_origin(field.annotation) is list:
                    row[column] = []
        return cls.model_validate(row)

    @classmethod
    def model_json_schema(
        cls,
        by_alias: bool | None = True,
        ref_template: str = DEFAULT_REF_TEMPLATE,
        schema_generator: type[GenerateJsonSchema] = RecordJsonSchema,
        mode: JsonSchemaMode = "validation",
        **options: Any,
    ) -> dict[str, Any]:
        """The JSON schema of the record, with those of its relations as definitions."""
        options.update(by_alias=by_alias, ref_template=ref_template, schema_generator=schema_generator, mode=mode)
        return super().model_json_schema(**options)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        schema = handler(source)
        model: Any = schema
        while model["type"] in ("definition-ref", "definitions", "function-wrap", "function-after", "function-before"):
            model = handler.resolve_ref_schema(model) if model["type"] == "definition-ref" else model["schema"]
        if model["type"] == "model" and model["schema"]["type"] == "model-fields":
            model["schema"] = core_schema.no_info_after_validator_function(drop_absent, model["schema"])
        return schema

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler, /) -> JsonSchemaValue:
        if _pending.active:
            return handler(schema)
        _pending.active = True
        done: set[type[Record]] = {cls}
        try:
            result = handler(schema)
            while _pending.records:
                record = next(iter(_pending.records))
                del _pending.records[record]
                if record not in done:
                    done.add(record)
                    handler(core_schema.definitions_schema(built(record), []))
            return result
        finally:
            _pending.active = False
            _pending.records.clear()


_SLOTS = frozenset(("__pydantic_fields_set__", "__pydantic_extra__", "__pydantic_private__"))


def slot(record: Record, name: str) -> Any:
    """The content of one of pydantic's slots in a record that a decoder made: it fills `__dict__` only."""
    cls = type(record)
    value: Any = None
    if name == "__pydantic_fields_set__":
        value = cls.__pydantic_fields__.keys() & record.__dict__.keys()
    elif name == "__pydantic_private__" and cls.__private_attributes__:
        defaults = ((key, attribute.get_default()) for key, attribute in cls.__private_attributes__.items())
        value = {key: default for key, default in defaults if default is not PydanticUndefined}
    object.__setattr__(record, name, value)
    return value


class CompatRecord(Record):
    """The base of the models of a client that is compatible with prisma-client-py: what was not loaded is None."""

    none_for_absent: ClassVar[bool] = True
    wrap_bytes = Base64.encode

    @classmethod
    def create_partial(
        cls,
        name: str,
        include: Iterable[str] | None = None,
        exclude: Iterable[str] | None = None,
        required: Iterable[str] | None = None,
        optional: Iterable[str] | None = None,
        relations: Mapping[str, str] | None = None,
        exclude_relational_fields: bool = False,
    ) -> None:
        """Ask for a class `name` in `partials` with some fields of this model, in a script that generation runs.

        include, exclude: which fields; not both. required, optional: fields whose None goes, or comes. relations: the
        partial types of relations, by field. Raises ValueError or TypeError, and RuntimeError outside of such a script.
        """
        from .partials import REQUESTS

        REQUESTS.add(cls.__name__, name, include, exclude, required, optional, relations, exclude_relational_fields)


def drop_absent(validated: tuple[dict[str, Any], Any, set[str]]) -> tuple[dict[str, Any], Any, set[str]]:
    """Remove the relations that were not given from the outcome of validating a record's fields."""
    values = validated[0]
    for name in [name for name, value in values.items() if type(value) is Absent]:
        del values[name]
    return validated


def built(record: type[Record]) -> CoreSchema:
    """The core schema of `record`, which is built when nobody needed it so far."""
    if not record.__pydantic_complete__:
        record.model_rebuild()
    return record.__pydantic_core_schema__


def core_ref(record: type[Record]) -> str:
    """The name under which pydantic files the JSON schema of `record`."""
    schema: Any = built(record)
    while "ref" not in schema:
        if schema["type"] == "definition-ref":
            return schema["schema_ref"]
        schema = schema["schema"]
    return schema["ref"]

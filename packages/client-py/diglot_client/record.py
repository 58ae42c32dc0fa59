"""Records: the pydantic models that queries return.

A generated model derives from Record and annotates its fields as the schema says. Two things differ from a plain
pydantic model:

- What a query did not load is absent: touching it raises NotLoaded, dumping leaves it out.
- Relations are lazy: the schema of `posts: list[Post]` refers to the validator and the serializer of Post when it
  runs, so building one model never builds the whole graph, and import time is linear in the number of models.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, cast, get_origin

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import DEFAULT_REF_TEMPLATE, GenerateJsonSchema, JsonRef, JsonSchemaMode, JsonSchemaValue
from pydantic_core import CoreSchema, PydanticUndefined, core_schema

from .errors import NotLoaded
from .fields import Base64
from .related import PENDING, Absent, RecordMeta, Related, built


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
        if PENDING.active:
            return handler(schema)
        PENDING.active = True
        done: set[type[BaseModel]] = {cls}
        try:
            result = handler(schema)
            while PENDING.records:
                record = next(iter(PENDING.records))
                del PENDING.records[record]
                if record not in done:
                    done.add(record)
                    handler(core_schema.definitions_schema(built(record), []))
            return result
        finally:
            PENDING.active = False
            PENDING.records.clear()


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

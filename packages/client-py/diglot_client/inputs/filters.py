"""What the fields of `where` take: the operators of each scalar type, and conditions on relations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Generic, Literal, TypeAlias, TypedDict, TypeVar

from diglot_client.values import FieldRef, JsonNullValue

from .values import BytesInput, DateTimeInput, DecimalInput, JsonInput, QueryMode

T = TypeVar("T")
Where = TypeVar("Where")


class ListFilter(TypedDict, Generic[T], total=False):
    """Operators of scalar lists."""

    equals: Sequence[T] | FieldRef | None
    has: T | FieldRef | None
    hasEvery: Sequence[T] | FieldRef
    has_every: Sequence[T] | FieldRef
    hasSome: Sequence[T] | FieldRef
    has_some: Sequence[T] | FieldRef
    isEmpty: bool
    is_empty: bool


IntFilter = TypedDict(
    "IntFilter",
    {
        "equals": int | FieldRef,
        "not": "int | FieldRef | IntFilter",
        "in": Sequence[int] | FieldRef,
        "notIn": Sequence[int] | FieldRef,
        "not_in": Sequence[int] | FieldRef,
        "lt": int | FieldRef,
        "lte": int | FieldRef,
        "gt": int | FieldRef,
        "gte": int | FieldRef,
    },
    total=False,
)

IntNullableFilter = TypedDict(
    "IntNullableFilter",
    {
        "equals": int | FieldRef | None,
        "not": "int | FieldRef | IntNullableFilter | None",
        "in": Sequence[int] | FieldRef | None,
        "notIn": Sequence[int] | FieldRef | None,
        "not_in": Sequence[int] | FieldRef | None,
        "lt": int | FieldRef,
        "lte": int | FieldRef,
        "gt": int | FieldRef,
        "gte": int | FieldRef,
    },
    total=False,
)

IntWhere: TypeAlias = int | IntFilter
IntNullableWhere: TypeAlias = int | IntNullableFilter | None

FloatFilter = TypedDict(
    "FloatFilter",
    {
        "equals": float | FieldRef,
        "not": "float | FieldRef | FloatFilter",
        "in": Sequence[float] | FieldRef,
        "notIn": Sequence[float] | FieldRef,
        "not_in": Sequence[float] | FieldRef,
        "lt": float | FieldRef,
        "lte": float | FieldRef,
        "gt": float | FieldRef,
        "gte": float | FieldRef,
    },
    total=False,
)

FloatNullableFilter = TypedDict(
    "FloatNullableFilter",
    {
        "equals": float | FieldRef | None,
        "not": "float | FieldRef | FloatNullableFilter | None",
        "in": Sequence[float] | FieldRef | None,
        "notIn": Sequence[float] | FieldRef | None,
        "not_in": Sequence[float] | FieldRef | None,
        "lt": float | FieldRef,
        "lte": float | FieldRef,
        "gt": float | FieldRef,
        "gte": float | FieldRef,
    },
    total=False,
)

FloatWhere: TypeAlias = float | FloatFilter
FloatNullableWhere: TypeAlias = float | FloatNullableFilter | None

DecimalFilter = TypedDict(
    "DecimalFilter",
    {
        "equals": DecimalInput | FieldRef,
        "not": "DecimalInput | FieldRef | DecimalFilter",
        "in": Sequence[DecimalInput] | FieldRef,
        "notIn": Sequence[DecimalInput] | FieldRef,
        "not_in": Sequence[DecimalInput] | FieldRef,
        "lt": DecimalInput | FieldRef,
        "lte": DecimalInput | FieldRef,
        "gt": DecimalInput | FieldRef,
        "gte": DecimalInput | FieldRef,
    },
    total=False,
)

DecimalNullableFilter = TypedDict(
    "DecimalNullableFilter",
    {
        "equals": DecimalInput | FieldRef | None,
        "not": "DecimalInput | FieldRef | DecimalNullableFilter | None",
        "in": Sequence[DecimalInput] | FieldRef | None,
        "notIn": Sequence[DecimalInput] | FieldRef | None,
        "not_in": Sequence[DecimalInput] | FieldRef | None,
        "lt": DecimalInput | FieldRef,
        "lte": DecimalInput | FieldRef,
        "gt": DecimalInput | FieldRef,
        "gte": DecimalInput | FieldRef,
    },
    total=False,
)

DecimalWhere: TypeAlias = DecimalInput | DecimalFilter
DecimalNullableWhere: TypeAlias = DecimalInput | DecimalNullableFilter | None

StringFilter = TypedDict(
    "StringFilter",
    {
        "equals": str | FieldRef,
        "not": "str | FieldRef | StringFilter",
        "in": Sequence[str] | FieldRef,
        "notIn": Sequence[str] | FieldRef,
        "not_in": Sequence[str] | FieldRef,
        "lt": str | FieldRef,
        "lte": str | FieldRef,
        "gt": str | FieldRef,
        "gte": str | FieldRef,
        "contains": str | FieldRef,
        "startsWith": str | FieldRef,
        "starts_with": str | FieldRef,
        "startswith": str | FieldRef,
        "endsWith": str | FieldRef,
        "ends_with": str | FieldRef,
        "endswith": str | FieldRef,
        "mode": QueryMode,
        "search": str,
    },
    total=False,
)

StringNullableFilter = TypedDict(
    "StringNullableFilter",
    {
        "equals": str | FieldRef | None,
        "not": "str | FieldRef | StringNullableFilter | None",
        "in": Sequence[str] | FieldRef | None,
        "notIn": Sequence[str] | FieldRef | None,
        "not_in": Sequence[str] | FieldRef | None,
        "lt": str | FieldRef,
        "lte": str | FieldRef,
        "gt": str | FieldRef,
        "gte": str | FieldRef,
        "contains": str | FieldRef,
        "startsWith": str | FieldRef,
        "starts_with": str | FieldRef,
        "startswith": str | FieldRef,
        "endsWith": str | FieldRef,
        "ends_with": str | FieldRef,
        "endswith": str | FieldRef,
        "mode": QueryMode,
        "search": str,
    },
    total=False,
)

StringWhere: TypeAlias = str | StringFilter
StringNullableWhere: TypeAlias = str | StringNullableFilter | None

DateTimeFilter = TypedDict(
    "DateTimeFilter",
    {
        "equals": DateTimeInput | FieldRef,
        "not": "DateTimeInput | FieldRef | DateTimeFilter",
        "in": Sequence[DateTimeInput] | FieldRef,
        "notIn": Sequence[DateTimeInput] | FieldRef,
        "not_in": Sequence[DateTimeInput] | FieldRef,
        "lt": DateTimeInput | FieldRef,
        "lte": DateTimeInput | FieldRef,
        "gt": DateTimeInput | FieldRef,
        "gte": DateTimeInput | FieldRef,
    },
    total=False,
)

DateTimeNullableFilter = TypedDict(
    "DateTimeNullableFilter",
    {
        "equals": DateTimeInput | FieldRef | None,
        "not": "DateTimeInput | FieldRef | DateTimeNullableFilter | None",
        "in": Sequence[DateTimeInput] | FieldRef | None,
        "notIn": Sequence[DateTimeInput] | FieldRef | None,
        "not_in": Sequence[DateTimeInput] | FieldRef | None,
        "lt": DateTimeInput | FieldRef,
        "lte": DateTimeInput | FieldRef,
        "gt": DateTimeInput | FieldRef,
        "gte": DateTimeInput | FieldRef,
    },
    total=False,
)

DateTimeWhere: TypeAlias = DateTimeInput | DateTimeFilter
DateTimeNullableWhere: TypeAlias = DateTimeInput | DateTimeNullableFilter | None

BytesFilter = TypedDict(
    "BytesFilter",
    {
        "equals": BytesInput | FieldRef,
        "not": "BytesInput | FieldRef | BytesFilter",
        "in": Sequence[BytesInput] | FieldRef,
        "notIn": Sequence[BytesInput] | FieldRef,
        "not_in": Sequence[BytesInput] | FieldRef,
    },
    total=False,
)

BytesNullableFilter = TypedDict(
    "BytesNullableFilter",
    {
        "equals": BytesInput | FieldRef | None,
        "not": "BytesInput | FieldRef | BytesNullableFilter | None",
        "in": Sequence[BytesInput] | FieldRef | None,
        "notIn": Sequence[BytesInput] | FieldRef | None,
        "not_in": Sequence[BytesInput] | FieldRef | None,
    },
    total=False,
)

BytesWhere: TypeAlias = BytesInput | BytesFilter
BytesNullableWhere: TypeAlias = BytesInput | BytesNullableFilter | None

BooleanFilter = TypedDict(
    "BooleanFilter",
    {
        "equals": bool | FieldRef,
        "not": "bool | FieldRef | BooleanFilter",
    },
    total=False,
)

BooleanNullableFilter = TypedDict(
    "BooleanNullableFilter",
    {
        "equals": bool | FieldRef | None,
        "not": "bool | FieldRef | BooleanNullableFilter | None",
    },
    total=False,
)

BooleanWhere: TypeAlias = bool | BooleanFilter
BooleanNullableWhere: TypeAlias = bool | BooleanNullableFilter | None

JsonFilter = TypedDict(
    "JsonFilter",
    {
        "equals": "JsonInput | JsonNullValue | FieldRef",
        "not": "JsonInput | JsonNullValue | FieldRef",
        "path": Sequence[str] | str,
        "mode": QueryMode,
        "string_contains": str | FieldRef,
        "string_starts_with": str | FieldRef,
        "string_ends_with": str | FieldRef,
        "array_contains": "JsonInput | FieldRef | None",
        "array_starts_with": "JsonInput | FieldRef | None",
        "array_ends_with": "JsonInput | FieldRef | None",
        "lt": "JsonInput | FieldRef",
        "lte": "JsonInput | FieldRef",
        "gt": "JsonInput | FieldRef",
        "gte": "JsonInput | FieldRef",
    },
    total=False,
)

JsonWhere: TypeAlias = JsonFilter
JsonNullableWhere: TypeAlias = JsonFilter


class RelationCountFilter(IntFilter, Generic[Where], total=False):
    """Conditions on the number of records at the other end of a relation; `where` says which of them count."""

    where: Where


class ListRelationFilter(TypedDict, Generic[Where], total=False):
    """Conditions on the records at the other end of a to-many relation."""

    some: Where
    every: Where
    none: Where
    _count: int | RelationCountFilter[Where]


RelationFilter: TypeAlias = Mapping[Literal["is", "isNot", "is_not"], Where | None]
"""Conditions on the record at the other end of a to-one relation; None means that there is none."""
RelationWhere: TypeAlias = Where | RelationFilter[Where]
RelationNullableWhere: TypeAlias = Where | RelationFilter[Where] | None

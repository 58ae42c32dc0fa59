"""What aggregates and groups give, and the references to fields."""

from __future__ import annotations

from typing import Generic, Literal, Protocol, TypedDict, TypeVar

from diglot_client.values import FieldRef

Field = TypeVar("Field", bound=str)
Field_contra = TypeVar("Field_contra", bound=str, contravariant=True)
Extremes = TypeVar("Extremes")
Sums = TypeVar("Sums")
Averages = TypeVar("Averages")


class AggregateResult(TypedDict, Generic[Field, Extremes, Sums, Averages]):
    """What aggregate gives, and group_by in each row: only what was asked for is there."""

    _count: dict[Field | Literal["_all"], int]
    _min: Extremes
    _max: Extremes
    _sum: Sums
    _avg: Averages


class AggregateTotal(TypedDict, Generic[Extremes, Sums, Averages]):
    """What aggregate and group_by give when `_count` is True."""

    _count: int
    _min: Extremes
    _max: Extremes
    _sum: Sums
    _avg: Averages


class FieldRefs(Protocol[Field_contra]):
    """References to the fields of a model, as attributes or by name."""

    def __getattr__(self, name: str, /) -> FieldRef: ...
    def __getitem__(self, name: Field_contra, /) -> FieldRef: ...

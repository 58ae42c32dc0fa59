"""What the relations and the `_count` of `select` and `include` take."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Generic, Required, TypedDict, TypeVar

Where = TypeVar("Where")
Field = TypeVar("Field", bound=str)
Select = TypeVar("Select")


class CountSelect(TypedDict, Generic[Select]):
    """Which relations to count, or to aggregate."""

    select: Select


class CountWhere(TypedDict, Generic[Where], total=False):
    """Count the related records that match."""

    where: Where


class MeasureWhere(TypedDict, Generic[Field, Where], total=False):
    """Aggregate fields of the related records that match."""

    select: Required[Mapping[Field, bool]]
    where: Where

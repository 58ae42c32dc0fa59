"""What the fields of `having` take: conditions on a group and on its aggregates."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .filters import (
    BooleanNullableFilter,
    BooleanNullableWhere,
    BytesNullableFilter,
    BytesNullableWhere,
    DateTimeNullableFilter,
    DateTimeNullableWhere,
    DecimalNullableFilter,
    DecimalNullableWhere,
    FloatNullableFilter,
    FloatNullableWhere,
    IntNullableFilter,
    IntNullableWhere,
    IntWhere,
    StringNullableFilter,
    StringNullableWhere,
)


class IntHaving(IntNullableFilter, total=False):
    """Conditions on a group: on the field itself if it is in `by`, and on its aggregates."""

    _count: IntWhere
    _avg: FloatNullableWhere
    _sum: IntNullableWhere
    _min: IntNullableWhere
    _max: IntNullableWhere


class FloatHaving(FloatNullableFilter, total=False):
    """Conditions on a group: on the field itself if it is in `by`, and on its aggregates."""

    _count: IntWhere
    _avg: FloatNullableWhere
    _sum: FloatNullableWhere
    _min: FloatNullableWhere
    _max: FloatNullableWhere


class DecimalHaving(DecimalNullableFilter, total=False):
    """Conditions on a group: on the field itself if it is in `by`, and on its aggregates."""

    _count: IntWhere
    _avg: DecimalNullableWhere
    _sum: DecimalNullableWhere
    _min: DecimalNullableWhere
    _max: DecimalNullableWhere


class StringHaving(StringNullableFilter, total=False):
    """Conditions on a group: on the field itself if it is in `by`, and on its aggregates."""

    _count: IntWhere
    _min: StringNullableWhere
    _max: StringNullableWhere


class DateTimeHaving(DateTimeNullableFilter, total=False):
    """Conditions on a group: on the field itself if it is in `by`, and on its aggregates."""

    _count: IntWhere
    _min: DateTimeNullableWhere
    _max: DateTimeNullableWhere


class BooleanHaving(BooleanNullableFilter, total=False):
    """Conditions on a group: on the field itself if it is in `by`, and on its aggregates."""

    _count: IntWhere
    _min: BooleanNullableWhere
    _max: BooleanNullableWhere


class BytesHaving(BytesNullableFilter, total=False):
    """Conditions on a group: on the field itself if it is in `by`, and on its aggregates."""

    _count: IntWhere
    _min: BytesNullableWhere
    _max: BytesNullableWhere


class CountHaving(TypedDict, total=False):
    """Conditions on how many records of a group have the field."""

    _count: IntWhere


IntGroupWhere: TypeAlias = IntNullableWhere | IntHaving
FloatGroupWhere: TypeAlias = FloatNullableWhere | FloatHaving
DecimalGroupWhere: TypeAlias = DecimalNullableWhere | DecimalHaving
StringGroupWhere: TypeAlias = StringNullableWhere | StringHaving
DateTimeGroupWhere: TypeAlias = DateTimeNullableWhere | DateTimeHaving
BooleanGroupWhere: TypeAlias = BooleanNullableWhere | BooleanHaving
BytesGroupWhere: TypeAlias = BytesNullableWhere | BytesHaving

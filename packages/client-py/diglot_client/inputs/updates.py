"""What the fields of `data` take in an update."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeAlias, TypedDict, TypeVar

from diglot_client.values import JsonNullValue

from .values import BytesInput, DateTimeInput, DecimalInput, JsonInput

T = TypeVar("T")


class SetUpdate(TypedDict, Generic[T]):
    """Set a field, in the long form."""

    set: T


class NumberUpdate(TypedDict, Generic[T], total=False):
    """Change a number by one of these operators."""

    set: T
    increment: T
    decrement: T
    multiply: T
    divide: T


class NullableNumberUpdate(TypedDict, Generic[T], total=False):
    """Change an optional number by one of these operators."""

    set: T | None
    increment: T
    decrement: T
    multiply: T
    divide: T


class ListChange(TypedDict, Generic[T], total=False):
    """Set a scalar list or append to it."""

    set: Sequence[T]
    push: T | Sequence[T]


ListUpdate: TypeAlias = Sequence[T] | ListChange[T]

IntUpdate: TypeAlias = int | NumberUpdate[int]
IntNullableUpdate: TypeAlias = int | NullableNumberUpdate[int] | None
FloatUpdate: TypeAlias = float | NumberUpdate[float]
FloatNullableUpdate: TypeAlias = float | NullableNumberUpdate[float] | None
DecimalUpdate: TypeAlias = DecimalInput | NumberUpdate[DecimalInput]
DecimalNullableUpdate: TypeAlias = DecimalInput | NullableNumberUpdate[DecimalInput] | None
StringUpdate: TypeAlias = str | SetUpdate[str]
StringNullableUpdate: TypeAlias = str | SetUpdate[str | None] | None
DateTimeUpdate: TypeAlias = DateTimeInput | SetUpdate[DateTimeInput]
DateTimeNullableUpdate: TypeAlias = DateTimeInput | SetUpdate[DateTimeInput | None] | None
BytesUpdate: TypeAlias = BytesInput | SetUpdate[BytesInput]
BytesNullableUpdate: TypeAlias = BytesInput | SetUpdate[BytesInput | None] | None
BooleanUpdate: TypeAlias = bool | SetUpdate[bool]
BooleanNullableUpdate: TypeAlias = bool | SetUpdate[bool | None] | None
JsonUpdate: TypeAlias = "JsonInput | JsonNullValue"
JsonNullableUpdate: TypeAlias = "JsonInput | JsonNullValue"

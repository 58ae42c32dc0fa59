"""The values that arguments take: scalars, sort orders, and the words of options."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Generic, Literal, Required, TypeAlias, TypedDict, TypeVar

if TYPE_CHECKING:
    from diglot_client.fields import Json

T = TypeVar("T")
Name = TypeVar("Name", bound=str)

OneOrMany: TypeAlias = T | Sequence[T]

DecimalInput: TypeAlias = Decimal | int | float | str
DateTimeInput: TypeAlias = datetime | str
"""An aware datetime, or complete ISO 8601 text with a zone."""
BytesInput: TypeAlias = bytes | str
"""Bytes, or base64 text."""
JsonInput: TypeAlias = "str | int | float | bool | Sequence[JsonInput | None] | Mapping[str, JsonInput | None] | Json"
JsonValue: TypeAlias = Any
"""A Json field of a record. Any, since no type says more about what other programs have stored."""

SortOrder: TypeAlias = Literal["asc", "desc"]
QueryMode: TypeAlias = Literal["default", "insensitive"]
RelationLoadStrategy: TypeAlias = Literal["join", "query"]
RowLock: TypeAlias = Literal["update", "noKeyUpdate", "no_key_update", "share", "keyShare", "key_share"]


class SortNulls(TypedDict, total=False):
    """A sort order that says where NULLs go."""

    sort: Required[SortOrder]
    nulls: Literal["first", "last"]


NullableSort: TypeAlias = SortOrder | SortNulls


class Relevance(TypedDict, Generic[Name]):
    """Order by how well some fields match a text that is searched for."""

    fields: Name | Sequence[Name]
    sort: SortOrder
    search: str


class SortCount(TypedDict):
    """Order by the number of related records."""

    _count: SortOrder

"""The arguments of actions: whole ones, and the parts that several have in common."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Generic, Literal, Required, TypeAlias, TypedDict, TypeVar

from .values import OneOrMany, RelationLoadStrategy, RowLock

Where = TypeVar("Where")
Unique = TypeVar("Unique")
CreateRow = TypeVar("CreateRow")
OrderBy = TypeVar("OrderBy")
Field = TypeVar("Field", bound=str)
Number = TypeVar("Number", bound=str)
Having = TypeVar("Having")

CountFields: TypeAlias = Mapping[Field | Literal["_all"], bool]


class Aliases(TypedDict, total=False):
    """Other spellings of keywords that most actions take."""

    relationLoadStrategy: RelationLoadStrategy


class LockAliases(Aliases, total=False):
    """Other spellings of the keywords of reads that lock."""

    skipLocked: bool
    noWait: bool


class Loading(Aliases, total=False):
    """How to load relations."""

    relation_load_strategy: RelationLoadStrategy


class SkipAliases(TypedDict, total=False):
    """Other spellings of the keywords of create_many."""

    skipDuplicates: bool


class OrderAliases(Aliases, Generic[OrderBy], total=False):
    """Other spellings of `order_by`: Prisma's and that of prisma-client-py."""

    orderBy: OrderBy | Sequence[OrderBy]
    order: OrderBy | Sequence[OrderBy]


class OrderLockAliases(OrderAliases[OrderBy], LockAliases, Generic[OrderBy], total=False):
    """Other spellings of the keywords of ordered reads that lock."""


class StreamAliases(OrderAliases[OrderBy], Generic[OrderBy], total=False):
    """Other spellings of the keywords of stream."""

    batchSize: int


class Locking(Loading, LockAliases, total=False):
    """How to lock the records that are found."""

    lock: Required[RowLock]
    skip_locked: bool
    no_wait: bool


class LockUniqueArgs(Locking, total=False):
    """The arguments of find_unique, as one dict with `lock`.

    The same for all models, as those of find_many with `lock`, so names in it are checked by the call itself.
    """

    where: Required[Mapping[str, Any]]
    select: Mapping[str, Any]
    include: Mapping[str, Any]
    omit: Mapping[str, bool]


class Paged(Loading, total=False):
    """What reads of several records take, the same for all models."""

    where: Mapping[str, Any]
    order_by: Mapping[str, Any] | Sequence[Mapping[str, Any]]
    orderBy: Mapping[str, Any] | Sequence[Mapping[str, Any]]
    cursor: Mapping[str, Any]
    take: int
    skip: int
    select: Mapping[str, Any]
    include: Mapping[str, Any]
    omit: Mapping[str, bool]


class LockManyArgs(Paged, Locking, total=False):
    """The arguments of find_many and find_first, as one dict with `lock`."""


class StreamArgs(Paged, total=False):
    """The arguments of stream, as one dict with `batch_size`."""

    batch_size: Required[int]
    distinct: OneOrMany[str]


class AggregateAliases(OrderAliases[OrderBy], Generic[OrderBy, Field, Number], total=False):
    """Other spellings of the keywords of aggregates: those of prisma-client-py."""

    count: CountFields[Field]
    sum: Mapping[Number, bool]
    avg: Mapping[Number, bool]
    min: Mapping[Field, bool]
    max: Mapping[Field, bool]


class GroupAliases(OrderAliases[OrderBy], Generic[OrderBy, Field, Number], total=False):
    """Other spellings of the keywords of group_by: those of prisma-client-py, whose `count=True` counts `_all`."""

    count: CountFields[Field] | Literal[True]
    sum: Mapping[Number, bool]
    avg: Mapping[Number, bool]
    min: Mapping[Field, bool]
    max: Mapping[Field, bool]


class CountArgs(OrderAliases[OrderBy], Loading, Generic[Where, Unique, OrderBy], total=False):
    """The arguments of count: which records an action looks at."""

    where: Where
    order_by: OrderBy | Sequence[OrderBy]
    cursor: Unique
    take: int
    skip: int


class ExistsArgs(TypedDict, Generic[Where], total=False):
    """The arguments of exists."""

    where: Where


class AggregateFields(TypedDict, Generic[Field, Number], total=False):
    """Which aggregates are wanted, of which fields."""

    _count: CountFields[Field]
    count: CountFields[Field]
    _sum: Mapping[Number, bool]
    _avg: Mapping[Number, bool]
    _min: Mapping[Field, bool]
    _max: Mapping[Field, bool]
    sum: Mapping[Number, bool]
    avg: Mapping[Number, bool]
    min: Mapping[Field, bool]
    max: Mapping[Field, bool]


class GroupByArgs(
    OrderAliases[OrderBy],
    AggregateFields[Field, Number],
    Generic[Where, OrderBy, Field, Number, Having],
    total=False,
):
    """The arguments of group_by."""

    by: Required[Field | Sequence[Field]]
    where: Where
    having: Having
    order_by: OrderBy | Sequence[OrderBy]
    take: int
    skip: int


class Counted(TypedDict, total=False):
    """What the next three have in common. The same for all models, so names in it are checked by the call itself."""

    where: Mapping[str, Any]
    order_by: Mapping[str, Any] | Sequence[Mapping[str, Any]]
    orderBy: Mapping[str, Any] | Sequence[Mapping[str, Any]]
    cursor: Mapping[str, Any]
    take: int
    skip: int


class CountedFields(Counted):
    """The arguments of count, as one dict with `select`."""

    select: Mapping[str, bool]


class CountedTotal(Counted, total=False):
    """The arguments of aggregate, as one dict in which `_count` is True."""

    _count: Required[Literal[True]]
    _sum: Mapping[str, bool]
    _avg: Mapping[str, bool]
    _min: Mapping[str, bool]
    _max: Mapping[str, bool]


class CountedGroups(CountedTotal, total=False):
    """The arguments of group_by, as one dict in which `_count` is True."""

    by: Required[str | Sequence[str]]
    having: Mapping[str, Any]


class CreateManyArgs(SkipAliases, Generic[CreateRow], total=False):
    """The arguments of create_many."""

    data: Required[CreateRow | Sequence[CreateRow]]
    skip_duplicates: bool


class DeleteManyArgs(TypedDict, Generic[Where], total=False):
    """The arguments of delete_many."""

    where: Where
    limit: int

"""The types of arguments that all models share: filters, updates, sort orders, nested writes.

For type checkers only; generated clients refer to these names so that a model's own text stays short. Names follow
one scheme for each scalar type: `IntFilter` (the operators), `IntWhere` (what a field of `where` takes), `IntUpdate`
(what a field of `data` takes in an update), each with a `Nullable` form for optional fields. Keys that several
dialects spell differently are here in every spelling.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Generic, Literal, Protocol, Required, TypeAlias, TypedDict, TypeVar

from .values import FieldRef, JsonNullValue

T = TypeVar("T")
Where = TypeVar("Where")
Unique = TypeVar("Unique")
Create = TypeVar("Create")
CreateRow = TypeVar("CreateRow")
Update = TypeVar("Update")
UpdateRow = TypeVar("UpdateRow")
OrderBy = TypeVar("OrderBy")
Field = TypeVar("Field", bound=str)
Field_contra = TypeVar("Field_contra", bound=str, contravariant=True)
Number = TypeVar("Number", bound=str)
Select = TypeVar("Select")
Include = TypeVar("Include")
Omit = TypeVar("Omit")
Having = TypeVar("Having")
Extremes = TypeVar("Extremes")
Sums = TypeVar("Sums")
Averages = TypeVar("Averages")

# Values -------------------------------------------------------------------------------------------------------------

OneOrMany: TypeAlias = T | Sequence[T]

DecimalInput: TypeAlias = Decimal | int | float | str
DateTimeInput: TypeAlias = datetime | str
"""An aware datetime, or complete ISO 8601 text with a zone."""
BytesInput: TypeAlias = bytes | str
"""Bytes, or base64 text."""
JsonInput: TypeAlias = "str | int | float | bool | Sequence[JsonInput | None] | Mapping[str, JsonInput | None]"
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


class SortCount(TypedDict):
    """Order by the number of related records."""

    _count: SortOrder


# Filters ------------------------------------------------------------------------------------------------------------


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


# Filters of groups --------------------------------------------------------------------------------------------------


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

# Updates ------------------------------------------------------------------------------------------------------------


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

# Nested writes ------------------------------------------------------------------------------------------------------


class ConnectOrCreate(TypedDict, Generic[Unique, Create]):
    """Connect the record that `where` identifies, or create it."""

    where: Unique
    create: Create


class CreateManyRows(TypedDict, Generic[CreateRow], total=False):
    """Create several records at once; they have no nested writes."""

    data: Required[CreateRow | Sequence[CreateRow]]
    skipDuplicates: bool
    skip_duplicates: bool


class CreateOne(TypedDict, Generic[Create, Unique], total=False):
    """A to-one relation while its owner is created."""

    create: Create
    connect: Unique
    connectOrCreate: ConnectOrCreate[Unique, Create]
    connect_or_create: ConnectOrCreate[Unique, Create]


class CreateList(TypedDict, Generic[Create, CreateRow, Unique], total=False):
    """A to-many relation while its owner is created."""

    create: Create | Sequence[Create]
    createMany: CreateManyRows[CreateRow]
    create_many: CreateManyRows[CreateRow]
    connect: Unique | Sequence[Unique]
    connectOrCreate: ConnectOrCreate[Unique, Create] | Sequence[ConnectOrCreate[Unique, Create]]
    connect_or_create: ConnectOrCreate[Unique, Create] | Sequence[ConnectOrCreate[Unique, Create]]


class UpdateData(TypedDict, Generic[Update]):
    """Change the related record, in the long form."""

    data: Update


class UpdateWhere(TypedDict, Generic[Where, Update]):
    """Change the related record if it matches `where`."""

    where: Where
    data: Update


class UpsertOne(TypedDict, Generic[Create, Update]):
    """Change the related record, or create it."""

    create: Create
    update: Update


class UpsertWhere(TypedDict, Generic[Create, Update, Where]):
    """Change the related record if it matches `where`, or create it."""

    where: Where
    create: Create
    update: Update


class UpdateOne(CreateOne[Create, Unique], Generic[Create, Update, Where, Unique], total=False):
    """A to-one relation while its owner is changed; each model adds `update`."""

    upsert: UpsertOne[Create, Update] | UpsertWhere[Create, Update, Where]


class UpdateOptional(UpdateOne[Create, Update, Where, Unique], Generic[Create, Update, Where, Unique], total=False):
    """An optional to-one relation while its owner is changed."""

    disconnect: bool | Where
    delete: bool | Where


class UpdateChild(TypedDict, Generic[Unique, Update]):
    """Change one of the related records."""

    where: Unique
    data: Update


class UpdateChildren(TypedDict, Generic[Where, UpdateRow]):
    """Change the related records that match."""

    where: Where
    data: UpdateRow


NestedUpdate: TypeAlias = Update | UpdateData[Update] | UpdateWhere[Where, Update]
ChildUpdate: TypeAlias = UpdateChild[Unique, Update] | Sequence[UpdateChild[Unique, Update]]


class UpsertChild(TypedDict, Generic[Unique, Create, Update]):
    """Change one of the related records, or create it."""

    where: Unique
    create: Create
    update: Update


class UpdateList(
    CreateList[Create, CreateRow, Unique],
    Generic[Create, CreateRow, Update, UpdateRow, Where, Unique],
    total=False,
):
    """A to-many relation while its owner is changed."""

    set: Unique | Sequence[Unique]
    disconnect: Unique | Sequence[Unique]
    delete: Unique | Sequence[Unique]
    updateMany: UpdateChildren[Where, UpdateRow] | Sequence[UpdateChildren[Where, UpdateRow]]
    update_many: UpdateChildren[Where, UpdateRow] | Sequence[UpdateChildren[Where, UpdateRow]]
    deleteMany: Where | Sequence[Where]
    delete_many: Where | Sequence[Where]
    upsert: UpsertChild[Unique, Create, Update] | Sequence[UpsertChild[Unique, Create, Update]]


# Selections ---------------------------------------------------------------------------------------------------------


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


# Arguments of actions -----------------------------------------------------------------------------------------------

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


class CreateManyArgs(SkipAliases, Generic[CreateRow], total=False):
    """The arguments of create_many."""

    data: Required[CreateRow | Sequence[CreateRow]]
    skip_duplicates: bool


class DeleteManyArgs(TypedDict, Generic[Where], total=False):
    """The arguments of delete_many."""

    where: Where
    limit: int


class FieldRefs(Protocol[Field_contra]):
    """References to the fields of a model, as attributes or by name."""

    def __getattr__(self, name: str, /) -> FieldRef: ...
    def __getitem__(self, name: Field_contra, /) -> FieldRef: ...

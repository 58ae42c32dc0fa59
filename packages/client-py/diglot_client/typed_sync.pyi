"""The types of a model's actions on a synchronous client: those of `typed.pyi`, with results for queries.

Written by packages/client-py/sync_types.py; a test says so when it is stale.
"""

from collections.abc import Mapping, Sequence
from typing import Generic, Literal, Never, TypeVar, Unpack, overload

from typing_extensions import TypeVar as DefaultedVar

from .execute import Affected
from .inputs import (
    AggregateAliases,
    AggregateResult,
    AggregateTotal,
    Aliases,
    CountedFields,
    CountedGroups,
    CountedTotal,
    CreateManyArgs,
    ExistsArgs,
    FieldRefs,
    GroupAliases,
    LockAliases,
    LockManyArgs,
    LockUniqueArgs,
    OrderAliases,
    OrderLockAliases,
    RelationLoadStrategy,
    RowLock,
    SkipAliases,
    StreamAliases,
    StreamArgs,
    UpsertOne,
)
from .sync import SyncStream

P = TypeVar("P")
Record = TypeVar("Record")
Changed = TypeVar("Changed")
Where = TypeVar("Where")
Unique = TypeVar("Unique")
Order = TypeVar("Order")
Field = TypeVar("Field", bound=str)
Number = TypeVar("Number", bound=str)
Select = TypeVar("Select")
Include = TypeVar("Include")
Omit = TypeVar("Omit")
Create = TypeVar("Create")
Row = TypeVar("Row")
Update = TypeVar("Update")
UpdateRow = TypeVar("UpdateRow")
Having = TypeVar("Having")
Sums = TypeVar("Sums")
Averages = TypeVar("Averages")
Extremes = TypeVar("Extremes")
Group = TypeVar("Group")
GroupTotal = TypeVar("GroupTotal")
UniqueArgs = TypeVar("UniqueArgs")
ManyArgs = TypeVar("ManyArgs")
CountingArgs = TypeVar("CountingArgs")
AggregatingArgs = TypeVar("AggregatingArgs")
GroupingArgs = TypeVar("GroupingArgs")
CreatingArgs = TypeVar("CreatingArgs")
RowsBackArgs = TypeVar("RowsBackArgs")
UpsertingArgs = TypeVar("UpsertingArgs")
UpdatingArgs = TypeVar("UpdatingArgs")
ChangesArgs = TypeVar("ChangesArgs")
ChangesBackArgs = TypeVar("ChangesBackArgs")
DeletingArgs = TypeVar("DeletingArgs")
Absent = DefaultedVar("Absent", default=Never)
"""What an argument may be that is not given: None with the habits of prisma-client-py, else nothing."""

class SyncReadActions(
    Generic[
        Record,
        Where,
        Unique,
        Order,
        Field,
        Number,
        Select,
        Include,
        Omit,
        Having,
        Sums,
        Averages,
        Extremes,
        Group,
        GroupTotal,
        UniqueArgs,
        ManyArgs,
        CountingArgs,
        AggregatingArgs,
        GroupingArgs,
        Absent,
    ],
):
    """The actions of a view, and those of a model that read."""

    @property
    def fields(self) -> FieldRefs[Field]:
        """References to the fields, to compare columns: `{"updatedAt": {"gt": post.fields["createdAt"]}}`."""

    @overload
    def find_unique(
        self,
        *,
        where: Unique,
        select: Select = ...,
        include: Include | Absent = ...,
        omit: Omit = ...,
        relation_load_strategy: RelationLoadStrategy = ...,
        lock: RowLock = ...,
        skip_locked: bool = ...,
        no_wait: bool = ...,
        **aliases: Unpack[LockAliases],
    ) -> Record | None:
        """The record that `where` identifies, or None."""

    @overload
    def find_unique(self, args: UniqueArgs, /) -> Record | None: ...
    @overload
    def find_unique(self, args: LockUniqueArgs, /) -> Record | None: ...
    @overload
    def find_unique(
        self,
        *,
        into: type[P],
        where: Unique,
        select: Select = ...,
        include: Include | Absent = ...,
        omit: Omit = ...,
        relation_load_strategy: RelationLoadStrategy = ...,
        lock: RowLock = ...,
        skip_locked: bool = ...,
        no_wait: bool = ...,
        **aliases: Unpack[LockAliases],
    ) -> P | None: ...
    findUnique = find_unique

    @overload
    def find_unique_or_raise(
        self,
        *,
        where: Unique,
        select: Select = ...,
        include: Include | Absent = ...,
        omit: Omit = ...,
        relation_load_strategy: RelationLoadStrategy = ...,
        lock: RowLock = ...,
        skip_locked: bool = ...,
        no_wait: bool = ...,
        **aliases: Unpack[LockAliases],
    ) -> Record:
        """The record that `where` identifies; raises RecordNotFound (P2025) when there is none."""

    @overload
    def find_unique_or_raise(self, args: UniqueArgs, /) -> Record: ...
    @overload
    def find_unique_or_raise(self, args: LockUniqueArgs, /) -> Record: ...
    @overload
    def find_unique_or_raise(
        self,
        *,
        into: type[P],
        where: Unique,
        select: Select = ...,
        include: Include | Absent = ...,
        omit: Omit = ...,
        relation_load_strategy: RelationLoadStrategy = ...,
        lock: RowLock = ...,
        skip_locked: bool = ...,
        no_wait: bool = ...,
        **aliases: Unpack[LockAliases],
    ) -> P: ...
    findUniqueOrThrow = find_unique_or_raise
    find_unique_or_throw = find_unique_or_raise

    @overload
    def find_first(
        self,
        *,
        where: Where | Absent = ...,
        order_by: Order | Sequence[Order] | Absent = ...,
        cursor: Unique | Absent = ...,
        take: int | Absent = ...,
        skip: int | Absent = ...,
        distinct: Field | Sequence[Field] | Absent = ...,
        select: Select = ...,
        include: Include | Absent = ...,
        omit: Omit = ...,
        relation_load_strategy: RelationLoadStrategy = ...,
        lock: RowLock = ...,
        skip_locked: bool = ...,
        no_wait: bool = ...,
        **aliases: Unpack[OrderLockAliases[Order | Absent]],
    ) -> Record | None:
        """The first record that matches `where`, in the order of `order_by`, or None."""

    @overload
    def find_first(self, args: ManyArgs, /) -> Record | None: ...
    @overload
    def find_first(self, args: LockManyArgs, /) -> Record | None: ...
    @overload
    def find_first(
        self,
        *,
        into: type[P],
        where: Where | Absent = ...,
        order_by: Order | Sequence[Order] | Absent = ...,
        cursor: Unique | Absent = ...,
        take: int | Absent = ...,
        skip: int | Absent = ...,
        distinct: Field | Sequence[Field] | Absent = ...,
        select: Select = ...,
        include: Include | Absent = ...,
        omit: Omit = ...,
        relation_load_strategy: RelationLoadStrategy = ...,
        lock: RowLock = ...,
        skip_locked: bool = ...,
        no_wait: bool = ...,
        **aliases: Unpack[OrderLockAliases[Order | Absent]],
    ) -> P | None: ...
    findFirst = find_first

    @overload
    def find_first_or_raise(
        self,
        *,
        where: Where | Absent = ...,
        order_by: Order | Sequence[Order] | Absent = ...,
        cursor: Unique | Absent = ...,
        take: int | Absent = ...,
        skip: int | Absent = ...,
        distinct: Field | Sequence[Field] | Absent = ...,
        select: Select = ...,
        include: Include | Absent = ...,
        omit: Omit = ...,
        relation_load_strategy: RelationLoadStrategy = ...,
        lock: RowLock = ...,
        skip_locked: bool = ...,
        no_wait: bool = ...,
        **aliases: Unpack[OrderLockAliases[Order | Absent]],
    ) -> Record:
        """The first record that matches `where`; raises RecordNotFound (P2025) when there is none."""

    @overload
    def find_first_or_raise(self, args: ManyArgs, /) -> Record: ...
    @overload
    def find_first_or_raise(self, args: LockManyArgs, /) -> Record: ...
    @overload
    def find_first_or_raise(
        self,
        *,
        into: type[P],
        where: Where | Absent = ...,
        order_by: Order | Sequence[Order] | Absent = ...,
        cursor: Unique | Absent = ...,
        take: int | Absent = ...,
        skip: int | Absent = ...,
        distinct: Field | Sequence[Field] | Absent = ...,
        select: Select = ...,
        include: Include | Absent = ...,
        omit: Omit = ...,
        relation_load_strategy: RelationLoadStrategy = ...,
        lock: RowLock = ...,
        skip_locked: bool = ...,
        no_wait: bool = ...,
        **aliases: Unpack[OrderLockAliases[Order | Absent]],
    ) -> P: ...
    findFirstOrThrow = find_first_or_raise
    find_first_or_throw = find_first_or_raise

    @overload
    def find_many(
        self,
        *,
        where: Where | Absent = ...,
        order_by: Order | Sequence[Order] | Absent = ...,
        cursor: Unique | Absent = ...,
        take: int | Absent = ...,
        skip: int | Absent = ...,
        distinct: Field | Sequence[Field] | Absent = ...,
        select: Select = ...,
        include: Include | Absent = ...,
        omit: Omit = ...,
        relation_load_strategy: RelationLoadStrategy = ...,
        lock: RowLock = ...,
        skip_locked: bool = ...,
        no_wait: bool = ...,
        **aliases: Unpack[OrderLockAliases[Order | Absent]],
    ) -> list[Record]:
        """The records that match `where`, in the order of `order_by`."""

    @overload
    def find_many(self, args: ManyArgs, /) -> list[Record]: ...
    @overload
    def find_many(self, args: LockManyArgs, /) -> list[Record]: ...
    @overload
    def find_many(
        self,
        *,
        into: type[P],
        where: Where | Absent = ...,
        order_by: Order | Sequence[Order] | Absent = ...,
        cursor: Unique | Absent = ...,
        take: int | Absent = ...,
        skip: int | Absent = ...,
        distinct: Field | Sequence[Field] | Absent = ...,
        select: Select = ...,
        include: Include | Absent = ...,
        omit: Omit = ...,
        relation_load_strategy: RelationLoadStrategy = ...,
        lock: RowLock = ...,
        skip_locked: bool = ...,
        no_wait: bool = ...,
        **aliases: Unpack[OrderLockAliases[Order | Absent]],
    ) -> list[P]: ...
    findMany = find_many

    @overload
    def count(
        self,
        *,
        where: Where | Absent = ...,
        order_by: Order | Sequence[Order] | Absent = ...,
        cursor: Unique | Absent = ...,
        take: int | Absent = ...,
        skip: int | Absent = ...,
        **aliases: Unpack[OrderAliases[Order | Absent]],
    ) -> int:
        """How many records match `where`; with `select`, how many have each field."""

    @overload
    def count(self, args: CountingArgs, /) -> int: ...
    @overload
    def count(
        self,
        *,
        select: Mapping[Field | Literal["_all"], bool],
        where: Where | Absent = ...,
        order_by: Order | Sequence[Order] | Absent = ...,
        cursor: Unique | Absent = ...,
        take: int | Absent = ...,
        skip: int | Absent = ...,
        **aliases: Unpack[OrderAliases[Order | Absent]],
    ) -> dict[Field | Literal["_all"], int]: ...
    @overload
    def count(self, args: CountedFields, /) -> dict[Field | Literal["_all"], int]: ...
    @overload
    def stream(
        self,
        *,
        where: Where | Absent = ...,
        order_by: Order | Sequence[Order] | Absent = ...,
        cursor: Unique | Absent = ...,
        take: int | Absent = ...,
        skip: int | Absent = ...,
        distinct: Field | Sequence[Field] | Absent = ...,
        select: Select = ...,
        include: Include | Absent = ...,
        omit: Omit = ...,
        relation_load_strategy: RelationLoadStrategy = ...,
        batch_size: int = ...,
        **aliases: Unpack[StreamAliases[Order | Absent]],
    ) -> SyncStream[Record]:
        """The records that match `where`, read in parts of `batch_size` while a loop goes on."""

    @overload
    def stream(self, args: ManyArgs, /) -> SyncStream[Record]: ...
    @overload
    def stream(self, args: StreamArgs, /) -> SyncStream[Record]: ...
    @overload
    def stream(
        self,
        *,
        into: type[P],
        where: Where | Absent = ...,
        order_by: Order | Sequence[Order] | Absent = ...,
        cursor: Unique | Absent = ...,
        take: int | Absent = ...,
        skip: int | Absent = ...,
        distinct: Field | Sequence[Field] | Absent = ...,
        select: Select = ...,
        include: Include | Absent = ...,
        omit: Omit = ...,
        relation_load_strategy: RelationLoadStrategy = ...,
        batch_size: int = ...,
        **aliases: Unpack[StreamAliases[Order | Absent]],
    ) -> SyncStream[P]: ...
    @overload
    def exists(self, *, where: Where = ...) -> bool:
        """Whether a record matches `where`."""

    @overload
    def exists(self, args: ExistsArgs[Where], /) -> bool: ...
    @overload
    def aggregate(
        self,
        *,
        where: Where | Absent = ...,
        order_by: Order | Sequence[Order] | Absent = ...,
        cursor: Unique | Absent = ...,
        take: int | Absent = ...,
        skip: int | Absent = ...,
        _count: Mapping[Field | Literal["_all"], bool] = ...,
        _sum: Mapping[Number, bool] = ...,
        _avg: Mapping[Number, bool] = ...,
        _min: Mapping[Field, bool] = ...,
        _max: Mapping[Field, bool] = ...,
        **aliases: Unpack[AggregateAliases[Order | Absent, Field, Number]],
    ) -> AggregateResult[Field, Extremes, Sums, Averages]:
        """Counts, sums, averages, least and greatest values over the records that match."""

    @overload
    def aggregate(self, args: AggregatingArgs, /) -> AggregateResult[Field, Extremes, Sums, Averages]: ...
    @overload
    def aggregate(
        self,
        *,
        _count: Literal[True],
        where: Where | Absent = ...,
        order_by: Order | Sequence[Order] | Absent = ...,
        cursor: Unique | Absent = ...,
        take: int | Absent = ...,
        skip: int | Absent = ...,
        _sum: Mapping[Number, bool] = ...,
        _avg: Mapping[Number, bool] = ...,
        _min: Mapping[Field, bool] = ...,
        _max: Mapping[Field, bool] = ...,
        **aliases: Unpack[AggregateAliases[Order | Absent, Field, Number]],
    ) -> AggregateTotal[Extremes, Sums, Averages]: ...
    @overload
    def aggregate(self, args: CountedTotal, /) -> AggregateTotal[Extremes, Sums, Averages]: ...
    @overload
    def group_by(
        self,
        by: Field | Sequence[Field],
        *,
        where: Where | Absent = ...,
        having: Having = ...,
        order_by: Order | Sequence[Order] | Absent = ...,
        take: int | Absent = ...,
        skip: int | Absent = ...,
        _count: Mapping[Field | Literal["_all"], bool] = ...,
        _sum: Mapping[Number, bool] = ...,
        _avg: Mapping[Number, bool] = ...,
        _min: Mapping[Field, bool] = ...,
        _max: Mapping[Field, bool] = ...,
        **aliases: Unpack[GroupAliases[Order | Absent, Field, Number]],
    ) -> list[Group]:
        """One row for each combination of the fields in `by`, with aggregates."""

    @overload
    def group_by(self, args: GroupingArgs, /) -> list[Group]: ...
    @overload
    def group_by(
        self,
        by: Field | Sequence[Field],
        *,
        _count: Literal[True],
        where: Where | Absent = ...,
        having: Having = ...,
        order_by: Order | Sequence[Order] | Absent = ...,
        take: int | Absent = ...,
        skip: int | Absent = ...,
        _sum: Mapping[Number, bool] = ...,
        _avg: Mapping[Number, bool] = ...,
        _min: Mapping[Field, bool] = ...,
        _max: Mapping[Field, bool] = ...,
        **aliases: Unpack[AggregateAliases[Order | Absent, Field, Number]],
    ) -> list[GroupTotal]: ...
    @overload
    def group_by(self, args: CountedGroups, /) -> list[GroupTotal]: ...
    groupBy = group_by

class SyncModelActions(
    SyncReadActions[
        Record,
        Where,
        Unique,
        Order,
        Field,
        Number,
        Select,
        Include,
        Omit,
        Having,
        Sums,
        Averages,
        Extremes,
        Group,
        GroupTotal,
        UniqueArgs,
        ManyArgs,
        CountingArgs,
        AggregatingArgs,
        GroupingArgs,
        Absent,
    ],
    Generic[
        Record,
        Where,
        Unique,
        Order,
        Field,
        Number,
        Select,
        Include,
        Omit,
        Having,
        Sums,
        Averages,
        Extremes,
        Group,
        GroupTotal,
        UniqueArgs,
        ManyArgs,
        CountingArgs,
        AggregatingArgs,
        GroupingArgs,
        Changed,
        Create,
        Row,
        Update,
        UpdateRow,
        CreatingArgs,
        RowsBackArgs,
        UpsertingArgs,
        UpdatingArgs,
        ChangesArgs,
        ChangesBackArgs,
        DeletingArgs,
        Absent,
    ],
):
    """The actions of a model: reads and writes."""

    @overload
    def create(
        self,
        *,
        data: Create,
        select: Select = ...,
        include: Include | Absent = ...,
        omit: Omit = ...,
        **aliases: Unpack[Aliases],
    ) -> Record:
        """Create a record, with nested writes, and return it."""

    @overload
    def create(self, args: CreatingArgs, /) -> Record: ...
    @overload
    def create(
        self,
        *,
        into: type[P],
        data: Create,
        select: Select = ...,
        include: Include | Absent = ...,
        omit: Omit = ...,
        **aliases: Unpack[Aliases],
    ) -> P: ...
    @overload
    def create_many(
        self,
        *,
        data: Row | Sequence[Row],
        skip_duplicates: bool = ...,
        **aliases: Unpack[SkipAliases],
    ) -> Affected:
        """Create the records of `data`; the result is their number."""

    @overload
    def create_many(self, args: CreateManyArgs[Row], /) -> Affected: ...
    createMany = create_many

    @overload
    def create_many_and_return(
        self,
        *,
        data: Row | Sequence[Row],
        skip_duplicates: bool = ...,
        select: Select = ...,
        include: Include | Absent = ...,
        omit: Omit = ...,
        **aliases: Unpack[SkipAliases],
    ) -> list[Record]:
        """Create the records of `data` and return them."""

    @overload
    def create_many_and_return(self, args: RowsBackArgs, /) -> list[Record]: ...
    @overload
    def create_many_and_return(
        self,
        *,
        into: type[P],
        data: Row | Sequence[Row],
        skip_duplicates: bool = ...,
        select: Select = ...,
        include: Include | Absent = ...,
        omit: Omit = ...,
        **aliases: Unpack[SkipAliases],
    ) -> list[P]: ...
    createManyAndReturn = create_many_and_return

    @overload
    def update(
        self,
        *,
        where: Unique,
        data: Update,
        select: Select = ...,
        include: Include | Absent = ...,
        omit: Omit = ...,
        **aliases: Unpack[Aliases],
    ) -> Changed:
        """Change the record that `where` identifies and return it; raises RecordNotFound (P2025)."""

    @overload
    def update(self, args: UpdatingArgs, /) -> Changed: ...
    @overload
    def update(
        self,
        *,
        into: type[P],
        where: Unique,
        data: Update,
        select: Select = ...,
        include: Include | Absent = ...,
        omit: Omit = ...,
        **aliases: Unpack[Aliases],
    ) -> P: ...
    @overload
    def update_many(
        self,
        *,
        data: UpdateRow,
        where: Where | Absent = ...,
        limit: int = ...,
    ) -> Affected:
        """Change the records that match `where`; the result is their number."""

    @overload
    def update_many(self, args: ChangesArgs, /) -> Affected: ...
    updateMany = update_many

    @overload
    def update_many_and_return(
        self,
        *,
        data: UpdateRow,
        where: Where | Absent = ...,
        limit: int = ...,
        select: Select = ...,
        include: Include | Absent = ...,
        omit: Omit = ...,
    ) -> list[Record]:
        """Change the records that match `where` and return them."""

    @overload
    def update_many_and_return(self, args: ChangesBackArgs, /) -> list[Record]: ...
    @overload
    def update_many_and_return(
        self,
        *,
        into: type[P],
        data: UpdateRow,
        where: Where | Absent = ...,
        limit: int = ...,
        select: Select = ...,
        include: Include | Absent = ...,
        omit: Omit = ...,
    ) -> list[P]: ...
    updateManyAndReturn = update_many_and_return

    @overload
    def upsert(
        self,
        *,
        where: Unique,
        create: Create,
        update: Update,
        select: Select = ...,
        include: Include | Absent = ...,
        omit: Omit = ...,
        **aliases: Unpack[Aliases],
    ) -> Record:
        """Change the record that `where` identifies, or create it."""

    @overload
    def upsert(
        self,
        *,
        where: Unique,
        data: UpsertOne[Create, Update],
        select: Select = ...,
        include: Include | Absent = ...,
        omit: Omit = ...,
        **aliases: Unpack[Aliases],
    ) -> Record: ...
    @overload
    def upsert(
        self,
        args: UpsertingArgs,
        /,
    ) -> Record: ...
    @overload
    def upsert(
        self,
        *,
        into: type[P],
        where: Unique,
        create: Create,
        update: Update,
        select: Select = ...,
        include: Include | Absent = ...,
        omit: Omit = ...,
        **aliases: Unpack[Aliases],
    ) -> P: ...
    @overload
    def delete(
        self,
        *,
        where: Unique,
        select: Select = ...,
        include: Include | Absent = ...,
        omit: Omit = ...,
        **aliases: Unpack[Aliases],
    ) -> Changed:
        """Delete the record that `where` identifies and return it; raises RecordNotFound (P2025)."""

    @overload
    def delete(self, args: UniqueArgs, /) -> Changed: ...
    @overload
    def delete(
        self,
        *,
        into: type[P],
        where: Unique,
        select: Select = ...,
        include: Include | Absent = ...,
        omit: Omit = ...,
        **aliases: Unpack[Aliases],
    ) -> P: ...
    @overload
    def delete_many(
        self,
        *,
        where: Where | Absent = ...,
        limit: int = ...,
    ) -> Affected:
        """Delete the records that match `where`; the result is their number."""

    @overload
    def delete_many(self, args: DeletingArgs, /) -> Affected: ...
    deleteMany = delete_many

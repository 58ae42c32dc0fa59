"""What the relations of `data` take: records to create, connect and change with their owner."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, Required, TypeAlias, TypedDict, TypeVar

Where = TypeVar("Where")
Unique = TypeVar("Unique")
Create = TypeVar("Create")
CreateRow = TypeVar("CreateRow")
Update = TypeVar("Update")
UpdateRow = TypeVar("UpdateRow")


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

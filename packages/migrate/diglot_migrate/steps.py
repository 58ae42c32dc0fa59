"""What has to be done to a database, one record per statement or group of statements that belong together.

The names of the steps are the headings in a script. A step holds all that its SQL text needs.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from diglot_migrate.catalog import Column, EnumType, Extension, ForeignKey, Index, Name, Table

Cast: TypeAlias = Literal["safe", "risky", "impossible"]
"""How values get from one type to another: always, perhaps, or not at all."""


@dataclass(frozen=True, slots=True)
class CreateSchema:
    """Make a schema unless it is there."""

    name: str


@dataclass(frozen=True, slots=True)
class DropExtension:
    """Remove an extension, to install it in another version or schema."""

    extension: Extension


@dataclass(frozen=True, slots=True)
class CreateExtension:
    """Install an extension unless it is there."""

    extension: Extension


@dataclass(frozen=True, slots=True)
class AlterExtension:
    """Bring an installed extension to another version, or move it to another schema."""

    before: Extension
    after: Extension


@dataclass(frozen=True, slots=True)
class CreateEnum:
    """Make an enum type."""

    enum: EnumType


@dataclass(frozen=True, slots=True)
class ColumnOf:
    """A column and the table it belongs to."""

    table: Name
    column: Column


@dataclass(frozen=True, slots=True)
class AlterEnum:
    """Add values to an enum type; when some go, replace the type and cast every column that has it."""

    before: EnumType
    after: EnumType
    columns: tuple[ColumnOf, ...] = ()
    """Columns that have this type before and after."""
    leaving: tuple[ColumnOf, ...] = ()
    """Columns of this type that later steps drop, or drop and add again with another type."""
    defaults: tuple[ColumnOf, ...] = ()
    """Columns of this type that have a default, as they are before."""
    restored: tuple[ColumnOf, ...] = ()
    """Those of them that have a default of this type afterwards, too, as they are then."""
    home: str | None = None
    """The home schema of a live database: Prisma then names it in some of the statements."""
    used: bool = False
    """A default is one of the added values. PostgreSQL takes a new value only after the COMMIT of its addition."""

    @property
    def added(self) -> tuple[str, ...]:
        """Values that are new."""
        return tuple(value for value in self.after.values if value not in self.before.values)

    @property
    def removed(self) -> tuple[str, ...]:
        """Values that go."""
        return tuple(value for value in self.before.values if value not in self.after.values)


@dataclass(frozen=True, slots=True)
class DropForeignKey:
    """Remove a foreign key."""

    table: Name
    key: ForeignKey


@dataclass(frozen=True, slots=True)
class DropIndex:
    """Remove an index of a table."""

    table: Name
    index: Index


@dataclass(frozen=True, slots=True)
class DropPrimaryKey:
    """Remove a table's primary key."""


@dataclass(frozen=True, slots=True)
class RenamePrimaryKey:
    """Give the constraint of a primary key another name."""


@dataclass(frozen=True, slots=True)
class AddPrimaryKey:
    """Give a table its new primary key."""


@dataclass(frozen=True, slots=True)
class DropColumn:
    """Remove a column with its data."""

    column: Column


@dataclass(frozen=True, slots=True)
class AddColumn:
    """Add a column."""

    column: Column


@dataclass(frozen=True, slots=True)
class ChangeColumn:
    """A column before and after, and in what the two differ."""

    before: Column
    after: Column
    cast: Cast | None = None
    """Set when the type differs."""
    nullability: bool = False
    """Also a column that becomes an array, or no array any more."""
    default: bool = False
    counting: bool = False

    @property
    def differs(self) -> bool:
        """Something is to be done."""
        return self.cast is not None or self.nullability or self.default or self.counting


TableChange: TypeAlias = DropPrimaryKey | RenamePrimaryKey | DropColumn | AddColumn | ChangeColumn | AddPrimaryKey
"""A change within a table. A ChangeColumn whose cast is impossible drops the column and adds it again."""


@dataclass(frozen=True, slots=True)
class AlterTable:
    """Change a table in place."""

    before: Table
    after: Table
    changes: tuple[TableChange, ...]


@dataclass(frozen=True, slots=True)
class DropTable:
    """Remove a table with its data."""

    table: Table


@dataclass(frozen=True, slots=True)
class DropEnum:
    """Remove an enum type."""

    enum: EnumType


@dataclass(frozen=True, slots=True)
class CreateTable:
    """Make a table with its columns and primary key, and its foreign keys where the dialect writes them inside."""

    table: Table


@dataclass(frozen=True, slots=True)
class Rebuild:
    """A table that is made anew, its rows copied. Columns come sorted by name."""

    before: Table
    after: Table
    kept: tuple[ChangeColumn, ...]
    """Columns there before and after, changed or not."""
    added: tuple[Column, ...]
    dropped: tuple[Column, ...]
    drops_primary_key: bool
    checks: tuple[str, ...] = ()
    """CHECKs that the table has and keeps, as SQL."""
    indexes: tuple[Index, ...] = ()
    """Indexes that the table keeps although `after` does not have them."""
    again: tuple[str, ...] = ()
    """Statements that make what else belongs to the table and is lost with it."""


@dataclass(frozen=True, slots=True)
class RedefineTables:
    """Rebuild tables that cannot be changed in place, all of them together."""

    tables: tuple[Rebuild, ...]


@dataclass(frozen=True, slots=True)
class CreateIndex:
    """Make an index of a table. `fresh`: the table is new. `again`: it was there, and went with a column."""

    table: Name
    index: Index
    fresh: bool = False
    again: bool = False


@dataclass(frozen=True, slots=True)
class RenameForeignKey:
    """Give a foreign key another name."""

    table: Name
    before: ForeignKey
    after: ForeignKey


@dataclass(frozen=True, slots=True)
class AddForeignKey:
    """Add a foreign key to a table that exists."""

    table: Name
    key: ForeignKey


@dataclass(frozen=True, slots=True)
class RenameIndex:
    """Give an index another name."""

    table: Name
    before: Index
    after: Index


@dataclass(frozen=True, slots=True)
class RedefineIndex:
    """Remove an index and make it under another name, where indexes cannot be renamed."""

    table: Name
    before: Index
    after: Index


Step: TypeAlias = (
    CreateSchema
    | DropExtension
    | CreateExtension
    | AlterExtension
    | CreateEnum
    | AlterEnum
    | DropForeignKey
    | DropIndex
    | AlterTable
    | DropTable
    | DropEnum
    | CreateTable
    | RedefineTables
    | CreateIndex
    | RenameForeignKey
    | AddForeignKey
    | RenameIndex
    | RedefineIndex
)

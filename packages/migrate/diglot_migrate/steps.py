"""What has to be done to a database, one record per statement or group of statements that belong together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from diglot_migrate.catalog import EnumType, Extension, ForeignKey, Index, Name, Table


@dataclass(frozen=True, slots=True)
class CreateSchema:
    """Make a schema unless it is there."""

    name: str


@dataclass(frozen=True, slots=True)
class CreateExtension:
    """Install an extension unless it is there."""

    extension: Extension


@dataclass(frozen=True, slots=True)
class CreateEnum:
    """Make an enum type."""

    enum: EnumType


@dataclass(frozen=True, slots=True)
class CreateTable:
    """Make a table with its columns and primary key, and its foreign keys where the dialect writes them inside."""

    table: Table


@dataclass(frozen=True, slots=True)
class CreateIndex:
    """Make an index of a table."""

    table: Name
    index: Index


@dataclass(frozen=True, slots=True)
class AddForeignKey:
    """Add a foreign key to a table that exists."""

    table: Name
    key: ForeignKey


Step: TypeAlias = CreateSchema | CreateExtension | CreateEnum | CreateTable | CreateIndex | AddForeignKey

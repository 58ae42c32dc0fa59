"""What a database is made of, in its own names: the form in which schemas are compared and turned into steps.

`describe` makes it from the IR. Types and defaults are SQL text, already in the words of one dialect, so that two
catalogs of the same dialect are compared by value.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

Method: TypeAlias = Literal["BTREE", "HASH", "GIN", "GIST", "SPGIST", "BRIN", "FULLTEXT"]


@dataclass(frozen=True, slots=True)
class Name:
    """The name of a table or type. `schema` is None where the connection's own schema is meant."""

    name: str
    schema: str | None = None


@dataclass(frozen=True, slots=True)
class Column:
    """A column. `type` is SQL text with its arguments; `default` is SQL text; `counts`: it numbers new rows itself."""

    name: str
    type: str
    nullable: bool = False
    default: str | None = None
    counts: bool = False


@dataclass(frozen=True, slots=True)
class PrimaryKey:
    """A primary key; `constraint` is its name in the database."""

    columns: tuple[str, ...]
    constraint: str | None = None


@dataclass(frozen=True, slots=True)
class IndexColumn:
    """A column of an index. `ops` is an operator class, `length` a prefix length (MySQL)."""

    name: str
    ops: str | None = None
    sort: Literal["Asc", "Desc"] | None = None
    length: int | None = None


@dataclass(frozen=True, slots=True)
class Index:
    """An index, unique or not. `where` is the SQL predicate of a partial index."""

    name: str
    columns: tuple[IndexColumn, ...]
    unique: bool = False
    method: Method = "BTREE"
    where: str | None = None


@dataclass(frozen=True, slots=True)
class ForeignKey:
    """A foreign key. The actions are SQL text, e.g. `SET NULL`."""

    constraint: str
    columns: tuple[str, ...]
    target: Name
    target_columns: tuple[str, ...]
    on_delete: str
    on_update: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table with all that belongs to it, columns in order."""

    name: Name
    columns: tuple[Column, ...]
    primary_key: PrimaryKey | None = None
    indexes: tuple[Index, ...] = ()
    foreign_keys: tuple[ForeignKey, ...] = ()


@dataclass(frozen=True, slots=True)
class EnumType:
    """An enum type; `values` are names in the database, in order."""

    name: Name
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Extension:
    """A PostgreSQL extension."""

    name: str
    schema: str | None = None
    version: str | None = None


@dataclass(frozen=True, slots=True)
class Catalog:
    """A whole database, as far as a schema describes it. `schemas` are sorted."""

    schemas: tuple[str, ...] = ()
    extensions: tuple[Extension, ...] = ()
    enums: tuple[EnumType, ...] = ()
    tables: tuple[Table, ...] = field(default=())

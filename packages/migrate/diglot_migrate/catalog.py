"""What a database is made of, in its own names: the form in which schemas are compared and turned into steps.

`describe` makes it from the IR, `databases.read` from a live database. Types and defaults are SQL text, in the words of
one dialect: types are spelled as `describe` spells them, defaults of a live database as the database prints them.
`normal` gives the form in which two catalogs of the same dialect are compared by value.
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
    """A column. `type` is SQL text with its arguments, and `[]` for an array; arrays are always nullable here."""

    name: str
    type: str
    nullable: bool = False
    default: str | None = None
    """SQL text; None where there is none, and where the column counts."""
    counts: bool = False
    """It numbers new rows itself: serial, identity, AUTOINCREMENT."""
    sequence: Name | None = field(default=None, compare=False)
    """The sequence of its own behind a column that counts, in a live database."""
    identity: bool = field(default=False, compare=False)
    """A column that counts does so as an identity, in a live database."""
    computed: bool = False
    """The default is an expression of the database's own, not a constant and not `CURRENT_TIMESTAMP`."""
    unspelled: bool = False
    """The database has some default that the schema does not spell: `@default(dbgenerated())`."""
    by_client: bool = False
    """Clients make a value when a record is created: `@default(cuid())`. A reader leaves it False."""

    @property
    def arity(self) -> Literal["Required", "Nullable", "List"]:
        """How many values a row has, in Prisma's words."""
        if self.type.endswith("[]"):
            return "List"
        return "Nullable" if self.nullable else "Required"


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
    """An index on columns, unique or not. `where` is the SQL predicate of a partial index.

    An index on expressions cannot be said in a schema, so readers leave it out.
    """

    name: str
    columns: tuple[IndexColumn, ...]
    unique: bool = False
    method: Method = "BTREE"
    where: str | None = None
    constraint: bool = field(default=False, compare=False)
    """True in a live database where it stands behind a UNIQUE constraint, and so is dropped with that."""


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
class View:
    """A view of a live database; `definition` is its SELECT."""

    name: Name
    columns: tuple[Column, ...]
    definition: str


BeyondKind: TypeAlias = Literal[
    "check",
    "collation",
    "comment",
    "deferrable constraint",
    "domain",
    "exclusion",
    "expression index",
    "empty enum",
    "empty table",
    "extension table",
    "generated column",
    "identity column",
    "included columns",
    "inheritance",
    "null order",
    "nulls not distinct",
    "operator class",
    "partition",
    "row security",
    "sequence",
    "trigger",
    "unvalidated constraint",
]


@dataclass(frozen=True, slots=True)
class Beyond:
    """Something in a live database that no schema can say, so that its presence or absence is no difference.

    owner: the table, view or enum it belongs to. part: the column, index or constraint within, "" for the whole.
    definition: the database's own words for it, "" where the kind says all.
    """

    kind: BeyondKind
    owner: Name
    part: str = ""
    definition: str = ""


@dataclass(frozen=True, slots=True)
class Catalog:
    """A whole database, as far as a schema describes it. `schemas` are sorted.

    Views and what is `beyond` schemas come from live databases only; catalogs are equal without regard to them.
    """

    schemas: tuple[str, ...] = ()
    extensions: tuple[Extension, ...] = ()
    enums: tuple[EnumType, ...] = ()
    tables: tuple[Table, ...] = field(default=())
    views: tuple[View, ...] = field(default=(), compare=False)
    beyond: tuple[Beyond, ...] = field(default=(), compare=False)
    home: str = field(default="public", compare=False)
    """The schema that the connection works in; names there have none of their own."""
    live: bool = field(default=False, compare=False)
    """It was read from a database, which may have things that no schema can say."""

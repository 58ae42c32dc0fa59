"""The intermediate representation: what a valid schema means. Frozen, resolved, free of source text.

`diglot_schema.compile` makes it from text; generators, the manifest and migrations read it. Names are schema names
unless a field says column, table, constraint or db. All names of constraints are final: as the database has them.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field

Provider: TypeAlias = Literal["postgresql", "sqlite", "mysql"]
ScalarType: TypeAlias = Literal[
    "Int", "BigInt", "Float", "Decimal", "Boolean", "String", "DateTime", "Json", "Bytes", "Enum", "Unsupported"
]
ReferentialAction: TypeAlias = Literal["Cascade", "Restrict", "NoAction", "SetNull", "SetDefault"]
DefaultFunction: TypeAlias = Literal[
    "autoincrement", "now", "cuid", "uuid", "ulid", "nanoid", "dbgenerated", "sequence"
]
IndexType: TypeAlias = Literal["BTree", "Hash", "Gin", "Gist", "SpGist", "Brin", "fulltext"]
Sort: TypeAlias = Literal["Asc", "Desc"]
LiteralValue: TypeAlias = bool | int | float | str


class Node(BaseModel):
    """A frozen piece of the IR; unknown keys are refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class UrlSource(Node):
    """Where a connection string comes from: an environment variable or the text itself; exactly one is set."""

    env: str | None = None
    literal: str | None = None


class Extension(Node):
    """A PostgreSQL extension: `x(map: "db name", schema: "s", version: "1.2")`."""

    name: str
    db_name: str | None = None
    db_schema: str | None = None
    version: str | None = None


class Datasource(Node):
    """The datasource block. `url` is None when the schema leaves it to configuration."""

    name: str
    provider: Provider
    url: UrlSource | None = None
    direct_url: UrlSource | None = None
    shadow_url: UrlSource | None = None
    relation_mode: Literal["foreignKeys", "prisma"] = "foreignKeys"
    schemas: tuple[str, ...] = ()
    extensions: tuple[Extension, ...] = ()


class Generator(Node):
    """A generator block. `options` holds the keys that have no field of their own, as strings, in source order.

    `env` names the environment variable of every key written as `env("X")`; such a key is "" or None itself.
    """

    name: str
    provider: str
    output: str | None = None
    preview_features: tuple[str, ...] = ()
    options: dict[str, str | tuple[str, ...]] = {}
    env: dict[str, str] = {}
    docs: str = ""


class EnumValue(Node):
    """A value of an enum; `db_name` equals `name` unless `@map` says otherwise."""

    name: str
    db_name: str
    docs: str = ""


class Enum(Node):
    """An enum; `db_name` is the type's name in the database, `db_schema` comes from `@@schema`."""

    name: str
    db_name: str
    db_schema: str | None = None
    values: tuple[EnumValue, ...]
    docs: str = ""


class NativeType(Node):
    """`@db.VarChar(32)`: name without the `db.`, arguments as written."""

    name: str
    args: tuple[str, ...] = ()


class LiteralDefault(Node):
    """A literal default. BigInt, Decimal, Float, DateTime are text; Json is JSON text, Bytes base64, Enum a name."""

    kind: Literal["literal"] = "literal"
    value: LiteralValue
    constraint: str | None = None


class ListDefault(Node):
    """A literal default of a list field, each item as in `LiteralDefault`."""

    kind: Literal["list"] = "list"
    values: tuple[LiteralValue, ...]
    constraint: str | None = None


class FunctionDefault(Node):
    """A default computed by the client or the database, e.g. `uuid(7)`; `args` as written, numbers as int."""

    kind: Literal["function"] = "function"
    name: DefaultFunction
    args: tuple[int | str, ...] = ()
    constraint: str | None = None


Default: TypeAlias = Annotated[LiteralDefault | ListDefault | FunctionDefault, Field(discriminator="kind")]


class ScalarField(Node):
    """A field that is a column. `enum` is set for type Enum, `unsupported` (SQL text) for type Unsupported."""

    kind: Literal["scalar"] = "scalar"
    name: str
    column: str
    type: ScalarType
    enum: str | None = None
    unsupported: str | None = None
    list: bool = False
    optional: bool = False
    native: NativeType | None = None
    default: Default | None = None
    updated_at: bool = False
    ignored: bool = False
    docs: str = ""


class JoinTable(Node):
    """The table behind an implicit m-n relation, seen from one side: its column here and the one of the opposite."""

    table: str
    db_schema: str | None = None
    column_here: Literal["A", "B"]
    constraint: str

    @property
    def column_there(self) -> Literal["A", "B"]:
        """The column that points to the opposite model."""
        return "B" if self.column_here == "A" else "A"


class RelationField(Node):
    """A field that is a relation. `columns` and `references` are field names, empty on the side without a key.

    `relation` is the relation's name, written or as Prisma derives it; `opposite` the field on `target`.
    `constraint` is the name of the foreign key (None on the side without a key). `on_delete`/`on_update` are None
    when not written; the `resolved_` properties know the defaults. `key_required`: a column of the key is required.
    """

    kind: Literal["relation"] = "relation"
    name: str
    target: str
    relation: str
    list: bool = False
    optional: bool = False
    columns: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    opposite: str
    on_delete: ReferentialAction | None = None
    on_update: ReferentialAction | None = None
    key_required: bool = False
    constraint: str | None = None
    through: JoinTable | None = None
    ignored: bool = False
    docs: str = ""

    @property
    def has_key(self) -> bool:
        """True on the side that holds the foreign key."""
        return bool(self.columns)

    @property
    def resolved_on_delete(self) -> ReferentialAction:
        """`onDelete` as it takes effect: Restrict if the relation is required, else SetNull."""
        return self.on_delete or ("SetNull" if self.optional and not self.key_required else "Restrict")

    @property
    def resolved_on_update(self) -> ReferentialAction:
        """`onUpdate` as it takes effect: Cascade unless written."""
        return self.on_update or "Cascade"


ModelField: TypeAlias = Annotated[ScalarField | RelationField, Field(discriminator="kind")]


class IndexField(Node):
    """A field of a key or index. `ops` is the database's name of the operator class."""

    name: str
    sort: Sort | None = None
    length: int | None = None
    ops: str | None = None


class PrimaryKey(Node):
    """`@id` or `@@id`. `name` is the client name of a compound key, `constraint` the name in the database."""

    fields: tuple[IndexField, ...]
    name: str | None = None
    constraint: str | None = None
    clustered: bool | None = None


class Unique(Node):
    """`@unique` or `@@unique` (`block`). `where` is the SQL predicate of a partial index."""

    fields: tuple[IndexField, ...]
    name: str | None = None
    constraint: str
    where: str | None = None
    block: bool = False
    clustered: bool | None = None


class Index(Node):
    """`@@index` or `@@fulltext`."""

    fields: tuple[IndexField, ...]
    type: IndexType = "BTree"
    constraint: str
    where: str | None = None
    clustered: bool | None = None


class Model(Node):
    """A model or a view. Fields are in source order; so are `uniques`, field attributes before block attributes."""

    name: str
    table: str
    db_schema: str | None = None
    view: bool = False
    fields: tuple[ModelField, ...]
    primary_key: PrimaryKey | None = None
    uniques: tuple[Unique, ...] = ()
    indexes: tuple[Index, ...] = ()
    ignored: bool = False
    docs: str = ""

    @property
    def scalars(self) -> tuple[ScalarField, ...]:
        """The fields that are columns."""
        return tuple(field for field in self.fields if isinstance(field, ScalarField))

    @property
    def relations(self) -> tuple[RelationField, ...]:
        """The fields that are relations."""
        return tuple(field for field in self.fields if isinstance(field, RelationField))

    def field(self, name: str) -> ScalarField | RelationField | None:
        """The field called `name`, if there is one."""
        return next((field for field in self.fields if field.name == name), None)


class Schema(Node):
    """A whole schema. `hash` is that of its manifest: `sha256:` and 64 hexadecimal digits."""

    datasource: Datasource
    generators: tuple[Generator, ...] = ()
    enums: tuple[Enum, ...] = ()
    models: tuple[Model, ...] = ()
    hash: str = ""

    def model(self, name: str) -> Model:
        """The model or view called `name`; raises KeyError when there is none."""
        for model in self.models:
            if model.name == name:
                return model
        raise KeyError(name)

    def enum(self, name: str) -> Enum:
        """The enum called `name`; raises KeyError when there is none."""
        for enum in self.enums:
            if enum.name == name:
                return enum
        raise KeyError(name)

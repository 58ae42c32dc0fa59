"""The schema while it is being resolved: declarations with their meaning attached, still with places for messages.

`resolve` fills drafts, `checks` read them, `assemble` turns them into the frozen IR.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from diglot_schema import ir
from diglot_schema.ast import Attribute, ConfigDecl, EnumDecl, EnumValueDecl, Expression, FieldDecl, ModelDecl, Name
from diglot_schema.source import Span

KeyKind = Literal["id", "unique", "index", "fulltext"]


@dataclass(slots=True)
class DatasourceDraft:
    """The datasource block, read; there is none while its provider is missing or unsupported."""

    decl: ConfigDecl
    provider: ir.Provider
    node: ir.Datasource
    schemas_span: Span | None


@dataclass(slots=True)
class EnumValueDraft:
    """One enum value."""

    decl: EnumValueDecl
    name: str
    db_name: str
    map_attribute: Attribute | None = None


@dataclass(slots=True)
class EnumDraft:
    """One enum."""

    decl: EnumDecl
    name: str
    db_name: str
    values: list[EnumValueDraft] = field(default_factory=list[EnumValueDraft])
    db_schema: str | None = None
    schema_span: Span | None = None


@dataclass(slots=True)
class NativeDraft:
    """`@db.Name(args)`: `prefix` is what stands before the dot."""

    prefix: str
    name: str
    args: tuple[Expression, ...]
    attribute: Attribute
    node: ir.NativeType | None = None


@dataclass(slots=True)
class DefaultDraft:
    """`@default(value)`; `node` is None while the value is wrong."""

    value: Expression
    attribute: Attribute
    constraint: str | None
    node: ir.LiteralDefault | ir.ListDefault | ir.FunctionDefault | None = None


@dataclass(slots=True)
class RelationDraft:
    """What `@relation(...)` says; None for what is not written."""

    attribute: Attribute
    name: str | None = None
    columns: list[FieldDraft] | None = None
    references: list[FieldDraft] | None = None
    on_delete: ir.ReferentialAction | None = None
    on_update: ir.ReferentialAction | None = None
    action_spans: dict[str, Span] = field(default_factory=dict[str, Span])
    constraint: str | None = None
    is_damaged: bool = False


@dataclass(slots=True, eq=False)
class FieldDraft:
    """One field. Exactly one of `scalar`, `target` is set; neither, when its type is unknown."""

    decl: FieldDecl
    name: str
    model: ModelDraft
    scalar: ir.ScalarType | None = None
    enum: EnumDraft | None = None
    target: ModelDraft | None = None
    is_list: bool = False
    is_optional: bool = False
    column: str = ""
    map_attribute: Attribute | None = None
    is_ignored: bool = False
    is_updated_at: bool = False
    native: NativeDraft | None = None
    default: DefaultDraft | None = None
    relation: RelationDraft | None = None

    @property
    def is_required(self) -> bool:
        """Neither list nor optional."""
        return not self.is_list and not self.is_optional

    @property
    def span(self) -> Span:
        """The whole declaration."""
        return self.decl.span


@dataclass(slots=True)
class KeyPart:
    """One field of a key, with its options."""

    field: FieldDraft
    span: Span
    sort: ir.Sort | None = None
    length: int | None = None
    ops: str | None = None
    ops_is_raw: bool = False


@dataclass(slots=True)
class KeyDraft:
    """A key or an index. `field` is set when the attribute stands on a field; `constraint` is the final name."""

    kind: KeyKind
    attribute: Attribute
    model: ModelDraft
    parts: list[KeyPart]
    field: FieldDraft | None = None
    name: str | None = None
    map: str | None = None
    type: ir.IndexType | None = None
    where: str | None = None
    clustered: bool | None = None
    constraint: str | None = None
    is_damaged: bool = False

    @property
    def fields(self) -> list[FieldDraft]:
        """The fields, in order."""
        return [part.field for part in self.parts]

    @property
    def label(self) -> str:
        """`@id`, `@@unique`, ... for messages."""
        return ("@" if self.field else "@@") + self.kind


@dataclass(slots=True, eq=False)
class ModelDraft:
    """A model or view. `is_damaged`: a line of it could not be read, so nothing can be said to be missing."""

    decl: ModelDecl
    name: str
    is_view: bool
    fields: dict[str, FieldDraft] = field(default_factory=dict[str, FieldDraft])
    table: str = ""
    map_attribute: Attribute | None = None
    db_schema: str | None = None
    schema_span: Span | None = None
    is_ignored: bool = False
    keys: list[KeyDraft] = field(default_factory=list[KeyDraft])
    is_damaged: bool = False

    @property
    def word(self) -> str:
        """`model` or `view`, for messages."""
        return "view" if self.is_view else "model"

    @property
    def primary_key(self) -> KeyDraft | None:
        """The first `@id` or `@@id`."""
        return next((key for key in self.keys if key.kind == "id"), None)

    @property
    def unique_keys(self) -> list[KeyDraft]:
        """Keys that identify a record: the primary key and uniques that are not partial."""
        return [key for key in self.keys if key.kind in ("id", "unique") and key.where is None and key.parts]

    @property
    def relations(self) -> list[FieldDraft]:
        """The relation fields."""
        return [field for field in self.fields.values() if field.target]

    @property
    def scalars(self) -> list[FieldDraft]:
        """The columns."""
        return [field for field in self.fields.values() if field.scalar]


@dataclass(slots=True)
class RelationPair:
    """A whole relation. `forward` holds the key (for m-n: column A); `back` is None when the opposite is missing."""

    name: str
    is_named: bool
    forward: FieldDraft
    back: FieldDraft | None
    is_many_to_many: bool

    @property
    def is_one_to_one(self) -> bool:
        """Neither side is a list."""
        return not self.forward.is_list and self.back is not None and not self.back.is_list


@dataclass(slots=True)
class SchemaDraft:
    """Everything that was found."""

    datasource: DatasourceDraft | None = None
    has_datasource_block: bool = False
    generators: list[tuple[ConfigDecl, ir.Generator]] = field(default_factory=list[tuple[ConfigDecl, ir.Generator]])
    enums: dict[str, EnumDraft] = field(default_factory=dict[str, EnumDraft])
    models: dict[str, ModelDraft] = field(default_factory=dict[str, ModelDraft])
    pairs: list[RelationPair] = field(default_factory=list[RelationPair])
    types: dict[str, Name] = field(default_factory=dict[str, Name])

    @property
    def provider(self) -> ir.Provider:
        """The provider; postgresql, the most permissive one, while none is known."""
        return self.datasource.provider if self.datasource else "postgresql"

    @property
    def uses_foreign_keys(self) -> bool:
        """False with `relationMode = "prisma"`."""
        return self.datasource is None or self.datasource.node.relation_mode == "foreignKeys"

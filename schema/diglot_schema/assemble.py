"""Drafts to IR: called when nothing is wrong any more."""

from __future__ import annotations

from diglot_schema import ir
from diglot_schema.draft import DatasourceDraft, EnumDraft, FieldDraft, KeyDraft, ModelDraft, RelationPair, SchemaDraft
from diglot_schema.names import foreign_key_name, join_table_constraint, join_table_name
from diglot_schema.spec import OPERATOR_CLASSES


def assemble(draft: SchemaDraft, datasource: DatasourceDraft) -> ir.Schema:
    """The schema, without its hash."""
    pairs = {field: pair for pair in draft.pairs for field in (pair.forward, pair.back) if field is not None}
    return ir.Schema(
        datasource=datasource.node,
        generators=tuple(generator for _, generator in draft.generators),
        enums=tuple(enum_node(enum) for enum in draft.enums.values()),
        models=tuple(model_node(model, draft, pairs) for model in draft.models.values()),
    )


def enum_node(enum: EnumDraft) -> ir.Enum:
    """One enum."""
    values = tuple(ir.EnumValue(name=value.name, db_name=value.db_name, docs=value.decl.docs) for value in enum.values)
    return ir.Enum(name=enum.name, db_name=enum.db_name, db_schema=enum.db_schema, values=values, docs=enum.decl.docs)


def model_node(model: ModelDraft, draft: SchemaDraft, pairs: dict[FieldDraft, RelationPair]) -> ir.Model:
    """One model or view."""
    fields: list[ir.ScalarField | ir.RelationField] = []
    for field in model.fields.values():
        if field.target is None:
            fields.append(scalar_node(field))
        elif field in pairs:
            fields.append(relation_node(field, pairs[field], draft))
    key = model.primary_key
    return ir.Model(
        name=model.name,
        table=model.table,
        db_schema=model.db_schema,
        view=model.is_view,
        fields=tuple(fields),
        primary_key=primary_key_node(key) if key else None,
        uniques=tuple(unique_node(key) for key in model.keys if key.kind == "unique"),
        indexes=tuple(index_node(key) for key in model.keys if key.kind in ("index", "fulltext")),
        ignored=model.is_ignored,
        docs=model.decl.docs,
    )


def scalar_node(field: FieldDraft) -> ir.ScalarField:
    """One column."""
    unsupported = field.decl.type.unsupported if field.decl.type else None
    return ir.ScalarField(
        name=field.name,
        column=field.column,
        type=field.scalar or "String",
        enum=field.enum.name if field.enum else None,
        unsupported=unsupported.value if unsupported else None,
        list=field.is_list,
        optional=field.is_optional,
        native=field.native.node if field.native else None,
        default=field.default.node if field.default else None,
        updated_at=field.is_updated_at,
        ignored=field.is_ignored,
        docs=field.decl.docs,
    )


def relation_node(field: FieldDraft, pair: RelationPair, draft: SchemaDraft) -> ir.RelationField:
    """One side of a relation."""
    other = pair.back if field is pair.forward else pair.forward
    relation = field.relation
    columns = relation.columns or [] if relation else []
    return ir.RelationField(
        name=field.name,
        target=field.target.name if field.target else "",
        relation=pair.name,
        list=field.is_list,
        optional=field.is_optional,
        columns=tuple(column.name for column in columns),
        references=tuple(column.name for column in (relation.references or [] if relation else [])),
        opposite=other.name if other else "",
        on_delete=relation.on_delete if relation else None,
        on_update=relation.on_update if relation else None,
        key_required=any(column.is_required for column in columns),
        constraint=foreign_key_name(field, draft.provider),
        through=join_table(field, pair, draft) if pair.is_many_to_many else None,
        ignored=field.is_ignored,
        docs=field.decl.docs,
    )


def join_table(field: FieldDraft, pair: RelationPair, draft: SchemaDraft) -> ir.JoinTable:
    """The table of an implicit m-n relation; it lives in the schema of the model behind column A."""
    return ir.JoinTable(
        table=join_table_name(pair.name, draft.provider),
        db_schema=pair.forward.model.db_schema,
        column_here="A" if field is pair.forward else "B",
        constraint=join_table_constraint(pair.name, draft.provider),
    )


def key_parts(key: KeyDraft) -> tuple[ir.IndexField, ...]:
    """The fields of a key."""
    return tuple(
        ir.IndexField(
            name=part.field.name,
            sort=part.sort,
            length=part.length,
            ops=part.ops if part.ops is None or part.ops_is_raw else OPERATOR_CLASSES[part.ops]["name"],
        )
        for part in key.parts
    )


def primary_key_node(key: KeyDraft) -> ir.PrimaryKey:
    """`@id` or `@@id`."""
    return ir.PrimaryKey(fields=key_parts(key), name=key.name, constraint=key.constraint, clustered=key.clustered)


def unique_node(key: KeyDraft) -> ir.Unique:
    """`@unique` or `@@unique`."""
    return ir.Unique(
        fields=key_parts(key),
        name=key.name,
        constraint=key.constraint or "",
        where=key.where,
        clustered=key.clustered,
        block=key.field is None,
    )


def index_node(key: KeyDraft) -> ir.Index:
    """`@@index` or `@@fulltext`."""
    return ir.Index(
        fields=key_parts(key),
        type="fulltext" if key.kind == "fulltext" else key.type or "BTree",
        constraint=key.constraint or "",
        where=key.where,
        clustered=key.clustered,
    )

"""Relations: two sides that belong together, a key on one of them, columns that fit what they refer to."""

from __future__ import annotations

from collections import defaultdict

from diglot_schema.diagnostics import Report
from diglot_schema.draft import FieldDraft, RelationDraft, RelationPair, SchemaDraft
from diglot_schema.relations import derived_name, explicit_name
from diglot_schema.spec import IDENTIFIER_LIMITS


def check(draft: SchemaDraft, report: Report) -> None:
    """Every relation of the schema."""
    ambiguous = ambiguities(draft, report)
    for pair in draft.pairs:
        if pair.forward in ambiguous or pair.back in ambiguous:
            continue
        if pair.back is None:
            missing_opposite(pair.forward, report)
        elif pair.is_many_to_many:
            many_to_many(pair.forward, pair.back, report)
        else:
            sides(pair, pair.back, report)
        for side in (pair.forward, pair.back):
            if side and side.relation and not side.relation.is_damaged:
                columns(side, side.relation, report)
                one_to_one_key(pair, side, side.relation, report)
    for model in draft.models.values():
        for field in model.relations:
            map_name(field, draft, report)
            ignored(field, report)


def ambiguities(draft: SchemaDraft, report: Report) -> set[FieldDraft]:
    """Fields of one model that lead to the same model under the same name; reported, to be left out."""
    found: set[FieldDraft] = set()
    for model in draft.models.values():
        groups: defaultdict[tuple[str, str], list[FieldDraft]] = defaultdict(list)
        for field in model.relations:
            if field.target:
                groups[(field.target.name, explicit_name(field) or derived_name(field))].append(field)
        for (target, _), group in groups.items():
            is_named = any(explicit_name(field) is not None for field in group)
            allowed = 2 if target == model.name and is_named else 1
            if len(group) <= allowed:
                continue
            found.update(group)
            fields = ", ".join(f"`{field.name}`" for field in group[:6]) + (", ..." if len(group) > 6 else "")
            advice = 'give each relation a name of its own, on both sides: `@relation("name")`'
            for field in group:
                report.error(
                    "S505",
                    f"it is not clear which relation the fields {fields} of `{model.name}` belong to",
                    field.span,
                    help=advice if target != model.name or len(group) > 2 else f"{advice}; two sides of one share it",
                )
    return found


def missing_opposite(field: FieldDraft, report: Report) -> None:
    """The other model has no field that leads back."""
    target = field.target
    if target is None or target.is_damaged or (field.relation and field.relation.is_damaged):
        return
    name = explicit_name(field)
    attribute = f' @relation("{name}")' if name else ""
    back = f"{field.model.name[0].lower()}{field.model.name[1:]}"
    line = f"{back} {field.model.name}?{attribute}" if field.is_list else f"{back}s {field.model.name}[]{attribute}"
    report.error(
        "S506",
        f"the relation `{field.model.name}.{field.name}` has no opposite field on `{target.name}`",
        field.span,
        help=f"add `{line}` to `{target.name}`, or let `diglot format` add it",
    )


def holds(relation: RelationDraft | None, what: str) -> bool:
    """Whether `fields` or `references` is written and not empty."""
    if relation is None:
        return False
    return bool(relation.columns if what == "fields" else relation.references) or relation.is_damaged


def path(field: FieldDraft) -> str:
    """`Model.field`"""
    return f"{field.model.name}.{field.name}"


def sides(pair: RelationPair, back: FieldDraft, report: Report) -> None:
    """`fields` and `references` stand together on one side; the other side says nothing about the key."""
    forward = pair.forward
    if holds(back.relation, "fields") or holds(back.relation, "references"):
        wrong_side(pair, back, report)
    else:
        absent = [what for what in ("fields", "references") if not holds(forward.relation, what)]
        if absent:
            example = f"@relation(fields: [{forward.name}Id], references: [id])"
            message = f"the relation `{path(forward)}` has no `{'` and no `'.join(absent)}`"
            help = f"write `{example}`, naming columns of `{forward.model.name}` and a key of `{back.model.name}`"
            report.error("S508", message, forward.span, help=help)
    if pair.is_one_to_one and back.is_required and not holds(back.relation, "fields"):
        message = f"`{path(back)}` is required, but no column can make sure of it"
        report.error("S509", message, back.span, help=f"write `{back.name} {forward.model.name}?`")


def wrong_side(pair: RelationPair, back: FieldDraft, report: Report) -> None:
    """The side without the key says `fields` or `references`."""
    forward = pair.forward
    move = f"move `fields` and `references` to `{path(forward)}`"
    if not pair.is_one_to_one:
        report.error("S507", f"the list `{path(back)}` cannot hold the key of the relation", back.span, help=move)
    elif holds(forward.relation, "fields") or holds(forward.relation, "references"):
        message = f"`{path(forward)}` and `{path(back)}` both have `fields` or `references`"
        report.error("S507", message, back.span, help="keep both arguments on one side, remove them from the other")
    elif forward.is_required:
        message = f"the other side, `{path(forward)}`, is required and must hold the key"
        report.error("S507", message, back.span, help=f"{move}, or write `{back.model.name}?` there")


def many_to_many(forward: FieldDraft, back: FieldDraft, report: Report) -> None:
    """An implicit m-n relation: both models have a single id, and nothing is written about keys."""
    for side in (forward, back):
        target, relation = side.target, side.relation
        key = target.primary_key if target else None
        if forward.model.is_view or back.model.is_view:
            report.error(
                "S510",
                f"the m-n relation `{path(side)}` touches a view, which has no table for it",
                side.span,
                help="write the table in between as a model",
            )
        elif target and not target.is_damaged and (key is None or len(key.parts) != 1):
            report.error(
                "S510",
                f"`{target.name}` has no single `@id`, which the m-n relation `{side.model.name}.{side.name}` needs",
                side.span,
                help="add an `@id` field, or write the table in between as a model",
            )
        if relation is None:
            continue
        if relation.columns is not None or relation.references is not None:
            report.error(
                "S511",
                f"the m-n relation `{side.model.name}.{side.name}` has its keys in a table of its own",
                relation.attribute.span,
                help="remove `fields` and `references`",
            )
        for span in relation.action_spans.values():
            report.error(
                "S511",
                "an implicit m-n relation has no referential actions",
                span,
                help="remove it, or write the table in between as a model",
            )


def columns(field: FieldDraft, relation: RelationDraft, report: Report) -> None:
    """The columns of a key: as many as they refer to, of the same types, unique on the other side."""
    target = field.target
    if target is None or not relation.columns or not relation.references or target.is_damaged:
        return
    span = relation.attribute.span
    if len(relation.columns) != len(relation.references):
        report.error(
            "S512",
            f"`fields` names {len(relation.columns)} columns, `references` {len(relation.references)}",
            span,
            help="each column refers to one",
        )
        return
    for column, reference in zip(relation.columns, relation.references, strict=True):
        if (column.scalar, column.enum) != (reference.scalar, reference.enum):
            report.error(
                "S513",
                f"`{path(column)}` is {type_name(column)}, `{path(reference)}` is {type_name(reference)}",
                span,
                help=f"give `{column.name}` the type {type_name(reference)}",
            )
    names = {reference.name for reference in relation.references}
    if not any({key_field.name for key_field in key.fields} == names for key in target.unique_keys):
        listed = ", ".join(reference.name for reference in relation.references)
        help = (
            f"add `@unique` to `{target.name}.{listed}`"
            if len(names) == 1
            else f"add `@@unique([{listed}])` to `{target.name}`"
        )
        report.error("S514", f"`references` must name a key of `{target.name}`, `{listed}` is none", span, help=help)
    if field.is_required and any(column.is_optional for column in relation.columns):
        optional = next(column for column in relation.columns if column.is_optional)
        report.error(
            "S515",
            f"`{field.name}` is required, but its column `{optional.name}` is optional",
            field.span,
            help=f"write `{field.name} {target.name}?`, or make `{optional.name}` required",
        )


def type_name(field: FieldDraft) -> str:
    """The type of a column, for messages."""
    return f"`{field.enum.name if field.enum else field.scalar}`"


def one_to_one_key(pair: RelationPair, field: FieldDraft, relation: RelationDraft, report: Report) -> None:
    """The columns behind a 1-1 relation are unique."""
    if not pair.is_one_to_one or not relation.columns:
        return
    names = {column.name for column in relation.columns}
    if any({part.name for part in key.fields} == names for key in field.model.unique_keys):
        return
    listed = ", ".join(column.name for column in relation.columns)
    fix = f"add `@unique` to `{listed}`" if len(names) == 1 else f"add `@@unique([{listed}])` to `{field.model.name}`"
    report.error(
        "S516",
        f"the columns of the one-to-one relation `{field.model.name}.{field.name}` are not unique",
        field.span,
        help=f"{fix}, or write a list on the other side to make it one-to-many",
    )


def map_name(field: FieldDraft, draft: SchemaDraft, report: Report) -> None:
    """`map:` names the foreign key, where it can have a name that fits."""
    relation = field.relation
    if relation is None or relation.constraint is None or draft.datasource is None:
        return
    limit = IDENTIFIER_LIMITS[draft.provider]
    if draft.provider == "sqlite":
        report.error("S517", "foreign keys have no names on sqlite", relation.attribute.span, help="remove `map`")
    elif len(relation.constraint.encode("utf-8", "surrogatepass")) > limit:
        report.error(
            "S616",
            f"the name of this foreign key is longer than {limit} bytes",
            relation.attribute.span,
            help="shorten `map`",
        )


def ignored(field: FieldDraft, report: Report) -> None:
    """A relation to an ignored model is ignored too."""
    target = field.target
    if target and target.is_ignored and not field.is_ignored and not field.model.is_ignored:
        report.error(
            "S518",
            f"`{field.name}` leads to the ignored model `{target.name}`",
            field.span,
            help=f"add `@ignore` to `{field.name}`",
        )

"""`@relation(...)` read, and relation fields paired with their other side as Prisma pairs them."""

from __future__ import annotations

from typing import cast, get_args

from diglot_schema import ir
from diglot_schema.arguments import Arguments, describe, items
from diglot_schema.ast import Attribute, Constant, Expression
from diglot_schema.diagnostics import Report
from diglot_schema.draft import FieldDraft, ModelDraft, RelationDraft, RelationPair, SchemaDraft

ACTIONS = get_args(ir.ReferentialAction)


def read_relation(field: FieldDraft, attribute: Attribute, report: Report) -> None:
    """Read `@relation` of a relation field into its draft."""
    arguments = Arguments(attribute, report)
    relation = RelationDraft(attribute)
    field.relation = relation
    relation.name = arguments.filled(arguments.first("name"), "name")
    relation.columns = read_fields(arguments, "fields", field.model, relation)
    if field.target:
        relation.references = read_fields(arguments, "references", field.target, relation)
    relation.on_delete = read_action(arguments, "onDelete", relation)
    relation.on_update = read_action(arguments, "onUpdate", relation)
    relation.constraint = arguments.filled(arguments.take("map"), "map")
    arguments.finish()


def read_fields(arguments: Arguments, what: str, model: ModelDraft, relation: RelationDraft) -> list[FieldDraft] | None:
    """The columns named in `fields:` or `references:`; None when the argument is not there."""
    value = arguments.take(what)
    if value is None:
        return None
    found: list[FieldDraft] = []
    for item in items(value):
        field = read_column(arguments, item, what, model)
        if field is None:
            relation.is_damaged = True
        elif field in found:
            relation.is_damaged = True
            arguments.report.error(
                "S502", f"`{field.name}` stands twice in `{what}`", item.span, help="remove one of them"
            )
        else:
            found.append(field)
    return found


def read_column(arguments: Arguments, item: Expression, what: str, model: ModelDraft) -> FieldDraft | None:
    """One column of `model`; None after reporting why it is none."""
    report = arguments.report
    if not isinstance(item, Constant):
        arguments.error(
            f"a field in `{what}` is a bare word, not {describe(item)}", item.span, help=f"write `{what}: [field]`"
        )
        return None
    field = model.fields.get(item.text)
    if field is None:
        if not model.is_damaged:
            report.error(
                "S503",
                f"relation uses an unknown field in `{what}`",
                item.span,
                label=f"`{model.name}` has no field `{item.text[:60]}`",
                help=f"add `{item.text[:60]}` to `{model.name}`, or name an existing field",
            )
        return None
    if field.target:
        report.error(
            "S504",
            f"`{what}` must name columns, `{model.name}.{item.text}` is a relation",
            item.span,
            help="name the columns that hold the key",
        )
        return None
    return field if field.scalar else None


def read_action(arguments: Arguments, what: str, relation: RelationDraft) -> ir.ReferentialAction | None:
    """`onDelete:` or `onUpdate:`"""
    value = arguments.take(what)
    word = arguments.word(value, what)
    if word is None or value is None:
        return None
    relation.action_spans[what] = value.span
    if word in ACTIONS:
        return cast(ir.ReferentialAction, word)
    arguments.error(
        f"there is no referential action `{word[:60]}`", value.span, help="use one of " + ", ".join(ACTIONS)
    )
    return None


def column_hint(field: FieldDraft, attribute: str) -> str:
    """Where an attribute belongs that was written on a relation field."""
    columns = field.relation.columns if field.relation and field.relation.columns else []
    if not columns or attribute not in ("id", "unique"):
        return "it is for columns; remove it here"
    if len(columns) == 1:
        return f"put it on `{columns[0].name}`"
    return f"write `@@{attribute}([{', '.join(column.name for column in columns)}])`"


def explicit_name(field: FieldDraft) -> str | None:
    """The relation's name as written on one side."""
    return field.relation.name if field.relation else None


def derived_name(field: FieldDraft) -> str:
    """The name Prisma gives to an unnamed relation: both model names in alphabetical order."""
    first, second = sorted([field.model.name, field.target.name if field.target else ""])
    return f"{first}To{second}"


def find_opposite(field: FieldDraft) -> FieldDraft | None:
    """The first relation field of the target that leads back under the same name."""
    if field.target is None:
        return None
    for other in field.target.fields.values():
        if other.target is field.model and other is not field and explicit_name(other) == explicit_name(field):
            return other
    return None


def pair(draft: SchemaDraft) -> None:
    """Enter every relation once, with the side that holds the key first."""
    seen: set[FieldDraft] = set()
    for model in draft.models.values():
        for field in model.relations:
            if field in seen:
                continue
            other = find_opposite(field)
            seen.add(field)
            if other is not None:
                seen.add(other)
            forward, back = order(field, other)
            name = explicit_name(field)
            draft.pairs.append(
                RelationPair(
                    name or derived_name(field),
                    name is not None,
                    forward,
                    back,
                    other is not None and field.is_list and other.is_list,
                )
            )


def order(field: FieldDraft, other: FieldDraft | None) -> tuple[FieldDraft, FieldDraft | None]:
    """The pair with the key's side first; for m-n relations the one of column A."""
    if other is None:
        return field, None
    if field.is_list != other.is_list:
        return (other, field) if field.is_list else (field, other)
    by_name = (field, other) if (field.model.name, field.name) <= (other.model.name, other.name) else (other, field)
    if field.is_list:
        return by_name
    if field.is_optional != other.is_optional:
        return (other, field) if field.is_optional else (field, other)
    holds = [side for side in by_name if side.relation and side.relation.columns is not None]
    if len(holds) == 1:
        return holds[0], (other if holds[0] is field else field)
    return by_name

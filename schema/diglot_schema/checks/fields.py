"""Fields: types a database has, lists, `@updatedAt`, `@ignore`, `autoincrement()`."""

from __future__ import annotations

from diglot_schema.ast import Call
from diglot_schema.diagnostics import Report
from diglot_schema.draft import FieldDraft, ModelDraft, SchemaDraft
from diglot_schema.natives import check_unsupported


def check(draft: SchemaDraft, report: Report) -> None:
    """Every field of every model."""
    for model in draft.models.values():
        for field in model.fields.values():
            modifier(field, report)
        for field in model.scalars:
            lists(field, draft, report)
            flags(field, report)
            default_name(field, draft, report)
            check_unsupported(field, draft, report)
        autoincrement(model, draft, report)


def modifier(field: FieldDraft, report: Report) -> None:
    """`?` and `[]` exclude each other; `!` and `[T]` are gone."""
    type_ref = field.decl.type
    if type_ref is None:
        return
    name = type_ref.name.text
    match type_ref.modifier:
        case "[]?":
            report.error(
                "S203",
                f"`{field.name}` is an optional list",
                type_ref.span,
                help=f"write `{name}[]`: an empty list stands for nothing",
            )
        case "!":
            report.error("S203", "fields are required without `!`", type_ref.span, help=f"write `{name}`")
        case "[ ]":
            report.error("S203", "`[]` stands after the type", type_ref.span, help=f"write `{name}[]`")
        case "" | "?" | "[]":
            pass


def lists(field: FieldDraft, draft: SchemaDraft, report: Report) -> None:
    """PostgreSQL has lists of values, SQLite keeps them as JSON."""
    if field.is_list and draft.datasource and draft.provider not in ("postgresql", "sqlite"):
        report.error(
            "S204",
            f"`{field.name}` is a list, {draft.provider} has no lists",
            field.span,
            help="use a `Json` field, or a model of its own with a relation",
        )


def flags(field: FieldDraft, report: Report) -> None:
    """`@updatedAt` and `@ignore`."""
    if field.is_updated_at and (field.scalar != "DateTime" or field.is_list):
        report.error(
            "S205",
            f"`@updatedAt` needs a DateTime, `{field.name}` is {'a list' if field.is_list else field.scalar}",
            field.span,
            help=f"write `{field.name} DateTime @updatedAt`",
        )
    if field.is_ignored and field.scalar == "Unsupported":
        report.error(
            "S305", f"the Unsupported field `{field.name}` is ignored already", field.span, help="remove `@ignore`"
        )
    elif field.is_ignored and field.model.is_ignored:
        report.error(
            "S305",
            f"`{field.model.name}` is ignored as a whole",
            field.span,
            help=f"remove `@ignore` from `{field.name}`",
        )


def default_name(field: FieldDraft, draft: SchemaDraft, report: Report) -> None:
    """Defaults have no names on the databases we know."""
    if field.default and field.default.constraint is not None and draft.datasource:
        report.error(
            "S407", f"defaults have no names on {draft.provider}", field.default.attribute.span, help="remove `map`"
        )


def is_autoincrement(field: FieldDraft) -> bool:
    """Whether the default is `autoincrement()`."""
    value = field.default.value if field.default else None
    return isinstance(value, Call) and value.name.text == "autoincrement"


def autoincrement(model: ModelDraft, draft: SchemaDraft, report: Report) -> None:
    """MySQL wants one per table and an index on it; SQLite wants it on the id."""
    counting = [field for field in model.scalars if is_autoincrement(field)]
    if not counting or draft.provider == "postgresql" or model.is_view:
        return
    for field in counting[1:]:
        report.error(
            "S409",
            f"{draft.provider} counts one column per table",
            field.span,
            help=f"keep `autoincrement()` on `{counting[0].name}`",
        )
    for field in counting:
        key = model.primary_key
        if draft.provider == "sqlite" and (key is None or key.fields != [field]):
            report.error(
                "S409",
                f"SQLite only counts the id, not `{field.name}`",
                field.span,
                help=f"make it the `@id`, or set `{field.name}` yourself",
            )
        if draft.provider == "mysql" and not any(key.parts and key.parts[0].field is field for key in model.keys):
            report.error(
                "S409",
                f"MySQL only counts columns with an index, `{field.name}` has none",
                field.span,
                help="add `@unique` or `@@index`",
            )

"""Every model has a key that identifies a record, and at most one primary key."""

from __future__ import annotations

from diglot_schema.diagnostics import Report
from diglot_schema.draft import KeyDraft, ModelDraft, SchemaDraft


def check(draft: SchemaDraft, report: Report) -> None:
    """Primary keys, and at least one strict key per model."""
    for model in draft.models.values():
        primary_keys(model, report)
        if not model.is_ignored and not model.is_view and not model.is_damaged:
            identifies(model, report)


def primary_keys(model: ModelDraft, report: Report) -> None:
    """One `@id` or `@@id`, of required columns."""
    found = [key for key in model.keys if key.kind == "id"]
    for key in found[1:]:
        report.error(
            "S606",
            f"`{model.name}` has two primary keys",
            key.attribute.span,
            help="keep one, write `@unique` or `@@unique` for the other; `@@id([a, b])` is a key of several fields",
        )
    if model.is_ignored:
        return
    for key in found:
        for field in key.fields:
            if not field.is_required:
                what = "a list" if field.is_list else "optional"
                report.error(
                    "S607",
                    f"`{field.name}` is {what}, a primary key consists of required fields",
                    key.attribute.span,
                    help=f"make `{field.name}` required, or use `{'@' if key.field else '@@'}unique`",
                )


def is_strict(key: KeyDraft) -> bool:
    """Whether every record has this key: no optional and no Unsupported field in it."""
    return all(not field.is_optional and field.scalar != "Unsupported" for field in key.fields)


def identifies(model: ModelDraft, report: Report) -> None:
    """At least one key of required fields."""
    keys = model.unique_keys
    if any(is_strict(key) for key in keys) or any(key.is_damaged for key in model.keys):
        return
    help = "add `@id` to a field, or `@@id([a, b])` to the model; `@unique` on a required field does as well"
    if keys:
        options = "; ".join("`" + "`, `".join(field.name for field in key.fields) + "`" for key in keys)
        help = f"make the fields of one key required: {options}"
    report.error(
        "S608",
        f"`{model.name}` has no key of required fields, its records cannot be told apart",
        model.decl.name.span,
        help=help,
    )

"""Keys and indexes: options a database has, and names in the client."""

from __future__ import annotations

from diglot_schema.diagnostics import Report
from diglot_schema.draft import KeyDraft, ModelDraft, SchemaDraft
from diglot_schema.spec import IDENTIFIER_LIMITS


def check(draft: SchemaDraft, report: Report) -> None:
    """Every key of every model."""
    for model in draft.models.values():
        client_names(model, report)
        for key in model.keys:
            if not key.parts and not key.is_damaged:
                report.error(
                    "S609", f"`{key.label}` has no fields", key.attribute.span, help=f"write `{key.label}([field])`"
                )
            if draft.datasource:
                options(key, draft, report)
                long_name(key, draft, report)


def options(key: KeyDraft, draft: SchemaDraft, report: Report) -> None:
    """`map`, `length`, `sort`, `clustered`, `where` and `ops`, as far as the database and the kind of key have them."""
    provider, span = draft.provider, key.attribute.span
    if key.kind == "id" and key.map is not None and provider != "postgresql":
        report.error("S610", f"primary keys have no names on {provider}", span, help="remove `map`")
    if any(part.length is not None for part in key.parts):
        if provider != "mysql":
            report.error("S611", f"`length` does not exist on {provider}", span, help="remove it")
        elif key.kind == "fulltext":
            report.error("S611", "`length` cannot stand in `@@fulltext`", span, help="remove it")
        for part in key.parts:
            if part.length is not None and part.field.scalar not in ("String", "Bytes", "Unsupported"):
                report.error(
                    "S611",
                    f"`length` is for String and Bytes, `{part.field.name}` is {part.field.scalar}",
                    part.span,
                    help="remove it",
                )
    if key.kind == "fulltext" and any(part.sort for part in key.parts):
        report.error("S612", "`sort` cannot stand in `@@fulltext`", span, help="remove it")
    if key.kind == "id" and any(part.sort for part in key.parts):
        report.error("S612", f"a primary key has no `sort` on {provider}", span, help="remove it")
    if key.clustered is not None:
        report.error("S613", f"`clustered` does not exist on {provider}", span, help="remove it")
    if key.where is not None and provider == "mysql":
        report.error("S614", "mysql has no partial indexes", span, help="remove `where`")
    if key.kind != "index" and any(part.ops for part in key.parts):
        report.error("S615", f"`ops` is for `@@index`, not for `{key.label}`", span, help="remove it")


def long_name(key: KeyDraft, draft: SchemaDraft, report: Report) -> None:
    """Names given by `map` must fit."""
    limit = IDENTIFIER_LIMITS[draft.provider]
    if key.map is not None and len(key.map.encode("utf-8", "surrogatepass")) > limit:
        report.error(
            "S616",
            f"the name of this constraint is longer than {limit} bytes",
            key.attribute.span,
            help="shorten `map`",
        )


def client_names(model: ModelDraft, report: Report) -> None:
    """The name of a compound key is neither a field nor the name of another one; nor are its field names joined.

    Prisma refuses the latter even when the key has a name of its own, and so do we.
    """
    seen: set[str] = set()
    for key in model.keys:
        if key.name is not None:
            if key.name in seen:
                report.error(
                    "S617",
                    f"`{model.name}` has two keys called `{key.name}`",
                    key.attribute.span,
                    help="give one of them another `name`",
                )
            if key.name in model.fields:
                report.error(
                    "S617",
                    f"`{key.name}` is already a field of `{model.name}`",
                    key.attribute.span,
                    help="give the key another `name`",
                )
            seen.add(key.name)
        if key.kind in ("id", "unique") and len(key.parts) > 1:
            name = "_".join(field.name for field in key.fields)
            if name in model.fields and model.fields[name].scalar:
                report.error(
                    "S617",
                    f"this key of `{model.name}` would be called `{name}`, as one of the fields is",
                    key.attribute.span,
                    help=f'rename the field and add `@map("{name}")` to it',
                )

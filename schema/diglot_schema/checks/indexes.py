"""Index types and operator classes, and types that cannot be indexed."""

from __future__ import annotations

from diglot_schema.diagnostics import Report
from diglot_schema.draft import KeyDraft, KeyPart, SchemaDraft
from diglot_schema.spec import DEFAULT_CLASSES, OPERATOR_CLASSES

LONG_TYPES = frozenset(["Text", "LongText", "MediumText", "TinyText", "Blob", "TinyBlob", "MediumBlob", "LongBlob"])


def check(draft: SchemaDraft, report: Report) -> None:
    """Every key, against what its database can index."""
    if draft.datasource is None:
        return
    for model in draft.models.values():
        for key in model.keys:
            index_type(key, draft, report)
            match draft.provider:
                case "postgresql":
                    postgres(key, report)
                case "mysql":
                    mysql(key, report)
                case "sqlite":
                    pass


def index_type(key: KeyDraft, draft: SchemaDraft, report: Report) -> None:
    """Which types of index there are."""
    span = key.attribute.span
    if key.kind == "fulltext" and draft.provider != "mysql":
        report.error(
            "S619",
            f"`@@fulltext` does not exist on {draft.provider}",
            span,
            help="use `@@index`; on postgresql a Gin index over a tsvector",
        )
    if key.type not in (None, "BTree") and draft.provider != "postgresql":
        report.error("S620", f"{draft.provider} has no {key.type} indexes", span, help="remove `type`")
    elif key.type == "Hash" and any(part.sort for part in key.parts):
        report.error("S620", "a Hash index has no order", span, help="remove `sort`")
    elif key.type == "SpGist" and len(key.parts) > 1:
        report.error("S620", "an SpGist index has one field", span, help="make one index per field")


def native_name(part: KeyPart) -> str | None:
    """The native type of the field, if one is written."""
    return part.field.native.name if part.field.native else None


def mysql(key: KeyDraft, report: Report) -> None:
    """MySQL cannot index long texts and blobs as a whole."""
    for part in key.parts:
        name = native_name(part)
        if name in LONG_TYPES and part.length is None and key.kind != "fulltext":
            report.error(
                "S621",
                f"mysql cannot index the whole of `{part.field.name}`, which is {name}",
                key.attribute.span,
                help=f"write `{part.field.name}(length: 100)`" if not key.field else "add `length: 100`",
            )
            return


def postgres(key: KeyDraft, report: Report) -> None:
    """XML cannot be indexed; Gist, Gin, SpGist and Brin need an operator class that fits the field."""
    for part in key.parts:
        if key.kind != "id" and native_name(part) == "Xml":
            report.error(
                "S621", f"postgresql cannot index `{part.field.name}`, which is Xml", part.span, help="leave it out"
            )
        if not part.ops_is_raw and key.kind == "index":
            operator_class(key, part, report)


def operator_class(key: KeyDraft, part: KeyPart, report: Report) -> None:
    """One field of an index against its operator class, or the default one."""
    kind, field, span = key.type or "BTree", part.field, key.attribute.span
    native = native_name(part)
    if part.ops is not None:
        known = OPERATOR_CLASSES[part.ops]
        if kind not in known["indexes"]:
            report.error(
                "S622",
                f"`{part.ops}` is not for {kind} indexes",
                span,
                help=f"it is for {' and '.join(known['indexes'])}: add `type: {known['indexes'][0]}`",
            )
        elif not fits(part, native, known):
            wanted = (
                "a list"
                if known.get("array")
                else " or ".join([*known.get("types", []), *(f"@db.{n}" for n in known["native"])])
            )
            report.error("S622", f"`{part.ops}` does not fit `{field.name}`", span, help=f"it is for {wanted}")
        return
    if kind not in DEFAULT_CLASSES or field.scalar == "Unsupported":
        return
    if not fits(part, native, DEFAULT_CLASSES[kind]):
        report.error(
            "S623",
            f"a {kind} index of `{field.name}` needs an operator class",
            span,
            help=f'write `{field.name}(ops: raw("..."))` with a class for {native or field.scalar}',
        )


def fits(part: KeyPart, native: str | None, known: dict[str, object]) -> bool:
    """Whether a class is made for the field: by list, by native type, else by type."""
    if known.get("array") and part.field.is_list:
        return True
    wanted = known["native"] if native is not None else known.get("types", [])
    value = native if native is not None else part.field.scalar
    return isinstance(wanted, list) and value in wanted

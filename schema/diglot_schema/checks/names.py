"""Names: how they may look, which are reserved, and which tables and columns would be the same."""

from __future__ import annotations

from diglot_schema.ast import Name
from diglot_schema.diagnostics import Report
from diglot_schema.draft import EnumDraft, ModelDraft, SchemaDraft
from diglot_schema.spec import RESERVED_NAMES, SCALARS


def check(draft: SchemaDraft, report: Report) -> None:
    """Names of blocks, fields and values; tables and columns."""
    spelling(draft, report)
    for model in draft.models.values():
        columns(model, report)
    tables(draft, report)


def spelling(draft: SchemaDraft, report: Report) -> None:
    """How names look, and that every enum has a value."""
    for model in draft.models.values():
        type_name(model.decl.name, model.word, report)
        for field in model.fields.values():
            identifier(field.decl.name, "field", report)
    for enum in draft.enums.values():
        type_name(enum.decl.name, "enum", report)
        for value in enum.values:
            identifier(value.decl.name, "enum value", report)
        if not enum.decl.values and len(enum.decl.members) == len(enum.decl.attributes):
            report.error(
                "S701", f"the enum `{enum.name}` has no value", enum.decl.name.span, help="add at least one value"
            )


def identifier(name: Name, what: str, report: Report) -> None:
    """A name begins with a letter and has no `-`."""
    start = "a digit" if name.text[0].isdigit() else "`_`"
    sign = "@@map" if what in ("model", "view", "enum") else "@map"
    if name.text[0].isdigit() or name.text[0] == "_":
        better = name.text.lstrip("_0123456789") or "name"
        message = f"the {what} name `{name.text}` begins with {start}"
        report.error("S103", message, name.span, help=renamed(name.text, better, sign))
    elif "-" in name.text:
        message = f"the {what} name `{name.text}` has a `-`"
        report.error("S103", message, name.span, help=renamed(name.text, name.text.replace("-", "_"), sign))


def renamed(old: str, new: str, sign: str) -> str:
    """The advice to call something else in the schema than in the database."""
    return f'rename it, for example to `{new}`; `{sign}("{old}")` keeps its name in the database'


def type_name(name: Name, what: str, report: Report) -> None:
    """A model or enum is also a class in both languages."""
    identifier(name, what, report)
    if name.text in SCALARS and name.text != "Enum":
        report.error("S104", f"`{name.text}` is a built-in type", name.span, help=f"rename the {what}")
    elif name.text in RESERVED_NAMES:
        better = name.text[0].upper() + name.text[1:] + ("" if name.text[0].islower() else "Model")
        message = f"the {what} name `{name.text}` is {RESERVED_NAMES[name.text]}"
        report.error("S105", message, name.span, help=renamed(name.text, better, "@@map"))


def columns(model: ModelDraft, report: Report) -> None:
    """Two fields cannot share a column."""
    seen: dict[str, str] = {}
    for field in model.scalars:
        other = seen.setdefault(field.column, field.name)
        if other != field.name:
            attribute = field.map_attribute or model.fields[other].map_attribute
            report.error(
                "S106",
                f"`{field.name}` and `{other}` of `{model.name}` have the same column `{field.column}`",
                attribute.span if attribute else field.decl.name.span,
                help="give one of them another `@map`",
            )


def tables(draft: SchemaDraft, report: Report) -> None:
    """Two models cannot share a table, nor two enums a type."""
    seen: dict[tuple[str | None, str], ModelDraft] = {}
    for model in draft.models.values():
        other = seen.setdefault((model.db_schema, model.table), model)
        if other is not model:
            attribute = model.map_attribute or other.map_attribute
            report.error(
                "S106",
                f"`{model.name}` and `{other.name}` have the same table `{model.table}`",
                attribute.span if attribute else model.decl.name.span,
                help="give one of them another `@@map`",
            )
    types: dict[tuple[str | None, str], EnumDraft] = {}
    for enum in draft.enums.values():
        same = types.setdefault((enum.db_schema, enum.db_name), enum)
        if same is not enum and draft.provider == "postgresql":
            report.error(
                "S106",
                f"`{enum.name}` and `{same.name}` have the same type `{enum.db_name}`",
                enum.decl.name.span,
                help="give one of them another `@@map`",
            )

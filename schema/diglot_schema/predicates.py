"""The `where:` of a partial index, as SQL: `raw("...")` as it is, `{ active: true }` translated."""

from __future__ import annotations

from diglot_schema.arguments import Arguments, describe
from diglot_schema.ast import Argument, Call, Constant, Expression, Number, Object, Text
from diglot_schema.draft import FieldDraft, ModelDraft

TYPES: dict[type, tuple[str, ...]] = {
    Text: ("String", "DateTime", "Enum", "Unsupported"),
    Number: ("Int", "BigInt", "Float", "Decimal", "Unsupported"),
}


def read(value: Expression, model: ModelDraft, arguments: Arguments) -> str | None:
    """The predicate, or None after reporting what is wrong with it."""
    match value:
        case Call() if value.name.text == "raw" and len(value.args) == 1:
            text = value.args[0].value
            if isinstance(text, Text) and text.value.strip():
                return text.value
            arguments.error(
                "`raw()` takes one string that is not empty", value.span, help='write `raw("active = true")`'
            )
        case Object() if value.entries:
            parts = [condition(entry, model, arguments) for entry in value.entries]
            known = [part for part in parts if part is not None]
            return " AND ".join(known) if len(known) == len(parts) else None
        case Object():
            arguments.error("`where` must not be empty", value.span, help="write `where: { active: true }`")
        case _:
            arguments.error(
                f"`where` must be an object or `raw()`, not {describe(value)}",
                value.span,
                help='write `where: { active: true }` or `where: raw("active = true")`',
            )
    return None


def condition(entry: Argument, model: ModelDraft, arguments: Arguments) -> str | None:
    """One entry of the object."""
    name = entry.name.text if entry.name else ""
    field = model.fields.get(name)
    if field is None or field.scalar is None:
        if field is not None or not model.is_damaged:
            arguments.error(
                f"`{model.name}` has no column `{name[:60]}`", entry.span, help="use a field that is not a relation"
            )
        return None
    value = entry.value
    if not isinstance(value, Object):
        return compare(field, value, "=", arguments)
    if len(value.entries) == 1 and value.entries[0].name and value.entries[0].name.text == "not":
        return compare(field, value.entries[0].value, "!=", arguments)
    arguments.error("only `not` can stand here", value.span, help="write `{ not: null }`, or use `raw()` for more")
    return None


def compare(field: FieldDraft, value: Expression | None, operator: str, arguments: Arguments) -> str | None:
    """`column = literal`, with NULL as SQL wants it."""
    column = '"' + field.column.replace('"', '""') + '"'
    match value:
        case Constant() if value.text == "null":
            return f"{column} IS {'NOT ' if operator == '!=' else ''}NULL"
        case Constant() if value.text in ("true", "false") and field.scalar in ("Boolean", "Unsupported"):
            return f"{column} {operator} {value.text}"
        case Text() if field.scalar in TYPES[Text]:
            quoted = value.value.replace("'", "''")
            return f"{column} {operator} '{quoted}'"
        case Number() if field.scalar in TYPES[Number]:
            return f"{column} {operator} {value.text}"
        case None:
            return None
        case _:
            arguments.error(
                f"{describe(value)} is no value for the {field.scalar} field `{field.name}`",
                value.span,
                help="use `true`, `false`, `null`, a string or a number; `raw()` takes any SQL",
            )
            return None

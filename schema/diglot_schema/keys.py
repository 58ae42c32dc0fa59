"""`@id`, `@unique`, `@@id`, `@@unique`, `@@index`, `@@fulltext`: which fields, which options."""

from __future__ import annotations

import re
from typing import Literal, cast, get_args

from diglot_schema import ir, predicates
from diglot_schema.arguments import Arguments, describe, items
from diglot_schema.ast import Attribute, Call, Constant, Expression, Text
from diglot_schema.diagnostics import Report
from diglot_schema.draft import FieldDraft, KeyDraft, KeyKind, KeyPart, ModelDraft, SchemaDraft
from diglot_schema.source import Span
from diglot_schema.spec import OPERATOR_CLASSES

CLIENT_NAME = re.compile(r"[A-Za-z0-9_]+\Z")
INDEX_TYPES = tuple(name for name in get_args(ir.IndexType) if name != "fulltext")


def read_field_key(attribute: Attribute, kind: Literal["id", "unique"], field: FieldDraft, report: Report) -> None:
    """`@id` or `@unique` of a column."""
    arguments = Arguments(attribute, report)
    part = KeyPart(field, field.decl.name.span)
    key = KeyDraft(kind, attribute, field.model, [part], field)
    key.map = arguments.filled(arguments.take("map"), "map")
    part.length = arguments.integer(arguments.take("length"), "length")
    part.sort = read_sort(arguments, arguments.take("sort"))
    key.clustered = arguments.boolean(arguments.take("clustered"), "clustered")
    if kind == "unique":
        key.where = read_where(arguments, key)
    arguments.finish()
    field.model.keys.append(key)


def read_block_key(attribute: Attribute, kind: KeyKind, model: ModelDraft, report: Report) -> None:
    """`@@id`, `@@unique`, `@@index` or `@@fulltext` of a model."""
    arguments = Arguments(attribute, report)
    key = KeyDraft(kind, attribute, model, [])
    value = arguments.required("fields")
    if value is None:
        key.is_damaged = True
    else:
        read_parts(key, value, arguments)
    key.map = arguments.filled(arguments.take("map"), "map")
    if kind != "fulltext":
        read_name(key, arguments)
        key.clustered = arguments.boolean(arguments.take("clustered"), "clustered")
    if kind == "index":
        key.type = read_type(arguments)
    if kind in ("unique", "index"):
        key.where = read_where(arguments, key)
    arguments.finish()
    model.keys.append(key)


def read_name(key: KeyDraft, arguments: Arguments) -> None:
    """`name:`, the client's name of a key. On an index it is the old spelling of `map:`."""
    value = arguments.take("name")
    name = arguments.filled(value, "name")
    if name is None or value is None:
        return
    if key.kind == "index":
        if key.map is not None:
            arguments.error("`name` is the old spelling of `map`, both are given", value.span, help="remove `name`")
        key.map = name
    elif not CLIENT_NAME.match(name):
        arguments.error(
            f"the name `{name[:60]}` cannot be used in a client",
            value.span,
            help="use letters, digits and `_`; `map` names the constraint",
        )
    else:
        key.name = name


def read_sort(arguments: Arguments, value: Expression | None) -> ir.Sort | None:
    """`sort: Asc` or `sort: Desc`."""
    word = arguments.word(value, "sort")
    if word in ("Asc", "Desc"):
        return word
    if word is not None and value is not None:
        arguments.error(f"`sort` cannot be `{word}`", value.span, help="write `sort: Asc` or `sort: Desc`")
    return None


def read_type(arguments: Arguments) -> ir.IndexType | None:
    """`type: Gin`"""
    value = arguments.take("type")
    word = arguments.word(value, "type")
    if word in INDEX_TYPES:
        return cast(ir.IndexType, word)
    if word is not None and value is not None:
        arguments.error(f"there is no index type `{word}`", value.span, help="use one of " + ", ".join(INDEX_TYPES))
    return None


def read_where(arguments: Arguments, key: KeyDraft) -> str | None:
    """`where: raw("...")` or `where: { field: value }`, as SQL."""
    value = arguments.take("where")
    if value is None:
        return None
    return predicates.read(value, key.model, arguments)


def read_parts(key: KeyDraft, value: Expression, arguments: Arguments) -> None:
    """The fields of a key."""
    for item in items(value):
        match item:
            case Constant():
                read_part(key, item.text, item.span, arguments)
            case Call():
                part = read_part(key, item.name.text, item.span, arguments)
                if part:
                    read_options(part, item, arguments)
            case _:
                key.is_damaged = True
                arguments.error(
                    f"a field is a bare word, not {describe(item)}", item.span, help="write `[field, other]`"
                )


def read_part(key: KeyDraft, name: str, span: Span, arguments: Arguments) -> KeyPart | None:
    """One field by its name; None after reporting why it cannot be part of a key."""
    model = key.model
    field = model.fields.get(name)
    if field is None:
        key.is_damaged = True
        if not model.is_damaged:
            arguments.report.error(
                "S601",
                f"`{model.name}` has no field `{name[:60]}`",
                span,
                help="its fields are " + ", ".join(f"`{known}`" for known in list(model.fields)[:20]),
            )
        return None
    if field.target:
        key.is_damaged = True
        columns = field.relation.columns if field.relation and field.relation.columns else []
        hint = ", ".join(f"`{column.name}`" for column in columns)
        arguments.report.error(
            "S602",
            f"`{name}` is a relation, a key consists of columns",
            span,
            help=f"use {hint} instead" if hint else "use the columns of its foreign key",
        )
        return None
    if field.scalar is None:
        key.is_damaged = True
        return None
    if field in key.fields:
        key.is_damaged = True
        arguments.report.error("S603", f"`{name}` stands twice in this key", span, help="remove one of them")
        return None
    part = KeyPart(field, span)
    key.parts.append(part)
    return part


def read_options(part: KeyPart, call: Call, arguments: Arguments) -> None:
    """`sort:`, `length:` and `ops:` of one field; the first of each counts."""
    seen: set[str] = set()
    for argument in call.args:
        name = argument.name.text if argument.name else ""
        if name in seen:
            name = ""
        seen.add(name)
        match name:
            case "sort":
                part.sort = read_sort(arguments, argument.value)
            case "length":
                part.length = arguments.integer(argument.value, "length")
            case "ops":
                read_ops(part, argument.value, arguments)
            case _:
                arguments.report.warning(
                    "S309",
                    f"this option of `{part.field.name}` means nothing",
                    argument.span,
                    help="options are `sort`, `length` and `ops`",
                )


def read_ops(part: KeyPart, value: Expression | None, arguments: Arguments) -> None:
    """`ops: JsonbPathOps` or `ops: raw("gin_trgm_ops")`."""
    match value:
        case Constant() if value.text in OPERATOR_CLASSES:
            part.ops = value.text
        case Call() if value.name.text == "raw" and len(value.args) == 1 and isinstance(value.args[0].value, Text):
            part.ops, part.ops_is_raw = value.args[0].value.value, True
        case None:
            arguments.error("`ops` has no value", part.span, help='write `ops: raw("...")`')
        case _:
            arguments.error(
                f"there is no operator class {describe(value)}",
                value.span,
                help='write its name in the database: `ops: raw("...")`',
            )


def read_shard_key(attribute: Attribute, model: ModelDraft, draft: SchemaDraft, report: Report) -> None:
    """`@shardKey` and `@@shardKey([...])`: only MySQL has them, and no table of ours needs to know."""
    arguments = Arguments(attribute, report)
    if attribute.is_block:
        value = arguments.required("fields")
        if value is not None:
            key = KeyDraft("index", attribute, model, [])
            read_parts(key, value, arguments)
            shard_key_parts(key, report)
    else:
        shard_key_field(attribute, model, report)
    arguments.finish()
    if draft.provider != "mysql":
        report.error(
            "S604", f"shard keys do not exist on {draft.provider}", attribute.span, help="remove the attribute"
        )


def shard_key_parts(key: KeyDraft, report: Report) -> None:
    """Every record has a shard key."""
    for part in key.parts:
        if not part.field.is_required:
            report.error(
                "S604",
                f"a shard key consists of required fields, `{part.field.name}` is none",
                part.span,
                help="leave it out",
            )


def shard_key_field(attribute: Attribute, model: ModelDraft, report: Report) -> None:
    """One required field of a model has `@shardKey`."""
    marked = [
        field
        for field in model.fields.values()
        if any(other.name.text == attribute.name.text for other in field.decl.attributes)
    ]
    if len(marked) > 1:
        report.error("S604", f"`{model.name}` has two shard keys", attribute.span, help="write `@@shardKey([a, b])`")
    for field in marked:
        if attribute in field.decl.attributes and not field.is_required:
            report.error(
                "S604", f"a shard key is required, `{field.name}` is not", attribute.span, help="make it required"
            )

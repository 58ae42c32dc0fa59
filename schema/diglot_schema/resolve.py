"""Syntax trees to drafts: names find what they mean, attributes are read, relations find their other side."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches
from typing import cast

from diglot_schema import ir, keys, relations
from diglot_schema.arguments import Arguments
from diglot_schema.ast import Attribute, Broken, ConfigDecl, Document, EnumDecl, FieldDecl, ModelDecl
from diglot_schema.config import read_datasource, read_generator
from diglot_schema.defaults import read_default
from diglot_schema.diagnostics import Report
from diglot_schema.draft import EnumDraft, EnumValueDraft, FieldDraft, ModelDraft, NativeDraft, SchemaDraft
from diglot_schema.names import constraint_names
from diglot_schema.natives import read_native_type
from diglot_schema.source import Span
from diglot_schema.spec import SCALARS

BUILT_IN = frozenset(SCALARS) - {"Enum"}


def resolve(documents: Sequence[Document], report: Report) -> SchemaDraft:
    """The drafts of all files together; what cannot be resolved is reported and left out."""
    draft = SchemaDraft()
    tops = [top for document in documents for top in document.tops]
    read_config([top for top in tops if isinstance(top, ConfigDecl)], draft, report)
    for top in tops:
        match top:
            case ModelDecl() if top.keyword == "type":
                draft.types.setdefault(top.name.text, top.name)
                report.error(
                    "S206",
                    f"composite types such as `{top.name.text}` only exist on mongodb, which is not supported yet",
                    top.name.span,
                    help="use a `Json` field, or a model with a relation",
                )
            case ModelDecl():
                declare_model(top, draft, report)
            case EnumDecl():
                declare_enum(top, draft, report)
            case ConfigDecl() | Broken():
                pass
    for model in draft.models.values():
        for decl in model.decl.fields:
            declare_field(decl, model, draft, report)
    for enum in draft.enums.values():
        read_enum(enum, report)
    for model in draft.models.values():
        read_model(model, draft, report)
    for model in draft.models.values():
        for field in model.relations:
            read_relation_field(field, report)
    relations.pair(draft)
    constraint_names(draft)
    return draft


def read_config(blocks: list[ConfigDecl], draft: SchemaDraft, report: Report) -> None:
    """Datasource and generators."""
    datasources = [block for block in blocks if block.keyword == "datasource"]
    for block in datasources[1:]:
        report.error(
            "S802", "a schema has one datasource", block.name.span, help="remove all datasource blocks but one"
        )
    if datasources:
        draft.has_datasource_block = True
        draft.datasource = read_datasource(datasources[0], report)
    seen: set[str] = set()
    for block in blocks:
        if block.keyword != "generator":
            continue
        if block.name.text in seen:
            report.error(
                "S101", f"there are two generators called `{block.name.text}`", block.name.span, help="rename one"
            )
        seen.add(block.name.text)
        generator = read_generator(block, report)
        if generator:
            draft.generators.append((block, generator))


def is_taken(name: str, span: Span, draft: SchemaDraft, report: Report) -> bool:
    """Whether a model or enum called `name` exists already; reports it if so."""
    if name not in draft.models and name not in draft.enums and name not in draft.types:
        return False
    report.error("S101", f"`{name}` is defined twice", span, help="rename one of them; `@@map` keeps its table name")
    return True


def declare_model(decl: ModelDecl, draft: SchemaDraft, report: Report) -> None:
    """Enter a model or view by its name."""
    if is_taken(decl.name.text, decl.name.span, draft, report):
        return
    model = ModelDraft(decl, decl.name.text, decl.keyword == "view", table=decl.name.text)
    model.is_damaged = any(isinstance(member, Broken) for member in decl.members)
    draft.models[model.name] = model


def declare_enum(decl: EnumDecl, draft: SchemaDraft, report: Report) -> None:
    """Enter an enum and its values."""
    if is_taken(decl.name.text, decl.name.span, draft, report):
        return
    enum = EnumDraft(decl, decl.name.text, decl.name.text)
    seen: set[str] = set()
    for value in decl.values:
        if value.name.text in seen:
            report.error(
                "S702", f"`{enum.name}` has the value `{value.name.text}` twice", value.name.span, help="remove one"
            )
            continue
        seen.add(value.name.text)
        enum.values.append(EnumValueDraft(value, value.name.text, value.name.text))
    draft.enums[enum.name] = enum


def declare_field(decl: FieldDecl, model: ModelDraft, draft: SchemaDraft, report: Report) -> None:
    """Enter a field and find its type."""
    name = decl.name.text
    if name in model.fields:
        report.error(
            "S102", f"`{model.name}` has two fields called `{name}`", decl.name.span, help="rename or remove one"
        )
        return
    field = FieldDraft(decl, name, model, column=name)
    model.fields[name] = field
    if decl.type is None:
        model.is_damaged = True
        report.error(
            "S201", f"the field `{name}` has no type", decl.name.span, help=f"write `{name} String`, for example"
        )
        return
    field.is_list, field.is_optional = decl.type.is_list, decl.type.is_optional
    text = decl.type.name.text
    if decl.type.unsupported is not None:
        field.scalar = "Unsupported"
    elif text in BUILT_IN:
        field.scalar = cast(ir.ScalarType, text)
    elif text in draft.enums:
        field.scalar, field.enum = "Enum", draft.enums[text]
    elif text in draft.models:
        field.target = draft.models[text]
    elif text in draft.types:
        model.is_damaged = True
    else:
        model.is_damaged = True
        unknown_type(field, text, decl.type.name.span, draft, report)


def unknown_type(field: FieldDraft, text: str, span: Span, draft: SchemaDraft, report: Report) -> None:
    """Say that a type does not exist, and which one was probably meant."""
    options = [*sorted(BUILT_IN), *draft.models, *draft.enums]
    by_case = [option for option in options if option.lower() == text.lower()]
    near = by_case or get_close_matches(text, options[:200], n=1)
    help = f"did you mean `{near[0]}`?" if near else f"add `model {text} {{ ... }}` or `enum {text} {{ ... }}`"
    report.error("S202", f"the type `{text}` of `{field.model.name}.{field.name}` does not exist", span, help=help)


def single_attributes(attributes: Sequence[Attribute], many: frozenset[str], report: Report) -> list[Attribute]:
    """The attributes, without repetitions of those that can stand only once (all but `many`)."""
    kept: list[Attribute] = []
    seen: set[str] = set()
    for attribute in attributes:
        name = attribute.name.text
        if name in seen and name not in many:
            sign = "@@" if attribute.is_block else "@"
            report.error("S302", f"`{sign}{name}` stands here twice", attribute.span, help="remove one of them")
            continue
        seen.add(name)
        kept.append(attribute)
    return kept


def unknown_attribute(attribute: Attribute, known: Sequence[str], report: Report) -> None:
    """Say that an attribute does not exist here."""
    sign = "@@" if attribute.is_block else "@"
    near = get_close_matches(attribute.name.text, known, n=1)
    help = (
        f"did you mean `{sign}{near[0]}`?" if near else "here one can use " + ", ".join(f"`{sign}{k}`" for k in known)
    )
    report.error("S303", f"there is no attribute `{sign}{attribute.name.text[:80]}` here", attribute.span, help=help)


def read_map(attribute: Attribute, report: Report) -> str | None:
    """The name in `@map("...")` or `@@map("...")`."""
    arguments = Arguments(attribute, report)
    value = arguments.required("name")
    name = arguments.string(value, "name")
    if name == "" and value is not None:
        report.warning(
            "S306", "no database has an empty name", value.span, help="write a name, or remove the attribute"
        )
    arguments.finish()
    return name


def named(mapped: str | None, name: str) -> str:
    """The mapped name, which may be empty, or else the name itself."""
    return name if mapped is None else mapped


def read_flag(attribute: Attribute, report: Report) -> None:
    """An attribute without arguments."""
    Arguments(attribute, report).finish()


def read_schema(attribute: Attribute, report: Report) -> str | None:
    """The name in `@@schema("...")`."""
    arguments = Arguments(attribute, report)
    value = arguments.required("map")
    name = arguments.filled(value, "map")
    arguments.finish()
    return name


ENUM_ATTRIBUTES = ("map", "schema")


def read_enum(enum: EnumDraft, report: Report) -> None:
    """Attributes of an enum and its values."""
    for attribute in single_attributes(enum.decl.attributes, frozenset(), report):
        match attribute.name.text:
            case "map":
                enum.db_name = named(read_map(attribute, report), enum.db_name)
            case "schema":
                enum.db_schema = read_schema(attribute, report)
                enum.schema_span = attribute.span
            case _:
                unknown_attribute(attribute, ENUM_ATTRIBUTES, report)
    for value in enum.values:
        for attribute in single_attributes(value.decl.attributes, frozenset(), report):
            if attribute.name.text == "map":
                value.db_name = named(read_map(attribute, report), value.db_name)
                value.map_attribute = attribute
            else:
                unknown_attribute(attribute, ("map",), report)


MODEL_ATTRIBUTES = ("id", "unique", "index", "fulltext", "map", "schema", "ignore", "shardKey")
REPEATED = frozenset({"unique", "index", "fulltext"})


def read_model(model: ModelDraft, draft: SchemaDraft, report: Report) -> None:
    """Attributes of a model's columns, then of the model. Relation fields come later: they look at other models."""
    block = single_attributes(model.decl.attributes, REPEATED, report)
    model.is_ignored = any(attribute.name.text == "ignore" for attribute in block)
    for field in model.scalars:
        read_scalar_field(field, draft, report)
    for attribute in block:
        match attribute.name.text:
            case "id" | "unique" | "index" | "fulltext" as kind:
                keys.read_block_key(attribute, kind, model, report)
            case "map":
                model.table = named(read_map(attribute, report), model.table)
                model.map_attribute = attribute
            case "schema":
                model.db_schema = read_schema(attribute, report)
                model.schema_span = attribute.span
            case "ignore":
                read_flag(attribute, report)
            case "shardKey":
                keys.read_shard_key(attribute, model, draft, report)
            case _:
                unknown_attribute(attribute, MODEL_ATTRIBUTES, report)


FIELD_ATTRIBUTES = ("id", "unique", "default", "map", "updatedAt", "ignore", "shardKey")


def read_scalar_field(field: FieldDraft, draft: SchemaDraft, report: Report) -> None:
    """Attributes of a column."""
    for attribute in single_attributes(field.decl.attributes, frozenset(), report):
        match attribute.name.text:
            case "map":
                field.column = named(read_map(attribute, report), field.column)
                field.map_attribute = attribute
            case "ignore":
                read_flag(attribute, report)
                field.is_ignored = True
            case "updatedAt":
                read_flag(attribute, report)
                field.is_updated_at = True
            case "default":
                read_default(field, attribute, report)
            case "id" | "unique" as kind:
                keys.read_field_key(attribute, kind, field, report)
            case "relation":
                report.error(
                    "S501",
                    f"`{field.name}` is a {field.scalar} field, only a field whose type is a model can be a relation",
                    attribute.span,
                    help="remove `@relation`, or change the type to the related model",
                )
            case "shardKey":
                keys.read_shard_key(attribute, field.model, draft, report)
            case name if "." in name and field.scalar not in ("Enum", "Unsupported"):
                read_native(field, attribute, draft, report)
            case _:
                unknown_attribute(attribute, FIELD_ATTRIBUTES, report)


def read_native(field: FieldDraft, attribute: Attribute, draft: SchemaDraft, report: Report) -> None:
    """`@db.Name(args)`"""
    if field.native is not None:
        report.error(
            "S902",
            f"`{field.name}` has two native types",
            attribute.span,
            help=f"keep one: `@{field.native.attribute.name.text}`",
        )
        return
    prefix, _, name = attribute.name.text.partition(".")
    args = tuple(argument.value for argument in attribute.args if argument.value is not None)
    field.native = NativeDraft(prefix, name, args, attribute)
    read_native_type(field, draft, report)


def read_relation_field(field: FieldDraft, report: Report) -> None:
    """Attributes of a relation field."""
    for attribute in single_attributes(field.decl.attributes, frozenset(), report):
        match attribute.name.text:
            case "relation":
                relations.read_relation(field, attribute, report)
            case "ignore":
                read_flag(attribute, report)
                field.is_ignored = True
            case "id" | "unique" | "default" | "map" | "updatedAt" as name:
                report.error(
                    "S304",
                    f"`@{name}` cannot stand on the relation field `{field.name}`",
                    attribute.span,
                    help=relations.column_hint(field, name),
                )
            case _:
                unknown_attribute(attribute, ("relation", "ignore"), report)

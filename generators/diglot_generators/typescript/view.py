"""What the templates lay out: the declarations of one client, in order."""

from __future__ import annotations

from dataclasses import dataclass

from diglot_generators.names import ts_string
from diglot_generators.typescript.docs import comment
from diglot_generators.typescript.layout import Alias, Declaration, Interface, Member, Property, constant
from diglot_generators.typescript.naming import ENUM_PARTS, Names
from diglot_generators.typescript.operations import operations
from diglot_generators.typescript.outputs import outputs
from diglot_generators.typescript.records import is_nullable, kind, read_type
from diglot_generators.typescript.selections import selections
from diglot_generators.typescript.subject import Subject
from diglot_generators.typescript.writes import writes
from diglot_schema.ir import Enum, RelationField, ScalarField, Schema
from diglot_schema.visible import creatable_models, visible_models


@dataclass(frozen=True, slots=True)
class EnumView:
    """An enum as a constant object and a union. `values` are (key, literal, comment)."""

    name: str
    docs: str
    values: tuple[tuple[str, str, str], ...]
    declarations: tuple[Declaration, ...]


@dataclass(frozen=True, slots=True)
class ModelView:
    """A model: its record type, and the declarations of its inputs."""

    name: str
    type: str
    accessor: str
    property: Property
    field_enum_esm: str
    field_enum_cjs: str
    field_enum_type: str
    docs: str
    record: tuple[Member, ...]
    omit: str
    declarations: tuple[Declaration, ...]


@dataclass(frozen=True, slots=True)
class View:
    """Everything the templates need; they decide nothing."""

    header: str
    enums: tuple[EnumView, ...]
    models: tuple[ModelView, ...]


def view(schema: Schema, header: str) -> View:
    """The view of `schema`. Ignored models are left out."""
    names = Names(schema)
    models, creatable = visible_models(schema), creatable_models(schema)
    reached: dict[str, list[RelationField]] = {model.name: [] for model in models}
    for model in models:
        for link in model.relations:
            reached[link.target].append(link)
    subjects = {
        model.name: Subject(model, names, tuple(reached[model.name]), model.name in creatable) for model in models
    }
    return View(
        header=header,
        enums=tuple(_enum(enum, names) for enum in schema.enums),
        models=tuple(_model(subject, subjects, schema) for subject in subjects.values()),
    )


def _enum(enum: Enum, names: Names) -> EnumView:
    values = tuple((value.name, ts_string(value.name), comment(value.docs, "  ")) for value in enum.values)
    inputs = tuple(
        Alias(
            names.enums[enum.name][part], (f"$.{shared}", f"$e.{names.root[enum.name]}", f'"{enum.name}"'), "M = never"
        )
        if "Filter" in shared
        else Alias(names.enums[enum.name][part], (f"$.{shared}", f"$e.{names.root[enum.name]}"))
        for part, shared in ENUM_PARTS.items()
    )
    return EnumView(names.root[enum.name], comment(enum.docs), values, inputs)


def _model(subject: Subject, subjects: dict[str, Subject], schema: Schema) -> ModelView:
    model, names = subject.model, subject.names
    field_enum = subject.name("ScalarFieldEnum")
    declarations = (
        *_description(subject, subjects),
        *selections(subject, subjects, schema.datasource.provider),
        *operations(subject, schema.datasource.provider),
        *writes(subject, subjects),
        *outputs(subject),
    )
    return ModelView(
        name=model.name,
        type=names.root[model.name],
        accessor=names.accessor[model.name],
        property=Property(names.accessor[model.name], (f"Prisma.{subject.name('Delegate')}", "C"), model.docs),
        field_enum_esm=constant(f"export const {field_enum}", "named", f"models.{model.name}"),
        field_enum_cjs=constant(f"exports.{field_enum}", "named", f"models.{model.name}"),
        field_enum_type=f"export declare const {field_enum}: $.NamesOf<$i.{subject.name('Fields')}>;\n"
        + f"export type {field_enum} = keyof $i.{subject.name('Fields')};\n",
        docs=comment(model.docs),
        record=tuple(_property(field, names) for field in model.scalars),
        omit=subject.name("Omit"),
        declarations=declarations,
    )


def _property(field: ScalarField, names: Names) -> Member:
    return Member(field.name, (read_type(field, names),), optional=False, docs=field.docs)


def _description(subject: Subject, subjects: dict[str, Subject]) -> tuple[Declaration, ...]:
    """The interfaces from which the shared types compute: `$UserFields`, `$UserPayload`."""
    model, names = subject.model, subject.names
    kinds = tuple(Member(f.name, (kind(f, names),), optional=False, docs=f.docs) for f in model.scalars)
    objects: list[Member] = []
    for link in subject.links:
        payload = subjects[link.target].name("Payload")
        end = "[]" if link.list else " | null" if is_nullable(link) else ""
        objects.append(Member(link.name, (f"{payload}{end}",), optional=False))
    inner = "".join(f"  {member.text}" for member in objects)
    parts: dict[str, str] = {
        "name": f'"{model.name}"',
        "scalars": f"$m.{names.root[model.name]}",
        "objects": f"{{\n{inner}  }}" if inner else "$.None",
        "fields": subject.name("Fields"),
        "select": subject.name("Select"),
        "include": subject.name("Include") if subject.links else "$.None",
        "omit": subject.name("Omit"),
        "where": subject.name("WhereInput"),
        "unique": subject.name("WhereUniqueInput") if subject.uniques else "never",
        "order": subject.name("OrderByWithRelationInput"),
        "args": subject.name("Args"),
    }
    if not model.view:
        parts |= {
            "create": subject.name("CreateInput"),
            "uncheckedCreate": subject.name("UncheckedCreateInput"),
            "rows": subject.name("CreateManyInput"),
            "update": subject.name("UpdateInput"),
            "uncheckedUpdate": subject.name("UncheckedUpdateInput"),
            "updateMany": f"{subject.name('UpdateManyMutationInput')} | {subject.name('UncheckedUpdateManyInput')}",
        }
    payload = tuple(
        Member(key, tuple(text.split(" | ")) if " | " in text and "{" not in text else (text,), optional=False)
        for key, text in parts.items()
    )
    return (
        Interface(subject.name("Fields"), members=kinds),
        Interface(subject.name("Payload"), members=payload),
        Alias(subject.name("Model"), (f"$m.{names.root[model.name]}",)),
        Alias(
            subject.name("GetPayload"),
            ("$.Result", subject.name("Payload"), "A"),
            f"A extends boolean | null | undefined | {subject.name('DefaultArgs')}",
        ),
    )

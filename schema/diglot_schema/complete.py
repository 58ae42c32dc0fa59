"""What the formatter adds to a schema: opposite relation fields, their columns, and what `@relation` lacks.

A relation may be written on one side only; Prisma's formatter writes the other. It does so only in schemas whose names
and attributes are all understood.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from diglot_schema.checks.fields import flags, modifier
from diglot_schema.checks.names import columns, spelling
from diglot_schema.checks.uniqueness import primary_keys
from diglot_schema.diagnostics import Report
from diglot_schema.draft import FieldDraft, KeyDraft, ModelDraft
from diglot_schema.layout import Block, Item, Row
from diglot_schema.parse import parse
from diglot_schema.plural import camel_case, plural
from diglot_schema.relations import find_opposite, order
from diglot_schema.resolve import resolve
from diglot_schema.source import Source

# Findings about the datasource, native types, reserved names and composite types do not hinder.
HARMLESS = ("S105", "S206", "S8", "S901", "S903", "S904", "S905", "S906", "S907")
AFTER_TYPE = "[]?!"
RELATION_NAME = re.compile(r'@relation\((?:[^"]*name: )?("(?:\\.|[^"\\])*")')


@dataclass(frozen=True, slots=True)
class Insertion:
    """`text` to put at `offset` of the source."""

    offset: int
    text: str


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a foreign key, there or to be added; `type` is empty when it cannot be added."""

    name: str
    type: str
    modifier: str
    attribute: str


def complete(text: str, items: list[Item]) -> str:
    """`text` with the missing parts of its relations; `items` is its loose view."""
    if not may_lack(items):
        return text
    source = Source("schema.prisma", text)
    report = Report([source])
    draft = resolve([parse(source, report)], report)
    spelling(draft, report)
    for model in draft.models.values():
        columns(model, report)
        primary_keys(model, report)
        for field in model.fields.values():
            modifier(field, report)
            flags(field, report)
    if any(found.is_error and not found.code.startswith(HARMLESS) for found in report.finish()):
        return text
    relations = [field for model in draft.models.values() for field in model.relations]
    sides = [side for field in relations if (side := side_of(field, text)) is not None]
    insertions = [
        *(insertion for side in sides for insertion in side.fields()),
        *(insertion for side in sides for insertion in side.attribute()),
        *(insertion for side in sides for insertion in side.arguments()),
    ]
    parts: list[str] = []
    position = 0
    for insertion in sorted(insertions, key=lambda insertion: insertion.offset):
        parts += (text[position : insertion.offset], insertion.text)
        position = insertion.offset
    return "".join(parts) + text[position:]


def may_lack(items: list[Item]) -> bool:
    """Whether some relation looks incomplete: only then is the schema read in earnest, which takes longer."""
    blocks = [item for item in items if isinstance(item, Block) and item.keyword in ("model", "view")]
    names = {block.name for block in blocks}
    relations: dict[tuple[str, ...], list[tuple[str, str, str]]] = {}
    for block in blocks:
        for row in block.members:
            target = row.cells[1].rstrip(AFTER_TYPE) if isinstance(row, Row) else ""
            if isinstance(row, Row) and target in names:
                key = (*sorted((block.name, target)), relation_name(row.cells[2]))
                relations.setdefault(key, []).append((block.name, row.cells[1], row.cells[2]))
    return not all(is_whole(sides) for sides in relations.values())


def is_whole(sides: list[tuple[str, str, str]]) -> bool:
    """Whether these fields (model, type, attributes) are the two sides of one relation, with its key written out."""
    if len(sides) != 2:
        return False
    (model, type_text, _), (other, other_type, _) = sides
    if model != other_type.rstrip(AFTER_TYPE) or other != type_text.rstrip(AFTER_TYPE):
        return False
    keys = [attributes for _, type_text, attributes in sides if not type_text.endswith("]")]
    return not keys or any("fields:" in attributes and "references:" in attributes for attributes in keys)


def relation_name(attributes: str) -> str:
    """The name in `@relation("name", ...)` or `@relation(..., name: "name")`, quotes included; else nothing."""
    match = RELATION_NAME.search(attributes)
    return match.group(1) if match else ""


def side_of(field: FieldDraft, text: str) -> Side | None:
    """The relation that `field` has the key of, or is the only sign of; None when another field counts."""
    target = field.target
    if target is None:
        return None
    other = find_opposite(field)
    if field.is_list:
        return Side(field, target, None, text) if other is None else None
    if other is None or other.is_list or leads(field, other):
        return Side(field, target, other, text)
    return None


def leads(field: FieldDraft, other: FieldDraft) -> bool:
    """Whether `field` holds the key of a 1-1 relation; between two required fields, the names decide."""
    if field.is_required and other.is_required:
        return (field.model.name, field.name) < (other.model.name, other.name)
    return order(field, other)[0] is field


class Side:
    """One relation with a key: the model that has the key, the field that leads from there, the one that leads back."""

    def __init__(self, field: FieldDraft, target: ModelDraft, back: FieldDraft | None, text: str) -> None:
        self.text = text
        if field.is_list:
            self.forward, self.back, self.model, self.target = None, field, target, field.model
        else:
            self.forward, self.back, self.model, self.target = field, back, field.model, target

    @property
    def written(self) -> list[FieldDraft] | None:
        """`fields:` as written."""
        return self.forward.relation.columns if self.forward and self.forward.relation else None

    def columns(self) -> list[Column]:
        """The columns the key has, by the names that Prisma gives them."""
        key = next(iter(criteria(self.target)), None)
        return [self.column(field) for field in key.fields] if key else []

    def column(self, referenced: FieldDraft) -> Column:
        name = f"{lower_first(self.target.name)}{referenced.name[:1].upper()}{referenced.name[1:]}"
        there = self.model.fields.get(name)
        native = referenced.native
        attribute = "" if native is None else self.text[native.attribute.span.start : native.attribute.span.end]
        source = there if there and there.scalar else referenced
        type_name = source.scalar if source.scalar not in (None, "Enum", "Unsupported") else ""
        modifier = modifier_of(there if there and there.scalar else self.forward)
        return Column(name, type_name or "", modifier, attribute)

    def key_arguments(self) -> tuple[str, str]:
        """`fields: [...]` and `references: [...]`."""
        fields = ", ".join(column.name for column in self.columns())
        given = self.forward.relation.references if self.forward and self.forward.relation else None
        strict = next((key for key in criteria(self.target) if all(is_known(f) for f in key.fields)), None)
        references = given if given is not None else strict.fields if strict else []
        return f"fields: [{fields}]", f"references: [{', '.join(field.name for field in references)}]"

    def fields(self) -> Iterator[Insertion]:
        """The missing fields of both models."""
        if self.back is None:
            name = camel_case(self.model.name)
            ignore = "@ignore" if self.model.is_ignored else ""
            shown = f"{name} {self.model.name}?" if self.is_unique() else f"{plural(name)} {self.model.name}[]"
            yield Insertion(self.target.decl.span.end - 1, f"{shown} {ignore}\n")
        if self.forward is None:
            name = camel_case(self.target.name)
            optional = "?" if any(column.modifier == "?" for column in self.columns()) else ""
            fields, references = self.key_arguments()
            shown = f"{name} {self.target.name}{optional} @relation({fields}, {references})"
            yield Insertion(self.model.decl.span.end - 1, f"{shown}\n")
        if self.written is None:
            for column in self.columns():
                there = self.model.fields.get(column.name)
                if there and there.scalar:
                    continue
                if not column.type:
                    return
                shown = f"{column.name} {column.type}{column.modifier} {column.attribute}"
                yield Insertion(self.model.decl.span.end - 1, f"{shown}\n")

    def is_unique(self) -> bool:
        """Whether the columns of the key have a unique index, which makes the relation 1-1."""
        uniques = [key.fields for key in self.model.unique_keys if key.kind == "unique"]
        return self.written in uniques

    def attribute(self) -> Iterator[Insertion]:
        """The whole `@relation(...)`."""
        if self.forward and self.forward.relation is None and self.forward.decl.type:
            end = self.forward.decl.type.span.end
            while end < len(self.text) and self.text[end] in AFTER_TYPE:
                end += 1
            fields, references = self.key_arguments()
            yield Insertion(end, f" @relation({fields}, {references})")

    def arguments(self) -> Iterator[Insertion]:
        """What an existing `@relation` lacks."""
        if self.forward is None or self.forward.relation is None:
            return
        fields, references = self.key_arguments()
        relation = self.forward.relation
        missing = [
            text for text, there in ((fields, relation.columns), (references, relation.references)) if there is None
        ]
        if not missing:
            return
        end = relation.attribute.span.end
        if relation.attribute.args:
            yield Insertion(end - 1, f", {', '.join(missing)}")
        else:
            yield Insertion(end, f"({', '.join(missing)})")


def is_known(field: FieldDraft) -> bool:
    """Whether every record has a value here that can be compared."""
    return field.is_required and field.scalar != "Unsupported"


def criteria(model: ModelDraft) -> list[KeyDraft]:
    """What identifies a record of `model`, the primary key first."""
    return sorted(model.unique_keys, key=lambda key: key.kind != "id")


def modifier_of(field: FieldDraft | None) -> str:
    """How the type of a field ends; `?` without a field."""
    if field is None or field.is_optional:
        return "?"
    return "[]" if field.is_list else ""


def lower_first(name: str) -> str:
    """`name` with a small first letter."""
    return name[:1].lower() + name[1:]

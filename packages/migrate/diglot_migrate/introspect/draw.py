"""A catalog as the blocks of a schema."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from diglot_migrate.catalog import Catalog, Column, EnumType, Name, Table, View
from diglot_migrate.introspect import remarks
from diglot_migrate.introspect.defaults import default_of
from diglot_migrate.introspect.draft import BlockDraft, FieldDraft, Keyword, quoted
from diglot_migrate.introspect.joins import join_keys
from diglot_migrate.introspect.keys import index_attribute, key_attribute, unique_attribute
from diglot_migrate.introspect.names import block_names, is_reserved, named, unique
from diglot_migrate.introspect.previous import Previous, client_default
from diglot_migrate.introspect.relations import Relations
from diglot_migrate.introspect.types import FieldType, field_type
from diglot_schema.ir import Model, ScalarField


@dataclass(slots=True)
class Drawing:
    """The blocks by the table, view or enum they stand for: models, then views, then enums."""

    blocks: dict[Name, BlockDraft] = field(default_factory=dict[Name, BlockDraft])
    warnings: list[str] = field(default_factory=list[str])


def draw(catalog: Catalog, provider: str, home: str, previous: Previous, *, views: bool, schemas: bool) -> Drawing:
    """The blocks for everything in `catalog`.

    previous: the existing schema, whose names, comments and client-side attributes are kept. views: with views.
    schemas: every block says its schema, since the datasource lists them.
    """
    return _Drawing(catalog, provider, home, previous, views, schemas).draw()


class _Drawing:
    def __init__(
        self, catalog: Catalog, provider: str, home: str, previous: Previous, views: bool, schemas: bool
    ) -> None:
        self.provider = provider
        self.home = home
        self.previous = previous
        self.with_schemas = schemas
        self.catalog = catalog
        self.views = [view for view in catalog.views if views and view.columns]
        self.tables = [table for table in catalog.tables if join_keys(table) is None]
        self.enums = list(catalog.enums)
        if provider == "sqlite":  # only the schema knows of enums
            self.enums = [
                EnumType(name, tuple(value.db_name for value in enum.values)) for name, enum in previous.enums.items()
            ]
        blocks = [it.name for it in (*self.tables, *self.views, *self.enums)]
        self.names = block_names(blocks, previous.names(), home)
        self.values = {enum.name: self.enum_values(enum) for enum in self.enums}
        self.fields = {it.name: self.field_names(it) for it in (*self.tables, *self.views)}
        self.ignored = {table.name for table in self.tables if self.is_ignored(table)}
        self.drawing = Drawing()

    def draw(self) -> Drawing:
        relations = Relations(self.catalog, self.names, self.fields, self.ignored, self.previous)
        warnings = self.drawing.warnings
        for table in self.tables:
            block = self.block("model", table.name)
            self.columns(block, table)
            self.keys(block, table)
            block.fields += relations.found[table.name]
            self.finish(block, table.name)
        for view in self.views:
            block = self.block("view", view.name)
            self.columns(block, view)
            self.view_keys(block, view.name)
            self.finish(block, view.name)
        for enum in self.enums:
            self.enum(enum)
        ignored = [self.names[table.name] for table in self.tables if not self.has_key(table)]
        if ignored:
            warnings.append(f"no unique key that clients could use, hence @@ignore: {', '.join(ignored)}")
        warnings += remarks.beyond_warnings(self.catalog.beyond, self.names)
        return self.drawing

    def block(self, keyword: Keyword, name: Name) -> BlockDraft:
        """An empty block with its comments, put into the drawing."""
        title = self.names.get(name, name.name)
        known = (self.previous.enums if keyword == "enum" else self.previous.models).get(name)
        if known is not None:
            docs = known.docs.split("\n") if known.docs else []
        else:
            docs = [remarks.renamed(keyword, title, name.name)] if is_reserved(name.name) and keyword != "enum" else []
            beyond = [it for it in self.catalog.beyond if it.owner == name]
            docs += remarks.remarks(keyword, beyond, self.provider, usable=name not in self.ignored)
        block = BlockDraft(keyword, title, docs)
        self.drawing.blocks[name] = block
        return block

    def finish(self, block: BlockDraft, name: Name) -> None:
        """The attributes that every block may have."""
        if block.name != name.name:
            block.attributes.append(f"@@map({quoted(name.name)})")
        if name in self.ignored:
            block.attributes.append("@@ignore")
        if self.with_schemas:
            block.attributes.append(f"@@schema({quoted(name.schema or self.home)})")

    # fields

    def field_names(self, it: Table | View) -> dict[str, str]:
        """The names of fields by column."""
        found: dict[str, str] = {}
        for column in it.columns:
            known = self.previous.field(it.name, column.name)
            if known is not None:
                found[column.name] = known.name
        for column in it.columns:
            name = named(column.name, "field")
            if column.name not in found:
                exact = name == column.name
                taken = [*found.values(), *(other.name for other in it.columns if not exact)]
                found[column.name] = unique(name, taken)
        return found

    def columns(self, block: BlockDraft, it: Table | View) -> None:
        for column in it.columns:
            block.fields.append(self.field(it, column, self.fields[it.name][column.name]))

    def field(self, it: Table | View, column: Column, name: str) -> FieldDraft:
        known = self.previous.field(it.name, column.name)
        type, values = self.type(column, known)
        is_list = column.type.endswith("[]") if self.provider != "sqlite" else known is not None and known.list
        optional = column.nullable and not is_list and not (isinstance(it, View) and known and not known.optional)
        written = f"Unsupported({quoted(type.unsupported)})" if type.unsupported is not None else type.scalar
        draft = FieldDraft(name, written + ("[]" if is_list else "?" if optional else ""))
        if type.unsupported is not None:
            label = f"{self.names[it.name]}.{draft.name} ({type.unsupported})"
            self.drawing.warnings.append(f"a type that clients cannot use: {label}")
        if known is not None and known.docs:
            draft.docs = known.docs.split("\n")
        default = self.default(column, type.scalar + ("[]" if is_list else ""), values) or client_default(known)
        if default is not None:
            draft.attributes.append(f"@default({default})")
        if known is not None and known.updated_at:
            draft.attributes.append("@updatedAt")
        if type.native is not None:
            draft.attributes.append(f"@{self.previous.prefix}.{type.native}")
        if name != column.name:
            draft.attributes.append(f"@map({quoted(column.name)})")
        if known is not None and known.ignored:
            draft.attributes.append("@ignore")
        return draft

    def type(self, column: Column, known: ScalarField | None = None) -> tuple[FieldType, Mapping[str, str]]:
        """The type of a field, and the values when it is an enum. SQLite keeps enums as text, lists as Json."""
        found = field_type(column.type, self.provider)
        if self.provider == "sqlite":
            enum = next((name for name, it in self.previous.enums.items() if known and it.name == known.enum), None)
            if enum is not None and found.scalar == ("Json" if known and known.list else "String"):
                return FieldType(self.names[enum]), self.values[enum]
            return (FieldType(known.type) if known and known.list and found.scalar == "Json" else found), {}
        for enum in self.enums:
            quoted_name = f'"{enum.name.name.replace(chr(34), chr(34) * 2)}"'
            schema = f'"{enum.name.schema}".' if enum.name.schema else ""
            if column.type.removesuffix("[]") == schema + quoted_name:
                return FieldType(self.names[enum.name]), self.values[enum.name]
        return found, {}

    def default(self, column: Column, scalar: str, values: Mapping[str, str]) -> str | None:
        if column.counts:
            return "autoincrement()"
        if column.default is None:
            return None
        found = default_of(column.default, scalar, column.type, values)
        if self.provider == "sqlite" and found is not None and found.startswith("dbgenerated("):
            bare = re.fullmatch(r"[xX]?'.*'|\w+|[+-]?[\d.]+|\(.*\)", column.default, re.DOTALL)
            return found if bare else f"dbgenerated({quoted(f'({column.default})')})"
        return found

    # keys

    def has_key(self, table: Table) -> bool:
        """True when the table has a key that clients can use: columns with a known type, and none of them NULL."""
        columns = {it.name: it for it in table.columns}

        def usable(names: tuple[str, ...], with_null: bool) -> bool:
            return all(
                self.type(columns[name])[0].unsupported is None and (with_null or not columns[name].nullable)
                for name in names
            )

        uniques = (
            tuple(it.name for it in index.columns) for index in table.indexes if index.unique and not index.where
        )
        key = table.primary_key
        return (key is not None and usable(key.columns, True)) or any(usable(names, False) for names in uniques)

    def is_ignored(self, table: Table) -> bool:
        known = self.previous.models.get(table.name)
        return not self.has_key(table) or (known is not None and known.ignored)

    def keys(self, block: BlockDraft, table: Table) -> None:
        """`@id`, `@unique` at their fields, the others as attributes of the block."""
        names = self.fields[table.name]
        known = self.previous.models.get(table.name)
        by_name = {it.name: it for it in block.fields}
        key = key_attribute(table, names, self.provider, known)
        if key is not None and key.startswith("@@"):
            block.attributes.append(key)
        elif key is not None and table.primary_key is not None:
            by_name[names[table.primary_key.columns[0]]].attributes.insert(0, key)
        single: set[str] = set()
        for index in sorted(table.indexes, key=lambda it: _place(known, it.name)):
            column = index.columns[0].name
            if index.unique and len(index.columns) == 1 and column in names and column not in single:
                single.add(column)
                by_name[names[column]].attributes.append(unique_attribute(table, index, self.provider))
            elif (attribute := index_attribute(table, index, names, self.provider, known)) is not None:
                block.attributes.append(attribute)

    def view_keys(self, block: BlockDraft, name: Name) -> None:
        """What the existing schema says of the keys of a view: the database has none."""
        known = self.previous.models.get(name)
        by_name = {it.name: it for it in block.fields}
        for unique_key in _keys(known):
            if all(it in by_name for it in unique_key[1]):
                mark, fields = unique_key
                if len(fields) == 1:
                    by_name[fields[0]].attributes.append(f"@{mark}")
                else:
                    block.attributes.append(f"@@{mark}([{', '.join(fields)}])")

    # enums

    def enum_values(self, enum: EnumType) -> dict[str, str]:
        """The names of values by their names in the database."""
        known = self.previous.enums.get(enum.name)
        found = {it.db_name: it.name for it in known.values if it.db_name in enum.values} if known else {}
        for value in enum.values:
            name = named(value, "value") if value else "EMPTY_ENUM_VALUE"
            if value not in found:
                taken = [*found.values(), *(other for other in enum.values if name != value)]
                found[value] = unique(name, taken)
        return found

    def enum(self, enum: EnumType) -> None:
        block = self.block("enum", enum.name)
        known = self.previous.enums.get(enum.name)
        docs = {it.db_name: it.docs.split("\n") for it in known.values if it.docs} if known else {}
        for value in enum.values:
            name = self.values[enum.name][value]
            draft = FieldDraft(name, docs=list(docs.get(value, [])))
            if name != value:
                draft.attributes.append(f"@map({quoted(value)})")
            block.fields.append(draft)
        self.finish(block, enum.name)


def _place(known: Model | None, index: str) -> int:
    """Where an index stands in the existing schema; one that it does not have comes last."""
    names = [it.constraint for it in (*known.uniques, *known.indexes)] if known else []
    return names.index(index) if index in names else len(names)


def _keys(model: Model | None) -> list[tuple[str, list[str]]]:
    if model is None:
        return []
    found = [("id", [it.name for it in model.primary_key.fields])] if model.primary_key else []
    return found + [("unique", [it.name for it in unique.fields]) for unique in model.uniques]

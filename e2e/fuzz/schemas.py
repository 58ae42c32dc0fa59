"""Random schemas: `schema(rng)` gives the text of one that is valid on every database.

Keys of every kind (one field, compound, named, only a unique), mapped names, names that hurt, several relations between
two models, self relations, one-to-one, implicit many-to-many, optional and required keys, every scalar type, enums.
A foreign key points to its own model or to one above it, so that rows can be inserted in the order of the models.
"""

from __future__ import annotations

import json
import random
from dataclasses import dataclass, field

from e2e.fuzz.values import Plain

MODELS = ("User", "Post", "Order", "Group", "select", "Item_", "A", "b", "Fields", "Table", "T0", "Key")
FIELDS = (
    *("name", "title", "count_", "from", "class", "in", "is", "not", "where", "order", "some", "AND_", "OR_", "value"),
    *("t0", "data", "set_", "copy", "json", "self_", "x", "toString", "constructor", "hasOwnProperty", "every"),
    *(
        "equals",
        "has",
        "path",
        "length",
        "key",
        "a_b",
        "A",
        "ID",
        "take",
        "cursor",
        "then_",
        "select",
        "include",
        "none",
    ),
)
COLUMNS = ("a b", 'q"uote', "sel.ect", "größe", "x'y", "UPPER", "order", "%s", "$1", "?", ":n", "tab\\le", "🙂", "t0")
ENUM_VALUES = ("RED", "green", "None", "class", "A", "b", "in", "x_1", "True", "null")
DB_VALUES = ("r e d", 'do"uble', "é", "%", "NULL", "0", "RED")
SCALARS = (
    "Int",
    "Int",
    "String",
    "String",
    "Float",
    "Boolean",
    "DateTime",
    "BigInt",
    "Decimal",
    "Json",
    "Bytes",
    "Enum",
)
KEYS = ("Int", "Int", "Int", "String", "String", "BigInt", "DateTime", "Decimal", "Bytes")
NATIVE = {
    "String": (" @db.Text", " @db.VarChar(60)"),
    "DateTime": (" @db.Timestamptz(3)", " @db.Timestamptz(6)", " @db.Timestamp(6)"),
    "Json": (" @db.Json",),
    "Decimal": (" @db.Decimal",),
    "Int": (" @db.Integer",),
}
"""Types of columns that keep every value; only PostgreSQL has them."""
OPERATORS = frozenset(("is", "not"))
ALIAS = "T0"
"""A table that SQLite takes for the reference's alias `t0`."""
HIDDEN = ('Unsupported("circle")?', "Int? @ignore", 'Unsupported("point")? @map("the point")')
"""Columns that no client sees."""
DELETIONS = ("Cascade", "Restrict", "NoAction")


@dataclass(slots=True)
class Model:
    """A model being written: its lines, and what others may refer to."""

    name: str
    table: str | None
    lines: list[str] = field(default_factory=list[str])
    names: set[str] = field(default_factory=set[str])
    keys: list[tuple[tuple[str, str], ...]] = field(default_factory=list[tuple[tuple[str, str], ...]])
    """Unique keys as (field, type) pairs; the first one is the id where `has_id`."""
    has_id: bool = True


@dataclass(slots=True)
class Schemas:
    """Writes one schema."""

    rng: random.Random
    lists: bool
    names: tuple[str, ...]
    columns: tuple[str, ...]
    fields: tuple[str, ...]
    native: dict[str, tuple[str, ...]]
    models: list[Model] = field(default_factory=list[Model])
    enums: list[str] = field(default_factory=list[str])
    blocks: list[str] = field(default_factory=list[str])
    relations: int = 0
    schemas: tuple[str, ...] = ()

    def chance(self, share: float) -> bool:
        return self.rng.random() < share

    def text(self) -> str:
        """The whole schema."""
        self.schemas = ("first", 'se"cond', "public") if self.chance(0.25) else ()
        if self.columns != COLUMNS:
            self.schemas = tuple(name for name in self.schemas if '"' not in name)
        named = f"\n  schemas  = {json.dumps(self.schemas)}" if self.schemas else ""
        self.blocks.append(f'datasource db {{\n  provider = "postgresql"{named}\n}}\n')
        for number in range(self.rng.choice((0, 1, 1, 2))):
            self.enum(("Color", "Kind_")[number])
        for name in self.rng.sample(self.names, self.rng.choice((2, 3, 3, 4, 5))):
            self.model(name)
        for model in self.models:
            for other in self.models[: self.models.index(model) + 1]:
                while self.chance(0.3 if model is other else 0.5):
                    self.relate(model, other)
        for model in self.models:
            extra = [f"  @@map({json.dumps(model.table, ensure_ascii=False)})"] if model.table else []
            extra += self.placed()
            self.blocks.append("\n".join((f"model {model.name} {{", *model.lines, *extra, "}\n")))
        return "\n".join(self.blocks)

    def placed(self) -> list[str]:
        """`@@schema(...)`, in a database with several."""
        return [f"  @@schema({json.dumps(self.rng.choice(self.schemas))})"] if self.schemas else []

    def enum(self, name: str) -> None:
        """An enum with some mapped values."""
        stored = self.rng.sample(DB_VALUES, len(DB_VALUES))
        lines = [
            f"  {value} @map({json.dumps(stored.pop(), ensure_ascii=False)})" if self.chance(0.3) else f"  {value}"
            for value in self.rng.sample([value for value in ENUM_VALUES if value != "RED"], self.rng.randint(1, 5))
        ]
        lines += [f'  @@map("the enum {name}")'] if self.chance(0.3) else []
        lines += self.placed()
        self.enums.append(name)
        self.blocks.append("\n".join((f"enum {name} {{", *lines, "}\n")))

    def model(self, name: str) -> None:
        """A model with its key and scalars, not yet related."""
        table = f"{self.rng.choice(self.columns)} {name}" if self.chance(0.3) else None
        model = Model(name, table)
        self.models.append(model)
        self.key(model)
        for _ in range(self.rng.randint(1, 7)):
            self.scalar(model)
        if self.chance(0.15):
            model.lines.append(f"  {self.fresh(model, 'hidden')} {self.rng.choice(HIDDEN)}")
        if self.chance(0.2):
            self.unique(model)

    def fresh(self, model: Model, *wanted: str) -> str:
        """A field name that the model does not have, in another case neither."""
        pool = wanted or self.fields
        free = [name for name in pool if name.lower() not in model.names]
        name = self.rng.choice(free) if free else f"f{len(model.names)}"
        model.names.add(name.lower())
        return name

    def column(self, model: Model, name: str) -> str:
        """` @map(...)`, at times."""
        if not self.chance(0.25):
            return ""
        return f" @map({json.dumps(f'{self.rng.choice(self.columns)}{len(model.lines)}', ensure_ascii=False)})"

    def key(self, model: Model) -> None:
        """The id: one field, compound, or only a unique."""
        kind = self.rng.choice(KEYS)
        match self.rng.randrange(8):
            case 0 | 1 | 2:
                name = self.fresh(model, "id", "ID", "key", "in")
                default = " @default(autoincrement())" if kind == "Int" and self.chance(0.6) else ""
                model.lines.append(f"  {name} {kind} @id{default}{self.column(model, name)}")
                model.keys.append(((name, kind),))
            case 3 | 4:
                name = self.fresh(model, "id", "uid")
                model.lines.append(f"  {name} Int @id @default(autoincrement())")
                model.keys.append(((name, "Int"),))
            case 5 | 6:
                parts = tuple((self.fresh(model), self.rng.choice(KEYS[:6])) for _ in range(self.rng.choice((2, 2, 3))))
                for name, each in parts:
                    model.lines.append(f"  {name} {each}{self.column(model, name)}")
                named = ', name: "the_key"' if self.chance(0.3) else ""
                model.lines.append(f"  @@id([{', '.join(name for name, _ in parts)}]{named})")
                model.keys.append(parts)
            case _ if self.chance(0.5):
                parts = tuple((self.fresh(model), self.rng.choice(KEYS[:6])) for _ in range(2))
                model.lines += [f"  {name} {each}{self.column(model, name)}" for name, each in parts]
                model.lines.append(f"  @@unique([{', '.join(name for name, _ in parts)}])")
                model.keys.append(parts)
                model.has_id = False
            case _:
                name = self.fresh(model, "id", "code")
                model.lines.append(f"  {name} {kind} @unique{self.column(model, name)}")
                model.keys.append(((name, kind),))
                model.has_id = False

    def scalar(self, model: Model) -> None:
        """A field that is no key, or an optional unique one."""
        name, kind = self.fresh(model), self.rng.choice(SCALARS)
        if kind == "Enum":
            if not self.enums:
                return
            kind = self.rng.choice(self.enums)
        if self.lists and self.chance(0.25):
            model.lines.append(f"  {name} {kind}[]{self.column(model, name)}")
            return
        optional = self.chance(0.5)
        unique = kind in KEYS and self.chance(0.15)
        if unique:
            model.keys.append(((name, kind),)) if not optional else None
        mark = ("?" if optional else "") + (" @unique" if unique else "") + self.default(kind)
        if kind in self.native and not unique and self.chance(0.15):
            mark += self.rng.choice(self.native[kind])
        model.lines.append(f"  {name} {kind}{mark}{self.column(model, name)}")

    def unique(self, model: Model) -> None:
        """A compound unique key beside the id, at times with a part that can be missing."""
        parts = [(self.fresh(model), self.rng.choice(KEYS[:6])) for _ in range(2)]
        marks = ["?" if self.chance(0.4) else "" for _ in parts]
        for (name, kind), mark in zip(parts, marks, strict=True):
            model.lines.append(f"  {name} {kind}{mark}{self.column(model, name)}")
        named = ', name: "both"' if self.chance(0.3) else ""
        model.lines.append(f"  @@unique([{', '.join(name for name, _ in parts)}]{named})")
        if not any(marks):
            model.keys.append(tuple(parts))

    def default(self, kind: str) -> str:
        """` @default(...)` with a literal, at times."""
        texts = {"Int": "7", "String": '"d\'é"', "Boolean": "true", "Float": "1.5", "BigInt": "9007199254740993"}
        return f" @default({texts[kind]})" if kind in texts and self.chance(0.2) else ""

    def relate(self, model: Model, other: Model) -> None:
        """One more relation between two models; the key, if any, is in `model`."""
        self.relations += 1
        name = f'"r{self.relations}"'
        simple = all(m.has_id and len(m.keys[0]) == 1 and m.keys[0][0][1] in ("Int", "String") for m in (model, other))
        if simple and self.chance(0.25):
            here, there = self.fresh(model, f"many{self.relations}"), self.fresh(other, f"of{self.relations}")
            model.lines.append(f"  {here} {other.name}[] @relation({name})")
            other.lines.append(f"  {there} {model.name}[] @relation({name})")
            return
        target = self.rng.choice(other.keys)
        optional, one = self.chance(0.6) or model is other, self.chance(0.25)
        mark = "?" if optional else ""
        keys = tuple(self.fresh(model, f"{part}K{self.relations}") for part, _ in target)
        for key, (_, kind) in zip(keys, target, strict=True):
            unique = " @unique" if one and len(keys) == 1 else ""
            model.lines.append(f"  {key} {kind}{mark}{unique}{self.column(model, key)}")
        if one and len(keys) > 1:
            model.lines.append(f"  @@unique([{', '.join(keys)}])")
        delete = self.rng.choice((*DELETIONS, "SetNull") if optional else DELETIONS)
        actions = f", onDelete: {delete}" if self.chance(0.5) else ""
        facts = f"fields: [{', '.join(keys)}], references: [{', '.join(part for part, _ in target)}]"
        here, there = self.fresh(model, f"to{self.relations}"), self.fresh(other, f"from{self.relations}")
        model.lines.append(f"  {here} {other.name}{mark} @relation({name}, {facts}{actions})")
        other.lines.append(f"  {there} {model.name}{'?' if one else '[]'} @relation({name})")


def schema(rng: random.Random, *, lists: bool = False, plain: Plain = None) -> str:
    """The text of a random schema. lists: with scalar lists.

    plain: no quotes in the names of tables and columns, no fields that are called like operators, no table that is
    called like an alias, no columns that have no operator for equality.
    """
    columns = tuple(name for name in COLUMNS if not plain or not {'"', "'", "\\"}.intersection(name))
    fields = tuple(name for name in FIELDS if not plain or name not in OPERATORS)
    native = {kind: types for kind, types in NATIVE.items() if not plain or kind != "Json"}
    names = tuple(name for name in MODELS if not plain or name != ALIAS)
    return Schemas(rng, lists, names, columns, fields, native).text()

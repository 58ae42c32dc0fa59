"""The manifest: the schema's run-time part, from JSON to lookups.

Field names are the schema's; columns, tables, schemas and constraints are the database's. Everything here is made
once per generated client and never changes.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

FORMAT = 1

Json = Any
"""A value of JSON text."""


@dataclass(frozen=True, slots=True)
class Native:
    """A native type such as `@db.VarChar(32)`: name `VarChar`, args `("32",)`."""

    name: str
    args: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Default:
    """A default: `fn` names a function with `args`, or `value` is a literal in manifest JSON."""

    fn: str | None = None
    args: tuple[Any, ...] = ()
    value: Json = None


@dataclass(frozen=True, slots=True)
class Scalar:
    """A field with a column. type: a scalar type of the schema language, or `Enum` with the name in `enum`."""

    name: str
    column: str
    type: str
    enum: str | None = None
    list: bool = False
    optional: bool = False
    native: Native | None = None
    default: Default | None = None
    updated_at: bool = False


@dataclass(frozen=True, slots=True)
class JoinTable:
    """The table behind an implicit many-to-many relation; `here` is this model's column, `A` or `B`."""

    table: str
    schema: str | None
    here: str
    there: str
    constraint: str | None = None


@dataclass(frozen=True, slots=True)
class Relation:
    """A relation field. here/there: field names of this model and of `target` that hold equal values.

    owner: the foreign key is in this model's table. For a relation with `through`, `here` and `there` are the ids of
    the two models. columns/references: `here`/`there` as columns of the two tables.
    """

    name: str
    model: str
    target: str
    relation: str
    opposite: str
    list: bool
    optional: bool
    owner: bool
    here: tuple[str, ...]
    there: tuple[str, ...]
    columns: tuple[str, ...]
    references: tuple[str, ...]
    through: JoinTable | None = None
    constraint: str | None = None
    on_delete: str | None = None
    on_update: str | None = None


Field = Scalar | Relation
Finding = tuple[tuple[str, ...], str | None, tuple[tuple[str, str], ...]]
"""Columns that find a row again, the one that counts, those that the database computes by an expression."""


@dataclass(frozen=True, slots=True)
class Unique:
    """A unique key. fields: in key order. name: what a `where` calls it, the field itself or `a_b` or a given name."""

    fields: tuple[str, ...]
    name: str
    constraint: str | None = None


@dataclass(frozen=True)
class Model:
    """A model. fields: in source order. uniques: by client name, the primary key first."""

    name: str
    table: str
    schema: str | None
    view: bool
    no_create: bool
    id: tuple[str, ...]
    fields: Mapping[str, Field]
    uniques: Mapping[str, Unique]
    id_constraint: str | None = None

    @cached_property
    def scalars(self) -> Mapping[str, Scalar]:
        """The fields with a column, in source order."""
        return {name: entry for name, entry in self.fields.items() if isinstance(entry, Scalar)}

    @cached_property
    def relations(self) -> Mapping[str, Relation]:
        """The relation fields, in source order."""
        return {name: entry for name, entry in self.fields.items() if isinstance(entry, Relation)}

    @cached_property
    def by_column(self) -> Mapping[str, str]:
        """Field name by column name."""
        return {entry.column: name for name, entry in self.scalars.items()}

    @cached_property
    def lone(self) -> Mapping[str, str]:
        """The names of the unique keys of one field, by that field."""
        return {unique.fields[0]: name for name, unique in self.uniques.items() if len(unique.fields) == 1}

    @cached_property
    def finding(self) -> Finding:
        """The columns of the key that finds a row, the column that counts, and how the database computes the former."""
        required = (it.fields for it in self.uniques.values() if not any(self.scalars[it].optional for it in it.fields))
        fields = [self.scalars[name] for name in self.id or next(required, ())]
        counts = (it.column for it in self.scalars.values() if it.default and it.default.fn == "autoincrement")
        made = [(it.column, it.default) for it in fields if it.default and it.default.fn == "dbgenerated"]
        computed = tuple((column, str(default.args[0])) for column, default in made if default.args)
        return tuple(field.column for field in fields), next(counts, None), computed

    @cached_property
    def constraints(self) -> Mapping[str, tuple[str, ...]]:
        """Field names by the name of the unique, primary or foreign key constraint that they make up."""
        found = {unique.constraint: unique.fields for unique in self.uniques.values() if unique.constraint}
        if self.id_constraint:
            found[self.id_constraint] = self.id
        for relation in self.relations.values():
            if relation.constraint and relation.owner:
                found[relation.constraint] = relation.here
        return found


@dataclass(frozen=True)
class Enum:
    """An enum. values: database value by schema name. names: schema name by database value."""

    name: str
    db_name: str
    schema: str | None
    values: Mapping[str, str]
    names: Mapping[str, str] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "names", {value: name for name, value in self.values.items()})


@dataclass(frozen=True)
class Manifest:
    """A schema at run time. provider: `postgresql`, `sqlite` or `mysql`. json: what it was made from."""

    hash: str
    provider: str
    relation_mode: str
    enums: Mapping[str, Enum]
    models: Mapping[str, Model]
    json: Mapping[str, Json]

    @staticmethod
    def load(json: Mapping[str, Json]) -> Manifest:
        """Read manifest JSON; raises ValueError when its format is not ours."""
        if json["format"] != FORMAT:
            raise ValueError(f"manifest format {json['format']} needs another version of the client; this one reads 1")
        enums = {name: load_enum(name, entry) for name, entry in json.get("enums", {}).items()}
        models = {name: load_model(name, entry, json["models"]) for name, entry in json["models"].items()}
        return Manifest(
            json.get("hash", ""), json["provider"], json.get("relationMode", "foreignKeys"), enums, models, json
        )

    @cached_property
    def accessors(self) -> Mapping[str, str]:
        """Model name by every spelling of its accessor: `userProfile`, `user_profile`, `userprofile`."""
        found = {name: name for name in self.models}
        for style in range(3):
            for name in self.models:
                found.setdefault(accessors(name)[style], name)
        return found

    @cached_property
    def referring(self) -> Mapping[str, tuple[Relation, ...]]:
        """The relations of tables whose keys refer to a model, by its name; in the order of the schema."""
        found: dict[str, tuple[Relation, ...]] = dict.fromkeys(self.models, ())
        for model in self.models.values():
            for relation in () if model.view else model.relations.values():
                if relation.owner:
                    found[relation.target] += (relation,)
        return found

    @cached_property
    def by_table(self) -> Mapping[str, str]:
        """Model name by table name; of equal names in several schemas the first."""
        found: dict[str, str] = {}
        for name, model in self.models.items():
            found.setdefault(model.table, name)
        return found


def accessors(name: str) -> tuple[str, str, str]:
    """The accessor of a model as Prisma has it, in snake case, and as prisma-client-py has it."""
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name)
    return name[:1].lower() + name[1:], words.lower(), name.lower()


def load_enum(name: str, json: Mapping[str, Json]) -> Enum:
    """The enum `name` of manifest JSON."""
    return Enum(name, json.get("name", name), json.get("schema"), dict(json["values"]))


def load_model(name: str, json: Mapping[str, Json], models: Mapping[str, Json]) -> Model:
    """The model `name` of manifest JSON; `models` holds the other sides of its relations."""
    fields: dict[str, Field] = {
        key: load_relation(name, key, entry, models) if "to" in entry else load_scalar(key, entry)
        for key, entry in json["fields"].items()
    }
    primary = tuple(json.get("id", ()))
    uniques: dict[str, Unique] = {}
    if primary:
        unique = Unique(primary, json.get("idName") or "_".join(primary), json.get("idConstraint"))
        uniques[unique.name] = unique
    for entry in json.get("uniques", ()):
        unique = Unique(tuple(entry["fields"]), entry.get("name") or "_".join(entry["fields"]), entry.get("constraint"))
        uniques.setdefault(unique.name, unique)
    return Model(
        name=name,
        table=json.get("table", name),
        schema=json.get("schema"),
        view=json.get("view", False),
        no_create=json.get("noCreate", False),
        id=primary,
        fields=fields,
        uniques=uniques,
        id_constraint=json.get("idConstraint"),
    )


def load_scalar(name: str, json: Mapping[str, Json]) -> Scalar:
    """The scalar or enum field `name`."""
    native, default = json.get("native"), json.get("default")
    return Scalar(
        name=name,
        column=json.get("column", name),
        type=json["type"],
        enum=json.get("enum"),
        list=json.get("list", False),
        optional=json.get("optional", False),
        native=Native(native["name"], tuple(native.get("args", ()))) if native else None,
        default=Default(default.get("fn"), tuple(default.get("args", ())), default.get("value")) if default else None,
        updated_at=json.get("updatedAt", False),
    )


def load_relation(model: str, name: str, json: Mapping[str, Json], models: Mapping[str, Json]) -> Relation:
    """The relation field `name` of `model`, with the columns of both sides."""
    target = json["to"]
    opposite: Mapping[str, Json] = models[target]["fields"].get(json["opposite"], {})
    through = json.get("through")
    if through:
        here, there = tuple(models[model]["id"]), tuple(models[target]["id"])
    elif "from" in json:
        here, there = tuple(json["from"]), tuple(json["references"])
    else:
        here, there = tuple(opposite["references"]), tuple(opposite["from"])
    return Relation(
        name=name,
        model=model,
        target=target,
        relation=json["relation"],
        opposite=json["opposite"],
        list=json.get("list", False),
        optional=json.get("optional", False),
        owner="from" in json,
        here=here,
        there=there,
        columns=tuple(models[model]["fields"][key].get("column", key) for key in here),
        references=tuple(models[target]["fields"][key].get("column", key) for key in there),
        through=JoinTable(
            through["table"], through.get("schema"), through["here"], through["there"], through.get("constraint")
        )
        if through
        else None,
        constraint=json.get("constraint"),
        on_delete=json.get("onDelete"),
        on_update=json.get("onUpdate"),
    )

"""What the generated `inputs.py` holds: the TypedDicts of arguments and of aggregate results, model by model."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial

from diglot_generators.names import py_string
from diglot_generators.python.declare import Entry, Group, TypedDicts, alias, grouped, literal, union
from diglot_generators.python.layout import call, typed
from diglot_generators.python.symbols import Symbols
from diglot_schema.ir import Enum, Model, RelationField, ScalarField, Schema

LABEL = 32
"""Up to this length the name of a compound key is part of the names of its types; longer ones are numbered."""

NUMBERS = {"Int": "int", "BigInt": "int", "Float": "float", "Decimal": "Decimal"}
VALUES = {
    "Int": "int",
    "BigInt": "int",
    "Float": "float",
    "Decimal": "DecimalInput",
    "Boolean": "bool",
    "String": "str",
    "DateTime": "DateTimeInput",
    "Bytes": "BytesInput",
    "Json": "JsonInput",
}
RESULTS = {**VALUES, "Decimal": "Decimal", "DateTime": "datetime", "Bytes": "bytes", "Json": "JsonValue"}
SHARED = frozenset(
    (
        "AggregateFields",
        "AggregateResult",
        "AggregateTotal",
        "BytesInput",
        "ChildUpdate",
        "CountArgs",
        "CountHaving",
        "CountSelect",
        "CountWhere",
        "CreateList",
        "CreateManyArgs",
        "CreateOne",
        "DateTimeInput",
        "DecimalInput",
        "DeleteManyArgs",
        "FieldRef",
        "GroupByArgs",
        "JsonInput",
        "JsonNullValue",
        "JsonValue",
        "ListFilter",
        "ListRelationFilter",
        "ListUpdate",
        "Loading",
        "MeasureWhere",
        "NestedUpdate",
        "NullableSort",
        "OneOrMany",
        "RelationNullableWhere",
        "RelationWhere",
        "SetUpdate",
        "SortCount",
        "SortOrder",
        "UpdateList",
        "UpdateOne",
        "UpdateOptional",
    )
)
"""Names that generated inputs take from the runtime, besides the filters and updates of the scalar types."""


@dataclass(slots=True)
class InputsView:
    """Decides the types of `inputs.py` for one schema."""

    schema: Schema
    models: tuple[Model, ...]
    symbols: Symbols
    creatable: frozenset[str]
    dicts: TypedDicts
    incoming: dict[str, list[RelationField]] = field(default_factory=dict[str, list[RelationField]])
    """The relation fields that lead to a model, by its name."""

    def __post_init__(self) -> None:
        for model in self.models:
            for item in model.relations:
                self.incoming.setdefault(item.target, []).append(item)

    def groups(self) -> list[Group]:
        """All declarations, enums first, then model by model."""
        found = [Group(enum.name, tuple(self.enum(enum))) for enum in self.schema.enums]
        found += [Group(model.name, tuple(self.model(model))) for model in self.models]
        return found

    def name(self, model: str, suffix: str) -> str:
        return self.symbols.of(model, suffix)

    # Enums ----------------------------------------------------------------------------------------------------------

    def enum(self, enum: Enum) -> list[str]:
        """`RoleInput` (what an argument may be), `RoleFilter`, `RoleWhere` and the like."""
        cls, value = self.symbols.guest(self.symbols.enums[enum.name]), self.name(enum.name, "Input")
        literals = [py_string(item.name) for item in enum.values]
        name = self.name(enum.name, "Value")
        out = [literal(name, literals), typed(f"{value}: TypeAlias = ", f"{cls} | {name}")]
        for null in ("", "Nullable"):
            filter_, none = self.name(enum.name, f"{null}Filter"), " | None" if null else ""
            entries = [
                Entry("equals", f"{value} | FieldRef{none}"),
                Entry("in", f"Sequence[{value}] | FieldRef{none}"),
                Entry("notIn", f"Sequence[{value}] | FieldRef{none}"),
                Entry("not_in", f"Sequence[{value}] | FieldRef{none}"),
                Entry("not", f"{value} | FieldRef | {filter_}{none}"),
            ]
            out.append(self.dicts.write(filter_, entries))
            where, update = self.name(enum.name, f"{null}Where"), self.name(enum.name, f"{null}Update")
            out.append(typed(f"{where}: TypeAlias = ", f'"{value} | {filter_}{none}"'))
            out.append(typed(f"{update}: TypeAlias = ", f'"{value} | SetUpdate[{value}{none}]{none}"'))
        return out

    # Fields ---------------------------------------------------------------------------------------------------------

    def value(self, item: ScalarField) -> str:
        """What one value of the field may be in an argument."""
        return self.name(item.enum, "Input") if item.enum else VALUES[item.type]

    def kind(self, item: ScalarField) -> str:
        """The stem of the field's shared types: `Int` for IntWhere, IntUpdate ...; ones of an enum are its own."""
        return "Int" if item.type == "BigInt" else item.type

    def shared(self, item: ScalarField, suffix: str) -> str:
        null = "Nullable" if item.optional else ""
        if item.enum:
            return self.name(item.enum, null + suffix)
        name = f"{self.kind(item)}{null}{suffix}"
        self.dicts.used.add(name)
        return name

    def where(self, item: ScalarField | RelationField) -> str:
        """What `where` takes for the field."""
        if isinstance(item, ScalarField):
            return f"ListFilter[{self.value(item)}]" if item.list else self.shared(item, "Where")
        target = self.name(item.target, "WhereInput")
        if item.list:
            return f"ListRelationFilter[{target}]"
        return f"Relation{'Nullable' if item.optional else ''}Where[{target}]"

    def order(self, item: ScalarField | RelationField) -> str:
        """What `order_by` takes for the field."""
        if isinstance(item, ScalarField):
            return "NullableSort" if item.optional else "SortOrder"
        return "SortCount" if item.list else self.name(item.target, "OrderByInput")

    def created(self, item: ScalarField, foreign: bool) -> Entry:
        """The field in the data of a create; a foreign key may be left to the relation."""
        type_ = f"Sequence[{self.value(item)}]" if item.list else self.value(item)
        if item.type == "Json" and not item.list:
            type_ = "JsonInput | JsonNullValue"
        if item.optional and item.type != "Json":
            type_ += " | None"
        given = item.optional or item.list or item.default is not None or item.updated_at or foreign
        return Entry(item.name, type_, not given)

    def updated(self, item: ScalarField) -> Entry:
        """The field in the data of an update."""
        if item.list:
            return Entry(item.name, f"ListUpdate[{self.value(item)}]")
        return Entry(item.name, self.shared(item, "Update"))

    def result(self, item: ScalarField) -> str:
        """The field as aggregates and groups give it."""
        one = self.symbols.guest(self.symbols.enums[item.enum]) if item.enum else RESULTS[item.type]
        return f"list[{one}]" if item.list else one

    # Models ---------------------------------------------------------------------------------------------------------

    def model(self, model: Model) -> list[str]:
        """All types of one model, in the order in which a reader needs them."""
        return [
            *self.filters(model),
            *self.selections(model),
            *(self.data(model) if model.name in self.creatable else self.changes(model)),
            *self.aggregates(model),
            *self.arguments(model),
        ]

    def filters(self, model: Model) -> list[str]:
        write, name = self.dicts.write, partial(self.name, model.name)
        where = name("WhereInput")
        logic = [
            Entry("AND", f"OneOrMany[{where}]"),
            Entry("OR", f"Sequence[{where}]"),
            Entry("NOT", f"OneOrMany[{where}]"),
        ]
        keys = self.keys(model)
        single = {key[0] for key in keys if len(key) == 1}
        rest = [Entry(item.name, self.where(item)) for item in model.fields if item.name not in single]
        unique = [Entry(item.name, self.where(item)) for item in model.fields if item.name in single]
        field_names = [py_string(item.name) for item in model.scalars]
        out = [
            literal(name("ScalarField"), field_names),
            write(name("FilterInput"), [*rest, *logic]),
            write(where, unique, [name("FilterInput")]),
            *self.uniques(model, unique),
        ]
        order = [Entry(item.name, self.order(item)) for item in model.fields]
        return [*out, write(name("OrderByInput"), order)]

    def keys(self, model: Model) -> list[tuple[str, ...]]:
        """The field names of each unique key whose fields the client has, the primary key first."""
        have = {item.name for item in model.scalars}
        found = [tuple(part.name for part in key.fields) for key in [model.primary_key, *model.uniques] if key]
        return [key for key in dict.fromkeys(found) if have.issuperset(key)]

    def uniques(self, model: Model, single: Sequence[Entry]) -> list[str]:
        """`PostWhereUniqueInput`: one of the unique keys must be there, everything else may narrow it further."""
        name = self.name(model.name, "WhereUniqueInput")
        base = self.name(model.name, "FilterInput")
        types = {item.name: self.value(item) for item in model.scalars}
        names = {
            tuple(part.name for part in key.fields): key.name
            for key in [*model.uniques, *([model.primary_key] if model.primary_key else [])]
        }
        members: list[str] = []
        out: list[str] = []
        keys = self.keys(model)
        compounds = {names[key] or "_".join(key): key for key in keys if len(key) > 1}
        short = {label: label if len(label) <= LABEL else str(number) for number, label in enumerate(compounds, 1)}
        for label, key in compounds.items():
            type_ = self.name(model.name, f"Key_{short[label]}")
            out.append(self.dicts.write(type_, [Entry(part, types[part]) for part in key], total=True))
        for key in keys:
            label = key[0] if len(key) == 1 else names[key] or "_".join(key)
            type_ = types[label] if len(key) == 1 else self.name(model.name, f"Key_{short[label]}")
            member = name if len(keys) == 1 else self.name(model.name, f"By_{short.get(label, label)}")
            others = [entry for entry in single if entry.key != label]
            loose = [
                Entry(other, self.name(model.name, f"Key_{short[other]}")) for other in compounds if other != label
            ]
            entries = [Entry(label, type_, required=True), *others, *loose]
            members.append(member)
            out.append(self.dicts.write(member, entries, [base]))
        match len(members):
            case 0:
                return [*out, typed(f"{name}: TypeAlias = ", base)]
            case 1:
                return out
            case _:
                return [*out, union(name, members)]

    def selections(self, model: Model) -> list[str]:
        write, name = self.dicts.write, partial(self.name, model.name)
        plain = [Entry(item.name, "bool") for item in model.scalars]
        include = [Entry(item.name, f"bool | {self.nested(item)}") for item in model.relations]
        lists = [item for item in model.relations if item.list]
        out = [write(name("Omit"), plain)]
        types, entries = self.measures(model, lists)
        if lists:
            counts = [Entry(item.name, f"bool | CountWhere[{self.name(item.target, 'WhereInput')}]") for item in lists]
            out.append(write(name("RelationCounts"), counts))
            include.append(Entry("_count", f"bool | CountSelect[{name('RelationCounts')}]"))
        out += types
        include += entries
        out.append(write(name("Include"), include))
        out.append(write(name("Select"), [], [name("Omit"), name("Include")]))
        chosen = [name("Select"), name("Include"), name("Omit")]
        # A body, not a generic base: pyright gives up on a cycle that leads through the arguments of a base class.
        kinds = [Entry("select", chosen[0]), Entry("include", chosen[1]), Entry("omit", chosen[2])]
        out.append(write(name("Args"), kinds))
        window = [name("WhereInput"), name("WhereUniqueInput"), name("OrderByInput")]
        out.append(alias(name("Count"), "CountArgs", window))
        distinct = Entry("distinct", f"OneOrMany[{name('ScalarField')}]")
        out.append(write(name("FindMany"), [distinct], [name("Args"), name("Count")]))
        if any(item.optional for item in self.incoming.get(model.name, ())):
            out.append(write(name("OptionalArgs"), [Entry("where", name("WhereInput"))], [name("Args")]))
        return out

    def measures(self, model: Model, lists: Sequence[RelationField]) -> tuple[list[str], list[Entry]]:
        """What `_sum`, `_avg`, `_min` and `_max` of related records may be asked for: the types, the keys."""
        types: list[str] = []
        entries: list[Entry] = []
        scalars = {item.name: item.scalars for item in self.models}
        for stem, _, fits, keys in MEASURES:
            asked = [item for item in lists if any(map(fits, scalars[item.target]))]
            if asked:
                name = self.name(model.name, f"Relation{stem}s")
                types.append(self.dicts.write(name, [Entry(i.name, self.name(i.target, f"{stem}Args")) for i in asked]))
                entries += [Entry(key, f"CountSelect[{name}]") for key in keys]
        return types, entries

    def measured(self, model: Model) -> Iterator[str]:
        """The arguments of aggregates of this model as a relation, a class each: see `arguments` for the reason."""
        if any(item.list for item in self.incoming.get(model.name, ())):
            for stem, fields, fits, _ in MEASURES:
                if any(map(fits, model.scalars)):
                    own = [self.name(model.name, fields), self.name(model.name, "WhereInput")]
                    yield alias(self.name(model.name, f"{stem}Args"), "MeasureWhere", own)

    def nested(self, item: RelationField) -> str:
        """The arguments of a relation inside `include` or `select`."""
        return self.name(item.target, "FindMany" if item.list else "OptionalArgs" if item.optional else "Args")

    def data(self, model: Model) -> list[str]:
        write, name = self.dicts.write, partial(self.name, model.name)
        foreign = {column for item in model.relations for column in item.columns}
        common = [self.created(item, False) for item in model.scalars if item.name not in foreign]
        keys = [item for item in model.scalars if item.name in foreign]
        row = name("CreateManyInput")
        created = [*(self.created(item, True) for item in keys), *(self.created_relation(i) for i in model.relations)]
        return [
            write(name("CreateCommon"), common),
            write(row, [self.created(item, False) for item in keys], [name("CreateCommon")]),
            write(name("CreateInput"), created, [name("CreateCommon")]),
            *self.changes(model),
        ]

    def changes(self, model: Model) -> list[str]:
        """The data of updates, and the nested writes that lead to this model."""
        write, name = self.dicts.write, partial(self.name, model.name)
        scalars = [self.updated(item) for item in model.scalars]
        relations = [self.updated_relation(item) for item in model.relations]
        out = [
            write(name("UpdateManyInput"), scalars),
            write(name("UpdateInput"), relations, [name("UpdateManyInput")]),
        ]
        to = self.incoming.get(model.name, [])
        create, row = self.create_type(model.name), self.row_type(model.name)
        update, where, unique = name("UpdateInput"), name("WhereInput"), name("WhereUniqueInput")
        if any(item.list for item in to):
            out.append(alias(name("CreateNestedMany"), "CreateList", [create, row, unique]))
            many = [create, row, update, name("UpdateManyInput"), where, unique]
            out.append(alias(name("UpdateNestedMany"), "UpdateList", many, f"ChildUpdate[{unique}, {update}]"))
        one = f"NestedUpdate[{update}, {where}]"
        if any(not item.list for item in to):
            out.append(alias(name("CreateNestedOne"), "CreateOne", [create, unique]))
        if any(not item.list and not item.optional for item in to):
            out.append(alias(name("UpdateNestedOne"), "UpdateOne", [create, update, where, unique], one))
        if any(not item.list and item.optional for item in to):
            out.append(alias(name("UpdateNestedOptional"), "UpdateOptional", [create, update, where, unique], one))
        return out

    def create_type(self, model: str) -> str:
        return self.name(model, "CreateInput") if model in self.creatable else "None"

    def row_type(self, model: str) -> str:
        return self.name(model, "CreateManyInput") if model in self.creatable else "None"

    def created_relation(self, item: RelationField) -> Entry:
        return Entry(item.name, self.name(item.target, "CreateNestedMany" if item.list else "CreateNestedOne"))

    def updated_relation(self, item: RelationField) -> Entry:
        suffix = "UpdateNestedMany" if item.list else "UpdateNestedOptional" if item.optional else "UpdateNestedOne"
        return Entry(item.name, self.name(item.target, suffix))

    def aggregates(self, model: Model) -> list[str]:
        """The results of aggregates and groups, and the conditions on groups."""
        write, name = self.dicts.write, partial(self.name, model.name)
        numbers = [item for item in model.scalars if summable(item)]
        ordered = [item for item in model.scalars if comparable(item)]
        group = name("HavingInput")
        having = [Entry(item.name, self.having(item)) for item in model.scalars]
        logic = [
            Entry("AND", f"OneOrMany[{group}]"),
            Entry("OR", f"Sequence[{group}]"),
            Entry("NOT", f"OneOrMany[{group}]"),
        ]
        sums = [Entry(item.name, f"{NUMBERS[item.type]} | None") for item in numbers]
        means = [Entry(i.name, "Decimal | None" if i.type == "Decimal" else "float | None") for i in numbers]
        number = name("NumberField")
        extremes = [Entry(item.name, f"{self.result(item)} | None") for item in ordered]
        groups = [Entry(i.name, self.result(i) + (" | None" if i.optional else "")) for i in model.scalars]
        totals = [name("Extremes"), name("Sums"), name("Averages")]
        return [
            literal(number, [py_string(item.name) for item in numbers]),
            *self.measured(model),
            write(group, [*having, *logic]),
            self.totals(name("Sums"), number, sums),
            self.totals(name("Averages"), number, means),
            write(name("Extremes"), extremes, total=True),
            write(name("GroupScalars"), groups, total=True),
            grouped(name("GroupByResult"), name("GroupScalars"), "AggregateResult", [name("ScalarField"), *totals]),
            grouped(name("GroupByTotal"), name("GroupScalars"), "AggregateTotal", totals),
        ]

    def totals(self, name: str, number: str, entries: Sequence[Entry]) -> str:
        """The sums or averages of the number fields: a plain dict when all have one type."""
        types = {entry.type for entry in entries}
        if len(types) > 1:
            return self.dicts.write(name, entries, total=True)
        return typed(f"{name}: TypeAlias = ", f"dict[{number}, {types.pop() if types else 'None'}]")

    def arguments(self, model: Model) -> list[str]:
        """The arguments of each action as one dict; those of find_many and count are among the selections.

        Each is a class of its own: pyright cannot infer a generic TypedDict from a dict that lacks a key.
        """
        write, name = self.dicts.write, partial(self.name, model.name)
        args, where, unique = name("Args"), name("WhereInput"), name("WhereUniqueInput")
        fields = [name("ScalarField"), name("NumberField")]
        aggregates = [name("Count"), call("AggregateFields[", fields, "]", 4)]
        groups = [where, name("OrderByInput"), *fields, name("HavingInput")]
        out = [
            write(name("FindUnique"), [Entry("where", unique, required=True)], [args, "Loading"]),
            write(name("Aggregate"), [], aggregates),
            alias(name("GroupBy"), "GroupByArgs", groups),
        ]
        if model.view:
            return out
        update = Entry("update", name("UpdateInput"), required=True)
        if model.name in self.creatable:
            create = Entry("create", name("CreateInput"), required=True)
            rows = call("CreateManyArgs[", [name("CreateManyInput")], "]", 4)
            out += [
                write(name("Create"), [Entry("data", name("CreateInput"), required=True)], [args]),
                write(name("CreateManyAndReturn"), [], [rows, args]),
                write(name("Upsert"), [create, update], [name("FindUnique")], leaf=True),
            ]
        changes = Entry("data", name("UpdateManyInput"), required=True)
        return [
            *out,
            write(name("Update"), [Entry("data", name("UpdateInput"), required=True)], [name("FindUnique")]),
            alias(name("DeleteMany"), "DeleteManyArgs", [where]),
            write(name("UpdateMany"), [changes], [name("DeleteMany")]),
            write(name("UpdateManyAndReturn"), [], [name("UpdateMany"), args]),
        ]

    def having(self, item: ScalarField) -> str:
        """Conditions on a field of a group and on its aggregates."""
        if item.list or item.type == "Json":
            return "CountHaving"
        if item.enum:
            return f"{self.shared(item, 'Where')} | CountHaving"
        name = f"{self.kind(item)}GroupWhere"
        self.dicts.used.add(name)
        return name


def summable(item: ScalarField) -> bool:
    """True when the field is a number."""
    return item.type in NUMBERS and not item.list


def comparable(item: ScalarField) -> bool:
    """True when the field has a least and a greatest value."""
    return not item.list and item.type not in ("Json", "Bytes")


MEASURES = (
    ("Sum", "NumberField", summable, ("_sum", "_avg")),
    ("Extreme", "ScalarField", comparable, ("_min", "_max")),
)
"""For the aggregates of fields: the stem of their types, the fields to choose from, which fields have them."""

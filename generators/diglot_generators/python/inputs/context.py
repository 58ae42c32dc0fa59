"""What the declarations of one schema are made of: the names of types, and the types of fields."""

from __future__ import annotations

from dataclasses import dataclass, field

from diglot_generators.python.declare import Entry, TypedDicts
from diglot_generators.python.inputs.scalars import RESULTS, VALUES
from diglot_generators.python.symbols import Symbols
from diglot_schema.ir import Model, Provider, RelationField, ScalarField


@dataclass(slots=True)
class Context:
    """The models of one client, the names of their types, and the types of their fields."""

    models: tuple[Model, ...]
    symbols: Symbols
    creatable: frozenset[str]
    dicts: TypedDicts
    provider: Provider
    incoming: dict[str, list[RelationField]] = field(default_factory=dict[str, list[RelationField]])
    """The relation fields that lead to a model, by its name."""

    def __post_init__(self) -> None:
        for model in self.models:
            for item in model.relations:
                self.incoming.setdefault(item.target, []).append(item)

    def name(self, model: str, suffix: str) -> str:
        """The name of a type of the model or enum `model`: `PostWhereInput` for `Post`, `WhereInput`."""
        return self.symbols.of(model, suffix)

    def value(self, item: ScalarField) -> str:
        """What one value of the field may be in an argument."""
        return self.name(item.enum, "Input") if item.enum else VALUES[item.type]

    def kind(self, item: ScalarField) -> str:
        """The stem of the field's shared types: `Int` for IntWhere, IntUpdate ...; ones of an enum are its own."""
        return "Int" if item.type == "BigInt" else item.type

    def shared(self, item: ScalarField, suffix: str) -> str:
        """The name of the field's filter or update, which all fields of its type have: `IntNullableWhere`."""
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

    def having(self, item: ScalarField) -> str:
        """Conditions on a field of a group and on its aggregates."""
        if item.list or item.type == "Json":
            return "CountHaving"
        if item.enum:
            return f"{self.shared(item, 'Where')} | CountHaving"
        name = f"{self.kind(item)}GroupWhere"
        self.dicts.used.add(name)
        return name

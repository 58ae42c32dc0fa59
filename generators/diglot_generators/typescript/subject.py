"""One model on its way into declarations: its names and what a client may do with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from diglot_generators.typescript.naming import Names, uniques
from diglot_generators.typescript.records import owned_columns
from diglot_schema.ir import Model, RelationField


@dataclass(frozen=True, slots=True)
class Subject:
    """A model as clients see it, with the names of its inputs.

    reached: the relations that end here. can_create: False for views and for models with a required column that no
    client can give.
    """

    model: Model
    names: Names
    reached: tuple[RelationField, ...]
    can_create: bool

    def name(self, key: str) -> str:
        """A name of this model's: `name("WhereInput")`."""
        return self.names.of(self.model.name, key)

    def link(self, relation: str, part: str) -> str:
        """A name of an input that leaves `relation` out."""
        return self.names.link(self.model.name, relation, part)

    @property
    def columns(self) -> tuple[str, ...]:
        """The fields that hold the model's foreign keys."""
        return owned_columns(self.links, frozenset(f.name for f in self.model.scalars))

    @property
    def uniques(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """The unique keys as (client name, fields)."""
        return uniques(self.model)

    def compound(self, key: str) -> str:
        """The name of the input for the parts of a compound unique key: `PostTitleAuthorIdCompoundUniqueInput`."""
        return self.names.inputs[self.model.name][f"unique {key}"]

    @property
    def links(self) -> tuple[RelationField, ...]:
        """The relations."""
        return self.model.relations

    @property
    def lists(self) -> tuple[RelationField, ...]:
        """The to-many relations."""
        return tuple(link for link in self.links if link.list)

    @property
    def owned(self) -> tuple[RelationField, ...]:
        """The to-one relations whose key this model holds."""
        return tuple(link for link in self.links if link.columns)

    @property
    def filterable(self) -> str:
        """The fields that `where` has a key for: one called AND, OR or NOT gives way to the operator."""
        taken = [field.name for field in self.model.scalars if field.name in ("AND", "OR", "NOT")]
        fields = self.name("Fields")
        return f"Omit<{fields}, {keys(taken)}>" if taken else fields

    def has_numbers(self) -> bool:
        """True when a field can be summed."""
        return any(f.type in ("Int", "BigInt", "Float", "Decimal") and not f.list for f in self.model.scalars)


def keys(names: Sequence[str]) -> str:
    """A union of literals: `"a" | "b"`, `never` for none."""
    return " | ".join(f'"{name}"' for name in names) or "never"

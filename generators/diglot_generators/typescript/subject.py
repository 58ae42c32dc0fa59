"""One model on its way into declarations: its names and what a client may do with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from diglot_generators.typescript.naming import Names
from diglot_generators.typescript.records import hidden_required, links, owned_columns, visible
from diglot_schema.ir import Model, RelationField


@dataclass(frozen=True, slots=True)
class Subject:
    """A model with the names of its inputs. `shown`: the models that the client has."""

    model: Model
    names: Names
    shown: frozenset[str]
    links: tuple[RelationField, ...] = field(init=False)

    def __post_init__(self) -> None:
        """Settle which relations the client has."""
        object.__setattr__(self, "links", links(self.model, self.shown))

    def name(self, key: str) -> str:
        """A name of this model's: `name("WhereInput")`."""
        return self.names.of(self.model.name, key)

    def link(self, relation: str, part: str) -> str:
        """A name of an input that leaves `relation` out."""
        return self.names.link(self.model.name, relation, part)

    @property
    def columns(self) -> tuple[str, ...]:
        """The fields that hold the model's foreign keys."""
        return owned_columns(self.links, frozenset(f.name for f in visible(self.model)))

    @property
    def uniques(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """The unique keys as (client name, fields); a single field is its own name."""
        model = self.model
        known = {f.name for f in visible(model)}
        found: dict[str, tuple[str, ...]] = {}
        keys = [(key.name, key.fields) for key in (model.primary_key,) if key]
        keys += [(unique.name, unique.fields) for unique in model.uniques if unique.where is None]
        for name, indexed in keys:
            fields = tuple(part.name for part in indexed)
            if known.issuperset(fields):
                found.setdefault(fields[0] if len(fields) == 1 else name or "_".join(fields), fields)
        return tuple(found.items())

    @property
    def can_create(self) -> bool:
        """False for views and for models with a required column that no client can give."""
        return not self.model.view and not hidden_required(self.model)

    @property
    def lists(self) -> tuple[RelationField, ...]:
        """The to-many relations."""
        return tuple(link for link in self.links if link.list)

    def has_numbers(self) -> bool:
        """True when a field can be summed."""
        return any(f.type in ("Int", "BigInt", "Float", "Decimal") and not f.list for f in visible(self.model))


def keys(names: Sequence[str]) -> str:
    """A union of literals: `"a" | "b"`, `never` for none."""
    return " | ".join(f'"{name}"' for name in names) or "never"

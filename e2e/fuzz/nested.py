"""Seeded random nested writes: what `data` does to relations, of every kind, up to three levels deep."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from e2e.fuzz.values import Field, Json

if TYPE_CHECKING:
    from e2e.fuzz.writes import Row, Writes


MAKING = ("create", "connect", "connectOrCreate")
ONE = (*MAKING, "update", "upsert")
LIST = (*ONE, "set", "disconnect", "delete", "updateMany", "deleteMany")


@dataclass(frozen=True, slots=True)
class Nested:
    """Adds relations to the data that `Writes` draws."""

    writes: Writes

    def chance(self, share: float) -> bool:
        return self.writes.rng.random() < share

    def fields(self, model: str) -> Mapping[str, Any]:
        """The fields of a model."""
        return self.writes.models[model]["fields"]

    def keys(self, model: str) -> set[str]:
        """The fields that hold keys of other rows, mostly with the key that the database counts up."""
        keys = {name for field in self.fields(model).values() if "from" in field for name in field["from"]}
        counted = (name for name, field in self.fields(model).items() if counted_up(field))
        return keys | {name for name in counted if self.writes.plain or self.chance(0.8)}

    def links(self, model: str, gone: str | None) -> dict[str, Field]:
        """The relations that may be written, all but the one that led here."""
        return {
            name: field
            for name, field in self.fields(model).items()
            if "to" in field and name != gone and not self.writes.models[field["to"]].get("view")
        }

    def create(self, model: str, depth: int, gone: str | None = None, linked: bool | None = None) -> Row:
        """`data` of a create; gone: the relation to the record around it, whose keys it leaves out.

        linked: with relations in place of the keys that they hold; None: at times.
        """
        data = self.writes.row(model)
        links = self.links(model, gone)
        held: set[str] = set(self.fields(model)[gone].get("from", ())) if gone else set()
        data = {name: value for name, value in data.items() if name not in held}
        if not depth or not links:
            return data
        if self.chance(0.5) if linked is None else linked:
            keys = self.keys(model)
            data = {name: value for name, value in data.items() if name not in keys}
            for name, field in links.items():
                if "from" in field and (not field.get("optional") or self.chance(0.4)):
                    data[name] = self.one(field, depth, MAKING)
        for name, field in links.items():
            if "from" not in field and self.chance(0.3):
                data[name] = self.relation(field, depth, MAKING)
        return data

    def update(self, model: str, depth: int, gone: str | None = None) -> Row:
        """`data` of an update."""
        data = self.writes.changes(model)
        links = self.links(model, gone)
        held: set[str] = set(self.fields(model)[gone].get("from", ())) if gone else set()
        data = {name: value for name, value in data.items() if name not in held}
        if not depth or not links:
            return data
        name = self.writes.rng.choice(list(links))
        field = links[name]
        if "from" in field:
            keys = self.keys(model)
            data = {key: value for key, value in data.items() if key not in keys}
        words = LIST if field.get("list") else (*ONE, "disconnect", "delete") if field.get("optional") else ONE
        data[name] = self.relation(field, depth, words)
        return data

    def relation(self, field: Field, depth: int, words: tuple[str, ...]) -> Row:
        """One or two operations on a relation."""
        if not field.get("list"):
            return self.one(field, depth, words)
        names = self.writes.rng.sample(words, self.writes.rng.choice((1, 1, 2)))
        return {name: self.many(field, name, depth, alone=len(names) == 1) for name in names}

    def one(self, field: Field, depth: int, words: tuple[str, ...]) -> Row:
        """An operation on a to-one relation."""
        target, back = field["to"], field["opposite"]
        if self.writes.plain and "from" in field and not self.fields(target)[back].get("list"):
            words = tuple(word for word in words if word != "connectOrCreate")  # refused when it is the partner already
        name = self.writes.rng.choice(words)
        where = self.writes.queries.where(target, 0)
        match name:
            case "connect":
                return {name: self.writes.queries.key(target)}
            case "disconnect" | "delete":
                return {name: where if self.chance(0.2) else True}
            case "update":
                data = self.update(target, depth - 1, back)
                return {name: {"where": where, "data": data} if self.chance(0.2) else data}
            case "upsert":
                return {name: self.upsert(field, depth)}
            case _:
                return {name: self.element(field, name, depth)}

    def many(self, field: Field, name: str, depth: int, *, alone: bool) -> Json:
        """The operand of an operation on a to-many relation: an object, or a list of none to three.

        alone: there is no other; the reference would do it before a create with a relation that holds a key.
        """
        linked = alone and self.chance(0.5) if self.writes.plain else None
        if self.chance(0.3):
            return self.element(field, name, depth, linked)
        elements = [self.element(field, name, depth, linked) for _ in range(self.writes.rng.choice((0, 1, 2, 2, 3)))]
        return self.listed(name, elements) if self.writes.plain else elements

    def listed(self, name: str, elements: list[Row]) -> list[Row]:
        """The elements that the reference takes one by one: it counts one record under two keys as two, and ends at an
        update without data.
        """
        match name:
            case "connect" | "set" | "disconnect" | "delete":
                return [each for each in elements if [*each] == [*elements[0]]]
            case "create":
                return self.writes.even(elements)
            case "update":
                return [each for each in elements if each["data"]]
            case _:
                return elements

    def upsert(self, field: Field, depth: int) -> Row:
        """create and update."""
        target, back = field["to"], field["opposite"]
        return {"create": self.create(target, depth - 1, back), "update": self.update(target, depth - 1, back)}

    def element(self, field: Field, name: str, depth: int, linked: bool | None = None) -> Json:
        """One object of an operation. linked: as for `create`."""
        target, back, queries = field["to"], field["opposite"], self.writes.queries
        match name:
            case "create":
                return self.create(target, depth - 1, back, linked)
            case "connectOrCreate":
                key, made = queries.key(target), self.create(target, depth - 1, back)
                if self.chance(0.6):
                    made |= {part: value for part, value in key.items() if part in made}
                return {"where": key, "create": made}
            case "update":
                return {"where": queries.key(target), "data": self.update(target, depth - 1, back)}
            case "upsert":
                return {"where": queries.key(target), **self.upsert(field, depth)}
            case "updateMany":
                held = set(self.fields(target)[back].get("from", ()))
                data = {part: value for part, value in self.writes.changes(target).items() if part not in held}
                return {"where": self.scalars(target), "data": data}
            case "deleteMany":
                return self.scalars(target)
            case _:
                return queries.key(target)

    def scalars(self, model: str) -> Row:
        """A filter on fields alone."""
        known = self.writes.queries.scalars(model)
        return {name: part for name, part in self.writes.queries.where(model, 0).items() if name in known}


def counted_up(field: Field) -> bool:
    """Whether the database counts a field up."""
    default: dict[str, Json] = field.get("default") or {}
    return default.get("fn") == "autoincrement"

"""Operators of filters and updates: a table per scalar type, made from `spec`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from . import spec
from .manifest import Scalar
from .table import FLAGS, Entry, Table, Tag


def parts(fields: Iterable[str]) -> Table:
    """The fields of a compound key."""
    return Table(lambda: [(name, Tag.VALUE, None, ()) for name in fields])


def operator_aliases(name: str) -> tuple[str, ...]:
    """Other spellings of an operator."""
    return tuple(spec.OPERATOR_ALIASES.get(name, ()))


def operators(field: Scalar) -> Table:
    """The operators of a field's filter; one table per type."""
    return FILTERS["list" if field.list else field.type]


def scalar_filter(type: str, nested: bool = False) -> Table:
    """The operators of a type that is not a list. nested: those under `not`, which share the outer `mode`."""
    facts = spec.JSON_OPERATORS if type == "Json" else spec.OPERATORS

    def entries() -> Iterable[Entry]:
        for name, fact in facts.items():
            if type == "Json" or (has_type(type, fact["types"]) and not (nested and name == "mode")):
                yield operator(name, fact, own if nested else inner)

    own = Table(entries)
    inner = own if nested else scalar_filter(type, True)
    return own


def list_filter() -> Table:
    """The operators of a scalar list."""
    return Table(lambda: [operator(name, fact, None) for name, fact in spec.LIST_OPERATORS.items()])


def operator(name: str, fact: Mapping[str, Any], own: Table | None) -> Entry:
    """One operator; `own` is the table that stands under `not`."""
    match fact["takes"]:
        case "filter":
            return name, Tag.FILTER, own, operator_aliases(name)
        case "list":
            return name, Tag.LIST, None, operator_aliases(name)
        case "word":
            return name, Tag.WORD, {word: word for word in fact["words"]}, operator_aliases(name)
        case "text":
            return name, Tag.TEXT, None, operator_aliases(name)
        case "flag":
            return name, Tag.FLAG, FLAGS, operator_aliases(name)
        case _:
            return name, Tag.VALUE, None, operator_aliases(name)


def update_operators(type: str) -> Table:
    """What an update can do to a field of a type."""
    names = [name for name, fact in spec.UPDATE_OPERATORS.items() if has_type(type, fact["types"])]
    return Table(lambda: [(name, Tag.VALUE, None, ()) for name in names])


def having(field: Scalar) -> Table:
    """The filters of a field in `having`: its own and those of its aggregates."""

    def entries() -> Iterable[Entry]:
        yield from operators(field).load()
        average = "Decimal" if field.type == "Decimal" else "Float"
        for name in spec.AGGREGATES:
            if has_aggregate(field, name):
                type = {"_count": "Int", "_avg": average}.get(name, field.type)
                yield name, Tag.FILTER, FILTERS[type], ()

    return Table(entries)


def has_aggregate(field: Scalar, name: str) -> bool:
    """Whether a field has the aggregate `name`."""
    types = spec.AGGREGATES[name]
    return "*" in types or (field.type in types and not field.list)


def has_type(type: str, types: Iterable[str]) -> bool:
    """Whether a list of types (`*` for all, `-X` for all but X) holds `type`."""
    names = list(types)
    return type in names or ("*" in names and "-" + type not in names)


MEASURES: Final = tuple(name for name in spec.AGGREGATES if name != "_count")
"""The aggregates of the values of fields."""
IS_NAMES: Final = frozenset(("is", "isNot", *operator_aliases("isNot")))
FILTERS: Final = {**{type: scalar_filter(type) for type in spec.SCALARS}, "list": list_filter()}
UPDATES: Final = {type: update_operators(type) for type in (*spec.SCALARS, "list")}
SET: Final = parts(["set"])

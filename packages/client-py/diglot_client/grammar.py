"""Which arguments a call may have: tables from names to what stands under them, made from manifest and spec.

`shape` walks them for speed, `check` for good errors. A table is filled when its first name is looked up, so a client
for 500 models pays only for those it uses, and tables may refer to each other in circles.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import IntEnum
from typing import Any, Final

from . import spec
from .manifest import Manifest, Model, Relation, Scalar


class Tag(IntEnum):
    """What may stand under a name. Words and structure go into the key of a shape, data becomes a parameter."""

    VALUE = 0
    """Data of a codec's type; null, a Json null or a field reference are structure."""
    LIST = 1
    """As VALUE, and whether a list is empty is structure."""
    FILTER = 2
    """A plain object of operators (`sub`), else as VALUE."""
    TABLE = 3
    """An object of `sub`."""
    NULLABLE = 4
    """An object of `sub`, or null."""
    ONE = 5
    """A filter on a to-one relation: {is, isNot} (`sub`), the short form (`short`), or null."""
    LOGIC = 6
    """An object of `sub` or a list of them."""
    ITEMS = 7
    """A list of objects of `sub`."""
    FLAG = 8
    """True or false."""
    ARGS = 9
    """True, false, or an object of `sub`."""
    WORD = 10
    """One of the words of `sub`."""
    ORDER = 11
    """One of the words asc and desc, or an object of `sub`."""
    NAMES = 12
    """One of the words of `sub` or a list of them."""
    COUNT = 13
    """An integer whose sign, and whether it is zero, is structure."""
    ROWS = 14
    """An object of values or a list of them: one parameter."""
    WRITE = 15
    """A nested write."""


class Table(dict[str, "Entry"]):
    """Entries by every accepted spelling of their name; filled by `fill` at the first miss."""

    __slots__ = ("fill",)

    def __init__(self, fill: Callable[[], Iterable[Entry]]) -> None:
        super().__init__()
        self.fill: Callable[[], Iterable[Entry]] | None = fill

    def __missing__(self, name: str) -> Entry:
        if self.fill is None:
            raise KeyError(name)
        for entry in self.load():
            self.setdefault(entry[0], entry)
        return self[name]

    def load(self) -> list[Entry]:
        """Fill the table now; gives its entries in order, each once."""
        if self.fill is not None:
            entries, self.fill = list(self.fill()), None
            for entry in entries:
                self[entry[0]] = entry
            for entry in entries:
                for alias in entry[3]:
                    self.setdefault(alias, entry)
        return list({entry[0]: entry for entry in self.values()}.values())


Entry = tuple[str, Tag, Any, tuple[str, ...]]
"""Canonical name, tag, sub (a table, or a mapping of words), other spellings."""

SORT: Final = {"asc": "asc", "desc": "desc"}
FLAGS: Final = {True: True, False: False}


class Grammar:
    """The tables of one manifest; a client makes one."""

    def __init__(self, manifest: Manifest) -> None:
        self.manifest = manifest
        self.actions: dict[tuple[str, str], Table] = {}
        self.tables: dict[tuple[str, str], Table] = {}

    def start(self, model: str, action: str) -> Table:
        """The table of a call's arguments."""
        found = self.actions.get((model, action))
        if found is None:
            found = self.actions[model, action] = self.arguments(model, spec.ACTIONS[action])
        return found

    def table(self, kind: str, model: str) -> Table:
        """The table of `kind` for a model; one object however often it is asked for."""
        found = self.tables.get((kind, model))
        if found is None:
            found = Table(lambda: FILLS[kind](self, self.manifest.models[model]))
            self.tables[kind, model] = found
        return found

    def arguments(self, model: str, kinds: Mapping[str, str]) -> Table:
        """The table of a call's (or a relation's) arguments, each with its kind of `spec.ACTIONS`."""
        return Table(lambda: [self.argument(model, name, kind) for name, kind in kinds.items()])

    def argument(self, model: str, name: str, kind: str) -> Entry:
        """One argument of a call or of a relation."""
        aliases = tuple(spec.ARGUMENT_ALIASES.get(name, ()))
        scalars = self.manifest.models[model].scalars
        match kind:
            case "order" | "groupOrder":
                return name, Tag.LOGIC, self.table(kind, model), aliases
            case "take" | "skip" | "limit":
                return name, Tag.COUNT, None, aliases
            case "names":
                return name, Tag.NAMES, {key: key for key in scalars}, aliases
            case "strategy":
                return name, Tag.WORD, {"join": "join", "query": "query"}, aliases
            case "flag":
                return name, Tag.FLAG, FLAGS, aliases
            case "counts":
                return name, Tag.ARGS, self.table(kind, model), aliases
            case "rows":
                return name, Tag.ROWS, self.table("create", model), aliases
            case _:
                return name, Tag.TABLE, self.table(kind, model), aliases


def fill_where(grammar: Grammar, model: Model) -> Iterable[Entry]:
    """Filters of a model: its fields, AND, OR, NOT."""
    for field in model.fields.values():
        if isinstance(field, Scalar):
            yield field.name, Tag.FILTER, operators(field), ()
        elif field.list:
            yield field.name, Tag.TABLE, grammar.table("some", field.target), ()
        else:
            yield field.name, Tag.ONE, (grammar.table("is", field.target), grammar.table("where", field.target)), ()
    own = grammar.table("where", model.name)
    yield from (("AND", Tag.LOGIC, own, ()), ("OR", Tag.ITEMS, own, ()), ("NOT", Tag.LOGIC, own, ()))


def fill_unique(grammar: Grammar, model: Model) -> Iterable[Entry]:
    """Filters of a model and its compound unique keys."""
    for unique in model.uniques.values():
        if unique.name not in model.fields:
            yield unique.name, Tag.TABLE, parts(unique.fields), ()
    yield from fill_where(grammar, model)


def fill_is(grammar: Grammar, model: Model) -> Iterable[Entry]:
    """Filters of a to-one relation."""
    for name in ("is", "isNot"):
        yield name, Tag.NULLABLE, grammar.table("where", model.name), operator_aliases(name)


def fill_some(grammar: Grammar, model: Model) -> Iterable[Entry]:
    """Filters of a to-many relation."""
    for name in ("some", "every", "none"):
        yield name, Tag.TABLE, grammar.table("where", model.name), ()


def fill_order(grammar: Grammar, model: Model) -> Iterable[Entry]:
    """Ordering by a field, by a field of a to-one relation, by the count of a to-many relation."""
    for field in model.fields.values():
        if isinstance(field, Scalar):
            yield field.name, Tag.ORDER, SORT_OPTIONS, ()
        elif field.list:
            yield field.name, Tag.TABLE, COUNT_ORDER, ()
        else:
            yield field.name, Tag.TABLE, grammar.table("order", field.target), ()


def fill_select(grammar: Grammar, model: Model) -> Iterable[Entry]:
    """Fields and relations of a result."""
    for field in model.fields.values():
        yield (field.name, Tag.FLAG, FLAGS, ()) if isinstance(field, Scalar) else relation(grammar, field)
    yield from counted(grammar, model)


def fill_include(grammar: Grammar, model: Model) -> Iterable[Entry]:
    """Relations of a result."""
    for field in model.relations.values():
        yield relation(grammar, field)
    yield from counted(grammar, model)


def fill_select_one(grammar: Grammar, model: Model) -> Iterable[Entry]:
    """Fields and to-one relations (results of the AndReturn actions)."""
    for field in model.fields.values():
        if isinstance(field, Scalar):
            yield field.name, Tag.FLAG, FLAGS, ()
        elif not field.list:
            yield relation(grammar, field)


def fill_include_one(grammar: Grammar, model: Model) -> Iterable[Entry]:
    """To-one relations (results of the AndReturn actions)."""
    for field in model.relations.values():
        if not field.list:
            yield relation(grammar, field)


def fill_omit(_: Grammar, model: Model) -> Iterable[Entry]:
    """Fields to leave out."""
    for name in model.scalars:
        yield name, Tag.FLAG, FLAGS, ()


def fill_related(grammar: Grammar, model: Model) -> Iterable[Entry]:
    """The `select` of `_count`: to-many relations."""
    for field in model.relations.values():
        if field.list:
            yield field.name, Tag.ARGS, grammar.table("filtered", field.target), ()


def fill_count(grammar: Grammar, model: Model) -> Iterable[Entry]:
    """`_count` of a result."""
    yield "select", Tag.TABLE, grammar.table("related", model.name), ()


def fill_filtered(grammar: Grammar, model: Model) -> Iterable[Entry]:
    """Arguments of a counted relation."""
    yield "where", Tag.TABLE, grammar.table("where", model.name), ()


def fill_create(_: Grammar, model: Model) -> Iterable[Entry]:
    """`data` of a create."""
    for field in model.fields.values():
        if isinstance(field, Relation):
            yield field.name, Tag.WRITE, None, ()
        elif field.list:
            yield field.name, Tag.FILTER, SET, ()
        else:
            yield field.name, Tag.VALUE, generated(field), ()


def fill_update(_: Grammar, model: Model) -> Iterable[Entry]:
    """`data` of an update."""
    for field in model.fields.values():
        if isinstance(field, Relation):
            yield field.name, Tag.WRITE, None, ()
        elif field.type == "Json" and not field.list:
            yield field.name, Tag.VALUE, None, ()
        else:
            yield field.name, Tag.FILTER, UPDATES["list" if field.list else field.type], ()


def fill_counts(_: Grammar, model: Model) -> Iterable[Entry]:
    """`_count` of an aggregate."""
    for name in ("_all", *model.scalars):
        yield name, Tag.FLAG, FLAGS, ()


def fill_having(grammar: Grammar, model: Model) -> Iterable[Entry]:
    """Filters on groups: fields of `by` and aggregates of fields."""
    for field in model.scalars.values():
        yield field.name, Tag.FILTER, having(field), ()
    own = grammar.table("having", model.name)
    yield from (("AND", Tag.LOGIC, own, ()), ("OR", Tag.ITEMS, own, ()), ("NOT", Tag.LOGIC, own, ()))


def fill_group_order(_: Grammar, model: Model) -> Iterable[Entry]:
    """Ordering of groups: fields of `by` and aggregates of fields."""
    for name in model.scalars:
        yield name, Tag.ORDER, SORT_OPTIONS, ()
    for name in spec.AGGREGATES:
        words = Table(lambda name=name: [(key, Tag.WORD, SORT, ()) for key in aggregated(model, name)])
        yield name, Tag.TABLE, words, ()


def aggregate(name: str) -> Callable[[Grammar, Model], Iterable[Entry]]:
    """The fields that have the aggregate `name`, as flags."""
    return lambda _, model: [(key, Tag.FLAG, FLAGS, ()) for key in aggregated(model, name)]


def aggregated(model: Model, name: str) -> list[str]:
    """The fields of a model that have the aggregate `name`."""
    types = spec.AGGREGATES[name]
    return [key for key, field in model.scalars.items() if "*" in types or (field.type in types and not field.list)]


def relation(grammar: Grammar, field: Relation) -> Entry:
    """A relation in select or include."""
    kind = "many" if field.list else "optional" if field.optional or not field.owner else "required"
    return field.name, Tag.ARGS, grammar.arguments(field.target, spec.RELATION_ARGUMENTS[kind]), ()


def counted(grammar: Grammar, model: Model) -> Iterable[Entry]:
    """`_count` in select or include, for models with to-many relations."""
    if any(field.list for field in model.relations.values()):
        yield "_count", Tag.ARGS, grammar.table("count", model.name), ()


def parts(fields: Iterable[str]) -> Table:
    """The fields of a compound key."""
    return Table(lambda: [(name, Tag.VALUE, None, ()) for name in fields])


def generated(field: Scalar) -> bool:
    """Whether the database makes the default of a field."""
    return field.default is not None and field.default.fn in ("autoincrement", "dbgenerated", "sequence")


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
        for name, types in spec.AGGREGATES.items():
            if "*" in types or (field.type in types and not field.list):
                type = {"_count": "Int", "_avg": "Decimal" if field.type == "Decimal" else "Float"}.get(
                    name, field.type
                )
                yield name, Tag.FILTER, FILTERS[type], ()

    return Table(entries)


def has_type(type: str, types: Iterable[str]) -> bool:
    """Whether a list of types (`*` for all, `-X` for all but X) holds `type`."""
    names = list(types)
    return type in names or ("*" in names and "-" + type not in names)


IS_NAMES: Final = frozenset(("is", "isNot", *operator_aliases("isNot")))
FILTERS: Final = {**{type: scalar_filter(type) for type in spec.SCALARS}, "list": list_filter()}
UPDATES: Final = {type: update_operators(type) for type in (*spec.SCALARS, "list")}
SET: Final = parts(["set"])
SORT_OPTIONS: Final = Table(
    lambda: [("sort", Tag.WORD, SORT, ()), ("nulls", Tag.WORD, {"first": "first", "last": "last"}, ())]
)
COUNT_ORDER: Final = Table(lambda: [("_count", Tag.WORD, SORT, ())])
FILLS: Final[dict[str, Callable[[Grammar, Model], Iterable[Entry]]]] = {
    "where": fill_where,
    "unique": fill_unique,
    "is": fill_is,
    "some": fill_some,
    "order": fill_order,
    "groupOrder": fill_group_order,
    "select": fill_select,
    "include": fill_include,
    "selectOne": fill_select_one,
    "includeOne": fill_include_one,
    "omit": fill_omit,
    "related": fill_related,
    "count": fill_count,
    "filtered": fill_filtered,
    "create": fill_create,
    "update": fill_update,
    "counts": fill_counts,
    "having": fill_having,
    **{name: aggregate(name) for name in ("_sum", "_avg", "_min", "_max")},
}

"""Which arguments a call may have: tables from names to what stands under them, made from manifest and spec.

`shape` walks them for speed, `check` for good errors. A table is filled when its first name is looked up, so a client
for 500 models pays only for those it uses, and tables may refer to each other in circles.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Final

from . import spec
from .manifest import Manifest, Model, Relation, Scalar
from .operations import operation, suffix
from .operators import FILTERS, MEASURES, SET, UPDATES, has_aggregate, having, operator_aliases, operators, parts
from .table import FLAGS, SORT, Entry, Table, Tag


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

    def within(self, kind: str, field: Relation) -> Table:
        """The table of `kind` for the target of a relation, written from its other end: that relation is left out."""
        key = f"{kind}<{field.opposite}", field.target
        found = self.tables.get(key)
        if found is None:
            target = self.manifest.models[field.target]
            back = target.relations[field.opposite]
            gone = {back.name, *(back.here if back.owner else ())}
            found = Table(lambda: [entry for entry in FILLS[kind](self, target) if entry[0] not in gone])
            self.tables[key] = found
        return found

    def operations(self, kind: str, field: Relation) -> Table:
        """The table of what a create or an update can do to a relation."""
        key = f"{kind} {field.name}", field.model
        found = self.tables.get(key)
        if found is None:
            found = Table(lambda: [operation(self, field, name) for name in spec.NESTED_WRITES[kind + suffix(field)]])
            self.tables[key] = found
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
            case "take" | "skip" | "limit" | "batch":
                return name, Tag.COUNT, None, aliases
            case "names":
                return name, Tag.NAMES, {key: key for key in scalars}, aliases
            case "key":
                return name, Tag.WORD, {key: key for key in self.manifest.models[model].uniques}, aliases
            case "strategy":
                return name, Tag.WORD, {"join": "join", "query": "query"}, aliases
            case "lock":
                return name, Tag.WORD, _lock_words(), aliases
            case "flag":
                return name, Tag.FLAG, FLAGS, aliases
            case "counts":
                return name, Tag.ARGS, self.table(kind, model), aliases
            case "select" | "include" | "omit" | "selectOne" | "includeOne":
                return name, Tag.CHOSEN, self.table(kind, model), aliases
            case "rows":
                return name, Tag.ROWS, self.table("createRow", model), aliases
            case _:
                return name, Tag.TABLE, self.table(kind, model), aliases


Fill = Callable[[Grammar, Model], Iterable[Entry]]
"""The entries of a table of one kind for a model."""


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
    yield "_count", Tag.FILTER, grammar.table("number", model.name), ()


def fill_number(grammar: Grammar, model: Model) -> Iterable[Entry]:
    """Filters of the number of related records, and which of them count."""
    yield from FILTERS["Int"].load()
    yield from fill_filtered(grammar, model)


def fill_order(grammar: Grammar, model: Model) -> Iterable[Entry]:
    """Ordering by a field, by one of a to-one relation, by the count of a to-many relation, by how well texts match."""
    for field in model.fields.values():
        if isinstance(field, Scalar):
            yield field.name, Tag.ORDER, SORT_OPTIONS, ()
        elif field.list:
            yield field.name, Tag.TABLE, COUNT_ORDER, ()
        else:
            yield field.name, Tag.TABLE, grammar.table("order", field.target), ()
    texts = {name: name for name, field in model.scalars.items() if field.type == "String" and not field.list}
    if texts:
        yield "_relevance", Tag.TABLE, relevance(texts), ()


def relevance(texts: Mapping[str, str]) -> Table:
    """Ordering by how well some fields match a text."""
    return Table(
        lambda: [("fields", Tag.NAMES, texts, ()), ("sort", Tag.WORD, SORT, ()), ("search", Tag.TEXT, None, ())]
    )


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


def totals(name: str) -> dict[str, Fill]:
    """The aggregate `name` of a result: of which relations, of which of their fields, of which records."""

    def fill_total(grammar: Grammar, model: Model) -> Iterable[Entry]:
        yield "select", Tag.TABLE, grammar.table(f"related{name}", model.name), ()

    def fill_relations(grammar: Grammar, model: Model) -> Iterable[Entry]:
        for field in measurable(grammar, model, name):
            yield field.name, Tag.ARGS, grammar.table(f"measured{name}", field.target), ()

    def fill_measured(grammar: Grammar, model: Model) -> Iterable[Entry]:
        yield "select", Tag.TABLE, grammar.table(name, model.name), ()
        yield from fill_filtered(grammar, model)

    return {f"total{name}": fill_total, f"related{name}": fill_relations, f"measured{name}": fill_measured}


def measurable(grammar: Grammar, model: Model, name: str) -> list[Relation]:
    """The to-many relations whose records have fields with the aggregate `name`."""
    related = [field for field in model.relations.values() if field.list]
    return [field for field in related if aggregated(grammar.manifest.models[field.target], name)]


def fill_create(grammar: Grammar, model: Model) -> Iterable[Entry]:
    """`data` of a create."""
    for field in model.fields.values():
        if isinstance(field, Scalar):
            yield created(field)
        elif not grammar.manifest.models[field.target].view:
            yield field.name, Tag.WRITE, grammar.operations("create", field), ()


def fill_update(grammar: Grammar, model: Model) -> Iterable[Entry]:
    """`data` of an update."""
    for field in model.fields.values():
        if isinstance(field, Scalar):
            yield updated(field)
        elif not grammar.manifest.models[field.target].view:
            yield field.name, Tag.WRITE, grammar.operations("update", field), ()


def fill_create_row(_: Grammar, model: Model) -> Iterable[Entry]:
    """`data` of a createMany."""
    return map(created, model.scalars.values())


def fill_update_row(_: Grammar, model: Model) -> Iterable[Entry]:
    """`data` of an updateMany."""
    return map(updated, model.scalars.values())


def created(field: Scalar) -> Entry:
    """A field in the `data` of a create."""
    if field.list:
        return field.name, Tag.FILTER, SET, ()
    return field.name, Tag.VALUE, generated(field), ()


def updated(field: Scalar) -> Entry:
    """A field in the `data` of an update."""
    if field.type == "Json" and not field.list:
        return field.name, Tag.VALUE, None, ()
    return field.name, Tag.FILTER, UPDATES["list" if field.list else field.type], ()


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


def aggregate(name: str) -> Fill:
    """The fields that have the aggregate `name`, as flags."""
    return lambda _, model: [(key, Tag.FLAG, FLAGS, ()) for key in aggregated(model, name)]


def aggregated(model: Model, name: str) -> list[str]:
    """The fields of a model that have the aggregate `name`."""
    return [key for key, field in model.scalars.items() if has_aggregate(field, name)]


def relation(grammar: Grammar, field: Relation) -> Entry:
    """A relation in select or include."""
    kind = "many" if field.list else "optional" if field.optional or not field.owner else "required"
    return field.name, Tag.ARGS, grammar.arguments(field.target, spec.RELATION_ARGUMENTS[kind]), ()


def counted(grammar: Grammar, model: Model) -> Iterable[Entry]:
    """`_count`, `_sum` … in select or include, for models with to-many relations."""
    if any(field.list for field in model.relations.values()):
        yield "_count", Tag.ARGS, grammar.table("count", model.name), ()
    for name in MEASURES:
        if measurable(grammar, model, name):
            yield name, Tag.ARGS, grammar.table(f"total{name}", model.name), ()


def _lock_words() -> dict[str, str]:
    """The strengths of a lock in every spelling."""
    words = {word: word for word in spec.LOCKS}
    return words | {alias: word for word in words for alias in spec.ARGUMENT_ALIASES.get(word, ())}


def generated(field: Scalar) -> bool:
    """Whether the database makes the default of a field."""
    return field.default is not None and field.default.fn in ("autoincrement", "dbgenerated", "sequence")


SORT_OPTIONS: Final = Table(
    lambda: [("sort", Tag.WORD, SORT, ()), ("nulls", Tag.WORD, {"first": "first", "last": "last"}, ())]
)
COUNT_ORDER: Final = Table(lambda: [("_count", Tag.WORD, SORT, ())])
FILLS: Final[dict[str, Fill]] = {
    "where": fill_where,
    "unique": fill_unique,
    "is": fill_is,
    "some": fill_some,
    "number": fill_number,
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
    "createRow": fill_create_row,
    "updateRow": fill_update_row,
    "counts": fill_counts,
    "having": fill_having,
    **{name: aggregate(name) for name in MEASURES},
    **{kind: fill for name in MEASURES for kind, fill in totals(name).items()},
}

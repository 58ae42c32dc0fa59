"""What `data` can do to a relation: the entries of its table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import spec
from .manifest import Relation
from .table import FLAGS, Entry, Pair, Table, Tag

if TYPE_CHECKING:
    from .grammar import Grammar


def suffix(field: Relation) -> str:
    """The kind of a relation in `spec.NESTED_WRITES`, after create or update."""
    return "Links" if field.through else "Many" if field.list else "Optional" if field.optional else "One"


def operation(grammar: Grammar, field: Relation, name: str) -> Entry:
    """One operation on a relation."""
    aliases = tuple(spec.ARGUMENT_ALIASES.get(name, ()))
    model = grammar.manifest.models[field.target]
    unique, where = grammar.table("unique", model.name), grammar.table("where", model.name)
    match name:
        case "create":
            return name, Tag.MADE if field.list else Tag.TABLE, grammar.within("create", field), aliases
        case "createMany":
            rows = ("data", Tag.ROWS, grammar.within("createRow", field), ())
            skip = ("skipDuplicates", Tag.FLAG, FLAGS, tuple(spec.ARGUMENT_ALIASES["skipDuplicates"]))
            return name, Tag.TABLE, Table(lambda: [rows, skip]), aliases
        case "connect" | "set":
            return name, Tag.EACH if field.list else Tag.TABLE, unique, aliases
        case "disconnect" | "delete":
            return (name, Tag.EACH, unique, aliases) if field.list else (name, Tag.ARGS, where, aliases)
        case "connectOrCreate":
            parts = objects(("where", unique), ("create", grammar.within("create", field)))
            return name, Tag.PAIR, Pair(parts, model, field.list), aliases
        case "update" if field.list:
            return name, Tag.EACH, objects(("where", unique), ("data", grammar.within("update", field))), aliases
        case "update":
            short = grammar.within("update", field)
            return name, Tag.CHANGE, (objects(("where", where), ("data", short)), short), aliases
        case "upsert":
            found, change = unique if field.list else where, grammar.within("update", field)
            parts = objects(("where", found), ("create", grammar.within("create", field)), ("update", change))
            return name, Tag.PAIR, Pair(parts, model, field.list), aliases
        case "updateMany":
            return name, Tag.EACH, objects(("where", where), ("data", grammar.within("updateRow", field))), aliases
        case _:
            return name, Tag.EACH, where, aliases


def objects(*parts: tuple[str, Table]) -> Table:
    """The table of an object of objects."""
    return Table(lambda: [(name, Tag.TABLE, table, ()) for name, table in parts])

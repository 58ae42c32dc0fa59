"""upsert -> statements of which the first that gives a row decides.

Where the database can tell by the key alone, the insert comes first and turns into the update or into nothing on a
conflict: no other writer can come between. Else the update, or a read, comes first and the insert follows.
"""

from __future__ import annotations

from .filter import unique, where
from .load import choose, fetch, loads
from .manifest import Model
from .page import Base, page, rows
from .plan import Fetch, Plan
from .render import render
from .scope import Scope
from .sql import Expr, Insert, Name, Sql, Truth, Update, phrase
from .tree import Fields
from .write import by_cells, create, key, key_returning, required, returning, sets


def upsert(scope: Scope, model: Model, args: Fields, nested: bool) -> Plan:
    """The plan of an upsert."""
    choices = choose(scope, model, args)
    filter = unique(scope, model, args.get("where"), ("where",))
    alias = scope.alias()
    insert = create(scope, model, required(scope, args, "create"))
    changes = tuple(sets(scope, model, alias, required(scope, args, "update")))
    related = loads(model, choices)
    columns, items = key_returning(scope, model, alias) if related else returning(scope, model, alias, choices)
    table = scope.table(model, alias)
    plain = Insert(table, insert.columns, insert.source, None, columns)
    keys = [name for name in model.uniques if filter.get(name) is not None]
    rest = Fields(filter.path, {name: node for name, node in filter.entries.items() if name not in keys})
    written: list[Sql] = []
    native = scope.checker.echoes and len(keys) == 1 and scope.dialect.has_conflict_target
    if native:
        target = conflict(model, keys[0])
        if changes:
            ahead = where(scope, model, alias, rest)
            written.append(Insert(table, insert.columns, insert.source, updating(target, changes, ahead), columns))
        else:
            written.append(Insert(table, insert.columns, insert.source, phrase(target, " DO NOTHING"), columns))
    elif changes:
        written.append(Update(table, changes, where(scope, model, alias, filter), columns))
    steps = [Fetch(render(sql, scope.dialect), items) for sql in written]
    if not changes:
        again = rows(scope, model, Base(scope.alias(), Truth(True)), filter, page(scope, model, Fields((), {})))
        wanted = [(name, None) for name in key(scope, model)] if related else choices
        read = fetch(scope, model, again, wanted, False)
        steps.append(Fetch(read.statement, read.layout, unless=0 if steps else None))
    if rest.entries or not native:
        steps.append(Fetch(render(plain, scope.dialect), items, unless=len(steps) - 1))
    if related:
        steps.append(fetch(scope, model, by_cells(scope, model, len(steps) - 1), choices, nested))
    return Plan(model.name, "upsert", tuple(steps), len(steps) - 1, "recordOrThrow", scope.checker.size, len(steps) > 1)


def conflict(model: Model, name: str) -> Expr:
    """The columns of a unique key in brackets."""
    parts: list[str | Expr] = []
    for field in model.uniques[name].fields:
        parts += [", " if parts else "(", Name(model.scalars[field].column)]
    return phrase(*parts, ")")


def updating(target: Expr, changes: tuple[tuple[str, Expr], ...], ahead: Expr) -> Expr:
    """What happens on a conflict: the update, of rows that meet the rest of the `where`."""
    parts: list[str | Expr] = [target, " DO UPDATE SET "]
    for i, (column, value) in enumerate(changes):
        parts += [", " if i else "", Name(column), " = ", value]
    return phrase(*parts) if ahead == Truth(True) else phrase(*parts, " WHERE ", ahead)

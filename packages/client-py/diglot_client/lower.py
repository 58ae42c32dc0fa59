"""The tree of a call -> its plan: one function per kind of action."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from .aggregate import aggregate, count, group_by
from .filter import unique, where
from .load import choose, fetch, keyed, loads, selected
from .manifest import Model
from .nested import (
    create_nested,
    delete_emulated,
    delete_many_emulated,
    frees,
    nests,
    rekeys,
    update_many_emulated,
    update_nested,
    upsert_nested,
)
from .page import INTEGER, Base, Found, page, rows
from .plan import Fetch, Layout, Plan, Result, Scalar, Step, Write
from .render import render
from .row import WIDE
from .scope import Scope
from .sql import Delete, Insert, Select, Truth, Update, phrase
from .tree import Fields, Given, Node, Rows, Word
from .upsert import upsert
from .write import by_cells, condition, create, create_rows, key_returning, required, returning, sets

ONE_ROW = phrase("1")


def lower(scope: Scope, model: Model, action: str, args: Fields, nested: bool) -> Plan:
    """The plan of a checked call. nested: relations may be loaded inside the row of their parent."""
    strategy = args.get("relationLoadStrategy")
    asked = strategy.value if isinstance(strategy, Word) else None
    one = nested and scope.dialect.has_nested and asked != "query"
    match action:
        case "findUnique" | "findUniqueOrThrow" | "findFirst" | "findFirstOrThrow":
            return find_one(scope, model, action, args, one)
        case "findMany":
            return find_many(scope, model, action, args, one and asked == "join")
        case "findKeys":
            return find_keys(scope, model, action, args, one and asked == "join")
        case "stream":
            return stream(scope, model, action, args, one and asked == "join")
        case "exists":
            return find_any(scope, model, action, args)
        case "count" | "aggregate" | "groupBy":
            return summarize(scope, model, action, args)
        case "create":
            return create_one(scope, model, action, args, one)
        case "createMany" | "createManyAndReturn":
            return create_many(scope, model, action, args)
        case "update":
            return update_one(scope, model, action, args, one)
        case "delete":
            return delete_one(scope, model, action, args, one)
        case "upsert":
            new, data = scope.fields(args.get("create")), scope.fields(args.get("update"))
            parts = nests(model, new) or nests(model, data) or rekeys(scope, model, data)
            return (upsert_nested if parts else upsert)(scope, model, args, one)
        case "updateMany" | "updateManyAndReturn":
            return update_many(scope, model, action, args)
        case "deleteMany":
            return delete_many(scope, model, action, args)
        case _:
            raise scope.error("notSupported", ())


def plan(scope: Scope, model: Model, action: str, steps: Sequence[Step], result: Result, answer: int = 0) -> Plan:
    """A plan; several statements that write, or read what was written, need a transaction."""
    writes = len(steps) > 1
    return Plan(model.name, action, tuple(steps), answer, result, scope.checker.size, writes)


def nothing(scope: Scope, model: Model, action: str, result: Result) -> Plan:
    """A plan that sends nothing."""
    return Plan(model.name, action, (), 0, result, scope.checker.size, empty=True)


# Reads ---------------------------------------------------------------------------------------------------------------


def find_one(scope: Scope, model: Model, action: str, args: Fields, nested: bool) -> Plan:
    """findUnique, findFirst and their OrThrow forms."""
    choices = choose(scope, model, args)
    base = Base(scope.alias(), Truth(True))
    result: Result = "recordOrThrow" if action.endswith("OrThrow") else "recordOrNull"
    single = action.startswith("findUnique")
    if single:
        filter = unique(scope, model, args.get("where"), ("where",))
        found = rows(scope, model, base, filter, page(scope, model, Fields((), {})))
    else:
        found = rows(scope, model, base, scope.fields(args.get("where")), page(scope, model, args, "one"))
        if found.limit is None:
            found = first(found)
    step = fetch(scope, model, locked(scope, found, args), choices, nested, single)
    return holding(plan(scope, model, action, [step], result), args)


def first(found: Found) -> Found:
    """The first of some rows."""
    return Found(found.alias, found.source, found.joins, found.where, found.order, found.keys, ONE_ROW, found.offset)


def locked(scope: Scope, found: Found, args: Fields) -> Found:
    """Rows, locked as the arguments say; rows of which only distinct ones are wanted cannot be."""
    strength = args.get("lock")
    waits = [name for name in ("skipLocked", "noWait") if is_true(args.get(name))]
    if not isinstance(strength, Word):
        if waits:
            raise scope.missing((), "lock")
        return found
    if len(waits) > 1:
        raise scope.error("exclusiveArguments", (), one="skipLocked", other="noWait")
    if args.get("distinct") is not None:
        raise scope.error("exclusiveArguments", (), one="lock", other="distinct")
    otherwise = None if not waits else "skip" if waits[0] == "skipLocked" else "fail"
    return replace(found, lock=scope.dialect.lock(found.alias, str(strength.value), otherwise))


def is_true(node: Node | None) -> bool:
    """Whether a flag is there and true."""
    return isinstance(node, Word) and node.value is True


def holding(made: Plan, args: Fields) -> Plan:
    """A plan that locks rows runs only where a transaction goes on after it."""
    return replace(made, transaction=True, locks=True) if args.get("lock") is not None else made


def find_many(scope: Scope, model: Model, action: str, args: Fields, nested: bool) -> Plan:
    """findMany."""
    choices = choose(scope, model, args)
    bounds = page(scope, model, args)
    base = Base(scope.alias(), Truth(True))
    found = rows(scope, model, base, scope.fields(args.get("where")), bounds)
    step = fetch(scope, model, locked(scope, found, args), choices, nested, False)
    if bounds.empty:
        return nothing(scope, model, action, "records")
    return holding(plan(scope, model, action, [step], "records"), args)


def find_keys(scope: Scope, model: Model, action: str, args: Fields, nested: bool) -> Plan:
    """findKeys: the records with the call's keys, which are those of the unique key `by`."""
    choices = choose(scope, model, args)
    alias, by = scope.alias(), args.get("by")
    assert isinstance(by, Word)
    condition = keyed(scope, model, alias, model.uniques[str(by.value)].fields)
    found = rows(scope, model, Base(alias, condition), None, page(scope, model, args))
    return plan(scope, model, action, [fetch(scope, model, found, choices, nested)], "records")


def stream(scope: Scope, model: Model, action: str, args: Fields, nested: bool) -> Plan:
    """stream: the rows of findMany, which are read in parts."""
    size, take = args.get("batchSize"), args.get("take")
    if isinstance(take, Given) and take.negative:
        raise scope.error("negative", take.path)
    if isinstance(size, Word) or (isinstance(size, Given) and size.negative):
        raise scope.error("notPositive", size.path)
    if isinstance(size, Given):
        scope.slot(size, INTEGER)
    choices = choose(scope, model, args)
    bounds = page(scope, model, args)
    found = rows(scope, model, Base(scope.alias(), Truth(True)), scope.fields(args.get("where")), bounds)
    select, items = selected(scope, model, found, choices, nested, False)
    if bounds.empty:
        return nothing(scope, model, action, "records")
    if scope.dialect.cursor.named:
        select = replace(select, columns=tuple((expr, f"c{i}") for i, (expr, _) in enumerate(select.columns)))
    step = Fetch(render(select, scope.dialect), items)
    return replace(plan(scope, model, action, [step], "records"), width=len(select.columns))


def find_any(scope: Scope, model: Model, action: str, args: Fields) -> Plan:
    """exists: one row is enough."""
    alias = scope.alias()
    condition = where(scope, model, alias, scope.fields(args.get("where")))
    select = Select(((phrase("1"), None),), scope.table(model, alias), where=condition, limit=ONE_ROW)
    return plan(scope, model, action, [Fetch(render(select, scope.dialect), Layout(None, ()))], "exists")


def summarize(scope: Scope, model: Model, action: str, args: Fields) -> Plan:
    """count, aggregate, groupBy."""
    if action == "aggregate":
        return plan(scope, model, action, [aggregate(scope, model, args)], "object")
    if action == "groupBy":
        step = group_by(scope, model, args)
        if step is None:
            return nothing(scope, model, action, "objects")
        return plan(scope, model, action, [step], "objects")
    step, whole = count(scope, model, args)
    result: Result = "object" if whole else "count"
    return nothing(scope, model, action, result) if step is None else plan(scope, model, action, [step], result)


# Writes of one row ---------------------------------------------------------------------------------------------------


def create_one(scope: Scope, model: Model, action: str, args: Fields, nested: bool) -> Plan:
    """create: one INSERT; with relations a second statement reads the row."""
    choices = choose(scope, model, args)
    data = scope.fields(args.get("data"))
    if nests(model, data):
        return create_nested(scope, model, data, choices, nested)
    insert = create(scope, model, data)
    alias = model.table
    if not loads(model, choices):
        columns, items = returning(scope, model, alias, choices)
        written = Insert(insert.table, insert.columns, insert.source, None, columns)
        return plan(scope, model, action, [Fetch(render(written, scope.dialect), items)], "record")
    columns, items = key_returning(scope, model, alias)
    written = Insert(insert.table, insert.columns, insert.source, None, columns)
    steps = [
        Fetch(render(written, scope.dialect), items, required=True),
        fetch(scope, model, by_cells(scope, model, 0), choices, nested),
    ]
    return plan(scope, model, action, steps, "record", 1)


def update_one(scope: Scope, model: Model, action: str, args: Fields, nested: bool) -> Plan:
    """update: one UPDATE; without data only a read, with relations also one."""
    choices = choose(scope, model, args)
    filter = unique(scope, model, args.get("where"), ("where",))
    data = required(scope, args, "data")
    if nests(model, data) or rekeys(scope, model, data):
        return update_nested(scope, model, filter, data, choices, nested)
    alias = scope.alias()
    changes = tuple(sets(scope, model, alias, data))
    if not changes:
        found = rows(scope, model, Base(alias, Truth(True)), filter, page(scope, model, Fields((), {})))
        return plan(scope, model, action, [fetch(scope, model, found, choices, nested)], "recordOrThrow")
    found = where(scope, model, alias, filter)
    related = loads(model, choices)
    columns, items = key_returning(scope, model, alias) if related else returning(scope, model, alias, choices)
    written = Update(scope.table(model, alias), changes, found, columns)
    step = Fetch(render(written, scope.dialect), items, required=related)
    if not related:
        return plan(scope, model, action, [step], "recordOrThrow")
    return plan(
        scope, model, action, [step, fetch(scope, model, by_cells(scope, model, 0), choices, nested)], "record", 1
    )


def delete_one(scope: Scope, model: Model, action: str, args: Fields, nested: bool) -> Plan:
    """delete: one DELETE; relations are read before it."""
    choices = choose(scope, model, args)
    filter = unique(scope, model, args.get("where"), ("where",))
    if frees(scope, model):
        return delete_emulated(scope, model, filter, choices, nested)
    alias = scope.alias()
    if not loads(model, choices):
        columns, items = returning(scope, model, alias, choices)
        written = Delete(scope.table(model, alias), where(scope, model, alias, filter), columns)
        return plan(scope, model, action, [Fetch(render(written, scope.dialect), items)], "recordOrThrow")
    found = rows(scope, model, Base(alias, Truth(True)), filter, page(scope, model, Fields((), {})))
    read = fetch(scope, model, found, choices, nested)
    again = scope.alias()
    columns, items = key_returning(scope, model, again)
    written = Delete(scope.table(model, again), where(scope, model, again, filter), columns)
    steps = [
        Fetch(read.statement, read.layout, read.reverse, required=True),
        Fetch(render(written, scope.dialect), items, required=True),
    ]
    return plan(scope, model, action, steps, "record")


# Writes of many rows -------------------------------------------------------------------------------------------------


def create_many(scope: Scope, model: Model, action: str, args: Fields) -> Plan:
    """createMany and createManyAndReturn: one INSERT for all rows, or one run for each."""
    data, skip = args.get("data"), args.get("skipDuplicates")
    returned = action == "createManyAndReturn"
    choices = choose(scope, model, args) if returned else []
    if not isinstance(data, Rows):
        raise scope.missing((), "data")
    if data.index is None:
        return nothing(scope, model, action, "records" if returned else "affected")
    insert, each = create_rows(scope, model, data, isinstance(skip, Word) and skip.value is True)
    if not returned:
        return bulk(scope, model, action, Write(render(insert, scope.dialect, each)), each is not None)
    columns, items = returning(scope, model, model.table, choices)
    written = Insert(insert.table, insert.columns, insert.source, insert.conflict, columns)
    step = Fetch(render(written, scope.dialect, each), items)
    return bulk(scope, model, action, step, each is not None or loads(model, choices))


def bulk(scope: Scope, model: Model, action: str, step: Step, transaction: bool) -> Plan:
    """A plan of one step that may need a transaction."""
    result: Result = "affected" if isinstance(step, Write) else "records"
    return Plan(model.name, action, (step,), 0, result, scope.checker.size, transaction)


def update_many(scope: Scope, model: Model, action: str, args: Fields) -> Plan:
    """updateMany and updateManyAndReturn; without data nothing is written and the rows are counted or read."""
    returned = action == "updateManyAndReturn"
    choices = choose(scope, model, args) if returned else []
    filter, limit = scope.fields(args.get("where")), args.get("limit")
    alias, data = scope.alias(), required(scope, args, "data")
    changes = tuple(sets(scope, model, alias, data))
    found = condition(scope, model, alias, filter, limit)
    if isinstance(limit, Word):
        return nothing(scope, model, action, "records" if returned else "affected")
    table = scope.table(model, alias)
    if returned:
        if not changes:
            whole = Found(alias, table, (), found, (), ())
            return bulk(scope, model, action, fetch(scope, model, whole, choices, False, False), False)
        columns, items = returning(scope, model, alias, choices)
        written = Update(table, changes, found, columns)
        if rekeys(scope, model, data):
            return update_many_emulated(scope, model, action, written, items)
        return bulk(scope, model, action, Fetch(render(written, scope.dialect), items), loads(model, choices))
    if not changes:
        select = Select(((phrase("COUNT(*)"), None),), table, where=found)
        count = Fetch(render(select, scope.dialect), Layout(None, (Scalar("count", 0, WIDE),)))
        return plan(scope, model, action, [count], "affected")
    written = Update(table, changes, found)
    if rekeys(scope, model, data):
        return update_many_emulated(scope, model, action, written, None)
    return plan(scope, model, action, [Write(render(written, scope.dialect))], "affected")


def delete_many(scope: Scope, model: Model, action: str, args: Fields) -> Plan:
    """deleteMany."""
    filter, limit = scope.fields(args.get("where")), args.get("limit")
    alias = scope.alias()
    found = condition(scope, model, alias, filter, limit)
    if isinstance(limit, Word):
        return nothing(scope, model, action, "affected")
    if frees(scope, model):
        return delete_many_emulated(scope, model, alias, found)
    written = Delete(scope.table(model, alias), found)
    return plan(scope, model, action, [Write(render(written, scope.dialect))], "affected")

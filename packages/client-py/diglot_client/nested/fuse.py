"""Nested creates as one statement: each insert is a part of a WITH, and refers to the rows of other parts by name.

All parts see the data as they were before the statement, and the database may run parts that do not refer to each
other in any order. So no part looks for rows, and no two parts insert into one table: ids follow the order written.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from diglot_client.load import fetch, loads
from diglot_client.plan import Act, Cell, Fetch, Loop, Plan, RowsOf
from diglot_client.render import render
from diglot_client.row import Choice
from diglot_client.sql import Bind, Column, Expr, Insert, Select, Sub, Table, With
from diglot_client.write import by_cells, key_returning, returning

from .script import Anchor, Script


def fused(script: Script, row: Anchor, choices: Sequence[Choice], nested: bool) -> Plan | None:
    """The plan of a create whose steps can be one statement; relations of the result are read after it."""
    scope, model, name = script.scope, row.model, called(row.step)
    if not scope.dialect.has_writing_with:
        return None
    parts: list[tuple[str, Insert]] = []
    for act, sql in zip(script.acts, script.statements, strict=False):
        made = None if isinstance(act, Loop) else part(script, act, sql)
        if made is None:
            return None
        parts.append((called(len(parts)), made))
    if len({insert.table for _, insert in parts}) < len(parts):
        return None
    related = loads(model, choices)
    columns, items = key_returning(scope, model, name) if related else returning(scope, model, name, choices)
    wanted = [Column(model.table, scope.column(model, name, field).name) for field in model.scalars]
    number, whole = row.step, parts[row.step][1]
    missing = [] if related else [column for column in wanted if column not in whole.returning]
    parts[number] = (name, replace(whole, returning=(*whole.returning, *missing)))
    select = Select(tuple((column, None) for column in columns), Table(None, name, None))
    first = Fetch(render(With(tuple(parts), select), scope.dialect), items, required=related)
    if not related:
        return Plan(model.name, "create", (first,), 0, "record", scope.checker.size)
    read = fetch(scope, model, by_cells(scope, model, 0), choices, nested)
    return Plan(model.name, "create", (first, read), 1, "record", scope.checker.size, True)


def called(step: int) -> str:
    """The name of a part."""
    return f"s{step}"


def part(script: Script, act: Act, sql: object) -> Insert | None:
    """A step as a part; None when it is no plain insert."""
    if not isinstance(sql, Insert) or act.when or act.need or act.unless or act.gather:
        return None
    if script.steps[act.step].statement.rows is not None:  # sent once for each row, as rows of nothing but keys are
        return None
    if isinstance(act.keys, RowsOf) and isinstance(sql.source, Select):
        (step,) = act.keys.steps
        key = Column(called(step), returned(script, step, act.keys.columns[0]))
        values = ((named(script, sql.source.columns[0][0]), None), (key, None))
        return replace(sql, source=Select(values, Table(None, called(step), None)))
    if isinstance(sql.source, Select):
        columns = tuple((named(script, expr), alias) for expr, alias in sql.source.columns)
        return replace(sql, source=replace(sql.source, columns=columns))
    return replace(sql, source=tuple(named(script, expr) for expr in sql.source))


def named(script: Script, expr: Expr) -> Expr:
    """A value of an earlier row, by the name of its part."""
    if not isinstance(expr, Bind) or not isinstance(expr.slot.source, Cell):
        return expr
    cell = expr.slot.source
    name = called(cell.step)
    wanted = Column(name, returned(script, cell.step, cell.column))
    return Sub(Select(((wanted, None),), Table(None, name, None)))


def returned(script: Script, step: int, position: int) -> str:
    """The name of a column that a part gives."""
    sql = script.statements[step]
    assert isinstance(sql, Insert)
    found = sql.returning[position]
    assert isinstance(found, Column)
    return found.name

"""Statements that MySQL needs several of, or other words for, as parts that are sent one after the other.

It has no RETURNING: rows are read by their keys, before or after. `?<n` stands for the last n columns of the rows that
the first part gave and `?>n` for the first n; without such rows nothing more is sent. Rows that it finds are locked.
A write cannot look into the table that it changes, unless what it finds there is set aside in a table of its own.
"""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from diglot_client.sql import (
    And,
    Bind,
    Column,
    Delete,
    Derived,
    Exists,
    Expr,
    From,
    Insert,
    Join,
    Not,
    Or,
    Phrase,
    Select,
    Sql,
    Sub,
    Table,
    Truth,
    Update,
    With,
    all_of,
    phrase,
)

LOCK = phrase("FOR UPDATE")
FOUND = "w"
"""The alias of the rows that are set aside."""


def parts(sql: Sql) -> tuple[Sql, ...]:
    """The parts of a statement."""
    match sql:
        case Select() | With():
            return (sql,)
        case Insert():
            return inserted(sql) if sql.returning else (replace(sql, table=replace(sql.table, alias=None)),)
        case Update():
            return updated(sql) if sql.returning else (aside(sql),)
        case Delete():
            return deleted(sql) if sql.returning else (aside(sql),)
    assert_never(sql)


def keys(table: Table) -> tuple[Column, ...]:
    """The columns that find a row again."""
    return tuple(Column(table.alias or table.name, name) for name in table.key)


def inserted(sql: Insert) -> tuple[Sql, ...]:
    """The new row is read by the key that it was given, or that the server counted or computed."""
    table, insert = sql.table, replace(sql, table=replace(sql.table, alias=None), returning=())
    given = dict(zip(sql.columns, sql.source, strict=True)) if isinstance(sql.source, tuple) else {}
    read = Select(tuple((expr, None) for expr in sql.returning), table)
    ahead: tuple[Sql, ...] = ()
    match_: list[Expr] = []
    for column in keys(table):
        value = given.get(column.name)
        computed = dict(table.computed).get(column.name) if value is None else None
        if computed is not None:
            ahead = (Select(((phrase(f"({computed})"), None),), None),)
            value = phrase("?<1")
            insert = replace(insert, columns=(*insert.columns, column.name), source=(*given.values(), value))
        match_.append(phrase(column, " = ", counted(table, column.name, value)))
    return *ahead, insert, replace(read, where=all_of(match_))


def counted(table: Table, column: str, given: Expr | None) -> Expr:
    """The value of a key's column in the new row."""
    if given is None:
        return phrase("LAST_INSERT_ID()")
    mixed = column == table.serial and not isinstance(given, Bind)  # NULL where a row leaves it out
    return phrase("COALESCE(", given, ", LAST_INSERT_ID())") if mixed else given


def updated(sql: Update) -> tuple[Sql, ...]:
    """Rows are found by their keys, and read by those that they have afterwards."""
    new, old = dict(sql.sets), keys(sql.table)
    columns = (*(new.get(column.name, column) for column in old), *old)
    find = Select(tuple((expr, None) for expr in columns), sql.table, where=sql.where, lock=LOCK)
    write = replace(sql, where=among(old, "<"), returning=())
    return find, write, Select(tuple((expr, None) for expr in sql.returning), sql.table, where=among(old, ">"))


def deleted(sql: Delete) -> tuple[Sql, ...]:
    """Rows are read before they go."""
    columns = (*sql.returning, *keys(sql.table))
    find = Select(tuple((expr, None) for expr in columns), sql.table, where=sql.where, lock=LOCK)
    return find, replace(sql, where=among(keys(sql.table), "<"), returning=())


def among(columns: tuple[Column, ...], side: str) -> Expr:
    """The condition that the key is one of those in the rows of the first part."""
    return phrase("(", *separated(columns), f") IN ?{side}{len(columns)}")


def separated(columns: tuple[Column, ...]) -> list[str | Expr]:
    """Columns with commas between them."""
    listed: list[str | Expr] = []
    for column in columns:
        listed += [", ", column] if listed else [column]
    return listed


# Rows that are set aside ---------------------------------------------------------------------------------------------


def aside(sql: Update | Delete) -> Update | Delete:
    """A write of rows whose condition looks into their table: they are found first, in a table of its own.

    Groups keep the server from putting that table's condition back where it came from.
    """
    own = keys(sql.table)
    if not own or not looks(sql.where, sql.table.name):
        return sql
    found = Select(tuple((key, f"k{i}") for i, key in enumerate(own)), sql.table, where=sql.where, group=own)
    match_ = [phrase(key, " = ", Column(FOUND, f"k{i}")) for i, key in enumerate(own)]
    join = Join("JOIN", Derived(found, FOUND), all_of([*match_]))
    return replace(sql, where=Truth(True), joins=(join,))


def looks(expr: Expr, table: str) -> bool:
    """Whether an expression looks into a table."""
    match expr:
        case And(items) | Or(items):
            return any(looks(item, table) for item in items)
        case Phrase(pieces):
            return any(looks(piece, table) for piece in pieces if not isinstance(piece, str))
        case Not(item):
            return looks(item, table)
        case Exists(select) | Sub(select):
            return reads(select, table)
        case _:
            return False


def reads(select: Select, table: str) -> bool:
    """Whether a select, or one inside of it, reads a table."""
    sources = [item for item in (select.source, *(join.source for join in select.joins)) if item is not None]
    return any(holds(source, table) for source in sources) or looks(select.where, table)


def holds(source: From, table: str) -> bool:
    """Whether rows come out of a table."""
    match source:
        case Table():
            return source.name == table
        case Derived(select):
            return reads(select, table)
        case _:
            return False

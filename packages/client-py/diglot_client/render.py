"""SQL nodes -> the text of a statement and its slots, in the order of the placeholders."""

from __future__ import annotations

from hashlib import sha256
from typing import assert_never

from .dialects.dialect import Dialect
from .plan import Param, Slot, Statement
from .sql import (
    THEN,
    And,
    Bind,
    Call,
    Column,
    Delete,
    Derived,
    Exists,
    Expr,
    From,
    Insert,
    Join,
    Name,
    Nested,
    Not,
    Or,
    Phrase,
    Rank,
    Search,
    Select,
    Sql,
    Sub,
    Table,
    Term,
    Truth,
    Update,
    With,
)

WIDEST = 400
"""Parts of AND or OR in one group."""


def render(sql: Sql, dialect: Dialect, rows: int | None = None) -> Statement:
    """The statement. Its name is a digest of the text: equal text, equal name."""
    writer = Writer(dialect)
    text = THEN.join([writer.statement(part) for part in dialect.parts(sql)])
    return Statement(text, tuple(writer.slots), "d" + sha256(text.encode()).hexdigest()[:20], rows)


class Writer:
    """Writes one statement; collects its slots."""

    def __init__(self, dialect: Dialect) -> None:
        self.dialect = dialect
        self.slots: list[Slot] = []
        self.places: dict[Slot, int] = {}
        self.quote = dialect.quote

    def statement(self, sql: Sql) -> str:
        """A whole statement."""
        match sql:
            case Select():
                return self.select(sql)
            case Insert():
                return self.insert(sql)
            case Update(table, sets, where, returning, joins):
                target = self.source(table) + self.joins(joins)
                words = ", ".join(f"{self.quote(name)} = {self.expr(value)}" for name, value in sets)
                return f"UPDATE {target} SET {words}{self.where(where)}{self.returning(returning)}"
            case Delete(table, where, returning, joins):
                aim = f"{self.quote(table.alias or table.name)} " if self.dialect.aims_deletes else ""
                target = self.source(table) + self.joins(joins)
                return f"DELETE {aim}FROM {target}{self.where(where)}{self.returning(returning)}"
            case With(parts, select):
                words = ", ".join(f"{self.quote(name)} AS ({self.insert(part)})" for name, part in parts)
                return f"WITH {words} {self.select(select)}"
        assert_never(sql)

    def select(self, select: Select, columns: str | None = None) -> str:
        """A select; `columns` replaces its list of columns, which is then not written."""
        listed = columns if columns is not None else self.columns(select)
        text = f"SELECT {listed}"
        if select.source is not None:
            text += f" FROM {self.source(select.source)}"
        text += self.joins(select.joins) + self.where(select.where)
        if select.group:
            text += " GROUP BY " + ", ".join(self.expr(item) for item in select.group)
        if select.having != Truth(True):
            text += f" HAVING {self.expr(select.having)}"
        if select.order:
            text += " ORDER BY " + ", ".join(self.term(term) for term in select.order)
        if select.limit is not None:
            text += f" LIMIT {self.expr(select.limit)}"
        elif select.offset is not None and self.dialect.no_limit is not None:
            text += f" LIMIT {self.dialect.no_limit}"
        if select.offset is not None:
            text += f" OFFSET {self.expr(select.offset)}"
        if select.lock is not None:
            text += f" {self.expr(select.lock)}"
        return text

    def joins(self, joins: tuple[Join, ...]) -> str:
        """What is joined to a table."""
        text = ""
        for join in joins:
            text += f" {join.kind} {self.source(join.source)}"
            if join.on is not None:
                text += f" ON {self.expr(join.on)}"
        return text

    def columns(self, select: Select) -> str:
        """The list of columns."""
        listed = [
            self.expr(expr) if alias is None else f"{self.expr(expr)} AS {self.quote(alias)}"
            for expr, alias in select.columns
        ]
        return ", ".join(listed) or "1"

    def insert(self, insert: Insert) -> str:
        """An insert."""
        text = f"INSERT INTO {self.source(insert.table)} "
        if not insert.columns:
            text += self.dialect.empty_row
        else:
            text += "(" + ", ".join(self.quote(name) for name in insert.columns) + ") "
            if isinstance(insert.source, Select):
                text += self.select(insert.source)
            else:
                text += "VALUES (" + ", ".join(self.expr(value) for value in insert.source) + ")"
        if insert.conflict is not None:
            text += self.expr(self.dialect.conflict(insert))
        return text + self.returning(insert.returning)

    def where(self, where: Expr) -> str:
        """WHERE, or nothing when it is always true."""
        return "" if where == Truth(True) else f" WHERE {self.expr(where)}"

    def returning(self, exprs: tuple[Expr, ...]) -> str:
        """RETURNING; columns go without their table, which some databases do not know there."""
        if not exprs:
            return ""
        return " RETURNING " + ", ".join(self.quote(e.name) if isinstance(e, Column) else self.expr(e) for e in exprs)

    def term(self, term: Term) -> str:
        """One part of an order."""
        text = f"{self.expr(term.expr)} {'DESC' if term.descending else 'ASC'}"
        if term.nulls is None:
            return text
        if self.dialect.has_null_order:
            return f"{text} NULLS {term.nulls.upper()}"
        return f"{self.expr(term.expr)} IS NULL {'DESC' if term.nulls == 'first' else 'ASC'}, {text}"

    def source(self, source: From) -> str:
        """What stands after FROM or JOIN."""
        match source:
            case Table(schema, name, alias):
                table = self.quote(name) if schema is None else f"{self.quote(schema)}.{self.quote(name)}"
                return table if alias is None else f"{table} AS {self.quote(alias)}"
            case Derived(select, alias):
                return f"({self.select(select)}) AS {self.quote(alias)}"
            case Call(call, alias, columns):
                names = ", ".join(self.quote(name) for name in columns)
                return f"{self.expr(call)} AS {self.quote(alias)}" + (f"({names})" if names else "")
        assert_never(source)

    def expr(self, expr: Expr) -> str:
        """An expression."""
        match expr:
            case Column(table, name):
                return f"{self.quote(table)}.{self.quote(name)}"
            case Bind(slot, cast):
                mark = self.bind(slot)
                return mark if cast is None else self.dialect.cast(mark, cast)
            case Phrase(parts):
                return "".join(part if isinstance(part, str) else self.expr(part) for part in parts)
            case Name(name):
                return self.quote(name)
            case Search(columns, slot):
                if self.dialect.full_text is None:
                    raise TypeError(expr)
                return self.expr(self.dialect.full_text.matches(columns, Bind(slot)))
            case Truth(value):
                return "1=1" if value else "1=0"
            case And(items):
                return self.joined(" AND ", [self.inner(item, Or) for item in items])
            case Or(items):
                return self.joined(" OR ", [self.inner(item, And) for item in items])
            case Not(Exists(select)):
                return f"NOT EXISTS ({self.select(select)})"
            case Not(item):
                return f"NOT ({self.expr(item)})"
            case Exists(select):
                return f"EXISTS ({self.select(select)})"
            case Sub(select):
                inner = self.select(select)
                wraps = select.limit is not None and self.dialect.wraps_limits
                return f"(SELECT * FROM ({inner}) AS {self.quote('l')})" if wraps else f"({inner})"
            case Nested(select):
                return self.nested(select)
            case Rank(partition, order):
                parts = ["PARTITION BY " + ", ".join(self.expr(item) for item in partition)] if partition else []
                parts += ["ORDER BY " + ", ".join(self.term(term) for term in order)] if order else []
                return f"ROW_NUMBER() OVER ({' '.join(parts)})"
        assert_never(expr)

    def inner(self, expr: Expr, other: type[And | Or]) -> str:
        """A part of AND or OR, in brackets when it is the other one."""
        return f"({self.expr(expr)})" if isinstance(expr, other) else self.expr(expr)

    def joined(self, word: str, parts: list[str]) -> str:
        """AND or OR; many parts in groups, because databases read a chain as a tree as deep as it is long."""
        if len(parts) <= WIDEST:
            return word.join(parts)
        groups = [parts[i : i + WIDEST] for i in range(0, len(parts), WIDEST)]
        return word.join("(" + word.join(group) + ")" for group in groups)

    def nested(self, select: Select) -> str:
        """Rows as one value."""
        before, after, whole, end = self.dialect.nested_words
        listed = ", ".join(self.expr(expr) for expr, _ in select.columns)
        return whole + self.select(select, before + listed + after) + end

    def bind(self, slot: Slot) -> str:
        """A placeholder; equal slots share one where placeholders have numbers."""
        if self.dialect.numbered and (self.dialect.repeats or isinstance(slot.source, Param)):
            place = self.places.setdefault(slot, len(self.slots) + 1)
            if place <= len(self.slots):
                return self.dialect.placeholder(place)
        self.slots.append(slot)
        return self.dialect.placeholder(len(self.slots))

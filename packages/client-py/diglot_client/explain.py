"""The statements of a query that reads, and how the database finds their rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from .bind import Call
from .dialects import Dialect
from .drivers import Session
from .errors import RecordNotFound, ValidationError
from .execute import READS, Engine
from .plan import Codec, Statement
from .query import Query
from .refuse import kind
from .step import Connection, Reading, Row

_NUMBERS = frozenset(("take", "skip", "one"))
_LISTS = frozenset(("list", "push"))


@dataclass(frozen=True, slots=True)
class Explained:
    """One statement. types: those of its parameters. plan: what the database answers to EXPLAIN. values: of the
    parameters as the driver gets them, None unless asked for."""

    sql: str
    types: tuple[str, ...]
    plan: Any
    values: tuple[Any, ...] | None = None


class Explaining:
    """Sends each statement after the EXPLAIN of it."""

    def __init__(self, inner: Connection, dialect: Dialect, analyze: bool) -> None:
        self.inner = inner
        self.dialect = dialect
        self.analyze = analyze
        self.seen: list[tuple[str, Sequence[Any], Any]] = []

    async def fetch(self, text: str, values: Sequence[Any]) -> Sequence[Row]:
        """The rows of a statement."""
        plan = await self.inner.fetch(self.dialect.explain(text, self.analyze), values)
        self.seen.append((text, values, self.dialect.explained(plan)))
        return await self.inner.fetch(text, values)

    async def execute(self, text: str, values: Sequence[Any]) -> int:
        """The number of rows that a statement touched."""
        return await self.inner.execute(text, values)


async def explained(
    engine: Engine, session: Session | None, query: object, analyze: bool, values: bool
) -> list[Explained]:
    """The statements of a query in the order in which they are sent, which they are: the keys of the records that one
    finds go into the next. analyze: with the times that the database measures, where it can."""
    if not isinstance(query, Query) or query.action not in READS:
        got = kind(query) if not isinstance(query, Query) else f"{query.model}.{query.action}"
        raise ValidationError("wrongType", ("query",), "explain", expected="a query that reads", got=got)
    model, action = query.model, query.action
    explaining = Explaining(session or engine.driver, engine.dialect, analyze)
    readings: list[Reading] = []
    try:
        program, params = await engine.certain(model, action, query.args, session)
        call = Call(params)
        readings += [step for step in program.steps if isinstance(step, Reading)]
        if program.check is not None:
            program.check(call)
        if not program.plan.empty:
            await engine.steps(program, call, explaining, True)
    except RecordNotFound:
        pass
    except Exception as error:
        raise engine.explain(error, model, action) from error.__cause__
    types = dict(typed(readings))
    return [
        Explained(text, types[text], plan, tuple(given) if values else None) for text, given, plan in explaining.seen
    ]


def typed(readings: Iterable[Reading]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The texts of readings and of their relations, with the types of their parameters."""
    for reading in readings:
        yield reading.statement.text, types_of(reading.statement)
        yield from typed(relation.reading for relation in reading.relations)


def types_of(statement: Statement) -> tuple[str, ...]:
    """The types of a statement's parameters, as the schema writes them."""
    return tuple(type_of(slot.codec) for slot in statement.slots)


def type_of(codec: Codec) -> str:
    """A type as the schema writes it."""
    if codec.form in _NUMBERS:
        return "Int"
    many = codec.list or codec.form in _LISTS
    return (codec.enum or codec.type) + ("[]" if many else "")

"""From a call to its result: plan cache, statements, relations, transactions.

A Program is a compiled plan with its binders and decoders; one is made per shape of arguments and kept in an LRU
cache. Running it sends the plan's statements and decodes the rows of the step that answers.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel

from .bind import Binder, Call, binder, inspector
from .compile import compile_plan, compile_with
from .decode import Decoding, attached, decoder, grouper
from .dialects import DIALECTS
from .drivers import Driver, Fault, LoggedDriver, OnQuery, Session, Unreadable
from .enact import Enactment
from .encode import Doubtful, Encoding
from .errors import InconsistentData, RecordNotFound, ValidationError
from .faults import resolve
from .grammar import Grammar
from .held import Held
from .manifest import Manifest
from .plan import Attach, Fetch, Layout, Plan
from .savepoint import Nested
from .scope import Settings
from .shape import shape
from .step import Connection, Reading, Relation, Row, Writing, fetch_rows, key_getter, read, write
from .wire import Write, writer

PLANS = 2000
"""How many plans a client keeps."""
WIDEST = 1000
"""The most parameters of a plan that is kept: larger ones would fill the memory and hardly come again."""

READS = frozenset(
    (
        "findUnique",
        "findUniqueOrThrow",
        "findFirst",
        "findFirstOrThrow",
        "findMany",
        "findKeys",
        "stream",
        "exists",
        "count",
        "aggregate",
        "groupBy",
    )
)

_NOTHING = {
    "update": "No record was found for an update.",
    "delete": "No record was found for a delete.",
}


class Affected(int):
    """The count of a `*_many` call: a number that also answers `["count"]` and `.count`."""

    @property
    def count(self) -> int:
        """The number itself."""
        return int(self)

    def __getitem__(self, key: str) -> int:
        if key != "count":
            raise KeyError(key)
        return int(self)


@dataclass(slots=True)
class Program:
    """A plan ready to run. write: the writer of canonical JSON.

    check: finds bad values that the first statement does not have. enactment: what a nested write runs. divisible: it
    could fail with a part of it done, which the caller's transaction must not keep.
    """

    plan: Plan
    steps: tuple[Reading | Writing, ...]
    layout: Layout
    write: Write
    check: Binder | None
    enactment: Enactment | None = None
    divisible: bool = False


class Engine:
    """What a client needs to run calls: the schema, the driver, the cache of programs.

    compilations counts how many programs were made.
    """

    def __init__(
        self,
        manifest: Manifest,
        driver: Driver,
        records: Mapping[str, type[BaseModel]],
        omit: Mapping[str, Mapping[str, bool]] | None = None,
        like_escape: bool = True,
        json_text: bool = False,
    ) -> None:
        self.manifest = manifest
        self.driver: Driver = driver
        self.grammar = Grammar(manifest)
        self.compilations = 0
        self.numbered = driver.numbered
        self.dialect = DIALECTS[manifest.provider]
        self.omit = omit
        self.settings = Settings(omit or {}, like_escape)
        self._programs: OrderedDict[Any, Program] = OrderedDict()
        self.encoding = Encoding(driver.words, manifest.enums, like_escape, json_text)
        self._decoding = Decoding(driver.reads, manifest.enums, records)
        self._plain = Decoding(driver.reads, manifest.enums, {})

    def listen(self, on_query: OnQuery) -> None:
        """Tell `on_query` of each statement from now on."""
        self.driver = LoggedDriver(self.driver, on_query)

    def program(self, model: str, action: str, args: Any) -> tuple[Program, Sequence[Any]]:
        """The program for a call and the call's data; raises ValidationError."""
        key, params = shape(self.grammar, model, action, args)
        found = self._programs.get(key) if key is not None else None
        if found is not None:
            self._programs.move_to_end(key)
            return found, params
        plan = compile_plan(self.grammar, self.dialect, model, action, args, self.settings)
        self.compilations += 1
        return self.kept(key, plan), params

    def flat(self, model: str, action: str, args: Any) -> Program:
        """The program for a call whose relations cannot be read inside of rows; calls of its shape get it from now."""
        key, _ = shape(self.grammar, model, action, args)
        return self.kept(key, compile_with(self.grammar, self.dialect, model, action, args, self.settings, False))

    def kept(self, key: Any, plan: Plan) -> Program:
        """The program of a plan, in the cache if it has a key and is no giant."""
        found = self.build(plan)
        if key is not None and plan.size <= WIDEST:
            self._programs[key] = found
            if len(self._programs) > PLANS:
                self._programs.popitem(last=False)
        return found

    def build(self, plan: Plan) -> Program:
        """The program of a plan."""
        steps = tuple(
            self.reading(step)
            if isinstance(step, Fetch)
            else Writing(step.statement, binder(step.statement, self.encoding))
            for step in plan.steps
        )
        answer = plan.steps[plan.answer] if plan.steps else None
        layout = answer.layout if isinstance(answer, Fetch) else Layout(None, ())
        check = inspector(plan.checked, self.encoding) if plan.checked else None
        enactment = Enactment(plan, self.encoding) if plan.acts else None
        divisible = enactment is not None or any(step.statement.rows is not None for step in steps)
        return Program(plan, steps, layout, writer(plan, layout), check, enactment, divisible)

    def reading(self, fetch: Fetch) -> Reading:
        """A Fetch ready to run."""
        return Reading(
            statement=fetch.statement,
            bind=binder(fetch.statement, self.encoding),
            layout=fetch.layout,
            decode=decoder(fetch.layout, self._decoding),
            plain=decoder(fetch.layout, self._plain),
            relations=tuple(self.relation(item) for item in attached(fetch.layout.items)),
            reverse=fetch.reverse,
        )

    def relation(self, item: Attach) -> Relation:
        """An Attach ready to run."""
        return Relation(
            self.reading(item.fetch),
            grouper(item.fetch.layout, self._decoding, item.child_key),
            grouper(item.fetch.layout, self._plain, item.child_key),
            key_getter(item.parent_key),
            len(item.parent_key) == 1,
        )

    async def run(
        self,
        model: str,
        action: str,
        args: Any,
        session: Session | None = None,
        plain: bool = False,
        keys: Sequence[tuple[Any, ...]] = (),
    ) -> tuple[Program, Any]:
        """The program and the result of a call; `plain` gives dicts for records. keys: those of findKeys."""
        program, params = self.program(model, action, args)
        try:
            try:
                return program, await self.perform(program, Call(params, keys=keys), session, plain)
            except Unreadable as fault:
                program = self.flat(model, action, args)
                return program, await self.again(program, Call(params, keys=keys), session, plain, fault)
            except Doubtful as doubt:
                await self.learn(doubt, session)
                return await self.run(model, action, args, session, plain, keys)
        except ValidationError as error:
            if error.operation:
                raise
            raise ValidationError(error.kind, error.path, f"{model}.{action}", **error.facts) from None
        except InconsistentData as error:
            raise InconsistentData({"modelName": model, **error.meta}) from error
        except Fault as fault:
            alone = session is None and not program.plan.transaction and action not in READS
            found = unknown(fault, f"{model}.{action}") if alone else fault
            raise resolve(found, self.manifest, fault.model or model) from fault.__cause__

    async def certain(
        self, model: str, action: str, args: Any, session: Session | None
    ) -> tuple[Program, Sequence[Any]]:
        """As `program`, of what the database has been asked about where its values need that."""
        program, params = self.program(model, action, args)
        try:
            call = Call(params)
            if program.check is not None:
                program.check(call)
            for step in program.steps[:1]:
                step.bind(call)
        except Doubtful as doubt:
            await self.learn(doubt, session)
            return self.program(model, action, args)
        return program, params

    async def learn(self, doubt: Doubtful, session: Session | None) -> None:
        """Take what the database answers into the schema; programs are made anew."""
        found = await doubt.ask(self.manifest, session or self.driver)
        if found is not self.manifest:
            self.manifest = found
            self.grammar = Grammar(found)
            self._programs.clear()

    def explain(self, error: Exception, model: str, action: str) -> Exception:
        """What the caller gets to see of an error of a call that only reads."""
        if isinstance(error, ValidationError) and not error.operation:
            return ValidationError(error.kind, error.path, f"{model}.{action}", **error.facts)
        if isinstance(error, InconsistentData):
            return InconsistentData({"modelName": model, **error.meta})
        return resolve(error, self.manifest, model) if isinstance(error, Fault) else error

    async def again(self, program: Program, call: Call, session: Session | None, plain: bool, fault: Unreadable) -> Any:
        """The result of a program that stands for one whose answer could not be read.

        What that one wrote is there only in a transaction of the caller, unless it was undone: then this one merely
        answers. A delete reads its relations before it writes.
        """
        undone = program.divisible and isinstance(session, Held | Nested)
        if session is None or undone or program.plan.action in READS or program.plan.action == "delete":
            return await self.perform(program, call, session, plain)
        return await self.answer(program, fault.call, session, plain)

    async def perform(self, program: Program, call: Call, session: Session | None, plain: bool) -> Any:
        """The result of a program."""
        plan = program.plan
        if program.check is not None:
            program.check(call)
        if program.enactment is not None:
            program.enactment.check(call)
        if plan.empty:
            return shaped(plan, (), [], 0)
        if program.divisible and isinstance(session, Held | Nested):
            return await session.held.whole(lambda inner: self.steps(program, call, inner, plain), session.check)
        if session is not None or not plan.transaction:
            return await self.steps(program, call, session or self.driver, plain)
        if plan.locks:
            raise ValidationError("lockAlone", ("lock",))
        async with self.driver.session() as own:
            return await transaction(own, lambda: self.steps(program, call, own, plain))

    async def steps(self, program: Program, call: Call, connection: Connection, plain: bool) -> Any:
        """Run the steps in order; the result of the one that answers."""
        plan = program.plan
        if program.enactment is not None:
            return await self.enact(program, program.enactment, call, connection, plain)
        records: list[Any] = []
        rows: Sequence[Row] = ()
        touched = 0
        for index, step in enumerate(program.steps):
            if isinstance(step, Reading):
                answers, source = index == plan.answer, plan.steps[index]
                unless = source.unless if isinstance(source, Fetch) else None
                if unless is not None and call.rows[unless]:
                    found = call.rows[unless]
                    decoded = (step.plain if plain else step.decode)(found)
                elif answers:
                    found, decoded = await _asked(step, call, connection, plain)
                else:
                    found, decoded = await fetch_rows(step, call, connection), []
                call.rows.append(found)
                if answers:
                    rows, records = found, decoded
                if isinstance(source, Fetch) and source.required and not found:
                    raise nothing(plan.model, plan.action)
            else:
                touched += await write(step, call, connection)
                call.rows.append(())
        return shaped(plan, rows, records, touched)

    async def answer(self, program: Program, call: Call, connection: Connection, plain: bool) -> Any:
        """The result of the step that answers, after all others."""
        step = program.steps[program.plan.answer]
        assert isinstance(step, Reading)
        rows, records = await _asked(step, call, connection, plain)
        return shaped(program.plan, rows, records, 0)

    async def enact(
        self, program: Program, enactment: Enactment, call: Call, connection: Connection, plain: bool
    ) -> Any:
        """Run the acts of a nested write; the result of the one that answers."""
        plan, steps = program.plan, program.steps
        counts, records = plan.result == "affected", list[Any]()

        async def send(number: int) -> Sequence[Row]:
            nonlocal records
            step = steps[number]
            if isinstance(step, Writing):
                return ((),) * await write(step, call, connection)
            if counts or number != plan.answer:
                return await fetch_rows(step, call, connection)
            rows, records = await _asked(step, call, connection, plain)
            return rows

        await enactment.run(call, send)
        rows = call.rows[plan.answer]
        return shaped(plan, (), [], len(rows)) if counts else shaped(plan, rows, records, 0)


def unknown(fault: Fault, statement: str) -> Fault:
    """The Fault for a write that ran alone: when its answer was lost, nobody knows whether the database did it."""
    return Fault("D1001", {"statement": statement}, broken=True) if fault.code == "P1017" else fault


async def transaction(session: Session, work: Callable[[], Awaitable[Any]], isolation: str | None = None) -> Any:
    """The result of `work` inside a transaction: committed, or rolled back when it raises or is cancelled."""
    await session.begin(isolation)
    try:
        result = await work()
    except BaseException:
        await asyncio.shield(session.rollback())
        raise
    await session.commit()
    return result


def shaped(plan: Plan, rows: Sequence[Row], records: list[Any], touched: int) -> Any:
    """The result that the plan promises."""
    match plan.result:
        case "records" | "objects":
            return records
        case "recordOrNull":
            return records[0] if records else None
        case "record" | "recordOrThrow" | "object":
            if not records:
                raise nothing(plan.model, plan.action)
            return records[0]
        case "count":
            return rows[0][0] if rows else 0
        case "exists":
            return bool(rows)
        case "affected":
            return Affected(touched + (rows[0][0] if rows else 0))


def nothing(model: str, action: str) -> RecordNotFound:
    """P2025 for a call."""
    return RecordNotFound({"modelName": model, "cause": _NOTHING.get(action, "No record was found for a query.")})


async def _asked(reading: Reading, call: Call, connection: Connection, plain: bool) -> tuple[Sequence[Row], list[Any]]:
    """The rows and records of the step that answers; an Unreadable is told what was done so far."""
    try:
        return await read(reading, call, connection, plain)
    except Unreadable as fault:
        fault.call = call
        raise

"""One client's calls: from a query that is awaited to its result. The first query of a program imports this module."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Coroutine, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass, field, replace
from operator import itemgetter
from typing import Any, cast

from pydantic import BaseModel

from .batch import BATCHED, Batches, Member, member, together
from .decode import wire_names
from .drivers import Session
from .errors import RecordNotFound
from .execute import Engine, Program, nothing
from .into import Projection, projection
from .plan import Layout
from .query import Query
from .stream import streamed
from .wire import record_writer

_FORGIVEN = frozenset(("update", "delete"))


@dataclass(slots=True)
class Calls:
    """The calls of a client, or of one of its transactions (`session`).

    attributes: those of a record by their name in the schema, by model. projections: by model and `into` class.
    """

    engine: Engine
    records: Mapping[str, type[BaseModel]]
    session: Session | None = None
    batches: Batches = field(default_factory=Batches)
    attributes: dict[str, dict[str, str]] = field(default_factory=dict[str, dict[str, str]])
    projections: dict[tuple[str, type[Any]], Projection] = field(
        default_factory=dict[tuple[str, type[Any]], Projection]
    )

    def within(self, session: Session) -> Calls:
        """The calls of a transaction that runs in `session`."""
        return replace(self, session=session, batches=Batches())

    async def forgiving(self, query: Query[Any], wire: bool) -> Any:
        """As `perform`; an update or delete that finds no record gives None, as prisma-client-py has it."""
        try:
            return await self.perform(query, wire)
        except RecordNotFound:
            if query.action not in _FORGIVEN:
                raise
            return "null" if wire else None

    async def perform(self, query: Query[Any], wire: bool) -> Any:
        """The result of `query`, or its canonical JSON (`wire`)."""
        model, action, args = query.model, query.action, query.args
        engine = self.engine
        if query.into is not None and not wire:
            return await self.into(model, action, args, query.into)
        single = action not in BATCHED or (not wire and self.batches.deserted())
        found = None if single else member(engine.encoding, engine.manifest, model, action, args, engine.omit)
        if found is None:
            program, value = await self.send(model, action, args, wire)
            if not wire:
                return value
            return record_writer(program.layout, query.path)(value) if query.path else program.write(value)
        layout = Layout(None, ())

        async def alone() -> Any:
            nonlocal layout
            program, value = await self.send(model, action, args, wire)
            layout = program.layout
            return value

        async def many(values: list[Any]) -> Mapping[Any, Any]:
            asked, own, keys = together(found, values, engine.encoding, engine.manifest.models[model])
            program, records = await engine.run(model, asked, own, self.session, wire, keys)
            return keyed(program.layout, records, self.attributes_of(model), found)

        record = await self.batches.join(found, wire, alone, many)
        if isinstance(record, Joined):
            layout, record = record.layout, record.record
        if record is None and action == "findUniqueOrThrow":
            raise nothing(model, action)
        if not wire:
            return record
        return "null" if record is None else record_writer(layout, query.path, found.hidden)(record)

    async def parts(self, model: str, args: Any, into: type[Any] | None, wire: bool) -> AsyncGenerator[list[Any], None]:
        """The records of a stream in lists; as instances of the class `into`, or each as canonical JSON (`wire`)."""
        own = self.records.get(model)
        made = None
        if into is not None and not wire and isinstance(args, dict) and not same_record(into, own):
            made, args = self.projected(model, "stream", cast("dict[str, Any]", args), into)
        async with aclosing(streamed(self.engine, model, args, self.session, wire or made is not None)) as parts:
            write: Callable[[Any], str] | None = None
            async for program, records in parts:
                if wire:
                    write = write or record_writer(program.layout)
                    yield [write(record) for record in records]
                elif made is not None:
                    yield made.make(records)
                else:
                    yield records if into is None or into is own else extended(records, into)

    async def written(self, query: Query[Any]) -> tuple[Any, Callable[[Any], str]]:
        """The result of `query` as plain data, and what writes it as canonical JSON."""
        program, value = await self.send(query.model, query.action, query.args, True)
        return value, record_writer(program.layout, query.path) if query.path else program.write

    def send(self, model: str, action: str, args: Any, plain: bool = False) -> Coroutine[Any, Any, tuple[Program, Any]]:
        """Run one call: its program, and the result as records, or as plain data."""
        return self.engine.run(model, action, args, self.session, plain)

    async def into(self, model: str, action: str, args: Any, into: type[Any]) -> Any:
        """The result of a call as instances of the class `into`."""
        own = self.records.get(model)
        if not isinstance(args, dict) or into is own:
            return (await self.send(model, action, args))[1]
        if same_record(into, own):
            return extended((await self.send(model, action, args))[1], into)
        made, call = self.projected(model, action, cast("dict[str, Any]", args), into)
        _, value = await self.send(model, action, call, plain=True)
        return made.make(value)

    def projected(
        self, model: str, action: str, args: dict[str, Any], into: type[Any]
    ) -> tuple[Projection, dict[str, Any]]:
        """How to read the class `into`, and the arguments with its selection."""
        made = self.projections.get((model, into))
        if made is None:
            made = projection(self.engine.manifest, model, into, f"{model}.{action}")
            self.projections[model, into] = made
        call = {key: value for key, value in args.items() if key not in ("select", "include")}
        return made, {**call, "select": made.select}

    def attributes_of(self, model: str) -> dict[str, str]:
        """The attributes of the records of `model`, by their names in the schema."""
        found = self.attributes.get(model)
        if found is None:
            record = self.records.get(model)
            found = self.attributes[model] = wire_names(record) if record is not None else {}
        return found


def same_record(into: type[Any], own: type[BaseModel] | None) -> bool:
    """Whether a class is the record's own, extends it, or is a partial type of it."""
    if own is None or issubclass(into, own):
        return own is not None
    model = getattr(own, "__prisma_model__", None)
    return model is not None and model == getattr(into, "__prisma_model__", None)


def extended(value: Any, into: type[BaseModel]) -> Any:
    """A record, or a list of them, as the user's class that extends the record's own."""
    if isinstance(value, list):
        return [extended(entry, into) for entry in cast("list[Any]", value)]
    return None if value is None else into.model_validate(vars(value))


@dataclass(slots=True)  # not frozen, as Member
class Joined:
    """A record that came out of a batch, and how it was read."""

    layout: Layout
    record: Any


def keyed(layout: Layout, records: Sequence[Any], attributes: Mapping[str, str], found: Member) -> dict[Any, Joined]:
    """The records of a batch by the value of their unique key, which is taken out where nobody asked for it."""
    result: dict[Any, Joined] = {}
    plain = bool(records) and isinstance(records[0], dict)
    names = found.fields if plain else [attributes.get(name, name) for name in found.fields]
    hidden = found.hidden if plain else [attributes.get(name, name) for name in found.hidden]
    key = cast(Any, itemgetter)(*names)
    for record in records:
        values = cast("dict[str, Any]", record if plain else vars(record))
        result[key(values)] = Joined(layout, record)
        for name in hidden:
            del values[name]
    return result

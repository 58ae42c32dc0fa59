"""Instants of PostgreSQL wherever Python meets them: keys of relations, raw statements, times without an equal."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from diglot_client import Client
from diglot_client.errors import InconsistentData, RawQueryFailed
from diglot_migrate import push
from diglot_schema.compile import load_text
from diglot_schema.manifest import manifest
from e2e.judge.server import postgres

SCHEMA = """
datasource db {
  provider = "postgresql"
}
model Slot {
  start DateTime
  end   DateTime
  at    DateTime @unique @db.Timestamptz(6)
  talks Talk[]
  notes Note[]
  @@id([start, end])
}
model Talk {
  id    Int      @id
  slot  Slot     @relation(fields: [start, end], references: [start, end])
  start DateTime
  end   DateTime
}
model Note {
  id   Int      @id
  slot Slot     @relation(fields: [at], references: [at])
  at   DateTime @db.Timestamptz(6)
}
"""
NINE, TEN = datetime(2026, 3, 1, 9, tzinfo=UTC), datetime(1960, 3, 1, 10, 0, 0, 123456, tzinfo=UTC)


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with postgres() as url:
        yield f"{url}/postgres"


@pytest.fixture
async def client(server: str) -> Any:
    schema, problems = load_text(SCHEMA)
    assert schema is not None, problems
    push(schema, server)
    text = json.dumps(manifest(schema))

    class Prisma(Client):
        @staticmethod
        def manifest() -> str:
            return text

    async with Prisma(url=server) as prisma:
        yield prisma


async def test_instants_are_keys_of_relations(client: Any) -> None:
    for at in (NINE, TEN):
        await client.slot.create(data={"start": at.replace(microsecond=0), "end": NINE, "at": at})
    await client.talk.create(data={"id": 1, "start": TEN.replace(microsecond=0), "end": NINE})
    await client.note.create(data={"id": 1, "at": TEN})
    for strategy in ("query", "join"):
        slots = await client.slot.find_many(
            order_by={"at": "asc"}, include={"talks": True, "notes": True}, relationLoadStrategy=strategy
        )
        assert [slot["at"] for slot in slots] == [TEN, NINE]
        assert [[talk["id"] for talk in slot["talks"]] for slot in slots] == [[1], []]
        assert [[note["at"] for note in slot["notes"]] for slot in slots] == [[TEN], []]
        (talk,) = await client.talk.find_many(include={"slot": True}, relationLoadStrategy=strategy)
        assert talk["slot"]["at"] == TEN


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("$1::timestamptz", TEN),
        ("$1::timestamp", TEN),
        ("array[$1::timestamp, null]", [TEN, None]),
        ("row(1, $1::timestamptz)", (1, TEN)),
        ("array(select row($1::timestamp))", [(TEN,)]),
        ("array(select row(5) where $1::timestamp is not null)", [(5,)]),
        ("nullif($1::timestamptz, $1)", None),
    ],
)
async def test_raw_statements_give_datetimes(client: Any, expression: str, value: Any) -> None:
    rows = await client.query_raw(f"SELECT 1 AS one, {expression} AS at", TEN)
    assert rows == [{"one": 1, "at": value}]


async def test_raw_statements_give_ranges(client: Any) -> None:
    text = "SELECT tstzrange($1, $2) AS held, tsrange(null, $2::timestamp) AS open, 'empty'::tstzrange AS none"
    (row,) = await client.query_raw(text, TEN, NINE)
    assert (row["held"].lower, row["held"].upper, row["held"].upper_inc) == (TEN, NINE, False)
    assert (row["open"].lower, row["open"].upper, row["none"].isempty) == (None, NINE, True)


async def test_a_parameter_of_another_type_is_named_not_shown(client: Any) -> None:
    with pytest.raises(RawQueryFailed) as caught:
        await client.query_raw("SELECT $1::int", TEN)
    assert "parameter" in str(caught.value)
    assert "1960" not in str(caught.value)


async def test_infinity_has_no_equal(client: Any) -> None:
    await client.execute_raw("INSERT INTO \"Slot\" VALUES ('4000-01-01', '4000-01-01', 'infinity')")
    try:
        with pytest.raises(InconsistentData) as caught:
            await client.slot.find_many()
        assert (caught.value.code, caught.value.meta["modelName"]) == ("P2023", "Slot")
        with pytest.raises(InconsistentData):
            await client.slot.aggregate(_max={"at": True})
    finally:
        await client.execute_raw('DELETE FROM "Slot" WHERE "at" = \'infinity\'')

"""Lists of every native type inside nested rows, as the first thing that a connection reads."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from diglot_client import Client
from diglot_migrate import push
from diglot_schema.compile import load_text
from diglot_schema.manifest import manifest
from e2e.judge.server import postgres

#: Type of the field -> the array as SQL.
LISTS = {
    "Boolean[]": "{t}",
    "Int[]": "{1}",
    "Int[] @db.SmallInt": "{1}",
    "Int[] @db.Oid": "{1}",
    "BigInt[]": "{1}",
    "Float[]": "{1.5}",
    "Float[] @db.Real": "{1.5}",
    "Decimal[]": "{1.5}",
    "Decimal[] @db.Money": "{1.5}",
    "String[]": "{a}",
    "String[] @db.VarChar(3)": "{a}",
    "String[] @db.Char(3)": "{a}",
    "String[] @db.Uuid": "{6e0f1d4c-0d2c-4c3e-9a51-6a2f1d1f0f0a}",
    "String[] @db.Bit(3)": "{101}",
    "String[] @db.VarBit(3)": "{101}",
    "String[] @db.Inet": "{127.0.0.1}",
    "DateTime[]": '{"2026-01-02 03:04:05"}',
    "DateTime[] @db.Timestamptz": '{"2026-01-02 03:04:05Z"}',
    "DateTime[] @db.Date": "{2026-01-02}",
    "DateTime[] @db.Time": "{03:04:05}",
    "DateTime[] @db.Timetz": "{03:04:05Z}",
    "Bytes[]": '{"\\\\x00ff"}',
    "Json[]": "{1}",
    "Json[] @db.Json": "{1}",
}
NAMES = [f"f{i}" for i in range(len(LISTS))]
SCHEMA = (
    'datasource db {\n  provider = "postgresql"\n}\nmodel Owner {\n  id Int @id\n  things Thing[]\n}\n'
    "model Thing {\n  id Int @id\n  owner Owner @relation(fields: [ownerId], references: [id])\n  ownerId Int\n"
    + "\n".join(f"  {name} {type}" for name, type in zip(NAMES, LISTS, strict=True))
    + "\n}\n"
)


@pytest.fixture(scope="module")
def place() -> Iterator[tuple[str, str]]:
    """The manifest, and the URL of a database with the tables."""
    schema, problems = load_text(SCHEMA)
    assert schema is not None, problems
    with postgres() as server:
        url = f"{server}/postgres"
        push(schema, url)
        yield json.dumps(manifest(schema)), url


def client(place: tuple[str, str]) -> Any:
    """A client of its own, whose connection has read nothing."""

    class Prisma(Client):
        @staticmethod
        def manifest() -> str:
            return place[0]

    return Prisma(url=place[1])


async def test_first_read_of_lists_in_rows(place: tuple[str, str]) -> None:
    """Each kind alone, then all: the same values as a direct read gives."""
    async with client(place) as writer:
        values = ", ".join(f"'{text}'" for text in LISTS.values())
        await writer.execute_raw('INSERT INTO "Owner" VALUES (1)')
        await writer.execute_raw(f'INSERT INTO "Thing" VALUES (1, 1, {values})')
    for names in (*([name] for name in NAMES), NAMES):
        select = dict.fromkeys(names, True)
        async with client(place) as first:
            nested = await first.owner.find_unique(where={"id": 1}, select={"things": {"select": select}}).wire()
        async with client(place) as second:
            direct = await second.thing.find_many(select=select).wire()
        assert json.loads(nested) == {"things": json.loads(direct)}
        assert all(len(value) == 1 for value in json.loads(direct)[0].values()), names

"""Fields over column types that the schema does not name: databases that somebody else made, read as they are."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pytest

from diglot_client import Client
from diglot_client.sync import SyncClient
from diglot_schema.compile import load_text
from diglot_schema.manifest import manifest
from e2e.judge.server import postgres

#: Type of the column -> value as SQL, type of the field, what reading gives in canonical JSON.
COLUMNS: dict[str, tuple[str, str, Any]] = {
    "mood": ("'happy'", "String", "happy"),
    "mood[]": ("'{happy,NULL}'", "String[]", ["happy", None]),
    "nick": ("'bo'", "String", "bo"),
    "nick[]": ("'{bo}'", "String[]", ["bo"]),
    "nicks": ("'{bo,al}'", "String[]", ["bo", "al"]),
    "vector": ("'[1,2]'", "String", "[1,2]"),
    "shade": ("'red'", "String", "red"),
    "place": ("'(1,\"b c\")'", "String", '(1,"b c")'),
    "place[]": ("'{\"(1,b)\"}'", "String[]", ["(1,b)"]),
    "int4range": ("'[1,3)'", "String", "[1,3)"),
    "uuid": ("'6e0f1d4c-0d2c-4c3e-9a51-6a2f1d1f0f0a'", "String", "6e0f1d4c-0d2c-4c3e-9a51-6a2f1d1f0f0a"),
    "inet": ("'10.0.0.1/8'", "String", "10.0.0.1/8"),
    "macaddr": ("'08:00:2b:01:02:03'", "String", "08:00:2b:01:02:03"),
    "interval": ("'1 day 2 hours'", "String", "1 day 02:00:00"),
    "point": ("'(1,2)'", "String", "(1,2)"),
    "tsvector": ("'a b'", "String", "'a' 'b'"),
    "name": ("'n'", "String", "n"),
    "bit(3)": ("'101'", "String", "101"),
    "regclass": ("'pg_class'", "String", "pg_class"),
    "jsonpath": ("'$.a'", "String", '$."a"'),
    "years": ("7", "Int", 7),
    "years[]": ("'{7}'", "Int[]", [7]),
    "wide": ("7", "BigInt", {"$bigint": "7"}),
    "price": ("1.50", "Decimal", {"$decimal": "1.5"}),
    "flag": ("true", "Boolean", True),
    "moment": ("'2026-01-02 03:04:05.678'", "DateTime", {"$datetime": "2026-01-02T03:04:05.678Z"}),
    "facts": ("'{\"a\": 1}'", "Json", {"a": 1}),
    "blob": ("'\\x00ff'", "Bytes", {"$bytes": "AP8="}),
    "int8": ("7", "Int", 7),
}
NAMES = [f"f{i}" for i in range(len(COLUMNS))]
MOOD, NICK, YEARS = (NAMES[list(COLUMNS).index(type)] for type in ("mood", "nick", "years"))
FIELDS = "\n".join(
    f"  {name} {field}{'' if field.endswith(']') else '?'}"
    for name, (_, field, _) in zip(NAMES, COLUMNS.values(), strict=True)
)
SCHEMA = f"""
datasource db {{
  provider = "postgresql"
}}
model Owner {{
  id     Int     @id
  best   Thing?  @relation("best", fields: [bestId], references: [id])
  bestId Int?
  things Thing[] @relation("all")
}}
model Thing {{
  id      Int     @id
  owner   Owner   @relation("all", fields: [ownerId], references: [id])
  ownerId Int
  bestOf  Owner[] @relation("best")
{FIELDS}
  span    Unsupported("int4range")?
  spot    Unsupported("place")?
}}
"""
TYPES = """
CREATE EXTENSION vector;
CREATE TYPE shade;
CREATE FUNCTION shade_in(cstring) RETURNS shade AS 'textin' LANGUAGE internal STRICT IMMUTABLE;
CREATE FUNCTION shade_out(shade) RETURNS cstring AS 'textout' LANGUAGE internal STRICT IMMUTABLE;
CREATE TYPE shade (INPUT = shade_in, OUTPUT = shade_out, LIKE = text);
CREATE TYPE mood AS ENUM ('happy', 'sad');
CREATE TYPE place AS (x int, label text);
CREATE DOMAIN nick AS text CHECK (length(value) < 9);
CREATE DOMAIN nicks AS text[];
CREATE DOMAIN years AS int CHECK (value > 0);
CREATE DOMAIN wide AS int8;
CREATE DOMAIN price AS numeric(10, 2);
CREATE DOMAIN flag AS boolean;
CREATE DOMAIN moment AS timestamp(3);
CREATE DOMAIN facts AS jsonb;
CREATE DOMAIN blob AS bytea;
CREATE TABLE "Owner" (id int PRIMARY KEY, "bestId" int);
"""
#: How a relation is read.
STRATEGIES: tuple[dict[str, Any], ...] = ({}, {"relationLoadStrategy": "join"}, {"relationLoadStrategy": "query"})


class SyncPrisma(SyncClient):
    """For raw statements."""

    @staticmethod
    def manifest() -> str:
        return MANIFEST


class Prisma(Client):
    """For reads."""

    @staticmethod
    def manifest() -> str:
        return MANIFEST


def client(url: str) -> Any:
    """A client of its own for each read: its connection has read nothing."""
    return Prisma(url=url)


def made() -> str:
    """The manifest of the schema."""
    schema, problems = load_text(SCHEMA)
    assert schema is not None, problems
    return json.dumps(manifest(schema))


MANIFEST = made()


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    """The URL of a database that has a thing with NULLs first, then one with values."""
    columns = ", ".join(f"{name} {type}" for name, type in zip(NAMES, COLUMNS, strict=True))
    values = ", ".join(value for value, _, _ in COLUMNS.values())
    with postgres() as server:
        url = f"{server}/postgres"
        with SyncPrisma(url=url) as setup:
            for statement in filter(str.strip, TYPES.split(";")):
                setup.execute_raw(statement)
            setup.execute_raw(f'CREATE TABLE "Thing" (id int PRIMARY KEY, "ownerId" int, {columns}, span int4range)')
            setup.execute_raw('INSERT INTO "Owner" VALUES (1, 2)')
            setup.execute_raw('INSERT INTO "Thing" (id, "ownerId") VALUES (1, 1)')
            setup.execute_raw(f'INSERT INTO "Thing" VALUES (2, 1, {values})')
        yield url


def values(name: str, count: int = 2) -> list[Any]:
    """What a column of the things is read as."""
    _, field, value = COLUMNS[list(COLUMNS)[NAMES.index(name)]]
    found: list[Any] = [[] if field.endswith("]") else None, value]
    return found[-count:]


async def test_direct_reads(url: str) -> None:
    """First NULL or an empty list, then the value, then both in one answer."""
    async with client(url) as prisma:
        for name in NAMES:
            for _ in range(2):
                for where, wanted in (({"id": 1}, values(name)[:1]), ({"id": 2}, values(name, 1)), ({}, values(name))):
                    args = {"where": where, "select": {name: True}, "order_by": {"id": "asc"}}
                    assert json.loads(await prisma.thing.find_many(**args).wire()) == [
                        {name: value} for value in wanted
                    ], name
        record = await prisma.thing.find_unique(where={"id": 2}).wire()
        assert {name: json.loads(record)[name] for name in NAMES} == {name: values(name)[1] for name in NAMES}


async def test_reads_of_relations(url: str) -> None:
    """Each column alone and all together, as the first thing that a connection reads, and again."""
    for names in (*([name] for name in NAMES), NAMES):
        rows = [dict(zip(names, row, strict=True)) for row in zip(*map(values, names), strict=True)]
        select = dict.fromkeys(names, True)
        wanted = {"best": rows[1], "things": rows}
        chosen = {"best": {"select": select}, "things": {"select": select, "orderBy": {"id": "asc"}}}
        for strategy in STRATEGIES:
            async with client(url) as prisma:
                for _ in range(2):
                    one = await prisma.owner.find_unique(where={"id": 1}, select=chosen, **strategy).wire()
                    assert json.loads(one) == wanted, names
                many = await prisma.owner.find_many(select=chosen, **strategy).wire()
                assert json.loads(many) == [wanted], names


async def test_writes_that_read(url: str) -> None:
    """The relations of what was written, alone and in the caller's transaction, in which nothing is written twice."""
    include = {"things": {"orderBy": {"id": "asc"}}}
    async with client(url) as prisma:
        found = await prisma.owner.update(where={"id": 1}, data={"bestId": 1}, include=include).wire()
        assert json.loads(found)["things"][1][MOOD] == "happy"
    async with client(url) as prisma, prisma.tx() as tx:
        data = {"id": 3, "things": {"create": {"id": 3, NICK: "cy", YEARS: 8}}}
        found = await tx.owner.create(data=data, include=include).wire()
        assert [(one[NICK], one[YEARS]) for one in json.loads(found)["things"]] == [("cy", 8)]
        assert await tx.thing.delete_many(where={"ownerId": 3}) == 1
        assert (await tx.owner.delete(where={"id": 3}, include=include))["things"] == []
        owner = await tx.owner.update(where={"id": 1}, data={"bestId": 2}, include=include)
        assert owner["things"][1][MOOD] == "happy"


async def test_deletes_that_read(url: str) -> None:
    """The relations of what is deleted, which goes also when they had to be read twice."""
    for name in NAMES:
        async with client(url) as prisma:
            with suppress(ZeroDivisionError):
                async with prisma.tx() as tx:
                    select = {"things": {"select": {name: True}, "orderBy": {"id": "asc"}}}
                    found = await tx.owner.delete(where={"id": 1}, select=select).wire()
                    assert [one[name] for one in json.loads(found)["things"]] == values(name), name
                    assert await tx.owner.count() == 0, name
                    raise ZeroDivisionError  # undone for the next column


async def test_streams(url: str) -> None:
    """Relations inside of rows."""
    async with client(url) as prisma:
        stream = prisma.owner.stream(include={"things": True}, relation_load_strategy="join")
        assert [json.loads(owner)["things"][1][YEARS] async for owner in stream.wire()] == [7]

"""Raw SQL on PostgreSQL: question marks, parameters in any form that PostgreSQL reads, json columns, scripts."""

from __future__ import annotations

import asyncio
import subprocess
from pathlib import Path
from typing import Any

import pytest

from e2e.judge.places import ROOT

from .conftest import Place

OBJECT = "'{\"a\": [1, null]}'"

QUERIES: list[tuple[str, list[Any], dict[str, Any]]] = [
    (f"SELECT {OBJECT}::jsonb AS j, {OBJECT}::json AS t", [], {"j": {"a": [1, None]}, "t": {"a": [1, None]}}),
    (f"SELECT {OBJECT}::jsonb ? 'a' AS has", [], {"has": True}),
    (f"SELECT {OBJECT}::jsonb ? $1 AS has", ["b"], {"has": False}),
    ("SELECT '?' || ? AS t", ["x"], {"t": "?x"}),
    ("SELECT $1::date = '2024-02-29' AS same", ["2024-02-29"], {"same": True}),
    ("SELECT $1::timestamptz = '2024-02-29 12:00+00' AS same", ["2024-02-29T14:00:00+02:00"], {"same": True}),
    ("SELECT $1::timestamp = '2024-02-29 12:00' AS same", ["2024-02-29T12:00:00"], {"same": True}),
    ("SELECT $1::int + $2::float8 AS n", ["41", "1.5"], {"n": 42.5}),
    ("SELECT $1::text AS t, $2::varchar AS v", [1, 2.5], {"t": "1", "v": "2.5"}),
    ("SELECT $1::bool AS b", ["true"], {"b": True}),
    ("SELECT 3 = ANY($1::int[]) AS has", [["3", "4"]], {"has": True}),
    ("SELECT '$1' AS t, $1::interval = interval '1 day' AS same", ["24:00"], {"t": "$1", "same": True}),
    ("SELECT timestamp '2024-01-01' + $1::interval > $2::date AS late", ["2 days", "2024-01-02"], {"late": True}),
    ("SELECT interval '1 h' = ANY($1::interval[]) AS has", [["1 day", "60 min"]], {"has": True}),
    ("SELECT 3 <@ $1::int4range AS has, $2::point <-> '(0,2)' AS far", ["[1,4)", "(0,0)"], {"has": True, "far": 2}),
    ("SELECT $1::jsonb AS j", [[1, "a", None, {"b": []}]], {"j": [1, "a", None, {"b": []}]}),
    ("SELECT CAST($1 AS jsonb) AS j", [[]], {"j": []}),
    ("SELECT $1::jsonb AS j, $2::json AS t", [{"a": [1]}, [[1], []]], {"j": {"a": [1]}, "t": [[1], []]}),
    ("SELECT $1::jsonb[] AS l, $2::text[] AS t", [[{"a": 1}], ["x"]], {"l": [{"a": 1}], "t": ["x"]}),
]
"""Statement, parameters, row."""


@pytest.mark.parametrize(("text", "values", "row"), QUERIES)
async def test_query(place: Place, text: str, values: list[Any], row: dict[str, Any]) -> None:
    """The same row in both languages, alone and in a transaction."""
    assert await place.agent.send("raw", client="main", text=text, values=values) == [row]
    await place.agent.send("begin", client="main", tx="tx")
    assert await place.agent.send("raw", client="tx", text=text, values=values) == [row]
    assert await place.agent.send("end", tx="tx", how="commit") == "committed"


async def test_parameter_of_no_use(place: Place) -> None:
    """Text that is no value of the parameter's type is P2010, and the connection goes on."""
    error = await place.agent.refused("raw", client="main", text="SELECT $1::int AS n", values=["many"])
    assert error.code == "P2010"
    assert await place.agent.send("raw", client="main", text="SELECT $1::int AS n", values=["1"]) == [{"n": 1}]


@pytest.mark.parametrize(
    ("text", "values"), [("SELECT $1::int AS n", []), ("SELECT 1 AS n", [1]), ("SELECT $1::int AS n", [1, 2])]
)
async def test_number_of_values(place: Place, text: str, values: list[int]) -> None:
    """More or fewer values than the statement has parameters are P2010, and the connection goes on."""
    error = await place.agent.refused("raw", client="main", text=text, values=values)
    assert error.code == "P2010"
    assert await place.agent.send("raw", client="main", text="SELECT $1::int AS n", values=[1]) == [{"n": 1}]


async def test_script(place: Place) -> None:
    """Several statements are sent by an execution without parameters only, which counts the rows of the last one."""
    insert = "INSERT INTO \"Item\" (name) VALUES ('a'); INSERT INTO \"Item\" (name) VALUES ('b'), ('c;')"
    assert await place.agent.send("execute", client="main", text=insert) == 2
    for do, text, values in (
        ("raw", "SELECT 1 AS n; SELECT 2 AS n", []),
        ("raw", 'DELETE FROM "Item"; SELECT 1 AS n', []),
        ("execute", 'DELETE FROM "Item" WHERE name = $1; DELETE FROM "Item"', ["a"]),
    ):
        error = await place.agent.refused(do, client="main", text=text, values=values)
        assert (error.code, error.told["message"]) == (
            "P2010",
            "Raw query failed. Code: 42601. Message: cannot insert multiple commands into a prepared statement",
        )
    assert await place.names() == ["a", "b", "c;"]
    await place.agent.send("begin", client="main", tx="tx")
    assert await place.agent.send("execute", client="tx", text='DELETE FROM "Item"; SELECT 1; ;') == 1
    assert await place.agent.send("end", tx="tx", how="rollback") == "rolled back"
    assert await place.names() == ["a", "b", "c;"]


PROGRAM = """
import { readFileSync } from "node:fs";
import { Client } from "@diglot/client";

const prisma = new Client(JSON.parse(readFileSync(process.argv[1], "utf8")).postgresql, { url: process.argv[2] });
for (let round = 0; round < 20; round += 1) {
  await prisma.$queryRawUnsafe("SELECT 1; SELECT 2").catch(() => undefined);
  console.log(await prisma.item.count());
}
"""


async def test_process_goes_on(place: Place, manifests: Path) -> None:
    """A process that has nothing else to do does not end between a failure and the next query, but after the last."""
    if place.agent.runtime != "ts":
        pytest.skip("about the loop of Node")
    url = f"{place.server.url}/{place.name}"
    command = ["node", "--input-type=module", "-e", PROGRAM, str(manifests), url]
    done = await asyncio.to_thread(subprocess.run, command, cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr, done.stdout) == (0, "", "0\n" * 20)

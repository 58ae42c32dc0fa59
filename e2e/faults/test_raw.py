"""Raw SQL on PostgreSQL: question marks, parameters in any form that PostgreSQL reads, json columns."""

from __future__ import annotations

from typing import Any

import pytest

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

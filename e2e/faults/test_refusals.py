"""What a database refuses, as codes and facts that are equal in both languages and on both databases."""

from __future__ import annotations

import re
from typing import Any

import pytest

from e2e.judge.server import Cluster

from .agents import Agent, Refused
from .conftest import Place
from .test_connect import said
from .test_nested import Work, work

__all__ = ["work"]

WORDS: dict[str, Any] = {}
"""What the language asked first said, by what was refused and the database."""
TABLE = 'CREATE TABLE "Missing" (id INTEGER PRIMARY KEY, name TEXT'
TRIGGERS = {
    "postgresql": (
        "CREATE OR REPLACE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION 'not today' USING errcode = 'ZZ001'; END $$",
        'CREATE TRIGGER refuse BEFORE INSERT ON "Missing" FOR EACH ROW EXECUTE FUNCTION refuse()',
    ),
    "sqlite": ('CREATE TRIGGER refuse BEFORE INSERT ON "Missing" BEGIN SELECT abs(-9223372036854775807 - 1); END',),
}


async def tables(work: Work, *statements: str) -> None:
    """Make the table of the model Missing anew."""
    for text in ('DROP TABLE IF EXISTS "Missing"', *statements):
        await work.agent.send("execute", client="main", text=text)


async def refused(work: Work, name: str = "s3cret") -> Refused:
    """The error of a create of a Missing; it says nothing of the values, and the same in both languages."""
    data = {"id": 1, "name": name}
    error = await work.agent.refused("call", client="main", model="missing", action="create", args={"data": data})
    assert name not in error.told["message"]
    return error


def same(work: Work, fault: str, error: Refused) -> dict[str, Any]:
    """The facts of an error, which the other language has as well."""
    told = (error.name, error.code, error.told["message"], error.told["meta"], error.told["version"])
    assert WORDS.setdefault(f"{fault} {work.provider}", told) == told
    return error.told["meta"]


async def test_check(work: Work) -> None:
    """P2004, with the constraint's name."""
    await tables(work, f"{TABLE} CONSTRAINT short_name CHECK (length(name) < 3))")
    error = await refused(work)
    assert (error.code, same(work, "check", error)) == ("P2004", {"modelName": "Missing", "constraint": "short_name"})


async def test_null(work: Work) -> None:
    """P2011, with the column, which the schema does not have here."""
    await tables(work, f"{TABLE}, extra TEXT NOT NULL)")
    error = await refused(work)
    assert (error.code, same(work, "null", error)) == ("P2011", {"modelName": "Missing", "target": ["extra"]})


async def test_unique(work: Work) -> None:
    """P2002 for a key that the schema does not have, too."""
    await tables(work, f"{TABLE} UNIQUE)", "INSERT INTO \"Missing\" VALUES (2, 's3cret')")
    error = await refused(work)
    assert error.code == "P2002"
    assert same(work, "unique", error)["modelName"] == "Missing"


async def test_any_other_error(work: Work) -> None:
    """P2039, with the database's own code and words."""
    await tables(work, f"{TABLE})", *TRIGGERS[work.provider])
    error = await refused(work)
    meta = same(work, "other", error)
    assert error.code == "P2039"
    expected = ("ZZ001", "not today") if work.provider == "postgresql" else ("1", "integer overflow")
    assert (meta["code"], meta["message"]) == expected


async def test_raw(work: Work) -> None:
    """P2010 for whatever a raw statement meets, with the database's own code and words."""
    await work.create("main", "a")
    text = "INSERT INTO \"Item\" (name) VALUES ('a')"
    for do in ("raw", "execute"):
        error = await work.agent.refused(do, client="main", text=text)
        assert error.code == "P2010"
        meta = same(work, "raw", error)
        assert re.search("unique", meta["message"], re.IGNORECASE)
        assert meta["code"] in ("23505", "2067")


async def test_place_in_a_list(work: Work) -> None:
    """An error in a list of queries tells which of them it was."""
    await work.create("main", "a")
    error = await work.agent.refused("batch", client="main", rows=[{"name": "b"}, {"name": "c"}, {"name": "a"}])
    assert (error.code, error.told["batch"]) == ("P2002", 2)
    assert same(work, "list", error) == {"modelName": "Item", "target": ["name"], "constraint": "Item_name_key"}
    assert await work.names() == ["a"]


async def test_too_many_connections(agent: Agent, place: Place, server: Cluster) -> None:
    """P2037: the server takes no further connection of the user."""
    await place.admin.execute("DROP ROLE IF EXISTS narrow")
    await place.admin.execute("CREATE ROLE narrow LOGIN CONNECTION LIMIT 0")
    found = await said(agent, "many", f"postgresql://narrow@127.0.0.1:{server.port}/postgres")
    assert found[0] == "P2037"


@pytest.mark.parametrize("fault", ["closed", "barred"])
async def test_no_access(agent: Agent, place: Place, server: Cluster, fault: str) -> None:
    """P1010: the user may not connect to the database, as its owner or the server's rules have it."""
    await place.admin.execute("DROP ROLE IF EXISTS stranger")
    await place.admin.execute("CREATE ROLE stranger LOGIN")
    if not await place.admin.fetchval("SELECT count(*) FROM pg_database WHERE datname = $1", fault):
        await place.admin.execute(f"CREATE DATABASE {fault}")
    await place.admin.execute(f"REVOKE CONNECT ON DATABASE {fault} FROM PUBLIC")
    if fault == "barred":
        rules = server.data / "pg_hba.conf"
        text = rules.read_text(encoding="utf-8")
        rules.write_text("host barred all all reject\n" + text.removeprefix("host barred all all reject\n"))
        server.reload()
        await place.until("SELECT count(*) > 0 FROM pg_hba_file_rules WHERE 'barred' = ANY(database)")
    found = await said(agent, fault, f"postgresql://stranger@127.0.0.1:{server.port}/{fault}")
    assert found == ("P1010", f"User `stranger` was denied access on the database `{fault}`")


async def test_transaction_that_the_server_ended(place: Place) -> None:
    """A transaction that was idle for too long is gone: the next statement says so, and nothing is kept."""
    await place.agent.send("begin", client="main", tx="tx")
    await place.agent.send("call", client="tx", model="item", action="create", args={"data": {"name": "a"}})
    await place.agent.send("raw", client="tx", text="SET LOCAL idle_in_transaction_session_timeout = 1")
    await place.until(
        "SELECT count(*) = 0 FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
    )
    error = await place.agent.refused("call", client="tx", model="item", action="count")
    assert error.code in ("P1017", "P1018")
    assert error.told["retryable"] is (error.code == "P1017")
    error = await place.agent.refused("end", tx="tx", how="commit")
    assert error.code in ("P1017", "P1018", "P2028", "D1001")
    assert await place.names() == []
    await place.call("create", data={"name": "b"})

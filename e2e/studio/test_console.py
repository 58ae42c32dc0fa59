"""SQL of the user's own."""

from __future__ import annotations

import pytest

from e2e.studio.conftest import Browser


async def test_rows_as_text(browser: Browser) -> None:
    sql = "select 1.5 as a, null as a, 'x' as b union all select 2, 9007199254740993, ''"
    answer = await browser.ask("sql", {"sql": sql})
    assert (answer["columns"], answer["total"]) == (["a", "a", "b"], 2)
    assert answer["rows"] == [["1.5", None, "x"], ["2", "9007199254740993", ""]]


async def test_a_session_ends_with_its_statement(browser: Browser) -> None:
    await browser.ask("sql", {"sql": "BEGIN"})
    for email in ("a", "b"):
        sql = f"INSERT INTO \"User\" (email, role, balance, visits, active) VALUES ('{email}', 'w', 0, 0, true)"
        assert (await browser.ask("sql", {"sql": sql}))["columns"] == []
    assert [record["email"] for record in await browser.find("User")] == ["a", "b"]


async def test_many_rows(browser: Browser) -> None:
    await browser.of("Tag").create_many(data=[{"id": index, "label": f"{index}"} for index in range(1200)])
    answer = await browser.ask("sql", {"sql": 'select * from "Tag"'})
    assert (len(answer["rows"]), answer["total"]) == (1000, 1200)


@pytest.mark.parametrize("sql", ["selec", "select 1; select 2", 'select * from "Nothing"'])
async def test_what_is_no_statement(browser: Browser, sql: str) -> None:
    error = (await browser.ask("sql", {"sql": sql}, 400))["error"]
    assert error["code"] == "P2010"


async def test_not_when_only_reading(reader: Browser) -> None:
    await reader.ask("sql", {"sql": "select 1"}, 403)
    assert (await reader.http.get("/api/schema")).json()["console"] is False

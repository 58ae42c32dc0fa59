"""What a client tells of itself: events for listeners, lines for the console, records for a logger."""

from __future__ import annotations

import json
import logging
from typing import Any

import pytest

from diglot_client.errors import ConfigurationError, RawQueryFailed, UniqueViolation
from diglot_client.log import LogEvent, QueryEvent

from .conftest import Make


async def test_events(make: Make) -> None:
    """Statements with their values, and errors, also for listeners that come late; inside transactions, too."""
    db = make().Prisma()
    await db.user.create(data={"email": "before@x.org"})
    statements: list[QueryEvent] = []
    errors: list[LogEvent] = []
    assert db.on("query", statements.append).on("error", errors.append) is db
    await db.user.find_first(where={"email": "before@x.org", "avatar": b"\x00\x01"})
    await db.query_raw("SELECT ? AS n", 1)
    with pytest.raises(UniqueViolation):
        async with db.tx() as tx:
            await tx.user.create(data={"email": "before@x.org"})
    with pytest.raises(RawQueryFailed):
        await db.execute_raw("nonsense")
    assert '"email" = ' in statements[0].query
    assert json.loads(statements[0].params) == ["before@x.org", "AAE="]
    assert statements[0].duration >= 0
    assert {event.target for event in statements} == {"diglot:client"}
    assert (statements[1].query, statements[1].params) == ("SELECT ?1 AS n", "[1]")
    assert [event.target for event in errors] == ["user.create", "execute_raw"]
    assert "email" in errors[0].message
    with pytest.raises(ValueError, match="no events of the level 'all'"):
        db.on("all", errors.append)
    await db.disconnect()


async def test_levels(make: Make, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture) -> None:
    """A level alone is printed; a definition may name the logger of the standard library."""
    package = make()
    db = package.Prisma(log=["error", {"level": "query", "emit": "logging"}])
    with caplog.at_level(logging.DEBUG, "diglot"):
        await db.user.count()
        await db.user.create(data={"email": "a@x.org"})
        with pytest.raises(UniqueViolation):
            await db.user.create(data={"email": "a@x.org"})
    assert [(record.name, record.levelname) for record in caplog.records] == [("diglot", "DEBUG")] * 3
    assert "COUNT" in caplog.records[0].getMessage()
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("prisma:error Unique constraint failed")
    await db.disconnect()


@pytest.mark.parametrize(
    ("level", "queries", "errors"), [("query", True, True), ("info", False, True), ("error", False, True)]
)
async def test_level_of_the_configuration(
    make: Make, capsys: pytest.CaptureFixture[str], level: str, queries: bool, errors: bool
) -> None:
    """`client.logLevel` is what a client prints that says nothing itself."""
    package = make()
    package.Prisma.log_level = level
    told, silent = package.Prisma(), package.Prisma(log=[])
    for db in (told, silent):
        with pytest.raises(RawQueryFailed):
            await db.query_raw("nonsense")
        await db.disconnect()
    printed = capsys.readouterr()
    assert printed.out.count("prisma:query") == queries
    assert printed.err.count("prisma:error") == errors


@pytest.mark.parametrize(
    ("given", "error"),
    [
        (5, "The option `log` of the client must be a function or a list, got a number."),
        (["queries"], "The option `log[0]` of the client is none of its words. Did you mean `query`?"),
        ([{"level": "warn", "emit": "console"}], "The option `log[0].emit` of the client is none of its words."),
        ([{"emit": "stdout"}], "The option `log[0].level` of the client must be text, got null."),
        ([7], "The option `log[0]` of the client must be a level or an object, got a number."),
    ],
)
def test_wrong_options(make: Make, given: Any, error: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        make().Prisma(log=given)
    assert str(caught.value).startswith(error)


def test_synchronous_client(make: Make) -> None:
    statements: list[QueryEvent] = []
    db = make('interface = "sync"').Prisma()
    db.on("query", statements.append)
    db.user.count()
    assert len(statements) == 1
    db.disconnect()

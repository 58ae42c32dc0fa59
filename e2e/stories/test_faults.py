"""A database that is not there, in the words of both languages: one clear error, its code, no secret."""

from __future__ import annotations

import asyncio

import pytest

from e2e.judge.database import create
from e2e.judge.server import free_port, postgres
from e2e.stories.project import project

SECRET = "s3cret"


def said(environment: dict[str, str]) -> str:
    """What both languages print for one query; it must be the same."""
    with project("news", environment) as news:
        news.diglot("generate")
        python, typescript = news.python("fault.py"), news.node("fault.mjs")
    assert python == typescript
    assert SECRET not in python
    assert len(python.splitlines()) <= 3
    return python


@pytest.mark.parametrize(("fault", "code"), [("no url", "P1012"), ("no server", "P1001")])
def test_no_connection(fault: str, code: str) -> None:
    """Without a URL, and with one where nobody listens."""
    url = f"postgresql://app:{SECRET}@127.0.0.1:{free_port()}/news"
    assert f" {code} " in said({} if fault == "no url" else {"DATABASE_URL": url})


def test_missing_database_and_missing_table() -> None:
    """A server without the database, and a database without the table."""
    with postgres() as server:
        assert " P1003 " in said({"DATABASE_URL": f"{server}/nowhere"})
        url = asyncio.run(create(server, "news"))
        assert "TableNotFound P2021 " in said({"DATABASE_URL": url})

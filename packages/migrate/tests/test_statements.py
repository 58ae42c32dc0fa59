"""Where statements end in PostgreSQL scripts."""

from __future__ import annotations

import pytest

from diglot_migrate.history.statements import statements


@pytest.mark.parametrize(
    ("script", "parts"),
    [
        ("", []),
        ("-- only; a comment\n /* and; /* a nested; */ one */ ;;", []),
        ("select 1; select 2", ["select 1", "select 2"]),
        (
            "select ';', e'\\';', '''; ', \";\"\" ; \"; select 2;",
            ["select ';', e'\\';', '''; ', \";\"\" ; \"", "select 2"],
        ),
        ("do $$ begin; end $$; select 2", ["do $$ begin; end $$", "select 2"]),
        ("do $a$ $$;$$ $b$;$b$ $a$; select $1, a$b$c; x", ["do $a$ $$;$$ $b$;$b$ $a$", "select $1, a$b$c", "x"]),
        ("create rule r as on insert to t do (a; b); c", ["create rule r as on insert to t do (a; b)", "c"]),
        (
            "create function f() returns int begin atomic select case 1 when 1 then 2 end; select 3; end; select 4;",
            ["create function f() returns int begin atomic select case 1 when 1 then 2 end; select 3; end", "select 4"],
        ),
        ("begin; select 1; end; select 2", ["begin", "select 1", "end", "select 2"]),
        ("select 'unclosed; select 2", ["select 'unclosed; select 2"]),
        ("select 1 /* unclosed; select 2", ["select 1 /* unclosed; select 2"]),
        ("$x$ unclosed; select 2", ["$x$ unclosed; select 2"]),
    ],
)
def test_where_statements_end(script: str, parts: list[str]) -> None:
    found = statements(script)
    assert [part.text for part in found] == parts
    assert all(script.startswith(part.text, part.start) for part in found)


@pytest.mark.parametrize(
    ("statement", "controls", "alone"),
    [
        ("BEGIN", True, False),
        ("start transaction read only", True, False),
        ("rollback to savepoint a", False, False),
        ("ROLLBACK", True, False),
        ("savepoint a", False, False),
        ('CREATE TABLE "begin" (id int)', False, False),
        ("create unique index concurrently i on t (a)", False, True),
        ("/* x */ DROP INDEX CONCURRENTLY i", False, True),
        ("create index i on t ((a = 'concurrently'))", False, False),
        ("refresh materialized view concurrently v", False, False),
        ("vacuum full", False, True),
        ("create database x", False, True),
    ],
)
def test_kinds(statement: str, controls: bool, alone: bool) -> None:
    (found,) = statements(statement)
    assert (found.controls_transaction, found.stands_alone) == (controls, alone)

"""Reading live databases: the schemas of the shared cases, what is beyond a schema, and how equal is meant."""

from __future__ import annotations

import asyncio
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from diglot_migrate import MigrateError, push
from diglot_migrate.catalog import Index, IndexColumn, Name
from diglot_migrate.databases import postgres
from diglot_migrate.databases.read import read
from diglot_migrate.expression import meaning
from diglot_migrate.normal import normal_default
from diglot_migrate.url import postgres_url
from diglot_schema.compile import load_text
from diglot_schema.ir import Schema
from packages.migrate.tests.corpus_catalogs import assert_read, empty

CASES = Path(__file__).resolve().parents[3] / "e2e/cases"


def shared(provider: str) -> Iterator[Schema]:
    for file in sorted(CASES.glob("*/schema.prisma")):
        text = re.sub(r'provider\s*=\s*"(postgresql|sqlite)"', f'provider = "{provider}"', file.read_text(), count=1)
        schema, _ = load_text(text)
        assert schema is not None or provider == "sqlite", file  # some use what only PostgreSQL has
        if schema is not None:
            yield schema


def test_shared_cases_on_sqlite(tmp_path: Path) -> None:
    for index, schema in enumerate(shared("sqlite")):
        url = f"file:{tmp_path / str(index)}"
        push(schema, url)
        assert_read(schema, url)


def test_shared_cases_on_postgres(server: Callable[..., str]) -> None:
    url = server("read_cases")
    for schema in shared("postgresql"):
        push(schema, url)
        assert_read(schema, url)
        empty(url)


BEYOND = """
CREATE TYPE mood AS ENUM ('sad', 'ok');
COMMENT ON TYPE mood IS 'how it goes';
CREATE DOMAIN email AS text CHECK (VALUE LIKE '%@%');
CREATE SEQUENCE numbers;
CREATE TABLE parent (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, CONSTRAINT small CHECK (id < 10));
CREATE TABLE child (own integer) INHERITS (parent);
CREATE TABLE "Other" (
  id integer PRIMARY KEY DEFAULT nextval('numbers'), mail email, a text COLLATE "C" NOT NULL, b text,
  twice integer GENERATED ALWAYS AS (id * 2) STORED, span int4range,
  parent_id integer REFERENCES parent (id) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (a, b), EXCLUDE USING gist (span WITH &&)
);
COMMENT ON TABLE "Other" IS 'a table';
COMMENT ON COLUMN "Other".a IS 'a column';
ALTER TABLE "Other" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Other" ADD CONSTRAINT late CHECK (id > 0) NOT VALID;
CREATE INDEX lowered ON "Other" (lower(a));
CREATE INDEX covering ON "Other" (a) INCLUDE (b);
CREATE INDEX nulls ON "Other" (a NULLS FIRST);
CREATE INDEX partial ON "Other" (a DESC) WHERE b IS NOT NULL;
CREATE TABLE log (at date NOT NULL) PARTITION BY RANGE (at);
CREATE TABLE log_1 PARTITION OF log FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
CREATE VIEW names AS SELECT a FROM "Other";
CREATE FUNCTION nothing() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER watch BEFORE UPDATE ON "Other" FOR EACH ROW EXECUTE FUNCTION nothing();
"""


def run(url: str, script: str) -> None:
    """Run a script in the database at `url`, made when it is missing."""

    async def work() -> None:
        parts = postgres_url(url)
        connection = await postgres.connect(parts)
        await connection.execute(script)
        await connection.close()

    asyncio.run(work())


def test_beyond_a_schema(server: Callable[..., str]) -> None:
    run(server("postgres"), "CREATE DATABASE beyond")
    url = server("beyond")
    run(url, BEYOND)
    catalog = read(url)
    assert [table.name.name for table in catalog.tables] == ["Other", "child", "log", "parent"]
    assert [view.name for view in catalog.views] == [Name("names")]
    assert {(it.kind, it.owner.name, it.part) for it in catalog.beyond} == {
        ("check", "Other", "late"),
        ("check", "child", "small"),
        ("check", "parent", "small"),
        ("collation", "Other", "a"),
        ("comment", "Other", ""),
        ("comment", "Other", "a"),
        ("comment", "mood", ""),
        ("deferrable constraint", "Other", "Other_parent_id_fkey"),
        ("domain", "Other", "mail"),
        ("exclusion", "Other", "Other_span_excl"),
        ("expression index", "Other", "lowered"),
        ("generated column", "Other", "twice"),
        ("identity column", "parent", "id"),
        ("included columns", "Other", "covering"),
        ("inheritance", "child", ""),
        ("inheritance", "parent", ""),
        ("null order", "Other", "nulls"),
        ("partition", "log", ""),
        ("row security", "Other", ""),
        ("sequence", "Other", "id"),
        ("trigger", "Other", "watch"),
    }
    other = catalog.tables[0]
    assert [(column.name, column.type, column.default) for column in other.columns[:3]] == [
        ("id", "SERIAL", None),
        ("mail", "TEXT", None),
        ("a", "TEXT", None),
    ]
    assert [index.name for index in other.indexes if index.constraint] == ["Other_a_b_key"]
    assert Index("partial", (IndexColumn("a", sort="Desc"),), where="(b IS NOT NULL)") in other.indexes


def test_beyond_a_schema_on_sqlite(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "db")) as connection:
        connection.executescript("""
            CREATE TABLE a (id INTEGER PRIMARY KEY, b TEXT CHECK (b <> ''), twice INT AS (id * 2));
            CREATE INDEX lowered ON a (lower(b));
            CREATE INDEX partial ON a (b) WHERE b IS NOT NULL;
            CREATE VIEW v AS SELECT b FROM a;
            CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT 1; END;
        """)
    catalog = read("file:db", folder=tmp_path)
    assert {(it.kind, it.owner.name, it.part) for it in catalog.beyond} == {
        ("check", "a", ""),
        ("expression index", "a", "lowered"),
        ("generated column", "a", "twice"),
        ("trigger", "a", "t"),
    }
    assert catalog.tables[0].indexes == (Index("partial", (IndexColumn("b"),), where="b IS NOT NULL"),)
    assert [view.name.name for view in catalog.views] == ["v"]
    with pytest.raises(MigrateError, match="does not exist"):
        read("file:none", folder=tmp_path)


@pytest.mark.parametrize(
    ("written", "printed", "type"),
    [
        ("'it''s'", "'it''s'::text", "TEXT"),
        ("-42", "'-42'::integer", "INTEGER"),
        ("1.50", "1.5", "DECIMAL(65,30)"),
        ('\'{"a": 1, "b": 2}\'', '\'{"b": 2, "a": 1}\'::jsonb', "JSONB"),
        ("'2020-02-29 12:34:56 +02:00'", "'2020-02-29 12:34:56'::timestamp without time zone", "TIMESTAMP(3)"),
        ("'2020-02-29 12:34:56 +02:00'", "'2020-02-29 10:34:56+00'::timestamp with time zone", "TIMESTAMPTZ(6)"),
        ("ARRAY['a', 'b c']::TEXT[]", "ARRAY['a'::text, 'b c'::text]", "TEXT[]"),
        ("ARRAY[1, -2]::INTEGER[]", "'{1,-2}'::integer[]", "INTEGER[]"),
        ("ARRAY[]::TEXT[]", "'{}'::text[]", "TEXT[]"),
        ("now()", "CURRENT_TIMESTAMP", "TIMESTAMP(3)"),
        ("interval '1 day' + now()", "('1 day'::interval + now())", "TIMESTAMP(3)"),
        ("lower('A')", "lower('A'::text)", "TEXT"),
    ],
)
def test_defaults_that_are_equal(written: str, printed: str, type: str) -> None:
    assert normal_default(written, type) == normal_default(printed, type)


@pytest.mark.parametrize(
    ("one", "other", "type"),
    [("'a'", "'b'", "TEXT"), ("1", "2", "INTEGER"), ("true", "false", "BOOLEAN"), ("'now()'", "now()", "TEXT")],
)
def test_defaults_that_differ(one: str, other: str, type: str) -> None:
    assert normal_default(one, type) != normal_default(other, type)


def test_predicates() -> None:
    assert meaning("\"state\" IN ('a', 'b') AND x != 1") == meaning(
        "((state = ANY (ARRAY['a'::text, 'b'::text])) AND (x <> 1))"
    )
    assert meaning("a = 1") != meaning("a = 2")

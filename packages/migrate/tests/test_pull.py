"""Every recorded pull: our text is Prisma's, but for what is listed here."""

from __future__ import annotations

import asyncio
import difflib
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from diglot_migrate import MigrateError
from diglot_migrate.describe import describe
from diglot_migrate.dialects import dialect_of
from diglot_migrate.diff import diff
from diglot_migrate.introspect.pull import Pulled, introspect
from diglot_migrate.summary import summary
from diglot_schema.compile import load_text
from diglot_schema.ir import Schema
from diglot_schema.source import Source
from packages.migrate.tests.corpus_catalogs import empty
from packages.migrate.tests.pulls import Pull, of_corpus, pulled_with_catalog, scripted
from packages.migrate.tests.record_pulls import make_at, run


def models(text: str) -> str:
    """The models, views and enums of a schema: without datasource, generators and `//` comments."""
    text = re.sub(r"^(datasource|generator) \w+ \{.*?^\}\n*", "", text, flags=re.DOTALL | re.MULTILINE)
    text = re.sub(r"(?<![/:])//(?!/)[^\n]*", "", text)
    # a name that goes without saying; Prisma writes it where a schema is there already
    text = re.sub(r'^( +\w+ +(\w+)\[\]) +@relation\("(\w+)"\)', _without_name, text, flags=re.MULTILINE)
    return re.sub(r" *\n\s*\n|[ ]+\n", "\n", text).strip() + "\n"


def _without_name(match: re.Match[str]) -> str:
    sides = match[3].split("To")
    return match[1] if len(sides) == 2 and sides == sorted(sides) and match[2] in sides else match[0]


def expected(pull: Pull) -> str | None:
    """The text to be written, None for a refusal."""
    if pull.ours.exists():
        return pull.ours.read_text()
    return pull.answer.read_text() if pull.answer.exists() else None


UNEQUAL = {
    "relations_duplicate": "of two foreign keys over the same columns a schema has one",
    "relations_many_many_named": "the table of an m-n relation has other actions than a schema says",
    "relations_many_many_self": "the index of the table of an m-n relation has another name",
    "relations_missing_target": "SQLite has foreign keys to tables that do not exist",
}
"""Databases that are not what the schema says that is pulled from them."""


def check(pull: Pull, url: str) -> str | None:
    """Pull, and say what is wrong.

    The text is as expected and compiles; pulling again over it changes nothing; the database is what it says; and
    our warnings name what Prisma's name.
    """
    want = expected(pull)
    try:
        made, catalog = pulled_with_catalog(pull, url)
    except MigrateError as error:
        said = pull.warnings.read_text()
        refused = pull.is_different or (error.code is not None and error.code in said)
        return None if want is None and refused else f"{pull.name}: {error}"
    if missing := unsaid(pull, made):
        return f"{pull.name}: no warning names {missing}"
    text = "".join(made.files.values())
    if want is None or models(text) != models(want):
        return f"{pull.name}: {difference(want or '', text)}"
    schema, found = load_text(text)
    if schema is None:
        return f"{pull.name}: {[it.message for it in found if it.is_error]}"
    home = "main" if url.startswith("file:") else "public"
    again = "".join(introspect(catalog, [Source("schema.prisma", text)], schema, home).files.values())
    if again != text:
        return f"{pull.name}, pulled again: {difference(text, again)}"
    dialect = dialect_of(schema.datasource.provider)
    steps = diff(catalog, describe(schema, dialect, home), dialect)
    if bool(steps) != (pull.name in UNEQUAL):
        return f"{pull.name} is not as it says: {summary(steps)}"
    return None


NEWS = ("enriched with", "renamed due to", "commented out", "were copied from")
"""What Prisma says about that we do not warn of: names that are kept or made."""
NAMED = re.compile(r'^  - (?:.*?(?:field|name|constraint|Index): )?"(?:[^"]*\.)?([^".]+)"', re.MULTILINE)


def unsaid(pull: Pull, made: Pulled) -> list[str]:
    """What Prisma warns of and we do not."""
    if pull.is_different or not pull.warnings.exists():
        return []
    parts = [part for part in pull.warnings.read_text().split("\n\n") if not any(news in part for news in NEWS)]
    ours = "\n".join(made.warnings)
    return [name for part in parts for name in NAMED.findall(part) if name not in ours]


def difference(one: str, other: str) -> str:
    """The lines that differ."""
    return "\n".join(difflib.unified_diff(one.splitlines(), other.splitlines(), lineterm="", n=0))


def asked(provider: str) -> Iterator[Pull]:
    """The pulls that can be made: what Prisma could not be asked is not there."""
    for pull in (*scripted(provider), *of_corpus(provider)):
        if pull.answer.exists() or pull.warnings.exists():
            yield pull


def test_pulls_of_sqlite(tmp_path: Path) -> None:
    wrong: list[str] = []
    for index, pull in enumerate(asked("sqlite")):
        url = f"file:{tmp_path / str(index)}"
        make_at(pull, url)
        wrong += filter(None, [check(pull, url)])
    assert wrong == []


def test_pulls_of_postgres(server: Callable[..., str]) -> None:
    asyncio.run(run(server("postgres"), "CREATE DATABASE pulls"))
    url = server("pulls")
    wrong: list[str] = []
    made: Schema | None = None
    for pull in asked("postgresql"):
        if pull.schema is None or pull.schema is not made:
            empty(url)
            make_at(pull, url)
        made = pull.schema
        wrong += filter(None, [check(pull, url)])
    assert wrong == []

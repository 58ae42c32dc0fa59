"""Every recorded pull: our text is Prisma's, but for what is listed here."""

from __future__ import annotations

import asyncio
import difflib
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from diglot_migrate import MigrateError
from diglot_schema.compile import load_text
from diglot_schema.ir import Schema
from packages.migrate.tests.corpus_catalogs import empty
from packages.migrate.tests.pulls import Pull, of_corpus, pulled, scripted
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


def check(pull: Pull, url: str) -> str | None:
    """Pull, and say what is wrong; the text must compile, and pulling again over it changes nothing."""
    want = expected(pull)
    try:
        text = "".join(pulled(pull, url).files.values())
    except MigrateError as error:
        said = pull.warnings.read_text()
        refused = pull.is_different or (error.code is not None and error.code in said)
        return None if want is None and refused else f"{pull.name}: {error}"
    if want is None or models(text) != models(want):
        difference = difflib.unified_diff((want or "").splitlines(), text.splitlines(), lineterm="", n=0)
        return f"{pull.name}: " + "\n".join(difference)
    found = load_text(text)[1]
    if any(it.is_error for it in found):
        return f"{pull.name}: {[it.message for it in found if it.is_error]}"
    return None


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

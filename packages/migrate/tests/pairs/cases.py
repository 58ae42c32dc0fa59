"""Pairs of schemas, before and after a change, with what Prisma answers about them.

Made by hand: handmade/PROVIDER/NAME.prisma, the two schemas with a line `// after` between them. Made by `mutate`: a
schema of the corpus or of e2e/cases, and the edits that make the other one of it. The answers are in PROVIDER.json.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple, NotRequired, TypedDict

from diglot_migrate.catalog import Catalog
from diglot_migrate.describe import describe
from diglot_migrate.dialects import Dialect
from diglot_schema.compile import load_text
from diglot_schema.ir import Schema
from packages.migrate.tests.pairs.mutate import Edits, apply, changes

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[3]
PER_BASE = {"postgresql": 2, "sqlite": 4}
"""How many changes of each schema become cases."""


class Answer(TypedDict):
    """What Prisma says about the way there and back."""

    script: str
    back: str
    summary: str
    warnings: NotRequired[list[str]]
    """Missing where the first schema cannot be made on a server without extensions."""


class Pair(NamedTuple):
    """Two schemas as text. `edits` lead from the first to the second, where it was made by `mutate`."""

    name: str
    before: str
    after: str
    base: str | None = None
    edits: Edits | None = None


def handmade(provider: str) -> Iterator[Pair]:
    """The pairs made by hand."""
    for path in sorted((HERE / "handmade" / provider).glob("*.prisma")):
        before, after = path.read_text().split("// after\n")
        yield Pair(path.stem, before, after)


def bases(provider: str) -> Iterator[tuple[str, str]]:
    """The schemas that pairs are made of: path from the root of the repository, and text."""
    for path in sorted((ROOT / "schema/tests/corpus/accepted").glob("*.prisma")):
        yield path.relative_to(ROOT).as_posix(), path.read_text()
    for path in sorted((ROOT / "e2e/cases").glob("*/schema.prisma")):
        text = path.read_text()
        if provider == "sqlite":
            text = text.replace('provider = "postgresql"', 'provider = "sqlite"')
        yield path.relative_to(ROOT).as_posix(), text


def mutated(provider: str) -> Iterator[Pair]:
    """New pairs, valid ones whose schemas differ for the database."""
    for base, text in bases(provider):
        schema = compiled(text)
        if schema is None or schema.datasource.provider != provider or not schema.models:
            continue
        made = 0
        for name, edits in changes(text, provider, base):
            after = apply(text, edits)
            other = compiled(after)
            if other is None or other.datasource.provider != provider or other.models == schema.models == ():
                continue
            made += 1
            yield Pair(
                f"{Path(base).parent.name if base.startswith('e2e') else Path(base).stem}.{name}",
                text,
                after,
                base,
                edits,
            )
            if made == PER_BASE[provider]:
                break


def recorded(provider: str) -> Iterator[tuple[Pair, Answer]]:
    """Every pair with its answer. The texts of mutated ones are made anew from their base."""
    texts = dict(bases(provider))
    by_hand = {pair.name: pair for pair in handmade(provider)}
    for name, case in json.loads((HERE / f"{provider}.json").read_text()).items():
        if "base" not in case:
            yield by_hand.pop(name), case
            continue
        edits = {int(number): line for number, line in case["edits"].items()}
        before = texts[case["base"]]
        yield Pair(name, before, apply(before, edits), case["base"], edits), case
    assert not by_hand, f"no answers recorded for {', '.join(by_hand)}"


def compiled(text: str) -> Schema | None:
    """The schema, None when it is not valid."""
    schema, _ = load_text(text, "schema.prisma")
    return schema


def catalog(text: str, dialect: Dialect) -> Catalog:
    """What a valid schema describes."""
    schema = compiled(text)
    assert schema is not None
    return describe(schema, dialect)

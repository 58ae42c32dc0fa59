"""Mutated schemas through the whole compiler and the formatter: diagnostics or a schema, never a crash or a hang.

    python schema/tests/fuzz.py [--count 10000] [--seed 5]

Each schema depends on the seed and its own number only. A failure prints both and writes the schema to a file:
`--only NUMBER` runs it again.
"""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from random import Random

from diglot_schema.compile import load_text
from diglot_schema.diagnostics import render, render_json
from diglot_schema.manifest import manifest
from diglot_schema.printer import format

CORPUS = Path(__file__).parent / "corpus"
SEED = 5
LIMIT = 1.0  # seconds of processor time for one schema
TOKENS = re.compile(r'"(?:\\.|[^"\\\n])*"|//[^\n]*|\w+|[^\S\n]+|\n|.')
JUNK = (
    *"{}()[]@?!:=,.\"\\/*#$%&;<>|~`'^+-\0\x07\u00a0\u200b\u202e\ufeff\ud800\U0001f600é",
    *("@@", "///", "/*", "*/", "model", "enum", "type", "view", "datasource db {", "}\n", "\r\n", "\r", "\t", "[]?"),
    *('"\\u12', '"\\uD800"', "@default(", "@relation(fields: [", "@@index([", "@db.", "env(", "0" * 400, "9" * 40),
    *("-1", "1.5", "true", "null", "Unsupported(", "String", "Int?", "A" * 3000, "[" * 300, "(" * 300, "{a: " * 300),
)

Mutation = Callable[[str, Random], str]


def pieces(change: Callable[[list[str], Random], None], cut: Callable[[str], list[str]]) -> Mutation:
    """A mutation that cuts the text, changes the list in place and joins it again."""

    def mutate(text: str, random: Random) -> str:
        parts = cut(text)
        if parts:
            change(parts, random)
        return "".join(parts)

    return mutate


def delete(parts: list[str], random: Random) -> None:
    start = random.randrange(len(parts))
    del parts[start : start + random.choice((1, 1, 1, 2, 5))]


def duplicate(parts: list[str], random: Random) -> None:
    start = random.randrange(len(parts))
    parts[start:start] = parts[start : start + random.choice((1, 1, 3))] * random.choice((1, 1, 1, 50))


def swap(parts: list[str], random: Random) -> None:
    one, other = random.randrange(len(parts)), random.randrange(len(parts))
    parts[one], parts[other] = parts[other], parts[one]


def insert(parts: list[str], random: Random) -> None:
    parts.insert(random.randrange(len(parts) + 1), random.choice(JUNK))


def truncate(parts: list[str], random: Random) -> None:
    del parts[random.randrange(len(parts)) :]


def transplant(text: str, other: str, random: Random) -> str:
    """`text` with a line of `other` somewhere."""
    own, foreign = lines(text), lines(other)
    if foreign:
        own.insert(random.randrange(len(own) + 1), random.choice(foreign))
    return "".join(own)


def tokens(text: str) -> list[str]:
    return TOKENS.findall(text)


def lines(text: str) -> list[str]:
    return text.splitlines(keepends=True)


CUTS: tuple[Callable[[str], list[str]], ...] = (tokens, lines, list[str])
MUTATIONS: tuple[Mutation, ...] = (
    *(pieces(change, cut) for cut in CUTS for change in (delete, duplicate, swap, insert)),
    pieces(truncate, list[str]),
)


def seeds() -> list[str]:
    """The texts that are mutated."""
    return [file.read_bytes().decode() for file in sorted(CORPUS.rglob("*.prisma"))]


def mutant(texts: list[str], seed: int, number: int) -> str:
    """Schema number `number` of the run with this seed."""
    random = Random(f"{seed}/{number}")
    text = random.choice(texts)
    if random.random() < 0.1:
        text += random.choice(texts)
    for _ in range(random.choice((1, 1, 2, 3, 8))):
        text = random.choice(MUTATIONS)(text, random)
    if random.random() < 0.2:
        text = transplant(text, random.choice(texts), random)
    return text[:200_000]


def run(text: str) -> str:
    """What is wrong with how `text` is handled; empty when nothing is."""
    start = time.process_time()
    try:
        problem = judge(text)
    except Exception:  # whatever it is, it is the finding
        return traceback.format_exc()
    elapsed = time.process_time() - start
    return f"took {elapsed:.1f} s" if elapsed > LIMIT else problem


def judge(text: str) -> str:
    """Compile, print the diagnostics, format, compile again."""
    schema, found = load_text(text)
    render(found)
    render_json(found)
    formatted = format(text)
    if schema is None:
        return "" if any(one.is_error for one in found) else "no schema and no error"
    again, _ = load_text(formatted)
    return "" if again and manifest(again) == manifest(schema) else "formatting changes the meaning"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--only", type=int)
    options = parser.parse_args()
    texts = seeds()
    failures = 0
    numbers = range(options.count) if options.only is None else [options.only]
    for number in numbers:
        text = mutant(texts, options.seed, number)
        if problem := run(text):
            failures += 1
            with tempfile.NamedTemporaryFile("wb", suffix=".prisma", delete=False) as file:
                file.write(text.encode("utf-8", "surrogatepass"))
            print(f"--seed {options.seed} --only {number}: {problem.strip()}\n  {file.name}", flush=True)
    print(f"{len(numbers)} schemas, {failures} failures")
    sys.exit(failures > 0)


if __name__ == "__main__":
    main()

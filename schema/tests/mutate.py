"""Mutated schemas for the fuzz test: seeded edits of a text, from a single character to whole blocks.

python schema/tests/mutate.py [count] [seed]    compiles `count` mutations, stops at a crash or a hang over 1 s
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from diglot_schema.compile import load_text
from diglot_schema.diagnostics import render, render_json

CORPUS = Path(__file__).parent / "corpus"
PIECES = (
    *'{}[]()@?!:,."\\/#$`\n\t -_0',
    "@@",
    "//",
    "/*",
    "*/",
    "///",
    "model X {",
    "enum E {",
    "}",
    "@id",
    "@@id([])",
    "@default(",
    "@relation(",
    "[]?",
    "Unsupported(",
    "99999999999999999999999",
    "-1.5",
    '"\\u12"',
    "é",
    "\u202e",
    "\x00",
    "\ud800",
    "😀",
    "env(",
    "raw(",
    "null",
    "fields:",
)


def seeds() -> list[str]:
    """The corpus files as text, in a fixed order."""
    return [path.read_text(encoding="utf-8", errors="replace") for path in sorted(CORPUS.rglob("*.prisma"))]


def mutate(text: str, rng: random.Random, others: list[str]) -> str:
    """`text` after one to eight random edits; `others` are texts to take lines from."""
    for _ in range(rng.randint(1, 8)):
        at = rng.randint(0, len(text))
        end = min(len(text), at + rng.choice([0, 1, 1, 2, 5, 20, 100]))
        lines = text.split("\n")
        match rng.randint(0, 7):
            case 0:
                text = text[:at] + text[end:]
            case 1 | 2:
                text = text[:at] + rng.choice(PIECES) + text[at:]
            case 3:
                text = text[:at] + rng.choice(PIECES) + text[end:]
            case 4:
                text = text[:at] + text[at:end] * rng.randint(2, 6) + text[end:]
            case 5:
                rng.shuffle(lines)
                text = "\n".join(lines)
            case 6:
                lines.insert(rng.randint(0, len(lines)), rng.choice(rng.choice(others).split("\n")))
                text = "\n".join(lines)
            case _:
                words = text.split(" ")
                first, second = rng.randrange(len(words)), rng.randrange(len(words))
                words[first], words[second] = words[second], words[first]
                text = " ".join(words)
    return text


def mutations(count: int, seed: int) -> Iterator[str]:
    """`count` mutated schemas; the same seed gives the same texts."""
    rng = random.Random(seed)
    texts = seeds()
    for _ in range(count):
        yield mutate(rng.choice(texts), rng, texts)


def survives(text: str) -> float:
    """Compile `text` and print what was found; the seconds that took. Raises whatever the compiler raises."""
    start = time.perf_counter()
    schema, found = load_text(text)
    assert (schema is None) == any(item.is_error for item in found)
    render(found)
    render_json(found)
    return time.perf_counter() - start


def main() -> None:
    """Run from the command line."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    slowest = 0.0
    for number, text in enumerate(mutations(count, seed)):
        try:
            seconds = survives(text)
        except Exception as problem:
            Path("mutant.prisma").write_text(text, encoding="utf-8", errors="surrogatepass")
            sys.exit(f"mutation {number} of seed {seed} crashed: {problem!r}; it is in mutant.prisma")
        slowest = max(slowest, seconds)
        if seconds > 1:
            sys.exit(f"mutation {number} of seed {seed} took {seconds:.1f} s")
    print(f"{count} mutations of seed {seed}: no crash, the slowest took {slowest:.3f} s")


if __name__ == "__main__":
    main()

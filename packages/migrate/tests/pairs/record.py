"""Ask Prisma about every pair of schemas and write down what it says: postgresql.json and sqlite.json.

    python -m packages.migrate.tests.pairs.record REFERENCE [--only WORD]

REFERENCE is a command that knows `diff OLD NEW`, with `--summary` and `--url URL`. Pairs that it refuses are left out.
With --only, the pairs made by hand whose name contains WORD are asked again, and the others keep what was recorded.
"""

from __future__ import annotations

import argparse
import json
import shlex
import subprocess
import tempfile
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from packages.migrate.tests.conftest import postgres
from packages.migrate.tests.pairs.cases import HERE, Answer, Pair, handmade, mutated


class Reference:
    """The reference command. `url` is a PostgreSQL server for the warnings; SQLite needs none."""

    def __init__(self, command: str, url: str | None) -> None:
        self.command = shlex.split(command)
        self.url = url

    def ask(self, *arguments: str | Path) -> str:
        """What `diff` prints; raises CalledProcessError when it refuses."""
        command = [*self.command, "diff", *map(str, arguments)]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout

    def answer(self, pair: Pair) -> Answer | None:
        with tempfile.TemporaryDirectory() as folder:
            before, after = Path(folder) / "before.prisma", Path(folder) / "after.prisma"
            before.write_text(pair.before)
            after.write_text(pair.after)
            try:
                script, back = self.ask(before, after), self.ask(after, before)
                summary = self.ask("--summary", before, after)
                warned = script if self.url is None else self.warned(before, after)
            except subprocess.CalledProcessError as error:
                print(f"{pair.name}: {error.stderr.strip()[:200]}")
                return None
        answer = Answer(script=_plain(script), back=_plain(back), summary=summary)
        if warned is not None:
            answer["warnings"] = [line[4:] for line in _comment(warned).splitlines() if line.startswith("  - ")]
        return answer

    def warned(self, before: Path, after: Path) -> str | None:
        """The script with its comment; None where the first schema cannot be made on the server."""
        try:
            return self.ask(before, after, "--url", str(self.url))
        except subprocess.CalledProcessError:
            return None


def _comment(script: str) -> str:
    return script[: script.index("*/\n") + 3] if script.startswith("/*\n") else ""


def _plain(script: str) -> str:
    return script[len(_comment(script)) :].lstrip("\n") if script.startswith("/*\n") else script


def answers(reference: Reference, pairs: Iterable[Pair]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each pair's name and what is written down about it."""
    asked = list(pairs)
    with ThreadPoolExecutor(2) as threads:
        for pair, answer in zip(asked, threads.map(reference.answer, asked), strict=True):
            if answer is not None:
                made: dict[str, Any] = {} if pair.base is None else {"base": pair.base, "edits": pair.edits}
                yield pair.name, made | dict(answer)


def main() -> None:
    """Record both providers."""
    parser = argparse.ArgumentParser()
    parser.add_argument("reference")
    parser.add_argument("--only", metavar="WORD")
    given = parser.parse_args()
    with postgres() as server:
        for provider in ("postgresql", "sqlite"):
            file = HERE / f"{provider}.json"
            reference = Reference(given.reference, server("postgres") if provider == "postgresql" else None)
            cases: dict[str, dict[str, Any]] = json.loads(file.read_text()) if given.only else {}
            pairs = [pair for pair in handmade(provider) if given.only is None or given.only in pair.name]
            cases |= answers(reference, pairs if given.only else [*pairs, *mutated(provider)])
            file.write_text(json.dumps(cases, indent=1, sort_keys=True, ensure_ascii=False) + "\n")
            print(f"{provider}: {len(cases)} pairs")


if __name__ == "__main__":
    main()

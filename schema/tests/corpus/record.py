"""Ask Prisma for its verdict on the corpus and write it down: verdicts.json, formatted.json and ddl/.

    python schema/tests/corpus/record.py REFERENCE [--only WORD]

REFERENCE is a command that knows `validate`, `format` and `ddl` (for example `"node path/to/reference.mjs"`).
With --only, the files whose name contains WORD are asked again and the others keep what was recorded.

verdicts.json   {case: {"valid", "errors": ["file:line"], "warnings": ["file:line"]}}, lines count from 1
formatted.json  {file: text}; null where the formatter gives back what it got
ddl/CASE.sql     the SQL that creates everything (accepted cases for postgresql and sqlite)

Written by hand: union.json, the accepted cases that Prisma 7 refuses on purpose, each with the reason; places.json, the
rejected cases whose error we show at another line; unpushable.json, the scripts in ddl/ that a database refuses.
"""

from __future__ import annotations

import argparse
import json
import shlex
import subprocess
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

CORPUS = Path(__file__).resolve().parent


def cases() -> Iterator[Path]:
    """Every case: a .prisma file, or a folder of them."""
    for group in ("accepted", "rejected"):
        yield from sorted(path for path in (CORPUS / group).iterdir() if path.is_dir() or path.suffix == ".prisma")


def files(case: Path) -> list[Path]:
    """The files of a case, in the order of their names."""
    return sorted(case.rglob("*.prisma")) if case.is_dir() else [case]


def name(path: Path) -> str:
    """How the data files call a case or a file: its path below the corpus."""
    return path.relative_to(CORPUS).as_posix()


class Reference:
    """The reference command."""

    def __init__(self, command: str) -> None:
        self.command = shlex.split(command)

    def ask(self, *arguments: str | Path) -> tuple[int, str]:
        done = subprocess.run([*self.command, *map(str, arguments)], cwd=CORPUS, capture_output=True, check=False)
        return done.returncode, done.stdout.decode()

    def verdict(self, case: Path) -> dict[str, Any]:
        answer = json.loads(self.ask("validate", case)[1])
        places: dict[str, list[str]] = {"error": [], "warning": []}
        for diagnostic in answer["diagnostics"]:
            place = f"{Path(diagnostic['file']).name}:{diagnostic.get('line', 1)}"
            if place not in places[diagnostic["severity"]]:
                places[diagnostic["severity"]].append(place)
        return {"valid": answer["valid"], "errors": places["error"], "warnings": places["warning"]}

    def formatted(self, file: Path) -> str | None:
        before = file.read_bytes().decode()
        after = self.ask("format", file)[1]
        return None if after == before else after

    def ddl(self, case: Path) -> str | None:
        if case.parent.name != "accepted" or 'provider = "mysql"' in "".join(file.read_text() for file in files(case)):
            return None
        code, text = self.ask("ddl", case)
        return text if code == 0 and text.strip() else None


def record(reference: Reference, only: str) -> None:
    def load(file: str) -> dict[str, Any]:
        path = CORPUS / file
        return json.loads(path.read_text()) if only and path.exists() else {}

    verdicts, texts = load("verdicts.json"), load("formatted.json")
    wanted = [case for case in cases() if only in case.name]
    with ThreadPoolExecutor(2) as pool:
        verdicts.update(zip(map(name, wanted), pool.map(reference.verdict, wanted), strict=True))
        single = [file for case in wanted for file in files(case)]
        texts.update(zip(map(name, single), pool.map(reference.formatted, single), strict=True))
        (CORPUS / "ddl").mkdir(exist_ok=True)
        for case, text in zip(wanted, pool.map(reference.ddl, wanted), strict=True):
            if text is not None:
                (CORPUS / "ddl" / f"{case.stem}.sql").write_text(text)
    for file, data in (("verdicts.json", verdicts), ("formatted.json", texts)):
        text = json.dumps(dict(sorted(data.items())), indent=1, ensure_ascii=False)
        (CORPUS / file).write_text(text + "\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("reference")
    parser.add_argument("--only", default="", metavar="WORD")
    options = parser.parse_args()
    record(Reference(options.reference), options.only)


if __name__ == "__main__":
    main()

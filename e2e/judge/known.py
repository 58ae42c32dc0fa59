"""Cases that are known to fail: globs with a reason, one list per runtime and database, meant to shrink to nothing."""

from __future__ import annotations

from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "known_failing"


@dataclass(slots=True)
class KnownFailing:
    """`globs` maps each glob over `folder/case` to the comment above it."""

    file: Path
    globs: dict[str, str] = field(default_factory=dict[str, str])

    def reason(self, case: str) -> str | None:
        """Why `case` fails, None when it is not listed."""
        return next((reason for glob, reason in self.globs.items() if fnmatchcase(case, glob)), None)

    def complain_about_unused(self, cases: list[str]) -> None:
        """A glob that meets no case of a folder that runs is a mistake."""
        running = {case.split("/")[0] for case in cases}
        for glob in self.globs:
            if glob.split("/")[0] in running and not any(fnmatchcase(case, glob) for case in cases):
                raise SystemExit(f"{self.file}: no case is called {glob}")


def known_failing(runtime: str, database: str) -> KnownFailing:
    """The list for one runtime on one database; a missing file is an empty list."""
    known = KnownFailing(FOLDER / f"{runtime}-{database}.txt")
    reason = ""
    for line in known.file.read_text().splitlines() if known.file.exists() else []:
        if line.startswith("#"):
            reason = line.lstrip("# ")
        elif line.strip():
            if not reason:
                raise SystemExit(f"{known.file}: {line} has no reason above it")
            known.globs[line.strip()] = reason
    return known

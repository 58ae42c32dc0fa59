"""Source text with places: offsets become file, line and column.

A span counts code points of the source, half-open. A column counts from 1, a line from 1.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Span:
    """`text[start:end]` of the source number `file` (an index into the list of sources that were loaded)."""

    start: int
    end: int
    file: int = 0


@dataclass(frozen=True)
class Source:
    """One schema file: the name to show in diagnostics, and its text."""

    name: str
    text: str = field(repr=False)
    utf8: bool = True
    """False when U+FFFD stands for bytes that are no UTF-8."""

    @cached_property
    def line_starts(self) -> list[int]:
        """Offset of the first character of every line; `\\n` ends a line."""
        starts = [0]
        position = self.text.find("\n")
        while position >= 0:
            starts.append(position + 1)
            position = self.text.find("\n", position + 1)
        return starts

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column of `offset`, both counted from 1."""
        line = bisect_right(self.line_starts, offset)
        return line, offset - self.line_starts[line - 1] + 1

    def line(self, number: int) -> str:
        """Text of line `number` (from 1), without its end."""
        start = self.line_starts[number - 1]
        end = self.text.find("\n", start)
        return self.text[start : end if end >= 0 else len(self.text)].removesuffix("\r")


def read_sources(path: Path) -> list[Source]:
    """The schema at `path`: one file, or every `*.prisma` below a folder, in order of their paths.

    Bytes that are not UTF-8 become U+FFFD, so that the parser reports them with a place.
    Raises OSError when a file cannot be read; an empty folder gives an empty list.
    """
    return [decode(str(file), file.read_bytes()) for file in schema_files(path)]


def schema_files(path: Path) -> list[Path]:
    """The files of the schema at `path`."""
    if not path.is_dir():
        return [path]
    return sorted(
        file
        for file in path.rglob("*.prisma")
        if file.is_file() and not {"node_modules", "migrations"}.intersection(file.relative_to(path).parts)
    )


def decode(name: str, data: bytes) -> Source:
    """The text of a file, without a byte order mark."""
    try:
        return Source(name, data.decode("utf-8").removeprefix("\ufeff"))
    except UnicodeDecodeError:
        return Source(name, data.decode("utf-8", errors="replace").removeprefix("\ufeff"), utf8=False)

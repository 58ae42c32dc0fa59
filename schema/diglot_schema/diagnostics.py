"""Diagnostics: what is wrong in a schema, where, and what to do about it.

They are values until a command prints them. Codes are stable; `S0xx` syntax, `S1xx` names, `S2xx` fields and types,
`S3xx` attributes and arguments, `S4xx` defaults, `S5xx` relations, `S6xx` keys and indexes, `S7xx` enums,
`S8xx` datasource and generators, `S9xx` native types. All belong to Prisma's family P1012.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

from diglot_schema.source import Source, Span

FAMILY = "P1012"
EXCERPT_WIDTH = 160


class Diagnostic(BaseModel):
    """One finding, located and ready to print. `column` counts code points from 1; `excerpt` is the whole line."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    severity: Literal["error", "warning"]
    code: str
    message: str
    label: str = ""
    help: str = ""
    file: str = ""
    line: int = 1
    column: int = 1
    end_line: int = 1
    end_column: int = 1
    excerpt: str = ""
    start: int = 0
    end: int = 0

    @property
    def is_error(self) -> bool:
        """True when the schema cannot be used."""
        return self.severity == "error"


class Report:
    """Collects diagnostics while sources are read; `finish` gives them in the order of their places."""

    def __init__(self, sources: Sequence[Source]) -> None:
        self.sources = sources
        self._found: dict[tuple[int, int, int, str, str], Diagnostic] = {}

    def error(self, code: str, message: str, span: Span, *, label: str = "", help: str = "") -> None:
        """Record an error at `span`."""
        self._add("error", code, message, span, label, help)

    def warning(self, code: str, message: str, span: Span, *, label: str = "", help: str = "") -> None:
        """Record a warning at `span`."""
        self._add("warning", code, message, span, label, help)

    @property
    def has_errors(self) -> bool:
        """True once an error was recorded."""
        return any(found.is_error for found in self._found.values())

    def finish(self) -> list[Diagnostic]:
        """Everything recorded, sorted by file, place and code; the same finding counts once."""
        return [self._found[key] for key in sorted(self._found)]

    def _add(
        self, severity: Literal["error", "warning"], code: str, message: str, span: Span, label: str, help: str
    ) -> None:
        key = (span.file, span.start, span.end, code, message)
        if key in self._found:
            return
        if not self.sources:
            self._found[key] = Diagnostic(severity=severity, code=code, message=message, label=label, help=help)
            return
        source = self.sources[span.file]
        line, column = source.place(span.start)
        end_line, end_column = source.place(max(span.end, span.start))
        self._found[key] = Diagnostic(
            severity=severity,
            code=code,
            message=message,
            label=label,
            help=help,
            file=source.name,
            line=line,
            column=column,
            end_line=end_line,
            end_column=end_column,
            excerpt=source.line(line),
            start=span.start,
            end=span.end,
        )


def render(diagnostics: Iterable[Diagnostic]) -> str:
    """The diagnostics as text for a terminal, each with its source line, separated by empty lines."""
    return "\n".join(render_one(found) for found in diagnostics)


def render_one(found: Diagnostic) -> str:
    """One diagnostic: head, place, source line with carets, help. Ends with a newline."""
    lines = [f"{found.severity}[{found.code}]: {printable(found.message)}"]
    if found.file:
        number = str(found.line)
        gutter = " " * len(number)
        excerpt, caret = excerpt_and_caret(found)
        label = f" {printable(found.label)}" if found.label else ""
        lines += [
            f"  --> {found.file}:{found.line}:{found.column}",
            f"{number} | {excerpt}".rstrip(),
            f"{gutter} | {caret}{label}",
        ]
    if found.help:
        lines.append(f"   = help: {printable(found.help)}")
    return "\n".join(lines) + "\n"


def render_json(diagnostics: Iterable[Diagnostic]) -> list[dict[str, Any]]:
    """The diagnostics as plain JSON values, for editors and CI."""
    return [{**found.model_dump(), "family": FAMILY} for found in diagnostics]


def excerpt_and_caret(found: Diagnostic) -> tuple[str, str]:
    """The source line, cut around the place when it is very long, and the line of carets below it."""
    text, start = found.excerpt, found.column - 1
    end = found.end_column - 1 if found.end_line == found.line else len(text)
    if len(text) > EXCERPT_WIDTH:
        left = max(0, start - EXCERPT_WIDTH // 3)
        prefix = "..." if left else ""
        suffix = "..." if left + EXCERPT_WIDTH < len(text) else ""
        text = prefix + text[left : left + EXCERPT_WIDTH] + suffix
        start, end = start - left + len(prefix), min(end - left, EXCERPT_WIDTH) + len(prefix)
    pad = "".join("\t" if char == "\t" else " " * width(char) for char in text[:start])
    marked = sum(width(char) for char in text[start:end])
    return printable(text), pad + "^" * max(1, marked)


def printable(text: str) -> str:
    """`text` with control characters and invisible direction marks replaced, so that it cannot act on a terminal."""
    return "".join(
        "\ufffd" if char != "\t" and unicodedata.category(char) in {"Cc", "Cf", "Cs", "Zl", "Zp"} else char
        for char in text
    )


def width(char: str) -> int:
    """Columns a terminal gives to `char`: 0 for combining marks, 2 for wide characters."""
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in {"W", "F"} else 1

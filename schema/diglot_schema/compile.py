"""The compiler from end to end: schema text in, IR and diagnostics out. Never raises for what a schema says."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from diglot_schema.assemble import assemble
from diglot_schema.checks import check
from diglot_schema.checks.places import DATASOURCE
from diglot_schema.diagnostics import Diagnostic, Report
from diglot_schema.ir import Schema
from diglot_schema.manifest import manifest
from diglot_schema.parse import parse
from diglot_schema.resolve import resolve
from diglot_schema.source import Source, Span, read_sources


def load(path: str | Path) -> tuple[Schema | None, list[Diagnostic]]:
    """Compile the schema at `path`: one file, or a folder of `*.prisma` files taken together.

    Returns the schema (None when there is an error) and all findings, sorted by place. A path that cannot be read is
    a finding too.
    """
    try:
        sources = read_sources(Path(path))
    except (OSError, ValueError) as problem:
        reason = problem.strerror if isinstance(problem, OSError) and problem.strerror else type(problem).__name__
        return None, [missing(f"the schema {path} cannot be read: {reason}")]
    if not sources:
        return None, [missing(f"the folder {path} holds no *.prisma file")]
    return compile_sources(sources)


def load_text(text: str, name: str = "schema.prisma") -> tuple[Schema | None, list[Diagnostic]]:
    """Compile schema text; `name` stands for the file in diagnostics."""
    return compile_sources([Source(name, text)])


def compile_sources(sources: Sequence[Source]) -> tuple[Schema | None, list[Diagnostic]]:
    """Compile several sources as one schema."""
    report = Report(sources)
    documents = [parse(source, report, number) for number, source in enumerate(sources)]
    draft = resolve(documents, report)
    check(draft, report)
    if draft.datasource is None and not report.has_errors:
        report.error("S801", "the schema has no datasource", Span(0, 0), help=DATASOURCE)
    if report.has_errors or draft.datasource is None:
        return None, report.finish()
    schema = assemble(draft, draft.datasource)
    return schema.model_copy(update={"hash": manifest(schema)["hash"]}), report.finish()


def validate(sources: Sequence[Source]) -> list[Diagnostic]:
    """All findings of a schema that may lack its datasource, as a part of a larger one does."""
    report = Report(sources)
    documents = [parse(source, report, number) for number, source in enumerate(sources)]
    check(resolve(documents, report), report)
    return report.finish()


def missing(message: str) -> Diagnostic:
    """A finding without a place."""
    return Diagnostic(severity="error", code="S008", message=message, help="give the path of a schema file or folder")

"""Options that several commands share, and how they report."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from diglot.problem import redact
from diglot.project import Project

if TYPE_CHECKING:
    from diglot_schema.diagnostics import Diagnostic
    from diglot_schema.ir import Schema

schema_option = click.option(
    "--schema", type=click.Path(path_type=Path), help="The schema file, or a folder of .prisma files."
)
config_option = click.option(
    "--config", type=click.Path(path_type=Path), help="The configuration file; its folder is then the project."
)


def warn(*messages: str) -> None:
    """Print warnings on the error stream, without secrets."""
    for message in messages:
        click.echo(f"{click.style('warning', fg='yellow')}: {redact(message)}", err=True)


def load_schema(project: Project) -> Schema:
    """The compiled schema. Prints its diagnostics; when there are errors the command ends with exit code 1."""
    from diglot_schema.compile import load
    from diglot_schema.diagnostics import render

    warn(*project.warnings)
    project.warnings.clear()
    schema, diagnostics = load(project.schema)
    if diagnostics:
        click.echo(render(shown(diagnostics)), err=True)
    if schema is None:
        click.echo(summary(project, diagnostics), err=True)
        raise click.exceptions.Exit(1)
    return schema


def shown(diagnostics: list[Diagnostic]) -> list[Diagnostic]:
    """The diagnostics with file names relative to the current folder where that is shorter."""
    return [found.model_copy(update={"file": short(found.file)}) if found.file else found for found in diagnostics]


def summary(project: Project, diagnostics: list[Diagnostic]) -> str:
    """`2 errors in prisma/schema.prisma`"""
    return f"{counted(sum(found.is_error for found in diagnostics), 'error')} in {short(project.schema)}"


def counted(count: int, noun: str) -> str:
    """`1 error`, `2 errors`"""
    return f"{count} {noun}{'' if count == 1 else 's'}"


def short(path: str | Path) -> str:
    """`path` relative to the current folder when it lies inside, else as it is."""
    try:
        return str(Path(path).relative_to(Path.cwd()))
    except ValueError:
        return str(path)

"""The schema of a database that nobody has written one for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from diglot.options import shown, warn
from diglot.problem import Problem

if TYPE_CHECKING:
    from diglot_schema.ir import Schema

_BEGINNING = """
datasource db {{
  provider = "{provider}"
}}

generator client {{
  provider        = "prisma-client-py"
  previewFeatures = ["views"]
}}
"""


def introspected(url: str, folder: Path) -> Schema:
    """The schema of what is in the database, as `db pull` would write it; nothing is written.

    folder: where a relative `file:` path begins. Raises Problem when the database cannot be reached or has no tables.
    """
    from diglot_migrate import MigrateError
    from diglot_migrate.databases.read import read
    from diglot_migrate.introspect.pull import introspect
    from diglot_migrate.url import postgres_url, provider_of
    from diglot_schema.compile import compile_sources
    from diglot_schema.diagnostics import render
    from diglot_schema.source import Source

    try:
        provider = provider_of(url)
        sources = [Source("schema.prisma", _BEGINNING.format(provider=provider))]
        empty, _ = compile_sources(sources)
        assert empty is not None  # the text above
        home = postgres_url(url).home if provider == "postgresql" else "main"
        pulled = introspect(read(url, (home,), folder), sources, empty, home)
    except MigrateError as error:
        raise Problem(error.message, error.code) from error
    compiled, diagnostics = compile_sources([Source(name, text) for name, text in pulled.files.items()])
    if compiled is None:
        click.echo(render(shown([found for found in diagnostics if found.is_error])), err=True)
        raise Problem("the database cannot be said in a schema as it is", "P4002")
    warn(*pulled.warnings)
    return compiled

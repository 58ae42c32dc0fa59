"""`diglot validate`"""

from __future__ import annotations

from pathlib import Path

import click

from diglot.options import config_option, load_schema, schema_option, short
from diglot.project import open_project


@click.command("validate")
@schema_option
@config_option
@click.option("--json", "as_json", is_flag=True, help="Print the diagnostics as JSON, for editors and CI.")
def command(schema: Path | None, config: Path | None, as_json: bool) -> None:
    """Check a schema and print all that is wrong with it.

    Exit code 0: valid (there may be warnings); 1: invalid.
    """
    project = open_project(schema, config)
    if not as_json:
        load_schema(project)
        click.echo(f"{short(project.schema)} is valid")
        return
    import json

    from diglot_schema.compile import load
    from diglot_schema.diagnostics import render_json

    compiled, diagnostics = load(project.schema)
    answer = {"valid": compiled is not None, "diagnostics": render_json(diagnostics)}
    click.echo(json.dumps(answer, indent=2, ensure_ascii=False))
    if compiled is None:
        raise click.exceptions.Exit(1)

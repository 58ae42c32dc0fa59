"""`diglot db push`"""

from __future__ import annotations

from pathlib import Path

import click

from diglot.options import config_option, load_schema, schema_option, warn
from diglot.problem import Problem
from diglot.project import connection, open_project


@click.command("push")
@schema_option
@config_option
@click.option("--url", help="The connection string, instead of the configured one.")
@click.option("--accept-data-loss", is_flag=True, help="Accepted for scripts; nothing is ever deleted.")
@click.option("--skip-generate", is_flag=True, hidden=True, help="Accepted for scripts; nothing is generated.")
def command(
    schema: Path | None, config: Path | None, url: str | None, accept_data_loss: bool, skip_generate: bool
) -> None:
    """Make everything the schema describes in an empty database.

    The SQLite file or PostgreSQL database is made when it is missing. All is done or, on an error, nothing. When
    the tables are there as described, nothing happens; when there are others, the command refuses (exit code 1).
    """
    from diglot_migrate import MigrateError, push

    project = open_project(schema, config)
    compiled = load_schema(project)
    target = connection(project, compiled, url)
    warn(*project.warnings)
    try:
        pushed = push(compiled, target.url, target.folder)
    except MigrateError as error:
        raise Problem(error.message, error.code) from error
    if pushed.made_database:
        click.echo(f"made the {pushed.database}")
    if pushed.changed:
        click.echo(f"made the tables of the schema in the {pushed.database}")
    else:
        click.echo(f"the {pushed.database} is in sync with the schema")

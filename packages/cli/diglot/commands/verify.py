"""`diglot db verify`"""

from __future__ import annotations

from pathlib import Path

import click

from diglot.options import config_option, load_schema, schema_option, short, warn
from diglot.problem import Problem
from diglot.project import connection, open_project


@click.command("verify")
@schema_option
@config_option
@click.option("--url", help="The connection string, instead of the configured one.")
def command(schema: Path | None, config: Path | None, url: str | None) -> None:
    """Compare the database with the schema: exit code 0 when they agree, 1 when not.

    For CI of projects whose tables are made by somebody else, e.g. Alembic. What no schema can say (checks, triggers,
    expression indexes and the like) is no difference. Nothing is changed.
    """
    from diglot_migrate import MigrateError
    from diglot_migrate.verify import verify

    project = open_project(schema, config)
    compiled = load_schema(project)
    target = connection(project, compiled, url)
    warn(*project.warnings)
    try:
        differences = verify(compiled, target.url, target.folder)
    except MigrateError as error:
        raise Problem(error.message, error.code) from error
    if differences is None:
        click.echo(f"the database is as {short(project.schema)} says")
        return
    click.echo(differences.rstrip("\n"))
    click.echo(
        "the database is not as the schema says; above is what it would take. `diglot db pull` changes the schema",
        err=True,
    )
    raise click.exceptions.Exit(1)

"""`diglot db push`"""

from __future__ import annotations

from pathlib import Path

import click

from diglot.agents import require_consent
from diglot.options import config_option, load_schema, schema_option, warn
from diglot.problem import Problem
from diglot.project import connection, open_project


@click.command("push")
@schema_option
@config_option
@click.option("--url", help="The connection string, instead of the configured one.")
@click.option("--accept-data-loss", is_flag=True, help="Go on although data is lost; without it nothing is then done.")
@click.option("--force-reset", is_flag=True, help="Delete ALL DATA in the database's schemas first.")
@click.option("--skip-generate", is_flag=True, hidden=True, help="Accepted for scripts; nothing is generated.")
def command(
    schema: Path | None,
    config: Path | None,
    url: str | None,
    accept_data_loss: bool,
    force_reset: bool,
    skip_generate: bool,
) -> None:
    """Change the database into what the schema describes, without a migration.

    The SQLite file or PostgreSQL database is made when it is missing. All is done or, on an error, nothing. Changes
    that lose data are refused (exit code 1) unless --accept-data-loss is given; those that cannot be done while there
    are rows, such as a new required column, need --force-reset. What a schema cannot say (checks, triggers,
    functions, views, partial and expression indexes) stays.
    """
    from diglot_migrate import MigrateError, push

    project = open_project(schema, config)
    compiled = load_schema(project)
    target = connection(project, compiled, url)
    warn(*project.warnings)
    if force_reset:
        require_consent(
            project.environment, "diglot db push --force-reset", "all data in the database would be deleted"
        )
    try:
        pushed = push(
            compiled,
            target.url,
            target.folder,
            accept_data_loss=accept_data_loss,
            force_reset=force_reset,
            external=project.config.external,
        )
    except MigrateError as error:
        raise Problem(error.message, error.code) from error
    if pushed.loss.unexecutable:
        _list("We found changes that cannot be executed:", pushed.loss.unexecutable)
        raise Problem("nothing was changed. With --force-reset the database is emptied first: ALL DATA is lost then")
    if pushed.loss.warnings:
        _list("There might be data loss when applying the changes:", pushed.loss.warnings)
    if pushed.refused:
        raise Problem("nothing was changed. With --accept-data-loss the changes are made nevertheless")
    if pushed.made_database:
        click.echo(f"made the {pushed.database}")
    if not pushed.changed:
        click.echo(f"the {pushed.database} is in sync with the schema")
    elif pushed.was_empty:
        click.echo(f"made the tables of the schema in the {pushed.database}")
    else:
        click.echo(f"changed the {pushed.database} as the schema says")


def _list(heading: str, sentences: tuple[str, ...]) -> None:
    """What is to be thought about, on the error stream."""
    click.echo(f"\n{click.style('warning', fg='yellow')}: {heading}\n", err=True)
    for sentence in sentences:
        click.echo(f"  • {sentence}", err=True)
    click.echo(err=True)

"""`diglot migrate resolve`"""

from __future__ import annotations

from pathlib import Path

import click

from diglot.history import open_history, wait
from diglot.options import config_option, schema_option


@click.command("resolve")
@schema_option
@config_option
@click.option("--url", help="The connection string, instead of the configured one.")
@click.option("--applied", metavar="NAME", help="Record this migration as applied, without running it.")
@click.option("--rolled-back", metavar="NAME", help="Record that nothing is left of this failed migration.")
def command(
    schema: Path | None, config: Path | None, url: str | None, applied: str | None, rolled_back: str | None
) -> None:
    """Tell the history what was done to the database by hand; no script runs.

    --applied also takes over a database that has its tables already; give the first migration, then the next ones.
    NAME is the whole name of the migration's folder.
    """
    from diglot_migrate.history.commands import mark_applied, mark_rolled_back

    if not applied and not rolled_back:
        raise click.UsageError("--applied or --rolled-back must be part of the command")
    if applied and rolled_back:
        raise click.UsageError("Pass either --applied or --rolled-back, not both.")
    history = open_history(schema, config, url)
    if applied:
        wait(mark_applied(history.target, history.folder, applied))
        click.echo(f"\nMigration {applied} marked as applied.")
    elif rolled_back:
        wait(mark_rolled_back(history.target, rolled_back))
        click.echo(f"\nMigration {rolled_back} marked as rolled back.")

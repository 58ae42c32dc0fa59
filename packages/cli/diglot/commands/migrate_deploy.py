"""`diglot migrate deploy`"""

from __future__ import annotations

from pathlib import Path

import click

from diglot.history import announce, open_history, place, print_applied, print_found, wait, warn_of_changes
from diglot.options import config_option, schema_option


@click.command("deploy")
@schema_option
@config_option
@click.option("--url", help="The connection string, instead of the configured one.")
def command(schema: Path | None, config: Path | None, url: str | None) -> None:
    """Apply the pending migrations, in the order of their names.

    For production: asks nothing, deletes nothing, needs no second database. A missing database is made. It stops at
    the first script that fails (P3018); `diglot migrate resolve` then says how to go on (P3009 until that is done).
    """
    from diglot_migrate.history.commands import deploy

    history = open_history(schema, config, url)
    print_found(history.folder)
    deployed = wait(deploy(history.target, history.folder, announce))
    if deployed.made_database:
        click.echo(f"made the {place(history.target)}")
    warn_of_changes(deployed.diagnosis)
    if not deployed.applied:
        click.echo("No pending migrations to apply.")
        return
    click.echo()
    print_applied(deployed.applied)
    click.echo("\nAll migrations have been successfully applied.")

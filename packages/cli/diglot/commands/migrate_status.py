"""`diglot migrate status`"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from diglot.history import History, open_history, print_found, wait, warn_of_changes
from diglot.options import config_option, schema_option

if TYPE_CHECKING:
    from diglot_migrate.history.diagnose import Diagnosis
    from diglot_migrate.history.folder import Folder


@click.command("status")
@schema_option
@config_option
@click.option("--url", help="The connection string, instead of the configured one.")
def command(schema: Path | None, config: Path | None, url: str | None) -> None:
    """Compare the migrations folder with the database; changes nothing.

    Exit code 0: all migrations are applied. 1: some are pending or failed, the database has no history or one that
    goes another way, or it cannot be reached. Where Alembic owns the migrations, prints its revision.
    """
    from diglot_migrate.history.commands import status

    history = open_history(schema, config, url)
    if history.project.config.owner == "alembic":
        _print_revision(history)
        return
    print_found(history.folder)
    found = wait(status(history.target, history.folder))
    warn_of_changes(found, missing=not found.pending)
    answers = [text for text in (_pending(found), _failed(found), _unmanaged(found, history.folder)) if text]
    if answers:
        click.echo("\n\n".join(answers))
        raise click.exceptions.Exit(1)
    click.echo("Database schema is up to date!")


def _print_revision(history: History) -> None:
    """The revision at which Alembic has left the database; exit code 1 when there is none."""
    from diglot_migrate.history.commands import alembic_revision

    revision = wait(alembic_revision(history.target))
    if revision is None:
        click.echo("\nThis project's migrations belong to Alembic, which has not been here. Run alembic upgrade head.")
        raise click.exceptions.Exit(1)
    click.echo(f"\nThis project's migrations belong to Alembic; the database is at its revision {revision}.")


def _pending(found: Diagnosis) -> str:
    if not found.pending:
        return ""
    names = "\n".join(found.pending)
    if found.missing:
        return (
            "Your local migration history and the migrations table from your database are different:\n\n"
            f"The last common migration is: {found.last_common}\n\n"
            f"The migrations have not yet been applied:\n{names}\n\n"
            "The migrations from the database are not found locally:\n" + "\n".join(found.missing)
        )
    return (
        f"Following migration{'s' if len(found.pending) > 1 else ''} have not yet been applied:\n{names}\n\n"
        "To apply migrations in development run diglot migrate dev.\n"
        "To apply migrations in production run diglot migrate deploy."
    )


def _failed(found: Diagnosis) -> str:
    from diglot_migrate.history.apply import how_to_go_on

    if not found.failed:
        return ""
    heading = f"Following migration{'s' if found.failed[1:] else ''} have failed:"
    return "\n".join([heading, *found.failed, "", how_to_go_on(found.failed[0])])


def _unmanaged(found: Diagnosis, folder: Folder) -> str:
    if found.has_table:
        return ""
    text = "The current database is not managed by migrations."
    for first in folder.migrations[:1]:
        text += f' If it has the tables of the first one already:\n  diglot migrate resolve --applied "{first.name}"'
    return text

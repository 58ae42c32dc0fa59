"""`diglot migrate dev`"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from diglot.afterwards import generate_clients, seed_database
from diglot.asking import can_ask
from diglot.commands.migrate_reset import reset_database
from diglot.history import History, announce, open_history, place, print_applied, require_own_history, wait
from diglot.options import config_option, schema_option, short
from diglot.problem import Problem
from diglot.project import shadow_url

if TYPE_CHECKING:
    from diglot_migrate.history.develop import Draft, Examined


@click.command("dev")
@schema_option
@config_option
@click.option("--url", help="The connection string, instead of the configured one.")
@click.option("-n", "--name", help="The name of the new migration; asked for on a terminal.")
@click.option("--create-only", is_flag=True, help="Write the migration, but do not apply it.")
@click.option("--skip-generate", is_flag=True, help="Do not write the clients.")
@click.option("--skip-seed", is_flag=True, help="Do not run the seed.")
def command(
    schema: Path | None,
    config: Path | None,
    url: str | None,
    name: str | None,
    create_only: bool,
    skip_generate: bool,
    skip_seed: bool,
) -> None:
    """Write a migration for what has changed in the schema, and apply it. For development.

    The history is played in a shadow database first: a script that fails is found there (P3006), and a database that
    does not follow the history any more is reported (exit code 130, on a terminal with the offer to reset it). Then
    pending migrations are applied, the new one is written and applied, the clients are written, and a database made
    by this command is seeded.
    """
    history = open_history(schema, config, url)
    require_own_history(history.project)
    examined = _examine(history)
    fresh = examined.made_database
    if examined.reasons:
        _offer_reset(history, examined)
        fresh = True
    before = _apply_pending(history)
    drafted = _draft(history, examined)
    _say_what_is_lost(history, drafted, create_only=create_only)
    if create_only or not drafted.empty:
        written = _write(history, drafted, name)
        if create_only:
            click.echo(f"created the migration {written} without applying it\n")
            click.echo("You can now edit it and apply it by running diglot migrate dev.")
            return
        _apply_written(history)
    elif before or fresh:
        click.echo("\nYour database is now in sync with your schema.")
    else:
        click.echo("\nAlready in sync, no schema change or pending migration was found.")
    generate_clients(history.project, history.schema, skip=skip_generate)
    seed_database(history.project, skip=skip_seed or not fresh)


def _examine(history: History) -> Examined:
    from diglot_migrate.history.develop import Scratch, examine

    project = history.project
    scratch = Scratch(shadow_url(project, history.schema), project.config.init_shadow)
    examined = wait(examine(history.target, history.folder, scratch))
    if examined.made_database:
        click.echo(f"made the {place(history.target)}")
    return examined


def _offer_reset(history: History, examined: Examined) -> None:
    """Say why the database cannot go on; on a terminal it may be reset, else that ends the command."""
    reasons = examined.reasons
    click.echo("\n" + (reasons[0] if len(reasons) == 1 else "\n".join(f"- {reason}" for reason in reasons)))
    click.echo(f"\nWe need to reset the {place(history.target)}\n")
    if not can_ask(history.project.environment):
        click.echo("You may use diglot migrate reset to drop the development database.\nAll data will be lost.")
        raise click.exceptions.Exit(130)
    reset_database(history)


def _apply_pending(history: History) -> bool:
    """Apply what is in the folder; whether there was anything."""
    from diglot_migrate.history.commands import deploy

    done = wait(deploy(history.target, history.folder, announce))
    if done.applied:
        click.echo()
        print_applied(done.applied)
    return bool(done.applied)


def _draft(history: History, examined: Examined) -> Draft:
    from diglot_migrate.history.develop import draft

    return wait(draft(history.target, history.schema, examined.history))


def _say_what_is_lost(history: History, drafted: Draft, *, create_only: bool) -> None:
    """Stop before a step that cannot be done; ask before data is lost."""
    found = drafted.loss
    if found.unexecutable:
        steps = "\n".join(f"  • {sentence}" for sentence in found.unexecutable)
        text = f"We found changes that cannot be executed:\n\n{steps}\n"
        if not create_only:
            raise Problem(
                f"{text}\nYou can use diglot migrate dev --create-only to create the migration file, and manually "
                "modify it to address the underlying issue(s).\nThen run diglot migrate dev to apply it"
            )
        click.echo(f"\n{text}", err=True)
    if not found.warnings:
        return
    click.echo("\nWarnings for the current datasource:\n")
    for sentence in found.warnings:
        click.echo(f"  • {sentence}")
    click.echo()
    if not can_ask(history.project.environment):
        raise Problem(
            "the environment is non-interactive, so nobody can be asked whether this data may be lost. Run diglot "
            "migrate dev on a terminal; to apply existing migrations in deployments, use diglot migrate deploy"
        )
    verb = "create" if create_only else "create and apply"
    if not click.confirm(f"Are you sure you want to {verb} this migration?"):
        click.echo("Migration cancelled.")
        raise click.exceptions.Exit(130)


def _write(history: History, drafted: Draft, name: str | None) -> str:
    """Write the migration; its name."""
    from diglot_migrate import MigrateError
    from diglot_migrate.history.write import slug, write

    if not name and can_ask(history.project.environment):
        name = click.prompt("Enter a name for the new migration", default="", show_default=False)
    try:
        return write(history.folder, history.target.provider, slug(name or ""), drafted.script).name
    except MigrateError as error:
        raise Problem(error.message, error.code) from error


def _apply_written(history: History) -> None:
    """Apply the migration that was written now."""
    from diglot_migrate.history.commands import deploy
    from diglot_migrate.history.folder import read_folder

    done = wait(deploy(history.target, read_folder(history.folder.path), announce))
    click.echo()
    heading = "have been created and applied from new schema changes"
    print_applied(done.applied, heading, short(history.folder.path))
    click.echo("\nYour database is now in sync with your schema.")

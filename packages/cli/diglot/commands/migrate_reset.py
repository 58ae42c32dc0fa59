"""`diglot migrate reset`"""

from __future__ import annotations

from pathlib import Path

import click

from diglot.afterwards import generate_clients, seed_database
from diglot.agents import require_consent
from diglot.asking import can_ask
from diglot.history import History, announce, open_history, place, print_applied, require_own_history, wait
from diglot.options import config_option, schema_option
from diglot.problem import Problem


@click.command("reset")
@schema_option
@config_option
@click.option("--url", help="The connection string, instead of the configured one.")
@click.option("-f", "--force", is_flag=True, help="Do not ask.")
@click.option("--allow-remote", is_flag=True, help="With --force: also a database on another machine.")
@click.option("--skip-generate", is_flag=True, help="Do not write the clients.")
@click.option("--skip-seed", is_flag=True, help="Do not run the seed.")
def command(
    schema: Path | None,
    config: Path | None,
    url: str | None,
    force: bool,
    allow_remote: bool,
    skip_generate: bool,
    skip_seed: bool,
) -> None:
    """Delete ALL DATA: empty the database, apply all migrations, write the clients, run the seed.

    Asks before, unless --force is given. Refuses when an AI agent calls it without the consent of its user, and with
    --force for a database that is not on this machine or a private network.
    """
    history = open_history(schema, config, url)
    require_own_history(history.project)
    reset_database(history, force=force, allow_remote=allow_remote)
    generate_clients(history.project, history.schema, skip=skip_generate)
    seed_database(history.project, skip=skip_seed)


def reset_database(history: History, *, force: bool = False, allow_remote: bool = False) -> None:
    """Ask, empty the database and apply all migrations. Raises Problem, or Exit(130) when the answer is no."""
    from diglot_migrate.history.commands import reset

    loss = f"all data in the {place(history.target)} would be deleted"
    require_consent(history.project.environment, "diglot migrate reset", loss)
    _require_confirmation(history, force=force, allow_remote=allow_remote)
    done = wait(reset(history.target, history.folder, announce))
    click.echo("\nDatabase reset successful\n")
    if done.applied:
        print_applied(done.applied)


def _require_confirmation(history: History, *, force: bool, allow_remote: bool) -> None:
    """Ask; a database that looks like production is asked for by name. Ends with exit code 130 when it is a no."""
    from diglot.remote import remote_host
    from diglot_migrate.url import postgres_url

    host = remote_host(history.target.url)
    if force and (host is None or allow_remote):
        return
    if force:
        text = f"{host} is not this machine, so it may be production; with --allow-remote, --force holds there, too"
        raise Problem(text)
    if not can_ask(history.project.environment):
        raise Problem(
            "the environment is non-interactive, so nobody can be asked whether all data may be deleted. Use --force "
            "to run this command without a question"
        )
    if host is None:
        agreed = click.confirm("Are you sure you want to reset your database? All data will be lost.")
    else:
        name = postgres_url(history.target.url).database
        question = f'All data in "{name}" on {host} will be lost. Type the name of the database to go on'
        agreed = click.prompt(question, default="", show_default=False) == name
    if not agreed:
        click.echo("Reset cancelled.")
        raise click.exceptions.Exit(130)

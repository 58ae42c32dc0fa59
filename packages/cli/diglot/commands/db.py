"""`diglot db`: the commands that touch the database."""

from __future__ import annotations

import click

from diglot.commands.execute import command as execute
from diglot.commands.pull import command as pull
from diglot.commands.push import command as push
from diglot.commands.seed import command as seed
from diglot.commands.verify import command as verify


@click.group("db")
def command() -> None:
    """Work on the database."""


command.add_command(push)
command.add_command(pull)
command.add_command(verify)
command.add_command(execute)
command.add_command(seed)

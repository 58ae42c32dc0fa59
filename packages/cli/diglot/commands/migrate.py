"""`diglot migrate`: the commands that work on a history of migrations."""

from __future__ import annotations

import click

from diglot.commands.migrate_deploy import command as deploy
from diglot.commands.migrate_dev import command as dev
from diglot.commands.migrate_diff import command as diff
from diglot.commands.migrate_reset import command as reset
from diglot.commands.migrate_resolve import command as resolve
from diglot.commands.migrate_status import command as status


@click.group("migrate")
def command() -> None:
    """Bring databases along the history in the migrations folder."""


command.add_command(dev)
command.add_command(deploy)
command.add_command(status)
command.add_command(resolve)
command.add_command(reset)
command.add_command(diff)

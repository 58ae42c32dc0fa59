"""`diglot migrate diff`"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from diglot.options import config_option
from diglot.problem import Problem
from diglot.sides import KINDS, Comparison, side

F = TypeVar("F", bound=Callable[..., Any])

_HELP = {
    "empty": "An empty database.",
    "schema": "A schema file, or a folder of .prisma files.",
    "schema-datamodel": "The same, as Prisma 5 and 6 call it.",
    "url": "The database at a connection string.",
    "migrations": "What a migrations folder makes; played in a shadow database.",
    "config-datasource": "The database of the configuration.",
    "schema-datasource": "The database that a schema's datasource names (Prisma 5 and 6).",
}
_FLAGS = ("empty", "config-datasource")


def _sides(command: F) -> F:
    """The options of both sides."""
    for end in ("to", "from"):
        for name in reversed(tuple(KINDS)):
            option = f"--{end}-{name}"
            if name in _FLAGS:
                command = click.option(option, is_flag=True, help=_HELP[name])(command)
            else:
                command = click.option(option, help=_HELP[name], metavar="URL" if name == "url" else "PATH")(command)
    return command


@click.command("diff")
@_sides
@click.option("--script", is_flag=True, help="Print SQL that leads from the first to the second.")
@click.option("--exit-code", is_flag=True, help="0: no difference, 2: some, 1: an error.")
@click.option("-o", "--output", type=click.Path(path_type=Path, dir_okay=False), help="Write to a file instead.")
@click.option("--shadow-database-url", metavar="URL", help="A database to play migrations in; it is EMPTIED first.")
@config_option
def command(
    script: bool,
    exit_code: bool,
    output: Path | None,
    shadow_database_url: str | None,
    config: Path | None,
    **sides: object,
) -> None:
    """Compare two schemas, databases or histories; nothing is changed.

    Name the two sides by one --from-... and one --to-... option each. Prints a list for people, or with --script the
    SQL that leads from the first to the second. Tables, columns and values that were renamed count as dropped and
    made anew; edit the script to keep their data.
    """
    from diglot_migrate import MigrateError
    from diglot_migrate.diff import diff
    from diglot_migrate.script import script as written
    from diglot_migrate.summary import summary

    comparison = Comparison(side(sides, "from"), side(sides, "to"), config, shadow_database_url)
    try:
        dialect = comparison.dialect
        steps = diff(*comparison.catalogs(), dialect)
    except MigrateError as error:
        raise Problem(error.message, error.code) from error
    text = written(steps, dialect) if script else summary(steps)
    if output is None:
        click.echo(text, nl=False)
    else:
        output.parent.mkdir(parents=True, exist_ok=True)
        output.write_text(text, encoding="utf-8")
    if exit_code and steps:
        raise click.exceptions.Exit(2)

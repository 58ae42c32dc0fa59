"""`diglot db execute`"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from diglot.history import wait
from diglot.options import config_option, load_schema, schema_option, warn
from diglot.problem import Problem
from diglot.project import connection, open_project

if TYPE_CHECKING:
    from diglot_migrate.history.target import Target


@click.command("execute")
@schema_option
@config_option
@click.option("--url", help="The connection string, instead of the configured one.")
@click.option("--file", type=click.Path(path_type=Path), help="The script.")
@click.option("--stdin", "from_stdin", is_flag=True, help="Read the script from standard input.")
def command(schema: Path | None, config: Path | None, url: str | None, file: Path | None, from_stdin: bool) -> None:
    """Run a SQL script on the database, as it is; prints no rows.

    On PostgreSQL the script is one message: it is all done, or nothing, unless it says otherwise.
    """
    from diglot_migrate.history.commands import execute
    from diglot_migrate.history.target import Target

    if (file is None) != from_stdin:
        both = "--stdin and --file cannot be used at the same time. Only 1 must be provided."
        raise click.UsageError(both if from_stdin else "Either --stdin or --file must be provided.")
    if url is not None and schema is not None:
        raise click.UsageError("--url and --schema cannot be used at the same time. Only 1 must be provided.")
    target = Target(url) if url is not None else _configured(schema, config)
    wait(execute(target, _script(file)))
    click.echo("Script executed successfully.")


def _configured(schema: Path | None, config: Path | None) -> Target:
    """The database of the project."""
    from diglot_migrate.history.target import Target

    project = open_project(schema, config)
    found = connection(project, load_schema(project))
    warn(*project.warnings)
    return Target(found.url, found.folder)


def _script(file: Path | None) -> str:
    """The text of the file or of standard input."""
    try:
        source = sys.stdin.buffer.read() if file is None else file.read_bytes()
        return source.decode("utf-8-sig")
    except FileNotFoundError as error:
        raise Problem(f"Provided --file at {file} doesn't exist.") from error
    except UnicodeDecodeError as error:
        raise Problem(f"{file or 'the script'} is not UTF-8") from error

"""`diglot studio`"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from diglot.introspected import introspected
from diglot.options import config_option, load_schema, schema_option, warn
from diglot.problem import Problem
from diglot.project import Connection, NoSchema, connection, open_project

if TYPE_CHECKING:
    from diglot_schema.ir import Schema


@click.command("studio")
@schema_option
@config_option
@click.option("--url", help="The connection string, instead of the configured one.")
@click.option("-p", "--port", type=click.IntRange(0, 65535), help="The port; without it 5555, or the next free one.")
@click.option("-b", "--browser", help="The browser to open, or `none`; without it the usual one.")
@click.option("--read-only", is_flag=True, help="Refuse every change.")
def command(
    schema: Path | None, config: Path | None, url: str | None, port: int | None, browser: str | None, read_only: bool
) -> None:
    """Show and edit the data in the browser, until Ctrl-C.

    The studio is served on this machine only, to those who have the address that is printed. With --url and without
    any schema, the models are read from the database.
    """
    from diglot_client import DiglotError
    from diglot_migrate import MigrateError
    from diglot_migrate.databases.read import require_file
    from diglot_schema.manifest import manifest
    from diglot_studio import Database, PortTaken, serve

    compiled, target = _subject(schema, config, url)

    def tell(address: str) -> None:
        click.echo(f"Diglot Studio{' (read-only)' if read_only else ''} is at {address}\nCtrl-C ends it.")

    database = Database(manifest(compiled), target.url, target.folder)
    try:
        require_file(target.url, target.folder)
        serve(database, port=port, browser=browser, read_only=read_only, tell=tell)
    except MigrateError as error:
        raise Problem(error.message, error.code) from error
    except PortTaken as error:
        raise Problem(str(error)) from error
    except DiglotError as error:
        raise Problem(str(error), getattr(error, "code", None)) from error


def _subject(schema: Path | None, config: Path | None, url: str | None) -> tuple[Schema, Connection]:
    """The schema and its database; without a schema what is in the database of --url."""
    try:
        project = open_project(schema, config)
    except NoSchema:
        if url is None:
            raise
        return introspected(url, Path.cwd()), Connection(url, Path.cwd())
    compiled = load_schema(project)
    target = connection(project, compiled, url)
    warn(*project.warnings)
    return compiled, target

"""`diglot studio`"""

from __future__ import annotations

from pathlib import Path

import click

from diglot.options import config_option, load_schema, schema_option, warn
from diglot.problem import Problem
from diglot.project import connection, open_project


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

    The studio is served on this machine only, to those who have the address that is printed.
    """
    from diglot_client import DiglotError
    from diglot_schema.manifest import manifest
    from diglot_studio import Database, PortTaken, serve

    project = open_project(schema, config)
    compiled = load_schema(project)
    target = connection(project, compiled, url)
    warn(*project.warnings)

    def tell(address: str) -> None:
        click.echo(f"Diglot Studio{' (read-only)' if read_only else ''} is at {address}\nCtrl-C ends it.")

    database = Database(manifest(compiled), target.url, target.folder)
    try:
        serve(database, port=port, browser=browser, read_only=read_only, tell=tell)
    except PortTaken as error:
        raise Problem(str(error)) from error
    except DiglotError as error:
        raise Problem(str(error), getattr(error, "code", None)) from error

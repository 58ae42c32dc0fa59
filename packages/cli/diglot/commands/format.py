"""`diglot format`"""

from __future__ import annotations

from pathlib import Path

import click

from diglot.options import config_option, schema_option, short, warn
from diglot.project import open_project


@click.command("format")
@schema_option
@config_option
@click.option("--check", is_flag=True, help="Change nothing; exit code 1 when a file is not formatted.")
def command(schema: Path | None, config: Path | None, check: bool) -> None:
    """Format a schema, byte for byte as Prisma's formatter does."""
    from diglot_schema.printer import format
    from diglot_schema.source import schema_files

    project = open_project(schema, config)
    warn(*project.warnings)
    changed: list[Path] = []
    for file in schema_files(project.schema):
        before = file.read_bytes()
        after = format(before.decode("utf-8-sig", errors="surrogateescape")).encode(errors="surrogateescape")
        if after != before:
            changed.append(file)
            if not check:
                _replace(file, after)
    names = ", ".join(short(file) for file in changed)
    if check and changed:
        click.echo(f"not formatted: {names}. Run `diglot format`", err=True)
        raise click.exceptions.Exit(1)
    click.echo(f"formatted {names}" if changed else f"{short(project.schema)} is formatted")


def _replace(file: Path, content: bytes) -> None:
    """Write beside the file, then rename: an interrupted run leaves the old text whole."""
    import os

    target = file.resolve()
    draft = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        draft.write_bytes(content)
        draft.chmod(target.stat().st_mode)
        draft.replace(target)
    finally:
        draft.unlink(missing_ok=True)

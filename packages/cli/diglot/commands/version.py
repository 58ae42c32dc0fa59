"""`diglot version`"""

from __future__ import annotations

import platform
from importlib import metadata

import click

from diglot import VERSION

_PARTS = ("diglot-schema", "diglot-generators", "diglot-migrate", "diglot-client", "asyncpg", "pydantic")


@click.command("version")
@click.option("--json", "as_json", is_flag=True, help="Print as JSON.")
def command(as_json: bool) -> None:
    """Print the versions of Diglot, its parts, Python and the system."""
    versions = {"diglot": VERSION, **{name: _version(name) for name in _PARTS}}
    versions |= {"python": platform.python_version(), "system": f"{platform.system()} {platform.machine()}"}
    if as_json:
        import json

        click.echo(json.dumps(versions, indent=2))
        return
    width = max(map(len, versions))
    for name, version in versions.items():
        click.echo(f"{name:<{width}} : {version}")


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "not installed"

"""`diglot db pull`"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from diglot.options import config_option, counted, schema_option, short, shown, warn
from diglot.problem import Problem
from diglot.project import Project, connection, open_project

if TYPE_CHECKING:
    from diglot_migrate.introspect.pull import Pulled
    from diglot_schema.ir import Schema
    from diglot_schema.source import Source

NEW_FILE = "introspected.prisma"
"""Where a schema in several files gets what is in none of them yet."""


@click.command("pull")
@schema_option
@config_option
@click.option("--url", help="The connection string, instead of the configured one.")
@click.option("--print", "to_stdout", is_flag=True, help="Print the schema instead of writing it.")
@click.option("--force", is_flag=True, help="Begin anew: nothing but datasource and generators is kept.")
@click.option("--schemas", help="The PostgreSQL schemas to read, separated by commas, instead of the datasource's.")
@click.option("--composite-type-depth", type=int, help="Accepted for scripts; it is for MongoDB.")
def command(
    schema: Path | None,
    config: Path | None,
    url: str | None,
    to_stdout: bool,
    force: bool,
    schemas: str | None,
    composite_type_depth: int | None,
) -> None:
    """Write the models of a live database into the schema.

    Datasource, generators, names, comments and what only clients know of (`@updatedAt`, `cuid()`, `@ignore`) are kept
    from the schema that is there. What no schema can say is listed as warnings. The database is not changed.
    """
    from diglot_migrate import MigrateError

    project = open_project(schema, config)
    sources = _sources(project, force)
    compiled = _compiled(project, sources)
    names = tuple(name.strip() for name in schemas.split(",") if name.strip()) if schemas else ()
    target = connection(project, compiled, url)
    warn(*project.warnings)
    try:
        pulled = _pull(project, sources, compiled, target.url, target.folder, names, force)
    except MigrateError as error:
        raise Problem(error.message, error.code) from error
    if to_stdout:
        click.echo("\n".join(pulled.files.values()), nl=False)
    warn(*pulled.warnings)
    _require_valid(pulled)
    if not to_stdout:
        _write(project, sources, pulled)


def _sources(project: Project, force: bool) -> list[Source]:
    """The schema's files; with --force only their datasource and generators."""
    from diglot_migrate.introspect.place import written
    from diglot_schema.source import Source, read_sources

    sources = read_sources(project.schema)
    if not sources:
        raise Problem(f"the folder {short(project.schema)} holds no *.prisma file")
    return [Source(source.name, text) for source, text in written(sources).rest] if force else sources


def _compiled(project: Project, sources: list[Source]) -> Schema:
    """The schema as it is. Prints its diagnostics; when there are errors the command ends with exit code 1."""
    from diglot_schema.compile import compile_sources
    from diglot_schema.diagnostics import render

    schema, found = compile_sources(sources)
    if schema is None:
        click.echo(render(shown(found)), err=True)
        raise Problem(f"the schema at {short(project.schema)} has errors; `--force` pulls without it", "P1012")
    return schema


def _pull(
    project: Project,
    sources: list[Source],
    schema: Schema,
    url: str,
    folder: Path,
    names: tuple[str, ...],
    force: bool,
) -> Pulled:
    from diglot_migrate import MigrateError
    from diglot_migrate.databases.read import read
    from diglot_migrate.introspect.place import with_schemas
    from diglot_migrate.introspect.pull import introspect
    from diglot_migrate.url import postgres_url, provider_of

    provider = provider_of(url)
    if provider != schema.datasource.provider:
        raise MigrateError(f"the schema is for {schema.datasource.provider}, the connection string for {provider}")
    if names and provider == "sqlite":
        raise MigrateError("SQLite has no schemas; leave `--schemas` out")
    listed = schema.datasource.schemas
    if names and set(names) - set(listed):
        sources = with_schemas(sources, tuple(dict.fromkeys((*listed, *names))))
        schema = _compiled(project, sources)
    home = postgres_url(url).home if provider == "postgresql" else "main"
    catalog = read(url, names or listed or (home,), folder)
    new_file = str(project.schema / NEW_FILE) if project.schema.is_dir() else None
    return introspect(catalog, sources, schema, home, keep=not force, new_file=new_file)


def _require_valid(pulled: Pulled) -> None:
    """Refuse to write a schema that would not compile over one that does."""
    from diglot_schema.compile import compile_sources
    from diglot_schema.diagnostics import render
    from diglot_schema.source import Source

    _, found = compile_sources([Source(name, text) for name, text in pulled.files.items()])
    errors = [it for it in found if it.is_error]
    if errors:
        click.echo(render(shown(errors)), err=True)
        raise Problem("the database cannot be said in a schema as it is, so nothing was written", "P4002")


def _write(project: Project, sources: list[Source], pulled: Pulled) -> None:
    """Write the files that changed, with the line ends they had, and the definitions of views."""
    before = {source.name: source.text for source in sources}
    changed: list[Path] = []
    files = {**dict.fromkeys(before, ""), **pulled.files}
    for name, text in files.items():
        old = Path(name).read_bytes() if Path(name).exists() else b""
        new = (text.replace("\n", "\r\n") if b"\r\n" in old else text).encode()
        if new != old:
            _replace(Path(name), new)
            changed.append(Path(name))
    for (schema, name), definition in pulled.views.items():
        file = project.schema_folder / "views" / _safe(schema) / f"{_safe(name)}.sql"
        text = (definition.strip() + "\n").encode()
        if not file.exists() or file.read_bytes() != text:
            file.parent.mkdir(parents=True, exist_ok=True)
            _replace(file, text)
    what = f"pulled {counted(pulled.models, 'model')}"
    if changed:
        click.echo(f"{what} into {', '.join(short(file) for file in changed)}. Run `diglot generate` for the clients")
    else:
        click.echo(f"{what}; {short(project.schema)} has them already")


def _safe(name: str) -> str:
    """A name of the database as the name of a file."""
    return "".join("_" if char in '/\\:*?"<>|\0' else char for char in name).strip(".") or "_"


def _replace(file: Path, content: bytes) -> None:
    """Write beside the file, then rename: an interrupted run leaves the old text whole."""
    import os

    target = file.resolve()
    draft = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        draft.write_bytes(content)
        if target.exists():
            draft.chmod(target.stat().st_mode)
        draft.replace(target)
    finally:
        draft.unlink(missing_ok=True)

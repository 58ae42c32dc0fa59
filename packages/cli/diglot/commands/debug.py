"""`diglot debug`"""

from __future__ import annotations

from pathlib import Path

import click

from diglot.options import config_option, counted, schema_option, short, warn
from diglot.problem import Problem, redact
from diglot.project import Project, connection, migrations_folder, open_project


@click.command("debug")
@schema_option
@config_option
def command(schema: Path | None, config: Path | None) -> None:
    """Print what Diglot found: project, configuration, .env files, schema, connection string, generators."""
    project = open_project(schema, config)
    warn(*project.warnings)
    project.warnings.clear()
    facts = {
        "project": str(project.folder),
        "configuration": ", ".join(short(file) for file in project.config.sources) or "none",
        ".env": ", ".join(short(file) for file in _environment_files(project)) or "none",
        "schema": short(project.schema),
        "migrations": _migrations(project),
        **_of_schema(project),
    }
    width = max(map(len, facts))
    for name, fact in facts.items():
        click.echo(f"{name:<{width}} : {redact(fact)}")
    warn(*project.warnings)


def _environment_files(project: Project) -> list[Path]:
    folders = (project.folder, project.schema_folder, project.folder / "prisma")
    return [file for file in dict.fromkeys(folder / ".env" for folder in folders) if file.is_file()]


def _migrations(project: Project) -> str:
    from diglot_migrate import MigrateError
    from diglot_migrate.history.folder import read_folder

    try:
        folder = read_folder(migrations_folder(project))
    except MigrateError as error:
        return error.message
    count = counted(len(folder.migrations), "migration")
    return f"{count} in {short(folder.path)}" if folder.migrations else "none"


def _of_schema(project: Project) -> dict[str, str]:
    from diglot_schema.compile import load

    compiled, diagnostics = load(project.schema)
    if compiled is None:
        return {"valid": f"no, {counted(sum(found.is_error for found in diagnostics), 'error')}; see `diglot validate`"}
    try:
        target = connection(project, compiled)
        database = target.url + (f" in {target.folder}" if target.url.startswith("file:") else "")
    except Problem as problem:
        database = str(problem)
    generators = (f"{one.name} ({one.provider})" for one in compiled.generators)
    count = f"{counted(len(compiled.models), 'model')} and {counted(len(compiled.enums), 'enum')}"
    return {
        "valid": f"yes, {count} for {compiled.datasource.provider}",
        "connection": database,
        "generators": ", ".join(generators) or "none",
    }

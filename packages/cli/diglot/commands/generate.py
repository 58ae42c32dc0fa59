"""`diglot generate`"""

from __future__ import annotations

import gc
import time
import typing
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from diglot.options import config_option, load_schema, schema_option, short
from diglot.problem import Problem
from diglot.project import Project, open_project

if TYPE_CHECKING:
    from diglot_schema.ir import Generator, Schema

WATCH_SECONDS = 0.3


@dataclass(frozen=True, slots=True)
class Wish:
    """What the options of the command ask for."""

    names: tuple[str, ...]
    check: bool
    hints: bool
    require_models: bool
    allow_outside: bool


@dataclass(frozen=True, slots=True)
class Target:
    """One output folder with all that goes there."""

    folder: Path
    generators: tuple[str, ...]
    files: dict[str, str]


@click.command("generate")
@schema_option
@config_option
@click.option("--generator", "names", multiple=True, help="Only this generator; may be given several times.")
@click.option("--check", is_flag=True, help="Write nothing; exit code 1 when the output is stale.")
@click.option("--watch", is_flag=True, help="Generate again whenever the schema changes.")
@click.option("--no-hints", is_flag=True, help="Print no hints.")
@click.option("--require-models", is_flag=True, help="Fail when the schema has no models.")
@click.option("--allow-outside", is_flag=True, help="Allow an output folder outside of the project.")
def command(
    schema: Path | None,
    config: Path | None,
    names: tuple[str, ...],
    check: bool,
    watch: bool,
    no_hints: bool,
    require_models: bool,
    allow_outside: bool,
) -> None:
    """Write the clients of a schema's generators.

    Only files that were generated are replaced or deleted; all of them are written or none.
    """
    wish = Wish(names, check, not no_hints, require_models, allow_outside)
    if not watch:
        run(open_project(schema, config), wish)
        return
    if check:
        raise click.UsageError("--watch and --check exclude each other")
    _watch(schema, config, wish)


def run(project: Project, wish: Wish) -> None:
    """Generate, or with `check` compare, once. Raises Problem, or Exit(1) when the answer is no."""
    with without_collector():
        _run(project, wish)


@contextmanager
def without_collector() -> typing.Generator[None]:
    """No search for garbage: all that a run makes lives until its end, and the search takes a third of the time."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _run(project: Project, wish: Wish) -> None:
    from diglot_generators.files import OutputError

    schema = load_schema(project)
    if wish.require_models and not schema.models:
        raise Problem(f"{short(project.schema)} has no models")
    started = time.perf_counter()
    try:
        targets = _targets(project, schema, wish)
        if wish.check:
            _check(targets)
        else:
            _write(targets, started)
    except OutputError as error:
        raise Problem(str(error)) from error
    if wish.hints and not wish.check and not schema.models:
        click.echo("hint: the schema has no models yet, so the clients have nothing to ask for")


def _targets(project: Project, schema: Schema, wish: Wish) -> list[Target]:
    """What to write where. Generators that share a folder are rendered together, also when only one was asked for."""
    from diglot_generators.files import resolve_output
    from diglot_generators.generate import is_ours, render

    known = [generator.name for generator in schema.generators]
    unknown = [name for name in wish.names if name not in known]
    if unknown:
        raise Problem(f"the schema has no generator `{unknown[0]}`; it has {', '.join(known) or 'none'}")
    folders: dict[Path, list[Generator]] = {}
    for generator in schema.generators:
        if is_ours(generator):
            start, output = _output(project, generator)
            folder = resolve_output(project.folder, output, start=start, allow_outside=wish.allow_outside)
            folders.setdefault(folder, []).append(generator)
        elif wish.hints and (not wish.names or generator.name in wish.names):
            click.echo(f"hint: generator `{generator.name}` is left out; `{generator.provider}` is not ours", err=True)
    if not folders:
        raise Problem('the schema has no generator for Diglot; add `generator py { provider = "prisma-client-py" }`')
    targets: list[Target] = []
    for folder, generators in folders.items():
        if wish.names and not any(generator.name in wish.names for generator in generators):
            continue
        files: dict[str, str] = {}
        for generator in generators:
            made = render(
                schema,
                generator,
                output=folder,
                project=project.folder,
                schema_folder=project.schema_folder,
                log_level=project.config.log_level,
            )
            for name, text in (made or {}).items():
                if files.setdefault(name, text) != text:
                    raise Problem(f"two generators write {name} to {short(folder)}; give one of them another `output`")
        targets.append(Target(folder, tuple(generator.name for generator in generators), files))
    return targets


def _output(project: Project, generator: Generator) -> tuple[Path, str]:
    """Where a generator's output path begins, and the path."""
    from diglot_generators.generate import DEFAULT_OUTPUT

    variable = generator.env.get("output")
    if variable is not None:
        value = project.environment.get(variable)
        if not value:
            raise Problem(f"generator `{generator.name}` needs the environment variable {variable}, which is not set")
        return project.schema_folder, value
    if generator.output:
        return project.schema_folder, generator.output
    return project.folder, DEFAULT_OUTPUT


def _check(targets: list[Target]) -> None:
    from diglot_generators.files import compare

    stale = False
    for target in targets:
        for difference in compare(target.folder, target.files):
            stale = True
            click.echo(f"{short(target.folder / difference.path)} is {difference.kind}", err=True)
    if stale:
        click.echo("the clients are stale. Run `diglot generate`", err=True)
        raise click.exceptions.Exit(1)
    click.echo("the clients are up to date")


def _write(targets: list[Target], started: float) -> None:
    from diglot_generators.files import write

    for target in targets:
        changed = write(target.folder, target.files)
        what = f"{len(changed)} of {len(target.files)} files" if changed else "nothing new"
        milliseconds = round((time.perf_counter() - started) * 1000)
        click.echo(f"{', '.join(target.generators)}: {short(target.folder)} ({what}, {milliseconds} ms)")


def _watch(schema: Path | None, config: Path | None, wish: Wish) -> None:
    """Generate now and after every change of the schema, until interrupted. Failures are printed, not fatal."""
    before: dict[Path, int] | None = None
    while True:
        try:
            project = open_project(schema, config)
            stamps = _stamps(project.schema)
            if stamps == before:
                time.sleep(WATCH_SECONDS)
                continue
            first, before = before is None, stamps
            if first:
                click.echo(f"watching {short(project.schema)}; end with Ctrl+C")
            run(project, wish)
        except Problem as problem:
            if before is None:
                raise
            click.echo(f"error: {problem}", err=True)
        except click.exceptions.Exit:
            pass  # the diagnostics were printed
        time.sleep(WATCH_SECONDS)


def _stamps(schema: Path) -> dict[Path, int]:
    """The schema's files with the time of their last change."""
    files = sorted(schema.rglob("*.prisma")) if schema.is_dir() else [schema]
    return {file: file.stat().st_mtime_ns for file in files if file.exists()}

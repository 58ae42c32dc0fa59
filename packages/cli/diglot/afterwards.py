"""What follows a change of the database in development: the clients are written, the seed runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from diglot.problem import Problem
from diglot.project import Project

if TYPE_CHECKING:
    from diglot_schema.ir import Schema


def generate_clients(project: Project, schema: Schema, *, skip: bool) -> None:
    """Write the clients, unless that is to be skipped or the schema has no generator of ours."""
    from diglot.commands.generate import Wish, run
    from diglot_generators.generate import is_ours

    skip = skip or bool(project.environment.get("PRISMA_MIGRATE_SKIP_GENERATE"))
    if skip or not any(is_ours(generator) for generator in schema.generators):
        return
    click.echo()
    run(project, Wish((), check=False, hints=False, require_models=False, allow_outside=False))


def seed_database(project: Project, *, skip: bool) -> None:
    """Run the seed, unless that is to be skipped; raises Problem when it fails.

    A command line (`migrations.seed`) always runs, as in Prisma; a file (`seed.import`) when it says `autoRun`.
    """
    from diglot.commands.seed import run_seed

    seed = project.config.seed
    if skip or seed is None or project.environment.get("PRISMA_MIGRATE_SKIP_SEED"):
        return
    if seed.file is not None and not seed.auto_run:
        return
    click.echo()
    code = run_seed(project, seed)
    if code != 0:
        raise Problem(f"the seed ended with exit code {code}")
    click.echo("\nThe seed command has been executed.")

"""`diglot db seed`"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import click

from diglot.config import Seed
from diglot.options import config_option, schema_option, short, warn
from diglot.problem import Problem
from diglot.project import Project, open_project

_SCRIPTS = (".ts", ".mts", ".cts", ".js", ".mjs", ".cjs")
_RUNNERS = (
    ("bun", "run"),
    ("deno", "run", "--allow-all"),
)


@click.command("seed", context_settings={"ignore_unknown_options": True})
@schema_option
@config_option
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def command(schema: Path | None, config: Path | None, arguments: tuple[str, ...]) -> None:
    """Fill the database by the configured seed; ARGUMENTS after `--` are passed on to it.

    The seed is a command line (`migrations.seed`, package.json's `prisma.seed`, `seed` in diglot.toml) or a Python,
    TypeScript or JavaScript file (`seed.import`). Its exit code becomes ours.
    """
    project = open_project(schema, config)
    warn(*project.warnings)
    seed = project.config.seed
    if seed is None:
        raise Problem(
            'no seed is configured; write `seed = { import = "prisma/seed.py" }` to diglot.toml, '
            'or `migrations: { seed: "..." }` to prisma.config.ts'
        )
    code = run_seed(project, seed, arguments)
    if code != 0:
        click.echo(f"the seed ended with exit code {code}", err=True)
        raise click.exceptions.Exit(code if code > 0 else 1)
    click.echo("the seed has run")


def run_seed(project: Project, seed: Seed, arguments: tuple[str, ...] = ()) -> int:
    """Run the seed in the project's folder with its variables; the exit code (negative: ended by a signal)."""
    line = seed_command(project, seed)
    click.echo(f"running {' '.join([Path(line[0]).name, *line[1:], *arguments])}")
    path = os.pathsep.join([str(project.folder / "node_modules" / ".bin"), project.environment.get("PATH", "")])
    environment = {**project.environment, "PATH": path}
    executable = shutil.which(line[0], path=path)
    if executable is None:
        raise Problem(f"the seed needs the command `{line[0]}`, which is not on the PATH")
    return subprocess.run([executable, *line[1:], *arguments], cwd=project.folder, env=environment).returncode


def seed_command(project: Project, seed: Seed) -> list[str]:
    """The command line of a seed; raises Problem when the file is missing or nothing can run it."""
    if seed.file is None:
        parts = shlex.split(seed.command or "", posix=os.name != "nt")
        return [sys.executable, *parts[1:]] if parts[0] in ("python", "python3") and _inside_venv() else parts
    if not seed.file.is_file():
        raise Problem(f"the seed {short(seed.file)} does not exist")
    if seed.file.suffix == ".py":
        return [sys.executable, str(seed.file)]
    if seed.file.suffix in _SCRIPTS:
        return [*_runner(project, seed.file), str(seed.file)]
    raise Problem(f"the seed {short(seed.file)} is neither a Python nor a TypeScript or JavaScript file")


def _inside_venv() -> bool:
    """True when `python` in a seed command ought to be the interpreter that runs us."""
    return sys.prefix != sys.base_prefix


def _runner(project: Project, file: Path) -> list[str]:
    """What runs a script: the project's tsx, bun, deno, or a node that understands the file."""
    local = project.folder / "node_modules" / ".bin" / "tsx"
    if local.exists():
        return [str(local)]
    for name, *options in _RUNNERS:
        if shutil.which(name):
            return [name, *options]
    node = shutil.which("node")
    if node is not None:
        if file.suffix in (".js", ".mjs", ".cjs"):
            return [node]
        for options in ([], ["--experimental-strip-types"]):
            probe = [node, *options, "--input-type=module-typescript" if not options else "--version"]
            if subprocess.run(probe, input=b"", capture_output=True).returncode == 0:
                return [node, *options]
    raise Problem(
        f"the seed {short(file)} needs a runner for TypeScript: install tsx (`npm install --save-dev tsx`), Bun, Deno "
        "or Node 22.6 or newer"
    )

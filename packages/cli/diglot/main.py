"""The command line: `diglot`, also called `ppy`. Commands are loaded when they are called, so that start is fast."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Mapping
from typing import cast

import click

from diglot import VERSION
from diglot.problem import Problem, redact

_COMMANDS: Mapping[str, tuple[str, str]] = {
    "init": ("diglot.commands.init", "Set up a schema, .env and .gitignore; never overwrites."),
    "validate": ("diglot.commands.validate", "Check a schema; all errors at once."),
    "format": ("diglot.commands.format", "Format a schema as Prisma does."),
    "generate": ("diglot.commands.generate", "Write the clients."),
    "migrate": ("diglot.commands.migrate", "Write and apply migrations: dev, deploy, status, resolve, reset, diff."),
    "db": ("diglot.commands.db", "Work on the database: push, pull, verify, execute, seed."),
    "studio": ("diglot.commands.studio", "Show and edit the data in the browser."),
    "debug": ("diglot.commands.debug", "Print what was found: settings, schema, connection."),
    "version": ("diglot.commands.version", "Print versions of Diglot and what it runs on."),
}


class LazyGroup(click.Group):
    """A group whose commands live in modules of their own, imported when needed."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All names, in the order of a project's life."""
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command `cmd_name`, imported now."""
        if cmd_name not in _COMMANDS:
            return None
        return cast(click.Command, importlib.import_module(_COMMANDS[cmd_name][0]).command)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The overview, without importing any command."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, text) for name, (_, text) in _COMMANDS.items()])

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As in click, with a suggestion for a name that does not exist."""
        if args and args[0] not in _COMMANDS:
            import difflib

            close = difflib.get_close_matches(args[0], _COMMANDS, n=1)
            hint = f" Did you mean `{close[0]}`?" if close else f" Commands: {', '.join(_COMMANDS)}."
            ctx.fail(f"there is no command `{args[0]}`.{hint}")
        return super().resolve_command(ctx, args)


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(VERSION, "-v", "--version", message="diglot %(version)s")
def root() -> None:
    """One schema.prisma, a Python client and a TypeScript client.

    Exit codes: 0 done; 1 the answer is no, or it could not be done; 2 wrong usage; 130 interrupted.
    """


def main() -> None:
    """Run a command; every failure is one message, never a traceback."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")
    try:
        sys.exit(root.main(standalone_mode=False) or 0)
    except click.exceptions.Exit as stop:
        sys.exit(stop.exit_code)
    except click.UsageError as error:
        error.show()
        sys.exit(2)
    except (click.Abort, KeyboardInterrupt):
        sys.exit(130)
    except (Problem, click.ClickException) as problem:
        fail(str(problem))
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(1)
    except OSError as error:
        fail(f"{error.filename or 'error'}: {error.strerror or error}")
    except Exception as error:
        if os.environ.get("DIGLOT_TRACEBACK"):
            raise
        what = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
        fail(f"this is a bug in Diglot: {what}\nSet DIGLOT_TRACEBACK=1 to see where, and please report it")


def fail(message: str) -> None:
    """Print `message` as an error, without secrets, and end with exit code 1."""
    click.secho("error: ", fg="red", bold=True, nl=False, err=True)
    click.echo(redact(message), err=True)
    sys.exit(1)

"""A schema becomes the files of a Python package."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import jinja2

from diglot_generators.python.options import Options
from diglot_generators.python.partials import Requests, partials
from diglot_generators.python.view import View, view
from diglot_schema.ir import Schema

TEMPLATES = (
    "__init__.py",
    "client.py",
    "client.pyi",
    "db.py",
    "enums.py",
    "manifest.py",
    "models.py",
)
DROP_IN = ("errors.py", "fields.py", "types.py", "types.pyi")
"""Modules for code that was written for prisma-client-py."""
COMPAT = ("actions.py", "actions.pyi", "bases.py", "engine/__init__.py", "engine/errors.py")
"""Further modules for such code when `compat = "pcp"`."""


def generate(schema: Schema, options: Options | None = None) -> dict[str, str]:
    """The files of the client, as relative path -> text. Equal input gives equal bytes.

    Raises GenerationError when two models would have the same accessor.
    """
    chosen = options or Options()
    shown = view(schema, chosen)
    names = (*TEMPLATES, *(DROP_IN if chosen.drop_in else ()), *(COMPAT if chosen.compat else ()))
    return {
        "py.typed": "",
        **{name: environment().get_template(f"{name}.j2").render(view=shown) for name in names},
        **inputs(shown),
    }


def with_partials(schema: Schema, options: Options, files: Mapping[str, str], requests: Requests) -> dict[str, str]:
    """The files of a client and `partials.py`, with the partial types that were asked for. Raises OutputError."""
    shown = partials(schema, options, requests)
    return {**files, "partials.py": environment().get_template("partials.py.j2").render(view=shown)}


def inputs(shown: View) -> dict[str, str]:
    """`inputs.py`; for many models several files behind it, which each are short enough for type checkers."""
    template = environment().get_template("inputs.py.j2")
    files = {f"{part.name}.py": template.render(view=shown, part=part) for part in shown.parts}
    if len(files) > 1:
        for name in ("inputs.py", "inputs.pyi"):
            files[name] = environment().get_template(f"{name.replace('.', '_parts.')}.j2").render(view=shown)
    return files


@cache
def environment() -> jinja2.Environment:
    """The templates beside this file; a name that the view lacks is an error."""
    return jinja2.Environment(
        loader=jinja2.PackageLoader("diglot_generators.python"),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )

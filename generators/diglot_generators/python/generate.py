"""A schema becomes the files of a Python package."""

from __future__ import annotations

from collections.abc import Mapping

from diglot_generators.python.options import Options
from diglot_generators.python.partials import Requests, partials
from diglot_generators.python.view import View, view
from diglot_generators.templates import templates
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
        **{name: rendered(name, view=shown) for name in names},
        **inputs(shown),
    }


def with_partials(schema: Schema, options: Options, files: Mapping[str, str], requests: Requests) -> dict[str, str]:
    """The files of a client and `partials.py`, with the partial types that were asked for. Raises OutputError."""
    shown = partials(schema, options, requests)
    return {**files, "partials.py": rendered("partials.py", view=shown)}


def inputs(shown: View) -> dict[str, str]:
    """`inputs.py`; for many models several files behind it, which each are short enough for type checkers."""
    files = {f"{part.name}.py": rendered("inputs.py", view=shown, part=part) for part in shown.parts}
    if len(files) > 1:
        for name in ("inputs.py", "inputs.pyi"):
            files[name] = rendered(name.replace(".", "_parts."), view=shown)
    return files


def rendered(template: str, **given: object) -> str:
    """The text of a template without its ending `.j2`."""
    return templates("diglot_generators.python").get_template(f"{template}.j2").render(**given)

"""A generator block becomes the files of a client, by the language its provider stands for."""

from __future__ import annotations

import os
from pathlib import Path, PurePath

from diglot_schema.ir import Generator, Schema

PYTHON = ("prisma-client-py", "diglot-client-py")
TYPESCRIPT = ("prisma-client-js", "prisma-client", "prisma-client-ts", "diglot-client-js", "diglot-client-ts")


def is_ours(generator: Generator) -> bool:
    """True when the generator's provider is one of this package."""
    return _provider(generator) in (*PYTHON, *TYPESCRIPT)


def render(
    schema: Schema, generator: Generator, *, output: Path, project: Path, schema_folder: Path
) -> dict[str, str] | None:
    """The files of one client, relative path -> text; None when the provider is not one of ours.

    output: the absolute folder they are for. project, schema_folder: where relative `file:` paths may begin; the
    client gets both relative to `output`, so that a project can be moved.
    """
    root, schema_root = (PurePath(os.path.relpath(folder, output)).as_posix() for folder in (project, schema_folder))
    provider = _provider(generator)
    if provider in PYTHON:
        from diglot_generators.python import generate as python

        return python.generate(schema, generator, root=root, schema_root=schema_root)
    if provider in TYPESCRIPT:
        from diglot_generators.typescript import generate as typescript

        return typescript.generate(schema, generator, root=root, schema_root=schema_root)
    return None


def _provider(generator: Generator) -> str:
    """The provider's name; a path or a command line (`python -m x`, `npx prisma-client-js`) counts by its last word."""
    words = generator.provider.split()
    return words[-1] if words else ""

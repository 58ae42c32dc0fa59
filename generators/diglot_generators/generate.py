"""A generator block becomes the files of a client, by the language its provider stands for."""

from __future__ import annotations

import os
from pathlib import Path, PurePath

from diglot_generators.files import OutputError
from diglot_generators.python.options import OptionError, handles, options, provider
from diglot_schema.ir import Generator, Schema

DEFAULT_OUTPUT = "src/lib/prisma"
"""Where a client goes when its generator has no `output`, relative to the project; never where packages are."""
TYPESCRIPT = ("prisma-client-js", "prisma-client", "prisma-client-ts", "diglot-client-js", "diglot-client-ts")


def is_ours(generator: Generator) -> bool:
    """True when the generator's provider is one of this package."""
    return handles(generator) or provider(generator) in TYPESCRIPT


def render(
    schema: Schema,
    generator: Generator,
    *,
    output: Path,
    project: Path,
    schema_folder: Path,
    log_level: str | None = None,
) -> dict[str, str] | None:
    """The files of one client, relative path -> text; None when the provider is not one of ours.

    output: the absolute folder they are for. project, schema_folder: where relative `file:` paths may begin; the
    client gets both relative to `output`, so that a project can be moved. log_level: how much the
    client tells, if its option `log` does not say it. Raises OutputError when an option of the
    block cannot be followed.
    """
    root, schema_root = (PurePath(os.path.relpath(folder, output)).as_posix() for folder in (project, schema_folder))
    if handles(generator):
        from diglot_generators.python.generate import generate as generate_python
        from diglot_generators.python.generate import with_partials
        from diglot_generators.python.partials import requested, script_of
        from diglot_generators.python.symbols import GenerationError

        try:
            chosen = options(schema, generator, root=root, schema_root=schema_root, log_level=log_level)
            files = generate_python(schema, chosen)
            script = script_of(chosen.partial_types, (project, schema_folder)) if chosen.compat else None
            if script is None:
                return files
            return with_partials(schema, chosen, files, requested(script, project, output, files))
        except (OptionError, GenerationError) as error:
            raise OutputError(str(error)) from error
    if is_ours(generator):
        from diglot_generators.typescript.generate import generate as generate_typescript

        return generate_typescript(schema, generator, root=root, schema_root=schema_root, log_level=log_level)
    return None

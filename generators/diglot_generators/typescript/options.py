"""The options of a TypeScript generator block.

One output serves every module system and runtime, so Prisma's options are accepted and change nothing:
`moduleFormat`, `runtime`, `generatedFileExtension`, `importFileExtension`, `compilerBuild`, `engineType`,
`binaryTargets`, `previewFeatures`. `output` is the command's business; without it the client goes to
`src/lib/prisma` in the project, never into node_modules.
"""

from __future__ import annotations

from diglot_generators.files import OutputError
from diglot_schema.ir import Generator

_CHOICES = {
    "moduleFormat": ("esm", "cjs"),
    "runtime": (
        *("nodejs", "node", "bun", "deno", "deno-deploy", "workerd", "cloudflare", "vercel-edge", "edge-light"),
        "react-native",
    ),
    "generatedFileExtension": ("ts", "mts", "cts"),
    "importFileExtension": ("", "ts", "mts", "cts", "js", "mjs", "cjs"),
    "compilerBuild": ("fast", "small"),
    "engineType": ("client", "library", "binary", "wasm"),
}


def check_options(generator: Generator | None) -> None:
    """Refuse a value that Prisma would refuse too; unknown options are nobody's, so they pass. Raises OutputError."""
    if generator is None:
        return
    for key, value in generator.options.items():
        choices = _CHOICES.get(key)
        if choices and isinstance(value, str) and value and value not in choices:
            known = ", ".join(f'"{choice}"' for choice in choices if choice)
            raise OutputError(f'generator `{generator.name}`: `{key} = "{value}"` is not known; use one of {known}')

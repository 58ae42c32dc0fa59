"""A schema becomes the files of a TypeScript package."""

from __future__ import annotations

from diglot_generators.files import header
from diglot_generators.names import ts_string
from diglot_generators.templates import templates
from diglot_generators.typescript.data import data, names
from diglot_generators.typescript.options import check_options
from diglot_generators.typescript.view import View, view
from diglot_schema.ir import Generator, Schema
from diglot_schema.manifest import manifest

_MODULES = ("index", "client", "namespace", "enums", "browser", "internal/prismaNamespace")
_TYPES = ("records", "models", "inputs")
TEMPLATES = (
    *(f"{name}.{end}" for name in _MODULES for end in ("js", "cjs", "d.ts", "d.cts")),
    *(f"{name}.{end}" for name in _TYPES for end in ("d.ts", "d.cts")),
    "manifest.js",
    "manifest.cjs",
    "package.json",
)


def generate(
    schema: Schema,
    generator: Generator | None = None,
    root: str = ".",
    schema_root: str = ".",
    log_level: str | None = None,
) -> dict[str, str]:
    """The files of the client, as relative path -> text. The same schema gives the same bytes.

    generator: see `check_options`, which raises OutputError. root, schema_root: where relative `file:` URLs begin, as
    POSIX paths from the output folder to the project's and the schema's. log_level: of the configuration.
    """
    check_options(generator)
    environment = templates("diglot_generators.typescript")
    shown: View = view(schema, header(schema.hash, "//"))
    strict = generator is not None and "strictUndefinedChecks" in generator.preview_features
    facts = {"origin": _origin(schema, root, schema_root, strict, log_level), "hash": schema.hash}
    texts = {name: environment.get_template(f"{name}.j2").render(view=shown, **facts) for name in TEMPLATES}
    about = header(schema.hash, "").strip()
    fields = {model.name: [member.name for member in model.record] for model in shown.models}
    return texts | {"manifest.json": data(manifest(schema), about), "names.json": names(fields, about)}


def _origin(schema: Schema, root: str, schema_root: str, strict: bool, log_level: str | None) -> str:
    """The members of an object: where the client comes from, its URL, how much it tells, if it refuses undefined."""
    url = schema.datasource.url
    facts = {"root": root, "schemaRoot": schema_root}
    if url and url.env:
        facts["urlEnv"] = url.env
    if url and url.literal:
        facts["urlLiteral"] = url.literal
    if log_level is not None:
        facts["logLevel"] = log_level
    members = "".join(f"  {key}: {ts_string(text)},\n" for key, text in facts.items())
    return members + ("  strictUndefined: true,\n" if strict else "")

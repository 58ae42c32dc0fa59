"""Datasource and generator blocks: what their lines mean."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches
from typing import Literal, cast

from diglot_schema import ir
from diglot_schema.arguments import describe, items
from diglot_schema.ast import Call, ConfigDecl, Constant, Expression, Number, Property, Text
from diglot_schema.diagnostics import Report
from diglot_schema.draft import DatasourceDraft
from diglot_schema.spec import FINISHED_FEATURES, LATER_PROVIDERS, PREVIEW_FEATURES, PROVIDERS

DATASOURCE_KEYS = (
    "provider",
    "url",
    "directUrl",
    "shadowDatabaseUrl",
    "relationMode",
    "referentialIntegrity",
    "schemas",
    "extensions",
)
SUPPORTED = "`postgresql`, `sqlite` and `mysql`"
FEATURES_BY_CASE = {name.lower(): name for name in PREVIEW_FEATURES}
EXTENSION_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")


class Properties:
    """The lines of one block by key; reports repeated keys and missing values."""

    def __init__(self, block: ConfigDecl, report: Report) -> None:
        self.block = block
        self.report = report
        self.found: dict[str, Property] = {}
        for line in block.properties:
            if line.name.text in self.found:
                report.error(
                    "S803", f"`{line.name.text}` stands twice in `{block.name.text}`", line.name.span, help="remove one"
                )
            else:
                self.found[line.name.text] = line
            if line.value is None:
                report.error(
                    "S804", f"`{line.name.text}` has no value", line.span, help=f'write `{line.name.text} = "..."`'
                )

    def value(self, key: str) -> Expression | None:
        """The value of `key`, if there is one."""
        line = self.found.get(key)
        return line.value if line else None

    def text(self, key: str) -> str | None:
        """The value of `key` as a string; a bare word counts as one."""
        value = self.value(key)
        if value is None:
            return None
        text = plain(value)
        if text is None:
            self.wrong(key, value, "a string")
        return text

    def source(self, key: str) -> ir.UrlSource | None:
        """The value of `key` as text or `env("X")`."""
        value = self.value(key)
        if value is None:
            return None
        if isinstance(value, Text):
            return ir.UrlSource(literal=value.value) if value.value or key != "url" else self.empty(key, value)
        variable = env_name(value)
        if variable is None:
            self.wrong(key, value, 'a string or `env("NAME")`')
            return None
        return ir.UrlSource(env=variable)

    def texts(self, key: str) -> list[tuple[str, Expression]]:
        """The value of `key` as a list of strings, each with its place."""
        value = self.value(key)
        if value is None:
            return []
        found: list[tuple[str, Expression]] = []
        for item in items(value):
            text = plain(item)
            if text is None:
                self.wrong(key, item, "a list of strings")
            else:
                found.append((text, item))
        return found

    def empty(self, key: str, value: Expression) -> None:
        """Report an empty string."""
        self.report.error(
            "S804",
            f"`{key}` must not be empty",
            value.span,
            help=f'write `{key} = env("DATABASE_URL")`, or remove the line',
        )

    def wrong(self, key: str, value: Expression, wanted: str) -> None:
        """Report a value of the wrong kind."""
        self.report.error(
            "S805", f"`{key}` must be {wanted}, not {describe(value)}", value.span, help=f'write `{key} = "..."`'
        )


def plain(value: Expression) -> str | None:
    """The text of a string, a bare word or a number; None for anything else."""
    match value:
        case Text():
            return value.value
        case Constant() | Number():
            return value.text
        case _:
            return None


def env_name(value: Expression) -> str | None:
    """The variable in `env("X")`; None when `value` is something else."""
    if isinstance(value, Call) and value.name.text == "env" and len(value.args) == 1:
        argument = value.args[0].value
        if isinstance(argument, Text) and argument.value:
            return argument.value
    return None


def read_datasource(block: ConfigDecl, report: Report) -> DatasourceDraft | None:
    """The datasource; None when its provider is missing, unknown or not supported yet."""
    lines = Properties(block, report)
    for key, line in lines.found.items():
        if key == "previewFeatures":
            report.error(
                "S806", "preview features belong to a generator", line.span, help="move the line to a generator block"
            )
        elif key not in DATASOURCE_KEYS:
            near = get_close_matches(key, DATASOURCE_KEYS, n=1)
            help = f"did you mean `{near[0]}`?" if near else "known are " + ", ".join(f"`{k}`" for k in DATASOURCE_KEYS)
            report.error("S807", f"a datasource has no property `{key}`", line.name.span, help=help)
    provider = read_provider(lines)
    url, direct, shadow = lines.source("url"), lines.source("directUrl"), lines.source("shadowDatabaseUrl")
    for other, name in ((url, "url"), (direct, "directUrl")):
        if shadow and shadow.literal != "" and shadow == other:
            report.error(
                "S808",
                f"`shadowDatabaseUrl` is the same as `{name}`",
                lines.found["shadowDatabaseUrl"].span,
                help="the shadow database is emptied: give it a database of its own",
            )
    mode = read_relation_mode(lines)
    schemas = read_schemas(lines)
    if provider is None:
        return None
    node = ir.Datasource(
        name=block.name.text,
        provider=provider,
        url=url,
        direct_url=direct,
        shadow_url=shadow if shadow and shadow.literal != "" else None,
        relation_mode=mode,
        schemas=tuple(schemas),
        extensions=tuple(read_extensions(lines, provider)),
    )
    line = lines.found.get("schemas")
    return DatasourceDraft(block, provider, node, line.span if line else None)


def read_provider(lines: Properties) -> ir.Provider | None:
    """The provider, or None after saying what is wrong with it."""
    block, report = lines.block, lines.report
    value = lines.value("provider")
    if value is None:
        if "provider" not in lines.found:
            report.error(
                "S809",
                f"the datasource `{block.name.text}` has no provider",
                block.name.span,
                help=f'add `provider = "postgresql"`; supported are {SUPPORTED}',
            )
        return None
    if not isinstance(value, Text):
        report.error(
            "S805",
            f"the provider must be a string, not {describe(value)}",
            value.span,
            help=f'write `provider = "postgresql"`; supported are {SUPPORTED}',
        )
        return None
    if value.value in PROVIDERS:
        return cast(ir.Provider, PROVIDERS[value.value])
    if value.value in LATER_PROVIDERS:
        report.error(
            "S810", f"the provider `{value.value}` is not supported yet", value.span, help=f"supported are {SUPPORTED}"
        )
    else:
        report.error(
            "S811", f"there is no provider `{value.value[:40]}`", value.span, help=f"supported are {SUPPORTED}"
        )
    return None


def read_relation_mode(lines: Properties) -> Literal["foreignKeys", "prisma"]:
    """`foreignKeys` or `prisma`; also under its old name `referentialIntegrity`."""
    report = lines.report
    old = lines.found.get("referentialIntegrity")
    if old is not None:
        if "relationMode" in lines.found:
            report.error(
                "S812", "`referentialIntegrity` is the old name of `relationMode`", old.span, help="remove this line"
            )
        else:
            report.warning(
                "S812", "`referentialIntegrity` is now called `relationMode`", old.name.span, help="rename it"
            )
    key = "relationMode" if "relationMode" in lines.found else "referentialIntegrity"
    value = lines.value(key)
    mode = lines.text(key)
    if mode == "prisma":
        return "prisma"
    if value is not None and mode not in (None, "foreignKeys"):
        report.error("S813", f"there is no relation mode `{mode}`", value.span, help='use "foreignKeys" or "prisma"')
    return "foreignKeys"


def read_schemas(lines: Properties) -> list[str]:
    """The database schemas, in source order."""
    value = lines.value("schemas")
    found: list[str] = []
    for text, item in lines.texts("schemas"):
        if text in found:
            lines.report.error("S814", f"the schema `{text}` is listed twice", item.span, help="remove one of them")
        else:
            found.append(text)
    if value is not None and not items(value):
        lines.report.error(
            "S814", "`schemas` must not be empty", value.span, help='write `schemas = ["public"]`, or remove the line'
        )
    return found


def read_extensions(lines: Properties, provider: ir.Provider) -> Iterator[ir.Extension]:
    """PostgreSQL extensions: names, or `name(map: "...", schema: "...", version: "...")`."""
    value = lines.value("extensions")
    if value is None:
        return
    if provider != "postgresql":
        lines.report.error("S815", f"`extensions` do not exist on {provider}", value.span, help="remove the line")
        return
    for item in items(value):
        match item:
            case Constant() if EXTENSION_NAME.match(item.text):
                yield ir.Extension(name=item.text)
            case Call() if EXTENSION_NAME.match(item.name.text):
                options: dict[str, str] = {}
                for argument in item.args:
                    name = argument.name.text if argument.name else ""
                    if (
                        name in options
                        or name not in ("map", "schema", "version")
                        or not isinstance(argument.value, Text)
                    ):
                        lines.report.error(
                            "S816",
                            f"`{item.name.text}` has a wrong argument",
                            argument.span,
                            help='write `map: "..."`, `schema: "..."` or `version: "..."`',
                        )
                        continue
                    options[name] = argument.value.value
                yield ir.Extension(
                    name=item.name.text,
                    db_name=options.get("map"),
                    db_schema=options.get("schema"),
                    version=options.get("version"),
                )
            case _:
                lines.report.error(
                    "S816",
                    "an extension is a name",
                    item.span,
                    help='write `extensions = [pg_trgm, uuid(map: "uuid-ossp")]`',
                )


def read_generator(block: ConfigDecl, report: Report) -> ir.Generator | None:
    """A generator; its own keys are kept as strings. None when it has no provider."""
    lines = Properties(block, report)
    env: dict[str, str] = {}
    options: dict[str, str | tuple[str, ...]] = {}
    for key, line in lines.found.items():
        if key == "previewFeatures" or line.value is None:
            continue
        variable = env_name(line.value)
        if variable is not None:
            env[key] = variable
        elif key not in ("provider", "output"):
            options[key] = option(lines, key, line.value)
    features = tuple(read_features(lines))
    provider = "" if "provider" in env else lines.text("provider")
    if provider is None:
        if "provider" not in lines.found:
            report.error(
                "S809",
                f"the generator `{block.name.text}` has no provider",
                block.name.span,
                help='add `provider = "prisma-client-py"` or `provider = "prisma-client-js"`',
            )
        return None
    output = None if "output" in env else lines.text("output")
    return ir.Generator(
        name=block.name.text,
        provider=provider,
        output=output,
        preview_features=features,
        options=options,
        env=env,
        docs=block.docs,
    )


def option(lines: Properties, key: str, value: Expression) -> str | tuple[str, ...]:
    """A generator's own option as a string or a tuple of strings."""
    text = plain(value)
    if text is not None:
        return text
    found: list[str] = []
    for item in items(value):
        text = plain(item)
        if isinstance(item, Call) and item.name.text == "env" and not item.args:
            lines.wrong(key, item, 'a string or `env("NAME")`')
        elif text is None:
            message = f"`{key}` is {describe(item)}, which means nothing to a generator"
            lines.report.warning("S805", message, item.span, help="write a string or a list of strings")
        else:
            found.append(text)
    return tuple(found)


def read_features(lines: Properties) -> Iterator[str]:
    """The preview features; unknown ones are reported."""
    for word, item in lines.texts("previewFeatures"):
        text = FEATURES_BY_CASE.get(word.lower(), word)
        if text in PREVIEW_FEATURES:
            if text in FINISHED_FEATURES:
                message = f"the preview feature `{text}` need not be named any more"
                lines.report.warning("S820", message, item.span, help="remove it")
            yield text
            continue
        near = get_close_matches(text, PREVIEW_FEATURES, n=1)
        help = f"did you mean `{near[0]}`?" if near else "remove it"
        lines.report.error("S817", f"there is no preview feature `{text[:60]}`", item.span, help=help)

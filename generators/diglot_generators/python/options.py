"""The generator block: which providers mean a Python client, and what their options ask for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from diglot_schema.ir import Generator, Schema

PROVIDERS = frozenset(("prisma-client-py", "diglot-client-py", "prisma-client-python"))


class OptionError(Exception):
    """An option of the generator block has a value that it cannot have."""


@dataclass(frozen=True, slots=True)
class Options:
    """What a generator block asks of a Python client.

    interface: awaitable queries, or results at once. compat: "pcp" types what was not loaded as None and lets update
    and delete of a missing row give None, as prisma-client-py does. url_env/url_literal: the datasource's url.
    root, schema_root: the project's folder and the schema's, relative to the package, for SQLite `file:` urls.
    drop_in: also write the modules that only prisma-client-py has: types, errors, fields. partial_types: the script of
    partial types that the block names. log_level: how much the client tells, if its option `log` does not say it.
    """

    interface: Literal["asyncio", "sync"] = "asyncio"
    compat: Literal["pcp"] | None = None
    url_env: str | None = None
    url_literal: str | None = None
    root: str = "."
    schema_root: str = "."
    drop_in: bool = True
    partial_types: str | None = None
    log_level: str | None = None

    @property
    def sync(self) -> bool:
        """True when queries give their results at once."""
        return self.interface == "sync"

    @property
    def client(self) -> str:
        """The class that the generated client extends."""
        if self.sync:
            return "SyncCompatClient" if self.compat == "pcp" else "SyncClient"
        return "CompatClient" if self.compat == "pcp" else "Client"

    @property
    def transactions(self) -> tuple[str, str]:
        """The module and the class of what `tx()` gives with the habits of prisma-client-py."""
        return ("sync_pcp", "SyncTransactions") if self.sync else ("pcp", "Transactions")

    @property
    def actions(self) -> str:
        """The class of the runtime that actions have with the habits of prisma-client-py."""
        return "SyncCompatActions" if self.sync else "CompatActions"

    @property
    def guard(self) -> str:
        """The function that makes `requires_connection`."""
        return "sync_connection_guard" if self.sync else "connection_guard"

    @property
    def record(self) -> str:
        """The class that the generated records extend."""
        return "CompatRecord" if self.compat == "pcp" else "Record"


def handles(generator: Generator) -> bool:
    """True when `generator` asks for a Python client."""
    return provider(generator) in PROVIDERS


def provider(generator: Generator) -> str:
    """The provider as text; what follows a command such as `uv run prisma-client-py` is looked at, too."""
    words = generator.provider.replace("\\", "/").split()
    return words[-1].rsplit("/", 1)[-1] if words else ""


def options(
    schema: Schema,
    generator: Generator,
    *,
    root: str = ".",
    schema_root: str = ".",
    log_level: str | None = None,
) -> Options:
    """The options of `generator`; ones that are not ours are left to others. Raises OptionError."""
    interface = text_option(generator, "interface") or "asyncio"
    if interface not in ("asyncio", "sync"):
        raise OptionError(f'generator `{generator.name}`: interface must be "asyncio" or "sync", got "{interface}"')
    compat = text_option(generator, "compat")
    if compat not in (None, "pcp"):
        raise OptionError(f'generator `{generator.name}`: compat must be "pcp", got "{compat}"')
    partial_types = text_option(generator, "partial_type_generator")
    if partial_types is not None and compat is None:
        raise OptionError(f'generator `{generator.name}`: partial_type_generator needs compat = "pcp"')
    depth = text_option(generator, "recursive_type_depth")
    if depth is not None and not depth.removeprefix("-").isdigit():
        raise OptionError(f'generator `{generator.name}`: recursive_type_depth must be a number, got "{depth}"')
    url = schema.datasource.url
    return Options(
        interface=interface,
        compat=compat,
        url_env=url.env if url else None,
        url_literal=url.literal if url else None,
        root=root,
        schema_root=schema_root,
        drop_in=provider(generator) != "diglot-client-py",
        partial_types=partial_types,
        log_level=log_level,
    )


def text_option(generator: Generator, name: str) -> str | None:
    """The option `name` as text, or None when it is not given; a list counts as its first item."""
    value = generator.options.get(name)
    if isinstance(value, tuple):
        value = value[0] if value else None
    return value

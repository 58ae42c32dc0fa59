"""The options of a client."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from typing import Any, TypedDict

from .log import LogDefinition, LogLevel


class DatasourceOptions(TypedDict, total=False):
    """A datasource, as prisma-client-py and Prisma write it."""

    name: str
    url: str | None


class PoolOptions(TypedDict, total=False):
    """Limits of the pool; times are in seconds."""

    connection_limit: int | None
    pool_timeout: float | None
    connect_timeout: float | None
    statement_timeout: float | None


class TransactionOptions(TypedDict, total=False):
    """Limits of a transaction in seconds (with `compat = "pcp"` an int is milliseconds), and its isolation level."""

    max_wait: float | timedelta | None
    timeout: float | timedelta | None
    isolation_level: str | None


class ClientOptions(TypedDict, total=False):
    """What `Prisma(...)` takes; None stands for what is not given.

    url: wins over the environment and the schema. log: what is told of: a level is printed, a definition says whether
    it is printed, goes to `on` or to the logger `diglot`; or a function that gets each statement's text and seconds.
    omit: fields that no result has, `{"user": {"password": True}}`. like_escape: False makes `%` and `_` wildcards in
    contains, startsWith and endsWith, and in equals without case.
    """

    url: str | None
    datasource: DatasourceOptions | None
    datasources: Mapping[str, DatasourceOptions] | None
    log: Callable[[str, float], object] | Sequence[LogLevel | LogDefinition] | None
    omit: Mapping[str, Mapping[str, bool]] | None
    like_escape: bool | None
    pool: PoolOptions | None
    transaction_options: TransactionOptions | None


class CompatOptions(ClientOptions, total=False):
    """What `Prisma(...)` takes with `compat = "pcp"`; see `CompatClient`."""

    http: Any
    use_dotenv: bool
    log_queries: bool
    connect_timeout: float | timedelta | None

"""Connection URLs: `postgresql://user:password@host:5432/database?connection_limit=5&sslmode=require`.

The parameters that Prisma up to 6 knew are understood (FEATURES DP-02); unknown ones are left out.
"""

from __future__ import annotations

import ssl
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from diglot_client.drivers.driver import Options
from diglot_client.errors import UrlError


@dataclass(frozen=True, slots=True)
class Target:
    """Where to connect and how. Holds the password: never print it."""

    host: str
    port: int
    user: str
    password: str | None = field(repr=False)
    database: str
    limit: int
    pool_timeout: float | None
    connect_timeout: float
    statement_timeout: float | None
    prepared: bool
    cache_size: int
    tls: Any
    settings: dict[str, str]

    @property
    def address(self) -> str:
        """`host:port`, for messages."""
        return f"{self.host}:{self.port}"


def parse(url: str, options: Options) -> Target:
    """The target that `url` names; raises UrlError, whose message never repeats the URL."""
    try:
        parts = urlsplit(url)
        port = parts.port or 5432
    except ValueError:
        raise UrlError({"error": "the address or the port cannot be read"}) from None
    if parts.scheme not in ("postgres", "postgresql"):
        raise UrlError({"error": "it must start with postgresql:// or postgres://"})
    query = dict(parse_qsl(parts.query, keep_blank_values=True))

    def number(name: str, default: float) -> float:
        try:
            return float(query.get(name) or default)
        except ValueError:
            raise UrlError({"error": f"{name} must be a number"}) from None

    settings: dict[str, str] = {}
    if query.get("schema"):
        settings["search_path"] = '"' + query["schema"].replace('"', '""') + '"'
    if query.get("application_name"):
        settings["application_name"] = query["application_name"]
    if query.get("options"):
        settings["options"] = query["options"]
    pool_timeout = number("pool_timeout", options.pool_timeout)
    socket_timeout = number("socket_timeout", options.statement_timeout or 0)
    bouncer = query.get("pgbouncer", "").lower() == "true"
    cache_size = int(number("statement_cache_size", 500))
    host = query.get("host") or unquote(parts.hostname or "localhost")
    return Target(
        host=host,
        port=port,
        user=unquote(parts.username or "") or "postgres",
        password=unquote(parts.password) if parts.password is not None else None,
        database=unquote(parts.path.lstrip("/")) or "postgres",
        limit=max(1, int(number("connection_limit", options.connection_limit))),
        pool_timeout=pool_timeout or None,
        connect_timeout=number("connect_timeout", options.connect_timeout) or 5,
        statement_timeout=socket_timeout or None,
        prepared=not bouncer and cache_size > 0,
        cache_size=0 if bouncer else cache_size,
        tls=False if host.startswith("/") else tls(query),
        settings=settings,
    )


def tls(query: dict[str, str]) -> Any:
    """asyncpg's `ssl` argument: a mode, or a context when certificates are named."""
    mode = query.get("sslmode", "prefer")
    if mode not in ("disable", "allow", "prefer", "require", "verify-ca", "verify-full"):
        raise UrlError({"error": "sslmode must be disable, allow, prefer, require, verify-ca or verify-full"})
    root, certificate = query.get("sslrootcert"), query.get("sslcert")
    if query.get("sslaccept") == "strict" and mode in ("prefer", "require"):
        mode = "verify-full"
    if not root and not certificate and mode not in ("verify-ca", "verify-full"):
        return mode
    try:
        context = ssl.create_default_context(cafile=root if root else None)
        context.check_hostname = mode == "verify-full"
        if mode not in ("verify-ca", "verify-full"):
            context.verify_mode = ssl.CERT_NONE
        if certificate and query.get("sslkey"):
            context.load_cert_chain(certificate, query["sslkey"], query.get("sslpassword"))
        elif certificate:
            context.load_verify_locations(certificate)
    except OSError:
        raise UrlError({"error": "a certificate file cannot be read"}) from None
    return context

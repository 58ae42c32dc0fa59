"""Connection URLs: `postgresql://user:password@host:5432/database?connection_limit=5&sslmode=require`.

The parameters that Prisma up to 6 knew are understood; unknown ones are left out.
"""

from __future__ import annotations

import re
import ssl
from dataclasses import dataclass, field
from typing import Any

from diglot_client.drivers.driver import Options
from diglot_client.drivers.parameters import number, parameters, percent_decoded
from diglot_client.errors import UrlError

_URL = re.compile(r"([a-z][a-z0-9+.-]*)://([^/?#]*)(?:/([^?#]*))?(?:\?([^#]*))?(?:#.*)?", re.IGNORECASE | re.DOTALL)
_PLACE = re.compile(r"(\[[^\]]*\]|[^:,\[\]]*)(?::(\d{1,5})?)?", re.ASCII)
UNREADABLE = (
    "the address or the port cannot be read; characters such as / ? # @ in the user name or the password must be "
    "percent-encoded"
)


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
    connect_timeout: float | None
    statement_timeout: float | None
    cache_size: int
    probe: bool
    """The URL does not say whether statements can be prepared: ask whether a pooler is between."""
    tls: Any
    settings: dict[str, str]

    @property
    def address(self) -> str:
        """`host:port`, for messages."""
        return f"{self.host}:{self.port}"


def parse(url: str, options: Options) -> Target:
    """The target that `url` names; raises UrlError, whose message never repeats the URL."""
    match = _URL.fullmatch(url.strip())
    if match is None or match[1].lower() not in ("postgres", "postgresql"):
        raise UrlError({"error": "it must start with postgresql:// or postgres://"})
    authority, path, query = match[2], match[3] or "", parameters(match[4] or "")
    login, _, place = authority.rpartition("@")
    user, separator, password = login.partition(":")
    address = _PLACE.fullmatch(place)
    if address is None:
        several = "it names several hosts, which is not supported"
        raise UrlError({"error": several if "," in place else UNREADABLE})
    port = int(number(query, "port", int(address[2] or 5432)))
    if not 1 <= port <= 65535:
        raise UrlError({"error": UNREADABLE})
    host = query.get("host") or percent_decoded(address[1].strip("[]")) or "localhost"
    settings: dict[str, str] = {}
    if query.get("schema"):
        settings["search_path"] = '"' + query["schema"].replace('"', '""') + '"'
    if query.get("application_name"):
        settings["application_name"] = query["application_name"]
    if query.get("options"):
        settings["options"] = query["options"]
    bouncer = query.get("pgbouncer", "").lower() == "true"
    cache_size = 0 if bouncer else int(number(query, "statement_cache_size", 500))
    return Target(
        host=host,
        port=port,
        user=percent_decoded(user) or "postgres",
        password=percent_decoded(password) if separator else None,
        database=percent_decoded(path).lstrip("/") or "postgres",
        limit=max(1, int(number(query, "connection_limit", options.connection_limit))),
        pool_timeout=number(query, "pool_timeout", options.pool_timeout) or None,
        connect_timeout=number(query, "connect_timeout", options.connect_timeout) or None,
        statement_timeout=number(query, "socket_timeout", options.statement_timeout or 0) or None,
        cache_size=cache_size,
        probe=not query.keys() & {"pgbouncer", "statement_cache_size"},
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

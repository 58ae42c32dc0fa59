"""Connection URLs: `mysql://user:password@host:3306/database?connection_limit=5&sslaccept=strict`.

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

_URL = re.compile(r"(mysql|mariadb)://([^/?#]*)(?:/([^?#]*))?(?:\?([^#]*))?(?:#.*)?", re.IGNORECASE | re.DOTALL)
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
    password: str = field(repr=False)
    database: str
    socket: str | None
    limit: int
    pool_timeout: float | None
    connect_timeout: float | None
    statement_timeout: float | None
    tls: Any

    @property
    def address(self) -> str:
        """`host:port`, for messages."""
        return self.socket or f"{self.host}:{self.port}"


def parse(url: str, options: Options) -> Target:
    """The target that `url` names; raises UrlError, whose message never repeats the URL."""
    match = _URL.fullmatch(url.strip())
    if match is None:
        raise UrlError({"error": "it must start with mysql:// or mariadb://"})
    authority, path, query = match[2], match[3] or "", parameters(match[4] or "")
    login, _, place = authority.rpartition("@")
    user, _, password = login.partition(":")
    address = _PLACE.fullmatch(place)
    if address is None:
        raise UrlError({"error": UNREADABLE})
    port = int(address[2] or 3306)
    if not 1 <= port <= 65535:
        raise UrlError({"error": UNREADABLE})
    database = percent_decoded(path).lstrip("/")
    if not database:
        raise UrlError({"error": "it names no database"})
    return Target(
        host=percent_decoded(address[1].strip("[]")) or "localhost",
        port=port,
        user=percent_decoded(user) or "root",
        password=percent_decoded(password),
        database=database,
        socket=query.get("socket") or None,
        limit=max(1, int(number(query, "connection_limit", options.connection_limit))),
        pool_timeout=number(query, "pool_timeout", options.pool_timeout) or None,
        connect_timeout=number(query, "connect_timeout", options.connect_timeout) or None,
        statement_timeout=number(query, "socket_timeout", options.statement_timeout or 0) or None,
        tls=tls(query),
    )


def tls(query: dict[str, str]) -> ssl.SSLContext | None:
    """The context for encrypted connections; None where the URL asks for none.

    sslaccept: `strict` checks the server's certificate, `accept_invalid_certs` does not. sslcert: the authority.
    """
    accept, authority = query.get("sslaccept"), query.get("sslcert")
    if accept not in (None, "strict", "accept_invalid_certs"):
        raise UrlError({"error": "sslaccept must be strict or accept_invalid_certs"})
    if accept is None and authority is None:
        return None
    try:
        context = ssl.create_default_context(cafile=authority)
    except OSError:
        raise UrlError({"error": "a certificate file cannot be read"}) from None
    if accept == "accept_invalid_certs":
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    return context

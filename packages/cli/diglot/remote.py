"""Whether a database is on the machine or network of a developer."""

from __future__ import annotations

import ipaddress

from diglot_migrate.url import postgres_url, provider_of


def remote_host(url: str) -> str | None:
    """The host of `url` when it looks like one on the internet, where production is; None for a local one.

    Local are files, sockets, localhost, private addresses and names without a dot, as containers have them.
    """
    if provider_of(url) == "sqlite":
        return None
    host = postgres_url(url).host
    if host.startswith("/"):
        return None
    name = host.rpartition(":")[0].strip("[]").lower()
    try:
        return None if not ipaddress.ip_address(name).is_global else host
    except ValueError:
        local = "." not in name or name.endswith((".local", ".localhost", ".internal", ".test", ".lan"))
        return None if local else host

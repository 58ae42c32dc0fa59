"""The studio inside somebody's own web application, on the connections of their own client."""

from __future__ import annotations

from collections.abc import Iterable

from starlette.types import ASGIApp

from diglot_client import Client
from diglot_client.execute import Engine
from diglot_client.omit import read_omit

from .app import Studio, application
from .guard import Access

LEAST_TOKEN = 16
"""Characters of a token that cannot be guessed."""


def mounted(client: Client, *, token: str, hosts: Iterable[str], read_only: bool = True) -> ASGIApp:
    """An application for `app.mount("/studio", ...)`, to those who have opened `/studio/?token=...` once.

    client: an asynchronous client; the studio shows all of its models and fields, also those that it omits. token: a
    secret. hosts: the values of the Host header under which the application is reached, such as `localhost:8000`.
    read_only: whether changes are refused. Raises ValueError for a token that could be guessed, or without hosts.
    """
    names = frozenset(hosts)
    if len(token) < LEAST_TOKEN:
        raise ValueError(f"the token of the studio must have at least {LEAST_TOKEN} characters")
    if not names:
        raise ValueError("the studio needs the hosts under which it is reached")
    plain = plain_client(client)
    return application(Studio(plain, plain._manifest, Access(token, names, "diglot_studio"), read_only))  # pyright: ignore[reportPrivateUsage] read by the client already


def plain_client(client: Client) -> Client:
    """A client on the same connections whose records are dicts of all fields."""
    inner = client._engine  # pyright: ignore[reportPrivateUsage] the connections of a client are nobody else's business
    plain = Client()
    engine = Engine(inner.manifest, inner.driver, {}, read_omit(inner.manifest, None, {}), True, False)
    plain.__dict__.update(_engine=engine, _manifest=inner.manifest)
    return plain

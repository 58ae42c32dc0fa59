"""Opening and closing asyncpg connections."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from dataclasses import replace
from typing import Any, cast

import asyncpg

from .codec import prepare
from .errors import connect_error
from .url import Target

_KEEPALIVE_SECONDS = 10
_DEAD_PEER_MILLISECONDS = 30_000
CLOSE_SECONDS = 2.0

Connection = Any
"""An asyncpg.Connection; the library has no types of its own."""


async def connect(target: Target) -> Connection:
    """A new connection with our codecs; raises InitializationError.

    A pooler that refuses the setting for the schema `public` gets none: it is the default.
    """
    try:
        return await opened(target, target.settings)
    except Exception as error:
        public = target.settings.get("search_path") == '"public"'
        if public and "unsupported startup parameter" in str(error):
            settings = {name: value for name, value in target.settings.items() if name != "search_path"}
            return await connect(replace(target, settings=settings))
        known = connect_error(error, target)
        if known is None:
            raise
        raise known from error


async def opened(target: Target, settings: dict[str, str]) -> Connection:
    """A new connection; raises what asyncpg does."""
    connection: Connection = await cast(Any, asyncpg).connect(
        host=target.host,
        port=target.port,
        user=target.user,
        password=target.password,
        database=target.database,
        timeout=target.connect_timeout,
        command_timeout=target.statement_timeout,
        statement_cache_size=0 if target.probe else target.cache_size,
        max_cached_statement_lifetime=0,
        max_cacheable_statement_size=0,
        ssl=target.tls,
        server_settings=settings or None,
    )
    keep_alive(connection)
    if target.probe and await is_direct(connection):
        connection._stmt_cache.set_max_size(target.cache_size)  # asyncpg decides before it connects
        connection._stmt_cache_enabled = True
    await prepare(connection)
    return connection


async def is_direct(connection: Connection) -> bool:
    """False behind a pooler, which gives statements to other server sessions than the one that prepared them."""
    return await connection.fetchval("SELECT pg_backend_pid()") == connection.get_server_pid()


def keep_alive(connection: Connection) -> None:
    """Notice a dead peer within about 30 seconds."""
    transport: Any = getattr(connection, "_transport", None)
    raw: Any = transport.get_extra_info("socket") if transport is not None else None
    if raw is None or raw.family not in (socket.AF_INET, socket.AF_INET6):
        return
    raw.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for name, value in (("TCP_KEEPIDLE", _KEEPALIVE_SECONDS), ("TCP_USER_TIMEOUT", _DEAD_PEER_MILLISECONDS)):
        option = getattr(socket, name, None)
        if option is not None:
            raw.setsockopt(socket.IPPROTO_TCP, option, value)


async def retire(connection: Connection) -> None:
    """Close a connection within two seconds, politely if possible."""
    try:
        await connection.close(timeout=CLOSE_SECONDS)
    except Exception:
        connection.terminate()
    except asyncio.CancelledError:
        connection.terminate()
        raise


def drop(connection: Connection) -> None:
    """Close the socket of a connection whose event loop is closed: nothing else of it is left."""
    transport: Any = getattr(connection, "_transport", None)
    with contextlib.suppress(Exception):
        transport.get_extra_info("socket").shutdown(socket.SHUT_RDWR)

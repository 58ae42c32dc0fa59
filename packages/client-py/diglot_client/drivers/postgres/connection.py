"""Opening and closing asyncpg connections."""

from __future__ import annotations

import asyncio
import socket
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
    """A new connection with our codecs; raises InitializationError."""
    try:
        connection: Connection = await cast(Any, asyncpg).connect(
            host=target.host,
            port=target.port,
            user=target.user,
            password=target.password,
            database=target.database,
            timeout=target.connect_timeout,
            command_timeout=target.statement_timeout,
            statement_cache_size=target.cache_size,
            max_cached_statement_lifetime=0,
            max_cacheable_statement_size=0,
            ssl=target.tls,
            server_settings=target.settings or None,
        )
    except Exception as error:
        known = connect_error(error, target)
        if known is None:
            raise
        raise known from error
    keep_alive(connection)
    await prepare(connection)
    return connection


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

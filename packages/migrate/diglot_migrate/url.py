"""Connection strings as Prisma writes them, for the tool's own connections."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit, urlunsplit

from diglot_migrate.errors import MigrateError

# Parameters of Prisma's own that mean nothing to a server or to asyncpg.
_OURS = {
    "schema",
    "connection_limit",
    "pool_timeout",
    "connect_timeout",
    "socket_timeout",
    "pgbouncer",
    "statement_cache_size",
    "single_use_connections",
    "sslaccept",
    "sslidentity",
    "sslpassword",
}


@dataclass(frozen=True, slots=True)
class PostgresUrl:
    """A PostgreSQL URL taken apart. `dsn` has only what asyncpg knows; `home` is the schema to work in."""

    dsn: str
    database: str
    host: str
    home: str
    connect_timeout: float

    def on(self, database: str) -> str:
        """The same server, another database."""
        return urlunsplit(urlsplit(self.dsn)._replace(path="/" + quote(database, safe="")))


def provider_of(url: str) -> str:
    """postgresql, sqlite or mysql; raises MigrateError (P1013) for anything else, without printing the text."""
    if re.match(r"postgres(ql)?://", url):
        return "postgresql"
    if url.startswith("file:"):
        return "sqlite"
    if re.match(r"(mysql|mariadb)://", url):
        return "mysql"
    raise MigrateError("the connection string must begin with postgresql://, postgres://, mysql:// or file:", "P1013")


def not_yet(url: str, what: str) -> None:
    """Raise MigrateError where MySQL, which is in preview, does not do something yet."""
    if provider_of(url) == "mysql":
        raise MigrateError(
            f"{what} not done on MySQL and MariaDB yet; `diglot db push` makes tables in an empty database"
        )


def postgres_url(url: str) -> PostgresUrl:
    """Take a `postgresql://` URL apart; raises MigrateError (P1013) when it cannot be read."""
    try:
        parts = urlsplit(url)
        port = parts.port or 5432
        pairs = parse_qsl(parts.query, keep_blank_values=True)
    except ValueError:
        raise MigrateError(
            "the connection string cannot be read; special characters in the password must be percent-encoded", "P1013"
        ) from None
    options = dict(pairs)
    kept = [(name, value) for name, value in pairs if name not in _OURS]
    try:
        timeout = float(options.get("connect_timeout", "") or 5)
    except ValueError:
        raise MigrateError("connect_timeout in the connection string must be a number of seconds", "P1013") from None
    host = options.get("host") or parts.hostname or "localhost"
    return PostgresUrl(
        dsn=urlunsplit(parts._replace(scheme="postgresql", query=urlencode(kept))),
        database=unquote(parts.path.removeprefix("/")) or unquote(parts.username or "") or "postgres",
        host=host if host.startswith("/") else f"{host}:{port}",
        home=options.get("schema") or "public",
        connect_timeout=timeout or 5,
    )


@dataclass(frozen=True, slots=True)
class MysqlUrl:
    """A MySQL URL taken apart."""

    host: str
    port: int
    user: str
    password: str = field(repr=False)
    database: str
    socket: str | None
    connect_timeout: float


def mysql_url(url: str) -> MysqlUrl:
    """Take a `mysql://` URL apart; raises MigrateError (P1013) when it cannot be read."""
    try:
        parts = urlsplit(url)
        port = parts.port or 3306
        options = dict(parse_qsl(parts.query, keep_blank_values=True))
        timeout = float(options.get("connect_timeout", "") or 5)
    except ValueError:
        raise MigrateError(
            "the connection string cannot be read; special characters in the password must be percent-encoded", "P1013"
        ) from None
    database = unquote(parts.path.removeprefix("/"))
    if not database:
        raise MigrateError("the connection string names no database", "P1013")
    return MysqlUrl(
        host=parts.hostname or "localhost",
        port=port,
        user=unquote(parts.username or "") or "root",
        password=unquote(parts.password or ""),
        database=database,
        socket=options.get("socket") or None,
        connect_timeout=timeout or 5,
    )


def sqlite_path(url: str, folder: Path) -> Path:
    """The file of a `file:` URL; a relative one is taken from `folder`."""
    name = unquote(url.removeprefix("file:").split("?", 1)[0].removeprefix("//"))
    if name in ("", ":memory:"):
        raise MigrateError("a database in memory is gone with the command; give a file", "P1013")
    return folder / name

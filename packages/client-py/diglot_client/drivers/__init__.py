"""Drivers: how a database is reached. `open_driver` picks the one for a provider."""

from __future__ import annotations

from .driver import Driver, Fault, OnQuery, Options, Reads, Session, Unreadable
from .logged import LoggedDriver

__all__ = ["Driver", "Fault", "LoggedDriver", "OnQuery", "Options", "Reads", "Session", "Unreadable", "open_driver"]


def open_driver(provider: str, url: str, options: Options) -> Driver:
    """The driver of `provider` for `url`; nothing is connected yet. Raises InitializationError for a bad URL."""
    driver = driver_of(provider, url, options)
    return driver if options.on_query is None else LoggedDriver(driver, options.on_query)


def driver_of(provider: str, url: str, options: Options) -> Driver:
    """The bare driver of `provider`."""
    match provider:
        case "postgresql":
            from .postgres.driver import PostgresDriver

            return PostgresDriver(url, options)
        case "sqlite":
            from .sqlite.driver import SqliteDriver

            return SqliteDriver(url, options)
        case "mysql":
            from .mysql.driver import MysqlDriver

            return MysqlDriver(url, options)
        case _:
            raise NotImplementedError(f"provider {provider}")

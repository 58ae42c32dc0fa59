"""Errors of asyncpg and of the server as Faults."""

from __future__ import annotations

import re
import ssl
from typing import Any, cast

import asyncpg
from asyncpg import exceptions as failures

from diglot_client.drivers.driver import Fault, Unreadable
from diglot_client.errors import (
    AccessDenied,
    AuthenticationFailed,
    DatabaseNotFound,
    InitializationError,
    ServerUnreachable,
    TlsError,
)
from diglot_client.spec import SQLSTATES

from .url import Target

_UNREACHABLE = (failures.PostgresConnectionError, failures.CannotConnectNowError, failures.OperatorInterventionError)
"""What the server or asyncpg says when nobody can connect now."""

_RELATION = re.compile(r'relation "([^"]+)"')
_COLUMN = re.compile(r'column "?([^" ]+)"?')
_REFUSED = re.compile(r'invalid input (?:syntax for type|value for enum) "?([\w ]+?)"?(?::|$)', re.ASCII)
"""A value that is none of its type, and the type."""


def fault(error: BaseException) -> Fault | None:
    """The Fault for an exception that a statement raised; None when it is not the database's."""
    if isinstance(error, asyncpg.InternalClientError) and "no decoder for" in str(error):
        return Unreadable()
    if isinstance(error, asyncpg.PostgresError):
        if cast(Any, error).message is None and isinstance(error, asyncpg.DataError):  # its text shows the value
            return Fault("P2007", {"message": "a parameter has not the type that the statement has for it"})
        return server_fault(error)
    if isinstance(error, (OverflowError, ValueError)):
        return Fault("P2023", {"cause": "a date and time has no equal here"})
    if isinstance(error, TimeoutError):
        return Fault("P1008", broken=True)
    if isinstance(error, asyncpg.InterfaceError) and str(error).startswith("the server expects"):
        return Fault("P2039", {"code": "08P01", "message": str(error).partition("\n")[0]})
    if isinstance(error, (OSError, asyncpg.InterfaceError, asyncpg.InternalClientError)):
        return Fault("P1017", broken=True)
    return None


def server_fault(error: Any) -> Fault:
    """The Fault for an error that the server reported."""
    state = str(getattr(error, "sqlstate", "") or "")
    message = str(getattr(error, "message", None) or error.args[0] if error.args else "")
    if isinstance(error, failures.ConnectionDoesNotExistError) or _lost(state, error):
        return Fault("P1017", broken=True)
    facts: dict[str, Any] = {"code": state, "message": message}
    for name, attribute in (("constraint", "constraint_name"), ("table", "table_name"), ("column", "column_name")):
        value = getattr(error, attribute, None)
        if value:
            facts[name] = value
    if state == "42P01" and (match := _RELATION.search(message)):
        facts["table"] = match.group(1)
    if state == "42703" and (match := _COLUMN.search(message)):
        facts["column"] = match.group(1)
    if state == "42883" and message.startswith("no binary output function"):
        return Unreadable()
    if refused := _REFUSED.match(message):
        facts["type"] = refused.group(1)
    if isinstance(error, failures.InvalidCachedStatementError):  # in a transaction; outside asyncpg tries again
        return Fault("P2034", facts)
    code = SQLSTATES.get(state, "P2039")
    return Fault(code, facts, broken=code == "P1017")


def _lost(state: str, error: Any) -> bool:
    """Whether a state says that the connection is gone; a statement that was not understood leaves it."""
    return state.startswith("08") and not (state == "08P01" and getattr(error, "severity", None) == "ERROR")


def connect_error(error: BaseException, target: Target) -> InitializationError | Fault | None:
    """The error for an exception that connecting raised; None when it is not the database's."""
    if isinstance(error, (failures.InvalidPasswordError, failures.InvalidAuthorizationSpecificationError)):
        if "pg_hba" in str(error):
            return AccessDenied({"user": target.user, "database": target.database})
        return AuthenticationFailed({"user": target.user})
    if isinstance(error, failures.InvalidCatalogNameError):
        return DatabaseNotFound({"database": target.database})
    if isinstance(error, failures.TooManyConnectionsError):
        return Fault("P2037")
    if isinstance(error, failures.InsufficientPrivilegeError):
        return AccessDenied({"user": target.user, "database": target.database})
    if isinstance(error, (ssl.SSLError, ConnectionError)) and "SSL" in str(error).upper():
        return TlsError()
    if isinstance(error, failures.ProtocolViolationError):  # a pooler refuses a setting
        return Fault("P2039", {"code": "08P01", "message": str(error)})
    if isinstance(error, asyncpg.PostgresError) and not isinstance(error, _UNREACHABLE):
        return server_fault(error)
    if isinstance(error, (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError)):
        return ServerUnreachable({"address": target.address})
    return None

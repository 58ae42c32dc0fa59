"""Errors of the server and of aiomysql as Faults."""

from __future__ import annotations

import re
import ssl
from typing import Any

from pymysql import err

from diglot_client.drivers.driver import Fault
from diglot_client.errors import (
    AccessDenied,
    AuthenticationFailed,
    DatabaseNotFound,
    InitializationError,
    ServerUnreachable,
    TlsError,
)
from diglot_client.spec import MYSQL_ERRORS

from .url import Target

DUPLICATE = 1062
_KEY = re.compile(r"for key '(?:(?P<table>[^'.]*)\.)?(?P<key>[^']*)'$")
_CONSTRAINT = re.compile(r"\(`(?:[^`]|``)*`\.`(?P<table>(?:[^`]|``)*)`, CONSTRAINT `(?P<name>(?:[^`]|``)*)`")
_CHECK = re.compile(r"(?:CONSTRAINT|Check constraint) [`'](?:[^`']*`\.`)?(?P<name>[^`']*)[`']")
_COLUMN = re.compile(r"(?:[Cc]olumn|Field) '(?:[^']*\.)?(?P<column>[^'.]*)'")
_TABLE = re.compile(r"Table '(?:[^'.]*\.)?(?P<table>[^']*)'")


def fault(error: BaseException) -> Fault | None:
    """The Fault for an exception that a statement raised; None when it is not the database's."""
    if isinstance(error, err.MySQLError):
        return server_fault(error)
    if isinstance(error, TimeoutError):
        return Fault("P1008", broken=True)
    if isinstance(error, (OSError, EOFError, RuntimeError)):
        return Fault("P1017", broken=True)
    return None


def number_of(error: BaseException) -> int:
    """The server's number of an error; 0 when it has none."""
    first = error.args[0] if error.args else 0
    return first if isinstance(first, int) else 0


def server_fault(error: err.MySQLError) -> Fault:
    """The Fault for an error with a number."""
    number = number_of(error)
    message = str(error.args[1]) if len(error.args) > 1 else str(error)
    if isinstance(error, err.InterfaceError) and number == 0:
        return Fault("P1017", broken=True)
    code = MYSQL_ERRORS.get(str(number), "P2039")
    facts: dict[str, Any] = {"code": str(number), "message": message}
    pattern = {"P2002": _KEY, "P2003": _CONSTRAINT, "P2004": _CHECK, "P2021": _TABLE}.get(code, _COLUMN)
    if match := pattern.search(message):
        found = match.groupdict()
        facts |= {key: found[key] for key in ("table", "column") if found.get(key)}
        if name := found.get("key") or found.get("name"):
            facts["constraint"] = name
    return Fault(code, facts, broken=code == "P1017")


def connect_error(error: BaseException, target: Target) -> InitializationError | Fault | None:
    """The error for an exception that connecting raised; None when it is not the database's."""
    if isinstance(error, ssl.SSLError) or isinstance(error.__cause__, ssl.SSLError):
        return TlsError()
    number = number_of(error) if isinstance(error, err.MySQLError) else 0
    match number:
        case 1045 | 1698:
            return AuthenticationFailed({"user": target.user})
        case 1049:
            return DatabaseNotFound({"database": target.database})
        case 1044 | 1142:
            return AccessDenied({"user": target.user, "database": target.database})
        case 1040 | 1203:
            return Fault("P2037")
        case _:
            pass
    if isinstance(error, (err.MySQLError, OSError, EOFError)):
        return ServerUnreachable({"address": target.address})
    return None

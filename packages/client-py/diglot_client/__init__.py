"""The Diglot runtime for generated Python clients. What needs pydantic is imported when it is first asked for."""

from typing import TYPE_CHECKING, Any

from .actions import Actions
from .client import Client
from .errors import (
    DiglotError,
    InitializationError,
    NotLoaded,
    RecordNotFound,
    RequestError,
    UniqueViolation,
    ValidationError,
)
from .query import Query
from .values import NOT_GIVEN, AnyNull, DbNull, FieldRef, JsonNull

if TYPE_CHECKING:
    from .execute import Affected
    from .pcp import CompatClient
    from .record import CompatRecord, Record
    from .sync import SyncClient
    from .sync_pcp import SyncCompatClient

_LATER = {
    "Affected": "execute",
    "CompatClient": "pcp",
    "CompatRecord": "record",
    "Record": "record",
    "SyncClient": "sync",
    "SyncCompatClient": "sync_pcp",
}


def __getattr__(name: str) -> Any:
    module = _LATER.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f".{module}", __name__), name)


__all__ = [
    "NOT_GIVEN",
    "Actions",
    "Affected",
    "AnyNull",
    "Client",
    "CompatClient",
    "CompatRecord",
    "DbNull",
    "DiglotError",
    "FieldRef",
    "InitializationError",
    "JsonNull",
    "NotLoaded",
    "Query",
    "Record",
    "RecordNotFound",
    "RequestError",
    "SyncClient",
    "SyncCompatClient",
    "UniqueViolation",
    "ValidationError",
]

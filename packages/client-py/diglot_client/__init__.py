"""The Diglot runtime for generated Python clients."""

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
from .execute import Affected
from .query import Query
from .record import Record
from .values import NOT_GIVEN, AnyNull, DbNull, FieldRef, JsonNull

__all__ = [
    "NOT_GIVEN",
    "Actions",
    "Affected",
    "AnyNull",
    "Client",
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
    "UniqueViolation",
    "ValidationError",
]

"""Every error a Diglot client raises.

DiglotError
├── ValidationError        wrong arguments, found before anything is sent; `path` says where
├── NotLoaded              an attribute that the query did not ask for (also an AttributeError)
├── InitializationError    no connection: P1000 AuthenticationFailed, P1001 ServerUnreachable, P1002 ServerTimeout,
│                          P1003 DatabaseNotFound, P1010 AccessDenied, P1011 TlsError, P1012 ConfigurationError,
│                          P1013 UrlError
└── RequestError           the database or the client refused a request; `code`, `meta`
    ├── P1008 OperationTimeout   P1017 ConnectionClosed   P2000 ValueTooLong      P2002 UniqueViolation
    ├── P2003 ForeignKeyViolation P2004 CheckViolation    P2007 InvalidValue      P2010 RawQueryFailed
    ├── P2011 NullViolation      P2014 RelationViolation  P2015 RelatedRecordNotFound
    ├── P2017 RecordsNotConnected P2018 ConnectedRecordsNotFound P2019 InputError P2020 ValueOutOfRange
    ├── P2021 TableNotFound      P2022 ColumnNotFound     P2023 InconsistentData  P2024 PoolTimeout
    ├── P2025 RecordNotFound     P2026 UnsupportedFeature P2034 WriteConflict     P2037 TooManyConnections
    ├── P2039 DatabaseError      D1001 OutcomeUnknown
    └── P2028 TransactionError
        ├── P1018 TransactionClosed
        └── P2028 TransactionRolledBack   COMMIT answered ROLLBACK

Messages are the templates of `schema/spec/errors.json`. They name models, fields and constraints, never a value.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from .failure import CLIENT_VERSION as CLIENT_VERSION
from .failure import CodedError as CodedError
from .failure import DataError as DataError
from .failure import DiglotError as DiglotError
from .failure import NotLoaded as NotLoaded
from .failure import UnknownRelationalFieldError as UnknownRelationalFieldError
from .failure import ValidationError as ValidationError
from .spec import INITIALIZATION_ERRORS, REQUEST_ERRORS


class InitializationError(CodedError):
    """The client could not get a connection. `error_code` repeats `code` under Prisma's name."""

    templates = INITIALIZATION_ERRORS

    @property
    def error_code(self) -> str:
        """The code, as Prisma names it for this class."""
        return self.code


class AuthenticationFailed(InitializationError):
    """The server refused the user or the password."""

    code = "P1000"


class ServerUnreachable(InitializationError):
    """Nothing answers at the address."""

    code = "P1001"


class ServerTimeout(InitializationError):
    """The server answered the connection attempt too late."""

    code = "P1002"


class DatabaseNotFound(InitializationError):
    """The server has no such database, or the file cannot be opened."""

    code = "P1003"


class AccessDenied(InitializationError):
    """The user may not use the database."""

    code = "P1010"


class TlsError(InitializationError):
    """The TLS handshake failed."""

    code = "P1011"


class ConfigurationError(InitializationError):
    """The client has no URL, or options that contradict each other."""

    code = "P1012"


class UrlError(InitializationError):
    """The database URL cannot be understood."""

    code = "P1013"


class RequestError(CodedError, DataError):
    """A request failed. `meta` holds `modelName` where a model is concerned; `batch_request_idx` the place in a list.

    `retryable` is true when the same transaction may succeed on another try.
    """

    templates = REQUEST_ERRORS
    batch_request_idx: int | None = None
    retryable: ClassVar[bool] = False


class OperationTimeout(RequestError):
    """A statement or a lock took longer than its limit."""

    code = "P1008"


class ConnectionClosed(RequestError):
    """The connection was lost before the database could do the work."""

    code = "P1017"
    retryable = True


class ValueTooLong(RequestError):
    """A text is longer than its column."""

    code = "P2000"


class UniqueViolation(RequestError):
    """A write met a unique index. meta: `target` (schema names), `constraint`, `modelName`."""

    code = "P2002"


class ForeignKeyViolation(RequestError):
    """A write would leave a foreign key without its row. meta: `field_name`, `constraint`, `modelName`."""

    code = "P2003"


class CheckViolation(RequestError):
    """A CHECK constraint said no. meta: `constraint`, `modelName`."""

    code = "P2004"


class InvalidValue(RequestError):
    """The database refused a value for its type."""

    code = "P2007"


class RawQueryFailed(RequestError):
    """A raw query failed. meta: `code` and `message` of the database."""

    code = "P2010"


class NullViolation(RequestError):
    """NULL for a required column. meta: `target` (schema names), `modelName`."""

    code = "P2011"


class RelationViolation(RequestError):
    """A required relation would be broken."""

    code = "P2014"


class RelatedRecordNotFound(RequestError):
    """A related record could not be found."""

    code = "P2015"


class RecordsNotConnected(RequestError):
    """A nested write named records that are not connected to the parent."""

    code = "P2017"


class ConnectedRecordsNotFound(RequestError):
    """A nested connect found fewer records than it named."""

    code = "P2018"


class InputError(RequestError):
    """Arguments that contradict each other."""

    code = "P2019"


class ValueOutOfRange(RequestError):
    """A number does not fit its column."""

    code = "P2020"


class TableNotFound(RequestError):
    """The database has no such table."""

    code = "P2021"


class ColumnNotFound(RequestError):
    """The database has no such column."""

    code = "P2022"


class InconsistentData(RequestError):
    """The database holds a value that the schema does not allow."""

    code = "P2023"


class PoolTimeout(RequestError):
    """No connection became free in time."""

    code = "P2024"


class RecordNotFound(RequestError):
    """A required record does not exist. meta: `cause`, `modelName`."""

    code = "P2025"


class UnsupportedFeature(RequestError):
    """The database cannot do what the query asked for."""

    code = "P2026"


class TransactionError(RequestError):
    """The transaction could not start, has expired or is closed already."""

    code = "P2028"


class TransactionClosed(TransactionError):
    """The server has closed the transaction."""

    code = "P1018"


class TransactionRolledBack(TransactionError):
    """COMMIT was answered by ROLLBACK: nothing of the transaction was kept. The first error in it is the cause."""


class WriteConflict(RequestError):
    """A deadlock or a serialization failure; trying the transaction again may succeed."""

    code = "P2034"
    retryable = True


class TooManyConnections(RequestError):
    """The server accepts no further connection."""

    code = "P2037"


class DatabaseError(RequestError):
    """Any other error of the database. meta: `code` and `message` of the database."""

    code = "P2039"


class OutcomeUnknown(RequestError):
    """The connection was lost while a write was in flight: it may or may not have happened."""

    code = "D1001"


def request_error(code: str, meta: Mapping[str, Any] | None = None) -> CodedError:
    """The error of the class that `code` names; P2039 for a code that is not ours."""
    return BY_CODE.get(code, DatabaseError)(meta)


def _collect(root: type[CodedError]) -> dict[str, type[CodedError]]:
    found: dict[str, type[CodedError]] = {}
    for child in root.__subclasses__():
        if child.code:
            found.setdefault(child.code, child)
        for code, error in _collect(child).items():
            found.setdefault(code, error)
    return found


BY_CODE: dict[str, type[CodedError]] = _collect(CodedError)
"""Error class by code."""

PrismaClientKnownRequestError = RequestError
PrismaClientUnknownRequestError = DatabaseError
PrismaClientValidationError = ValidationError
PrismaClientInitializationError = InitializationError

# The names prisma-client-py used.
PrismaError = DiglotError
UniqueViolationError = UniqueViolation
ForeignKeyViolationError = ForeignKeyViolation
MissingRequiredValueError = ValidationError
FieldNotFoundError = ValidationError
InputValidationError = ValidationError
RecordNotFoundError = RecordNotFound
TableNotFoundError = TableNotFound
RawQueryError = RawQueryFailed
TransactionExpiredError = TransactionError
ClientNotConnectedError = InitializationError
EngineConnectionError = InitializationError
HTTPClientClosedError = InitializationError
ClientNotRegisteredError = ConfigurationError
ClientAlreadyRegisteredError = ConfigurationError
UnsupportedDatabaseError = ConfigurationError
TransactionNotStartedError = TransactionError

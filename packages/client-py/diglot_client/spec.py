"""Facts shared with the other packages. Written by schema/spec/build.py; do not edit."""

from __future__ import annotations

from typing import Any, Final

REQUEST_ERRORS: Final[dict[str, dict[str, Any]]] = {
    "P1008": {
        "class": "OperationTimeout",
        "messages": ["Operations timed out after {timeout}", "Operations timed out"],
    },
    "P1017": {
        "class": "ConnectionClosed",
        "messages": ["Server has closed the connection."],
    },
    "P1018": {
        "class": "TransactionClosed",
        "messages": ["The transaction is closed on the server."],
    },
    "P2000": {
        "class": "ValueTooLong",
        "messages": [
            "The provided value for the column is too long for the column's type. Column: `{column}`",
            "The provided value for the column is too long for the column's type.",
        ],
    },
    "P2002": {
        "class": "UniqueViolation",
        "messages": [
            "Unique constraint failed on the fields: ({target})",
            "Unique constraint failed on the constraint: `{constraint}`",
            "Unique constraint failed on the (not available)",
        ],
    },
    "P2003": {
        "class": "ForeignKeyViolation",
        "messages": [
            "Foreign key constraint violated on the fields: ({field_name})",
            "Foreign key constraint violated on the constraint: `{constraint}`",
            "Foreign key constraint violated on the (not available)",
        ],
    },
    "P2004": {
        "class": "CheckViolation",
        "messages": ["A constraint failed on the database: `{constraint}`", "A constraint failed on the database"],
    },
    "P2007": {
        "class": "InvalidValue",
        "messages": ["Data validation error: the database refused a value for its type"],
    },
    "P2010": {
        "class": "RawQueryFailed",
        "messages": ["Raw query failed. Code: {code}. Message: {message}", "Raw query failed. Message: {message}"],
    },
    "P2011": {
        "class": "NullViolation",
        "messages": [
            "Null constraint violation on the fields: ({target})",
            "Null constraint violation on the (not available)",
        ],
    },
    "P2014": {
        "class": "RelationViolation",
        "messages": [
            "The change you are trying to make would violate the required relation `{relation}` between the `{model_a}` and `{model_b}` models.",
        ],
    },
    "P2015": {
        "class": "RelatedRecordNotFound",
        "messages": ["A related record could not be found. {cause}"],
    },
    "P2017": {
        "class": "RecordsNotConnected",
        "messages": [
            "The records for relation `{relation}` between the `{parent}` and `{child}` models are not connected.",
        ],
    },
    "P2018": {
        "class": "ConnectedRecordsNotFound",
        "messages": ["The required connected records were not found. {cause}"],
    },
    "P2019": {
        "class": "InputError",
        "messages": ["Input error. {cause}"],
    },
    "P2020": {
        "class": "ValueOutOfRange",
        "messages": ["Value out of range for the type: {cause}", "Value out of range for the type"],
    },
    "P2021": {
        "class": "TableNotFound",
        "messages": [
            "The table `{table}` does not exist in the current database.",
            "A table does not exist in the current database.",
        ],
    },
    "P2022": {
        "class": "ColumnNotFound",
        "messages": [
            "The column `{column}` does not exist in the current database.",
            "A column does not exist in the current database.",
        ],
    },
    "P2023": {
        "class": "InconsistentData",
        "messages": ["Inconsistent column data: {cause}"],
    },
    "P2024": {
        "class": "PoolTimeout",
        "messages": [
            "Timed out fetching a new connection from the connection pool. (Current connection pool timeout: {timeout} s, connection limit: {connection_limit})",
        ],
    },
    "P2025": {
        "class": "RecordNotFound",
        "messages": [
            "An operation failed because it depends on one or more records that were required but not found. {cause}",
        ],
    },
    "P2026": {
        "class": "UnsupportedFeature",
        "messages": ["The current database provider doesn't support a feature that the query used: {feature}"],
    },
    "P2028": {
        "class": "TransactionError",
        "messages": ["Transaction API error: {error}"],
    },
    "P2034": {
        "class": "WriteConflict",
        "messages": ["Transaction failed due to a write conflict or a deadlock. Please retry your transaction"],
    },
    "P2037": {
        "class": "TooManyConnections",
        "messages": ["Too many database connections opened"],
    },
    "P2039": {
        "class": "DatabaseError",
        "messages": ["Database error. Code: {code}. Message: {message}", "Database error. Message: {message}"],
    },
    "D1001": {
        "class": "OutcomeUnknown",
        "messages": [
            "The connection was lost while {statement} was in flight: it is not known whether the database did it",
        ],
    },
}
"""By code: class name and message templates; the first template whose facts are all known is used."""

INITIALIZATION_ERRORS: Final[dict[str, dict[str, Any]]] = {
    "P1000": {
        "class": "AuthenticationFailed",
        "messages": [
            "Authentication failed against the database server, the provided database credentials for `{user}` are not valid",
            "Authentication failed against the database server, the provided database credentials are not valid",
        ],
    },
    "P1001": {
        "class": "ServerUnreachable",
        "messages": ["Can't reach database server at `{address}`", "Can't reach the database server"],
    },
    "P1002": {
        "class": "ServerTimeout",
        "messages": [
            "The database server at `{address}` was reached but timed out after {timeout} s",
            "The database server was reached but timed out",
        ],
    },
    "P1003": {
        "class": "DatabaseNotFound",
        "messages": [
            "Database `{database}` does not exist on the database server",
            "The database file `{path}` cannot be opened",
            "The database does not exist on the database server",
        ],
    },
    "P1010": {
        "class": "AccessDenied",
        "messages": [
            "User `{user}` was denied access on the database `{database}`",
            "The user was denied access on the database",
        ],
    },
    "P1011": {
        "class": "TlsError",
        "messages": ["Error opening a TLS connection"],
    },
    "P1012": {
        "class": "ConfigurationError",
        "messages": [
            "Environment variable not found: `{variable}`. Set it, write it to a .env file, or pass url= to the client",
            "{error}",
        ],
    },
    "P1013": {
        "class": "UrlError",
        "messages": ["The provided database URL is invalid: {error}"],
    },
}
"""Errors of connecting, by code."""

VALIDATION_MESSAGES: Final[dict[str, str]] = {
    "unknownArgument": "Unknown argument `{name}` in {place} of {operation}.{hint}",
    "missingArgument": "Argument `{name}` is missing in {place} of {operation}.",
    "wrongType": "Argument {place} of {operation} must be {expected}, got {got}.",
    "notNull": "Argument {place} of {operation} must not be null.",
    "undefinedElement": "Argument {place} of {operation} holds `undefined` inside a list; leave the element out or use null.",
    "outOfRange": "Argument {place} of {operation} is out of range for {type} ({min} to {max}).",
    "fraction": "Argument {place} of {operation} must be {expected}, got a number with a fraction.",
    "notFinite": "Argument {place} of {operation} must be a finite number for {type}.",
    "unsafeInteger": "Argument {place} of {operation} is a number beyond 2^53, which JavaScript has rounded already; pass a bigint or a string.",
    "nulByte": "Argument {place} of {operation} holds a NUL character, which PostgreSQL cannot store.",
    "loneSurrogate": "Argument {place} of {operation} holds half of a surrogate pair, which is not valid Unicode.",
    "naiveDateTime": "Argument {place} of {operation} is a date and time without a time zone; add one (for example tzinfo=timezone.utc, or `Z`).",
    "invalidDateTime": "Argument {place} of {operation} must be a complete ISO 8601 date and time with a zone, such as 2024-02-29T12:34:56.789Z.",
    "invalidDecimal": "Argument {place} of {operation} must be a decimal number, got text that is none.",
    "invalidBytes": "Argument {place} of {operation} must be bytes or base64 text.",
    "invalidUuid": "Argument {place} of {operation} must be a UUID, as its column is one.",
    "invalidEnum": "Argument {place} of {operation} must be a value of the enum {enum}.{hint}",
    "invalidJson": "Argument {place} of {operation} must be JSON: {reason}.",
    "tooDeep": "The arguments of {operation} are nested deeper than {limit} levels.",
    "mixedCall": "Pass the arguments of {operation} either as one dict or as keywords, not both.",
    "notLoaded": "{field} was not loaded; add {advice}",
}
"""Templates of ValidationError, by kind."""

SCALARS: Final[list[str]] = [
    "Int",
    "BigInt",
    "Float",
    "Decimal",
    "Boolean",
    "String",
    "DateTime",
    "Json",
    "Bytes",
    "Enum",
]
"""The scalar types of the schema language that a client can read and write."""

INTEGER_RANGES: Final[dict[str, list[str]]] = {
    "Int": ["-2147483648", "2147483647"],
    "BigInt": ["-9223372036854775808", "9223372036854775807"],
    "SmallInt": ["-32768", "32767"],
    "Oid": ["0", "4294967295"],
}
"""Smallest and largest value, by scalar or native type; text, because JavaScript numbers are too short."""

TYPE_WORDS: Final[dict[str, str]] = {
    "Int": "an integer",
    "BigInt": "an integer",
    "Float": "a number",
    "Decimal": "a decimal number",
    "Boolean": "a boolean",
    "String": "text",
    "DateTime": "a date and time",
    "Json": "JSON",
    "Bytes": "bytes",
    "Enum": "an enum value",
}
"""How an error message calls a value of a scalar type."""

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
        "messages": [
            "Data validation error: the database refused a value for the type `{type}`",
            "Data validation error: the database refused a value for its type",
        ],
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
            "The change you are trying to make would violate the required relation '{relation}' between the `{modelA}` and `{modelB}` models.",
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
            "The database file `{path}` cannot be opened: {reason}",
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
    "wrongType": "{subject} of {operation} must be {expected}, got {got}.",
    "notNull": "{subject} of {operation} must not be null.",
    "explicitUndefined": "{subject} of {operation} is `undefined`; leave it out or use Prisma.skip.",
    "undefinedElement": "{subject} of {operation} holds `undefined` inside a list; leave the element out or use null.",
    "outOfRange": "{subject} of {operation} is out of range for {type} ({min} to {max}).",
    "fraction": "{subject} of {operation} must be {expected}, got a number with a fraction.",
    "notFinite": "{subject} of {operation} must be a finite number for {type}.",
    "unsafeInteger": "{subject} of {operation} is a number beyond 2^53, which JavaScript has rounded already; pass a bigint or a string.",
    "nulByte": "{subject} of {operation} holds a NUL character, which text in a database cannot have.",
    "loneSurrogate": "{subject} of {operation} holds half of a surrogate pair, which is not valid Unicode.",
    "naiveDateTime": "{subject} of {operation} is a date and time without a time zone; add one (for example tzinfo=timezone.utc, or `Z`).",
    "invalidDateTime": "{subject} of {operation} must be a complete ISO 8601 date and time with a zone, such as 2024-02-29T12:34:56.789Z.",
    "invalidDecimal": "{subject} of {operation} must be a decimal number, got text that is none.",
    "invalidBytes": "{subject} of {operation} must be bytes or base64 text.",
    "invalidUuid": "{subject} of {operation} must be a UUID, as its column is one.",
    "invalidEnum": "{subject} of {operation} must be a value of the enum {enum}.{hint}",
    "invalidJson": "{subject} of {operation} must be JSON: {reason}.",
    "tooDeep": "The arguments of {operation} are nested deeper than {limit} levels.",
    "tooMany": "{subject} of {operation} holds more than {limit} elements; use an operator that takes a list of values, such as `in`.",
    "mixedCall": "Pass the arguments of {operation} either as one dict or as keywords, not both.",
    "exclusiveArguments": "Arguments `{one}` and `{other}` of {operation} cannot be used together in {place}.",
    "notOnDatabase": "{subject} of {operation} is not possible on {database}.",
    "emptySelection": "{subject} of {operation} must select at least one field.{hint}",
    "oneKey": "{subject} of {operation} must have exactly one key; pass a list of objects for several.",
    "plainUnique": "{subject} of {operation} must be a plain value, as it is the key that finds a record.",
    "missingUnique": "{subject} of {operation} needs at least one unique key.{hint}",
    "missingOperator": "{subject} of {operation} has a `{name}` and nothing to compare; add an operator such as `equals`.",
    "unknownWord": "{subject} of {operation} is not one of the words that may stand here.{hint}",
    "noShortForm": "{subject} of {operation} must be an object of operators, such as `equals`.",
    "negative": "{subject} of {operation} must not be negative.",
    "notPositive": "{subject} of {operation} must be at least 1.",
    "oneOperator": "{subject} of {operation} must have exactly one operator.",
    "notSupported": "{operation} is not supported yet.",
    "notFieldReference": "{subject} of {operation} cannot be a reference to a field here.",
    "wrongFieldReference": "{subject} of {operation} refers to {field}, which is not {expected}.",
    "plainJsonNull": "{subject} of {operation} must not be plain null; say DbNull for the database's NULL or JsonNull for the JSON value null.",
    "wrongJsonNull": "{subject} of {operation} cannot be {name}.",
    "nullsNeedOptional": "{subject} of {operation} is only for optional fields.",
    "notInBy": "{subject} of {operation} uses `{name}`, which is not in `by`.",
    "lockAlone": "{subject} of {operation} locks rows until the end of a transaction; make the call inside one.",
    "orderNeeded": "{subject} of {operation} needs `orderBy`.",
    "oneOrMinusOne": "{subject} of {operation} must be 1 or -1.",
    "noCreate": "{operation} is not possible: a required field of the model has a type that no client can write.",
    "readOnly": "{operation} is not possible: the model is a view.",
    "noUnique": "{operation} is not possible: the model has no unique key.",
    "mixedRows": "{subject} of {operation} must give `{name}` in all rows or in none.",
    "notLoaded": "{field} was not loaded; add {advice}",
}
"""Templates of ValidationError, by kind."""

SQLSTATES: Final[dict[str, str]] = {
    "22001": "P2000",
    "23505": "P2002",
    "23503": "P2003",
    "23001": "P2003",
    "23514": "P2004",
    "23P01": "P2004",
    "22P02": "P2007",
    "22007": "P2007",
    "22008": "P2007",
    "23502": "P2011",
    "22003": "P2020",
    "22012": "P2020",
    "42P01": "P2021",
    "42703": "P2022",
    "40001": "P2034",
    "40P01": "P2034",
    "55P03": "P2034",
    "53300": "P2037",
    "57014": "P1008",
    "57P01": "P1017",
    "57P02": "P1017",
    "57P03": "P1017",
    "25P03": "P1018",
}
"""Our code by SQLSTATE of a PostgreSQL server; all others are P2039."""

MYSQL_ERRORS: Final[dict[str, str]] = {
    "1020": "P2034",
    "1040": "P2037",
    "1048": "P2011",
    "1053": "P1017",
    "1054": "P2022",
    "1062": "P2002",
    "1077": "P1017",
    "1146": "P2021",
    "1152": "P1017",
    "1153": "P1017",
    "1158": "P1017",
    "1159": "P1017",
    "1160": "P1017",
    "1161": "P1017",
    "1203": "P2037",
    "1205": "P2034",
    "1213": "P2034",
    "1216": "P2003",
    "1217": "P2003",
    "1263": "P2011",
    "1264": "P2020",
    "1292": "P2007",
    "1317": "P1008",
    "1364": "P2011",
    "1365": "P2020",
    "1366": "P2007",
    "1406": "P2000",
    "1411": "P2007",
    "1451": "P2003",
    "1452": "P2003",
    "1525": "P2007",
    "1586": "P2002",
    "1614": "P2034",
    "1690": "P2020",
    "1927": "P1017",
    "1969": "P1008",
    "2006": "P1017",
    "2013": "P1017",
    "2014": "P1017",
    "2055": "P1017",
    "3024": "P1008",
    "3140": "P2007",
    "3141": "P2007",
    "3572": "P2034",
    "3819": "P2004",
    "4025": "P2004",
    "4031": "P1017",
    "4038": "P2007",
}
"""Our code by the error number of a MySQL or MariaDB server; all others are P2039."""

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
    "TinyInt": ["-128", "127"],
    "UnsignedTinyInt": ["0", "255"],
    "UnsignedSmallInt": ["0", "65535"],
    "MediumInt": ["-8388608", "8388607"],
    "UnsignedMediumInt": ["0", "16777215"],
    "UnsignedInt": ["0", "4294967295"],
    "UnsignedBigInt": ["0", "18446744073709551615"],
    "Wide": ["-9223372036854775808", "9223372036854775807"],
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

ACTIONS: Final[dict[str, dict[str, str]]] = {
    "findUnique": {
        "where": "unique",
        "select": "select",
        "include": "include",
        "omit": "omit",
        "relationLoadStrategy": "strategy",
        "lock": "lock",
        "skipLocked": "flag",
        "noWait": "flag",
    },
    "findUniqueOrThrow": {
        "where": "unique",
        "select": "select",
        "include": "include",
        "omit": "omit",
        "relationLoadStrategy": "strategy",
        "lock": "lock",
        "skipLocked": "flag",
        "noWait": "flag",
    },
    "findFirst": {
        "where": "where",
        "orderBy": "order",
        "cursor": "unique",
        "take": "take",
        "skip": "skip",
        "distinct": "names",
        "select": "select",
        "include": "include",
        "omit": "omit",
        "relationLoadStrategy": "strategy",
        "lock": "lock",
        "skipLocked": "flag",
        "noWait": "flag",
    },
    "findFirstOrThrow": {
        "where": "where",
        "orderBy": "order",
        "cursor": "unique",
        "take": "take",
        "skip": "skip",
        "distinct": "names",
        "select": "select",
        "include": "include",
        "omit": "omit",
        "relationLoadStrategy": "strategy",
        "lock": "lock",
        "skipLocked": "flag",
        "noWait": "flag",
    },
    "findMany": {
        "where": "where",
        "orderBy": "order",
        "cursor": "unique",
        "take": "take",
        "skip": "skip",
        "distinct": "names",
        "select": "select",
        "include": "include",
        "omit": "omit",
        "relationLoadStrategy": "strategy",
        "lock": "lock",
        "skipLocked": "flag",
        "noWait": "flag",
    },
    "findKeys": {
        "by": "key",
        "select": "select",
        "include": "include",
        "omit": "omit",
        "relationLoadStrategy": "strategy",
    },
    "count": {
        "where": "where",
        "orderBy": "order",
        "cursor": "unique",
        "take": "take",
        "skip": "skip",
        "select": "counts",
    },
    "stream": {
        "where": "where",
        "orderBy": "order",
        "cursor": "unique",
        "take": "take",
        "skip": "skip",
        "distinct": "names",
        "select": "select",
        "include": "include",
        "omit": "omit",
        "relationLoadStrategy": "strategy",
        "batchSize": "batch",
    },
    "exists": {
        "where": "where",
    },
    "aggregate": {
        "where": "where",
        "orderBy": "order",
        "cursor": "unique",
        "take": "take",
        "skip": "skip",
        "_count": "counts",
        "_sum": "_sum",
        "_avg": "_avg",
        "_min": "_min",
        "_max": "_max",
    },
    "groupBy": {
        "by": "names",
        "where": "where",
        "having": "having",
        "orderBy": "groupOrder",
        "take": "take",
        "skip": "skip",
        "_count": "counts",
        "_sum": "_sum",
        "_avg": "_avg",
        "_min": "_min",
        "_max": "_max",
    },
    "create": {
        "data": "create",
        "select": "select",
        "include": "include",
        "omit": "omit",
        "relationLoadStrategy": "strategy",
    },
    "createMany": {
        "data": "rows",
        "skipDuplicates": "flag",
    },
    "createManyAndReturn": {
        "data": "rows",
        "skipDuplicates": "flag",
        "select": "selectOne",
        "include": "includeOne",
        "omit": "omit",
    },
    "update": {
        "where": "unique",
        "data": "update",
        "select": "select",
        "include": "include",
        "omit": "omit",
        "relationLoadStrategy": "strategy",
    },
    "updateMany": {
        "where": "where",
        "data": "updateRow",
        "limit": "limit",
    },
    "updateManyAndReturn": {
        "where": "where",
        "data": "updateRow",
        "limit": "limit",
        "select": "selectOne",
        "include": "includeOne",
        "omit": "omit",
    },
    "upsert": {
        "where": "unique",
        "create": "create",
        "update": "update",
        "select": "select",
        "include": "include",
        "omit": "omit",
        "relationLoadStrategy": "strategy",
    },
    "delete": {
        "where": "unique",
        "select": "select",
        "include": "include",
        "omit": "omit",
        "relationLoadStrategy": "strategy",
    },
    "deleteMany": {
        "where": "where",
        "limit": "limit",
    },
}
"""Arguments of each action, with what they take."""

RELATION_ARGUMENTS: Final[dict[str, dict[str, str]]] = {
    "many": {
        "where": "where",
        "orderBy": "order",
        "cursor": "unique",
        "take": "take",
        "skip": "skip",
        "distinct": "names",
        "select": "select",
        "include": "include",
        "omit": "omit",
    },
    "optional": {
        "where": "where",
        "select": "select",
        "include": "include",
        "omit": "omit",
    },
    "required": {
        "select": "select",
        "include": "include",
        "omit": "omit",
    },
}
"""Arguments of a relation in select and include: to-many, optional to-one, required to-one."""

LOCKS: Final[list[str]] = ["update", "noKeyUpdate", "share", "keyShare"]
"""How the rows that a read finds can be locked, the strongest first."""

NESTED_WRITES: Final[dict[str, list[str]]] = {
    "createOne": ["create", "connectOrCreate", "connect"],
    "createOptional": ["create", "connectOrCreate", "connect"],
    "createMany": ["create", "connectOrCreate", "createMany", "connect"],
    "createLinks": ["create", "connectOrCreate", "connect"],
    "updateOne": ["create", "connectOrCreate", "upsert", "connect", "update"],
    "updateOptional": ["create", "connectOrCreate", "upsert", "disconnect", "delete", "connect", "update"],
    "updateMany": [
        "create",
        "connectOrCreate",
        "upsert",
        "createMany",
        "set",
        "disconnect",
        "delete",
        "connect",
        "update",
        "updateMany",
        "deleteMany",
    ],
    "updateLinks": [
        "create",
        "connectOrCreate",
        "upsert",
        "set",
        "disconnect",
        "delete",
        "connect",
        "update",
        "updateMany",
        "deleteMany",
    ],
}
"""What a create or an update can do to a relation, by its kind: to-one, to-many by key, to-many by join table."""

ARGUMENT_ALIASES: Final[dict[str, list[str]]] = {
    "noKeyUpdate": ["no_key_update"],
    "keyShare": ["key_share"],
    "batchSize": ["batch_size"],
    "skipLocked": ["skip_locked"],
    "noWait": ["no_wait"],
    "connectOrCreate": ["connect_or_create"],
    "createMany": ["create_many"],
    "updateMany": ["update_many"],
    "deleteMany": ["delete_many"],
    "orderBy": ["order_by", "order"],
    "skipDuplicates": ["skip_duplicates"],
    "relationLoadStrategy": ["relation_load_strategy"],
    "_count": ["count"],
    "_sum": ["sum"],
    "_avg": ["avg"],
    "_min": ["min"],
    "_max": ["max"],
}
"""Other spellings of arguments and of their words that Python accepts."""

OPERATORS: Final[dict[str, dict[str, Any]]] = {
    "equals": {
        "takes": "value",
        "types": ["*"],
    },
    "not": {
        "takes": "filter",
        "types": ["*"],
    },
    "in": {
        "takes": "list",
        "types": ["*", "-Boolean"],
    },
    "notIn": {
        "takes": "list",
        "types": ["*", "-Boolean"],
    },
    "lt": {
        "takes": "value",
        "types": ["Int", "BigInt", "Float", "Decimal", "String", "DateTime"],
    },
    "lte": {
        "takes": "value",
        "types": ["Int", "BigInt", "Float", "Decimal", "String", "DateTime"],
    },
    "gt": {
        "takes": "value",
        "types": ["Int", "BigInt", "Float", "Decimal", "String", "DateTime"],
    },
    "gte": {
        "takes": "value",
        "types": ["Int", "BigInt", "Float", "Decimal", "String", "DateTime"],
    },
    "contains": {
        "takes": "value",
        "types": ["String"],
    },
    "startsWith": {
        "takes": "value",
        "types": ["String"],
    },
    "endsWith": {
        "takes": "value",
        "types": ["String"],
    },
    "search": {
        "takes": "text",
        "types": ["String"],
    },
    "mode": {
        "takes": "word",
        "words": ["default", "insensitive"],
        "types": ["String"],
    },
}
"""Filters of a scalar field, with the types that have them."""

JSON_OPERATORS: Final[dict[str, dict[str, Any]]] = {
    "path": {
        "takes": "value",
    },
    "equals": {
        "takes": "value",
    },
    "not": {
        "takes": "value",
    },
    "string_contains": {
        "takes": "value",
    },
    "string_starts_with": {
        "takes": "value",
    },
    "string_ends_with": {
        "takes": "value",
    },
    "mode": {
        "takes": "word",
        "words": ["default", "insensitive"],
    },
    "array_contains": {
        "takes": "value",
    },
    "array_starts_with": {
        "takes": "value",
    },
    "array_ends_with": {
        "takes": "value",
    },
    "lt": {
        "takes": "value",
    },
    "lte": {
        "takes": "value",
    },
    "gt": {
        "takes": "value",
    },
    "gte": {
        "takes": "value",
    },
}
"""Filters of a Json field."""

LIST_OPERATORS: Final[dict[str, dict[str, Any]]] = {
    "equals": {
        "takes": "value",
    },
    "has": {
        "takes": "value",
    },
    "hasEvery": {
        "takes": "value",
    },
    "hasSome": {
        "takes": "value",
    },
    "isEmpty": {
        "takes": "flag",
    },
}
"""Filters of a scalar list."""

UPDATE_OPERATORS: Final[dict[str, dict[str, list[str]]]] = {
    "set": {
        "types": ["*"],
    },
    "increment": {
        "types": ["Int", "BigInt", "Float", "Decimal"],
    },
    "decrement": {
        "types": ["Int", "BigInt", "Float", "Decimal"],
    },
    "multiply": {
        "types": ["Int", "BigInt", "Float", "Decimal"],
    },
    "divide": {
        "types": ["Int", "BigInt", "Float", "Decimal"],
    },
    "push": {
        "types": ["list"],
    },
}
"""What `data` of an update can do to a field besides taking a value."""

AGGREGATES: Final[dict[str, list[str]]] = {
    "_count": ["*"],
    "_sum": ["Int", "BigInt", "Float", "Decimal"],
    "_avg": ["Int", "BigInt", "Float", "Decimal"],
    "_min": ["Int", "BigInt", "Float", "Decimal", "String", "DateTime", "Enum"],
    "_max": ["Int", "BigInt", "Float", "Decimal", "String", "DateTime", "Enum"],
}
"""Aggregates and the types that have them."""

OPERATOR_ALIASES: Final[dict[str, list[str]]] = {
    "notIn": ["not_in"],
    "startsWith": ["starts_with", "startswith"],
    "endsWith": ["ends_with", "endswith"],
    "hasEvery": ["has_every"],
    "hasSome": ["has_some"],
    "isEmpty": ["is_empty"],
    "isNot": ["is_not"],
}
"""Other spellings of operators that Python accepts."""

DIALECTS: Final[dict[str, dict[str, Any]]] = {
    "postgresql": {
        "nestedPy": "row",
        "nestedTs": "json",
        "arrays": True,
    },
    "sqlite": {
        "nestedPy": "none",
        "nestedTs": "none",
        "arrays": False,
    },
    "mysql": {
        "nestedPy": "none",
        "nestedTs": "none",
        "arrays": False,
    },
}
"""Capabilities of databases and of the drivers for them."""

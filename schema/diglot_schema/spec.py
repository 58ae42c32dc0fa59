"""Facts shared with the other packages. Written by schema/spec/build.py; do not edit."""

from __future__ import annotations

from typing import Any, Final

ACCESSOR_TAKEN: Final[list[str]] = ["constructor", "then", "catch", "finally", "toString", "toJSON", "valueOf"]
"""Members no TypeScript client may have as a model's: with a `then` it would be a promise. They get a `_`."""

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

NATIVE_TYPES: Final[dict[str, dict[str, dict[str, Any]]]] = {
    "postgresql": {
        "SmallInt": {
            "types": ["Int"],
        },
        "Integer": {
            "types": ["Int"],
        },
        "BigInt": {
            "types": ["BigInt"],
        },
        "Decimal": {
            "types": ["Decimal"],
            "optional": 2,
            "ranges": [[1, 1000], [0, 1000]],
        },
        "Money": {
            "types": ["Decimal"],
        },
        "Inet": {
            "types": ["String"],
        },
        "Oid": {
            "types": ["Int"],
        },
        "Citext": {
            "types": ["String"],
        },
        "Real": {
            "types": ["Float"],
        },
        "DoublePrecision": {
            "types": ["Float"],
        },
        "VarChar": {
            "types": ["String"],
            "optional": 1,
        },
        "Char": {
            "types": ["String"],
            "optional": 1,
        },
        "Text": {
            "types": ["String"],
        },
        "ByteA": {
            "types": ["Bytes"],
        },
        "Timestamp": {
            "types": ["DateTime"],
            "optional": 1,
            "ranges": [[0, 6]],
        },
        "Timestamptz": {
            "types": ["DateTime"],
            "optional": 1,
            "ranges": [[0, 6]],
        },
        "Date": {
            "types": ["DateTime"],
        },
        "Time": {
            "types": ["DateTime"],
            "optional": 1,
            "ranges": [[0, 6]],
        },
        "Timetz": {
            "types": ["DateTime"],
            "optional": 1,
            "ranges": [[0, 6]],
        },
        "Boolean": {
            "types": ["Boolean"],
        },
        "Bit": {
            "types": ["String"],
            "optional": 1,
            "ranges": [[1, None]],
        },
        "VarBit": {
            "types": ["String"],
            "optional": 1,
            "ranges": [[1, None]],
        },
        "Uuid": {
            "types": ["String"],
        },
        "Xml": {
            "types": ["String"],
        },
        "Json": {
            "types": ["Json"],
        },
        "JsonB": {
            "types": ["Json"],
        },
    },
    "mysql": {
        "Int": {
            "types": ["Int"],
        },
        "UnsignedInt": {
            "types": ["Int"],
        },
        "SmallInt": {
            "types": ["Int"],
        },
        "UnsignedSmallInt": {
            "types": ["Int"],
        },
        "MediumInt": {
            "types": ["Int"],
        },
        "UnsignedMediumInt": {
            "types": ["Int"],
        },
        "TinyInt": {
            "types": ["Int", "Boolean"],
        },
        "UnsignedTinyInt": {
            "types": ["Int", "Boolean"],
        },
        "BigInt": {
            "types": ["BigInt"],
        },
        "UnsignedBigInt": {
            "types": ["BigInt"],
        },
        "Decimal": {
            "types": ["Decimal"],
            "optional": 2,
            "ranges": [[0, 65], [0, 30]],
        },
        "Float": {
            "types": ["Float"],
        },
        "Double": {
            "types": ["Float"],
        },
        "Bit": {
            "types": ["Boolean", "Bytes"],
            "required": 1,
            "ranges": [[1, 64]],
        },
        "Char": {
            "types": ["String"],
            "required": 1,
            "ranges": [[0, 255]],
        },
        "VarChar": {
            "types": ["String"],
            "required": 1,
            "ranges": [[0, 65535]],
        },
        "Binary": {
            "types": ["Bytes"],
            "required": 1,
        },
        "VarBinary": {
            "types": ["Bytes"],
            "required": 1,
        },
        "TinyBlob": {
            "types": ["Bytes"],
        },
        "Blob": {
            "types": ["Bytes"],
        },
        "MediumBlob": {
            "types": ["Bytes"],
        },
        "LongBlob": {
            "types": ["Bytes"],
        },
        "TinyText": {
            "types": ["String"],
        },
        "Text": {
            "types": ["String"],
        },
        "MediumText": {
            "types": ["String"],
        },
        "LongText": {
            "types": ["String"],
        },
        "Date": {
            "types": ["DateTime"],
        },
        "Time": {
            "types": ["DateTime"],
            "optional": 1,
        },
        "DateTime": {
            "types": ["DateTime"],
            "optional": 1,
        },
        "Timestamp": {
            "types": ["DateTime"],
            "optional": 1,
        },
        "Year": {
            "types": ["Int"],
        },
        "Json": {
            "types": ["Json"],
        },
    },
    "sqlite": {},
}
"""By provider and name: scalar types, number of required and optional arguments, their ranges."""

OPERATOR_CLASSES: Final[dict[str, dict[str, Any]]] = {
    "InetOps": {
        "name": "inet_ops",
        "indexes": ["Gist", "SpGist"],
        "native": ["Inet"],
    },
    "JsonbOps": {
        "name": "jsonb_ops",
        "indexes": ["Gin"],
        "native": ["JsonB"],
        "types": ["Json"],
    },
    "JsonbPathOps": {
        "name": "jsonb_path_ops",
        "indexes": ["Gin"],
        "native": ["JsonB"],
        "types": ["Json"],
    },
    "ArrayOps": {
        "name": "array_ops",
        "indexes": ["Gin"],
        "native": [],
        "array": True,
    },
    "TextOps": {
        "name": "text_ops",
        "indexes": ["SpGist"],
        "native": ["Text", "VarChar", "Char"],
        "types": ["String"],
    },
    "BitMinMaxOps": {
        "name": "bit_minmax_ops",
        "indexes": ["Brin"],
        "native": ["Bit"],
    },
    "VarBitMinMaxOps": {
        "name": "varbit_minmax_ops",
        "indexes": ["Brin"],
        "native": ["VarBit"],
    },
    "BpcharBloomOps": {
        "name": "bpchar_bloom_ops",
        "indexes": ["Brin"],
        "native": ["Char"],
    },
    "BpcharMinMaxOps": {
        "name": "bpchar_minmax_ops",
        "indexes": ["Brin"],
        "native": ["Char"],
    },
    "ByteaBloomOps": {
        "name": "bytea_bloom_ops",
        "indexes": ["Brin"],
        "native": ["ByteA"],
        "types": ["Bytes"],
    },
    "ByteaMinMaxOps": {
        "name": "bytea_minmax_ops",
        "indexes": ["Brin"],
        "native": ["ByteA"],
        "types": ["Bytes"],
    },
    "TextBloomOps": {
        "name": "text_bloom_ops",
        "indexes": ["Brin"],
        "native": ["Text", "VarChar"],
        "types": ["String"],
    },
    "TextMinMaxOps": {
        "name": "text_minmax_ops",
        "indexes": ["Brin"],
        "native": ["Text", "VarChar"],
        "types": ["String"],
    },
    "DateBloomOps": {
        "name": "date_bloom_ops",
        "indexes": ["Brin"],
        "native": ["Date"],
    },
    "DateMinMaxOps": {
        "name": "date_minmax_ops",
        "indexes": ["Brin"],
        "native": ["Date"],
    },
    "DateMinMaxMultiOps": {
        "name": "date_minmax_multi_ops",
        "indexes": ["Brin"],
        "native": ["Date"],
    },
    "Float4BloomOps": {
        "name": "float4_bloom_ops",
        "indexes": ["Brin"],
        "native": ["Real"],
    },
    "Float4MinMaxOps": {
        "name": "float4_minmax_ops",
        "indexes": ["Brin"],
        "native": ["Real"],
    },
    "Float4MinMaxMultiOps": {
        "name": "float4_minmax_multi_ops",
        "indexes": ["Brin"],
        "native": ["Real"],
    },
    "Float8BloomOps": {
        "name": "float8_bloom_ops",
        "indexes": ["Brin"],
        "native": ["DoublePrecision"],
        "types": ["Float"],
    },
    "Float8MinMaxOps": {
        "name": "float8_minmax_ops",
        "indexes": ["Brin"],
        "native": ["DoublePrecision"],
        "types": ["Float"],
    },
    "Float8MinMaxMultiOps": {
        "name": "float8_minmax_multi_ops",
        "indexes": ["Brin"],
        "native": ["DoublePrecision"],
        "types": ["Float"],
    },
    "Int2BloomOps": {
        "name": "int2_bloom_ops",
        "indexes": ["Brin"],
        "native": ["SmallInt"],
    },
    "Int2MinMaxOps": {
        "name": "int2_minmax_ops",
        "indexes": ["Brin"],
        "native": ["SmallInt"],
    },
    "Int2MinMaxMultiOps": {
        "name": "int2_minmax_multi_ops",
        "indexes": ["Brin"],
        "native": ["SmallInt"],
    },
    "Int4BloomOps": {
        "name": "int4_bloom_ops",
        "indexes": ["Brin"],
        "native": ["Integer"],
        "types": ["Int"],
    },
    "Int4MinMaxOps": {
        "name": "int4_minmax_ops",
        "indexes": ["Brin"],
        "native": ["Integer"],
        "types": ["Int"],
    },
    "Int4MinMaxMultiOps": {
        "name": "int4_minmax_multi_ops",
        "indexes": ["Brin"],
        "native": ["Integer"],
        "types": ["Int"],
    },
    "Int8BloomOps": {
        "name": "int8_bloom_ops",
        "indexes": ["Brin"],
        "native": ["BigInt"],
        "types": ["BigInt"],
    },
    "Int8MinMaxOps": {
        "name": "int8_minmax_ops",
        "indexes": ["Brin"],
        "native": ["BigInt"],
        "types": ["BigInt"],
    },
    "Int8MinMaxMultiOps": {
        "name": "int8_minmax_multi_ops",
        "indexes": ["Brin"],
        "native": ["BigInt"],
        "types": ["BigInt"],
    },
    "NumericBloomOps": {
        "name": "numeric_bloom_ops",
        "indexes": ["Brin"],
        "native": ["Decimal"],
        "types": ["Decimal"],
    },
    "NumericMinMaxOps": {
        "name": "numeric_minmax_ops",
        "indexes": ["Brin"],
        "native": ["Decimal"],
        "types": ["Decimal"],
    },
    "NumericMinMaxMultiOps": {
        "name": "numeric_minmax_multi_ops",
        "indexes": ["Brin"],
        "native": ["Decimal"],
        "types": ["Decimal"],
    },
    "OidBloomOps": {
        "name": "oid_bloom_ops",
        "indexes": ["Brin"],
        "native": ["Oid"],
    },
    "OidMinMaxOps": {
        "name": "oid_minmax_ops",
        "indexes": ["Brin"],
        "native": ["Oid"],
    },
    "OidMinMaxMultiOps": {
        "name": "oid_minmax_multi_ops",
        "indexes": ["Brin"],
        "native": ["Oid"],
    },
    "TimestampBloomOps": {
        "name": "timestamp_bloom_ops",
        "indexes": ["Brin"],
        "native": ["Timestamp"],
        "types": ["DateTime"],
    },
    "TimestampMinMaxOps": {
        "name": "timestamp_minmax_ops",
        "indexes": ["Brin"],
        "native": ["Timestamp"],
        "types": ["DateTime"],
    },
    "TimestampMinMaxMultiOps": {
        "name": "timestamp_minmax_multi_ops",
        "indexes": ["Brin"],
        "native": ["Timestamp"],
        "types": ["DateTime"],
    },
    "TimestampTzBloomOps": {
        "name": "timestamptz_bloom_ops",
        "indexes": ["Brin"],
        "native": ["Timestamptz"],
    },
    "TimestampTzMinMaxOps": {
        "name": "timestamptz_minmax_ops",
        "indexes": ["Brin"],
        "native": ["Timestamptz"],
    },
    "TimestampTzMinMaxMultiOps": {
        "name": "timestamptz_minmax_multi_ops",
        "indexes": ["Brin"],
        "native": ["Timestamptz"],
    },
    "TimeBloomOps": {
        "name": "time_bloom_ops",
        "indexes": ["Brin"],
        "native": ["Time"],
    },
    "TimeMinMaxOps": {
        "name": "time_minmax_ops",
        "indexes": ["Brin"],
        "native": ["Time"],
    },
    "TimeMinMaxMultiOps": {
        "name": "time_minmax_multi_ops",
        "indexes": ["Brin"],
        "native": ["Time"],
    },
    "TimeTzBloomOps": {
        "name": "timetz_bloom_ops",
        "indexes": ["Brin"],
        "native": ["Timetz"],
    },
    "TimeTzMinMaxOps": {
        "name": "timetz_minmax_ops",
        "indexes": ["Brin"],
        "native": ["Timetz"],
    },
    "TimeTzMinMaxMultiOps": {
        "name": "timetz_minmax_multi_ops",
        "indexes": ["Brin"],
        "native": ["Timetz"],
    },
    "UuidBloomOps": {
        "name": "uuid_bloom_ops",
        "indexes": ["Brin"],
        "native": ["Uuid"],
    },
    "UuidMinMaxOps": {
        "name": "uuid_minmax_ops",
        "indexes": ["Brin"],
        "native": ["Uuid"],
    },
    "UuidMinMaxMultiOps": {
        "name": "uuid_minmax_multi_ops",
        "indexes": ["Brin"],
        "native": ["Uuid"],
    },
    "InetBloomOps": {
        "name": "inet_bloom_ops",
        "indexes": ["Brin"],
        "native": ["Inet"],
    },
    "InetMinMaxOps": {
        "name": "inet_minmax_ops",
        "indexes": ["Brin"],
        "native": ["Inet"],
    },
    "InetMinMaxMultiOps": {
        "name": "inet_minmax_multi_ops",
        "indexes": ["Brin"],
        "native": ["Inet"],
    },
    "InetInclusionOps": {
        "name": "inet_inclusion_ops",
        "indexes": ["Brin"],
        "native": ["Inet"],
    },
}
"""Operator classes of PostgreSQL: name there, index types, native types, and types that need no native type."""

DEFAULT_CLASSES: Final[dict[str, dict[str, Any]]] = {
    "Gist": {
        "native": [],
        "types": [],
        "array": False,
    },
    "Gin": {
        "native": ["JsonB"],
        "types": ["Json"],
        "array": True,
    },
    "SpGist": {
        "native": ["Inet", "Text", "VarChar", "Char"],
        "types": ["String"],
        "array": False,
    },
    "Brin": {
        "native": [
            "BigInt",
            "Bit",
            "ByteA",
            "Char",
            "Date",
            "Decimal",
            "DoublePrecision",
            "Inet",
            "Integer",
            "Oid",
            "Real",
            "SmallInt",
            "Text",
            "Time",
            "Timestamp",
            "Timestamptz",
            "Timetz",
            "Uuid",
            "VarBit",
            "VarChar",
        ],
        "types": ["Int", "BigInt", "Float", "Decimal", "Bytes", "String", "DateTime"],
        "array": False,
    },
}
"""By index type of PostgreSQL: what can be indexed without naming an operator class."""

RESERVED_NAMES: Final[dict[str, str]] = {
    "PrismaClient": "the name of the generated client",
    "break": "a reserved word of JavaScript",
    "case": "a reserved word of JavaScript",
    "catch": "a reserved word of JavaScript",
    "class": "a reserved word of JavaScript",
    "const": "a reserved word of JavaScript",
    "continue": "a reserved word of JavaScript",
    "debugger": "a reserved word of JavaScript",
    "default": "a reserved word of JavaScript",
    "delete": "a reserved word of JavaScript",
    "do": "a reserved word of JavaScript",
    "else": "a reserved word of JavaScript",
    "enum": "a reserved word of JavaScript",
    "export": "a reserved word of JavaScript",
    "extends": "a reserved word of JavaScript",
    "false": "a reserved word of JavaScript",
    "finally": "a reserved word of JavaScript",
    "for": "a reserved word of JavaScript",
    "function": "a reserved word of JavaScript",
    "if": "a reserved word of JavaScript",
    "implements": "a reserved word of JavaScript",
    "import": "a reserved word of JavaScript",
    "in": "a reserved word of JavaScript",
    "instanceof": "a reserved word of JavaScript",
    "interface": "a reserved word of JavaScript",
    "let": "a reserved word of JavaScript",
    "new": "a reserved word of JavaScript",
    "null": "a reserved word of JavaScript",
    "package": "a reserved word of JavaScript",
    "private": "a reserved word of JavaScript",
    "protected": "a reserved word of JavaScript",
    "public": "a reserved word of JavaScript",
    "return": "a reserved word of JavaScript",
    "super": "a reserved word of JavaScript",
    "switch": "a reserved word of JavaScript",
    "this": "a reserved word of JavaScript",
    "throw": "a reserved word of JavaScript",
    "true": "a reserved word of JavaScript",
    "try": "a reserved word of JavaScript",
    "typeof": "a reserved word of JavaScript",
    "var": "a reserved word of JavaScript",
    "void": "a reserved word of JavaScript",
    "while": "a reserved word of JavaScript",
    "with": "a reserved word of JavaScript",
    "yield": "a reserved word of JavaScript",
    "async": "a reserved word of JavaScript",
    "await": "a reserved word of JavaScript",
}
"""Names that no model and no enum can have, and what they are."""

PREVIEW_FEATURES: Final[list[str]] = [
    "aggregateApi",
    "atomicNumberOperations",
    "clientExtensions",
    "cockroachdb",
    "connectOrCreate",
    "createMany",
    "dataProxy",
    "deno",
    "distinct",
    "driverAdapters",
    "extendedIndexes",
    "extendedWhereUnique",
    "fieldReference",
    "filterJson",
    "filteredRelationCount",
    "fullTextIndex",
    "fullTextSearch",
    "fullTextSearchPostgres",
    "groupBy",
    "improvedQueryRaw",
    "interactiveTransactions",
    "jsonProtocol",
    "metrics",
    "microsoftSqlServer",
    "middlewares",
    "mongoDb",
    "mongodb",
    "multiSchema",
    "nApi",
    "namedConstraints",
    "nativeDistinct",
    "nativeTypes",
    "omitApi",
    "orderByAggregateGroup",
    "orderByNulls",
    "orderByRelation",
    "partialIndexes",
    "postgresqlExtensions",
    "prismaSchemaFolder",
    "queryCompiler",
    "reactNative",
    "referentialActions",
    "referentialIntegrity",
    "relationJoins",
    "schemaEngineDriverAdapters",
    "selectRelationCount",
    "shardKeys",
    "strictUndefinedChecks",
    "tracing",
    "transactionApi",
    "typedSql",
    "uncheckedScalarInputs",
    "views",
]
"""Every preview feature that any supported version of the language knew."""

FINISHED_FEATURES: Final[list[str]] = [
    "aggregateApi",
    "atomicNumberOperations",
    "clientExtensions",
    "cockroachdb",
    "connectOrCreate",
    "createMany",
    "dataProxy",
    "deno",
    "distinct",
    "driverAdapters",
    "extendedIndexes",
    "extendedWhereUnique",
    "fieldReference",
    "filterJson",
    "filteredRelationCount",
    "fullTextIndex",
    "groupBy",
    "improvedQueryRaw",
    "interactiveTransactions",
    "jsonProtocol",
    "microsoftSqlServer",
    "middlewares",
    "mongoDb",
    "mongodb",
    "multiSchema",
    "nApi",
    "namedConstraints",
    "nativeTypes",
    "omitApi",
    "orderByAggregateGroup",
    "orderByNulls",
    "orderByRelation",
    "prismaSchemaFolder",
    "queryCompiler",
    "referentialActions",
    "referentialIntegrity",
    "selectRelationCount",
    "tracing",
    "transactionApi",
    "uncheckedScalarInputs",
]
"""Those that are part of the language, or gone, and need not be named any more."""

IDENTIFIER_LIMITS: Final[dict[str, int]] = {
    "postgresql": 63,
    "mysql": 64,
    "sqlite": 10000,
}
"""Longest name of a constraint in bytes, by provider."""

PROVIDERS: Final[dict[str, str]] = {
    "postgresql": "postgresql",
    "postgres": "postgresql",
    "sqlite": "sqlite",
    "mysql": "mysql",
}
"""Accepted spellings of a datasource's provider."""

LATER_PROVIDERS: Final[list[str]] = ["cockroachdb", "sqlserver", "mongodb"]
"""Providers that the language knows and we do not support yet."""

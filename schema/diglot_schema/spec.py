"""Facts shared with the other packages. Written by schema/spec/build.py; do not edit."""

from __future__ import annotations

from typing import Final

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

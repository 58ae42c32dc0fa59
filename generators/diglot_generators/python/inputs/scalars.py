"""The scalar types as arguments and results have them, and what can be aggregated."""

from __future__ import annotations

from diglot_schema.ir import ScalarField

NUMBERS = {"Int": "int", "BigInt": "int", "Float": "float", "Decimal": "Decimal"}
VALUES = {
    "Int": "int",
    "BigInt": "int",
    "Float": "float",
    "Decimal": "DecimalInput",
    "Boolean": "bool",
    "String": "str",
    "DateTime": "DateTimeInput",
    "Bytes": "BytesInput",
    "Json": "JsonInput",
}
RESULTS = {**VALUES, "Decimal": "Decimal", "DateTime": "datetime", "Bytes": "bytes", "Json": "JsonValue"}


def summable(item: ScalarField) -> bool:
    """True when the field is a number."""
    return item.type in NUMBERS and not item.list


def comparable(item: ScalarField) -> bool:
    """True when the field has a least and a greatest value."""
    return not item.list and item.type not in ("Json", "Bytes")


MEASURES = (
    ("Sum", "NumberField", summable, ("_sum", "_avg")),
    ("Extreme", "ScalarField", comparable, ("_min", "_max")),
)
"""For the aggregates of fields: the stem of their types, the fields to choose from, which fields have them."""

"""Values on their way to the browser and back. A cell is what JSON can say without losing anything.

BigInt, Decimal, DateTime (UTC, up to microseconds), Bytes (base64) and Json (its text) travel as text, Int and Float
as numbers, a Float that is no number as its name, lists as arrays, NULL as null. The JSON value null is the text
`null`. Text that is long is cut: `{"cut": the beginning, "size": length, "digest": of the whole}`.
"""

from __future__ import annotations

import hashlib
import json
import math
from base64 import b64encode
from collections.abc import Mapping
from typing import Any, cast

from diglot_client import DbNull, JsonNull
from diglot_client.manifest import Scalar
from diglot_client.wire import instant

Cell = Any
"""A value of JSON, as above."""

LONG = 2_000
"""Characters that a cell of the grid may have."""
HEAD = 200
"""Characters that are left of one that has more."""


class WrongCell(Exception):
    """A cell that is no value of its field."""


def write_cell(field: Scalar, value: Any, *, json_null: bool = False) -> Cell:
    """The cell of a decoded value. json_null: None stands for the JSON value null, not for NULL."""
    if value is None:
        return "null" if json_null else None
    if field.list:
        return [None if entry is None else write_one(field, entry) for entry in cast("list[Any]", value)]
    return write_one(field, value)


def write_one(field: Scalar, value: Any) -> Cell:
    """The cell of a value that is not None, or of an element of a list."""
    match field.type:
        case "BigInt":
            return str(value)
        case "Decimal":
            return format(value, "f")
        case "Float":
            return value if math.isfinite(value) else float_name(value)
        case "DateTime":
            return instant(value)
        case "Json":
            return json.dumps(value, ensure_ascii=False)
        case "Bytes":
            return b64encode(value).decode()
        case _:
            return value


def float_name(value: float) -> str:
    """NaN and the infinities as JavaScript calls them."""
    return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"


def shortened(cell: Cell) -> Cell:
    """The cell, cut when it is long."""
    if isinstance(cell, str):
        text, size = cell, len(cell)
    elif isinstance(cell, list):
        entries = cast("list[Cell]", cell)
        text, size = json.dumps(entries, ensure_ascii=False), len(entries)
    else:
        return cell
    if len(text) <= LONG:
        return cast(Cell, cell)
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return {"cut": text[:HEAD], "size": size, "digest": digest}


def write_record(
    fields: Mapping[str, Scalar], record: Mapping[str, Any], json_nulls: frozenset[str] | None = None
) -> dict[str, Cell]:
    """The cells of a record, long ones cut. json_nulls: the fields in which None is the JSON value null."""
    nulls = json_nulls or frozenset()
    return {
        name: shortened(write_cell(fields[name], value, json_null=name in nulls))
        for name, value in record.items()
        if name in fields
    }


def read_cell(field: Scalar, cell: Cell) -> Any:
    """The value that the client takes for a field; raises WrongCell. Types and ranges are the client's to check."""
    if cell is None:
        return DbNull if field.type == "Json" and not field.list else None
    if field.list:
        if not isinstance(cell, list):
            raise WrongCell("a list is needed")
        return [read_one(field, entry) for entry in cast("list[Cell]", cell)]
    return read_one(field, cell)


def read_one(field: Scalar, cell: Cell) -> Any:
    """The value of a cell that is not null, or of an element of a list."""
    match field.type:
        case "Json":
            if not isinstance(cell, str):
                raise WrongCell("JSON comes as text")
            value = read_json(cell)
            return JsonNull if value is None and not field.list else value
        case "Float" if cell in ("NaN", "Infinity", "-Infinity"):
            return float(cell)
        case "Float" if isinstance(cell, int) and not isinstance(cell, bool):
            return float(cell)
        case _:
            return cell


def read_json(text: str) -> Any:
    """The value of JSON text; raises WrongCell where it is none, and where a number would lose digits."""

    def exact(digits: str) -> float:
        value = float(digits)
        if not math.isfinite(value):
            raise WrongCell(f"the number {digits} is too large")
        return value

    def constant(name: str) -> float:
        raise WrongCell(f"{name} is no JSON")

    try:
        return json.loads(text, parse_float=exact, parse_constant=constant)
    except (json.JSONDecodeError, RecursionError) as error:
        where = f"line {error.lineno}, column {error.colno}: {error.msg}" if isinstance(error, ValueError) else "depth"
        raise WrongCell(f"this is no JSON ({where})") from error
    except ValueError as error:  # an integer of thousands of digits
        raise WrongCell("this is no JSON that can be stored") from error


__all__ = ["Cell", "WrongCell", "read_cell", "shortened", "write_cell", "write_record"]

"""Tagged JSON of case files -> the values a Python caller would pass."""

from __future__ import annotations

import base64
from datetime import datetime
from decimal import Decimal
from typing import Any, cast

from diglot_client.values import NOT_GIVEN, AnyNull, DbNull, JsonNull


def arguments(client: Any, value: Any) -> Any:
    """`value` with its tags replaced. The tags are those of the contract: $datetime, $decimal, $bigint, $bytes, $float,
    $dbnull, $jsonnull, $anynull, $undefined, $field, $json (literal), $range ([first, last], integers)."""
    if isinstance(value, list):
        return [arguments(client, item) for item in cast("list[Any]", value)]
    if not isinstance(value, dict):
        return value
    tagged = cast("dict[str, Any]", value)
    if len(tagged) == 1:
        [(tag, data)] = tagged.items()
        match tag:
            case "$datetime":
                return datetime.fromisoformat(data)
            case "$decimal":
                return Decimal(data)
            case "$bigint":
                return int(data)
            case "$bytes":
                return base64.b64decode(data)
            case "$float":
                return float(data)
            case "$dbnull":
                return DbNull
            case "$jsonnull":
                return JsonNull
            case "$anynull":
                return AnyNull
            case "$undefined":
                return NOT_GIVEN
            case "$field":
                model, name = data.split(".")
                return getattr(client, model[0].lower() + model[1:]).fields[name]
            case "$json":
                return data
            case "$range":
                return list(range(data[0], data[1] + 1))
            case _:
                pass
    return {key: arguments(client, item) for key, item in tagged.items()}

"""Defaults of columns as `@default(...)`: literals, `now()`, `autoincrement()`, and `dbgenerated(...)` for the rest."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Mapping
from decimal import Decimal

from diglot_migrate.expression import tokens, type_end
from diglot_migrate.introspect.draft import quoted

_NUMBER = re.compile(r"-?\d+(\.\d+)?([eE][+-]?\d+)?")
_ITEM = re.compile(r'"((?:[^"\\]|\\.)*)"|([^,{}]+)', re.DOTALL)
_NOW = {"now()", "current_timestamp", "datetime('now')"}
_TYPED = {"UUID", "XML"}
"""Types whose literals Prisma keeps as SQL."""


def default_of(text: str, scalar: str, type: str, values: Mapping[str, str]) -> str | None:
    """What stands in `@default(...)` for the SQL text of a default; None for NULL, which is none.

    scalar: the schema's type, with `[]` for a list. type: the column's, as in the catalog. values: of an enum, by
    their names in the database.
    """
    found = tokens(text)
    if uncasted(found) == "null":
        return None
    if text.lower() in _NOW and scalar == "DateTime":
        return "now()"
    is_list = scalar.endswith("[]")
    literal = (_list if is_list else _single)(found, scalar.removesuffix("[]"), type.removesuffix("[]"), values)
    return f"dbgenerated({quoted(text)})" if literal is None else literal


def uncasted(found: list[str]) -> str | None:
    """The one token that is there, apart from casts, parentheses and a sign; None when there is more."""
    if found[:1] == ["("]:
        end = found.index(")") if ")" in found else len(found)
        return None if "(" in found[1:end] else uncasted([uncasted(found[1:end]) or "", *found[end + 1 :]])
    sign = "-" if found[:1] == ["-"] else ""
    rest = found[1:] if sign else found
    place = 1
    while place < len(rest) and rest[place] == "::":
        place = type_end(rest, place + 1)
    return sign + rest[0] if rest and rest[0] and place == len(rest) else None


def _single(found: list[str], scalar: str, type: str, values: Mapping[str, str]) -> str | None:
    token = uncasted(found)
    if token is None:
        return None
    if token.startswith("'"):
        if type in _TYPED:
            return None
        return _value(token[1:-1].replace("''", "'"), scalar, values)
    return _value(token, scalar, values) if scalar in ("Int", "BigInt", "Float", "Decimal", "Boolean") else None


def _value(text: str, scalar: str, values: Mapping[str, str]) -> str | None:
    """A literal of the scalar type, None when the text is none."""
    match scalar:
        case "Int" | "BigInt" | "Float" | "Decimal":
            return format(Decimal(text), "f") if _NUMBER.fullmatch(text) else None
        case "Boolean":
            return {"t": "true", "true": "true", "1": "true", "f": "false", "false": "false", "0": "false"}.get(
                text.lower()
            )
        case "String" | "Json":
            return quoted(text)
        case "Bytes":
            hexadecimal = re.fullmatch(r"\\x((?:[0-9a-fA-F]{2})*)", text)
            return quoted(base64.b64encode(bytes.fromhex(hexadecimal[1])).decode()) if hexadecimal else None
        case "DateTime" | "Unsupported":
            return None
        case _:
            return values.get(text)


def _list(found: list[str], scalar: str, type: str, values: Mapping[str, str]) -> str | None:
    if found[:2] == ["array", "["]:
        return _array(found, scalar, type, values)
    token = uncasted(found)
    if token is not None and re.fullmatch(r"'\[.*\]'", token, re.DOTALL):
        return _joined([_value(_text(item), scalar, values) for item in json.loads(token[1:-1].replace("''", "'"))])
    if token is None or not re.fullmatch(r"'\{.*\}'", token, re.DOTALL):
        return None
    parts = [
        (re.sub(r"\\(.)", r"\1", one), True) if not other else (other, False)
        for one, other in _ITEM.findall(token[2:-2].replace("''", "'"))
    ]
    if any(part.upper() == "NULL" and not is_quoted for part, is_quoted in parts) or (parts and type in _TYPED):
        return None
    return _joined([_value(part, scalar, values) for part, _ in parts])


def _text(item: object) -> str:
    """An item of a list that is kept as Json, as the text of its literal."""
    return item if isinstance(item, str) else json.dumps(item)


def _array(found: list[str], scalar: str, type: str, values: Mapping[str, str]) -> str | None:
    """`ARRAY[a, b]::type[]`"""
    items: list[list[str]] = [[]]
    place, depth = 2, 0
    while place < len(found) and (found[place] != "]" or depth):
        depth += {"[": 1, "]": -1, "(": 1, ")": -1}.get(found[place], 0)
        if found[place] == "," and not depth:
            items.append([])
        else:
            items[-1].append(found[place])
        place += 1
    rest = found[place + 1 :]
    if rest and (rest[0] != "::" or type_end(rest, 1) != len(rest)):
        return None
    if items == [[]]:
        return "[]"
    return _joined([_single(item, scalar, type, values) for item in items])


def _joined(items: list[str | None]) -> str | None:
    known = [item for item in items if item is not None]
    return f"[{', '.join(known)}]" if len(known) == len(items) else None

"""Split a call into its shape, which keys the plan cache, and its data, the params.

This runs on every call, so it is one flat walk without a second look at anything. What no valid call can have makes
the key None; `check` then finds the words for it. Every element of a key is a known name or a mark from this file:
no caller can forge a key, and no data enters it, neither values nor the lengths of lists.
"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any, cast

from .grammar import Grammar
from .manifest import Model
from .operators import IS_NAMES
from .table import SORT, Table, Tag
from .values import NOT_GIVEN, AnyNull, DbNull, FieldRef, JsonNull, JsonNullValue

Key = tuple[str | None, ...]
"""Model, action, then names and marks."""

LIMIT = 200
"""The deepest nesting of arguments."""
MANY = 10_000
"""The longest list of conditions or names; lists of values have no limit."""

PLAIN: frozenset[object] = frozenset({str, int, bool, float, datetime, Decimal, bytes})
"""Types that are data wherever data may stand."""

VALUE, LIST, FILTER, TABLE, NULLABLE, ONE, LOGIC, ITEMS, FLAG, ARGS, WORD, ORDER, NAMES, COUNT, ROWS, *NESTED = Tag
WRITE, EACH, MADE, PAIR, CHANGE, CHOSEN, TEXT = NESTED

ECHOED: frozenset[object] = frozenset({str, int, bool, float, datetime})
"""Types of keys that are compared."""


class Misshapen(Exception):
    """The arguments are not those of any valid call."""


def shape(grammar: Grammar, model: str, action: str, args: dict[str, Any]) -> tuple[Key | None, list[Any]]:
    """The key of a call and its data, in the order in which `check` numbers it.

    The key is None when the arguments cannot be valid: `compile_plan` raises the error.
    """
    key: list[str | None] = [model, action]
    params: list[Any] = []
    try:
        walk(grammar.actions.get((model, action)) or grammar.start(model, action), args, key, params, 1)
        if action == "upsert":
            key.append("=" if echoes(grammar.manifest.models[model], args) else "#")
    except (KeyError, Misshapen, TypeError, AttributeError, ValueError):
        return None, params
    return tuple(key), params


def walk(table: Table, value: dict[str, Any], key: list[str | None], params: list[Any], depth: int) -> None:
    """Add the entries of one object. The value after each name adds exactly one element or one bracketed group."""
    if depth > LIMIT or not isinstance(value, dict):  # pyright: ignore[reportUnnecessaryIsInstance] callers hand over anything
        raise Misshapen
    for name, operand in value.items():
        if operand is NOT_GIVEN:
            continue
        word, tag, sub, _ = table[name]
        key.append(word)
        if tag is FILTER or tag is VALUE:
            if type(operand) in PLAIN:
                key.append("?")
                params.append(operand)
            elif operand is None:
                key.append(None)
            elif tag is FILTER and is_object(operand):
                key.append("{")
                walk(sub, operand, key, params, depth + 1)
                key.append("}")
            else:
                data(operand, key, params)
        elif tag is ARGS or tag is FLAG or tag is ORDER:
            if operand is True:
                key.append("+")
            elif operand is False:
                key.append("-")
            elif tag is ORDER and isinstance(operand, str):
                key.append(SORT[operand])
            elif tag is not FLAG and is_object(operand):
                key.append("{")
                walk(sub, operand, key, params, depth + 1)
                key.append("}")
            else:
                raise Misshapen
        elif tag is TABLE or (tag is CHOSEN and is_object(operand)):
            key.append("{")
            walk(sub, operand, key, params, depth + 1)
            key.append("}")
        elif tag is LOGIC or tag is ITEMS:
            if is_list(operand):
                if len(operand) > MANY:
                    raise Misshapen
                key.append("[")
                for item in operand:
                    key.append("{")
                    walk(sub, item, key, params, depth + 2)
                    key.append("}")
                key.append("]")
            elif tag is LOGIC:
                key.append("{")
                walk(sub, operand, key, params, depth + 1)
                key.append("}")
            else:
                raise Misshapen
        elif tag is LIST:
            if is_list(operand) and not operand:
                key.append("[]")
            else:
                data(operand, key, params)
        elif tag is COUNT:
            if operand is None:
                raise Misshapen
            if is_number(operand) and operand <= 0:
                key.append("-" if operand else "0")
                if operand:
                    params.append(operand)
            else:
                key.append("?")
                params.append(operand)
        else:
            walk_rare(tag, sub, operand, key, params, depth)


def walk_rare(tag: Tag, sub: Any, operand: Any, key: list[str | None], params: list[Any], depth: int) -> None:
    """The value under a name that stands only once or twice in a call."""
    if tag is ONE or tag is NULLABLE:
        if operand is None:
            key.append(None)
        elif tag is NULLABLE:
            key.append("{")
            walk(sub, operand, key, params, depth + 1)
            key.append("}")
        elif is_object(operand) and is_form(operand, sub[1]):
            key.append("is{")
            walk(sub[0], operand, key, params, depth + 1)
            key.append("}")
        else:
            key.append("{")
            walk(sub[1], operand, key, params, depth + 1)
            key.append("}")
    elif tag is WORD:
        key.append(sub[operand])
    elif tag is NAMES:
        if isinstance(operand, str):
            key.append(sub[operand])
        elif is_list(operand) and len(operand) <= MANY:
            key.append("[")
            key.extend(sub[item] for item in operand)
            key.append("]")
        else:
            raise Misshapen
    elif tag is TEXT:
        if not isinstance(operand, str):
            raise Misshapen
        key.append(f"?{place_of(operand, params)}")
        params.append(operand)
    elif tag is ROWS:
        walk_rows(sub, operand, key, params)
    elif tag is CHOSEN:
        if operand is not None:
            raise Misshapen
        key.append(None)
    elif tag is WRITE:
        key.append("{")
        walk(sub, operand, key, params, depth + 1)
        key.append("}")
    else:
        walk_write(tag, sub, operand, key, params, depth)


def walk_write(tag: Tag, sub: Any, operand: Any, key: list[str | None], params: list[Any], depth: int) -> None:
    """The operand of a nested write."""
    if tag is CHANGE:
        long = is_long(operand, sub[1])
        key.append("data{" if long else "{")
        walk(sub[0] if long else sub[1], operand, key, params, depth + 1)
        key.append("}")
    elif tag is MADE and is_flat(operand, sub):
        walk_rows(sub, operand, key, params)
    elif is_list(operand) and (tag is not PAIR or sub.list):
        if len(operand) > MANY:
            raise Misshapen
        key.append("[")
        for mark, frames in runs(tag, sub, operand, depth):
            key.extend(("*{", *mark, "}"))
            params.append(frames)
        key.append("]")
    else:
        key.append("{")
        walk_element(tag, sub, operand, key, params, depth + 1)
        key.append("}")


def walk_element(tag: Tag, sub: Any, operand: Any, key: list[str | None], params: list[Any], depth: int) -> None:
    """One object of a nested write, without brackets."""
    if tag is PAIR:
        walk(sub.table, operand, key, params, depth)
        key.append("=" if echoes(sub.model, operand) else "#")
    else:
        walk(sub, operand, key, params, depth)


def runs(tag: Tag, sub: Any, elements: Any, depth: int) -> list[tuple[Key, list[list[Any]]]]:
    """Neighbours in a list that have one shape: the shape once, and the params of each. How many is no structure."""
    found: list[tuple[Key, list[list[Any]]]] = []
    for element in elements:
        mark: list[str | None] = []
        frame: list[Any] = []
        walk_element(tag, sub, element, mark, frame, depth + 2)
        shaped = tuple(mark)
        if found and found[-1][0] == shaped:
            found[-1][1].append(frame)
        else:
            found.append((shaped, [frame]))
    return found


def is_long(operand: Any, short: Table) -> bool:
    """Whether a to-one update is written as {where, data}, and not as the data itself."""
    if not is_object(operand) or not is_object(operand.get("data")) or not set(operand) <= {"where", "data"}:
        return False
    return not short.has("data") or all(short.has(name) for name in operand["data"])


def is_flat(operand: Any, table: Table) -> bool:
    """Whether an operand is a list of objects without nested writes, which are written as the rows of a createMany."""
    if not is_list(operand):
        return False
    names: set[str] = set()
    for row in cast("list[Any]", operand):
        if not is_object(row):
            return False
        names.update(row)
    return not any(table.has(name) and table[name][1] is WRITE for name in names)


def is_object(operand: Any) -> bool:
    """Whether a value is a plain object and not data."""
    return isinstance(operand, dict)


def is_number(operand: Any) -> bool:
    """Whether a value is a number of any kind but a boolean."""
    return isinstance(operand, (int, float)) and not isinstance(operand, bool)


def is_list(operand: Any) -> bool:
    """Whether a value is a list."""
    return isinstance(operand, (list, tuple))


def echoes(model: Model, args: dict[str, Any]) -> bool:
    """Whether the `create` of an upsert has the values of every unique key that its `where` names."""
    where, create = args.get("where"), args.get("create")
    if not is_object(where) or not is_object(create):
        return False
    for name, unique in model.uniques.items():
        part = cast("dict[str, Any]", where).get(name, NOT_GIVEN)
        if part is NOT_GIVEN:
            continue
        given: Any = {name: part} if name in model.scalars else part
        if not is_object(given) or not all(echo(given, create, field) for field in unique.fields):
            return False
    return True


def echo(given: Any, create: Any, name: str) -> bool:
    """Whether a value stands in both objects. Types that are not compared are as good as different values."""
    value, other = given.get(name), create.get(name)
    return type(value) is type(other) and type(value) in ECHOED and value == other


def place_of(text: str, params: list[Any]) -> int:
    """Where the same text stands first among the data; where it will stand, if it is new."""
    return next((i for i, param in enumerate(params) if type(param) is str and param == text), len(params))


def is_form(operand: dict[str, Any], short: Table) -> bool:
    """Whether a to-one filter is written with is or isNot; beside other names they are fields, if there are such."""
    if not any(name in IS_NAMES for name in operand):
        return False
    return IS_NAMES.issuperset(operand) or not any(name in IS_NAMES and short.has(name) for name in operand)


def data(operand: Any, key: list[str | None], params: list[Any]) -> None:
    """Add what stands where data may stand."""
    if isinstance(operand, FieldRef):
        key.extend(("&", operand.model, operand.name))
    elif operand is DbNull or operand is JsonNull or operand is AnyNull:
        key.append(cast("JsonNullValue", operand).name)
    elif operand is None:
        key.append(None)
    else:
        key.append("?")
        params.append(operand)


def walk_rows(table: Table, operand: Any, key: list[str | None], params: list[Any]) -> None:
    """Add the rows of a createMany: which fields any of them has, and whether all have the database's own ones."""
    single = is_object(operand)
    if not single and not is_list(operand):
        raise Misshapen
    rows: list[dict[str, Any]] = [operand] if single else operand
    if not rows:
        key.append("[]")
        return
    names: dict[str, None] = {}
    seen: Any = None
    for row in rows:
        if not isinstance(row, dict):  # pyright: ignore[reportUnnecessaryIsInstance] callers hand over anything
            raise Misshapen
        keys = row.keys()
        if keys != seen:
            seen = keys
            names.update(dict.fromkeys(keys))
    key.append("(")
    for name in names:
        word, _, generated, _ = table[name]
        key.append(word)
        if generated is True:
            key.append("%" if any(row.get(name, NOT_GIVEN) is NOT_GIVEN for row in rows) else "=")
    key.append(".)" if single else ")")
    params.append(rows)

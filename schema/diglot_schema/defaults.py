"""`@default(...)`: literals, lists and functions, each against the type of its field."""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Callable
from datetime import datetime
from decimal import Decimal, InvalidOperation
from math import isinf
from typing import cast

from diglot_schema import ir
from diglot_schema.arguments import Arguments, describe
from diglot_schema.ast import Array, Attribute, Call, Constant, Expression, Number, Text
from diglot_schema.diagnostics import Report
from diglot_schema.draft import DefaultDraft, FieldDraft

LARGEST_EXPONENT = 131_072  # of PostgreSQL's numeric
RFC3339 = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)\Z")
FUNCTION_TYPES: dict[str, tuple[str, ...]] = {
    "autoincrement": ("Int", "BigInt"),
    "now": ("DateTime",),
    "cuid": ("String",),
    "uuid": ("String",),
    "ulid": ("String",),
    "nanoid": ("String",),
}
NUMBERS: dict[str, tuple[int, int, str]] = {
    "cuid": (1, 2, "1 or 2"),
    "uuid": (4, 7, "4 or 7"),
    "nanoid": (2, 255, "a length from 2 to 255"),
}
EXAMPLES = {
    "Int": "`@default(0)`",
    "BigInt": "`@default(0)`",
    "Float": "`@default(0.5)`",
    "Decimal": "`@default(0.5)`",
    "Boolean": "`@default(false)`",
    "String": '`@default("text")`',
    "DateTime": '`@default(now())` or `@default("2024-01-31T12:00:00Z")`',
    "Json": '`@default("{}")`',
    "Bytes": '`@default("aGVsbG8=")`, which is base64',
    "Unsupported": '`@default(dbgenerated("..."))`',
}


def read_default(field: FieldDraft, attribute: Attribute, report: Report) -> None:
    """Read `@default` of a column into its draft."""
    arguments = Arguments(attribute, report)
    value = arguments.required("value")
    constraint = arguments.filled(arguments.take("map"), "map")
    arguments.finish()
    if value is None:
        return
    draft = DefaultDraft(value, attribute, constraint)
    field.default = draft
    draft.node = read_value(field, value, constraint, report)


def read_value(
    field: FieldDraft, value: Expression, constraint: str | None, report: Report
) -> ir.LiteralDefault | ir.ListDefault | ir.FunctionDefault | None:
    """The default as IR; None after reporting what is wrong with it."""
    if isinstance(value, Call):
        return read_function(field, value, constraint, report)
    if field.is_list:
        if not isinstance(value, Array):
            report.error(
                "S402",
                f"the default of the list `{field.name}` must be a list",
                value.span,
                help="write `@default([...])`",
            )
            return None
        values = [read_literal(field, item, report) for item in value.items]
        known = tuple(item for item in values if item is not None)
        return ir.ListDefault(values=known, constraint=constraint) if len(known) == len(values) else None
    if isinstance(value, Array):
        report.error(
            "S402", f"`{field.name}` is no list, its default cannot be one", value.span, help=f"write {example(field)}"
        )
        return None
    literal = read_literal(field, value, report)
    return None if literal is None else ir.LiteralDefault(value=literal, constraint=constraint)


def example(field: FieldDraft) -> str:
    """How a default of this type looks."""
    if field.enum:
        return f"`@default({field.enum.values[0].name if field.enum.values else 'VALUE'})`"
    return EXAMPLES[field.scalar or "String"]


def read_literal(field: FieldDraft, value: Expression, report: Report) -> ir.LiteralValue | None:
    """A literal of the field's type; None after reporting what is wrong with it."""
    match field.scalar, value:
        case "Unsupported", _:
            report.error(
                "S401",
                f"an Unsupported field such as `{field.name}` can only have a default of the database",
                value.span,
                help=f"write {example(field)}",
            )
            return None
        case "Enum", Constant() if field.enum:
            if any(option.name == value.text for option in field.enum.values):
                return value.text
            options = ", ".join(f"`{option.name}`" for option in field.enum.values[:12])
            report.error(
                "S404",
                f"`{value.text}` is no value of the enum `{field.enum.name}`",
                value.span,
                help=f"use one of {options}" if options else f"add values to `{field.enum.name}`",
            )
            return None
        case "String", Text():
            return value.value
        case "Json" | "Bytes" | "DateTime", Text():
            return checked(field, value, value.value, TEXT_CHECKS[field.scalar], report)
        case "Decimal", Text():
            text = checked(field, value, value.value, decimal_problem, report)
            return None if text is None else plain(text)
        case "Decimal", Number():
            return plain(value.text)
        case "Int", Number():
            return None if checked(field, value, value.text, integer_problem, report) is None else int(value.text)
        case "BigInt", Number():
            return None if checked(field, value, value.text, integer_problem, report) is None else str(int(value.text))
        case "Float", Number():
            return plain(value.text)
        case "Boolean", Constant() if value.text in ("true", "false"):
            return value.text == "true"
        case _:
            kind = f"a value of `{field.enum.name}`" if field.enum else f"{field.scalar}, as its type says"
            report.error(
                "S401",
                f"`{field.name}` needs {kind}, not {describe(value)}",
                value.span,
                help=f"write {example(field)}",
            )
            return None


def checked(
    field: FieldDraft, value: Expression, text: str, problem: Callable[[str], str], report: Report
) -> str | None:
    """`text` when `problem` finds none in it."""
    found = problem(text)
    if not found:
        return text
    report.error("S403", f"the default of `{field.name}` {found}", value.span, help=f"write {example(field)}")
    return None


def integer_problem(text: str) -> str:
    """What is wrong with a whole number of 64 bits."""
    if "." in text:
        return "is not a whole number"
    return "" if len(text) < 21 and -(2**63) <= int(text) < 2**63 else "does not fit into 64 bits"


def decimal_problem(text: str) -> str:
    """What is wrong with a decimal number."""
    try:
        number = Decimal(text) if text.isascii() and "_" not in text and text == text.strip() else Decimal("NaN")
    except InvalidOperation:
        return "is not a decimal number"
    if not number.is_finite():
        return "is not a decimal number"
    return "" if abs(number.adjusted()) <= LARGEST_EXPONENT else "is out of range for every database"


def plain(text: str) -> str:
    """A number without exponent, leading zeros and the sign of zero; the zeros at its end stay."""
    number = Decimal(text)
    return format(number if number else abs(number), "f")


def json_problem(text: str) -> str:
    """What is wrong with JSON text."""

    def refuse(constant: str) -> None:
        raise ValueError(constant)

    def finite(number: str) -> float:
        if isinf(value := float(number)):
            refuse(number)
        return value

    try:
        json.loads(text, parse_constant=refuse, parse_float=finite)
    except (ValueError, RecursionError):
        return "is not valid JSON"
    return ""


def base64_problem(text: str) -> str:
    """What is wrong with base64 text."""
    try:
        base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return "is not valid base64"
    return ""


def datetime_problem(text: str) -> str:
    """What is wrong with an RFC 3339 time stamp."""
    wrong = "is not a date and time as in RFC 3339"
    match = RFC3339.match(text)
    if not match:
        return wrong
    try:
        datetime.fromisoformat(text[:19].replace("t", "T").replace(" ", "T").replace(":60", ":59"))
    except ValueError:
        return wrong
    return ""


TEXT_CHECKS: dict[str, Callable[[str], str]] = {
    "Json": json_problem,
    "Bytes": base64_problem,
    "DateTime": datetime_problem,
}


def read_function(field: FieldDraft, call: Call, constraint: str | None, report: Report) -> ir.FunctionDefault | None:
    """A default that is computed; None after reporting what is wrong with it."""
    name = call.name.text
    values = [argument.value for argument in call.args]
    if name == "dbgenerated":
        return read_dbgenerated(field, call, values, constraint, report)
    if name in ("auto", "sequence"):
        other = "mongodb" if name == "auto" else "cockroachdb"
        report.error(
            "S406",
            f"`{name}()` only exists on {other}, which is not supported yet",
            call.span,
            help="use `autoincrement()` or `cuid()`",
        )
        return None
    if name not in FUNCTION_TYPES:
        known = ", ".join(f"`{option}()`" for option in (*FUNCTION_TYPES, "dbgenerated"))
        report.error("S406", f"there is no default function `{name[:60]}()`", call.span, help=f"known are {known}")
        return None
    if field.scalar not in FUNCTION_TYPES[name]:
        wanted = " and ".join(FUNCTION_TYPES[name])
        report.error(
            "S405",
            f"`{name}()` makes no value for the {field.scalar} field `{field.name}`",
            call.span,
            help=f"it is for {wanted}; write {example(field)}",
        )
        return None
    if name == "autoincrement" and constraint is not None:
        report.error("S407", "the default `autoincrement()` cannot have a name", call.span, help="remove `map`")
        return None
    args = read_numbers(name, call, values, report)
    return (
        None
        if args is None
        else ir.FunctionDefault(name=cast(ir.DefaultFunction, name), args=args, constraint=constraint)
    )


def read_numbers(name: str, call: Call, values: list[Expression | None], report: Report) -> tuple[int, ...] | None:
    """The numeric argument of `cuid`, `uuid` and `nanoid`; others take none."""
    if not values:
        return ()
    if name not in NUMBERS:
        report.error("S408", f"`{name}()` takes no argument", call.span, help=f"write `{name}()`")
        return None
    low, high, wanted = NUMBERS[name]
    value = values[0]
    number = int(value.text) if isinstance(value, Number) and value.text.isdigit() and len(value.text) < 6 else -1
    allowed = range(low, high + 1) if name == "nanoid" else (low, high)
    if len(values) > 1 or number not in allowed:
        report.error("S408", f"`{name}()` takes no argument, or {wanted}", call.span, help=f"write `{name}()`")
        return None
    return (number,)


def read_dbgenerated(
    field: FieldDraft, call: Call, values: list[Expression | None], constraint: str | None, report: Report
) -> ir.FunctionDefault | None:
    """`dbgenerated()` or `dbgenerated("sql")`."""
    match values:
        case []:
            return ir.FunctionDefault(name="dbgenerated", constraint=constraint)
        case [Text() as text] if text.value:
            return ir.FunctionDefault(name="dbgenerated", args=(text.value,), constraint=constraint)
        case _:
            report.error(
                "S408",
                f"`dbgenerated()` of `{field.name}` takes no argument, or one string that is not empty",
                call.span,
                help='write `dbgenerated("gen_random_uuid()")`',
            )
            return None

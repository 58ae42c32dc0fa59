"""`@db.*`: does the type exist, does it fit its field, are its arguments in range."""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import Any

from diglot_schema import ir
from diglot_schema.ast import Number
from diglot_schema.diagnostics import Report
from diglot_schema.draft import FieldDraft, NativeDraft, SchemaDraft
from diglot_schema.spec import NATIVE_TYPES

SQL_TYPE = re.compile(r"([^(]+)(?:\((.*?)\))?")


def read_native_type(field: FieldDraft, draft: SchemaDraft, report: Report) -> None:
    """Check the native type of a column and give it its IR node."""
    native = field.native
    if native is None or draft.datasource is None:
        return
    span = native.attribute.span
    types = NATIVE_TYPES[draft.provider]
    name = draft.datasource.node.name
    if native.prefix != name:
        report.error(
            "S901",
            f"native types begin with the name of the datasource, which is `{name}`",
            span,
            help=f"write `@{name}.{native.name}`",
        )
        return
    known = types.get(native.name)
    if known is None:
        near = get_close_matches(native.name, types, n=1)
        help = f"did you mean `@{name}.{near[0]}`?" if near else f"remove it: {draft.provider} has no native types here"
        if types and not near:
            help = "known are " + ", ".join(types)
        report.error("S903", f"{draft.provider} has no native type `{native.name[:60]}`", span, help=help)
        return
    if field.scalar not in known["types"]:
        wanted = " or ".join(known["types"])
        report.error(
            "S904",
            f"`@{name}.{native.name}` does not fit the {field.scalar} field `{field.name}`",
            span,
            help=f"it is for {wanted}; change the type of the field, or the native type",
        )
        return
    args = read_args(native, known, report)
    if args is not None and ranges_hold(field, native, known, args, report):
        native.node = ir.NativeType(name=native.name, args=tuple(args))


def read_args(native: NativeDraft, known: dict[str, Any], report: Report) -> list[str] | None:
    """The arguments as text; None after reporting a wrong number or kind of them."""
    required, optional = known.get("required", 0), known.get("optional", 0)
    count = len(native.args)
    label = f"`@{native.prefix}.{native.name}`"
    if count not in (0, required, required + optional) or count < required:
        wanted = f"none or {optional}" if optional else str(required)
        example = "(" + ", ".join(["3"] * (required + optional)) + ")" if required + optional else ""
        message = f"{label} takes {wanted} arguments, not {count}"
        report.error("S905", message, native.attribute.span, help=f"write `@{native.prefix}.{native.name}{example}`")
        return None
    args: list[str] = []
    for arg in native.args:
        text = arg.text if isinstance(arg, Number) else ""
        if not text.isdigit() or int(text[:12]) >= 2**32:
            report.error(
                "S905",
                f"the arguments of {label} are whole numbers",
                arg.span,
                help=f"write {label[:-1]}(3)`, for example",
            )
            return None
        args.append(text)
    return args


def ranges_hold(field: FieldDraft, native: NativeDraft, known: dict[str, Any], args: list[str], report: Report) -> bool:
    """Whether the arguments are in range; reports the first that is not."""
    label = f"`@{native.prefix}.{native.name}`"
    numbers = [int(arg) for arg in args]
    ranges: list[tuple[int, int | None]] = known.get("ranges", [])
    for number, (low, high) in zip(numbers, ranges, strict=False):
        if number < low or (high is not None and number > high):
            limits = f"from {low} to {high}" if high is not None else f"at least {low}"
            report.error(
                "S906", f"{number} is out of range for {label}", native.attribute.span, help=f"use a number {limits}"
            )
            return False
    if native.name == "Decimal" and len(numbers) == 2 and numbers[1] > numbers[0]:
        report.error(
            "S906",
            f"the scale of {label} is larger than its precision",
            native.attribute.span,
            help=f"write `({numbers[1]}, {numbers[0]})`, if the numbers were swapped",
        )
        return False
    if field.scalar == "Boolean" and native.name == "Bit" and numbers != [1]:
        report.error(
            "S906", "only `Bit(1)` can be a Boolean", native.attribute.span, help=f"write `@{native.prefix}.Bit(1)`"
        )
        return False
    return True


def check_unsupported(field: FieldDraft, draft: SchemaDraft, report: Report) -> None:
    """Report an `Unsupported("...")` whose type is supported under its own name."""
    text = field.decl.type.unsupported if field.decl.type else None
    if text is None or draft.datasource is None:
        return
    match = SQL_TYPE.match(text.value)
    type_name = match.group(1).strip() if match else ""
    known = NATIVE_TYPES[draft.provider].get(type_name)
    if match is None or known is None:
        return
    required, most = known.get("required", 0), known.get("required", 0) + known.get("optional", 0)
    parts = [] if match.group(2) is None or not most else [part.strip() for part in match.group(2).split(",")]
    if len(parts) not in (required, most) or not all(is_argument(part) for part in parts):
        return
    args = f"({', '.join(parts)})" if parts else ""
    name = draft.datasource.node.name
    report.error(
        "S907",
        f'`Unsupported("{text.value}")` is a type that is supported',
        text.span,
        help=f"write `{field.name} {known['types'][0]} @{name}.{type_name}{args}`",
    )


def is_argument(text: str) -> bool:
    """Whether `text` is a whole number of 32 bits."""
    return text.isascii() and text.isdigit() and len(text) < 11 and int(text) < 2**32

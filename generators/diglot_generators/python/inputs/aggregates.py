"""The results of aggregates and groups, and what they are asked with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from diglot_generators.names import py_string
from diglot_generators.python.declare import Entry, alias, grouped, literal
from diglot_generators.python.inputs.context import Context
from diglot_generators.python.inputs.scalars import MEASURES, NUMBERS, comparable, summable
from diglot_generators.python.layout import typed
from diglot_schema.ir import Model


def aggregate_types(context: Context, model: Model) -> list[str]:
    """The results of aggregates and groups, and the conditions on groups."""
    write, name = context.dicts.write, partial(context.name, model.name)
    numbers = [item for item in model.scalars if summable(item)]
    ordered = [item for item in model.scalars if comparable(item)]
    group = name("HavingInput")
    having = [Entry(item.name, context.having(item)) for item in model.scalars]
    logic = [
        Entry("AND", f"OneOrMany[{group}]"),
        Entry("OR", f"Sequence[{group}]"),
        Entry("NOT", f"OneOrMany[{group}]"),
    ]
    sums = [Entry(item.name, f"{NUMBERS[item.type]} | None") for item in numbers]
    means = [Entry(i.name, "Decimal | None" if i.type == "Decimal" else "float | None") for i in numbers]
    number = name("NumberField")
    extremes = [Entry(item.name, f"{context.result(item)} | None") for item in ordered]
    groups = [Entry(i.name, context.result(i) + (" | None" if i.optional else "")) for i in model.scalars]
    totals = [name("Extremes"), name("Sums"), name("Averages")]
    return [
        literal(number, [py_string(item.name) for item in numbers]),
        *measured(context, model),
        write(group, [*having, *logic]),
        totals_type(context, name("Sums"), number, sums),
        totals_type(context, name("Averages"), number, means),
        write(name("Extremes"), extremes, total=True),
        write(name("GroupScalars"), groups, total=True),
        grouped(name("GroupByResult"), name("GroupScalars"), "AggregateResult", [name("ScalarField"), *totals]),
        grouped(name("GroupByTotal"), name("GroupScalars"), "AggregateTotal", totals),
    ]


def measured(context: Context, model: Model) -> Iterator[str]:
    """The arguments of aggregates of this model as a relation, a class each: see `argument_types` for the reason."""
    if any(item.list for item in context.incoming.get(model.name, ())):
        for stem, fields, fits, _ in MEASURES:
            if any(map(fits, model.scalars)):
                own = [context.name(model.name, fields), context.name(model.name, "WhereInput")]
                yield alias(context.name(model.name, f"{stem}Args"), "MeasureWhere", own)


def totals_type(context: Context, name: str, number: str, entries: Sequence[Entry]) -> str:
    """The sums or averages of the number fields: a plain dict when all have one type."""
    types = {entry.type for entry in entries}
    if len(types) > 1:
        return context.dicts.write(name, entries, total=True)
    return typed(f"{name}: TypeAlias = ", f"dict[{number}, {types.pop() if types else 'None'}]")

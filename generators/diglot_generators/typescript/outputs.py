"""The names of what counts, aggregates and groups give back, and of the inputs of scalar lists."""

from __future__ import annotations

from diglot_generators.typescript.layout import Alias, Declaration
from diglot_generators.typescript.records import item_type
from diglot_generators.typescript.subject import Subject


def outputs(subject: Subject) -> tuple[Declaration, ...]:
    """`UserCountOutputType`, `UserGroupByOutputType`, `UserMinAggregateOutputType`, `UserCreatetagsInput` …"""
    name, payload = subject.name, subject.name("Payload")
    shared = {
        "GroupByOutputType": "GroupOutput",
        "CountAggregateOutputType": "CountAggregateOutput",
        "MinAggregateOutputType": "ExtremeOutput",
        "MaxAggregateOutputType": "ExtremeOutput",
        "Aggregate": "AggregateOutput",
        "FieldRefs": "FieldRefs",
    }
    if subject.lists:
        shared["CountOutputType"] = "CountOutput"
    if subject.has_numbers():
        shared |= {"AvgAggregateOutputType": "AverageOutput", "SumAggregateOutputType": "SumOutput"}
    found = [Alias(name(key), (f"$.{output}", payload)) for key, output in shared.items()]
    group = Alias(name("GetGroupBy"), ("$.GroupPromise", payload, "A"), f"A extends {name('GroupByArgs')}")
    return (*found, group, Alias(name("SelectScalar"), ("$.FieldChoice", name("Fields"))), *_lists(subject))


def _lists(subject: Subject) -> tuple[Declaration, ...]:
    return tuple(
        Alias(subject.name(f"{verb} list {field.name}"), (f"$.{shared}", item_type(field, subject.names)))
        for field in subject.model.scalars
        if field.list
        for verb, shared in (("Create", "ListCreate"), ("Update", "ListOperations"))
    )

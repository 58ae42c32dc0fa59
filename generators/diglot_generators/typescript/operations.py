"""The named arguments of each operation."""

from __future__ import annotations

from typing import Protocol

from diglot_generators.typescript.layout import Alias, Declaration, Interface, Member
from diglot_generators.typescript.subject import Subject
from diglot_schema.ir import Provider


class _Add(Protocol):
    """Declares the arguments of one operation."""

    def __call__(
        self, operation: str, key: str, *parents: tuple[str, ...], members: tuple[Member, ...] = ()
    ) -> None: ...


def operations(subject: Subject, provider: Provider) -> tuple[Declaration, ...]:
    """`UserFindManyArgs` and its like, `$UserArgs` that lists them, `UserDelegate`."""
    name, payload = subject.name, subject.name("Payload")
    given: dict[str, str] = {}
    found: list[Declaration] = []

    def add(operation: str, key: str, *parents: tuple[str, ...], members: tuple[Member, ...] = ()) -> None:
        given[operation] = name(key)
        found.append(Interface(name(key), parents, members))

    result = (name("DefaultArgs"),)
    add("findMany", "FindManyArgs", result, ("$.FindManyArgs", payload))
    add("findFirst", "FindFirstArgs", (name("FindManyArgs"),))
    found.append(Alias(name("FindFirstOrThrowArgs"), (name("FindFirstArgs"),)))
    if subject.uniques:
        add("findUnique", "FindUniqueArgs", result, ("$.FindUniqueArgs", payload))
        found.append(Alias(name("FindUniqueOrThrowArgs"), (name("FindUniqueArgs"),)))
    found.extend(_aggregates(subject, given))
    if not subject.model.view:
        _writes(subject, provider, add)
    members = tuple(Member(operation, (args,), optional=False) for operation, args in given.items())
    found.append(Alias(name("Client"), ("$.RecordQuery", payload, "T", "unknown", "N"), "T, N = never"))
    found.append(Interface(name("Args"), members=members))
    found.append(_delegate(subject, provider))
    return tuple(found)


def _aggregates(subject: Subject, given: dict[str, str]) -> list[Declaration]:
    name, payload = subject.name, subject.name("Payload")
    ask = ("$.AggregateNumberAsk" if subject.has_numbers() else "$.AggregateAsk", payload)
    having = name("ScalarWhereWithAggregatesInput")
    given |= {"count": name("CountArgs"), "aggregate": name("AggregateArgs"), "groupBy": name("GroupByArgs")}
    return [
        Interface(name("CountArgs"), (("$.CountArgs", payload),)),
        Interface(name("AggregateArgs"), (("$.AggregateWindowArgs", payload), ask)),
        Interface(name("GroupByArgs"), (("$.GroupByData", payload, having), ask)),
        Alias(name("GetAggregate"), ("$.AggregateResult", payload, "A"), f"A extends {name('AggregateArgs')}"),
    ]


def _writes(subject: Subject, provider: Provider, add: _Add) -> None:
    payload, result = subject.name("Payload"), (subject.name("DefaultArgs"),)
    returned = ("$.PlainResultArgs", payload)
    if subject.owned:
        returned = ("$.ReturningArgs", payload, subject.name("IncludeCreateManyAndReturn"))
    rows = ("$.CreateManyData" if provider == "sqlite" else "$.CreateManyDataSkipping", payload)
    returning = provider != "mysql"
    if subject.can_create:
        add("create", "CreateArgs", result, ("$.CreateData", payload))
        add("createMany", "CreateManyArgs", rows)
        if returning:
            add("createManyAndReturn", "CreateManyAndReturnArgs", rows, returned)
        if subject.uniques:
            add("upsert", "UpsertArgs", result, ("$.UpsertData", payload))
    if subject.uniques:
        add("update", "UpdateArgs", result, ("$.UpdateData", payload))
        add("delete", "DeleteArgs", result, ("$.UniqueArgs", payload))
    add("updateMany", "UpdateManyArgs", ("$.UpdateManyData", payload))
    if returning:
        add("updateManyAndReturn", "UpdateManyAndReturnArgs", ("$.UpdateManyData", payload), returned)
    add("deleteMany", "DeleteManyArgs", ("$.DeleteManyArgs", payload))


def _delegate(subject: Subject, provider: Provider) -> Declaration:
    parts = ["$.ReadActions"]
    if subject.uniques:
        parts.append("$.UniqueActions")
    if subject.can_create:
        parts.append("$.CreateActions")
    if not subject.model.view:
        parts.append("$.ChangeActions")
        if provider != "mysql":
            parts.append("$.ReturningActions")
    if len(parts) == 5:
        parts = ["$.ModelActions"]
    payload = subject.name("Payload")
    return Interface(f"{subject.name('Delegate')}<C = unknown>", tuple((part, payload, "C") for part in parts))

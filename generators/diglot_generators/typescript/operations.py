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
    name = subject.name
    given: dict[str, str] = {}
    found: list[Declaration] = []

    def add(operation: str, key: str, *parents: tuple[str, ...], members: tuple[Member, ...] = ()) -> None:
        given[operation] = name(key)
        found.append(Interface(name(key), parents, members))

    result = (name("DefaultArgs"),)
    add("findMany", "FindManyArgs", (name("ListArgs"),), ("$.LoadStrategy",))
    add("findFirst", "FindFirstArgs", (name("ListArgs"),), ("$.LoadStrategy",))
    found.append(Alias(name("FindFirstOrThrowArgs"), (name("FindFirstArgs"),)))
    if subject.uniques:
        add("findUnique", "FindUniqueArgs", result, ("$.UniqueArgs", name("WhereUniqueInput")), ("$.LoadStrategy",))
        found.append(Alias(name("FindUniqueOrThrowArgs"), (name("FindUniqueArgs"),)))
    found.extend(_aggregates(subject, given))
    if not subject.model.view:
        _writes(subject, provider, add)
    members = tuple(Member(operation, (args,), optional=False) for operation, args in given.items())
    found.append(Interface(name("Args"), members=members))
    found.append(_delegate(subject, provider))
    return tuple(found)


def _aggregates(subject: Subject, given: dict[str, str]) -> list[Declaration]:
    name, fields = subject.name, subject.name("Fields")
    count, low, high = (name(f"{part}AggregateInputType") for part in ("Count", "Min", "Max"))
    found: list[Declaration] = [
        Interface(count, (("$.CountFields", fields),)),
        Interface(low, (("$.ExtremeFields", fields),)),
        Interface(high, (("$.ExtremeFields", fields),)),
    ]
    ask: tuple[str, ...] = ("$.AggregateAsk", count, low)
    if subject.has_numbers():
        total, mean = name("SumAggregateInputType"), name("AvgAggregateInputType")
        found.append(Interface(total, (("$.NumberFields", fields),)))
        found.append(Interface(mean, (("$.NumberFields", fields),)))
        ask = ("$.AggregateNumberAsk", count, low, total)
    where, order = name("WhereInput"), name("OrderByWithRelationInput")
    unique = name("WhereUniqueInput") if subject.uniques else "never"
    window = ("$.AggregateWindowArgs", where, order, unique)
    grouping = name("OrderByWithAggregationInput"), name("ScalarFieldEnum"), name("ScalarWhereWithAggregatesInput")
    select = Member("select", ("true", count, "null"))
    given |= {"count": name("CountArgs"), "aggregate": name("AggregateArgs"), "groupBy": name("GroupByArgs")}
    found += [
        Interface(name("CountArgs"), (window,), (select,)),
        Interface(name("AggregateArgs"), (window, ask)),
        Interface(name("GroupByArgs"), (("$.GroupByData", where, *grouping), ask)),
    ]
    payload = name("Payload")
    found.append(
        Alias(f"{name('GetAggregate')}<A extends {name('AggregateArgs')}>", (f"$.AggregateResult<{payload}, A>",))
    )
    return found


def _writes(subject: Subject, provider: Provider, add: _Add) -> None:
    name = subject.name
    result = (name("DefaultArgs"),)
    unique = ("$.UniqueArgs", name("WhereUniqueInput"))
    plain = ("$.PlainResultArgs", name("Select"), name("Omit"))
    create, update = (f"{name(part)} | {name(f'Unchecked{part}')}" for part in ("CreateInput", "UpdateInput"))
    many = f"{name('UpdateManyMutationInput')} | {name('UncheckedUpdateManyInput')}"
    rows = ("$.CreateManyData" if provider == "sqlite" else "$.CreateManyDataSkipping", name("CreateManyInput"))
    returning = provider != "mysql"
    if subject.can_create:
        add("create", "CreateArgs", result, members=(Member("data", tuple(create.split(" | ")), optional=False),))
        add("createMany", "CreateManyArgs", rows)
        if returning:
            add("createManyAndReturn", "CreateManyAndReturnArgs", rows, plain)
        if subject.uniques:
            add("upsert", "UpsertArgs", result, ("$.UpsertData", name("WhereUniqueInput"), create, update))
    if subject.uniques:
        data = Member("data", tuple(update.split(" | ")), optional=False)
        add("update", "UpdateArgs", result, unique, members=(data,))
        add("delete", "DeleteArgs", result, unique)
    bulk = ("$.UpdateManyData", name("WhereInput"), many)
    add("updateMany", "UpdateManyArgs", bulk)
    if returning:
        add("updateManyAndReturn", "UpdateManyAndReturnArgs", bulk, plain)
    add("deleteMany", "DeleteManyArgs", ("$.DeleteManyArgs", name("WhereInput")))


def _delegate(subject: Subject, provider: Provider) -> Declaration:
    payload = subject.name("Payload")
    parts = ["$.ReadActions"]
    if subject.uniques:
        parts.append("$.UniqueActions")
    if subject.can_create:
        parts.append("$.CreateActions")
    if not subject.model.view:
        parts.append("$.ChangeActions")
        if provider != "mysql":
            parts.append("$.ReturningActions")
    return Interface(f"{subject.name('Delegate')}<C = unknown>", tuple((part, payload, "C") for part in parts))

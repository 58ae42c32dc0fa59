"""The inputs that choose records and what comes back of them."""

from __future__ import annotations

from diglot_generators.search import worded
from diglot_generators.typescript.layout import Alias, Declaration, Interface, Member
from diglot_generators.typescript.records import is_nullable, written_type
from diglot_generators.typescript.subject import Subject, keys
from diglot_schema.ir import Provider, RelationField, ScalarField

Subjects = dict[str, Subject]


def selections(subject: Subject, subjects: Subjects, provider: Provider) -> tuple[Declaration, ...]:
    """`UserSelect`, `UserInclude`, `UserOmit`, `UserWhereInput`, `UserWhereUniqueInput`, orders, relation arguments."""
    return (*_results(subject, subjects), *_filters(subject, subjects), *_orders(subject, subjects, provider))


def _results(subject: Subject, subjects: Subjects) -> tuple[Declaration, ...]:
    name, fields = subject.name, subject.name("Fields")
    related = tuple(
        Member(link.name, ("boolean", subject.names.of(subject.model.name, f"${link.name}")), docs=link.docs)
        for link in subject.links
    )
    found: list[Declaration] = []
    if subject.lists:
        counted = tuple(
            Member(link.name, ("boolean", f"$.CountWhere<{subjects[link.target].name('WhereInput')}>"))
            for link in subject.lists
        )
        found.append(Interface(name("CountOutputTypeSelect"), members=counted))
        select = Member("select", (name("CountOutputTypeSelect"), "null"))
        found.append(Interface(name("CountOutputTypeDefaultArgs"), members=(select,)))
        related = (*related, Member("_count", ("boolean", name("CountOutputTypeDefaultArgs"))))
    choice = ("$.FieldChoice", fields)
    found.append(Interface(name("Select"), (choice, (name("Include"),)) if related else (choice,)))
    found.append(Interface(name("Omit"), (choice,)))
    if subject.links:
        measured = (("$.Measures", name("Payload")),) if subject.lists else ()
        found.append(Interface(name("Include"), measured, related))
    if subject.owned and not subject.model.view:
        owned = [link.name for link in subject.owned]
        found.append(Interface(name("IncludeCreateManyAndReturn"), (("Pick", name("Include"), keys(owned)),)))
        found.append(Alias(name("IncludeUpdateManyAndReturn"), (name("IncludeCreateManyAndReturn"),)))
    result = "$.ResultArgs" if subject.links else "$.PlainResultArgs"
    found.append(Interface(name("DefaultArgs"), ((result, name("Payload")),)))
    found.extend(_relation_args(subject, subjects, link) for link in subject.links)
    return tuple(found)


def _relation_args(subject: Subject, subjects: Subjects, link: RelationField) -> Declaration:
    target = subjects[link.target]
    own = subject.name(f"${link.name}")
    if link.list:
        return Interface(own, ((target.name("DefaultArgs"),), ("$.WindowArgs", target.name("Payload"))))
    where = (Member("where", (target.name("WhereInput"),)),) if is_nullable(link) else ()
    return Interface(own, ((target.name("DefaultArgs"),),), where)


def _filters(subject: Subject, subjects: Subjects) -> tuple[Declaration, ...]:
    name, fields = subject.name, subject.filterable
    where = name("WhereInput")
    related: list[Member] = []
    for link in subject.links:
        target = subjects[link.target]
        if link.list:
            related.append(Member(link.name, (target.name("ListRelationFilter"),)))
        elif is_nullable(link):
            union = (target.name("NullableScalarRelationFilter"), target.name("WhereInput"), "null")
            related.append(Member(link.name, union))
        else:
            related.append(Member(link.name, (target.name("ScalarRelationFilter"), target.name("WhereInput"))))
    aggregates = name("ScalarWhereWithAggregatesInput")
    return (
        Interface(where, (("$.FieldWhere", fields), ("$.Logic", where)), tuple(related)),
        Interface(aggregates, (("$.FieldHaving", fields), ("$.Logic", aggregates))),
        *_reached(subject),
        *_unique(subject),
    )


def _reached(subject: Subject) -> tuple[Declaration, ...]:
    """What other models need to filter and order by this one; only the forms that a relation uses."""
    name, where = subject.name, subject.name("WhereInput")
    found: list[Declaration] = []
    if any(link.list for link in subject.reached):
        scalar = name("ScalarWhereInput")
        found.append(Interface(scalar, (("$.FieldWhere", subject.filterable), ("$.Logic", scalar))))
        found.append(Alias(name("ListRelationFilter"), ("$.ListRelationFilter", where)))
        found.append(Alias(name("OrderByRelationAggregateInput"), ("$.OrderByRelationAggregate",)))
    if any(is_nullable(link) for link in subject.reached):
        found.append(Alias(name("NullableScalarRelationFilter"), ("$.NullableScalarRelationFilter", where)))
    if any(not link.list and not is_nullable(link) for link in subject.reached):
        found.append(Alias(name("ScalarRelationFilter"), ("$.ScalarRelationFilter", where)))
    return tuple(found)


def _unique(subject: Subject) -> tuple[Declaration, ...]:
    """`UserWhereUniqueInput`: all filters, and at least one complete unique key."""
    if not subject.uniques:
        return ()
    scalars = {field.name: field for field in subject.model.scalars}
    found: list[Declaration] = []
    members: list[Member] = []
    for key, fields in subject.uniques:
        if len(fields) == 1:
            text = " | ".join(_value(scalars[key], subject))
        else:
            text = subject.compound(key)
            parts = tuple(Member(name, _value(scalars[name], subject), optional=False) for name in fields)
            found.append(Interface(text, members=parts))
        members.append(Member(key, (text,)))
    own = subject.name("UniqueFields")
    found.append(Interface(own, ((subject.name("WhereInput"),),), tuple(members)))
    found.append(Alias(subject.name("WhereUniqueInput"), ("$.AtLeast", own, keys([key for key, _ in subject.uniques]))))
    return tuple(found)


def _value(field: ScalarField, subject: Subject) -> tuple[str, ...]:
    return tuple(part for part in written_type(field, subject.names) if part != "null")


def _orders(subject: Subject, subjects: Subjects, provider: Provider) -> tuple[Declaration, ...]:
    name, fields = subject.name, subject.name("Fields")
    related = tuple(
        Member(
            link.name,
            (subjects[link.target].name("OrderByRelationAggregateInput" if link.list else "OrderByWithRelationInput"),),
        )
        for link in subject.links
    )
    texts = worded(subject.model, provider)
    ranked = (Member("_relevance", (f"$.OrderByRelevance<{keys(texts)}>",)),) if texts else ()
    return (
        Interface(name("OrderByWithRelationInput"), (("$.FieldOrder", fields),), (*related, *ranked)),
        Interface(name("OrderByWithAggregationInput"), (("$.AggregateOrder", fields),)),
    )

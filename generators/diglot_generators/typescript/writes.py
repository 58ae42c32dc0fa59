"""The `data` of creates and updates, with nested writes."""

from __future__ import annotations

from diglot_generators.typescript.layout import Alias, Declaration, Interface, Member
from diglot_generators.typescript.records import is_nullable, is_required, may_be_left_out, written_type
from diglot_generators.typescript.subject import Subject, keys
from diglot_schema.ir import RelationField

Subjects = dict[str, Subject]


def writes(subject: Subject, subjects: Subjects) -> tuple[Declaration, ...]:
    """`UserCreateInput` … `UserUpdateOneWithoutPostsNestedInput`; nothing for a view."""
    if subject.model.view:
        return ()
    without = tuple(
        declaration for link in _writable(subject, subjects) for declaration in _without(subject, subjects, link)
    )
    return (*_creates(subject, subjects), *_updates(subject, subjects), *without)


def _creates(subject: Subject, subjects: Subjects) -> tuple[Declaration, ...]:
    """The checked form gives relations, the unchecked one gives foreign keys; a key of the other form is `never`."""
    model, name = subject.model, subject.name
    rows = tuple(
        Member(field.name, written_type(field, subject.names), optional=may_be_left_out(field), docs=field.docs)
        for field in model.scalars
    )
    checked = [Member(column, ("never",)) for column in subject.columns]
    unchecked: list[Member] = []
    for link in _writable(subject, subjects):
        target = subjects[link.target]
        nested = Member(
            link.name,
            (target.link(link.opposite, f"CreateNested{'Many' if link.list else 'One'}"),),
            optional=not is_required(link, model),
            docs=link.docs,
        )
        checked.append(nested)
        unchecked.append(Member(link.name, ("never",)) if link.columns else nested)
    many = name("CreateManyInput")
    parent = ("Omit", many, keys(subject.columns)) if subject.columns else (many,)
    return (
        Interface(many, members=rows),
        Interface(name("CreateInput"), (parent,), tuple(checked)),
        Interface(name("UncheckedCreateInput"), ((many,),), tuple(unchecked)),
    )


def _updates(subject: Subject, subjects: Subjects) -> tuple[Declaration, ...]:
    name, fields = subject.name, subject.name("Fields")
    checked = [Member(column, ("never",)) for column in subject.columns]
    unchecked: list[Member] = []
    for link in _writable(subject, subjects):
        part = "UpdateMany" if link.list else "UpdateOne"
        if not link.list and not is_nullable(link):
            part = "UpdateOneRequired"
        nested = Member(link.name, (subjects[link.target].link(link.opposite, part),), docs=link.docs)
        checked.append(nested)
        unchecked.append(Member(link.name, ("never",)) if link.columns else nested)
    scalars = ("$.FieldUpdate", fields, keys(subject.columns)) if subject.columns else ("$.FieldUpdate", fields)
    return (
        Interface(name("UpdateManyMutationInput"), (scalars,)),
        Interface(name("UncheckedUpdateManyInput"), (("$.FieldUpdate", fields),)),
        Interface(name("UpdateInput"), (scalars,), tuple(checked)),
        Interface(name("UncheckedUpdateInput"), (("$.FieldUpdate", fields),), tuple(unchecked)),
    )


def _writable(subject: Subject, subjects: Subjects) -> tuple[RelationField, ...]:
    """The relations that `data` may nest: all but those to views."""
    return tuple(link for link in subject.links if not subjects[link.target].model.view)


def _without(subject: Subject, subjects: Subjects, link: RelationField) -> tuple[Declaration, ...]:
    """This model's inputs as written from the other end of `link`: `PostCreateWithoutAuthorInput` …"""
    name = subject.name

    def own(part: str) -> str:
        return subject.link(link.name, part)

    outer = next(field for field in subjects[link.target].model.relations if field.name == link.opposite)
    gone = keys((link.name, *link.columns))
    found: list[Declaration] = [
        Interface(own("Create"), (("Omit", name("CreateInput"), gone),)),
        Interface(own("Update"), (("Omit", name("UpdateInput"), gone),)),
    ]
    payload, create, update = name("Payload"), own("Create"), own("Update")
    if not outer.list:
        optional = is_nullable(outer)
        part = "UpdateOne" if optional else "UpdateOneRequired"
        shared = "$.UpdateNestedOne" if optional else "$.UpdateNestedOneRequired"
        found.append(Interface(own("CreateNestedOne"), (("$.CreateNestedOne", payload, create, gone),)))
        found.append(Interface(own(part), ((shared, payload, create, update, gone),)))
        return tuple(found)
    suffix = "" if link.through else "Rows"
    if suffix:
        found.append(Alias(own("CreateMany"), ("Omit", name("CreateManyInput"), gone)))
    changed = (payload, create, update, gone, name("ScalarWhereInput"))
    found.append(Interface(own("CreateNestedMany"), ((f"$.CreateNestedMany{suffix}", payload, create, gone),)))
    found.append(Interface(own("UpdateMany"), ((f"$.UpdateNestedMany{suffix}", *changed),)))
    return tuple(found)

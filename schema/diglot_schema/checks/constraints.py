"""Names of constraints and indexes that would meet in the database."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from diglot_schema.ast import Attribute
from diglot_schema.diagnostics import Report
from diglot_schema.draft import ModelDraft, SchemaDraft
from diglot_schema.names import foreign_key_name

Named = tuple[str, str, ModelDraft, Attribute]
SCOPES: dict[str, tuple[tuple[str, frozenset[str]], ...]] = {
    "postgresql": (
        ("schema", frozenset({"id", "unique", "index", "fulltext"})),
        ("table", frozenset({"id", "unique", "index", "fulltext", "foreign"})),
    ),
    "mysql": (("schema", frozenset({"foreign"})), ("table", frozenset({"unique", "index", "fulltext"}))),
    "sqlite": (("schema", frozenset({"unique", "index", "fulltext"})),),
}


def check(draft: SchemaDraft, report: Report) -> None:
    """Names that are used twice where the database wants them to differ."""
    if draft.datasource is None:
        return
    names = list(named(draft))
    done: set[Attribute] = set()
    for scope, kinds in SCOPES[draft.provider]:
        groups: defaultdict[tuple[str, str], list[Named]] = defaultdict(list)
        for entry in names:
            kind, name, model, _ = entry
            if kind in kinds:
                groups[(model.name if scope == "table" else model.db_schema or "", name)].append(entry)
        for (_, name), group in groups.items():
            for _, _, _, attribute in group if len(group) > 1 else []:
                if attribute in done:
                    continue
                done.add(attribute)
                others = "in this table" if scope == "table" else "in this database schema"
                report.error(
                    "S618",
                    f"the constraint name `{name}` is used twice {others}",
                    attribute.span,
                    help='give one of them a name by `map: "..."`',
                )


def named(draft: SchemaDraft) -> Iterator[Named]:
    """Every constraint and index: kind, final name, model, attribute."""
    for model in draft.models.values():
        for key in model.keys:
            if key.constraint is not None and key.parts and (key.kind != "id" or key is model.primary_key):
                yield key.kind, key.constraint, model, key.attribute
        for field in model.relations:
            name = foreign_key_name(field, draft.provider)
            if name is not None and field.relation is not None:
                yield "foreign", name, model, field.relation.attribute

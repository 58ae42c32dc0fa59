"""Database schemas (`@@schema`) and views: where tables live and what a view cannot have."""

from __future__ import annotations

from diglot_schema.ast import Name
from diglot_schema.diagnostics import Report
from diglot_schema.draft import DatasourceDraft, SchemaDraft
from diglot_schema.source import Span

DATASOURCE = 'add a block `datasource db {` with the line `provider = "postgresql"`'


def check(draft: SchemaDraft, report: Report) -> None:
    """`@@schema` everywhere or nowhere; no indexes on views."""
    datasource = draft.datasource
    first = next((block.decl.name for block in (*draft.models.values(), *draft.enums.values())), None)
    if first is not None and not draft.has_datasource_block:
        report.error("S801", "the schema has no datasource", first.span, help=DATASOURCE)
    if datasource is not None:
        if datasource.provider != "postgresql" and datasource.schemas_span is not None:
            report.error(
                "S818",
                f"`schemas` do not exist on {datasource.provider}",
                datasource.schemas_span,
                help="remove the line",
            )
        for model in draft.models.values():
            place(model.db_schema, model.schema_span, model.decl.name, model.word, datasource, report)
        for enum in draft.enums.values():
            place(enum.db_schema, enum.schema_span, enum.decl.name, "enum", datasource, report)
    for model in draft.models.values():
        if model.is_view:
            for key in model.keys:
                if key.kind == "unique" and (
                    key.map is not None or any(part.sort or part.length for part in key.parts)
                ):
                    report.error(
                        "S605",
                        f"`{key.label}` of a view makes no index, it only says what is unique",
                        key.attribute.span,
                        help="remove `map`, `sort` and `length`",
                    )
                if key.kind in ("index", "fulltext"):
                    report.error(
                        "S605",
                        "a view has no indexes",
                        key.attribute.span,
                        help="remove the line; index the tables behind the view",
                    )


def place(
    name: str | None, span: Span | None, owner: Name, what: str, datasource: DatasourceDraft, report: Report
) -> None:
    """One `@@schema`, or its absence."""
    schemas = datasource.node.schemas
    if span is None:
        if schemas and datasource.provider == "postgresql":
            report.error(
                "S819",
                f"the {what} `{owner.text}` has no `@@schema`",
                owner.span,
                help=f'add `@@schema("{schemas[0]}")`: the datasource lists schemas',
            )
    elif datasource.provider != "postgresql":
        report.error("S818", f"`@@schema` does not exist on {datasource.provider}", span, help="remove it")
    elif name is not None and name not in schemas:
        report.error(
            "S819",
            f"the datasource does not list the schema `{name}`",
            span,
            help=f"add it to `schemas = [{', '.join(repr(known) for known in (*schemas, name))}]`".replace("'", '"'),
        )

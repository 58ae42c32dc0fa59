"""A live database as schema text, with what an existing schema says already."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from diglot_migrate.catalog import Catalog, ForeignKey, Name, Table
from diglot_migrate.errors import MigrateError
from diglot_migrate.introspect.draft import BlockDraft, quoted
from diglot_migrate.introspect.draw import draw
from diglot_migrate.introspect.place import Written, written
from diglot_migrate.introspect.previous import Previous
from diglot_schema.ir import Schema
from diglot_schema.printer import format
from diglot_schema.source import Source


@dataclass(frozen=True, slots=True)
class Pulled:
    """What was pulled. `files`: text by file name. `views`: (schema, name) and the SQL of every view."""

    files: dict[str, str]
    views: dict[tuple[str, str], str] = field(default_factory=dict[tuple[str, str], str])
    warnings: tuple[str, ...] = ()
    models: int = 0


def introspect(
    catalog: Catalog,
    sources: Sequence[Source],
    schema: Schema,
    home: str,
    *,
    keep: bool = True,
    new_file: str | None = None,
) -> Pulled:
    """Schema text for everything in `catalog`.

    sources, schema: the existing schema as text and compiled; its datasource and generators stay as they are. keep:
    whether its models are taken into account, too. home: the schema of names without one. new_file: where blocks go
    that are in no file yet (default: the first file). Raises MigrateError: P4001 for an empty database, P4002 when a
    foreign key leads to a schema that is not read.
    """
    provider = schema.datasource.provider
    views = any("views" in generator.preview_features for generator in schema.generators)
    if not catalog.tables and not catalog.enums and not (views and catalog.views):
        raise MigrateError("the database has no tables to pull; make some first, or name its schemas", "P4001")
    _require_targets(catalog, home)
    previous = Previous(schema if keep else None, provider, home, schema.datasource.name)
    drawing = draw(catalog, provider, home, previous, views=views, schemas=bool(schema.datasource.schemas))
    places = written(sources)
    texts: dict[str, list[str]] = {source.name: [rest] for source, rest in places.rest}
    target = new_file or sources[0].name
    order = _order(places, previous) if keep else {}
    names = sorted(drawing.blocks, key=lambda name: order.get(name, len(order)))
    for keyword in ("model", "view", "enum"):
        for name in names:
            block = drawing.blocks[name]
            if block.keyword == keyword:
                file = places.files.get(_known(previous, name) or "", target) if keep else target
                _keep(block, places, _known(previous, name))
                texts.setdefault(file, [""]).append(block.text())
    return Pulled(
        files={name: format("\n".join(parts)) for name, parts in texts.items() if any(part.strip() for part in parts)},
        views={(view.name.schema or home, view.name.name): view.definition for view in catalog.views if views},
        warnings=tuple(drawing.warnings),
        models=sum(block.keyword == "model" for block in drawing.blocks.values()),
    )


def _keep(block: BlockDraft, places: Written, known: str | None) -> None:
    """Give a known block what the existing schema has at it as text: comments that are no docs, needless `@map`s."""
    if known is None:
        return
    block.above, block.below = places.comments[known, ""].above, places.comments[known, ""].below
    if (known, "") in places.mapped and not any(attribute.startswith("@@map(") for attribute in block.attributes):
        block.attributes.append(f"@@map({quoted(known)})")
    for it in block.fields:
        comments = places.comments.get((known, it.name))
        if comments is not None:
            it.above, it.behind = comments.above, comments.behind
        is_mapped = any(attribute.startswith("@map(") for attribute in it.attributes)
        if (known, it.name) in places.mapped and not is_mapped and it.type:
            it.attributes.append(f"@map({quoted(it.name)})")


def _known(previous: Previous, name: Name) -> str | None:
    known = previous.models.get(name) or previous.enums.get(name)
    return known.name if known else None


def _order(places: Written, previous: Previous) -> dict[Name, int]:
    """The places of known tables, views and enums in the existing schema."""
    found = [(places.order.get(it.name, 0), name) for name, it in (*previous.models.items(), *previous.enums.items())]
    return {name: place for place, name in found}


def _require_targets(catalog: Catalog, home: str) -> None:
    tables = {table.name for table in catalog.tables}

    def problem(table: Table, key: ForeignKey) -> str:
        here, there = table.name.schema or home, key.target.schema or home
        return (
            f"the foreign key `{key.constraint}` leads from `{here}.{table.name.name}` to `{there}.{key.target.name}`, "
            f"and the schema `{there}` is not read; add it to `schemas` of the datasource"
        )

    for table in catalog.tables:
        for key in table.foreign_keys:
            if key.target not in tables and key.target.schema not in {name.schema for name in tables}:
                raise MigrateError(problem(table, key), "P4002")

"""The databases to pull, and what is recorded of Prisma's pulling them.

pulls/<provider>/ holds scripts: NAME.sql makes a database (a first line `-- schemas: a,b` names the schemas to read),
NAME.old.prisma is the schema that is there already, NAME.prisma what Prisma writes, NAME.txt what it says beside it
(without a NAME.prisma: why it refuses). pulls/corpus/NAME.prisma and NAME.again.prisma are what Prisma makes of the
database of an accepted schema of the corpus, without and with that schema being there. NAME.ours.prisma is what we
write instead, for the reasons of FIXED.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from diglot_migrate.catalog import Catalog
from diglot_migrate.databases import postgres, postgres_catalog, sqlite_catalog
from diglot_migrate.introspect.pull import Pulled, introspect
from diglot_migrate.url import postgres_url
from diglot_schema.compile import compile_sources
from diglot_schema.ir import Schema
from diglot_schema.source import Source, read_sources
from packages.migrate.tests.corpus_catalogs import cases

PULLS = Path(__file__).resolve().parent / "pulls"
PROVIDERS = ("postgresql", "sqlite")

FIXED = {
    "an array of something unsupported is an array of that, and types keep their arguments and schemas": [
        "extension_vector",
        "types_composite",
        "types_domain",
        "types_enum_elsewhere",
        "types_lists",
        "types_times",
        "types_vector",
        "postgresql_unsupported",
        "postgresql_unsupported.again",
    ],
    "two things never get one name": [
        "names_clash",
        "names_clash_columns",
        "names_clash_tables",
        "names_enum_values_clash",
        "names_sanitised",
        "relations_field_clash",
    ],
    "a partial unique index tells no record apart": ["indexes_partial_only_key", "relations_to_partial_unique"],
    "a number with more decimals than digits has no native type": ["types_numbers"],
    "every table, column and value gets a name": [
        "names",
        "names_unicode",
        "names_empty_after",
        "names_enum_values",
        "postgresql_enum_formatting",
        "postgresql_enum_formatting.again",
    ],
    "a relation that no key keeps goes with its columns": ["again_unenforced_gone"],
    "a table without columns is left out": ["keys_no_columns"],
    "a model or enum is not called like a scalar type": ["names_enum_names", "names_reserved", "names_reserved_types"],
    "`using` can be the name of a model": ["names_reserved_js"],
    "values of enums in defaults are names of the schema": [
        "defaults_enum_elsewhere",
        "postgresql_enum_maps",
        "postgresql_enum_maps.again",
    ],
    "literals of lists are read behind casts, too": [
        "defaults_lists",
        "postgresql_defaults_number_forms",
        "postgresql_defaults_number_forms.again",
        "postgresql_list_defaults",
        "postgresql_list_defaults.again",
    ],
    "columns that an index only includes are not its key": ["indexes_include"],
    "a second unique index of a column is written, too": ["keys_duplicate"],
    "a partitioned table without partitions is one": ["beyond_partitions"],
    "`_prisma_migrations` is left out of every schema": ["schemas_public_and_other"],
    "fields of a relation between schemas are called after the other model": ["multi_schema_join_across"],
    "the fields of a relation of a model with itself keep their names": [
        "postgresql_implicit_self_many_to_many.again",
        "postgresql_many_to_many_order.again",
        "postgresql_relation_self.again",
        "sqlite_implicit_self_many_to_many.again",
        "sqlite_many_to_many_order.again",
        "sqlite_relation_self.again",
    ],
    "a name that PostgreSQL cuts stays whole in the schema": ["postgresql_long_names.again"],
    "comments of a form that Prisma drops or changes are kept": [
        "postgresql_block_comment.again",
        "postgresql_doc_comments_between.again",
    ],
    "a relation to an ignored model stays ignored": ["postgresql_ignored_relation.again"],
    "Prisma refuses the schema that is there": [
        "postgresql_union_view_compound_id.again",
        "postgresql_union_view_id.again",
        "postgresql_union_views_without_preview.again",
        "postgresql_union_bom.again",
        "postgresql_union_comment_inside_line.again",
        "postgresql_union_index_partial_no_preview.again",
        "postgresql_union_one_line_blocks.again",
        "postgresql_union_partial_without_preview.again",
        "union_generator_unquoted.again",
        "sqlite_union_enum_list.again",
        "sqlite_union_scalar_list.again",
    ],
    "Prisma fails on partial indexes of SQLite, and on quotes in its names": [
        "indexes_partial",
        "indexes_partial_one",
        "sqlite_partial_indexes",
        "sqlite_partial_indexes.again",
        "sqlite_names_to_quote",
        "sqlite_names_to_quote.again",
    ],
    "SQLite: expressions are dbgenerated, in parentheses, so that they can be written again": [
        "defaults_numbers",
        "defaults_strings",
        "defaults_times",
        "sqlite_defaults_functions",
        "sqlite_defaults_functions.again",
    ],
    "SQLite: a Json default is its text": [
        "defaults_other",
        "sqlite_defaults_literal",
        "sqlite_defaults_literal.again",
        "sqlite_gallery",
        "sqlite_gallery.again",
        "sqlite_json_and_bytes_defaults",
        "sqlite_json_and_bytes_defaults.again",
    ],
    "SQLite: enums of the schema keep their values": ["again_enum", "sqlite_enum_values.again"],
    "SQLite: columns of a primary key are required": [
        "keys",
        "keys_none",
        "keys_unsupported",
        "relations_composite",
        "relations_implicit_target",
    ],
}
"""Where we differ on purpose, and why; what we write instead is in NAME.ours.prisma."""
_DIFFERENT = {name for names in FIXED.values() for name in names}


@dataclass(frozen=True, slots=True)
class Pull:
    """One pull: what makes the database (a script or a schema), which schema is there already, where the answer is."""

    name: str
    answer: Path
    script: str | None = None
    schema: Schema | None = None
    old: Path | None = None
    schemas: tuple[str, ...] = ()

    @property
    def warnings(self) -> Path:
        """What Prisma says beside the answer; there is no such file when it says nothing."""
        return self.answer.with_suffix(".txt")

    @property
    def ours(self) -> Path:
        """What we write where we differ on purpose; there is no such file elsewhere."""
        return self.answer.with_suffix(".ours.prisma")

    @property
    def is_different(self) -> bool:
        """True when we differ on purpose."""
        return self.name in _DIFFERENT


def scripted(provider: str) -> Iterator[Pull]:
    """The pulls of pulls/<provider>."""
    for file in sorted((PULLS / provider).glob("*.sql")):
        script = file.read_text()
        first = script.partition("\n")[0]
        schemas = first.removeprefix("-- schemas: ").split(",") if first.startswith("-- schemas: ") else ()
        old = file.with_suffix(".old.prisma")
        answer = file.with_suffix(".prisma")
        yield Pull(file.stem, answer, script=script, old=old if old.exists() else None, schemas=tuple(schemas))


def of_corpus(provider: str) -> Iterator[Pull]:
    """The pulls of pulls/corpus."""
    for name, path, schema in cases(provider):
        schemas = schema.datasource.schemas
        folder = PULLS / "corpus"
        if path.is_file():
            yield Pull(name, folder / f"{name}.prisma", schema=schema, schemas=schemas)
            yield Pull(f"{name}.again", folder / f"{name}.again.prisma", schema=schema, old=path, schemas=schemas)


def bare(provider: str, schemas: tuple[str, ...]) -> str:
    """A schema with nothing but a datasource."""
    listed = f"  schemas  = [{', '.join(f'{chr(34)}{it}{chr(34)}' for it in schemas)}]\n" if schemas else ""
    return f'datasource db {{\n  provider = "{provider}"\n{listed}}}\n'


def pulled(pull: Pull, url: str) -> Pulled:
    """What we make of the database at `url`."""
    return pulled_with_catalog(pull, url)[0]


def pulled_with_catalog(pull: Pull, url: str) -> tuple[Pulled, Catalog]:
    """What we make of the database at `url`, and the database as it was read."""
    provider = "sqlite" if url.startswith("file:") else "postgresql"
    sources = read_sources(pull.old) if pull.old else [Source("schema.prisma", bare(provider, pull.schemas))]
    schema, _ = compile_sources(sources)
    assert schema is not None
    if provider == "sqlite":
        with closing(sqlite3.connect(url.removeprefix("file:"))) as connection:
            catalog = sqlite_catalog.read(connection)
        return introspect(catalog, sources, schema, "main"), catalog

    async def work() -> tuple[Pulled, Catalog]:
        parts = postgres_url(url)
        connection = await postgres.connect(parts)
        catalog = await postgres_catalog.read(connection, pull.schemas or ("public",), "public")
        await connection.close()
        return introspect(catalog, sources, schema, "public"), catalog

    return asyncio.run(work())

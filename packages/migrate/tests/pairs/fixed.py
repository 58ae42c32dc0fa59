"""Pairs about which we say something else than Prisma, on purpose: mostly, where its script does not run."""

from __future__ import annotations

from typing import NamedTuple


class Fixed(NamedTuple):
    """A reason, and the parts that differ for it, by provider and name of the pair."""

    reason: str
    pairs: dict[tuple[str, str], tuple[str, ...]]


_REASONS = (
    Fixed(
        "Prisma reads the first schema back from a database, which spells or finds it in another way",
        {
            ("postgresql", "cast_char"): ("warnings",),
            ("postgresql", "cast_timestamp_bare"): ("warnings",),
            ("postgresql", "index_partial"): ("warnings",),
            ("postgresql", "postgresql_long_names.iddefault-5"): ("warnings",),
            ("postgresql", "postgresql_partial_indexes.idmap-10"): ("warnings",),
            ("sqlite", "sqlite_defaults_functions.unique-A"): ("warnings",),
        },
    ),
    Fixed(
        "no cast leads between an enum and a list of it",
        {
            ("postgresql", "cast_enum"): ("script", "back", "summary", "warnings"),
            ("postgresql", "cast_enum2"): ("script", "back", "summary", "warnings"),
            ("postgresql", "cast_enum_list"): ("script", "back", "summary", "warnings"),
            ("postgresql", "enum_from_list"): ("script", "back", "summary", "warnings"),
            ("postgresql", "enum_to_list"): ("script", "back", "summary", "warnings"),
        },
    ),
    Fixed(
        "another default of a DateTime is a difference",
        {
            ("postgresql", "default_datetime"): ("script", "back", "summary"),
        },
    ),
    Fixed(
        "a new enum value is committed before it becomes a default",
        {
            ("postgresql", "enum_add_default"): ("script",),
            ("postgresql", "enum_many_tables"): ("back",),
            ("postgresql", "enum_remove_its_default"): ("back",),
        },
    ),
    Fixed(
        "the swap of a type knows which columns come and go",
        {
            ("postgresql", "enum_remove_with_leaving"): ("script",),
        },
    ),
    Fixed(
        "extensions that go are listed",
        {
            ("postgresql", "extensions"): ("summary",),
        },
    ),
    Fixed(
        "indexes cannot be renamed to each other's names",
        {
            ("postgresql", "index_swap_names"): ("script", "back", "summary"),
            ("sqlite", "index_swap_names"): ("script", "back", "summary"),
        },
    ),
    Fixed(
        "a foreign key to a key that is replaced goes first and comes back",
        {
            ("postgresql", "nested.native-1230"): ("script", "back", "summary"),
            ("postgresql", "postgresql_ignored_relation.native-50"): ("script", "back", "summary"),
            ("postgresql", "postgresql_relation_scalar_names.several1"): ("script", "back", "summary"),
        },
    ),
    Fixed(
        "a primary key that is made anew has its new name already",
        {
            ("postgresql", "postgresql_compound_id_positional_name.several1"): ("script", "back", "summary"),
        },
    ),
    Fixed(
        "no column can be altered to a serial type, no list can be one, and a new default is not dropped again",
        {
            ("postgresql", "postgresql_default_autoincrement_list.several1"): ("back", "summary"),
            ("postgresql", "postgresql_default_autoincrement_optional.several1"): ("back",),
            ("postgresql", "postgresql_default_map.native-50"): ("back",),
            ("postgresql", "postgresql_implicit_self_many_to_many.type-5Float"): ("back",),
            ("postgresql", "sequences"): ("script", "back"),
            ("postgresql", "social.several1"): ("back",),
        },
    ),
    Fixed(
        "quotes in names are escaped",
        {
            ("postgresql", "quotes"): ("script", "back"),
            ("sqlite", "sqlite_names_to_quote.optionaldefault-6"): ("script", "back"),
            ("sqlite", "sqlite_names_to_quote.several1"): ("script", "back"),
            ("sqlite", "sqlite_names_to_quote.several3"): ("script", "back"),
            ("sqlite", "sqlite_names_to_quote.type-8String"): ("script", "back"),
        },
    ),
    Fixed(
        "SQLite numbers rows by an INTEGER PRIMARY KEY, so that it can be added",
        {
            ("sqlite", "cascade.column-5"): ("warnings",),
            ("sqlite", "generator_values.column-14"): ("warnings",),
            ("sqlite", "sqlite_relation_explicit_many.several1"): ("warnings",),
            ("sqlite", "sqlite_relation_one_to_one.column-5"): ("warnings",),
        },
    ),
    Fixed(
        "a Json default is a string literal",
        {
            ("sqlite", "sqlite_defaults_literal.column-9"): ("script", "back"),
            ("sqlite", "sqlite_defaults_literal.optionaldefault-17"): ("script", "back"),
            ("sqlite", "sqlite_defaults_literal.several1"): ("script", "back"),
            ("sqlite", "sqlite_defaults_literal.several2"): ("script", "back"),
            ("sqlite", "sqlite_gallery.several1"): ("script", "back"),
            ("sqlite", "sqlite_gallery.several2"): ("script", "back"),
            ("sqlite", "sqlite_json_and_bytes_defaults.lessfield-6"): ("script", "back"),
            ("sqlite", "sqlite_json_and_bytes_defaults.several1"): ("script", "back"),
            ("sqlite", "sqlite_json_and_bytes_defaults.several2"): ("script", "back"),
        },
    ),
)
FIXED = {pair: parts for fixed in _REASONS for pair, parts in fixed.pairs.items()}
"""What differs, by provider and name of the pair."""

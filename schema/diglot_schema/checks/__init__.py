"""The rules a schema must keep, one file per subject. Every check reads drafts and reports all it finds."""

from __future__ import annotations

from diglot_schema.checks import constraints, fields, indexes, keys, names, places, referential, relations, uniqueness
from diglot_schema.diagnostics import Report
from diglot_schema.draft import SchemaDraft


def check(draft: SchemaDraft, report: Report) -> None:
    """Apply every rule."""
    names.check(draft, report)
    fields.check(draft, report)
    places.check(draft, report)
    uniqueness.check(draft, report)
    keys.check(draft, report)
    indexes.check(draft, report)
    constraints.check(draft, report)
    relations.check(draft, report)
    referential.check(draft, report)

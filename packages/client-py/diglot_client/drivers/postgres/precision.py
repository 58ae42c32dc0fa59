"""How many digits of a second the columns keep whose fields have no native type.

`db push` makes them with three, but a table that somebody else made may keep six. Whoever sends more than three has the
database asked, once for each client; all others never do.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from diglot_client.drivers.driver import QUIET
from diglot_client.encode import Fetching
from diglot_client.manifest import Manifest, Model, Native, Scalar

PLAIN_DIGITS = 3
"""What a column made by `db push` keeps."""
ASK = (
    "SELECT t.number, a.attname::text, CASE WHEN a.atttypmod < 0 THEN 6 ELSE a.atttypmod END"
    " FROM unnest($1::text[]) WITH ORDINALITY AS t(name, number)"
    " JOIN pg_catalog.pg_attribute AS a ON a.attrelid = to_regclass(t.name)"
    " WHERE a.attnum > 0 AND NOT a.attisdropped AND a.atttypmod <> 3 AND a.atttypid IN"
    " ('timestamp'::regtype, 'timestamptz'::regtype, 'timestamp[]'::regtype, 'timestamptz[]'::regtype)"
)
QUIET.add(ASK)


async def refined(manifest: Manifest, connection: Fetching) -> Manifest:
    """The manifest with a native type for each of those fields whose column keeps more digits, or fewer."""
    models = {model.name: model for model in manifest.models.values() if any(plain_instants(model))}
    names = list(models)
    rows = await connection.fetch(ASK, ([qualified(model) for model in models.values()],))
    for number, column, digits in rows:
        model = models[names[number - 1]]
        found = {
            field.name: replace(field, native=Native("Timestamp", (str(digits),)))
            for field in plain_instants(model)
            if field.column == column
        }
        models[model.name] = replace(model, fields={**model.fields, **found})
    return replace(manifest, models={**manifest.models, **models}) if rows else manifest


def plain_instants(model: Model) -> Iterator[Scalar]:
    """The DateTime fields without a native type."""
    return (field for field in model.scalars.values() if field.type == "DateTime" and field.native is None)


def qualified(model: Model) -> str:
    """The table, quoted."""
    parts = (model.schema, model.table) if model.schema else (model.table,)
    return ".".join('"' + part.replace('"', '""') + '"' for part in parts)

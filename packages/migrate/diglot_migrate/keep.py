"""What belongs to a live table and no schema can say: a table that is made anew gets it again.

Without this, triggers, CHECKs, partial indexes and indexes on expressions would be gone after a rebuild.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from diglot_migrate.catalog import Catalog
from diglot_migrate.steps import Rebuild

_TOKEN = re.compile(
    r"""--[^\n]*|/\*.*?\*/|(?P<quoted>'(?:[^']|'')*'|"(?:[^"]|"")*"|`(?:[^`]|``)*`|\[[^\]]*\])|(?P<word>\w+)|(?P<sign>[^\s])""",
    re.DOTALL,
)


def keep(rebuild: Rebuild, live: Catalog) -> Rebuild:
    """The same, with what `live` has beyond the schema; what names a dropped column goes with it."""
    dropped = {column.name.lower() for column in rebuild.dropped}
    own = [thing for thing in live.beyond if thing.owner == rebuild.before.name and thing.definition]
    checks = [check for thing in own if thing.kind == "check" for check in _checks(thing.definition)]
    again = [
        thing.definition for thing in own if thing.kind == "expression index" and not _names(thing.definition) & dropped
    ]
    again += [thing.definition for thing in own if thing.kind == "trigger"]
    described = {index.name for index in rebuild.after.indexes}
    partial = [index for index in rebuild.before.indexes if index.where is not None and index.name not in described]
    return replace(
        rebuild,
        checks=tuple(check for check in checks if not _names(check) & dropped),
        indexes=tuple(it for it in partial if not {column.name.lower() for column in it.columns} & dropped),
        again=tuple(again),
    )


def _names(sql: str) -> set[str]:
    """Everything in `sql` that may be the name of a column, in lower case."""
    found = (match["word"] or (match["quoted"] or "")[1:-1] for match in _TOKEN.finditer(sql))
    return {name.lower() for name in found}


def _checks(sql: str) -> Iterator[str]:
    """The CHECKs in the text of a CREATE TABLE, with their names: `CONSTRAINT positive CHECK (a > 0)`."""
    found = [match for match in _TOKEN.finditer(sql) if match["word"] or match["quoted"] or match["sign"]]
    words = [match[0].upper() for match in found]
    for place, word in enumerate(words):
        if word != "CHECK" or words[place + 1 : place + 2] != ["("]:
            continue
        start = place - 2 if place >= 2 and words[place - 2] == "CONSTRAINT" else place
        depth, end = 1, place + 2
        while end < len(found) and depth:
            depth += {"(": 1, ")": -1}.get(words[end], 0)
            end += 1
        yield sql[found[start].start() : found[end - 1].end()]

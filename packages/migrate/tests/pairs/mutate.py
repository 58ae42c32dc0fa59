"""Small changes of a schema's text, as people make them between two migrations."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from itertools import islice
from typing import TypeAlias

Edits: TypeAlias = dict[int, str | None]
"""New text by line number, counted from 0; None removes the line. New text may have several lines."""

_FIELD = re.compile(r"^(\s+)(\w+)(\s+)(\w+)(\[\]|\?)?(.*)$")
_SCALARS = ("Int", "BigInt", "Float", "Decimal", "Boolean", "String", "DateTime", "Json", "Bytes")
_DEFAULTS = {"Int": "7", "BigInt": "8", "Float": "1.5", "Decimal": "2.25", "Boolean": "true", "String": '"it\'s"'}
_NATIVE = {
    "String": ("VarChar(20)", "Char(3)", "Uuid", "Text"),
    "Int": ("SmallInt", "Oid"),
    "Float": ("Real",),
    "Decimal": ("Decimal(10, 2)", "Money"),
    "DateTime": ("Date", "Timestamptz(6)", "Time(3)"),
    "Json": ("Json",),
}
_ADDED = (
    "added Int?",
    "added Int",
    'added String @default("x")',
    "added DateTime @default(now())",
    "added String @default(uuid())",
    "added Float? @unique",
    "added Int @default(autoincrement())",
    "added String[]",
    "added Boolean @default(dbgenerated())",
)


def apply(text: str, edits: Edits) -> str:
    """`text` with the edits made."""
    lines = text.splitlines()
    changed = [edits.get(number, line) for number, line in enumerate(lines)]
    return "\n".join(line for line in changed if line is not None) + "\n"


def changes(text: str, provider: str, seed: str) -> Iterator[tuple[str, Edits]]:
    """Named changes, in a random order that depends on `seed` only: by turns several at once and single ones.

    Not every result is a valid schema.
    """
    lines = text.splitlines()
    found = list(_changes(lines, provider))
    chance = random.Random(seed)
    chance.shuffle(found)
    kinds: dict[str, list[tuple[str, Edits]]] = {}
    for name, edits in found:
        kinds.setdefault(name.split("-")[0], []).append((name, edits))
    order = list(kinds)
    chance.shuffle(order)
    singles = iter([kinds[kind][0] for kind in order])
    for count in range(1, 30):
        together: Edits = {}
        for _, edits in chance.sample(found, min(count % 4 + 2, len(found))):
            if not together.keys() & edits.keys():
                together |= edits
        yield f"several{count}", together
        yield from islice(singles, 2)


def _changes(lines: list[str], provider: str) -> Iterator[tuple[str, Edits]]:
    block, start, inside = "", 0, ""
    for number, line in enumerate(lines):
        if match := re.match(r"(model|enum|datasource) (\w+) *\{", line):
            block, inside, start = match[1], match[2], number
        elif line.startswith("}"):
            if block == "model":
                yield from _of_model(inside, start, number, lines)
            if block == "enum":
                yield f"value-{inside}", {number: "  ADDED_VALUE\n}"}
                yield f"values-{inside}", {number: "  ADDED_ONE\n  ADDED_TWO\n}"}
                yield f"enummap-{inside}", {number: '  @@map("renamed_enum")\n}'}
            if block == "datasource":
                yield "relationmode", {number: '  relationMode = "prisma"\n}'}
            block = ""
        elif block == "enum" and re.match(r"\s+\w+", line):
            yield f"lessvalue-{number}", {number: None}
        elif block == "model" and (match := re.match(r"\s+@@(index|unique|id)\b", line)):
            yield f"less{match[1]}-{number}", {number: None}
            yield f"map{match[1]}-{number}", {number: re.sub(r"\)\s*$", ', map: "renamed_thing")', line)}
        elif block == "model" and (match := _FIELD.match(line)) and not line.strip().startswith(("//", "@@")):
            yield from _of_field(match, number, provider)


def _of_model(name: str, start: int, end: int, lines: list[str]) -> Iterator[tuple[str, Edits]]:
    yield f"less-{name}", dict.fromkeys(range(start, end + 1))
    yield f"table-{name}", {end: '  @@map("renamed_table")\n}'}
    for place, added in enumerate(_ADDED):
        yield f"add-{name}{place}", {end: f"  {added}\n}}"}
    scalars = [
        match[2]
        for line in lines[start + 1 : end]
        if (match := _FIELD.match(line)) and match[4] in _SCALARS[:6] and match[5] != "[]"
    ]
    for column in scalars[:4]:
        yield f"index-{name}-{column}", {end: f"  @@index([{column}])\n}}"}
        yield f"sorted-{name}-{column}", {end: f"  @@index([{column}(sort: Desc)])\n}}"}
    if len(scalars) > 1:
        yield f"unique-{name}", {end: f"  @@unique([{scalars[-1]}, {scalars[0]}])\n}}"}
        yield (
            f"new-{name}",
            {end: "}\n\nmodel Fresh {\n  id Int @id\n  name String @unique\n  @@index([name, id])\n}"},
        )


def _of_field(match: re.Match[str], number: int, provider: str) -> Iterator[tuple[str, Edits]]:
    indent, name, space, type, mark, rest = match.groups()
    mark = mark or ""

    def line(new_type: str, new_mark: str, new_rest: str) -> Edits:
        return {number: f"{indent}{name}{space}{new_type}{new_mark}{new_rest}"}

    bare = re.sub(r"\s*@default\((?:[^()]|\([^()]*\))*\)", "", rest)
    plain = re.sub(r"\s*@\w+\.\w+(\([^)]*\))?", "", bare)
    if "@relation" in rest:
        yield f"action-{number}", line(type, mark, re.sub(r"\)\s*$", ", onDelete: NoAction)", rest))
        yield f"fk-{number}", line(type, mark, re.sub(r"\)\s*$", ', map: "renamed_fk")', rest))
    if type[0].isupper() and "@relation" not in rest and "[]" not in mark:
        yield f"optional-{number}", line(type, "" if mark else "?", rest)
    if type not in _SCALARS:
        return
    yield f"lessfield-{number}", {number: None}
    if "@map(" not in rest:
        yield f"column-{number}", line(type, mark, f'{rest} @map("renamed_column")')
    if bare != rest:
        yield f"lessdefault-{number}", line(type, mark, bare)
    elif type in _DEFAULTS and "@id" not in rest and mark != "[]":
        yield f"default-{number}", line(type, mark, f"{rest} @default({_DEFAULTS[type]})")
    if "@unique" in rest:
        yield f"lessunique-{number}", line(type, mark, re.sub(r"\s*@unique(\([^)]*\))?", "", rest))
    elif "@id" not in rest and mark != "[]":
        yield f"uniquefield-{number}", line(type, mark, f"{rest} @unique")
    if "@id" in rest:
        yield f"idmap-{number}", line(type, mark, re.sub(r"@id\b(?!\()", '@id(map: "renamed_pk")', rest))
        yield (
            f"iddefault-{number}",
            line(type, mark, f"{bare} @default({'autoincrement' if type == 'Int' else 'cuid'}())"),
        )
    for other in _SCALARS:
        if other != type:
            yield f"type-{number}{other}", line(other, mark, plain)
    if provider == "postgresql":
        yield f"list-{number}", line(type, "" if mark == "[]" else "[]", plain)
        for place, native in enumerate(_NATIVE.get(type, ())):
            if "@db." not in rest:
                yield f"native-{number}{place}", line(type, mark, f"{bare} @db.{native}")
    if "@id" not in rest:
        yield f"optionaldefault-{number}", line(type, "" if mark else "?", bare)

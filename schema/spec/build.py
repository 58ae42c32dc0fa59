#!/usr/bin/env python3
"""Write the facts of this folder's JSON files into the constants that each package imports.

    python schema/spec/build.py            writes the files
    python schema/spec/build.py --check    exits 1 when a file is stale, and names it

To add a fact: put it into a JSON file here and list it in CONSTANTS.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SCHEMA = "schema/diglot_schema/spec.py"
CLIENT_PY = "packages/client-py/diglot_client/spec.py"
CLIENT_TS = "packages/client-ts/src/spec.ts"
RUNTIMES = (CLIENT_PY, CLIENT_TS)
WIDTH = 120


@dataclass(frozen=True, slots=True)
class Constant:
    """One constant: `name` in every file of `targets`, its value at `source` (file stem, then keys)."""

    name: str
    source: tuple[str, ...]
    python: str
    typescript: str
    targets: tuple[str, ...]
    docs: str


CONSTANTS = (
    Constant(
        "ACCESSOR_TAKEN",
        ("names", "accessorTaken"),
        "list[str]",
        "string[]",
        (SCHEMA, CLIENT_TS),
        "Members no TypeScript client may have as a model's: with a `then` it would be a promise. They get a `_`.",
    ),
    Constant(
        "REQUEST_ERRORS",
        ("errors", "requests"),
        "dict[str, dict[str, Any]]",
        "Record<string, { class: string; messages: string[] }>",
        RUNTIMES,
        "By code: class name and message templates; the first template whose facts are all known is used.",
    ),
    Constant(
        "INITIALIZATION_ERRORS",
        ("errors", "initialization"),
        "dict[str, dict[str, Any]]",
        "Record<string, { class: string; messages: string[] }>",
        RUNTIMES,
        "Errors of connecting, by code.",
    ),
    Constant(
        "VALIDATION_MESSAGES",
        ("errors", "validation"),
        "dict[str, str]",
        "Record<string, string>",
        RUNTIMES,
        "Templates of ValidationError, by kind.",
    ),
    Constant(
        "SQLSTATES",
        ("errors", "sqlstates"),
        "dict[str, str]",
        "Record<string, string>",
        RUNTIMES,
        "Our code by SQLSTATE of a PostgreSQL server; all others are P2039.",
    ),
    Constant(
        "MYSQL_ERRORS",
        ("errors", "mysql"),
        "dict[str, str]",
        "Record<string, string>",
        RUNTIMES,
        "Our code by the error number of a MySQL or MariaDB server; all others are P2039.",
    ),
    Constant(
        "SCALARS",
        ("types", "scalars"),
        "list[str]",
        "string[]",
        (SCHEMA, *RUNTIMES),
        "The scalar types of the schema language that a client can read and write.",
    ),
    Constant(
        "INTEGER_RANGES",
        ("types", "ranges"),
        "dict[str, list[str]]",
        "Record<string, string[]>",
        RUNTIMES,
        "Smallest and largest value, by scalar or native type; text, because JavaScript numbers are too short.",
    ),
    Constant(
        "TYPE_WORDS",
        ("types", "words"),
        "dict[str, str]",
        "Record<string, string>",
        RUNTIMES,
        "How an error message calls a value of a scalar type.",
    ),
    Constant(
        "ACTIONS",
        ("actions", "actions"),
        "dict[str, dict[str, str]]",
        "Record<string, Record<string, string>>",
        RUNTIMES,
        "Arguments of each action, with what they take.",
    ),
    Constant(
        "RELATION_ARGUMENTS",
        ("actions", "relation"),
        "dict[str, dict[str, str]]",
        "Record<string, Record<string, string>>",
        RUNTIMES,
        "Arguments of a relation in select and include: to-many, optional to-one, required to-one.",
    ),
    Constant(
        "LOCKS",
        ("actions", "locks"),
        "list[str]",
        "string[]",
        RUNTIMES,
        "How the rows that a read finds can be locked, the strongest first.",
    ),
    Constant(
        "NESTED_WRITES",
        ("actions", "writes"),
        "dict[str, list[str]]",
        "Record<string, string[]>",
        RUNTIMES,
        "What a create or an update can do to a relation, by its kind: to-one, to-many by key, to-many by join table.",
    ),
    Constant(
        "ARGUMENT_ALIASES",
        ("actions", "py"),
        "dict[str, list[str]]",
        "Record<string, string[]>",
        (CLIENT_PY,),
        "Other spellings of arguments and of their words that Python accepts.",
    ),
    Constant(
        "OPERATORS",
        ("operators", "scalar"),
        "dict[str, dict[str, Any]]",
        "Record<string, { takes: string; types: string[]; words?: string[] }>",
        RUNTIMES,
        "Filters of a scalar field, with the types that have them.",
    ),
    Constant(
        "JSON_OPERATORS",
        ("operators", "json"),
        "dict[str, dict[str, Any]]",
        "Record<string, { takes: string; words?: string[] }>",
        RUNTIMES,
        "Filters of a Json field.",
    ),
    Constant(
        "LIST_OPERATORS",
        ("operators", "list"),
        "dict[str, dict[str, Any]]",
        "Record<string, { takes: string; words?: string[] }>",
        RUNTIMES,
        "Filters of a scalar list.",
    ),
    Constant(
        "UPDATE_OPERATORS",
        ("operators", "update"),
        "dict[str, dict[str, list[str]]]",
        "Record<string, { types: string[] }>",
        RUNTIMES,
        "What `data` of an update can do to a field besides taking a value.",
    ),
    Constant(
        "AGGREGATES",
        ("operators", "aggregates"),
        "dict[str, list[str]]",
        "Record<string, string[]>",
        RUNTIMES,
        "Aggregates and the types that have them.",
    ),
    Constant(
        "OPERATOR_ALIASES",
        ("operators", "py"),
        "dict[str, list[str]]",
        "Record<string, string[]>",
        (CLIENT_PY,),
        "Other spellings of operators that Python accepts.",
    ),
    Constant(
        "DIALECTS",
        ("dialects",),
        "dict[str, dict[str, Any]]",
        "Record<string, Record<string, string | boolean>>",
        RUNTIMES,
        "Capabilities of databases and of the drivers for them.",
    ),
    Constant(
        "NATIVE_TYPES",
        ("natives", "types"),
        "dict[str, dict[str, dict[str, Any]]]",
        "",
        (SCHEMA,),
        "By provider and name: scalar types, number of required and optional arguments, their ranges.",
    ),
    Constant(
        "OPERATOR_CLASSES",
        ("natives", "operator_classes"),
        "dict[str, dict[str, Any]]",
        "",
        (SCHEMA,),
        "Operator classes of PostgreSQL: name there, index types, native types, and types that need no native type.",
    ),
    Constant(
        "DEFAULT_CLASSES",
        ("natives", "default_classes"),
        "dict[str, dict[str, Any]]",
        "",
        (SCHEMA,),
        "By index type of PostgreSQL: what can be indexed without naming an operator class.",
    ),
    Constant(
        "RESERVED_NAMES",
        ("language", "reserved"),
        "dict[str, str]",
        "",
        (SCHEMA,),
        "Names that no model and no enum can have, and what they are.",
    ),
    Constant(
        "PREVIEW_FEATURES",
        ("language", "preview_features"),
        "list[str]",
        "",
        (SCHEMA,),
        "Every preview feature that any supported version of the language knew.",
    ),
    Constant(
        "FINISHED_FEATURES",
        ("language", "finished_features"),
        "list[str]",
        "",
        (SCHEMA,),
        "Those that are part of the language, or gone, and need not be named any more.",
    ),
    Constant(
        "IDENTIFIER_LIMITS",
        ("language", "identifier_limits"),
        "dict[str, int]",
        "",
        (SCHEMA,),
        "Longest name of a constraint in bytes, by provider.",
    ),
    Constant(
        "PROVIDERS",
        ("language", "providers"),
        "dict[str, str]",
        "",
        (SCHEMA,),
        "Accepted spellings of a datasource's provider.",
    ),
    Constant(
        "LATER_PROVIDERS",
        ("language", "later_providers"),
        "list[str]",
        "",
        (SCHEMA,),
        "Providers that the language knows and we do not support yet.",
    ),
)


def main(arguments: Sequence[str]) -> int:
    """Write or check every target; returns the exit code."""
    check = "--check" in arguments
    stale = [target for target in targets() if refresh(target, check)]
    if check and stale:
        print("stale, run `python schema/spec/build.py`: " + ", ".join(stale))
        return 1
    return 0


def targets() -> list[str]:
    return list(dict.fromkeys(target for constant in CONSTANTS for target in constant.targets))


def refresh(target: str, check: bool) -> bool:
    """True when the file at `target` differed from what the facts say; writes it unless `check`."""
    path = ROOT / target
    constants = [constant for constant in CONSTANTS if target in constant.targets]
    text = typescript(constants) if target.endswith(".ts") else python(constants)
    if path.exists() and path.read_text(encoding="utf-8") == text:
        return False
    if not check:
        path.write_text(text, encoding="utf-8")
    return True


def value(constant: Constant) -> Any:
    found: Any = json.loads((HERE / f"{constant.source[0]}.json").read_text(encoding="utf-8"))
    for key in constant.source[1:]:
        found = found[key]
    return found


def python(constants: Iterable[Constant]) -> str:
    """A Python module, as ruff formats it."""
    parts = ['"""Facts shared with the other packages. Written by schema/spec/build.py; do not edit."""\n']
    parts.append("from __future__ import annotations\n")
    body: list[str] = []
    for constant in constants:
        literal = python_literal(value(constant), 0, len(f"{constant.name}: Final[{constant.python}] = "))
        body.append(f"{constant.name}: Final[{constant.python}] = {literal}\n" + f'"""{constant.docs}"""\n')
    names = "Any, Final" if any("Any" in constant.python for constant in constants) else "Final"
    parts.append(f"from typing import {names}\n")
    return "\n".join(parts) + "\n" + "\n".join(body)


def python_literal(item: Any, indent: int, used: int) -> str:
    inner, end = "    " * (indent + 1), "    " * indent
    if isinstance(item, dict):
        entries = [
            f"{inner}{quoted(key)}: {python_literal(entry, indent + 1, len(inner) + len(key) + 4)},\n"
            for key, entry in cast(dict[str, Any], item).items()
        ]
        return "{\n" + "".join(entries) + end + "}" if entries else "{}"
    if isinstance(item, list):
        parts = [python_literal(entry, indent + 1, len(inner)) for entry in cast(list[Any], item)]
        line = "[" + ", ".join(parts) + "]"
        if used + len(line) + 1 <= WIDTH and "\n" not in line:
            return line
        return "[\n" + "".join(f"{inner}{part},\n" for part in parts) + end + "]"
    if isinstance(item, str):
        return quoted(item)
    return repr(item)


def typescript(constants: Iterable[Constant]) -> str:
    """A TypeScript module, as biome formats it."""
    parts = ["// Facts shared with the other packages. Written by schema/spec/build.py; do not edit.\n"]
    for constant in constants:
        head = f"export const {constant.name}: {constant.typescript} = "
        literal = typescript_literal(value(constant), 0, len(head))
        parts.append(f"/** {constant.docs} */\n{head}{literal};\n")
    return "\n".join(parts)


def typescript_literal(item: Any, indent: int, used: int) -> str:
    inner, end = "  " * (indent + 1), "  " * indent
    if isinstance(item, dict):
        entries: list[str] = []
        for key, entry in cast(dict[str, Any], item).items():
            name = key if key.isidentifier() else quoted(key)
            head = f"{inner}{name}: "
            literal = typescript_literal(entry, indent + 1, len(head))
            if isinstance(entry, str) and len(head) + len(literal) + 1 > WIDTH:
                head, literal = f"{inner}{name}:\n", f"{inner}  {literal}"
            entries.append(f"{head}{literal},\n")
        return "{\n" + "".join(entries) + end + "}" if entries else "{}"
    if isinstance(item, list):
        parts = [typescript_literal(entry, indent + 1, len(inner)) for entry in cast(list[Any], item)]
        line = "[" + ", ".join(parts) + "]"
        if used + len(line) + 1 <= WIDTH and "\n" not in line:
            return line
        return "[\n" + "".join(f"{inner}{part},\n" for part in parts) + end + "]"
    return quoted(item) if isinstance(item, str) else json.dumps(item)


def quoted(text: str) -> str:
    """A string literal of both languages, in the quotes their formatters choose."""
    if '"' in text and "'" not in text:
        return "'" + json.dumps(text, ensure_ascii=False)[1:-1].replace('\\"', '"') + "'"
    return json.dumps(text, ensure_ascii=False)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""The two runtimes are mirror images: the same files, and the same public names in each.

`python e2e/architecture/mirror.py` prints one line per difference and exits with 1 when there is one. Names are
compared without regard to case and underscores (`find_many`, `findMany`). Public is what Python declares at the top of
a file without an underscore, and what TypeScript exports there; its twin may be private. `mirror.json` lists the names
that have none, by the reason; an entry that is no longer needed is a difference too.
"""

from __future__ import annotations

import ast
import json
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PYTHON = ROOT / "packages/client-py/diglot_client"
TYPESCRIPT = ROOT / "packages/client-ts/src"

#: Reason -> `file: name` of those that have no twin.
EXCEPTIONS = Path(__file__).with_name("mirror.json")

#: Folders of types without code: `types` of TypeScript and its counterpart in Python are divided differently.
TYPES = ("types/", "inputs/")

#: Files that only one runtime has, and why.
ALONE = {
    "drivers/postgres/send": "how statements go out over node-postgres; asyncpg has its own way",
    "drivers/mysql/raw": "mysql2 gives bytes, aiomysql values by the type of the column",
    "drivers/sqlite/library": "TypeScript picks one of several SQLite libraries",
    "drivers/sqlite/connection": "Python runs sqlite3 on a thread of its own",
    "collector": "only Python has a collector that can be told to wait",
    "decimal": "Python's driver makes decimals; node-postgres gives text",
    "drivers/postgres/precision": "JavaScript's Date has milliseconds only",
    "drivers/postgres/foreign": "node-postgres gives text, whatever the column is",
    "drivers/pools": "a Node process has one event loop",
    "pcp": "the habits of prisma-client-py",
    "plain": "values of raw queries as prisma-client-py gives them",
    "sync_pcp": "the habits of prisma-client-py",
    "partials": "partial types are what prisma-client-py has",
    "gather": "`batch_()` of prisma-client-py",
    "related": "result models refer to each other by pydantic's means in Python",
    "record": "result models are pydantic classes in Python, plain objects in TypeScript",
    "into": "typed projections into the user's classes are Python's",
    "typed": "types of the actions for checkers of Python",
    "typed_sync": "types of the actions for checkers of Python",
    "sync": "the synchronous client is Python's",
    "registry": "model-based access, `User.prisma()`, is Python's",
    "guard": "`requires_connection` is a decorator of Python",
    "fields": "TypeScript makes field references from its types",
    "prisma": "the `Prisma` namespace of TypeScript",
    "settings": "the options of a client as types; TypeScript has them in core.ts",
    "core": "options and what clients share; Python takes them by keyword in client.py",
    "fragment": "tagged templates are TypeScript's",
    "drivers/adapter": "driver adapters of Prisma are TypeScript's",
    "computed": "the computed fields of `$extends`",
}

#: Top-level declarations of a TypeScript file, with what makes them public.
DECLARED = re.compile(
    r"^(export )?(?:default )?(?:async )?(?:abstract )?(?:function\*?|class|const|let|interface|type|enum) (\w+)",
    re.MULTILINE,
)


def files(folder: Path, ending: str) -> dict[str, Path]:
    """Files by their name without ending, `dialects/postgres` for one in a folder; those of TYPES are left out."""
    found: dict[str, Path] = {}
    for path in sorted(folder.rglob(f"*{ending}")):
        name = path.relative_to(folder).as_posix().removesuffix(ending)
        if not name.startswith(TYPES) and not name.endswith((".test", "__init__", "index")):
            found[name] = path
    return found


def python_names(path: Path) -> Iterator[tuple[str, bool]]:
    """Every name declared at the top of a Python file, and whether it is public."""
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        match node:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
                yield name, not name.startswith("_")
            case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
                yield name, not name.startswith("_")
            case _:
                pass


def typescript_names(path: Path) -> Iterator[tuple[str, bool]]:
    """Every name declared at the top of a TypeScript file, and whether it is exported."""
    for exported, name in DECLARED.findall(path.read_text(encoding="utf-8")):
        yield name, bool(exported)


def flat(name: str) -> str:
    """`find_many` and `findMany` as one."""
    return name.replace("_", "").lower()


def differences(python: Path, typescript: Path) -> Iterator[str]:
    """Files without a twin, then public names without one."""
    left, right = files(python, ".py"), files(typescript, ".ts")
    for name in sorted(left.keys() ^ right.keys()):
        if name not in ALONE:
            yield f"{name}: only in {'Python' if name in left else 'TypeScript'}"
    for name in sorted(left.keys() & right.keys()):
        ours, theirs = dict(python_names(left[name])), dict(typescript_names(right[name]))
        known = {flat(item) for item in ours}, {flat(item) for item in theirs}
        for item, public in ours.items():
            if public and flat(item) not in known[1]:
                yield f"{name}: {item} is only in Python"
        for item, public in theirs.items():
            if public and flat(item) not in known[0]:
                yield f"{name}: {item} is only in TypeScript"


def paired(python: Path, typescript: Path) -> Iterator[str]:
    """Files of `ALONE` that both runtimes have by now, or none."""
    left, right = files(python, ".py"), files(typescript, ".ts")
    for name in ALONE:
        if (name in left) == (name in right):
            yield f"{name}: not in one runtime alone, remove it from ALONE"


def unexpected(found: Iterable[str], reasons: Mapping[str, Iterable[str]]) -> list[str]:
    """The differences without a reason, and the reasons without a difference."""
    excused = {item for items in reasons.values() for item in items}
    lines = {line.split(" is only")[0]: line for line in found}
    return [line for item, line in lines.items() if item not in excused] + [
        f"{item}: has a twin now, remove it from mirror.json" for item in sorted(excused - lines.keys())
    ]


def main() -> int:
    """The command line: 1 when there is a difference."""
    reasons: dict[str, list[str]] = json.loads(EXCEPTIONS.read_text(encoding="utf-8"))
    found = [*unexpected(differences(PYTHON, TYPESCRIPT), reasons), *paired(PYTHON, TYPESCRIPT)]
    print(*found, sep="\n", end="\n" if found else "")
    print(f"{len(found)} differences between the runtimes")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())

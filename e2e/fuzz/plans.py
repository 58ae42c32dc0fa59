"""Compile many calls in both languages, without a database, and compare what comes out.

    python -m e2e.fuzz.plans [--seed N] [--count N]

The calls are those of every case and `count` random ones for each case folder and provider. Laws:

- both languages give the same plan (SQL, slots, layouts), or the same error in the same words;
- a call that compiles has a key, and takes as many params as its plan says;
- equal keys give equal plans, and two calls with equal keys in one language have equal keys in the other.

Nested rows are written differently for the two drivers (`nested` in spec/dialects.json); Python compiles with the words
of TypeScript here, so that every statement is compared byte for byte.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, cast

from diglot_client.compile import compile_plan
from diglot_client.dialects import DIALECTS, Dialect
from diglot_client.dialects.postgres import JSON, read_json
from diglot_client.errors import DiglotError, ValidationError
from diglot_client.grammar import Grammar
from diglot_client.manifest import Manifest
from diglot_client.scope import Settings
from diglot_client.shape import shape
from diglot_client.values import FieldRef
from diglot_schema.compile import load_text
from diglot_schema.manifest import manifest as manifest_of
from e2e.fuzz.queries import calls
from e2e.judge.cases import Folder, folders
from e2e.run_py.tags import arguments

SCRIPT = Path(__file__).with_name("plans.mjs")
Outcome = dict[str, Any]


class References:
    """Stands for a client: gives field references to the tags."""

    def __init__(self, manifest: Manifest) -> None:
        self.manifest = manifest

    def __getattr__(self, accessor: str) -> Any:
        model = self.manifest.accessors.get(accessor, accessor)
        return dataclasses.make_dataclass("Fields", ["fields"])(References.Fields(model))

    class Fields:
        """The references of one model."""

        def __init__(self, model: str) -> None:
            self.model = model

        def __getitem__(self, name: str) -> FieldRef:
            return FieldRef(self.model, name)


def words_of_typescript(dialect: Dialect) -> Dialect:
    """The dialect with the nested rows of the other runtime."""
    if not dialect.has_nested:
        return dialect
    return dataclasses.replace(dialect, nested_words=JSON, nested_limit=100, read_nested=read_json)


def outcomes(manifest: Manifest, asked: Iterable[Mapping[str, Any]]) -> list[Outcome]:
    """What Python makes of each call."""
    grammar, dialect = Grammar(manifest), words_of_typescript(DIALECTS[manifest.provider])
    references = References(manifest)
    return [outcome(grammar, dialect, references, call) for call in asked]


def outcome(grammar: Grammar, dialect: Dialect, references: References, call: Mapping[str, Any]) -> Outcome:
    """Key, params and plan of a call, or its error."""
    args = arguments(references, call.get("args") or {})
    key, params = shape(grammar, call["model"], call["action"], args)
    found: Outcome = {"key": None if key is None else json.dumps(key)}
    try:
        settings = Settings(call.get("omit") or {}, like_escape=True)
        plan = compile_plan(grammar, dialect, call["model"], call["action"], args, settings)
    except ValidationError as error:
        return {**found, "error": {"name": "ValidationError", "path": list(error.path), "message": str(error)}}
    except DiglotError as error:
        return {**found, "error": {"name": type(error).__name__, "message": str(error)}}
    return {**found, "params": [kind(param) for param in params], "plan": plain(plan)}


def kind(value: Any) -> Any:
    """What is compared of a param: its text when it is text, else its kind."""
    match value:
        case str() | bool():
            return value
        case int() | float():
            return "number"
        case list() | tuple():
            return f"list of {len(cast('list[Any]', value))}"
        case dict():
            return "object"
        case _:
            return "other"


KINDS = frozenset(
    (
        *("Param", "Constant", "Default", "Now", "Keys", "Cell", "RowField", "RowHas"),
        *("Scalar", "One", "Many", "Attach", "Group", "Empty", "Fetch", "Write"),
        *("Act", "Loop", "Elements", "RowsOf", "Passed"),
    )
)
"""The classes of plans whose TypeScript objects say what they are."""

NESTED = frozenset(("acts", "frames", "turns"))
"""What only nested writes have; left out where it is empty."""


def plain(value: Any) -> Any:
    """A plan as TypeScript writes it: camelCase, `kind` where it has one."""
    if dataclasses.is_dataclass(value):
        name = type(value).__name__
        fields = {camel(f.name): plain(getattr(value, f.name)) for f in dataclasses.fields(value)}
        fields = {name: part for name, part in fields.items() if part != [] or name not in NESTED}
        return {"kind": name[0].lower() + name[1:], **fields} if name in KINDS else fields
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in cast("list[Any]", value)]
    return value


def camel(name: str) -> str:
    """`parent_key` -> `parentKey`."""
    head, *rest = name.split("_")
    return head + "".join(part.title() for part in rest)


def typescript(manifest: Mapping[str, Any], asked: list[Mapping[str, Any]]) -> list[Outcome]:
    """What TypeScript makes of each call."""
    text = json.dumps({"manifest": manifest, "calls": asked})
    done = subprocess.run(["node", str(SCRIPT)], input=text, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SystemExit(done.stderr)
    return [json.loads(line) for line in done.stdout.split("\n") if line]


def differences(asked: list[Mapping[str, Any]], python: list[Outcome], other: list[Outcome]) -> list[str]:
    """One text per broken law."""
    found: list[str] = []
    plans: dict[str, Any] = {}
    keys: dict[str, str] = {}
    for call, one, two in zip(asked, python, other, strict=True):
        where = json.dumps(call)[:2000]
        if sides(one) != sides(two):
            found.append(f"{where}\n{difference(sides(one), sides(two))}")
        if "plan" in one:
            if one["key"] is None or two["key"] is None:
                found.append(f"{where}\n  compiles, but has no key: py {one['key']} ts {two['key']}")
                continue
            if one["plan"]["size"] != len(one["params"]):
                found.append(f"{where}\n  takes {len(one['params'])} params, its plan says {one['plan']['size']}")
            if plans.setdefault(one["key"], one["plan"]) != one["plan"]:
                found.append(f"{where}\n  has the key of a call with another plan")
            if (
                keys.setdefault(one["key"], two["key"]) != two["key"]
                or keys.setdefault(two["key"], one["key"]) != one["key"]
            ):
                found.append(f"{where}\n  equal keys in one language only: {one['key']} | {two['key']}")
        elif one["key"] in plans:
            found.append(f"{where}\n  is refused, but has the key of a call that is not")
    return found


def sides(outcome: Outcome) -> Outcome:
    """What must be equal in both languages."""
    return {name: part for name, part in outcome.items() if name != "key"}


def difference(one: Any, two: Any, path: str = "") -> str:
    """The first place where two values differ."""
    if isinstance(one, dict) and isinstance(two, dict):
        left, right = cast("dict[str, Any]", one), cast("dict[str, Any]", two)
        for name in left if left.keys() == right.keys() else ():
            if left[name] != right[name]:
                return difference(left[name], right[name], f"{path}.{name}")
    if isinstance(one, list) and isinstance(two, list):
        pairs = list(zip(cast("list[Any]", one), cast("list[Any]", two), strict=False))
        for i, (item, other) in enumerate(pairs):
            if item != other:
                return difference(item, other, f"{path}[{i}]")
    return f"  at {path or 'the top'}\n  py {json.dumps(one)[:1500]}\n  ts {json.dumps(two)[:1500]}"


def asked_of(
    folder: Folder, database: str, manifest: Mapping[str, Any], seed: int, count: int
) -> list[Mapping[str, Any]]:
    """The calls of a folder's cases, random ones, and writes of its seed."""
    wanted: list[Mapping[str, Any]] = []
    for case in folder.cases:
        content = json.loads(case.path.read_text(encoding="utf-8"))
        asked = content["calls"] if "calls" in content else [content["call"]]
        wanted += [call for call in asked if call["model"] in manifest["models"]]
    seeded = json.loads((folder.path / "seed.json").read_text(encoding="utf-8"))
    rows = {
        part["model"]: [valid(row) for row in part["rows"]] for part in seeded if part["model"] in manifest["models"]
    }
    found = [*wanted, *calls(manifest, rows, seed, count, beyond=True), *writes(manifest, rows)]
    references = References(Manifest.load(manifest))
    return [call for call in found if possible(references, call)]


def possible(references: References, call: Mapping[str, Any]) -> bool:
    """Whether the tags of a call stand for values: spoiling may have broken one."""
    try:
        arguments(references, call.get("args"))
    except (ValueError, TypeError, AttributeError, ArithmeticError):
        return False
    return True


def valid(row: dict[str, Any]) -> dict[str, Any]:
    """A seeded row without the times that have no date, which no caller can pass."""
    return {
        name: value
        for name, value in row.items()
        if not (isinstance(value, dict) and "T" not in str(cast("dict[str, Any]", value).get("$datetime", "T")))
    }


def writes(manifest: Mapping[str, Any], rows: Mapping[str, list[dict[str, Any]]]) -> Iterator[Mapping[str, Any]]:
    """Every way to write the seeded rows of every model."""
    for name, model in manifest["models"].items():
        fields = model["fields"]
        key = model.get("id", [])
        include = {"include": {field: True for field, facts in fields.items() if "to" in facts}}
        for row in rows.get(name, []) if len(key) == 1 else []:
            where, rest = {key[0]: row.get(key[0])}, {field: row[field] for field in row if field not in key}
            extra = {**where, "NOT": {key[0]: row.get(key[0])}}
            asked: list[tuple[str, Any]] = [
                ("create", {"data": row}),
                ("create", {"data": row, **include}),
                ("createMany", {"data": [row, rest], "skipDuplicates": True}),
                ("createManyAndReturn", {"data": [row]}),
                ("update", {"where": where, "data": rest}),
                ("update", {"where": where, "data": rest, **include}),
                ("updateMany", {"where": extra, "data": rest, "limit": 2}),
                ("delete", {"where": where, **include}),
                ("deleteMany", {"where": extra, "limit": 1}),
                ("upsert", {"where": where, "create": row, "update": rest}),
                ("upsert", {"where": where, "create": row, "update": {}, **include}),
                ("upsert", {"where": extra, "create": row, "update": rest}),
                ("upsert", {"where": where, "create": rest, "update": rest, **include}),
            ]
            yield from ({"model": name, "action": action, "args": args} for action, args in asked)


def main() -> int:
    """The command line: 1 when a law is broken."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=500)
    options = parser.parse_args()
    broken = total = 0
    for folder in folders():
        for database in folder.databases:
            schema, findings = load_text(folder.schema(database))
            if schema is None:
                print(f"{folder.name} {database}: no such schema, {findings[0].message}")
                continue
            manifest = json.loads(json.dumps(manifest_of(schema)))
            asked = asked_of(folder, database, manifest, options.seed, options.count)
            python = outcomes(Manifest.load(manifest), asked)
            found = differences(asked, json.loads(json.dumps(python)), typescript(manifest, asked))
            print(*found[:20], sep="\n", end="\n" if found else "")
            compiled = sum("plan" in outcome for outcome in python)
            print(f"{folder.name} {database}: {len(asked)} calls, {compiled} compile, {len(found)} differences")
            broken += len(found)
            total += len(asked)
    print(f"{total} calls, {broken} differences; repeat: python -m e2e.fuzz.plans --seed {options.seed}")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())

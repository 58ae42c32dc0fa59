"""What a fuzz run plays on: the case folders, and random schemas with random rows."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, cast

from e2e.fuzz.queries import calls
from e2e.fuzz.rows import rows
from e2e.fuzz.schemas import schema
from e2e.fuzz.values import Json, Plain
from e2e.fuzz.writes import writes
from e2e.judge.cases import Folder, folders
from e2e.judge.prepare import manifest_of

Call = dict[str, Json]
INSTANT = re.compile(r"T.*(Z|[+-]\d\d:\d\d)$")
MICROSECONDS = re.compile(r"\.\d{3}(?!000)\d{3}(Z|[+-])")
WRITES = 5
"""One call of so many writes; the reads after it are not counted."""


@dataclass(frozen=True, slots=True)
class World:
    """A schema with rows, and the calls on it. hard: with values that the databases treat differently."""

    folder: Folder
    manifest: Mapping[str, Any]
    calls: list[Call | str]
    hard: bool

    @property
    def name(self) -> str:
        return self.folder.name


def worlds(
    place: Path,
    seed: int,
    count: int,
    chosen: list[str],
    random_ones: int,
    *,
    total: bool,
    plain: Plain = None,
    written: bool = True,
) -> Iterator[World]:
    """`count` calls, evenly on the case folders (those called `chosen`, if any) and `random_ones` random schemas.

    place: a folder for the schemas. total: every order is total, so that any engine gives the rows in the same order.
    plain: for a reference on this database: no batches, nothing that it has not, cannot be given, cannot read or gets
    wrong by its own account, and no names that its DDL cannot quote. written: a part of the calls are writes.
    """
    known = [folder for folder in folders() if not chosen or folder.name in chosen]
    if plain:
        known = [folder for folder in known if plain in folder.databases and usual(folder, plain)]
    share = -(-count // (len(known) + random_ones))
    for folder in known:
        manifest = manifest_of(folder, plain or folder.databases[0])
        if plain:
            models = {name: model for name, model in manifest["models"].items() if not has_bits(model)}
            manifest = {**manifest, "models": models}
        seeded: list[dict[str, Any]] = json.loads((folder.path / "seed.json").read_text())
        if plain:
            seeded = [{**part, "rows": [row for row in part["rows"] if readable(row)]} for part in seeded]
        held: dict[str, list[dict[str, Json]]] = {
            part["model"]: [given(row, plain) for row in part["rows"]] for part in seeded
        }
        both = written and not altered(folder)
        drawn = asked(manifest, held, seed, share, total=total, hard=False, plain=plain, written=both)
        yield World(replace(folder, seed=seeded), manifest, drawn, hard=False)
    for number in range(random_ones):
        yield invented(place, f"{seed}:{number}", f"random{number}", share, total=total, plain=plain, written=written)


def invented(place: Path, seed: str, name: str, count: int, *, total: bool, plain: Plain, written: bool) -> World:
    """A random world; its schema and rows depend on the seed alone."""
    rng = random.Random(seed)
    hard, lists = rng.random() < 0.5, rng.random() < 0.25 and plain != "sqlite"
    path = place / name
    path.mkdir(parents=True)
    (path / "schema.prisma").write_text(schema(rng, lists=lists, plain=plain))
    settings = {"databases": ["postgres"]} if lists else {}
    bare = Folder(name, path, settings, [], ())
    manifest = manifest_of(bare, "postgres")
    seeded = rows(manifest, rng, hard=hard, plain=plain)
    (path / "seed.json").write_text(json.dumps(seeded, indent=1))
    held = {part["model"]: part["rows"] for part in seeded}
    drawn = asked(manifest, held, rng.getrandbits(32), count, total=total, hard=hard, plain=plain, written=written)
    return World(Folder(name, path, settings, seeded, ()), manifest, drawn, hard)


def asked(
    manifest: Mapping[str, Any],
    rows: Mapping[str, Sequence[Mapping[str, Json]]],
    seed: int,
    count: int,
    *,
    total: bool,
    hard: bool,
    plain: Plain,
    written: bool,
) -> list[Call | str]:
    """The calls on a world: mostly reads, then writes, if it is to be written."""
    wrote = count // WRITES if written else 0
    read = calls(
        manifest, rows, seed, count - wrote, total=total, hard=hard, batches=not plain, plain=plain, beyond=not plain
    )
    return [*read, *writes(manifest, rows, seed, wrote, hard=hard, plain=plain)]


def altered(folder: Folder) -> bool:
    """Whether tables have other columns than the schema says, in which `createMany` may write other instants."""
    return any(statement.startswith("ALTER") for statement in folder.setup)


def usual(folder: Folder, database: str) -> bool:
    """Whether all tables and values are such as the schema says, not made by other means; on SQLite without lists."""
    models = manifest_of(folder, database)["models"].values()
    lists = any("type" in field and field.get("list") for model in models for field in model["fields"].values())
    return not altered(folder) and '"$sql"' not in json.dumps(folder.seed) and not (database == "sqlite" and lists)


def has_bits(model: Mapping[str, Any]) -> bool:
    """Whether a model has lists of bits, which the reference cannot read."""
    natives = [field.get("native", {}).get("name") for field in model["fields"].values() if field.get("list")]
    return not {"Bit", "VarBit"}.isdisjoint(natives)


def readable(row: dict[str, Json]) -> bool:
    """Whether it has no infinite dates, which the reference reads as invalid ones, and all numbers are such."""
    return not re.search(r'infinity"|\$float', json.dumps(row))


def given(row: dict[str, Json], plain: Plain) -> dict[str, Json]:
    """A seeded row without the values that no caller can pass, or that the reference cannot be given."""
    return {name: value for name, value in row.items() if passable(value, plain)}


def passable(value: Json, plain: Plain) -> bool:
    """Whether every time in it has a date and a zone; if plain, no microseconds, and every number is one."""
    match value:
        case {"$datetime": str(text)}:
            return INSTANT.search(text) is not None and not (plain and MICROSECONDS.search(text))
        case {"$float": _}:
            return not plain
        case list():
            return all(passable(item, plain) for item in cast("list[Json]", value))
        case _:
            return True

"""Reading: pages of records, how many there are, related counts, and single values in full."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

from pydantic import Field

from diglot_client import Actions, Client, JsonNull
from diglot_client.manifest import Manifest, Model

from .cells import Cell, write_cell, write_record
from .conditions import MOST, Order, Refused, Strict, Where, key_values, order_of, scalar_of, unique_where, where_of
from .tables import key_of

TOGETHER = 200
"""Keys of several fields in one statement: databases limit how deep a condition is nested."""


class Page(Strict):
    """Which records to read. fields: None for all."""

    model: str
    where: Where = Where()
    order: list[Order] = Field(default_factory=list[Order])
    skip: int = Field(default=0, ge=0)
    take: int = Field(default=100, ge=1, le=MOST)
    fields: list[str] | None = None


class Counted(Strict):
    """Which records to count."""

    model: str
    where: Where = Where()


class Related(Strict):
    """The records whose related records are to be counted."""

    model: str
    keys: list[dict[str, Cell]] = Field(max_length=MOST)


class One(Strict):
    """A single value."""

    model: str
    key: dict[str, Cell]
    field: str


def model_of(manifest: Manifest, name: str) -> Model:
    """The model `name`; raises Refused."""
    model = manifest.models.get(name)
    if model is None:
        raise Refused(f"there is no model {name}")
    return model


async def find(client: Client, manifest: Manifest, page: Page) -> list[dict[str, Cell]]:
    """The records of a page as cells; the fields of the key are always among them."""
    model = model_of(manifest, page.model)
    args: dict[str, Any] = {
        "where": where_of(model, page.where, dict(manifest.models)),
        "orderBy": order_of(model, page.order),
        "skip": page.skip,
        "take": page.take,
    }
    names = list(model.scalars) if page.fields is None else [scalar_of(model, name).name for name in page.fields]
    args["select"] = dict.fromkeys((*key_of(model), *names), True)
    return await cells_of(client, model, await Actions[Any](client, model.name).find_many(args))


async def cells_of(client: Client, model: Model, records: Sequence[Mapping[str, Any]]) -> list[dict[str, Cell]]:
    """Records as cells, with the two nulls of Json fields told apart."""
    nulls = await json_nulls(client, model, records)
    return [write_record(model.scalars, record, nulls.get(index)) for index, record in enumerate(records)]


async def json_nulls(client: Client, model: Model, records: Sequence[Mapping[str, Any]]) -> dict[int, frozenset[str]]:
    """By the index of a record, its fields that hold the JSON value null. A record shows both nulls as None."""
    found: dict[int, set[str]] = {}
    names = key_of(model)
    for name, field in model.scalars.items():
        if field.type != "Json" or field.list:
            continue
        doubtful = [index for index, record in enumerate(records) if name in record and record[name] is None]
        if not field.optional:
            for index in doubtful:
                found.setdefault(index, set()).add(name)
        elif doubtful and names:
            keys = [{part: records[index][part] for part in names} for index in doubtful]
            select = dict.fromkeys(names, True)
            those = await by_keys(client, model, keys, select, {name: {"equals": JsonNull}})
            sought = {tuple(record[part] for part in names) for record in those}
            for index in doubtful:
                if tuple(records[index][part] for part in names) in sought:
                    found.setdefault(index, set()).add(name)
    return {index: frozenset(fields) for index, fields in found.items()}


async def count(client: Client, manifest: Manifest, asked: Counted) -> int:
    """How many records meet the conditions."""
    model = model_of(manifest, asked.model)
    where = where_of(model, asked.where, dict(manifest.models))
    return cast(int, await Actions[Any](client, model.name).count({"where": where}))


async def related_counts(client: Client, manifest: Manifest, asked: Related) -> list[dict[str, int] | None]:
    """For each key the numbers of related records, by relation; None for a record that is not there."""
    model = model_of(manifest, asked.model)
    lists = [name for name, relation in model.relations.items() if relation.list]
    keys = [key_values(model, key) for key in asked.keys]
    if not lists or not keys:
        return [{} for _ in keys]
    names = key_of(model)
    counts = {"select": dict.fromkeys(lists, True)}
    select: dict[str, Any] = {**dict.fromkeys(names, True), "_count": counts}
    records = await by_keys(client, model, keys, select)
    own = {cell_key(model, record): record["_count"] for record in records}
    return [own.get(tuple(key[name] for name in names)) for key in asked.keys]


async def by_keys(
    client: Client,
    model: Model,
    keys: Sequence[Mapping[str, Any]],
    select: Mapping[str, Any],
    where: Mapping[str, Any] | None = None,
) -> list[Mapping[str, Any]]:
    """The records with these keys that meet `where`, in any order."""
    actions = Actions[Any](client, model.name)
    names = key_of(model)
    if len(names) == 1:
        chosen = {names[0]: {"in": [key[names[0]] for key in keys]}}
        return list(await actions.find_many({"where": {"AND": [chosen, where or {}]}, "select": select}))
    found: list[Mapping[str, Any]] = []
    for start in range(0, len(keys), TOGETHER):
        chosen = {"OR": keys[start : start + TOGETHER]}
        found += await actions.find_many({"where": {"AND": [chosen, where or {}]}, "select": select})
    return found


def cell_key(model: Model, record: Mapping[str, Any]) -> tuple[Cell, ...]:
    """The key of a record as cells."""
    return tuple(write_cell(model.scalars[name], record[name]) for name in key_of(model))


async def value(client: Client, manifest: Manifest, asked: One) -> Cell:
    """One value in full, which a page may have cut; raises Refused when its record is gone."""
    model = model_of(manifest, asked.model)
    field = scalar_of(model, asked.field)
    select = dict.fromkeys((*key_of(model), field.name), True)
    args = {"where": unique_where(model, asked.key), "select": select}
    record = await Actions[Any](client, model.name).find_unique(args)
    if record is None:
        raise Refused("this record is not there any more")
    nulls = await json_nulls(client, model, [record])
    return write_cell(field, record[field.name], json_null=field.name in nulls.get(0, frozenset()))

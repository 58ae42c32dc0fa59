"""Saving: all staged edits in one transaction, or none of them.

A record is locked and compared with what was shown before it is changed; one that somebody else has changed is
reported with what it holds now, and nothing is saved.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from pydantic import Field

from diglot_client import Actions, Client
from diglot_client.errors import DiglotError, ForeignKeyViolation
from diglot_client.manifest import Manifest, Model

from .cells import Cell, WrongCell, read_cell
from .conditions import Refused, Strict, scalar_of, unique_where
from .problems import Failed, Problem, problem_of
from .records import cells_of, model_of
from .tables import key_of

PATIENCE = 10.0
"""Seconds to wait for a connection."""
LIFE = 120.0
"""Seconds that the transaction may last."""
MOST_EDITS = 10_000


class Edit(Strict):
    """One record's change. key: of an update or a delete. was: the cells that were shown. data: only what changed."""

    kind: Literal["create", "update", "delete"]
    model: str
    key: dict[str, Cell] = Field(default_factory=dict[str, Cell])
    was: dict[str, Cell] = Field(default_factory=dict[str, Cell])
    data: dict[str, Cell] = Field(default_factory=dict[str, Cell])


class Edits(Strict):
    """All staged edits, in the order in which they were made."""

    edits: list[Edit] = Field(max_length=MOST_EDITS)


async def save(client: Client, manifest: Manifest, edits: list[Edit]) -> int:
    """Do all edits in one transaction; how many. Raises Failed with the edit and the fields, and nothing is changed."""
    async with client.tx(max_wait=PATIENCE, timeout=LIFE) as inside:
        for index, edit in enumerate(edits):
            await done(inside, manifest, edit, index)
    return len(edits)


async def done(client: Client, manifest: Manifest, edit: Edit, index: int) -> None:
    """Do one edit."""
    model: Model | None = None
    try:
        model = model_of(manifest, edit.model)
        if not key_of(model) or model.view:
            raise Refused(f"{model.name} can only be read")
        await one(client, model, edit, index)
    except Refused as error:
        fields = (error.field,) if error.field else ()
        raise Failed(Problem(error.message, None, 400, fields, index)) from error
    except DiglotError as error:
        problem = problem_of(error, model, index)
        if isinstance(error, ForeignKeyViolation) and not problem.fields and model is not None:
            problem = Problem(problem.message, problem.code, problem.status, links(model, edit), index)
        raise Failed(problem) from error


async def one(client: Client, model: Model, edit: Edit, index: int) -> None:
    """Do one edit whose model is known."""
    actions = Actions[Any](client, model.name)
    select = dict.fromkeys(key_of(model), True)
    match edit.kind:
        case "create":
            await actions.create({"data": data_of(model, edit.data), "select": select})
        case "update":
            where, data = unique_where(model, edit.key), data_of(model, edit.data)
            await unchanged(client, model, edit, index)
            await actions.update({"where": where, "data": data, "select": select})
        case "delete":
            where = unique_where(model, edit.key)
            await unchanged(client, model, edit, index)
            await actions.delete({"where": where, "select": select})


def data_of(model: Model, cells: Mapping[str, Cell]) -> dict[str, Any]:
    """The `data` of the client; raises Refused with the field whose cell is no value."""
    data: dict[str, Any] = {}
    for name, cell in cells.items():
        field = scalar_of(model, name)
        try:
            data[name] = read_cell(field, cell)
        except WrongCell as error:
            raise Refused(f"`{name}`: {error}", name) from error
    return data


async def unchanged(client: Client, model: Model, edit: Edit, index: int) -> None:
    """Lock the record; raises Failed when it is gone, or another than the one that was shown."""
    for name in edit.was:
        scalar_of(model, name)
    select = dict.fromkeys((*key_of(model), *edit.was), True)
    args = {"where": unique_where(model, edit.key), "select": select, "lock": "update"}
    record = await Actions[Any](client, model.name).find_unique(args)
    if record is None:
        message = f"This record of {model.name} was deleted, or its key changed, since it was shown."
        raise Failed(Problem(message, "P2025", 409, (), index, None, "gone"))
    [current] = await cells_of(client, model, [record])
    changed = tuple(name for name, cell in edit.was.items() if current[name] != cell)
    if changed:
        names = ", ".join(f"`{name}`" for name in changed)
        message = f"Somebody else has changed {names} of this record of {model.name} since it was shown."
        raise Failed(Problem(message, None, 409, changed, index, current, "conflict"))


def links(model: Model, edit: Edit) -> tuple[str, ...]:
    """The fields of foreign keys that an edit changes, where the database does not say which key is at fault."""
    found = (name for relation in model.relations.values() if relation.owner for name in relation.here)
    return tuple(dict.fromkeys(name for name in found if name in edit.data))

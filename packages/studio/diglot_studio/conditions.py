"""What the browser asks for: conditions, order and pages, as arguments of the client."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from diglot_client import AnyNull
from diglot_client.manifest import Model, Scalar

from .cells import Cell, WrongCell, read_cell, read_one
from .tables import key_of, operators_of

MOST = 5_000
"""Records of one page."""
_LISTS = frozenset(("in", "notIn", "hasEvery", "hasSome"))


class Strict(BaseModel):
    """A part of a request; what is not known is refused."""

    model_config = ConfigDict(extra="forbid", strict=True)


class FieldCondition(Strict):
    """A field compared with a value. `insensitive`: without regard to case."""

    kind: Literal["field"]
    field: str
    operator: str
    value: Cell = None
    insensitive: bool = False


class RelatedCondition(Strict):
    """The records that the relation `field` links to the record of another model with this `key`."""

    kind: Literal["related"]
    field: str
    key: dict[str, Cell]


Condition = Annotated[FieldCondition | RelatedCondition, Field(discriminator="kind")]


class Where(Strict):
    """Conditions of which all or any have to be met, and `search`: a text that some text field contains."""

    match: Literal["all", "any"] = "all"
    conditions: list[Condition] = Field(default_factory=list[Condition])
    search: str = ""


class Order(Strict):
    """One field of the order."""

    field: str
    direction: Literal["asc", "desc"]


class Refused(Exception):
    """A request that cannot be done as it is. `field` is the one to look at."""

    def __init__(self, message: str, field: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.field = field


def scalar_of(model: Model, name: str) -> Scalar:
    """The field `name`; raises Refused."""
    field = model.scalars.get(name)
    if field is None:
        raise Refused(f"{model.name} has no field {name}")
    return field


def where_of(model: Model, where: Where, models: dict[str, Model]) -> dict[str, Any]:
    """The `where` of the client; raises Refused for what the schema does not have."""
    found = [condition_of(model, condition, models) for condition in where.conditions]
    parts = [{"OR" if where.match == "any" else "AND": found}] if found else []
    if where.search:
        parts.append({"OR": searched(model, where.search)})
    return {"AND": parts} if parts else {}


def searched(model: Model, text: str) -> list[dict[str, Any]]:
    """The conditions of which one has to be met by a record that has `text` in it."""
    found: list[dict[str, Any]] = []
    for name, field in model.scalars.items():
        if field.list:
            continue
        match field.type:
            case "String" if field.native is None or field.native.name in ("Text", "VarChar", "Char", "Citext"):
                found.append({name: {"contains": text, "mode": "insensitive"}})
            case "Int" if text.isascii() and text.isdecimal() and int(text) < 2**31:
                found.append({name: {"equals": int(text)}})
            case "BigInt" if text.isascii() and text.isdecimal() and int(text) < 2**63:
                found.append({name: {"equals": int(text)}})
            case _:
                pass
    return found


def condition_of(model: Model, condition: Condition, models: dict[str, Model]) -> dict[str, Any]:
    """One condition as a part of `where`."""
    match condition:
        case FieldCondition():
            field = scalar_of(model, condition.field)
            if condition.operator not in operators_of(field):
                raise Refused(f"{field.name} has no operator {condition.operator}", field.name)
            try:
                return {field.name: compared(field, condition)}
            except WrongCell as error:
                raise Refused(str(error), field.name) from error
        case RelatedCondition():
            relation = model.relations.get(condition.field)
            if relation is None:
                raise Refused(f"{model.name} has no relation {condition.field}")
            other = key_values(models[relation.target], condition.key)
            return {relation.name: {"some" if relation.list else "is": other}}


def compared(field: Scalar, condition: FieldCondition) -> dict[str, Any]:
    """The filter of one field."""
    operator, cell = condition.operator, condition.value
    match operator:
        case "isNull" | "isNotNull":
            null = AnyNull if field.type == "Json" and not field.list else None
            return {"equals" if operator == "isNull" else "not": null}
        case "isEmpty":
            return {operator: cell is not False}
        case _ if operator in _LISTS:
            if not isinstance(cell, list):
                raise WrongCell("a list of values is needed")
            found: dict[str, Any] = {operator: [read_one(field, entry) for entry in cell]}  # pyright: ignore[reportUnknownVariableType] JSON
        case "has":
            found = {operator: read_one(field, cell)}
        case _ if operator.startswith("string_"):
            found = {operator: cell}
        case _:
            if cell is None:
                raise WrongCell("a value is needed")
            found = {operator: read_cell(field, cell)}
    if condition.insensitive:
        found["mode"] = "insensitive"
    return found


def key_values(model: Model, key: dict[str, Cell]) -> dict[str, Any]:
    """The fields of a key with their values; raises Refused unless it is the whole one."""
    names = key_of(model)
    if not names or set(key) != set(names):
        raise Refused(f"a record of {model.name} is told by {', '.join(names) or 'nothing'}")
    return {name: read_cell(model.scalars[name], key[name]) for name in names}


def unique_where(model: Model, key: dict[str, Cell]) -> dict[str, Any]:
    """The `where` of the record with this key."""
    values = key_values(model, key)
    names = key_of(model)
    if len(names) == 1:
        return values
    unique = next(unique for unique in model.uniques.values() if unique.fields == names)
    return {unique.name: values}


def order_of(model: Model, orders: list[Order]) -> list[dict[str, str]]:
    """The `orderBy` of the client; the key comes last, so that pages never overlap."""
    found = {scalar_of(model, order.field).name: order.direction for order in orders}
    for name in key_of(model):
        found.setdefault(name, "asc")
    return [{name: direction} for name, direction in found.items()]

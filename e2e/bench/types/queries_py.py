"""Fifty queries over a schema, as Python that our client accepts; the kinds are those of queries.py."""

from __future__ import annotations

from queries import COUNT, key_of, plain, spread

from diglot_generators.names import snake
from diglot_schema.ir import Model, ScalarField, Schema


def queries(schema: Schema, package: str) -> str:
    """A module with one coroutine function per query. `package`: where the client is."""
    kinds = (_find, _filter, _select, _include, _group)
    lines = [f"from {package} import prisma", "", ""]
    for index in range(COUNT):
        model = spread(schema, index)
        lines += [f"async def query{index}() -> object:", *kinds[index % 5](schema, model), "", ""]
    return "\n".join(lines).rstrip() + "\n"


def _accessor(model: Model) -> str:
    return f"prisma.{snake(model.name)}"


def _key(model: Model) -> ScalarField:
    key = key_of(model)
    assert key is not None
    return key


def _value(field: ScalarField) -> str:
    return "1" if field.type == "Int" else '"x"'


def _use(field: ScalarField, record: str) -> str:
    name = {"Int": "int", "String": "str"}[field.type]
    return f"    value: {name} = {record}.{field.name}\n    return value"


def _find(_: Schema, model: Model) -> list[str]:
    key = _key(model)
    call = f'{_accessor(model)}.find_unique_or_raise(where={{"{key.name}": {_value(key)}}})'
    return [f"    record = await {call}", _use(key, "record")]


def _filter(_: Schema, model: Model) -> list[str]:
    key = _key(model)
    texts = plain(model, "String")
    where = "".join(f'"{field.name}": {{"contains": "x", "not": "y"}}, ' for field in texts[:2])
    clause = f'where={{{where}"NOT": [{{"{key.name}": {_value(key)}}}]}}, order_by=[{{"{key.name}": "desc"}}]'
    return [
        f"    records = await {_accessor(model)}.find_many({clause}, take=20, skip=5)",
        _use(key, "records[0]"),
    ]


def _select(_: Schema, model: Model) -> list[str]:
    key = _key(model)
    names = [field.name for field in plain(model, "Int", "String", "Boolean", "DateTime")][:6]
    names = [*dict.fromkeys([key.name, *names]), *(relation.name for relation in model.relations[:1])]
    chosen = ", ".join(f'"{name}": True' for name in names)
    return [f"    records = await {_accessor(model)}.find_many(select={{{chosen}}})", _use(key, "records[0]")]


def _include(schema: Schema, model: Model) -> list[str]:
    if not model.relations:
        return _select(schema, model)
    outer = model.relations[0]
    deeper = schema.model(outer.target).relations[:1]
    inner = f'{{"include": {{"{deeper[0].name}": True}}}}' if deeper else "True"
    call = f'find_first_or_raise(include={{"{outer.name}": {inner}}})'
    return [f"    record = await {_accessor(model)}.{call}", f"    return record.{outer.name}"]


def _group(_: Schema, model: Model) -> list[str]:
    texts = plain(model, "String", "Boolean", "Int")
    numbers = plain(model, "Int", "Float")
    total = f', _sum={{"{numbers[0].name}": True}}' if numbers else ""
    call = f'{_accessor(model)}.group_by(by=["{texts[0].name}"], _count={{"_all": True}}{total})'
    return [f"    groups = await {call}", '    return groups[0]["_count"]["_all"]']

"""Fifty queries over a schema, as TypeScript that both our client and Prisma's accept."""

from __future__ import annotations

from diglot_schema.ir import Model, ScalarField, Schema

COUNT = 50


def queries(schema: Schema, module: str, construct: str) -> str:
    """A module with one function per query. `module`: where the client is; `construct`: the expression that makes it.

    The kinds alternate over the models: find by key, filter, select, include of two levels, group by.
    """
    kinds = (_find, _filter, _select, _include, _group)
    lines = [f'import {{ PrismaClient, type Prisma }} from "{module}";', f"const prisma = {construct};"]
    for index in range(COUNT):
        model = spread(schema, index)
        lines += [f"export async function query{index}() {{", *kinds[index % 5](schema, model), "}"]
    return "\n".join(lines) + "\n"


def spread(schema: Schema, index: int) -> Model:
    """The model of a query: all over the schema."""
    models = [model for model in schema.models if key_of(model) and not model.view]
    return models[index * len(models) // COUNT if len(models) >= COUNT else index % len(models)]


def _accessor(model: Model) -> str:
    return f"prisma.{model.name[:1].lower()}{model.name[1:]}"


def key_of(model: Model) -> ScalarField | None:
    """The single-column key of a plain type."""
    keys = model.primary_key.fields if model.primary_key else ()
    field = model.field(keys[0].name) if len(keys) == 1 else None
    return field if isinstance(field, ScalarField) and field.type in ("Int", "String") else None


def _value(field: ScalarField) -> str:
    return "1" if field.type == "Int" else '"x"'


def plain(model: Model, *types: str) -> list[ScalarField]:
    """The fields of these types that are no lists."""
    return [field for field in model.scalars if field.type in types and not field.list]


def _use(field: ScalarField, record: str) -> str:
    name = {"Int": "number", "String": "string"}.get(field.type, "unknown")
    return f"  const value: {name}{' | null' if field.optional else ''} = {record}.{field.name};\n  return value;"


def _find(_: Schema, model: Model) -> list[str]:
    key = key_of(model)
    assert key is not None
    call = f"{_accessor(model)}.findUniqueOrThrow({{ where: {{ {key.name}: {_value(key)} }} }})"
    return [f"  const record = await {call};", _use(key, "record")]


def _filter(_: Schema, model: Model) -> list[str]:
    key = key_of(model)
    assert key is not None
    texts = plain(model, "String")
    where = ", ".join(f'{field.name}: {{ contains: "x", not: "y" }}' for field in texts[:2])
    clause = f"where: {{ {where}, NOT: [{{ {key.name}: {_value(key)} }}] }}, orderBy: [{{ {key.name}: 'desc' }}]"
    call = f"findMany({{ {clause}, take: 20, skip: 5 }})"
    return [f"  const records = await {_accessor(model)}.{call};", _use(key, "records[0]!")]


def _select(_: Schema, model: Model) -> list[str]:
    key = key_of(model)
    assert key is not None
    names = [field.name for field in plain(model, "Int", "String", "Boolean", "DateTime")][:6]
    chosen = ", ".join(f"{name}: true" for name in dict.fromkeys([key.name, *names]))
    relations = model.relations[:1]
    nested = f", {relations[0].name}: true" if relations else ""
    call = f"findMany({{ select: {{ {chosen}{nested} }} }})"
    return [f"  const records = await {_accessor(model)}.{call};", _use(key, "records[0]!")]


def _include(schema: Schema, model: Model) -> list[str]:
    key = key_of(model)
    assert key is not None
    if not model.relations:
        return _select(schema, model)
    outer = model.relations[0]
    deeper = schema.model(outer.target).relations[:1]
    inner = f"{{ include: {{ {deeper[0].name}: true }} }}" if deeper else "true"
    call = f"findFirstOrThrow({{ include: {{ {outer.name}: {inner} }} }})"
    return [f"  const record = await {_accessor(model)}.{call};", f"  record.{outer.name};", _use(key, "record")]


def _group(_: Schema, model: Model) -> list[str]:
    texts = plain(model, "String", "Boolean", "Int")
    numbers = plain(model, "Int", "Float")
    total = f", _sum: {{ {numbers[0].name}: true }}" if numbers else ""
    call = f"groupBy({{ by: ['{texts[0].name}'], _count: {{ _all: true }}{total} }})"
    return [f"  const groups = await {_accessor(model)}.{call};", "  return groups[0]!._count._all;"]

"""A model as TypeScript sees its fields: the type of a value read, the word that describes it, the value written."""

from __future__ import annotations

from diglot_generators.typescript.naming import Names
from diglot_schema.ir import Model, RelationField, ScalarField, ScalarType

_READ: dict[ScalarType, str] = {
    "Int": "number",
    "BigInt": "bigint",
    "Float": "number",
    "Decimal": "$.Decimal",
    "Boolean": "boolean",
    "String": "string",
    "DateTime": "$.DateTime",
    "Json": "$.JsonValue",
    "Bytes": "$.Bytes",
}
_WRITTEN: dict[ScalarType, tuple[str, ...]] = {
    "Int": ("number",),
    "BigInt": ("bigint", "number"),
    "Float": ("number",),
    "Decimal": ("$.DecimalInput",),
    "Boolean": ("boolean",),
    "String": ("string",),
    "DateTime": ("$.DateTime", "string"),
    "Json": ("$.InputJsonValue",),
    "Bytes": ("$.BytesInput",),
}


def read_type(field: ScalarField, names: Names) -> str:
    """The type of the field in a result; `$` is the runtime, `$e` the enums."""
    plain = f"$e.{names.root[field.enum]}" if field.enum else _READ[field.type]
    if field.list:
        return f"{plain}[]"
    return f"{plain} | null" if field.optional else plain


def kind(field: ScalarField, names: Names) -> str:
    """The word that describes the field: `$.IntField`, `$.EnumNullableField<$e.Role, "Role">`."""
    form = "List" if field.list else "Nullable" if field.optional else ""
    word = f"$.{field.type}{form}Field"
    return f'{word}<$e.{names.root[field.enum]}, "{field.enum}">' if field.enum else word


def written_type(field: ScalarField, names: Names) -> tuple[str, ...]:
    """The union of what a new record takes for the field."""
    plain = (f"$e.{names.root[field.enum]}",) if field.enum else _WRITTEN[field.type]
    if field.list:
        item = item_type(field, names)
        return (f"readonly ({item})[]" if len(plain) > 1 else f"readonly {item}[]", f"$.ListCreate<{item}>")
    if field.type == "Json":
        return (*plain, "$.NullableJsonNullValueInput" if field.optional else "$.JsonNullValueInput")
    return (*plain, "null") if field.optional else plain


def item_type(field: ScalarField, names: Names) -> str:
    """What a list takes for one element."""
    return f"$e.{names.root[field.enum]}" if field.enum else " | ".join(_WRITTEN[field.type])


def may_be_left_out(field: ScalarField) -> bool:
    """True when a new record needs no value for the field."""
    return field.optional or field.list or field.default is not None or field.updated_at


def owned_columns(relations: tuple[RelationField, ...], known: frozenset[str]) -> tuple[str, ...]:
    """The fields that hold foreign keys, in the order of their relations, without repetition."""
    return tuple(dict.fromkeys(name for field in relations for name in field.columns if name in known))


def is_nullable(field: RelationField) -> bool:
    """True for a to-one relation that may be null: optional, or without the key on this side."""
    return not field.list and (field.optional or not field.columns)


def is_required(field: RelationField, model: Model) -> bool:
    """True when a new record must be given this relation: it holds the key, and the key has no other source."""
    if field.list or field.optional or not field.columns:
        return False
    columns = (model.field(name) for name in field.columns)
    return not all(isinstance(column, ScalarField) and column.default is not None for column in columns)

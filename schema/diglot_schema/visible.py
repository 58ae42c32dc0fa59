"""What the clients of a schema see: nothing that is ignored or Unsupported, nor what depends on it."""

from __future__ import annotations

from diglot_schema.ir import Model, RelationField, ScalarField, Schema


def visible_models(schema: Schema) -> tuple[Model, ...]:
    """The models that clients have, each with the fields that they see."""
    hidden = hidden_models(schema)
    return tuple(
        model.model_copy(
            update={"fields": tuple(field for field in model.fields if is_visible(field, model, schema, hidden))}
        )
        for model in schema.models
        if model.name not in hidden
    )


def hidden_models(schema: Schema) -> frozenset[str]:
    """The names of the models that no client has."""
    return frozenset(model.name for model in schema.models if model.ignored)


def creatable_models(schema: Schema) -> frozenset[str]:
    """The names of the models whose records clients can make."""
    return frozenset(
        model.name
        for model in schema.models
        if not (model.ignored or model.view or any(blocks_create(field) for field in model.scalars))
    )


def is_visible(field: ScalarField | RelationField, model: Model, schema: Schema, hidden: frozenset[str]) -> bool:
    """Whether a client can see `field`: neither it nor anything it is made of is ignored or Unsupported."""
    if field.ignored:
        return False
    if isinstance(field, ScalarField):
        return field.type != "Unsupported"
    if field.target in hidden:
        return False
    target = schema.model(field.target)
    other = target.field(field.opposite)
    if other is None or other.ignored:
        return False
    holder, far, key = (model, target, field) if field.has_key else (target, model, other)
    if not isinstance(key, RelationField):
        return False
    return all(is_column(holder, name) for name in key.columns) and all(is_column(far, name) for name in key.references)


def is_column(model: Model, name: str) -> bool:
    """Whether `name` is a column of `model` that a client can see."""
    field = model.field(name)
    return isinstance(field, ScalarField) and not field.ignored and field.type != "Unsupported"


def blocks_create(field: ScalarField) -> bool:
    """A required column that no client can fill: it makes creating records impossible."""
    return (
        (field.ignored or field.type == "Unsupported")
        and not field.optional
        and not field.list
        and field.default is None
        and not field.updated_at
    )

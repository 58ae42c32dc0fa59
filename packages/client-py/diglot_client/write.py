"""create, update, delete and their bulk forms -> statements that write, and those that read the result."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from .filter import where
from .load import layout
from .manifest import Model, Scalar
from .page import INTEGER, Found
from .plan import Cell, Codec, Constant, Default, Layout, Now, RowField, RowHas, Slot
from .row import Choice, Row
from .scope import Scope, codec
from .sql import (
    Bind,
    Call,
    Column,
    Expr,
    Insert,
    Name,
    Select,
    Sub,
    all_of,
    phrase,
)
from .tree import Fields, Given, JsonNullNode, Node, Null, Ref, Rows

DO_NOTHING = phrase("DO NOTHING")
Link = Mapping[str, Expr]
"""Values of fields that are not in `data`."""
ARITHMETIC = {"increment": " + ", "decrement": " - "}


# One value -----------------------------------------------------------------------------------------------------------


def value(scope: Scope, field: Scalar, node: Node) -> Expr:
    """What a create, or `set`, writes into a field."""
    kind = codec(field)
    if isinstance(node, Fields):
        part = node.get("set")
        if part is None:
            raise scope.missing(node.path, "set")
        return value(scope, field, part)
    if isinstance(node, Ref):
        raise scope.error("notFieldReference", node.path)
    if isinstance(node, JsonNullNode):
        if field.type != "Json" or field.list or node.name == "AnyNull":
            raise scope.error("wrongJsonNull", node.path, name=node.name)
        if node.name == "JsonNull":
            return phrase("'null'")
    if isinstance(node, Null) and field.type == "Json" and not field.list:
        raise scope.error("plainJsonNull", node.path)
    if isinstance(node, (Null, JsonNullNode)):
        if not field.optional:
            raise scope.error("notNull", node.path)
        return phrase("NULL")
    if isinstance(node, Given):
        return Bind(scope.slot(node, kind))
    raise scope.error("notNull", node.path)


def fallback(field: Scalar) -> Constant | Default | Now | None:
    """The default that the client makes; None when the database makes it or there is none."""
    found = field.default
    if field.updated_at and found is None:
        return Now()
    if found is None or found.fn in ("autoincrement", "dbgenerated", "sequence"):
        return None
    if found.fn == "now":
        return Now()
    if found.fn is not None:
        return Default(found.fn, tuple(found.args))
    return Constant(found.value)


def fills(field: Scalar) -> bool:
    """Whether the database can fill a field that is not given."""
    return field.optional or field.list or (field.default is not None and fallback(field) is None)


def required(scope: Scope, args: Fields, name: str) -> Fields:
    """An argument that must be there."""
    found = scope.fields(args.get(name))
    if found is None:
        raise scope.missing((), name)
    return found


# create --------------------------------------------------------------------------------------------------------------


def part(scope: Scope, parts: Fields, name: str) -> Fields:
    """A part of a nested write that must be there."""
    found = scope.fields(parts.get(name))
    if found is None:
        raise scope.missing(parts.path, name)
    return found


def create(scope: Scope, model: Model, data: Fields | None, link: Link | None = None) -> Insert:
    """The insert of one row, without RETURNING. Columns stand in schema order. link: `Link`."""
    if model.no_create:
        raise scope.error("noCreate", ())
    entries = data.entries if data else {}
    columns: list[str] = []
    values: list[Expr] = []
    for name, field in model.scalars.items():
        node, default = entries.get(name), fallback(field)
        if link and name in link:
            columns.append(field.column)
            values.append(link[name])
        elif node is not None:
            columns.append(field.column)
            values.append(value(scope, field, node))
        elif default is not None:
            columns.append(field.column)
            values.append(Bind(Slot(default, codec(field), (*(data.path if data else ("data",)), name))))
        elif not fills(field):
            raise scope.missing((), "data") if data is None else scope.missing(data.path, name)
    return Insert(scope.table(model, None), tuple(columns), tuple(values))


def create_rows(
    scope: Scope, model: Model, data: Rows, skip: bool, link: Link | None = None
) -> tuple[Insert, int | None]:
    """The insert of many rows, and the param whose rows it runs for one by one, if it does. link: as in `create`."""
    if model.no_create:
        raise scope.error("noCreate", ())
    index = data.index or 0
    columns: list[str] = []
    cells: list[tuple[Slot, Slot | None, Scalar]] = []
    at = len(data.path)
    fields = data.fields or ({} if link else blank(model))
    for name, field in model.scalars.items():
        default, path = fallback(field), (*data.path, name)
        if link and name in link:
            continue
        if name not in fields:
            if default is None and fills(field):
                continue
            if default is None:
                place = data.path if data.single else (*data.path, 0)
                raise scope.missing(place, name)
        has = Slot(RowHas(index, name, at), Codec("Boolean"), path, data.turns) if fields.get(name) else None
        kind = codec(field)
        mixed = has is not None or field.list
        kind = replace(kind, optional=True) if mixed else kind
        columns.append(field.column)
        cells.append((Slot(RowField(index, name, default, at), kind, path, data.turns), has, field))
    if link is not None:
        scope.slots += [slot for slot, _, field in cells if field.name in fields]
    table = scope.table(model, None)
    conflict = DO_NOTHING if skip else None
    same = [] if link is None else list(link.values())
    columns += [model.scalars[name].column for name in link or ()]
    if not cells or not scope.dialect.has_arrays:
        each = [cell(scope, model, Bind(slot), Bind(has) if has else None, field) for slot, has, field in cells]
        return Insert(table, tuple(columns), (*each, *same), conflict), index
    arrays: list[str | Expr] = ["unnest("]
    names: list[str] = []
    values: list[Expr] = []
    for slot, has, field in cells:
        column: Expr = Column("r", f"c{len(names)}")
        arrays += [", " if names else "", array(scope, model, field, slot)]
        names.append(f"c{len(names)}")
        if has is not None:
            arrays += [", ", Bind(has, "bool[]")]
            names.append(f"c{len(names)}")
        given = phrase(column, "::" + scope.type_of(slot.codec)) if field.list else column
        values.append(cell(scope, model, given, Column("r", names[-1]) if has else None, field))
    source = Select(tuple((expr, None) for expr in (*values, *same)), Call(phrase(*arrays, ")"), "r", tuple(names)))
    return Insert(table, tuple(columns), source, conflict), None


def blank(model: Model) -> Mapping[str, bool]:
    """The field that stands for rows of nothing, as `Rows.fields` has it: an insert names at least one column."""
    if any(fallback(field) is not None or not fills(field) for field in model.scalars.values()):
        return {}
    plain = next((name for name, field in model.scalars.items() if field.default is None), None)
    serial = next((name for name, field in model.scalars.items() if is_serial(field)), next(iter(model.scalars)))
    return {serial: True} if plain is None else {plain: False}


def is_serial(field: Scalar) -> bool:
    """Whether the database counts a field up."""
    return field.default is not None and field.default.fn == "autoincrement"


def array(scope: Scope, model: Model, field: Scalar, slot: Slot) -> Expr:
    """A column's values as one array.

    A DateTime that is not said to have a time zone may stand for a column that has one: the array is of the column's
    type, as it would otherwise be converted by the zone of the session.
    """
    unsaid = field.native is None or field.native.name == "Timestamp"
    if field.type != "DateTime" or field.list or not unsaid:
        return Bind(slot, array_type(scope, slot.codec))
    schema: list[str | Expr] = [Name(model.schema), "."] if model.schema else []
    row = ("(NULL::", *schema, Name(model.table), ").", Name(field.column))
    return phrase("CASE WHEN TRUE THEN ", Bind(slot), " ELSE ARRAY[", *row, "] END")


def array_type(scope: Scope, kind: Codec) -> str:
    """The type of a column's values as one array; a list travels as text, because arrays of arrays are rectangular."""
    return "text[]" if kind.list else scope.type_of(kind) + "[]"


def cell(scope: Scope, model: Model, given: Expr, has: Expr | None, field: Scalar) -> Expr:
    """A value of a row, or what the database would have filled in."""
    if has is None or field.default is None:
        return given
    if field.default.fn == "dbgenerated" and not field.default.args:
        raise scope.error("mixedRows", ("data",), name=field.name)
    if field.default.fn == "autoincrement":
        made = scope.dialect.sequence(model.schema, model.table, field.column)
    else:
        made = f"({field.default.args[0]})" if field.default.args else "NULL"
    return phrase("CASE WHEN ", has, " THEN ", given, f" ELSE {made} END")


# update --------------------------------------------------------------------------------------------------------------


def sets(
    scope: Scope, model: Model, alias: str, data: Fields | None, link: Link | None = None
) -> list[tuple[str, Expr]]:
    """The columns an update sets, in the order written; @updatedAt goes with any other. link: as in `create`."""
    found: list[tuple[str, Expr]] = [(model.scalars[name].column, expr) for name, expr in (link or {}).items()]
    entries = data.entries if data else {}
    for name, node in entries.items():
        field = model.scalars.get(name)
        if field is None:
            continue
        found.append((field.column, change(scope, scope.column(model, alias, name), field, node)))
    if found:
        for name, field in model.scalars.items():
            if field.updated_at and name not in entries:
                found.append((field.column, Bind(Slot(Now(), codec(field), ("data", name)))))
    return found


def touched(model: Model, names: Sequence[str]) -> tuple[tuple[str, Expr], ...]:
    """The @updatedAt columns of a model in which other fields change."""
    return tuple(
        (field.column, Bind(Slot(Now(), codec(field), ("data", name))))
        for name, field in model.scalars.items()
        if field.updated_at and name not in names
    )


def change(scope: Scope, column: Expr, field: Scalar, node: Node) -> Expr:
    """The new value of a field."""
    if not isinstance(node, Fields):
        return value(scope, field, node)
    if len(node.entries) != 1:
        raise scope.error("oneOperator", node.path)
    name, part = next(iter(node.entries.items()))
    if name == "set":
        return value(scope, field, part)
    if not isinstance(part, Given):
        raise scope.error("notFieldReference" if isinstance(part, Ref) else "notNull", part.path)
    kind = codec(field)
    if name == "push":
        slot = scope.slot(part, kind, "push")
        return scope.dialect.list_push(column, slot, scope.type_of(slot.codec))
    if name == "multiply":
        return scope.dialect.multiply(column, Bind(scope.slot(part, kind)), kind)
    if name == "divide":
        return scope.dialect.divide(column, Bind(scope.slot(part, kind, "divisor")), kind)
    return phrase(column, ARITHMETIC[name], Bind(scope.slot(part, kind)))


def condition(scope: Scope, model: Model, alias: str, filter: Fields | None, limit: Node | None) -> Expr:
    """The condition of a bulk write, on at most `limit` rows."""
    if not isinstance(limit, Given):
        return where(scope, model, alias, filter)
    if limit.negative:
        raise scope.input("negative", limit.path)
    inner, names = scope.alias(), key(scope, model)
    columns = tuple((Column(inner, model.scalars[name].column), None) for name in names)
    bind = Bind(scope.slot(limit, INTEGER, "take"))
    select = Select(columns, scope.table(model, inner), where=where(scope, model, inner, filter), limit=bind)
    left: list[str | Expr] = []
    for name in names:
        left += [", " if left else "(", scope.column(model, alias, name)]
    return phrase(*left, ") IN ", Sub(select))


# Results -------------------------------------------------------------------------------------------------------------


def key(scope: Scope, model: Model) -> tuple[str, ...]:
    """The fields that find a row again."""
    if model.id:
        return model.id
    for unique in model.uniques.values():
        if not any(model.scalars[name].optional for name in unique.fields):
            return unique.fields
    raise scope.error("noUnique", ())


def returning(scope: Scope, model: Model, alias: str, choices: Sequence[Choice]) -> tuple[tuple[Expr, ...], Layout]:
    """RETURNING for chosen scalars; relations are attached by their own statements."""
    row = Row(nested=False, flat=True, joinable=False)
    items = layout(scope, model, alias, choices, row)
    return tuple(row.columns), items


def key_returning(scope: Scope, model: Model, alias: str) -> tuple[tuple[Expr, ...], Layout]:
    """RETURNING for the key."""
    return returning(scope, model, alias, [(name, None) for name in key(scope, model)])


def by_cells(scope: Scope, model: Model, step: int) -> Found:
    """The row whose key an earlier step returned."""
    alias = scope.alias()
    match = [
        phrase(scope.column(model, alias, name), " = ", Bind(Slot(Cell(step, i), codec(model.scalars[name]))))
        for i, name in enumerate(key(scope, model))
    ]
    return Found(alias, scope.table(model, alias), (), all_of([*match]), (), ())

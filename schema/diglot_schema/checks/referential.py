"""Referential actions: which a database or the client has, on which side they stand, cycles, missing indexes."""

from __future__ import annotations

from diglot_schema import ir
from diglot_schema.diagnostics import Report
from diglot_schema.draft import FieldDraft, RelationDraft, RelationPair, SchemaDraft
from diglot_schema.source import Span

EMULATED: dict[str, tuple[str, ...]] = {
    "postgresql": ("Cascade", "Restrict", "SetNull"),
    "sqlite": ("Cascade", "Restrict", "SetNull"),
    "mysql": ("Cascade", "Restrict", "NoAction", "SetNull"),
}


def check(draft: SchemaDraft, report: Report) -> None:
    """Every written action, and the relations in mode `prisma`."""
    keys = [pair.forward for pair in draft.pairs if not pair.is_many_to_many and pair.back and modifies(pair.forward)]
    for pair in draft.pairs:
        if pair.is_many_to_many:
            continue
        misplaced(pair, report)
        for side in (pair.forward, pair.back):
            if side and side.relation:
                allowed(side.relation, draft, report)
                set_null(side, side.relation, draft, report)
        if not draft.uses_foreign_keys and pair.forward in keys:
            cycles(pair.forward, keys, report)
    if not draft.uses_foreign_keys:
        for model in draft.models.values():
            for field in model.relations:
                missing_index(field, report)


def misplaced(pair: RelationPair, report: Report) -> None:
    """Actions stand on the side of the key."""
    back = pair.back
    if back is None or back.relation is None or back.relation.columns:
        return
    for span in back.relation.action_spans.values():
        report.error(
            "S519",
            f"the action stands on the wrong side, `{back.model.name}.{back.name}` has no key",
            span,
            help=f"move it to `{pair.forward.model.name}.{pair.forward.name}`",
        )


def written(relation: RelationDraft) -> list[tuple[str, ir.ReferentialAction, Span]]:
    """The actions that are written: argument, action, place."""
    found: list[tuple[str, ir.ReferentialAction, Span]] = []
    if relation.on_delete is not None:
        found.append(("onDelete", relation.on_delete, relation.action_spans["onDelete"]))
    if relation.on_update is not None:
        found.append(("onUpdate", relation.on_update, relation.action_spans["onUpdate"]))
    return found


def allowed(relation: RelationDraft, draft: SchemaDraft, report: Report) -> None:
    """Whether the database, or the client in its place, has the action."""
    for _, action, span in written(relation):
        if not draft.uses_foreign_keys and action not in EMULATED[draft.provider]:
            options = ", ".join(EMULATED[draft.provider])
            report.error(
                "S520",
                f'`{action}` does not exist with `relationMode = "prisma"` on {draft.provider}',
                span,
                help=f"use one of {options}",
            )
        elif draft.provider == "mysql" and action == "SetDefault" and draft.uses_foreign_keys:
            report.warning("S521", "MySQL does not really support `SetDefault`", span, help="use another action")


def set_null(field: FieldDraft, relation: RelationDraft, draft: SchemaDraft, report: Report) -> None:
    """NULL cannot be written into required columns."""
    if not relation.columns or not any(column.is_required for column in relation.columns):
        return
    for name, action, span in written(relation):
        if action != "SetNull":
            continue
        message = f"`{name}: SetNull` cannot empty the required columns of `{field.model.name}.{field.name}`"
        help = "make the columns and the relation optional, or use another action"
        if draft.provider == "postgresql" and draft.uses_foreign_keys:
            report.warning("S522", message, span, help=help)
        else:
            report.error("S522", message, span, help=help)


def delete_action(field: FieldDraft) -> str:
    """`onDelete` as it takes effect."""
    relation = field.relation
    if relation and relation.on_delete:
        return relation.on_delete
    required = relation is not None and any(column.is_required for column in relation.columns or [])
    return "Restrict" if required or field.is_required else "SetNull"


def modifies(field: FieldDraft) -> bool:
    """Whether a change of the other record changes this one."""
    update = (field.relation.on_update if field.relation else None) or "Cascade"
    return not {delete_action(field), update} <= {"NoAction", "Restrict"}


def cycles(start: FieldDraft, keys: list[FieldDraft], report: Report) -> None:
    """The client cannot emulate actions that run in a circle. `keys`: the relations whose actions change records."""
    seen: set[str] = set()
    todo = [start.target] if start.target else []
    while todo:
        model = todo.pop()
        if model is start.model:
            report.error(
                "S523",
                f"the actions of `{start.model.name}.{start.name}` lead back to `{start.model.name}`",
                start.span,
                help="set `onDelete: Restrict, onUpdate: Restrict` at one relation of the circle",
            )
            return
        if model.name in seen:
            continue
        seen.add(model.name)
        todo += [key.target for key in keys if key.model is model and key.target is not None]


def missing_index(field: FieldDraft, report: Report) -> None:
    """Without foreign keys nothing makes an index on the columns of a relation."""
    relation = field.relation
    if relation is None or not relation.columns or relation.is_damaged:
        return
    wanted = relation.columns
    for key in field.model.keys:
        if key.fields[: len(wanted)] == wanted:
            return
    listed = ", ".join(column.name for column in wanted)
    report.warning(
        "S524",
        f"no index covers the columns of the relation `{field.model.name}.{field.name}`",
        relation.attribute.span,
        help=f"add `@@index([{listed}])`",
    )

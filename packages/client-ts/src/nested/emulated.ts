/** delete, deleteMany and updateMany where statements do what foreign keys would -> their plans. */

import { where } from "../filter.js";
import { fetch, loads, toFetch } from "../load.js";
import type { Model } from "../manifest.js";
import { page, rows, untied } from "../page.js";
import type { Layout, Need, Plan, Result } from "../plan.js";
import { render } from "../render.js";
import type { Choice } from "../row.js";
import { NO_FIELDS, type Scope } from "../scope.js";
import { Delete, type Expr, type Update } from "../sql.js";
import type { Fields } from "../tree.js";
import { returning } from "../write.js";
import { Emulating, referred, referring } from "./referential.js";

export const MISSING: Need = {
  rows: "some",
  code: "P2025",
  facts: [["cause", "No record was found for a delete."]],
};

/** Whether records may be left behind by deletes of a model, without a foreign key that would see to it. */
export function frees(scope: Scope, model: Model): boolean {
  return scope.manifest.relationMode === "prisma" && referring(scope, model).length > 0;
}

/** Whether `data` changes what records refer to, without a foreign key that would see to it. */
export function rekeys(scope: Scope, model: Model, data: Fields | null): boolean {
  if (scope.manifest.relationMode !== "prisma" || data === null) return false;
  return [...referred(scope, model)].some((name) => data.entries.has(name));
}

/** The plan of a delete: as in Prisma the row goes first. Its relations are read before that. */
export function deleteEmulated(
  scope: Scope,
  model: Model,
  filter: Fields,
  choices: readonly Choice[],
  nested: boolean,
): Plan {
  const script = new Emulating(scope, model);
  const related = loads(model, choices);
  const routine = script.routine(model, new Map());
  const first = untied(scope.alias());
  const whole = related ? rows(scope, model, first, filter, page(scope, model, NO_FIELDS)) : null;
  const need = MISSING;
  const read = whole === null ? null : script.add(fetch(scope, model, whole, choices, nested), model, { need });
  const alias = scope.alias();
  const [columns, items] = related ? [[], { model: model.name, items: [] }] : returning(scope, model, alias, choices);
  const fields = routine?.fields ?? [];
  const keys = fields.map((name) => scope.column(model, alias, name));
  const written = new Delete(scope.table(model, alias), where(scope, model, alias, filter), [...columns, ...keys]);
  const passes = { routine: routine?.number ?? 0, columns: fields.map((_name, i) => columns.length + i) };
  const gone = script.add(toFetch(render(written, scope.dialect), items), model, { need, passes });
  return ended(script, model, "delete", read ?? gone, "record");
}

/** The plan of a deleteMany of the rows that meet a condition. */
export function deleteManyEmulated(scope: Scope, model: Model, alias: string, found: Expr): Plan {
  const script = new Emulating(scope, model, [], true);
  const answer = script.write(model, new Delete(scope.table(model, alias), found));
  return ended(script, model, "deleteMany", answer, "affected");
}

/** The plan of an updateMany, or of an updateManyAndReturn that gives records. */
export function updateManyEmulated(
  scope: Scope,
  model: Model,
  action: string,
  sql: Update,
  layout: Layout | null,
): Plan {
  const script = new Emulating(scope, model);
  if (layout === null) return ended(script, model, action, script.write(model, sql), "affected");
  return ended(script, model, action, script.returned(model, sql, layout), "records");
}

/** The plan of a script, one of whose steps answers. */
export function ended(script: Emulating, model: Model, action: string, answer: number, result: Result): Plan {
  return {
    model: model.name,
    action,
    steps: script.steps,
    answer,
    result,
    size: script.scope.checker.size,
    transaction: true,
    empty: false,
    checked: [],
    locks: false,
    width: 0,
    acts: script.acts,
    frames: script.frames,
    routines: script.routines,
  };
}

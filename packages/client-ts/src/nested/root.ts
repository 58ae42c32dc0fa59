/** create, update and upsert with nested writes -> their plans. */

import { unique, where } from "../filter.js";
import { choose, fetch } from "../load.js";
import type { Model } from "../manifest.js";
import { Found } from "../page.js";
import type { Need, Plan } from "../plan.js";
import type { Choice } from "../row.js";
import type { Scope } from "../scope.js";
import { Fields } from "../tree.js";
import { fused } from "./fuse.js";
import { changeRecord, insertRecord, upsertRecord } from "./records.js";
import { begun } from "./referential.js";
import type { Anchor, Locate, Script } from "./script.js";
import { ignore, lookAgain } from "./toone.js";

export const MISSING: Need = {
  rows: "some",
  code: "P2025",
  facts: [["cause", "No record was found for an update."]],
};

/** The plan of a create. */
export function createNested(
  scope: Scope,
  model: Model,
  data: Fields | null,
  choices: readonly Choice[],
  nested: boolean,
): Plan {
  const script = begun(scope, model, data);
  const made = insertRecord(script, model, data, new Map());
  return fused(script, made, choices, nested) ?? finished(script, "create", made, choices, nested);
}

/** The plan of an update. */
export function updateNested(
  scope: Scope,
  model: Model,
  filter: Fields,
  data: Fields,
  choices: readonly Choice[],
  nested: boolean,
): Plan {
  const script = begun(scope, model, data);
  const made = changeRecord(script, model, (alias) => where(scope, model, alias, filter), data, MISSING);
  return finished(script, "update", made, choices, nested);
}

/** The plan of an upsert. */
export function upsertNested(scope: Scope, model: Model, args: Fields, nested: boolean): Plan {
  const script = begun(scope, model, scope.fields(args.get("create")), scope.fields(args.get("update")));
  const choices = choose(scope, model, args);
  const filter = unique(scope, model, args.get("where"), ["where"]);
  const locate: Locate = (alias) => where(scope, model, alias, filter);
  const parts = new Fields([], args.entries, scope.checker.echoes);
  const places = upsertRecord(script, model, locate, filter, parts, new Map(), ignore);
  return finished(script, "upsert", lookAgain(script, model, locate, places), choices, nested);
}

/** The plan that reads a row when all is written. An update may have taken it away by what it deletes. */
export function finished(
  script: Script,
  action: string,
  row: Anchor,
  choices: readonly Choice[],
  nested: boolean,
): Plan {
  const { scope } = script;
  const { model } = row;
  const alias = scope.alias();
  const found = new Found(alias, scope.table(model, alias), [], row.same(scope, alias), [], []);
  const answer = script.add(fetch(scope, model, found, choices, nested), model);
  return {
    model: model.name,
    action,
    steps: script.steps,
    answer,
    result: action === "create" ? "recordOrThrow" : "recordOrNull",
    size: scope.checker.size,
    transaction: true,
    empty: false,
    checked: [],
    locks: false,
    width: 0,
    acts: [...script.refusals, ...script.acts],
    frames: script.frames,
    routines: script.routines,
  };
}

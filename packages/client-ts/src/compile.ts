/** A call whose shape is new -> its plan. */
import { check } from "./check.js";
import type { Dialect } from "./dialects/index.js";
import type { Grammar } from "./grammar.js";
import { TooWide } from "./load.js";
import { lower } from "./lower.js";
import type { Model } from "./manifest.js";
import type { Plan, Slot } from "./plan.js";
import { DEFAULTS, Scope, type Settings } from "./scope.js";
import type { Args } from "./shape.js";

/** The plan of a call; raises ValidationError. */
export function compilePlan(
  grammar: Grammar,
  dialect: Dialect,
  model: string,
  action: string,
  args: Args,
  settings: Settings = DEFAULTS,
): Plan {
  try {
    return compileWith(grammar, dialect, model, action, args, settings, true);
  } catch (error) {
    if (!(error instanceof TooWide)) throw error;
    return compileWith(grammar, dialect, model, action, args, settings, false);
  }
}

/** One attempt, with or without nested rows. */
export function compileWith(
  grammar: Grammar,
  dialect: Dialect,
  model: string,
  action: string,
  args: Args,
  settings: Settings,
  nested: boolean,
): Plan {
  const [tree, checker] = check(grammar, model, action, args);
  const scope = new Scope(checker, dialect, settings);
  const plan = lower(scope, grammar.manifest.models.get(model) as Model, action, tree, nested);
  return { ...plan, checked: unsent(scope, plan) };
}

/** A slot for each param that the first statement does not have, so that a bad value is found in any case. */
export function unsent(scope: Scope, plan: Plan): Slot[] {
  const ahead = plan.acts === undefined ? plan.steps[0]?.statement.slots : undefined;
  const found = new Set((ahead ?? []).map(indexOf));
  return scope.slots.filter((slot) => {
    const index = indexOf(slot);
    if (found.has(index)) return false;
    found.add(index);
    return true;
  });
}

/** The param of a slot, if its source is one. */
export function indexOf({ source }: Slot): number | null {
  return source.kind === "param" || source.kind === "rowField" || source.kind === "rowHas" ? source.index : null;
}

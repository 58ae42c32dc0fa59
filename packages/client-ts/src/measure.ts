/** The aggregate of one field, of all records or of related ones: its expression and the type of its value. */

import type { Model, Scalar } from "./manifest.js";
import type { Codec } from "./plan.js";
import { WIDE } from "./row.js";
import { codec, plain, type Scope } from "./scope.js";
import { type Expr, phrase } from "./sql.js";
import type { Fields } from "./tree.js";

export const NUMERIC: ReadonlySet<string> = new Set(["_sum", "_avg"]);
export const EXTREMES: ReadonlySet<string> = new Set(["_min", "_max"]);
export const FUNCTIONS: Readonly<Record<string, string>> = {
  _count: "COUNT",
  _sum: "SUM",
  _avg: "AVG",
  _min: "MIN",
  _max: "MAX",
};

/** As `value`, for a result: sums beyond 64 bits are numbers of the database that drivers have no type for. */
export function exact(scope: Scope, model: Model, alias: string, name: string, field: Scalar): [Expr, Codec] {
  const [expr, kind] = value(scope, model, alias, name, field);
  if (name !== "_sum" || field.type !== "BigInt") return [expr, kind];
  return [scope.dialect.asDigits(expr), plain("BigInt", "text")];
}

/** The aggregate of a field and its type. */
export function value(scope: Scope, model: Model, alias: string, name: string, field: Scalar): [Expr, Codec] {
  const expr = computed(scope, model, alias, name, field);
  if (name === "_count") return [expr, WIDE];
  if (name === "_avg" && field.type !== "Decimal") {
    return [scope.dialect.asDouble(expr), plain("Float")];
  }
  return [expr, name === "_sum" && field.type === "Int" ? WIDE : codec(field)];
}

/** The aggregate as the database computes it: averages of integers may have more digits than a double. */
export function computed(scope: Scope, model: Model, alias: string, name: string, field: Scalar): Expr {
  const column = scope.column(model, alias, field.name);
  const kind = codec(field);
  if (EXTREMES.has(name)) return scope.dialect.extreme(FUNCTIONS[name] as string, column, kind);
  if (name === "_avg") return scope.dialect.average(column, kind);
  return phrase(`${FUNCTIONS[name]}(`, NUMERIC.has(name) ? scope.dialect.amount(column, kind) : column, ")");
}

/** The names that are true; at least one. */
export function trueNames(scope: Scope, node: Fields | null): string[] {
  const names: string[] = [];
  for (const [name, part] of node?.entries ?? []) if (part.kind === "word" && part.value === true) names.push(name);
  if (names.length === 0) throw scope.error("emptySelection", node?.path ?? []);
  return names;
}

/**
 * Nested creates as one statement: each insert is a part of a WITH, and refers to the rows of other parts by name.
 *
 * All parts see the data as they were before the statement, and the database may run parts that do not refer to each
 * other in any order. So no part looks for rows, and no two parts insert into one table: ids follow the order written.
 */
import { fetch, loads, toFetch } from "../load.js";
import type { Act, Plan, Step } from "../plan.js";
import { render } from "../render.js";
import type { Choice } from "../row.js";
import { Column, type Expr, Insert, Select, type Sql, Sub, Table, With } from "../sql.js";
import { byCells, keyReturning, returning } from "../write.js";
import type { Anchor, Script } from "./script.js";

/** The plan of a create whose steps can be one statement; relations of the result are read after it. */
export function fused(script: Script, row: Anchor, choices: readonly Choice[], nested: boolean): Plan | null {
  const { scope } = script;
  const { model } = row;
  const name = called(row.step);
  if (!scope.dialect.hasWritingWith) return null;
  const parts: [string, Insert][] = [];
  for (const [i, act] of script.acts.entries()) {
    const made = act.kind === "loop" ? null : part(script, act, script.statements[i] as Sql);
    if (made === null) return null;
    parts.push([called(parts.length), made]);
  }
  const tables = new Set(parts.map(([, insert]) => `${insert.table.schema}.${insert.table.name}`));
  if (tables.size < parts.length) return null;
  const related = loads(model, choices);
  const [columns, items] = related ? keyReturning(scope, model, name) : returning(scope, model, name, choices);
  const whole = (parts[row.step] as [string, Insert])[1];
  const known = new Set(whole.returning.map((column) => (column.kind === "column" ? column.name : "")));
  const missing = related ? [] : [...model.scalars.values()].filter((field) => !known.has(field.column));
  const added = missing.map((field) => new Column(model.table, field.column));
  const { table, source, conflict } = whole;
  parts[row.step] = [name, new Insert(table, whole.columns, source, conflict, [...whole.returning, ...added])];
  const select = new Select(
    columns.map((column) => [column, null]),
    new Table(null, name, null),
  );
  const first = toFetch(render(new With(parts, select), scope.dialect), items, false, related);
  const plan = {
    model: model.name,
    action: "create",
    result: "record",
    size: scope.checker.size,
    empty: false,
    checked: [],
    locks: false,
    width: 0,
    routines: [],
  } as const;
  if (!related) return { ...plan, steps: [first], answer: 0, transaction: false };
  const read = fetch(scope, model, byCells(scope, model, 0), choices, nested);
  return { ...plan, steps: [first, read], answer: 1, transaction: true };
}

/** The name of a part. */
export function called(step: number): string {
  return `s${step}`;
}

/** A step as a part; null when it is no plain insert. */
export function part(script: Script, act: Act, sql: Sql): Insert | null {
  if (sql.kind !== "insert" || act.when.length > 0 || act.need !== null || act.unless.length > 0 || act.gather) {
    return null;
  }
  const { statement } = script.steps[act.step] as Step;
  if (statement.rows !== null) return null; // sent once for each row, as rows of nothing but keys are
  const into = (source: readonly Expr[] | Select): Insert =>
    new Insert(sql.table, sql.columns, source, sql.conflict, sql.returning);
  if (!(sql.source instanceof Select)) return into(sql.source.map((expr) => named(script, expr)));
  if (act.keys?.kind === "rowsOf") {
    const step = act.keys.steps[0] as number;
    const key = new Column(called(step), returned(script, step, act.keys.columns[0] as number));
    const here = named(script, (sql.source.columns[0] as readonly [Expr, null])[0]);
    const values = [
      [here, null],
      [key, null],
    ] as const;
    return into(new Select(values, new Table(null, called(step), null)));
  }
  const columns = sql.source.columns.map(([expr, alias]) => [named(script, expr), alias] as const);
  return into(new Select(columns, sql.source.source, sql.source));
}

/** A value of an earlier row, by the name of its part. */
export function named(script: Script, expr: Expr): Expr {
  if (expr.kind !== "bind" || expr.slot.source.kind !== "cell") return expr;
  const { step, column } = expr.slot.source;
  const wanted = new Column(called(step), returned(script, step, column));
  return new Sub(new Select([[wanted, null]], new Table(null, called(step), null)));
}

/** The name of a column that a part gives. */
export function returned(script: Script, step: number, position: number): string {
  const sql = script.statements[step];
  const found = sql?.kind === "insert" ? sql.returning[position] : undefined;
  if (found?.kind !== "column") throw new Error(`part ${step} gives no column ${position}`);
  return found.name;
}

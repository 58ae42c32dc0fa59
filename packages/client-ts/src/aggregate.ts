/** count, aggregate, groupBy -> one statement over the rows of a filter, or over a page of them. */

import { operators } from "./compare.js";
import { type Inner, logic, scalar, silent, where, whole } from "./filter.js";
import { toFetch, unnamed } from "./load.js";
import type { Model, Scalar } from "./manifest.js";
import { computed, exact, trueNames, value } from "./measure.js";
import { opposite, single, term } from "./order.js";
import { ordered, page, rows, untied } from "./page.js";
import type { Scalar as Cell, Codec, Fetch, Item } from "./plan.js";
import { render } from "./render.js";
import { Row, WIDE } from "./row.js";
import { codec, plain, type Scope, scalarOf } from "./scope.js";
import { AGGREGATES } from "./spec.js";
import { allOf, Derived, type Expr, phrase, Select, type Term, Truth } from "./sql.js";
import { Fields, type Node, objects } from "./tree.js";

/** The rows to aggregate: a select without columns, and the alias of the model's columns in it. */
export interface Source {
  readonly alias: string;
  readonly select: Select;
}

/** The rows that the arguments name; null when take is 0. */
export function source(scope: Scope, model: Model, args: Fields): Source | null {
  const bounds = page(scope, model, args);
  const alias = scope.alias();
  const filter = scope.fields(args.get("where"));
  if (bounds.empty) {
    rows(scope, model, untied(alias), filter, bounds); // for its mistakes
    return null;
  }
  if (bounds.take === null && bounds.skip === null && bounds.cursor === null) {
    const select = new Select([], scope.table(model, alias), { where: where(scope, model, alias, filter) });
    ordered(scope, model, alias, bounds); // for its mistakes
    return { alias, select };
  }
  const found = rows(scope, model, untied(alias), filter, bounds);
  const fields = [...model.scalars.values()];
  const columns = fields.map((field) => [scope.column(model, found.alias, field.name), field.column] as const);
  const outer = scope.alias();
  return { alias: outer, select: new Select([], new Derived(found.select(columns), outer)) };
}

/** `count`: the statement (null: nothing to count), and whether the result is an object. */
export function count(scope: Scope, model: Model, args: Fields): [Fetch | null, boolean] {
  const chosen = args.get("select");
  const whole = chosen?.kind === "fields" ? chosen : null;
  const found = source(scope, model, args) ?? (whole === null ? null : nothing(scope, model));
  const row = new Row(false, true);
  const items = counts(scope, model, found?.alias ?? "", whole, row);
  return [found === null ? null : fetch(scope, found, row, items), whole !== null];
}

/** `_all` and numbers of rows in which a field is not NULL. */
export function counts(scope: Scope, model: Model, alias: string, node: Fields | null, row: Row): Item[] {
  const names = node === null ? ["_all"] : trueNames(scope, node);
  return names.map((name) => toCell(name, row.add(counted(scope, model, alias, name)), WIDE));
}

/** COUNT of a field, or of rows. */
export function counted(scope: Scope, model: Model, alias: string, name: string): Expr {
  return name === "_all" ? phrase("COUNT(*)") : phrase("COUNT(", scope.column(model, alias, name), ")");
}

/** `aggregate`: the statement. */
export function aggregate(scope: Scope, model: Model, args: Fields): Fetch {
  const found = source(scope, model, args) ?? nothing(scope, model);
  const row = new Row(false, true);
  const items = aggregates(scope, model, found.alias, args, row);
  if (items.length === 0) {
    throw scope.error("emptySelection", [], { hint: ` Available: ${Object.keys(AGGREGATES).join(", ")}.` });
  }
  return fetch(scope, found, row, items);
}

function nothing(scope: Scope, model: Model): Source {
  const alias = scope.alias();
  return { alias, select: new Select([], scope.table(model, alias), { where: new Truth(false) }) };
}

/** The statement for some columns of aggregated rows. */
export function fetch(scope: Scope, found: Source, row: Row, items: readonly Item[]): Fetch {
  const whole = new Select(unnamed(row.columns), found.select.source, found.select);
  return toFetch(render(whole, scope.dialect), { model: null, items });
}

/** The aggregates asked for, in the order written. */
export function aggregates(scope: Scope, model: Model, alias: string, args: Fields, row: Row): Item[] {
  const items: Item[] = [];
  for (const [name, node] of args.entries) {
    if (!Object.hasOwn(AGGREGATES, name) || (node.kind === "word" && node.value === false)) continue;
    if (name === "_count" && node.kind === "word") {
      items.push(toCell("_count", row.add(phrase("COUNT(*)")), WIDE));
    } else if (name === "_count") {
      items.push({ kind: "group", name, items: counts(scope, model, alias, scope.fields(node), row) });
    } else if (node.kind === "fields") {
      const fields = trueNames(scope, node).map((key) => scalarOf(model, key));
      const cells = fields.map((field) => cell(scope, model, alias, name, field, row));
      items.push({ kind: "group", name, items: cells });
    }
  }
  return items;
}

/** One aggregate of one field. */
export function cell(scope: Scope, model: Model, alias: string, name: string, field: Scalar, row: Row): Cell {
  const [expr, kind] = exact(scope, model, alias, name, field);
  return toCell(field.name, row.add(scope.dialect.read(expr, kind)), kind);
}

function toCell(name: string, column: number, codec: Codec): Cell {
  return { kind: "scalar", name, column, codec };
}

// groupBy ------------------------------------------------------------------------------------------------------------

/** `groupBy`: the statement; null when take is 0. */
export function groupBy(scope: Scope, model: Model, args: Fields): Fetch | null {
  const by = args.get("by");
  const given = by?.kind === "items" ? by.items : [];
  const names = given.flatMap((item) => (item.kind === "word" ? [String(item.value)] : []));
  if (names.length === 0) {
    throw by === null ? scope.missing([], "by") : scope.input("emptySelection", by.path);
  }
  const bounds = page(scope, model, args);
  const alias = scope.alias();
  const condition = where(scope, model, alias, scope.fields(args.get("where")));
  const row = new Row(false, true);
  const items = aggregates(scope, model, alias, args, row);
  const distinct = [...new Set(names)];
  for (const name of distinct) {
    const kind = codec(scalarOf(model, name));
    items.push(toCell(name, row.add(scope.dialect.read(scope.column(model, alias, name), kind)), kind));
  }
  const group = distinct.map((name) => scope.column(model, alias, name));
  let order = [...objects(args.get("orderBy"))].flatMap((part) => terms(scope, model, alias, names, part));
  for (const name of ["take", "skip"]) {
    const node = args.get(name);
    if (node !== null && order.length === 0 && !(node.kind === "word" && name === "skip")) {
      throw scope.input("orderNeeded", node.path);
    }
  }
  // the rows stay in the order in which they are found, as Prisma leaves them
  if (bounds.reversed) order = order.map(opposite);
  const filter = having(scope, model, alias, names, scope.fields(args.get("having")));
  if (bounds.empty) return null;
  const select = new Select(unnamed(row.columns), scope.table(model, alias), {
    where: condition,
    group,
    having: filter,
    order,
    limit: bounds.take,
    offset: bounds.skip,
  });
  return toFetch(render(select, scope.dialect), { model: null, items });
}

/** One part of a group order: a field of `by` or an aggregate. */
export function terms(scope: Scope, model: Model, alias: string, by: readonly string[], node: Fields): Term[] {
  single(scope, node);
  const found: Term[] = [];
  for (const [name, part] of node.entries) {
    if (Object.hasOwn(AGGREGATES, name) && part.kind === "fields") {
      single(scope, part, 1);
      for (const [key, word] of part.entries) {
        found.push(term(scope, computed(scope, model, alias, name, scalarOf(model, key)), word, false));
      }
    } else if (!by.includes(name)) throw scope.input("notInBy", part.path, { name });
    else found.push(term(scope, scope.column(model, alias, name), part, scalarOf(model, name).optional));
  }
  return found;
}

/** The condition on groups. */
export function having(scope: Scope, model: Model, alias: string, by: readonly string[], node: Fields | null): Expr {
  const entries = [...(node?.entries ?? [])];
  return whole(entries.map(([name, part]) => havingEntry(scope, model, alias, by, name, part, false)));
}

/** One key of `having`; null when it says nothing. */
export function havingEntry(
  scope: Scope,
  model: Model,
  alias: string,
  by: readonly string[],
  name: string,
  node: Node,
  grouped: boolean,
): Expr | null {
  const field = model.scalars.get(name);
  if (field !== undefined) {
    if (silent(node)) return null;
    return groupFilter(scope, model, alias, by, field, node);
  }
  const inner: Inner = (part) => {
    const entries = [...part.entries];
    const found = entries.map(([key, item]) => havingEntry(scope, model, alias, by, key, item, true));
    return found.some((item) => item !== null) ? whole(found) : null;
  };
  return logic(name, node, inner, grouped);
}

/** The filter of one field in `having`: its aggregates, and itself when it is in `by`. */
export function groupFilter(
  scope: Scope,
  model: Model,
  alias: string,
  by: readonly string[],
  field: Scalar,
  node: Node,
): Expr {
  const parts: Expr[] = [];
  for (const name of Object.keys(AGGREGATES)) {
    const part = node.kind === "fields" ? node.get(name) : null;
    if (part === null) continue;
    const [expr, found] = value(scope, model, alias, name, field);
    const codec = found.form === "wide" ? { ...plain("Int"), native: ["Wide"] } : found;
    const operand = { expr, codec, optional: name !== "_count", model: model.name, alias, by };
    parts.push(operators(scope, operand, part, false, false));
  }
  const entries = node.kind === "fields" ? [...node.entries] : [];
  const own = entries.filter(([name]) => !Object.hasOwn(AGGREGATES, name));
  if (own.length > 0 || node.kind !== "fields") {
    if (!by.includes(field.name)) throw scope.input("notInBy", node.path, { name: field.name });
    const rest = node.kind === "fields" ? new Fields(node.path, new Map(own)) : node;
    parts.push(scalar(scope, { ...scope.operand(model, alias, field), by }, rest));
  }
  return allOf(parts);
}

/**
 * orderBy, cursor, distinct, skip and take: which rows of a filter, in which order.
 *
 * The steps follow each other as Prisma's do: where, orderBy, cursor, distinct, skip, take. Where a page is wanted for
 * each parent, or distinct rows, the rows are numbered by window functions in derived tables, which keep the alias's
 * columns under their names.
 */

import { unique, where } from "./filter.js";
import type { Model, Scalar } from "./manifest.js";
import { byKey, firstKey, followed, nulls, type Order, order, reverse, total } from "./order.js";
import type { Codec, Form } from "./plan.js";
import { plain, type Scope, scalarOf } from "./scope.js";
import {
  allOf,
  anyOf,
  Bind,
  Column,
  Derived,
  type Expr,
  type From,
  Join,
  type Phrase,
  phrase,
  Rank,
  Select,
  Sub,
  Term,
  Truth,
} from "./sql.js";
import { type Fields, type Node, objects } from "./tree.js";

export const INTEGER: Codec = plain("Int");

/** Which rows of a derived table go on, by its alias. */
export type Go = (alias: string) => Expr;

/** The arguments. distinct: of no fields all rows are equal. empty: take is 0. reversed: take is negative. */
export interface Page {
  readonly order: Node | null;
  readonly cursor: Fields | null;
  readonly distinct: readonly string[] | null;
  readonly skip: Expr | null;
  readonly take: Expr | null;
  readonly reversed: boolean;
  readonly empty: boolean;
}

/** Columns with their alias. */
export type Columns = readonly (readonly [Expr, string | null])[];

/** Rows under an alias, ready to be selected from. keys: what ties them to their parents. */
export class Found {
  constructor(
    readonly alias: string,
    readonly source: From,
    readonly joins: readonly Join[],
    readonly where: Expr,
    readonly order: readonly Term[],
    readonly keys: readonly Expr[],
    readonly limit: Expr | null = null,
    readonly offset: Expr | null = null,
    readonly reversed = false,
    readonly lock: Expr | null = null,
  ) {}

  /** The select of some columns, with more joins. */
  select(columns: Columns, joins: readonly Join[] = []): Select {
    const { where, order, limit, offset, lock } = this;
    return new Select(columns, this.source, { joins: [...this.joins, ...joins], where, order, limit, offset, lock });
  }
}

/** What rows come from before paging: the condition that ties them to parents, joins for it, key expressions. */
export interface Base {
  readonly alias: string;
  readonly condition: Expr;
  readonly joins: readonly Join[];
  readonly keys: readonly Expr[];
}

/** Rows that no parent ties. */
export function untied(alias: string): Base {
  return { alias, condition: new Truth(true), joins: [], keys: [] };
}

/** Read the arguments of a page. form: `one` for findFirst. */
export function page(scope: Scope, model: Model, args: Fields, form: Form = "take"): Page {
  const take = args.get("take");
  const skip = args.get("skip");
  const cursor = args.get("cursor");
  const names = args.get("distinct");
  if (skip?.kind === "given" && skip.negative) throw scope.error("negative", skip.path);
  if (take?.kind === "word" && form === "one") throw scope.error("oneOrMinusOne", take.path);
  const items = names?.kind === "items" ? names.items : null;
  return {
    order: args.get("orderBy"),
    cursor: cursor === null ? null : unique(scope, model, cursor, cursor.path),
    distinct: items?.flatMap((item) => (item.kind === "word" ? [String(item.value)] : [])) ?? null,
    skip: skip?.kind === "given" ? new Bind(scope.slot(skip, INTEGER, "skip")) : null,
    take: take?.kind === "given" ? new Bind(scope.slot(take, INTEGER, form)) : null,
    reversed: take?.kind === "given" && take.negative,
    empty: take?.kind === "word",
  };
}

/**
 * The rows of one page, or of one page for each key of `base`.
 *
 * member: a nested cursor starts at its row among the rows found, and finds nothing where it is not among them; a cursor
 * at the top is a position in the order, which its row need not take part in unless the order is not steady.
 */
export function rows(scope: Scope, model: Model, base: Base, filter: Fields | null, page: Page, member = false): Found {
  const { condition: tie, keys } = base;
  const unfiltered = filter === null && page.cursor === null && tie.kind === "truth" && keys.length === 0;
  const found = ordered(scope, model, base.alias, page, unfiltered);
  let condition = allOf([base.condition, where(scope, model, base.alias, filter)]);
  let joins = [...base.joins, ...found.joins];
  const paged = page.take !== null || page.skip !== null;
  const within = page.cursor === null || steady(scope, model, page) ? null : filter;
  if (page.distinct !== null && page.cursor === null && base.keys.length === 0) {
    const key = firstBy(model, page, found, base.alias);
    if (key !== null) return firsts(scope, model, { ...base, condition, joins }, page, ...key);
  }
  if (page.distinct !== null || (page.cursor !== null && member) || (paged && base.keys.length > 0)) {
    return numbered(scope, model, { ...base, condition, joins }, found, page, member, within);
  }
  if (page.cursor !== null) {
    const [start, later] = cursor(scope, model, page.cursor, page, found, within);
    joins = [...joins, ...start];
    condition = allOf([condition, later]);
  }
  const source = scope.table(model, base.alias);
  const { take, skip, reversed } = page;
  return new Found(base.alias, source, joins, condition, found.terms, base.keys, take, skip, reversed);
}

/**
 * The order of a page; by key when there is none, and after one that does not place a cursor's row.
 *
 * whole: of all rows of the table.
 */
export function ordered(scope: Scope, model: Model, alias: string, page: Page, whole = false): Order {
  let found = order(scope, model, alias, page.order, whole);
  const paged = page.take !== null || page.skip !== null || page.cursor !== null || page.distinct !== null;
  if (found.terms.length === 0 && paged) found = byKey(scope, model, alias);
  else if (page.cursor !== null && !total(model, page.order)) found = followed(found, byKey(scope, model, alias));
  return page.reversed ? reverse(found) : found;
}

/**
 * Whether the values of a row tell its place: no two rows are equal in the order, and nothing in it is NULL.
 *
 * As in Prisma, a compound id does not count as a key here.
 */
export function steady(scope: Scope, model: Model, page: Page): boolean {
  const parts = [...objects(page.order)];
  if (page.distinct !== null || parts.some((part) => nulls(scope, model, part))) return false;
  const given = parts.flatMap((part) => [...part.entries.keys()]);
  const key = model.id.length > 0 ? model.id : firstKey(model);
  const names = new Set(given.length > 0 ? given : key);
  const compound = model.id.length > 1 ? model.id.join() : "";
  const keys = [...model.uniques.values()].filter(({ fields }) => fields.join() !== compound);
  return keys.some(({ fields }) => fields.every((name) => names.has(name)));
}

// The cursor as a position -------------------------------------------------------------------------------------------

/**
 * The condition to stand at or after the cursor's row, which nothing does when there is none, and joins for it.
 *
 * within: the filter that the cursor's row must pass, too.
 */
export function cursor(
  scope: Scope,
  model: Model,
  node: Fields,
  page: Page,
  found: Order,
  within: Fields | null,
): [Join[], Expr] {
  if (!found.nullable.includes(true)) return [[], after(scope, model, node, page, found, within)];
  const inner = scope.alias();
  const own = ordered(scope, model, inner, page);
  const columns = own.terms.map((term, i) => [term.expr, `c${i}`] as const);
  const select = new Select(columns, scope.table(model, inner), {
    joins: own.joins,
    where: allOf([where(scope, model, inner, node), where(scope, model, inner, within)]),
  });
  const alias = scope.alias();
  const later: Expr[] = [];
  const equal: Expr[] = [];
  found.terms.forEach((term, i) => {
    const mark = new Column(alias, `c${i}`);
    const nullable = found.nullable[i] as boolean;
    later.push(allOf([...equal, beyond(scope, term, mark, nullable)]));
    equal.push(same(scope, term.expr, mark, nullable));
  });
  return [[new Join("CROSS JOIN", new Derived(select, alias), null)], anyOf([...later, allOf(equal)])];
}

/**
 * At or after the cursor's row in the terms from `first` on, none of which is NULL.
 *
 * Each value is a subquery of its own and the first comparison holds for all rows: an index finds where to start.
 */
export function after(
  scope: Scope,
  model: Model,
  node: Fields,
  page: Page,
  found: Order,
  within: Fields | null,
  first = 0,
): Expr {
  const inner = scope.alias();
  const own = ordered(scope, model, inner, page);
  const condition = allOf([where(scope, model, inner, node), where(scope, model, inner, within)]);
  const term = found.terms[first] as Term;
  const column = (own.terms[first] as Term).expr;
  const mark = new Sub(new Select([[column, null]], scope.table(model, inner), { joins: own.joins, where: condition }));
  const sign = term.descending ? "<" : ">";
  const start = phrase(term.expr, ` ${sign}= `, mark);
  if (first + 1 === found.terms.length) return start;
  const rest = after(scope, model, node, page, found, within, first + 1);
  return allOf([start, anyOf([phrase(term.expr, ` ${sign} `, mark), rest])]);
}

/** Equal, NULL to NULL too. */
export function same(scope: Scope, left: Expr, right: Expr, nullable: boolean): Expr {
  return nullable ? scope.dialect.same(left, right) : phrase(left, " = ", right);
}

/** Strictly after in the order of a term, with NULL where the order has it. */
export function beyond(scope: Scope, term: Term, mark: Expr, nullable: boolean): Expr {
  const later = phrase(term.expr, term.descending ? " < " : " > ", mark);
  if (!nullable) return later;
  const last = term.nulls === null ? scope.dialect.nullsLast !== term.descending : term.nulls === "last";
  const [low, high] = last ? [mark, term.expr] : [term.expr, mark];
  return anyOf([later, allOf([phrase(high, " IS NULL"), phrase(low, " IS NOT NULL")])]);
}

// The first row of each group -----------------------------------------------------------------------------------------

/** The key whose MIN or MAX is the first of equal rows, and which of the two; null where the order says more. */
export function firstBy(model: Model, page: Page, found: Order, alias: string): [string, string] | null {
  if (model.view) return null; // what it calls a key may not be one
  const known = new Set((page.distinct ?? []).map((name) => scalarOf(model, name).column));
  const own = (term: Term): string | null =>
    term.expr.kind === "column" && term.expr.table === alias ? term.expr.name : null;
  const rest = found.terms.filter((term) => !known.has(own(term) as string));
  const [first] = rest;
  for (const { fields } of model.uniques.values()) {
    const field = scalarOf(model, fields[0] as string);
    if (fields.length > 1 || field.optional || !comparable(field)) continue;
    if (first === undefined || own(first) === field.column) return [field.name, first?.descending ? "MAX" : "MIN"];
  }
  return null;
}

/** Whether databases have MIN and MAX for a key, and no two values of it are equal. */
export function comparable(field: Scalar): boolean {
  const plain = field.native === null || ["Text", "VarChar"].includes(field.native.name);
  return field.type === "Int" || field.type === "BigInt" || (field.type === "String" && plain);
}

/** The rows whose key is the first of its group. */
export function firsts(scope: Scope, model: Model, base: Base, page: Page, name: string, choose: string): Found {
  const group = (page.distinct ?? []).map((field) => scope.column(model, base.alias, field));
  const key = phrase(`${choose}(`, scope.column(model, base.alias, name), ")");
  const { joins, condition } = base;
  const select = new Select([[key, null]], scope.table(model, base.alias), { joins, where: condition, group });
  const outer = scope.alias();
  const found = ordered(scope, model, outer, page);
  const chosen = phrase(scope.column(model, outer, name), " IN ", new Sub(select));
  const { take, skip, reversed } = page;
  return new Found(outer, scope.table(model, outer), found.joins, chosen, found.terms, [], take, skip, reversed);
}

// Numbered rows ------------------------------------------------------------------------------------------------------

/** Rows numbered in derived tables: `#n` in the order of the page, `#d` among equal distinct fields, `#m` again. */
export function numbered(
  scope: Scope,
  model: Model,
  base: Base,
  found: Order,
  page: Page,
  member: boolean,
  within: Fields | null,
): Found {
  let { joins, condition } = base;
  const inside = member ? page.cursor : null;
  if (page.cursor !== null && inside === null) {
    const [start, later] = cursor(scope, model, page.cursor, page, found, within);
    joins = [...joins, ...start];
    condition = allOf([condition, later]);
  }
  const distinct = (page.distinct ?? []).map((name) => scope.column(model, base.alias, name));
  const extra: (readonly [Expr, string])[] = [[new Rank(base.keys, found.terms), "#n"]];
  if (page.distinct !== null && inside === null) {
    extra.push([new Rank([...base.keys, ...distinct], found.terms), "#d"]);
  }
  if (inside !== null) {
    extra.push([phrase("CASE WHEN ", where(scope, model, base.alias, inside), " THEN 1 END"), "#s"]);
  }
  const fields = [...model.scalars.values()];
  const columns = fields.map((field) => [scope.column(model, base.alias, field.name), field.column] as const);
  const tied = base.keys.map((expr, i) => [expr, `#k${i}`] as const);
  const table = scope.table(model, base.alias);
  const select = new Select([...columns, ...tied, ...extra], table, { joins, where: condition });
  let layer = new Layer(model, base.keys.length, select, scope.alias(), new Truth(true));
  if (inside !== null) {
    const start = windowed("MIN(CASE WHEN ", new Column(layer.alias, "#s"), " = 1 THEN ", layer, "#n");
    layer = layer.over(scope, [[start, "#s"]], (at) => phrase(new Column(at, "#n"), " >= ", new Column(at, "#s")));
    if (page.distinct !== null) {
      const { alias } = layer;
      const parts = page.distinct.map((name) => new Column(alias, scalarOf(model, name).column));
      const order = [new Term(new Column(alias, "#n"), false)];
      layer = layer.over(scope, [[new Rank([...layer.keys, ...parts], order), "#d"]], null);
    }
  }
  if (page.distinct !== null) layer = layer.filtered(phrase(new Column(layer.alias, "#d"), " = 1"));
  const order = [new Term(new Column(layer.alias, "#n"), false)];
  if (base.keys.length === 0) {
    const source = new Derived(layer.select, layer.alias);
    const { take, skip, reversed } = page;
    return new Found(layer.alias, source, [], layer.where, order, [], take, skip, reversed);
  }
  let number = "#n";
  if ((page.take !== null || page.skip !== null) && (page.distinct !== null || inside !== null)) {
    layer = layer.over(scope, [[new Rank(layer.keys, order), "#m"]], null);
    number = "#m";
  }
  const limits = [layer.where];
  if (page.skip !== null) limits.push(phrase(new Column(layer.alias, number), " > ", typed(page.skip)));
  if (page.take !== null) {
    const end = page.skip === null ? typed(page.take) : phrase(typed(page.skip), " + ", typed(page.take));
    limits.push(phrase(new Column(layer.alias, number), " <= ", end));
  }
  const sorted = [new Term(new Column(layer.alias, "#n"), page.reversed)];
  return new Found(layer.alias, new Derived(layer.select, layer.alias), [], allOf(limits), sorted, layer.keys);
}

/** A number of rows; a sum of two parameters does not tell their type. */
export function typed(expr: Expr): Expr {
  return expr.kind === "bind" ? new Bind(expr.slot, "int8") : expr;
}

/** A derived table with the columns of a model, key columns #k0… and numbers; where: which of its rows go on. */
export class Layer {
  constructor(
    readonly model: Model,
    readonly size: number,
    readonly select: Select,
    readonly alias: string,
    readonly where: Expr,
  ) {}

  /** The key columns. */
  get keys(): Expr[] {
    return Array.from({ length: this.size }, (_, i) => new Column(this.alias, `#k${i}`));
  }

  /** The same rows, of which those of a condition go on. */
  filtered(where: Expr): Layer {
    return new Layer(this.model, this.size, this.select, this.alias, where);
  }

  /** A derived table on top of this one, with more columns; `#n` is kept. */
  over(scope: Scope, extra: readonly (readonly [Expr, string])[], go: Go | null): Layer {
    const keys = Array.from({ length: this.size }, (_, i) => `#k${i}`);
    const names = [...[...this.model.scalars.values()].map((field) => field.column), ...keys, "#n"];
    const columns = [...names.map((name) => [new Column(this.alias, name), name] as const), ...extra];
    const alias = scope.alias();
    const select = new Select(columns, new Derived(this.select, this.alias), { where: this.where });
    return new Layer(this.model, this.size, select, alias, go === null ? new Truth(true) : go(alias));
  }
}

/** `before column between name END) OVER (PARTITION BY keys)`. */
export function windowed(before: string, column: Expr, between: string, layer: Layer, name: string): Phrase {
  const parts: (string | Expr)[] = [before, column, between, new Column(layer.alias, name), " END) OVER ("];
  layer.keys.forEach((key, i) => {
    parts.push(i ? ", " : "PARTITION BY ", key);
  });
  return phrase(...parts, ")");
}

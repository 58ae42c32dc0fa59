/** `orderBy` -> the terms of an order and the joins they need. */

import { fullText, TEXT } from "./compare.js";
import { countOf } from "./filter.js";
import type { Model, Relation } from "./manifest.js";
import { type Scope, scalarOf } from "./scope.js";
import { allOf, Bind, Column, Derived, type Expr, Join, phrase, Select, Table, Term, Truth } from "./sql.js";
import { type Fields, type Node, objects } from "./tree.js";

export const TRUE = new Truth(true);
export const RELEVANCE = "_relevance";

/** Terms with whether each can be NULL, and LEFT JOINs to related tables. */
export interface Order {
  readonly terms: readonly Term[];
  readonly nullable: readonly boolean[];
  readonly joins: readonly Join[];
}

/** The order of the rows of `alias`. Empty objects count as absent. whole: all rows of the table are ordered. */
export function order(scope: Scope, model: Model, alias: string, node: Node | null, whole = false): Order {
  const terms: (readonly [Term, boolean])[] = [];
  const joins: Join[] = [];
  for (const part of objects(node)) {
    single(scope, part);
    terms.push(...entry(scope, model, alias, part, joins, false, whole));
  }
  return { terms: terms.map(([term]) => term), nullable: terms.map(([, nullable]) => nullable), joins };
}

/** Two keys in one object have no order; with `least` 1, there has to be one. */
export function single(scope: Scope, node: Fields, least = 0): void {
  if (node.entries.size > 1 || node.entries.size < least) throw scope.error("oneKey", node.path);
}

/** The term of an object with one key. outer: the row itself can be missing. whole: as for `order`. */
export function entry(
  scope: Scope,
  model: Model,
  alias: string,
  node: Fields,
  joins: Join[],
  outer: boolean,
  whole = false,
): (readonly [Term, boolean])[] {
  const found: (readonly [Term, boolean])[] = [];
  for (const [name, part] of node.entries) {
    const field = model.fields.get(name);
    if (name === RELEVANCE) found.push([relevance(scope, model, alias, part), false]);
    else if (field?.kind === "scalar") {
      const column = scope.column(model, alias, name);
      found.push([term(scope, column, part, field.optional), field.optional || field.list || outer]);
    } else if (field?.kind === "relation" && part.kind === "fields") {
      single(scope, part, field.list ? 1 : 0);
      if (field.list && whole) {
        for (const word of part.entries.values()) {
          const [number, join] = totals(scope, model, alias, field);
          joins.push(join);
          found.push([term(scope, number, word, false), false]);
        }
      } else if (field.list) {
        for (const word of part.entries.values()) found.push([counted(scope, model, alias, field, word), false]);
      } else {
        const target = scope.model(field.target);
        const inner = scope.alias();
        joins.push(joinOne(scope, model, alias, field, inner));
        found.push(...entry(scope, target, inner, part, joins, true));
      }
    }
  }
  return found;
}

/** asc, desc, or, of what can be NULL, {sort, nulls}. */
export function term(scope: Scope, expr: Expr, node: Node, optional: boolean): Term {
  if (node.kind === "word") return new Term(expr, node.value === "desc");
  const sort = node.kind === "fields" ? node.get("sort") : null;
  const nulls = node.kind === "fields" ? node.get("nulls") : null;
  if (sort?.kind !== "word") throw scope.missing(node.path, "sort");
  if (!optional) throw scope.error("nullsNeedOptional", node.path);
  if (nulls?.kind !== "word") return new Term(expr, sort.value === "desc");
  return new Term(expr, sort.value === "desc", nulls.value === "first" ? "first" : "last");
}

/** The number of related rows. */
export function counted(scope: Scope, model: Model, alias: string, field: Relation, node: Node): Term {
  return term(
    scope,
    countOf(scope, model, alias, field, () => new Truth(true)),
    node,
    false,
  );
}

/** How well fields match a text that is searched for; a row without them matches it not at all. */
export function relevance(scope: Scope, model: Model, alias: string, node: Node): Term {
  const parts = ["fields", "sort", "search"].map((name) => {
    const part = node.kind === "fields" ? node.get(name) : null;
    if (part === null) throw scope.missing(node.path, name);
    return part;
  });
  const [names, sort, text] = parts;
  if (names?.kind !== "items" || sort?.kind !== "word" || text?.kind !== "given") throw new TypeError(node.kind);
  if (names.items.length === 0) throw scope.error("emptySelection", names.path);
  const columns = names.items.flatMap((item) =>
    item.kind === "word" ? [scope.column(model, alias, String(item.value))] : [],
  );
  const query = new Bind(scope.slot(text, TEXT, "value"));
  return new Term(fullText(scope, text).rank(columns, query), sort.value === "desc");
}

/** The number of related rows, counted in one go for all rows of the table, and the join that brings it. */
export function totals(scope: Scope, model: Model, alias: string, field: Relation): [Expr, Join] {
  const target = scope.model(field.target);
  const inner = scope.alias();
  const link = field.through;
  const source = link === null ? scope.table(target, inner) : new Table(link.schema, link.table, inner);
  const keys =
    link === null ? field.there.map((there) => scope.column(target, inner, there)) : [new Column(inner, link.here)];
  const columns = keys.map((key, i) => [key, `k${i}`] as const);
  const found = scope.alias();
  const match = field.here.map((here, i) =>
    phrase(new Column(found, `k${i}`), " = ", scope.column(model, alias, here)),
  );
  const select = new Select([...columns, [phrase("COUNT(*)"), "n"]], source, { group: keys });
  const number = phrase("COALESCE(", new Column(found, "n"), ", 0)");
  return [number, new Join("LEFT JOIN", new Derived(select, found), allOf(match))];
}

/** The LEFT JOIN of a to-one relation under the alias `inner`. */
export function joinOne(
  scope: Scope,
  model: Model,
  alias: string,
  field: Relation,
  inner: string,
  condition: Expr = TRUE,
): Join {
  const target = scope.model(field.target);
  const match = field.here.map((here, i) =>
    phrase(scope.column(target, inner, field.there[i] as string), " = ", scope.column(model, alias, here)),
  );
  return new Join("LEFT JOIN", scope.table(target, inner), allOf([...match, condition]));
}

/** The fields of the first unique key. */
export function firstKey(model: Model): readonly string[] {
  return [...model.uniques.values()][0]?.fields ?? [];
}

/** The order of the key, which pages have that ask for none. */
export function byKey(scope: Scope, model: Model, alias: string): Order {
  const names = model.id.length > 0 ? model.id : firstKey(model);
  return {
    terms: names.map((name) => new Term(scope.column(model, alias, name), false)),
    nullable: names.map((name) => scalarOf(model, name).optional),
    joins: [],
  };
}

/** An order by one and then another. */
export function followed(found: Order, more: Order): Order {
  return {
    terms: [...found.terms, ...more.terms],
    nullable: [...found.nullable, ...more.nullable],
    joins: [...found.joins, ...more.joins],
  };
}

/** Whether an order tells any two rows apart: it holds all fields of a unique key, or is the key's own. */
export function total(model: Model, node: Node | null): boolean {
  const names = new Set([...objects(node)].flatMap((part) => [...part.entries.keys()]));
  if (names.size === 0) return true;
  return [...model.uniques.values()].some((unique) => unique.fields.every((name) => names.has(name)));
}

/** Whether the schema lets something that is ordered by be NULL; a number of records is 0 where there are none. */
export function nulls(scope: Scope, model: Model, node: Fields): boolean {
  for (const [name, part] of node.entries) {
    const field = model.fields.get(name);
    if (field?.kind === "scalar") {
      if (field.optional) return true;
    } else if (field?.kind === "relation" && !field.list && part.kind === "fields") {
      if (missing(scope, field, part)) return true;
    }
  }
  return false;
}

/** Whether what is ordered by beyond a to-one relation may be NULL. */
export function missing(scope: Scope, field: Relation, node: Fields): boolean {
  const target = scope.model(field.target);
  return nulls(scope, target, node) || (field.optional && !counts(scope, target, node));
}

/** Whether an order ends in a number, of records or of how well they match. */
export function counts(scope: Scope, model: Model, node: Fields): boolean {
  for (const [name, part] of node.entries) {
    if (name === RELEVANCE) return true;
    const field = model.fields.get(name);
    if (field?.kind === "relation" && part.kind === "fields") {
      return field.list || counts(scope, scope.model(field.target), part);
    }
  }
  return false;
}

/** The same order from its end; the database's own place of NULL turns around with the direction. */
export function reverse(found: Order): Order {
  return { ...found, terms: found.terms.map(opposite) };
}

/** A term in the other direction. */
export function opposite(item: Term): Term {
  const nulls = item.nulls === null ? null : item.nulls === "first" ? "last" : "first";
  return new Term(item.expr, !item.descending, nulls);
}

/**
 * `where` -> conditions.
 *
 * SQL has three truth values, and a filter keeps a row only when it is true. Conditions are built so that NULL does what
 * Prisma's SQL does with it. `positive` tells on which side of NOT a part stands: there, "not true" and "false" differ.
 */

import { COMPARE, matched, operator, operators, referred, STRING_FORMS, value } from "./compare.js";
import type { JsonSpot } from "./dialects/index.js";
import type { Model, Relation } from "./manifest.js";
import { codec, type Operand, plain, type Scope, scalarOf } from "./scope.js";
import {
  allOf,
  anyOf,
  Bind,
  Column,
  Exists,
  type Expr,
  Join,
  negate,
  phrase,
  Select,
  Sub,
  Table,
  Truth,
  together,
} from "./sql.js";
import { Fields, type Node, type Null, objects, type Ref } from "./tree.js";
import type { Path } from "./wording.js";
import { hint } from "./wording.js";

/** The condition of an object, if it says something; false when it stands under a NOT. */
export type Inner = (fields: Fields, sign: boolean) => Expr | null;
/** The condition on rows of a model under an alias. */
export type Condition = (model: Model, alias: string) => Expr;

/** The condition of a `where` on the rows of `alias`. */
export function where(scope: Scope, model: Model, alias: string, node: Fields | null, positive = true): Expr {
  if (node === null) return new Truth(true);
  return whole([...node.entries].map(([name, part]) => entry(scope, model, alias, name, part, positive, false)));
}

/** All parts that say something hold. */
export function whole(parts: readonly (Expr | null)[]): Expr {
  return allOf(parts.filter((part) => part !== null));
}

/** One key of a `where`; null when it says nothing, which AND, OR and NOT leave out of their lists. */
export function entry(
  scope: Scope,
  model: Model,
  alias: string,
  name: string,
  node: Node,
  positive: boolean,
  grouped: boolean,
): Expr | null {
  const field = model.fields.get(name);
  if (field?.kind === "scalar") {
    return silent(node) && !field.list ? null : scalar(scope, scope.operand(model, alias, field), node);
  }
  if (field !== undefined && node.kind === "fields" && node.entries.size === 0) return null;
  if (field?.kind === "relation") return (field.list ? toMany : toOne)(scope, model, alias, field, node, positive);
  if (model.uniques.has(name) && node.kind === "fields") return compound(scope, model, alias, name, node);
  const inner: Inner = (part, sign) => {
    const entries = [...part.entries];
    const one = ([key, item]: [string, Node]) => entry(scope, model, alias, key, item, positive === sign, true);
    const found = scope.under(!sign, () => entries.map(one));
    return found.some((item) => item !== null) ? whole(found) : null;
  };
  return logic(name, node, inner, grouped);
}

/** Whether the operators of a field say nothing: there are none, but for `mode` and others that say nothing. */
export function silent(node: Node): boolean {
  return node.kind === "fields" && [...node.entries].every(([name, part]) => name === "mode" || silent(part));
}

/** AND, OR, NOT of the parts that say something; without any, only an OR that stands by itself is false. */
export function logic(name: string, node: Node, inner: Inner, grouped: boolean): Expr | null {
  const parts = [...objects(node)].map((part) => inner(part, name !== "NOT"));
  const found = parts.filter((item) => item !== null);
  if (found.length === 0) return name === "OR" && !grouped ? new Truth(false) : null;
  if (name === "OR") return anyOf(found);
  return allOf(name === "AND" ? found : together(found, "NOT").map(negate));
}

/** A compound unique key. */
export function compound(scope: Scope, model: Model, alias: string, name: string, node: Fields): Expr {
  const fields = model.uniques.get(name)?.fields ?? [];
  return allOf(
    fields.map((field) => {
      const part = node.get(field);
      if (part === null) throw scope.missing(node.path, field);
      if (part.kind === "null") throw scope.error("notNull", part.path);
      return scalar(scope, scope.operand(model, alias, scalarOf(model, field)), part);
    }),
  );
}

// Scalar fields ------------------------------------------------------------------------------------------------------

/** The filter of a field. */
export function scalar(scope: Scope, operand: Operand, node: Node): Expr {
  if (operand.codec.list) return listed(scope, operand, filterObject(scope, node));
  if (operand.codec.type === "Json") return json(scope, operand, filterObject(scope, node));
  return operators(scope, operand, node, false, false);
}

/** The operators of a field that has no short form. */
export function filterObject(scope: Scope, node: Node): Fields {
  if (node.kind === "fields") return node;
  throw scope.error("noShortForm", node.path);
}

// Lists and Json -----------------------------------------------------------------------------------------------------

/** The filter of a scalar list: one operator. */
export function listed(scope: Scope, operand: Operand, node: Fields): Expr {
  if (node.entries.size !== 1) throw scope.error("oneOperator", node.path);
  return allOf([...node.entries].map(([name, part]) => listOperator(scope, operand, name, part)));
}

/** One operator of a scalar list. A list that is NULL is neither empty nor has it anything. */
export function listOperator(scope: Scope, operand: Operand, name: string, node: Node): Expr {
  const { dialect } = scope;
  if (name === "isEmpty" && node.kind === "word") return dialect.listEmpty(operand.expr, node.value === true);
  if (name === "equals") return operator(scope, operand, name, node, false, false);
  if (name === "has") {
    if (node.kind === "null") return new Truth(false);
    const one = { ...operand.codec, list: false };
    const element = value(scope, { ...operand, codec: one }, node, "element");
    // unknown where it is NULL, as in Prisma
    if (node.kind === "ref") return dialect.inColumn(element, operand.expr, one);
    return dialect.listHas(operand.expr, element, one, scope.typeOf(one));
  }
  const values = value(scope, operand, node, "list");
  return (name === "hasEvery" ? dialect.listEvery : dialect.listSome)(operand.expr, values, operand.codec);
}

/** The filter of a Json field. */
export function json(scope: Scope, operand: Operand, node: Fields): Expr {
  const path = node.get("path");
  const mode = node.get("mode");
  const column = scope.dialect.asJson(operand.expr, operand.codec);
  let spot: JsonSpot = { column, path: null };
  if (path !== null) {
    if (path.kind !== "given") throw scope.error("notNull", path.path);
    spot = { column, path: scope.slot(path, operand.codec, "jsonPath") };
  }
  const parts = [...node.entries].filter(([name]) => name !== "path" && name !== "mode");
  if (path !== null && parts.length === 0) throw scope.input("missingOperator", node.path, { name: "path" });
  const insensitive = mode?.kind === "word" && mode.value === "insensitive";
  return allOf(parts.map(([name, part]) => jsonOperator(scope, operand, spot, name, part, insensitive)));
}

/** One operator of a Json field. */
export function jsonOperator(
  scope: Scope,
  operand: Operand,
  spot: JsonSpot,
  name: string,
  node: Node,
  insensitive: boolean,
): Expr {
  const { dialect } = scope;
  // which of the two nulls is meant makes no difference: neither passes
  if (name === "not" && node.kind === "null") return negate(dialect.jsonNull(spot, "JsonNull"));
  if (name === "not") return negate(jsonOperator(scope, operand, spot, "equals", node, insensitive));
  if (node.kind === "jsonNull" && name === "equals") {
    if (node.name === "AnyNull") {
      return anyOf([dialect.jsonNull(spot, "DbNull"), dialect.jsonNull(spot, "JsonNull")]);
    }
    return dialect.jsonNull(spot, node.name === "DbNull" ? "DbNull" : "JsonNull");
  }
  if (node.kind === "null") throw scope.error(name === "equals" ? "plainJsonNull" : "notNull", node.path);
  if (node.kind === "ref") return jsonReference(scope, operand, spot, name, node, insensitive);
  if (node.kind !== "given") {
    throw scope.error("wrongJsonNull", node.path, { name: node.kind === "jsonNull" ? node.name : "" });
  }
  const form = STRING_FORMS[name];
  if (form !== undefined) {
    const pattern = new Bind(scope.slot(node, plain("String"), form));
    return typed(scope, spot, "string", dialect.jsonLike(spot, pattern, insensitive));
  }
  if (name === "equals") return dialect.jsonEquals(spot, scope.slot(node, operand.codec, "json"));
  const other = Object.hasOwn(COMPARE, name) ? "jsonOrder" : "json";
  const wanted = scope.slot(node, operand.codec, name === "array_contains" ? "jsonArray" : other);
  return jsonCompared(scope, spot, name, new Bind(wanted));
}

/** One operator of a Json field, given another field: of type String for those of text. */
export function jsonReference(
  scope: Scope,
  operand: Operand,
  spot: JsonSpot,
  name: string,
  node: Ref,
  insensitive: boolean,
): Expr {
  const { dialect } = scope;
  const form = STRING_FORMS[name];
  if (form !== undefined) {
    const pattern = matched(scope, { ...operand, codec: plain("String") }, form, node);
    return typed(scope, spot, "string", dialect.jsonLike(spot, pattern, insensitive));
  }
  const column = referred(scope, operand, node, false);
  const other = dialect.asJson(column, codec(scalarOf(scope.model(node.model), node.field)));
  return name === "equals" ? dialect.jsonSame(spot, other) : jsonCompared(scope, spot, name, other);
}

/** array_contains, array_starts_with, array_ends_with, lt and its like. */
export function jsonCompared(scope: Scope, spot: JsonSpot, name: string, wanted: Expr): Expr {
  const { dialect } = scope;
  if (name === "array_contains") return typed(scope, spot, "array", dialect.jsonContains(spot, wanted));
  if (name === "array_starts_with" || name === "array_ends_with") {
    return typed(scope, spot, "array", dialect.jsonEdge(spot, name === "array_ends_with", wanted));
  }
  return typed(scope, spot, wanted, dialect.jsonCompare(spot, COMPARE[name] ?? name, wanted));
}

/** A condition on values of one type, which no value of another type meets, under a NOT neither. */
export function typed(scope: Scope, spot: JsonSpot, kind: "string" | "array" | Expr, found: Expr): Expr {
  return scope.inverted ? anyOf([found, scope.dialect.jsonOther(spot, kind)]) : found;
}

// Relations ----------------------------------------------------------------------------------------------------------

/** The related rows of a row of `alias` for which a condition on their alias holds. measure: their column. */
export function related(
  scope: Scope,
  model: Model,
  alias: string,
  field: Relation,
  condition: Condition,
  measure: Condition | null = null,
): Select {
  const target = scope.model(field.target);
  const inner = scope.alias();
  const one = [[measure === null ? phrase("1") : measure(target, inner), null]] as const;
  const link = field.through;
  const found = condition(target, inner);
  const source = scope.table(target, inner);
  if (link === null) {
    const match = field.here.map((here, i) =>
      phrase(scope.column(target, inner, field.there[i] as string), " = ", scope.column(model, alias, here)),
    );
    return new Select(one, source, { where: allOf([...match, found]) });
  }
  const joined = scope.alias();
  const match = phrase(new Column(joined, link.here), " = ", scope.column(model, alias, field.here[0] as string));
  const on = phrase(scope.column(target, inner, field.there[0] as string), " = ", new Column(joined, link.there));
  const bare = found.kind === "truth" && found.value && measure === null;
  const joins = bare ? [] : [new Join("JOIN", source, on)];
  return new Select(one, new Table(link.schema, link.table, joined), { joins, where: allOf([match, found]) });
}

/** How many related rows of a row of `alias` a condition holds for. */
export function countOf(scope: Scope, model: Model, alias: string, field: Relation, condition: Condition): Expr {
  const { source, joins, where } = related(scope, model, alias, field, condition);
  return new Sub(new Select([[phrase("COUNT(*)"), null]], source, { joins, where }));
}

/** An aggregate of the related rows of a row of `alias` that a condition holds for. */
export function measureOf(
  scope: Scope,
  model: Model,
  alias: string,
  field: Relation,
  condition: Condition,
  measure: Condition,
): Expr {
  return new Sub(related(scope, model, alias, field, condition, measure));
}

/** some, every, none, _count; each looks for children of its own. */
export function toMany(
  scope: Scope,
  model: Model,
  alias: string,
  field: Relation,
  node: Node,
  _positive: boolean,
): Expr | null {
  const parts = entriesOf(scope, node).map(([name, part]) => {
    if (name === "_count") return counted(scope, model, alias, field, part);
    const inner = scope.fields(part);
    if (name === "some") return new Exists(related(scope, model, alias, field, (m, a) => where(scope, m, a, inner)));
    if (name === "none") {
      return negate(exists(related(scope, model, alias, field, (m, a) => where(scope, m, a, inner))));
    }
    return negate(exists(related(scope, model, alias, field, (m, a) => negate(where(scope, m, a, inner, false)))));
  });
  return parts.some((part) => part !== null) ? whole(parts) : null;
}

/** A condition on the number of related rows, of those that match `where`; null when it says nothing. */
export function counted(scope: Scope, model: Model, alias: string, field: Relation, node: Node): Expr | null {
  const entries = new Map(node.kind === "fields" ? node.entries : []);
  const inner = scope.fields(entries.get("where") ?? null);
  entries.delete("where");
  if (node.kind === "fields" && entries.size === 0) {
    if (inner === null) return null;
    throw scope.error("missingOperator", node.path, { name: "where" });
  }
  // rows are counted alike on both sides of a NOT
  const count = () => countOf(scope, model, alias, field, (m, a) => where(scope, m, a, inner));
  const expr = scope.under(scope.inverted, count);
  const operand = { expr, codec: { ...plain("Int"), native: ["Wide"] }, optional: false, model: model.name, alias };
  return operators(scope, operand, node.kind === "fields" ? new Fields(node.path, entries) : node, false, false);
}

/** The operators of a relation filter. */
export function entriesOf(scope: Scope, node: Node): (readonly [string, Node])[] {
  return [...(scope.fields(node)?.entries ?? [])];
}

/** EXISTS, or false when nothing can be there. */
export function exists(select: Select): Expr {
  return select.where.kind === "truth" && !select.where.value ? select.where : new Exists(select);
}

/** is and isNot. isNot keeps rows without a related record, and drops those for which the condition is NULL. */
export function toOne(scope: Scope, model: Model, alias: string, field: Relation, node: Node, positive: boolean): Expr {
  if (node.kind === "null") return unrelated(scope, model, alias, field, node);
  return allOf(
    entriesOf(scope, node).map(([name, part]) => {
      if (part.kind === "null") {
        const found = unrelated(scope, model, alias, field, part);
        return name === "isNot" ? negate(found) : found;
      }
      const inner = scope.fields(part);
      const keep = name === "is" ? positive : !positive;
      const condition: Condition = (target, inside) => {
        const found = where(scope, target, inside, inner, keep);
        return keep || found.kind === "truth" ? found : phrase("(", found, ") IS NOT FALSE");
      };
      const found = scope.under(name === "isNot", () => exists(related(scope, model, alias, field, condition)));
      return name === "isNot" ? negate(found) : found;
    }),
  );
}

/** No related record. */
export function unrelated(scope: Scope, model: Model, alias: string, field: Relation, node: Null): Expr {
  if (!field.optional && field.owner) throw scope.error("notNull", node.path);
  if (field.owner) return allOf(field.here.map((name) => phrase(scope.column(model, alias, name), " IS NULL")));
  return negate(new Exists(related(scope, model, alias, field, () => new Truth(true))));
}

// Unique keys --------------------------------------------------------------------------------------------------------

/** A `where` that holds at least one complete unique key. */
export function unique(scope: Scope, model: Model, node: Node | null, path: Path): Fields {
  const found = scope.fields(node);
  if (found === null) throw scope.missing(path.slice(0, -1), String(path.at(-1)));
  for (const [name, part] of found.entries) {
    if (model.uniques.has(name) && model.fields.has(name) && (part.kind === "fields" || part.kind === "null")) {
      throw scope.error(part.kind === "null" ? "notNull" : "plainUnique", part.path);
    }
  }
  for (const [name, key] of model.uniques) {
    const part = found.get(name);
    if (part?.kind === "given" || (part !== null && key.fields.length > 1)) return found;
  }
  for (const name of model.uniques.keys()) {
    const part = found.get(name);
    if (part !== null) throw scope.error(part.kind === "null" ? "notNull" : "plainUnique", part.path);
  }
  throw scope.error("missingUnique", path, { hint: hint("", model.uniques.keys()) });
}

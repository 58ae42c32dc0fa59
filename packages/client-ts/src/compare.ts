/** Operators of one scalar field -> conditions, each negated on its own. */

import type { FullText } from "./dialects/index.js";
import type { Codec, Form } from "./plan.js";
import { codec, type Operand, plain, type Scope, scalarOf } from "./scope.js";
import { allOf, Bind, Column, type Expr, negate, phrase, Search, Truth } from "./sql.js";
import type { Given, Node, Ref } from "./tree.js";

export const COMPARE: Readonly<Record<string, string>> = { lt: "<", lte: "<=", gt: ">", gte: ">=" };
export const OPPOSITE: Readonly<Record<string, string>> = { lt: "gte", lte: "gt", gt: "lte", gte: "lt" };
export const STRING_FORMS: Readonly<Record<string, Form>> = {
  contains: "contains",
  startsWith: "startsWith",
  endsWith: "endsWith",
  string_contains: "contains",
  string_starts_with: "startsWith",
  string_ends_with: "endsWith",
};

export const TEXT: Codec = plain("String");

/** Operators of one object, each negated on its own; a bare value is `equals`. A `not` inside `not` is one. */
export function operators(scope: Scope, operand: Operand, node: Node, negated: boolean, insensitive: boolean): Expr {
  if (node.kind === "ref") throw scope.error("notFieldReference", node.path);
  if (node.kind !== "fields") return operator(scope, operand, "equals", node, negated, insensitive);
  const mode = node.get("mode");
  const blind = mode?.kind === "word" ? mode.value === "insensitive" : insensitive;
  const parts = [...node.entries].filter(([name]) => name !== "mode");
  return allOf(parts.map(([name, part]) => operator(scope, operand, name, part, negated, blind)));
}

/** One operator. */
export function operator(
  scope: Scope,
  operand: Operand,
  name: string,
  node: Node,
  negated: boolean,
  insensitive: boolean,
): Expr {
  if (name === "not") return operators(scope, operand, node, true, insensitive);
  if (node.kind === "ref" && negated) throw scope.error("notFieldReference", node.path);
  const listed = name === "in" || name === "notIn";
  if (node.kind === "null") {
    if (!operand.optional || !(listed || name === "equals")) throw scope.error("notNull", node.path);
    return phrase(operand.expr, negated === (name === "notIn") ? " IS NULL" : " IS NOT NULL");
  }
  if (listed) return within(scope, operand, node, negated !== (name === "notIn"), insensitive);
  if (name === "search" && node.kind === "given") {
    const found = search(scope, operand, node);
    return negated ? negate(found) : found;
  }
  const form = STRING_FORMS[name];
  if (form !== undefined) {
    const found = pattern(scope, operand, form, node, insensitive);
    return negated ? negate(found) : found;
  }
  let left = operand.expr;
  let right = value(scope, operand, node);
  if (insensitive && name === "equals" && scope.dialect.hasIlike && !scope.settings.likeEscape) {
    const found = scope.dialect.like(scope.dialect.asText(left, operand.codec, true), right, true);
    return negated ? negate(found) : found;
  }
  if (insensitive) {
    left = phrase("LOWER(", left, ")");
    right = phrase("LOWER(", castText(right), ")");
  }
  if (name === "equals") return phrase(left, negated ? " <> " : " = ", right);
  return phrase(left, ` ${COMPARE[(negated ? OPPOSITE[name] : name) ?? name]} `, right);
}

/** A parameter whose type the context does not tell. */
export function castText(expr: Expr): Expr {
  return expr.kind === "bind" ? new Bind(expr.slot, "text") : expr;
}

/** What a field is compared with: a parameter or another field. */
export function value(scope: Scope, operand: Operand, node: Node, form: Form = "value"): Expr {
  if (node.kind === "given") return new Bind(scope.slot(node, operand.codec, form));
  if (node.kind === "ref") {
    const column = referred(scope, operand, node, operand.codec.list);
    return scope.dialect.beside(column, codec(scalarOf(scope.model(node.model), node.field)), operand.codec);
  }
  if (node.kind === "jsonNull") throw scope.error("wrongJsonNull", node.path, { name: node.name });
  throw scope.error("notNull", node.path);
}

/** The column of a field reference: of the same model, type and container. */
export function referred(scope: Scope, operand: Operand, node: Ref, list: boolean): Column {
  const field = scalarOf(scope.model(node.model), node.field);
  let expected: string;
  if (node.model !== operand.model) {
    expected = `a field of ${operand.model}`;
  } else if (field.type !== operand.codec.type || field.enum !== operand.codec.enum || field.list !== list) {
    expected = `of type ${operand.codec.type}${list ? "[]" : ""}`;
  } else if (operand.by && !operand.by.includes(field.name)) {
    throw scope.input("notInBy", node.path, { name: field.name });
  } else return new Column(operand.alias, field.column);
  throw scope.error("wrongFieldReference", node.path, { field: `${node.model}.${node.field}`, expected });
}

/** in and notIn. */
export function within(scope: Scope, operand: Operand, node: Node, negated: boolean, insensitive: boolean): Expr {
  if (node.kind === "blank") return new Truth(negated);
  let found: Expr;
  if (node.kind === "ref") {
    const column = referred(scope, operand, node, true);
    const other = codec(scalarOf(scope.model(node.model), node.field));
    const needle = scope.dialect.beside(operand.expr, operand.codec, other);
    found = scope.dialect.inColumn(needle, column, operand.codec);
  } else if (node.kind === "given") {
    const slot = scope.slot(node, operand.codec, "list");
    found = (insensitive ? scope.dialect.inListLower : scope.dialect.inList)(operand.expr, slot);
  } else found = value(scope, operand, node);
  return negated ? negate(found) : found;
}

/** contains, startsWith, endsWith. */
export function pattern(scope: Scope, operand: Operand, form: Form, node: Node, insensitive: boolean): Expr {
  const text = scope.dialect.asText(operand.expr, operand.codec, insensitive);
  const right = node.kind === "ref" ? matched(scope, operand, form, node) : value(scope, operand, node, form);
  return scope.dialect.like(text, right, insensitive);
}

/** Full text search in one field; the condition may become one with those on other fields. */
export function search(scope: Scope, operand: Operand, node: Given): Expr {
  fullText(scope, node);
  return new Search([operand.expr], scope.slot(node, TEXT, "value"), node.text);
}

/** The database's words for full text search; an error where it has none. */
export function fullText(scope: Scope, node: Given): FullText {
  const found = scope.dialect.fullText;
  if (found === null) throw scope.error("notOnDatabase", node.path, { database: scope.dialect.name });
  return found;
}

/** The pattern of a field reference. */
export function matched(scope: Scope, operand: Operand, form: Form, node: Ref): Expr {
  const column = referred(scope, operand, node, false);
  const text = scope.dialect.asText(column, codec(scalarOf(scope.model(node.model), node.field)), false);
  const own = scope.settings.likeEscape ? scope.dialect.escaped(text) : scope.dialect.wild(text);
  const ahead = form === "startsWith" ? [] : ["'%'"];
  const behind = form === "endsWith" ? [] : ["'%'"];
  return scope.dialect.joined(...ahead, own, ...behind);
}

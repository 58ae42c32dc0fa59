/** create, update, delete and their bulk forms -> statements that write, and those that read the result. */

import { where } from "./filter.js";
import { layout } from "./load.js";
import type { Model, Scalar } from "./manifest.js";
import { Found, INTEGER } from "./page.js";
import type { Codec, Constant, Default, Layout, Now, Slot } from "./plan.js";
import { type Choice, Row } from "./row.js";
import { codec, plain, type Scope, scalarOf } from "./scope.js";
import { allOf, Bind, Call, Column, type Expr, Insert, Name, phrase, Select, Sub } from "./sql.js";
import type { Fields, Node, Rows } from "./tree.js";

export const DO_NOTHING = phrase("DO NOTHING");
export const ARITHMETIC: Readonly<Record<string, string>> = { increment: " + ", decrement: " - " };

// One value ----------------------------------------------------------------------------------------------------------

/** What a create, or `set`, writes into a field. */
export function value(scope: Scope, field: Scalar, node: Node): Expr {
  const kind = codec(field);
  if (node.kind === "fields") {
    const part = node.get("set");
    if (part === null) throw scope.missing(node.path, "set");
    return value(scope, field, part);
  }
  if (node.kind === "ref") throw scope.error("notFieldReference", node.path);
  if (node.kind === "jsonNull") {
    if (field.type !== "Json" || field.list || node.name === "AnyNull") {
      throw scope.error("wrongJsonNull", node.path, { name: node.name });
    }
    if (node.name === "JsonNull") {
      return phrase("'null'");
    }
  }
  if (node.kind === "null" && field.type === "Json" && !field.list) throw scope.error("plainJsonNull", node.path);
  if (node.kind === "null" || node.kind === "jsonNull") {
    if (!field.optional) throw scope.error("notNull", node.path);
    return phrase("NULL");
  }
  if (node.kind === "given") return new Bind(scope.slot(node, kind));
  throw scope.error("notNull", node.path);
}

/** The default that the client makes; null when the database makes it or there is none. */
export function fallback(field: Scalar): Constant | Default | Now | null {
  const found = field.default;
  if (field.updatedAt && found === null) return { kind: "now" };
  if (found === null || ["autoincrement", "dbgenerated", "sequence"].includes(found.fn ?? "")) return null;
  if (found.fn === "now") return { kind: "now" };
  if (found.fn !== null) return { kind: "default", fn: found.fn, args: found.args as (string | number)[] };
  return { kind: "constant", value: found.value };
}

/** Whether the database can fill a field that is not given. */
export function fills(field: Scalar): boolean {
  return field.optional || field.list || (field.default !== null && fallback(field) === null);
}

/** An argument that must be there. */
export function required(scope: Scope, args: Fields, name: string): Fields {
  const found = scope.fields(args.get(name));
  if (found === null) throw scope.missing([], name);
  return found;
}

// create -------------------------------------------------------------------------------------------------------------

/** A part of a nested write that must be there. */
export function part(scope: Scope, parts: Fields, name: string): Fields {
  const found = scope.fields(parts.get(name));
  if (found === null) throw scope.missing(parts.path, name);
  return found;
}

/** Values of fields that are not in `data`. */
export type Link = ReadonlyMap<string, Expr>;

/** The insert of one row, without RETURNING. Columns stand in schema order. */
export function create(scope: Scope, model: Model, data: Fields | null, link: Link = new Map()): Insert {
  if (model.noCreate) throw scope.error("noCreate", []);
  const columns: string[] = [];
  const values: Expr[] = [];
  for (const [name, field] of model.scalars) {
    const node = data?.get(name) ?? null;
    const made = fallback(field);
    const linked = link.get(name);
    if (linked !== undefined) {
      columns.push(field.column);
      values.push(linked);
    } else if (node !== null) {
      columns.push(field.column);
      values.push(value(scope, field, node));
    } else if (made !== null) {
      columns.push(field.column);
      values.push(new Bind({ source: made, codec: codec(field), path: [...(data?.path ?? ["data"]), name] }));
    } else if (!fills(field)) throw data === null ? scope.missing([], "data") : scope.missing(data.path, name);
  }
  return new Insert(scope.table(model, null), columns, values);
}

/** The insert of many rows, and the param whose rows it runs for one by one, if it does. */
export function createRows(
  scope: Scope,
  model: Model,
  data: Rows,
  skip: boolean,
  link: Link | null = null,
): [Insert, number | null] {
  if (model.noCreate) throw scope.error("noCreate", []);
  const index = data.index ?? 0;
  const columns: string[] = [];
  const cells: (readonly [Slot, Slot | null, Scalar])[] = [];
  const { turns } = data;
  const at = data.path.length;
  const fields = data.fields.size > 0 || (link !== null && link.size > 0) ? data.fields : blank(model);
  for (const [name, field] of model.scalars) {
    const otherwise = fallback(field);
    const path = [...data.path, name];
    if (link?.has(name)) continue;
    if (!fields.has(name)) {
      if (otherwise === null && fills(field)) continue;
      if (otherwise === null) {
        throw scope.missing(data.single ? data.path : [...data.path, 0], name);
      }
    }
    const mixed = fields.get(name) === true;
    const has: Slot | null = mixed
      ? { source: { kind: "rowHas", index, field: name, at }, codec: plain("Boolean"), path, turns }
      : null;
    const own = codec(field);
    const kind = mixed || field.list ? { ...own, optional: true } : own;
    columns.push(field.column);
    const slot: Slot = { source: { kind: "rowField", index, field: name, otherwise, at }, codec: kind, path, turns };
    cells.push([slot, has, field]);
    if (link !== null && fields.has(name)) scope.slots.push(slot);
  }
  const table = scope.table(model, null);
  const conflict = skip ? DO_NOTHING : null;
  const same = [...(link?.values() ?? [])];
  for (const name of link?.keys() ?? []) columns.push(scalarOf(model, name).column);
  if (cells.length === 0 || !scope.dialect.hasArrays) {
    const each = cells.map(([slot, has, field]) =>
      cell(scope, model, new Bind(slot), has === null ? null : new Bind(has), field),
    );
    return [new Insert(table, columns, [...each, ...same], conflict), index];
  }
  const arrays: (string | Expr)[] = ["unnest("];
  const names: string[] = [];
  const values: Expr[] = [];
  for (const [slot, has, field] of cells) {
    const column = new Column("r", `c${names.length}`);
    arrays.push(names.length > 0 ? ", " : "", array(scope, model, field, slot));
    names.push(`c${names.length}`);
    if (has !== null) {
      arrays.push(", ", new Bind(has, "bool[]"));
      names.push(`c${names.length}`);
    }
    const given = field.list ? phrase(column, `::${scope.typeOf(slot.codec)}`) : column;
    values.push(cell(scope, model, given, has === null ? null : new Column("r", names.at(-1) as string), field));
  }
  const rows = new Call(phrase(...arrays, ")"), "r", names);
  const source = new Select(
    [...values, ...same].map((expr) => [expr, null]),
    rows,
  );
  return [new Insert(table, columns, source, conflict), null];
}

/** The field that stands for rows of nothing, as `Rows.fields` has it: an insert names at least one column. */
export function blank(model: Model): ReadonlyMap<string, boolean> {
  const fields = [...model.scalars];
  if (fields.some(([, field]) => fallback(field) !== null || !fills(field))) return new Map();
  const plain = fields.find(([, field]) => field.default === null);
  const serial = fields.find(([, field]) => isSerial(field)) ?? fields[0];
  return new Map(plain === undefined ? serial && [[serial[0], true]] : [[plain[0], false]]);
}

/** Whether the database counts a field up. */
export function isSerial(field: Scalar): boolean {
  return field.default?.fn === "autoincrement";
}

/**
 * A column's values as one array.
 *
 * A DateTime that is not said to have a time zone may stand for a column that has one: the array is of the column's
 * type, as it would otherwise be converted by the zone of the session.
 */
export function array(scope: Scope, model: Model, field: Scalar, slot: Slot): Expr {
  const unsaid = field.native === null || field.native.name === "Timestamp";
  if (field.type !== "DateTime" || field.list || !unsaid) {
    return new Bind(slot, arrayType(scope, slot.codec));
  }
  const schema = model.schema ? [new Name(model.schema), "."] : [];
  const row = ["(NULL::", ...schema, new Name(model.table), ").", new Name(field.column)];
  return phrase("CASE WHEN TRUE THEN ", new Bind(slot), " ELSE ARRAY[", ...row, "] END");
}

/** The type of a column's values as one array; a list travels as text, because arrays of arrays are rectangular. */
export function arrayType(scope: Scope, kind: Codec): string {
  return kind.list ? "text[]" : `${scope.typeOf(kind)}[]`;
}

/** A value of a row, or what the database would have filled in. */
export function cell(scope: Scope, model: Model, given: Expr, has: Expr | null, field: Scalar): Expr {
  if (has === null || field.default === null) return given;
  const { fn, args } = field.default;
  if (fn === "dbgenerated" && args.length === 0) throw scope.error("mixedRows", ["data"], { name: field.name });
  let made: string;
  if (fn === "autoincrement") made = scope.dialect.sequence(model.schema, model.table, field.column);
  else made = args.length > 0 ? `(${args[0]})` : "NULL";
  return phrase("CASE WHEN ", has, " THEN ", given, ` ELSE ${made} END`);
}

// update -------------------------------------------------------------------------------------------------------------

/** The columns an update sets, in the order written; @updatedAt goes with any other. */
export function sets(
  scope: Scope,
  model: Model,
  alias: string,
  data: Fields | null,
  link: Link = new Map(),
): (readonly [string, Expr])[] {
  const found: (readonly [string, Expr])[] = [];
  for (const [name, expr] of link) found.push([scalarOf(model, name).column, expr]);
  for (const [name, node] of data?.entries ?? []) {
    const field = model.scalars.get(name);
    if (field === undefined) continue;
    found.push([field.column, change(scope, scope.column(model, alias, name), field, node)]);
  }
  if (found.length > 0) {
    for (const [name, field] of model.scalars) {
      if (field.updatedAt && !data?.entries.has(name)) {
        const bind = new Bind({ source: { kind: "now" }, codec: codec(field), path: ["data", name] });
        found.push([field.column, bind]);
      }
    }
  }
  return found;
}

/** The @updatedAt columns of a model in which other fields change. */
export function touched(model: Model, names: readonly string[]): (readonly [string, Expr])[] {
  return [...model.scalars.values()]
    .filter((field) => field.updatedAt && !names.includes(field.name))
    .map((field) => [
      field.column,
      new Bind({ source: { kind: "now" }, codec: codec(field), path: ["data", field.name] }),
    ]);
}

/** The new value of a field. */
export function change(scope: Scope, column: Expr, field: Scalar, node: Node): Expr {
  if (node.kind !== "fields") return value(scope, field, node);
  const [first, second] = node.entries;
  if (first === undefined || second !== undefined) throw scope.error("oneOperator", node.path);
  const [name, part] = first;
  if (name === "set") return value(scope, field, part);
  if (part.kind !== "given") throw scope.error(part.kind === "ref" ? "notFieldReference" : "notNull", part.path);
  const kind = codec(field);
  if (name === "push") {
    const slot = scope.slot(part, kind, "push");
    return scope.dialect.listPush(column, slot, scope.typeOf(slot.codec));
  }
  if (name === "multiply") return scope.dialect.multiply(column, new Bind(scope.slot(part, kind)), kind);
  if (name === "divide") return scope.dialect.divide(column, new Bind(scope.slot(part, kind, "divisor")), kind);
  return phrase(column, ARITHMETIC[name] ?? "", new Bind(scope.slot(part, kind)));
}

/** The condition of a bulk write, on at most `limit` rows. */
export function condition(scope: Scope, model: Model, alias: string, filter: Fields | null, limit: Node | null): Expr {
  if (limit?.kind !== "given") return where(scope, model, alias, filter);
  if (limit.negative) throw scope.input("negative", limit.path);
  const inner = scope.alias();
  const names = key(scope, model);
  const columns = names.map((name) => [new Column(inner, scalarOf(model, name).column), null] as const);
  const bind = new Bind(scope.slot(limit, INTEGER, "take"));
  const select = new Select(columns, scope.table(model, inner), {
    where: where(scope, model, inner, filter),
    limit: bind,
  });
  const left: (string | Expr)[] = [];
  for (const name of names) left.push(left.length > 0 ? ", " : "(", scope.column(model, alias, name));
  return phrase(...left, ") IN ", new Sub(select));
}

// Results ------------------------------------------------------------------------------------------------------------

/** The fields that find a row again. */
export function key(scope: Scope, model: Model): readonly string[] {
  if (model.id.length > 0) return model.id;
  for (const unique of model.uniques.values()) {
    if (!unique.fields.some((name) => scalarOf(model, name).optional)) return unique.fields;
  }
  throw scope.error("noUnique", []);
}

/** RETURNING for chosen scalars; relations are attached by their own statements. */
export function returning(
  scope: Scope,
  model: Model,
  alias: string,
  choices: readonly Choice[],
): [readonly Expr[], Layout] {
  const row = new Row(false, true, false);
  const items = layout(scope, model, alias, choices, row);
  return [row.columns, items];
}

/** RETURNING for the key. */
export function keyReturning(scope: Scope, model: Model, alias: string): [readonly Expr[], Layout] {
  const choices = key(scope, model).map((name): Choice => [name, null]);
  return returning(scope, model, alias, choices);
}

/** The row whose key an earlier step returned. */
export function byCells(scope: Scope, model: Model, step: number): Found {
  const alias = scope.alias();
  const match = key(scope, model).map((name, column) => {
    const bind = new Bind({ source: { kind: "cell", step, column }, codec: codec(scalarOf(model, name)), path: [] });
    return phrase(scope.column(model, alias, name), " = ", bind);
  });
  return new Found(alias, scope.table(model, alias), [], allOf(match), [], []);
}

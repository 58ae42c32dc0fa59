/**
 * select, include, omit -> the columns of a row, the statements for relations, and the layout of records.
 *
 * Two ways to load a to-many relation: `nested`, as one column with the rows in it (one statement for everything), and
 * flat, as one more statement for the children of all parents. To-one relations are joined into the row in both.
 */

import { where } from "./filter.js";
import type { JoinTable, Model, Relation } from "./manifest.js";
import { joinOne } from "./order.js";
import { type Base, type Found, type Page, page, rows, steady } from "./page.js";
import type { Attach, Codec, Fetch, Item, Layout, Many, One } from "./plan.js";
import { render } from "./render.js";
import { type Choice, chosenOf, Row } from "./row.js";
import { codec, NO_FIELDS, type Scope, scalarOf } from "./scope.js";
import { AGGREGATES } from "./spec.js";
import { allOf, Column, type Expr, Join, Nested, phrase, type Select, Table } from "./sql.js";
import { totals } from "./totals.js";
import type { Fields, Node } from "./tree.js";

/** select and include in one object: Python takes both, TypeScript refuses. */
export const UNION: boolean = false;

/** A nested row has more columns than the database can put into one. */
export class TooWide extends Error {}

// What is chosen -----------------------------------------------------------------------------------------------------

/** The chosen fields and relations, in the key order of the result. */
export function choose(scope: Scope, model: Model, args: Fields): Choice[] {
  const select = scope.fields(args.get("select"));
  const include = scope.fields(args.get("include"));
  const omit = scope.fields(args.get("omit"));
  for (const [one, other] of [
    ["select", "omit"],
    ["select", "include"],
  ] as const) {
    if (args.get(one) !== null && args.get(other) !== null && !(other === "include" && UNION)) {
      throw scope.error("exclusiveArguments", args.path, { one, other });
    }
  }
  let chosen: Choice[];
  if (select !== null) {
    chosen = chosenOf(select);
    if (chosen.length === 0) throw scope.error("emptySelection", select.path);
  } else {
    chosen = [...model.scalars.keys()].filter((name) => !omitted(scope, model, name, omit)).map((name) => [name, null]);
    const alone = include === null || chosenOf(include).length === 0;
    if (chosen.length === 0 && alone) throw scope.error("emptySelection", omit?.path ?? args.path);
  }
  const names = new Set(chosen.map(([name]) => name));
  return [...chosen, ...(include === null ? [] : chosenOf(include)).filter(([name]) => !names.has(name))];
}

/** Whether a field is left out; `omit: {x: false}` brings back what the client leaves out. */
export function omitted(scope: Scope, model: Model, name: string, omit: Fields | null): boolean {
  const part: Node | null = omit?.get(name) ?? null;
  if (part?.kind === "word") return part.value === true;
  return scope.settings.omit[model.name]?.[name] ?? false;
}

// Layouts ------------------------------------------------------------------------------------------------------------

/** The layout of the records under an alias; adds what it needs to the row. */
export function layout(scope: Scope, model: Model, alias: string, choices: readonly Choice[], row: Row): Layout {
  return { model: model.name, items: choices.map(([name, args]) => item(scope, model, alias, name, args, row)) };
}

/** One key of a record. */
export function item(scope: Scope, model: Model, alias: string, name: string, args: Fields | null, row: Row): Item {
  if (Object.hasOwn(AGGREGATES, name)) return totals(scope, model, alias, name, args, row);
  const found = model.fields.get(name);
  if (found?.kind !== "relation") {
    const column = row.add(read(scope, model, alias, name, row.nested));
    return { kind: "scalar", name, column, codec: codec(scalarOf(model, name)) };
  }
  const given = args ?? NO_FIELDS;
  if (!found.list && row.joinable) return one(scope, model, alias, found, given, row);
  const target = scope.model(found.target);
  const bounds = page(scope, target, given);
  choose(scope, target, given);
  if (bounds.empty) {
    attach(scope, model, alias, found, given, bounds, new Row(false, true)); // for its mistakes
    return { kind: "empty", name };
  }
  return (row.flat ? attach : many)(scope, model, alias, found, given, bounds, row);
}

/** A column as it is selected. */
export function read(scope: Scope, model: Model, alias: string, name: string, nested: boolean): Expr {
  const words = nested ? scope.dialect.readNested : scope.dialect.read;
  return words(scope.column(model, alias, name), codec(scalarOf(model, name)));
}

/** A to-one relation, joined into the row. */
export function one(scope: Scope, model: Model, alias: string, field: Relation, args: Fields, row: Row): One {
  const target = scope.model(field.target);
  const inner = scope.alias();
  const condition = where(scope, target, inner, scope.fields(args.get("where")));
  row.joins.push(joinOne(scope, model, alias, field, inner, condition));
  const found = layout(scope, target, inner, choose(scope, target, args), row);
  const present = row.add(read(scope, target, inner, field.there[0] as string, row.nested));
  return { kind: "one", name: field.name, layout: found, present };
}

/** A to-many relation as rows in one column. */
export function many(
  scope: Scope,
  model: Model,
  alias: string,
  field: Relation,
  args: Fields,
  bounds: Page,
  row: Row,
): Many {
  const target = scope.model(field.target);
  const inner = scope.alias();
  const base = tied(scope, model, alias, field, inner);
  const child = new Row(true, false);
  const inside = member(scope, target, alias, bounds, row);
  const [found, items] = children(scope, target, base, args, bounds, inside, child);
  if (child.columns.length > scope.dialect.nestedLimit) throw new TooWide();
  const select = found.select(unnamed(child.columns), child.joins);
  const column = row.add(new Nested(select));
  return { kind: "many", name: field.name, column, layout: items, list: true, reverse: found.reversed };
}

/** The rows of a list and their layout, which adds what it needs to the row of one. */
export function children(
  scope: Scope,
  target: Model,
  base: Base,
  args: Fields,
  bounds: Page,
  inside: boolean,
  row: Row,
): [Found, Layout] {
  const found = rows(scope, target, base, scope.fields(args.get("where")), bounds, inside);
  return [found, layout(scope, target, found.alias, choose(scope, target, args), row)];
}

/** The children of the row under an alias. */
export function tied(scope: Scope, model: Model, alias: string, field: Relation, inner: string): Base {
  const target = scope.model(field.target);
  const link = field.through;
  if (link === null) {
    const match = field.here.map((here, i) =>
      phrase(scope.column(target, inner, field.there[i] as string), " = ", scope.column(model, alias, here)),
    );
    return { alias: inner, condition: allOf(match), joins: [], keys: [] };
  }
  const joined = scope.alias();
  const match = phrase(new Column(joined, link.here), " = ", scope.column(model, alias, field.here[0] as string));
  return { alias: inner, condition: match, joins: [linked(scope, field, link, inner, joined)], keys: [] };
}

/** The join table beside the rows of the target. */
export function linked(scope: Scope, field: Relation, link: JoinTable, inner: string, joined: string): Join {
  const target = scope.model(field.target);
  const on = phrase(new Column(joined, link.there), " = ", scope.column(target, inner, field.there[0] as string));
  return new Join("JOIN", new Table(link.schema, link.table, joined), on);
}

/** A relation by a statement of its own for all parents. */
export function attach(
  scope: Scope,
  model: Model,
  alias: string,
  field: Relation,
  args: Fields,
  bounds: Page,
  row: Row,
): Attach {
  const target = scope.model(field.target);
  const inner = scope.alias();
  const link = field.through;
  const joined = link === null ? "" : scope.alias();
  const keys: Expr[] =
    link === null ? field.there.map((name) => scope.column(target, inner, name)) : [new Column(joined, link.here)];
  const codecs =
    link === null
      ? field.there.map((name) => codec(scalarOf(target, name)))
      : field.here.map((name) => codec(scalarOf(model, name)));
  const types = codecs.map((item) => scope.typeOf(item));
  const lists = codecs.map((item): Codec => ({ ...item, form: "list", list: false, optional: false }));
  const joins = link === null ? [] : [linked(scope, field, link, inner, joined)];
  const base: Base = { alias: inner, condition: scope.dialect.inKeys(keys, lists, types), joins, keys };
  const child = new Row(false, true);
  const inside = member(scope, target, alias, bounds, row);
  const [found, items] = children(scope, target, base, args, bounds, inside, child);
  const childKey = found.keys.map((expr) => child.add(expr));
  const select = found.select(unnamed(child.columns), child.joins);
  const fetch = toFetch(render(select, scope.dialect), items);
  const parentKey = field.here.map((name) => row.add(scope.column(model, alias, name)));
  return { kind: "attach", name: field.name, fetch, list: field.list, parentKey, childKey };
}

/** Whether a cursor must be one of the rows that a list finds: in lists of many records, and in unsteady orders. */
export function member(scope: Scope, target: Model, alias: string, bounds: Page, row: Row): boolean {
  return row.only !== alias || !steady(scope, target, bounds);
}

/** Rows whose fields are one of the keys of a call. */
export function keyed(scope: Scope, model: Model, alias: string, fields: readonly string[]): Expr {
  const codecs = fields.map((name) => codec(scalarOf(model, name)));
  return scope.dialect.inKeys(
    fields.map((name) => scope.column(model, alias, name)),
    codecs.map((item): Codec => ({ ...item, form: "list", optional: false })),
    codecs.map((item) => scope.typeOf(item)),
  );
}

/** The statement for chosen fields of rows. single: each is found by its key. */
export function fetch(
  scope: Scope,
  model: Model,
  found: Found,
  choices: readonly Choice[],
  nested: boolean,
  single = true,
): Fetch {
  const [select, items] = selected(scope, model, found, choices, nested, single);
  return toFetch(render(select, scope.dialect), items, found.reversed);
}

/** The select of chosen fields of rows, and what its rows hold. */
export function selected(
  scope: Scope,
  model: Model,
  found: Found,
  choices: readonly Choice[],
  nested: boolean,
  single: boolean,
): [Select, Layout] {
  const row = new Row(false, !nested, true, single ? found.alias : null);
  const items = layout(scope, model, found.alias, choices, row);
  return [found.select(unnamed(row.columns), row.joins), items];
}

/** A step that gives rows. */
export function toFetch(statement: Fetch["statement"], layout: Layout, reverse = false, required = false): Fetch {
  return { kind: "fetch", statement, layout, reverse, required, unless: null };
}

/** Columns without aliases. */
export function unnamed(columns: readonly Expr[]): (readonly [Expr, null])[] {
  return columns.map((expr) => [expr, null]);
}

/** Whether relations are among the choices. */
export function loads(model: Model, choices: readonly Choice[]): boolean {
  return choices.some(([name]) => !model.scalars.has(name));
}

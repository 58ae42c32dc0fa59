/** Nested writes on a to-one relation, from either side of the key. */

import { unique, where } from "../filter.js";
import type { Model, Relation } from "../manifest.js";
import type { Need } from "../plan.js";
import { type Scope, scalarOf } from "../scope.js";
import { allOf, Delete, Exists, type Expr, negate, phrase, Select, Update } from "../sql.js";
import type { Fields, Node } from "../tree.js";
import { conflict } from "../upsert.js";
import { type Link, part, touched } from "../write.js";
import { broken, missing, unfound } from "./blame.js";
import * as records from "./records.js";
import { Anchor, back, type Locate, listed, NULL, ONE, type Options, type Script } from "./script.js";

const LINKING: ReadonlySet<string> = new Set(["create", "connect", "connectOrCreate", "upsert"]);

// The side of the key ------------------------------------------------------------------------------------------------

/** create, connect and connectOrCreate: the values of the key. row: the one that has the key, when it is there. */
export function holder(script: Script, field: Relation, name: string, node: Node, row: Anchor | null): Link {
  const { scope } = script;
  const target = scope.model(field.target);
  if (name === "create")
    return values(script, field, records.insertRecord(script, target, scope.fields(node), new Map()));
  let found: Anchor;
  if (name === "connect") {
    const filter = unique(scope, target, node, node.path);
    const need = missing(scope, field, name, true);
    found = look(script, field, (alias) => where(scope, target, alias, filter), need);
  } else found = findOrMake(script, field, node, new Map(), null);
  referable(script, field, field.there, found);
  if (!back(scope, field).list) release(script, field, found, row);
  return values(script, field, found);
}

/** The key that refers to a record. */
export function values(script: Script, field: Relation, found: Anchor): Link {
  return new Map(field.here.map((here, i) => [here, found.cell(script.scope, field.there[i] as string)]));
}

/** A related record, or those of some keys. */
export function look(
  script: Script,
  field: Relation,
  locate: Locate,
  need: Need | null,
  options: Options = {},
): Anchor {
  const { scope } = script;
  const target = scope.model(field.target);
  const alias = scope.alias();
  const select = new Select(listed(script, target, alias), scope.table(target, alias), { where: locate(alias) });
  return new Anchor(script.rows(target, select, { ...options, need }), target, script.anchored(target));
}

/** The row that is in one of several places. */
export function lookAgain(script: Script, model: Model, locate: Locate, places: readonly Anchor[]): Anchor {
  const alias = script.scope.alias();
  const table = script.scope.table(model, alias);
  const select = new Select(listed(script, model, alias), table, { where: locate(alias) });
  const number = script.rows(model, select, { unless: places.map((place) => place.step) });
  return new Anchor(number, model, script.anchored(model));
}

/** P2018 for a row that cannot be referred to, because a field that keys refer to is NULL in it. */
export function referable(script: Script, field: Relation, names: readonly string[], row: Anchor): void {
  const { scope } = script;
  const { model } = row;
  const nullable = names.filter((name) => scalarOf(model, name).optional);
  if (nullable.length === 0) return;
  const alias = scope.alias();
  const known = nullable.map((name) => phrase(scope.column(model, alias, name), " IS NOT NULL"));
  const found = new Select(ONE, scope.table(model, alias), { where: allOf([row.same(scope, alias), ...known]) });
  script.rows(model, found, { need: unfound(scope, field, false) });
}

/**
 * connectOrCreate: a record that is there, or a new one. Another writer may make it in between: look again then.
 *
 * found: what is done with a record that was there; without it the result is the record in any case.
 */
export function findOrMake(
  script: Script,
  field: Relation,
  node: Node,
  link: Link,
  found: ((row: Anchor) => void) | null,
): Anchor {
  const { scope } = script;
  const target = scope.model(field.target);
  const parts = fields(scope, node);
  const filter = unique(scope, target, parts.get("where"), [...parts.path, "where"]);
  const data = part(scope, parts, "create");
  const need = missing(scope, field, "connectOrCreate");
  const locate: Locate = (alias) => where(scope, target, alias, filter);
  const first = look(script, field, locate, null);
  const names = [...target.uniques.keys()].filter((name) => filter.get(name) !== null);
  const safe = parts.echoes && names.length === 1 && scope.dialect.hasConflictTarget;
  const clause = safe ? phrase(conflict(target, names[0] as string), " DO NOTHING") : null;
  const made = records.newRecord(script, target, data, link, { clause, first, merge: found === null && !safe });
  script.after(
    [
      [first.step, false],
      [made.step, true],
    ],
    () => records.follow(script, made, data, true),
  );
  if (found === null) return safe ? look(script, field, locate, need, { unless: [first.step, made.step] }) : made;
  script.after([[first.step, true]], () => found(first));
  if (safe) {
    script.after(
      [
        [first.step, false],
        [made.step, false],
      ],
      () => found(look(script, field, locate, need)),
    );
  }
  return made;
}

/** Take the related record of a 1-1 relation away from the row that has it now. field: on the side of the key. */
export function release(script: Script, field: Relation, found: Anchor, row: Anchor | null): void {
  const { scope } = script;
  const model = scope.model(field.model);
  const alias = scope.alias();
  const other = row === null ? [] : [negate(row.same(scope, alias))];
  const match = field.here.map((here, i) =>
    phrase(scope.column(model, alias, here), " = ", found.cell(scope, field.there[i] as string)),
  );
  letGo(script, field, alias, allOf([...match, ...other]));
}

/** Rows lose their related record; P2014 when they cannot. owner: the relation on the side of the key. */
export function letGo(script: Script, owner: Relation, alias: string, condition: Expr): void {
  const { scope } = script;
  const model = scope.model(owner.model);
  const table = scope.table(model, alias);
  if (owner.optional) script.write(model, new Update(table, empty(script, owner), condition));
  else script.rows(model, new Select(ONE, table, { where: condition }), { need: broken(scope, owner) });
}

/** The key set to NULL. As in Prisma, @updatedAt stays, and a part that is required refuses (P2011). */
export function empty(script: Script, owner: Relation): (readonly [string, Expr])[] {
  const model = script.scope.model(owner.model);
  return owner.here.map((name) => [scalarOf(model, name).column, NULL] as const);
}

/** The condition that a row of the target is related to a row, by key. */
export function referred(script: Script, field: Relation, row: Anchor): Locate {
  const { scope } = script;
  const target = scope.model(field.target);
  return (alias) =>
    allOf(
      field.there.map((there, i) =>
        phrase(scope.column(target, alias, there), " = ", row.cell(scope, field.here[i] as string)),
      ),
    );
}

/** A node that can only be an object. */
export function fields(scope: Scope, node: Node): Fields {
  const found = scope.fields(node);
  if (found === null) throw scope.error("notNull", node.path);
  return found;
}

/** Whether an operand is the word false. */
export function isOff(node: Node): boolean {
  return node.kind === "word" && node.value === false;
}

/** update, upsert, disconnect, delete of the record that this row's key refers to. */
export function owned(script: Script, field: Relation, name: string, node: Node, row: Anchor): void {
  const { scope } = script;
  const target = scope.model(field.target);
  const model = scope.model(field.model);
  const refer = referred(script, field, row);
  if (name === "update") {
    change(script, field, node, refer);
    return;
  }
  if (name === "upsert") {
    const parts = fields(scope, node);
    const locate = both(script, field, refer, parts.get("where"));
    records.upsertRecord(script, target, locate, null, parts, new Map(), (made) => {
      const alias = scope.alias();
      const sets = changed(script, field, values(script, field, made));
      script.write(model, new Update(scope.table(model, alias), sets, row.same(scope, alias)));
    });
    return;
  }
  if (isOff(node)) return;
  const filter = node.kind === "fields" ? node : null;
  if (name === "disconnect") {
    const alias = scope.alias();
    const inner = scope.alias();
    let condition = row.same(scope, alias);
    if (filter !== null) {
      const found = both(script, field, refer, filter)(inner);
      condition = allOf([condition, new Exists(new Select(ONE, scope.table(target, inner), { where: found }))]);
    }
    script.write(model, new Update(scope.table(model, alias), empty(script, field), condition));
    return;
  }
  const alias = scope.alias();
  const condition = both(script, field, refer, filter)(alias);
  script.write(target, new Delete(scope.table(target, alias), condition), { need: missing(scope, field, name) });
}

/** update: {where, data}. */
export function change(script: Script, field: Relation, node: Node, refer: Locate): void {
  const { scope } = script;
  const parts = fields(scope, node);
  const data = part(scope, parts, "data");
  const locate = both(script, field, refer, parts.get("where"));
  if (data.entries.size === 0) return; // as in Prisma, nothing is looked for when nothing is to be changed
  records.changeRecord(script, scope.model(field.target), locate, data, missing(scope, field, "update"));
}

/** The related record, if it meets a filter too. */
export function both(script: Script, field: Relation, refer: Locate, node: Node | null): Locate {
  const { scope } = script;
  const target = scope.model(field.target);
  const filter = scope.fields(node);
  return (alias) => allOf([refer(alias), where(scope, target, alias, filter)]);
}

// The other side -----------------------------------------------------------------------------------------------------

/** An operation on the record whose key refers to this row. fresh: the row is new, so there is none yet. */
export function keyless(script: Script, field: Relation, name: string, node: Node, row: Anchor, fresh: boolean): void {
  const { scope } = script;
  const target = scope.model(field.target);
  const owner = back(scope, field);
  const refer = referred(script, field, row);
  const link = linked(script, field, row);
  const detach = (...kept: readonly Anchor[]): void => {
    if (fresh) return;
    const alias = scope.alias();
    const others = kept.map((one) => negate(one.same(scope, alias)));
    letGo(script, owner, alias, allOf([refer(alias), ...others]));
  };
  const swap = (found: Anchor): void => {
    detach(found);
    const alias = scope.alias();
    const sets = changed(script, owner, link);
    script.write(target, new Update(scope.table(target, alias), sets, found.same(scope, alias)));
  };
  if (LINKING.has(name)) referable(script, field, field.here, row);
  switch (name) {
    case "create":
      detach();
      records.insertRecord(script, target, scope.fields(node), link);
      return;
    case "connect":
      swap(row.partners.get(field.name) ?? partner(script, field, node));
      return;
    case "connectOrCreate":
      findOrMake(script, field, node, link, swap);
      return;
    case "update":
      change(script, field, node, refer);
      return;
    case "upsert": {
      const parts = fields(scope, node);
      const locate = both(script, field, refer, parts.get("where"));
      records.upsertRecord(script, target, locate, null, parts, link, ignore);
      return;
    }
    default:
      if (!isOff(node)) leave(script, field, name, node, refer);
  }
}

/** The record of a `connect`. field: on the side without the key. */
export function partner(script: Script, field: Relation, node: Node): Anchor {
  const { scope } = script;
  const target = scope.model(field.target);
  const filter = unique(scope, target, node, node.path);
  return look(script, field, (alias) => where(scope, target, alias, filter), missing(scope, field, "connect"));
}

/** disconnect or delete of the record whose key refers to a row. */
export function leave(script: Script, field: Relation, name: string, node: Node, refer: Locate): void {
  const { scope } = script;
  const target = scope.model(field.target);
  const owner = back(scope, field);
  if (name === "disconnect" && !owner.optional) {
    script.refuse(broken(scope, field));
    return;
  }
  const alias = scope.alias();
  const condition = both(script, field, refer, node.kind === "fields" ? node : null)(alias);
  const table = scope.table(target, alias);
  if (name === "disconnect") script.write(target, new Update(table, empty(script, owner), condition));
  else script.write(target, new Delete(table, condition), { need: missing(scope, field, name) });
}

/** The key of a record that refers to a row. field: on the row's side. */
export function linked(script: Script, field: Relation, row: Anchor): Link {
  return new Map(field.there.map((there, i) => [there, row.cell(script.scope, field.here[i] as string)]));
}

/** A key set to a value. owner: the relation on the side of the key. */
export function changed(script: Script, owner: Relation, link: Link): (readonly [string, Expr])[] {
  const model = script.scope.model(owner.model);
  const sets = [...link].map(([name, expr]) => [scalarOf(model, name).column, expr] as const);
  return [...sets, ...touched(model, owner.here)];
}

/** Nothing more to do for a new record. */
export function ignore(_: Anchor): void {}

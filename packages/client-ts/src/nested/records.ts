/**
 * `data` with nested writes -> steps: the records that a row's key needs first, then the row, then what refers to it.
 *
 * As in Prisma, the operations of a relation run in the order of their keys, and relations in the order of theirs.
 */

import { where } from "../filter.js";
import type { Model, Relation } from "../manifest.js";
import type { Guard, Need } from "../plan.js";
import { type Expr, Insert, phrase, Select, Update } from "../sql.js";
import type { Fields, Node } from "../tree.js";
import { conflict } from "../upsert.js";
import { create, type Link, part, sets } from "../write.js";
import { Anchor, columns, type Locate, listed, type Script } from "./script.js";
import * as tomany from "./tomany.js";
import * as toone from "./toone.js";

/** Operations on the side of the key that give the key its value. */
export const FIRST: ReadonlySet<string> = new Set(["create", "connect", "connectOrCreate"]);

/** How a new row comes about. first: a look at what is there; when it found something, nothing is made. */
export interface Making {
  readonly clause?: Expr | null;
  readonly first?: Anchor | null;
  /** The row that `first` found counts as the new one. */
  readonly merge?: boolean;
}

/** A new row and what its `data` nests. link: the values of the key to the record around it. */
export function insertRecord(script: Script, model: Model, data: Fields | null, link: Link): Anchor {
  const made = newRecord(script, model, data, link);
  follow(script, made, data, true);
  return made;
}

/** A new row, after the records that its keys need. */
export function newRecord(script: Script, model: Model, data: Fields | null, link: Link, making: Making = {}): Anchor {
  const { scope } = script;
  const { clause = null, first = null, merge = false } = making;
  const ahead: Guard = first === null ? [] : [[first.step, false]];
  const given = new Map([...link, ...script.after(ahead, () => keys(script, model, data, null))]);
  const found = script.after(ahead, () => partners(script, model, data));
  const row = create(scope, model, data, given);
  const written = new Insert(row.table, row.columns, row.source, clause, columns(script, model, model.table));
  const unless = merge && first !== null ? [first.step] : [];
  const number = script.after(merge ? [] : ahead, () => script.rows(model, written, { unless }));
  return new Anchor(number, model, script.anchored(model), found);
}

/** An update of one row and what its `data` nests. Without `need` the row may be missing: nothing follows then. */
export function changeRecord(
  script: Script,
  model: Model,
  locate: Locate,
  data: Fields | null,
  need: Need | null,
): Anchor {
  const made = changedRecord(script, model, locate, data, need);
  script.after([[made.step, true]], () => follow(script, made, data, false));
  return made;
}

/** An update of one row, after the records that its keys need; a look at it when there is nothing to set. */
export function changedRecord(
  script: Script,
  model: Model,
  locate: Locate,
  data: Fields | null,
  need: Need | null,
): Anchor {
  const { scope } = script;
  const alias = scope.alias();
  const fields = script.anchored(model);
  const first = relations(model, data, true).some(([, node]) =>
    [...node.entries.keys()].some((name) => FIRST.has(name)),
  );
  const plain = first ? [] : sets(scope, model, alias, data);
  if (plain.length > 0) {
    alone(script, model, data);
    const update = new Update(scope.table(model, alias), plain, locate(alias), columns(script, model, alias));
    return new Anchor(script.rows(model, update, { need }), model, fields);
  }
  const found = new Select(listed(script, model, alias), scope.table(model, alias), { where: locate(alias) });
  const made = new Anchor(script.rows(model, found, { need }), model, fields);
  if (!first) return made;
  const inner = scope.alias();
  return script.after([[made.step, true]], () => {
    const given = keys(script, model, data, made);
    const changes = sets(scope, model, inner, data, given);
    const own = made.same(scope, inner);
    const update = new Update(scope.table(model, inner), changes, own, columns(script, model, inner));
    return new Anchor(script.rows(model, update), model, fields);
  });
}

/**
 * A changed row, or a new one; `made` is told of a new one. Gives the places where the row may be.
 *
 * filter: when the insert can tell by a unique key in it that another writer came first, the update is tried again.
 */
export function upsertRecord(
  script: Script,
  model: Model,
  locate: Locate,
  filter: Fields | null,
  parts: Fields,
  link: Link,
  made: (row: Anchor) => void,
): Anchor[] {
  const data = part(script.scope, parts, "create");
  const update = part(script.scope, parts, "update");
  const names = [...model.uniques.keys()].filter((name) => filter !== null && filter.get(name) !== null);
  const safe = parts.echoes && names.length === 1;
  const clause = safe ? phrase(conflict(model, names[0] as string), " DO NOTHING") : null;
  const first = changeRecord(script, model, locate, update, null);
  const fresh = newRecord(script, model, data, link, { clause, first });
  const inserted: Guard = [
    [first.step, false],
    [fresh.step, true],
  ];
  script.after(inserted, () => {
    follow(script, fresh, data, true);
    made(fresh);
  });
  if (clause === null) return [first, fresh];
  const lost: Guard = [
    [first.step, false],
    [fresh.step, false],
  ];
  const again = script.after(lost, () => {
    const tried = changeRecord(script, model, locate, update, null);
    script.after([[tried.step, false]], () => newRecord(script, model, data, link));
    return tried;
  });
  return [first, fresh, again];
}

/** The relations in `data` whose key is in this model's row, or is not. */
export function relations(model: Model, data: Fields | null, owner: boolean): (readonly [Relation, Fields])[] {
  const found: (readonly [Relation, Fields])[] = [];
  for (const [name, node] of data?.entries ?? []) {
    const field = model.relations.get(name);
    if (field !== undefined && field.owner === owner && node.kind === "fields") found.push([field, node]);
  }
  return found;
}

/**
 * The values of keys in this model's row, after the steps that find or make the records they refer to.
 *
 * As in Prisma, the relation that is written last has its record first, which counted ids show.
 */
export function keys(script: Script, model: Model, data: Fields | null, row: Anchor | null): Map<string, Expr> {
  let given = new Map<string, Expr>();
  alone(script, model, data);
  for (const [field, node] of relations(model, data, true).reverse()) {
    for (const [name, operand] of node.entries) {
      if (FIRST.has(name)) given = new Map([...toone.holder(script, field, name, operand, row), ...given]);
    }
  }
  return given;
}

/**
 * The records whose keys a 1-1 `connect` makes refer to a new row, by relation.
 *
 * As in Prisma they are looked for before the row is there, so that it cannot find itself.
 */
export function partners(script: Script, model: Model, data: Fields | null): Map<string, Anchor> {
  const found = new Map<string, Anchor>();
  for (const [field, node] of relations(model, data, false)) {
    const one = field.list ? undefined : node.entries.get("connect");
    if (one !== undefined) found.set(field.name, toone.partner(script, field, one));
  }
  return found;
}

/** Refuse a relation beside a key of this model's row, and two ways to fill one key. */
export function alone(script: Script, model: Model, data: Fields | null): void {
  const owners = [...model.relations.values()].filter((field) => field.owner);
  const foreign = new Set(owners.flatMap((field) => field.here));
  const found = relations(model, data, true).find(([, node]) => node.entries.size > 0);
  const given = [...(data?.entries.keys() ?? [])].find((name) => foreign.has(name));
  if (found !== undefined && given !== undefined && data !== null) {
    throw script.scope.error("exclusiveArguments", data.path, { one: found[0].name, other: given });
  }
  for (const [, node] of relations(model, data, true)) only(script, node);
}

/** Refuse two operations that fill the same to-one relation. */
export function only(script: Script, node: Fields): void {
  const [one, other] = [...node.entries.keys()].filter((name) => FIRST.has(name));
  if (other !== undefined) throw script.scope.error("exclusiveArguments", node.path, { one, other });
}

/** The operations that come after the row, in the order of their keys. fresh: the row is new. */
export function follow(script: Script, row: Anchor, data: Fields | null, fresh: boolean): void {
  for (const [name, node] of data?.entries ?? []) {
    const field = row.model.relations.get(name);
    if (field === undefined || node.kind !== "fields") continue;
    if (!field.list) only(script, node);
    for (const [operation, operand] of node.entries) {
      if (field.list) tomany.write(script, field, operation, operand, row, fresh);
      else if (!field.owner) toone.keyless(script, field, operation, operand, row, fresh);
      else if (!FIRST.has(operation)) toone.owned(script, field, operation, operand, row);
    }
  }
}

/** The condition of a `where`. */
export function matching(script: Script, model: Model, node: Node | null): Locate {
  return (alias) => where(script.scope, model, alias, script.scope.fields(node));
}

/** Whether `data` writes relations. */
export function nests(model: Model, data: Fields | null): boolean {
  return data !== null && [...data.entries.keys()].some((name) => model.relations.has(name));
}

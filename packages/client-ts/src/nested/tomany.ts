/** Nested writes on a to-many relation, whose links are keys in the rows of the target or rows of a join table. */

import { unique, where } from "../filter.js";
import type { Model, Relation, Unique } from "../manifest.js";
import type { Elements, Slot } from "../plan.js";
import { codec, scalarOf } from "../scope.js";
import { Delete, Insert, Update } from "../sql.js";
import type { Fields, Given, Node, Rows, Run } from "../tree.js";
import { createRows, part, sets } from "../write.js";
import { missing, unconnected, unfound } from "./blame.js";
import { Links } from "./links.js";
import * as records from "./records.js";
import { Anchor, among, columns, type Locate, type Script } from "./script.js";
import { fields, look, referable } from "./toone.js";

export const LINKING: ReadonlySet<string> = new Set([
  "create",
  "createMany",
  "connect",
  "connectOrCreate",
  "set",
  "upsert",
]);

/** One operation. fresh: the row is new, so nothing is connected to it. */
export function write(script: Script, field: Relation, name: string, node: Node, row: Anchor, _fresh: boolean): void {
  if (LINKING.has(name) && field.through === null) referable(script, field, field.here, row);
  const links = new Links(script, field, row);
  if (name === "createMany") createMany(script, links, fields(script.scope, node));
  else if (name === "create" && node.kind === "rows") createFlat(script, links, node, false);
  else if (name === "set") replaceAll(script, links, node);
  else if (name === "connect" || name === "disconnect") {
    const parts = [...grouped(script, links.target, node)];
    for (const [element, keys] of parts) (name === "connect" ? connect : disconnect)(script, links, element, keys);
    // as Prisma does, even if there is nothing to do
    if (name === "disconnect" && parts.length === 0 && links.bound) links.refuse();
  } else each(script, links, name, node);
}

/** An operation whose elements are written one after the other. */
export function each(script: Script, links: Links, name: string, node: Node): void {
  if (node.kind === "runs") {
    for (const run of node.runs) script.each(run, () => element(script, links, name, run.node));
  } else element(script, links, name, fields(script.scope, node));
}

/** One element of an operation. */
export function element(script: Script, links: Links, name: string, node: Fields): void {
  const { scope } = script;
  const { field, target } = links;
  switch (name) {
    case "create":
      links.add(records.insertRecord(script, target, node, links.key));
      return;
    case "connectOrCreate":
      links.findOrMake(node);
      return;
    case "delete": {
      const filter = unique(scope, target, node, node.path);
      const locate = links.mine((alias) => where(scope, target, alias, filter));
      const alias = scope.alias();
      const sql = new Delete(scope.table(target, alias), locate(alias));
      script.write(target, sql, { need: unconnected(scope, field) });
      return;
    }
    case "update": {
      const filter = unique(scope, target, node.get("where"), [...node.path, "where"]);
      const locate = links.mine((alias) => where(scope, target, alias, filter));
      const data = part(scope, node, "data");
      // as in Prisma, nothing is looked for when nothing is to be changed
      if (data.entries.size > 0) records.changeRecord(script, target, locate, data, missing(scope, field, "update"));
      return;
    }
    case "upsert": {
      const filter = unique(scope, target, node.get("where"), [...node.path, "where"]);
      const locate = links.mine((alias) => where(scope, target, alias, filter));
      records.upsertRecord(script, target, locate, filter, node, links.key, (made) => links.add(made));
      return;
    }
    case "updateMany": {
      const data = part(scope, node, "data");
      part(scope, node, "where");
      const alias = scope.alias();
      const changes = sets(scope, target, alias, data);
      if (changes.length === 0) return;
      const locate = links.mine(records.matching(script, target, node.get("where")));
      script.write(target, new Update(scope.table(target, alias), changes, locate(alias)));
      return;
    }
    default: {
      const alias = scope.alias();
      const locate = links.mine(records.matching(script, target, node));
      script.write(target, new Delete(scope.table(target, alias), locate(alias)));
    }
  }
}

// Rows ---------------------------------------------------------------------------------------------------------------

/** createMany: {data, skipDuplicates}. */
export function createMany(script: Script, links: Links, node: Fields): void {
  const rows = node.get("data");
  const skip = node.get("skipDuplicates");
  if (rows?.kind !== "rows") throw script.scope.missing(node.path, "data");
  createFlat(script, links, rows, skip?.kind === "word" && skip.value === true);
}

/** New rows without nested writes, in one statement where the database can. */
export function createFlat(script: Script, links: Links, data: Rows, skip: boolean): void {
  if (data.index === null) return;
  const { target } = links;
  const [insert, each] = createRows(script.scope, target, data, skip, links.typed);
  if (links.field.through === null) {
    script.write(target, insert, { each });
    return;
  }
  const returned = columns(script, target, target.table);
  const written = new Insert(insert.table, insert.columns, insert.source, null, returned);
  links.addRows([new Anchor(script.rows(target, written, { each }), target, script.anchored(target))]);
}

// Keys ---------------------------------------------------------------------------------------------------------------

/** The key that a `where` of one entry names. */
export function uniqueOf(model: Model, filter: Fields): Unique {
  const [name] = filter.entries.keys();
  return model.uniques.get(name ?? "") as Unique;
}

/** The parts of a list of unique `where`s: runs of plain keys, for one statement each, and other elements. */
export function grouped(script: Script, model: Model, node: Node): [Fields | Run, Elements | null][] {
  if (node.kind !== "runs") return [[fields(script.scope, node), null]];
  return node.runs.map((run) => [run, plainKeys(script, model, run)]);
}

/** The keys of a run whose elements are nothing but a unique key each. */
export function plainKeys(script: Script, model: Model, run: Run): Elements | null {
  const filter = unique(script.scope, model, run.node, run.node.path);
  const [first] = filter.entries;
  const key = first === undefined ? undefined : model.uniques.get(first[0]);
  if (first === undefined || filter.entries.size !== 1 || key === undefined) return null;
  const [, node] = first;
  const parts = node.kind === "fields" ? key.fields.map((name) => node.get(name)) : [node];
  const given = parts.filter((item): item is Given => item?.kind === "given");
  if (given.length !== key.fields.length) return null;
  const slots = given.map(
    (item, i): Slot => ({
      source: { kind: "param", index: item.index },
      codec: codec(scalarOf(model, key.fields[i] as string)),
      path: item.path,
      turns: item.turns,
    }),
  );
  return { kind: "elements", index: run.index, slots };
}

/** Records become this row's. */
export function connect(script: Script, links: Links, node: Fields | Run, keys: Elements | null): void {
  const need = unfound(script.scope, links.field, keys !== null);
  selected(script, links, node, keys, (condition) => {
    if (links.field.through === null) links.take(condition, need, keys);
    else links.addRows([look(script, links.field, condition, need, { keys })]);
  });
}

/** Records of this row become nobody's. */
export function disconnect(script: Script, links: Links, node: Fields | Run, keys: Elements | null): void {
  selected(script, links, node, keys, (condition) => links.drop(condition, keys));
}

/** set: these records and no others are this row's. */
export function replaceAll(script: Script, links: Links, node: Node): void {
  const { field } = links;
  const found: Anchor[] = [];
  for (const [element, keys] of grouped(script, links.target, node)) {
    const need = field.through === null ? null : unfound(script.scope, field, keys !== null);
    const gather = element.kind === "run";
    selected(script, links, element, keys, (condition) => {
      found.push(look(script, field, condition, need, { keys, gather }));
    });
  }
  links.replace(found);
}

/** The condition of an element, inside its loop unless its keys are taken together. */
export function selected(
  script: Script,
  links: Links,
  node: Fields | Run,
  keys: Elements | null,
  inside: (condition: Locate) => void,
): void {
  const { scope } = script;
  const { target } = links;
  if (node.kind === "run" && keys !== null) {
    const names = uniqueOf(target, node.node).fields;
    script.frames.push({ index: node.index, checked: keys.slots, frames: [] });
    inside((alias) => among(scope, target, alias, names));
    return;
  }
  const plain = (fields: Fields): void => {
    const filter = unique(scope, target, fields, fields.path);
    inside((alias) => where(scope, target, alias, filter));
  };
  if (node.kind === "run") script.each(node, () => plain(node.node));
  else plain(node);
}

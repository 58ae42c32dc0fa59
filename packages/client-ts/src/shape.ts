/**
 * Split a call into its shape, which keys the plan cache, and its data, the params.
 *
 * This runs on every call, so it is one flat walk without a second look at anything. What no valid call can have makes
 * the key null; `check` then finds the words for it. Every element of a key is a known name or a mark from this file: no
 * caller can forge a key, and no data enters it, neither values nor the lengths of lists.
 */
import type { Grammar } from "./grammar.js";
import type { Model } from "./manifest.js";
import { type Entry, type Pair, type Sub, type Table, Tag, type Words } from "./table.js";
import { FieldRef, isObject, isPlain, NOT_GIVEN, nullName, speaks } from "./values.js";

/** Model, action, then names and marks, with a space before each but the first; `~` stands for null. */
export type Key = string;

/** Arguments as callers give them. */
export type Args = Readonly<Record<string, unknown>>;

/** The deepest nesting of arguments. */
export const LIMIT = 200;
/** The longest list of conditions or names; lists of values have no limit. */
export const MANY = 10_000;

const { VALUE, LIST, FILTER, TABLE, NULLABLE, ONE, LOGIC, ITEMS, FLAG, ARGS, WORD, ORDER, NAMES, COUNT, ROWS, WRITE } =
  Tag;
const { MADE, PAIR, CHANGE, CHOSEN, TEXT } = Tag;

const IS_NAMES = ["is", "isNot"];
/** Types of keys that are compared; dates are too. */
const ECHOED = new Set(["string", "number", "bigint", "boolean"]);

/** The arguments are not those of any valid call. */
export class Misshapen extends Error {}

const MISSHAPEN = new Misshapen();

let key = "";
let params: unknown[] = [];

/**
 * The key of a call and its data, in the order in which `check` numbers it.
 *
 * The key is null when the arguments cannot be valid (`compilePlan` raises the error) or are not plain (`snapshot`).
 */
export function shape(grammar: Grammar, model: string, action: string, args: Args): [Key | null, unknown[]] {
  const taken: unknown[] = [];
  params = taken; // module state instead of arguments: the walk never awaits, and strings cannot grow in place
  key = `${model} ${action}`;
  try {
    if (!isPlain(args)) return [null, taken];
    walk(grammar.start(model, action), args, 1);
    if (action === "upsert") key += echoes(grammar.manifest.models.get(model) as Model, args) ? " =" : " #";
  } catch (error) {
    if (error !== MISSHAPEN) throw error;
    return [null, taken];
  }
  return [key, taken];
}

/** Add the entries of one object. The value after each name adds exactly one element or one bracketed group. */
export function walk(table: Table, value: Args, depth: number): void {
  if (depth > LIMIT) throw MISSHAPEN;
  for (const name of Object.keys(value)) {
    const operand = value[name];
    if (operand === undefined || operand === NOT_GIVEN) continue;
    const entry = table.get(name);
    if (entry === undefined) throw MISSHAPEN;
    key += ` ${name}`;
    const { tag, sub } = entry;
    if (tag === FILTER || tag === VALUE) {
      if (operand === null) key += " ~";
      else if (typeof operand !== "object") {
        key += " ?";
        params.push(operand);
      } else if (tag === FILTER && isPlain(operand)) {
        key += " {";
        walk(sub as Table, operand, depth + 1);
        key += " }";
      } else data(operand);
    } else if (tag === ARGS || tag === FLAG || tag === ORDER) {
      if (operand === true && tag !== ORDER) key += " +";
      else if (operand === false && tag !== ORDER) key += " -";
      else if (tag === ORDER && (operand === "asc" || operand === "desc")) key += ` ${operand}`;
      else if (tag !== FLAG && isPlain(operand)) {
        key += " {";
        walk(sub as Table, operand, depth + 1);
        key += " }";
      } else throw MISSHAPEN;
    } else if (tag === TABLE || tag === CHOSEN || tag === NULLABLE) {
      if (operand === null && tag !== TABLE) key += " ~";
      else {
        if (!isPlain(operand)) throw MISSHAPEN;
        key += " {";
        walk(sub as Table, operand, depth + 1);
        key += " }";
      }
    } else if (tag === LIST) {
      if (Array.isArray(operand) && operand.length === 0) key += " []";
      else data(operand);
    } else if (tag === COUNT) {
      if (isNumber(operand) && operand <= 0) {
        key += operand ? " -" : " 0";
        if (operand) params.push(operand);
      } else if (operand === null) throw MISSHAPEN;
      else {
        key += " ?";
        params.push(operand);
      }
    } else if (tag === WORD) key += ` ${word(sub as Words, operand)}`;
    else walkRare(tag, sub, operand, depth);
  }
}

/** The value under a name that stands only once or twice in a call. */
export function walkRare(tag: Tag, sub: Sub, operand: unknown, depth: number): void {
  if (tag === ONE) {
    const [forms, short] = sub as readonly [Table, Table];
    if (operand === null) key += " ~";
    else if (!isPlain(operand)) throw MISSHAPEN;
    else if (isForm(operand, short)) {
      key += " is{";
      walk(forms, operand, depth + 1);
      key += " }";
    } else {
      key += " {";
      walk(short, operand, depth + 1);
      key += " }";
    }
  } else if (tag === LOGIC || tag === ITEMS) {
    if (Array.isArray(operand)) {
      if (operand.length > MANY) throw MISSHAPEN;
      key += " [";
      for (const item of operand) {
        if (!isPlain(item)) throw MISSHAPEN;
        key += " {";
        walk(sub as Table, item, depth + 2);
        key += " }";
      }
      key += " ]";
    } else if (tag === LOGIC && isPlain(operand)) {
      key += " {";
      walk(sub as Table, operand, depth + 1);
      key += " }";
    } else throw MISSHAPEN;
  } else if (tag === NAMES) {
    if (Array.isArray(operand)) {
      if (operand.length > MANY) throw MISSHAPEN;
      key += " [";
      for (const item of operand) key += ` ${word(sub as Words, item)}`;
      key += " ]";
    } else key += ` ${word(sub as Words, operand)}`;
  } else if (tag === TEXT) {
    if (typeof operand !== "string") throw MISSHAPEN;
    key += ` ?${placeOf(operand)}`;
    params.push(operand);
  } else if (tag === ROWS) walkRows(sub as Table, operand);
  else if (tag === WRITE) {
    if (!isPlain(operand)) throw MISSHAPEN;
    key += " {";
    walk(sub as Table, operand, depth + 1);
    key += " }";
  } else walkWrite(tag, sub, operand, depth);
}

/** Where the same text stands first among the data; where it will stand, if it is new. */
export function placeOf(text: string): number {
  const place = params.indexOf(text);
  return place < 0 ? params.length : place;
}

/** The operand of a nested write. */
export function walkWrite(tag: Tag, sub: Sub, operand: unknown, depth: number): void {
  if (tag === CHANGE) {
    if (!isPlain(operand)) throw MISSHAPEN;
    const [forms, short] = sub as readonly [Table, Table];
    const long = isLong(operand, short);
    key += long ? " data{" : " {";
    walk(long ? forms : short, operand, depth + 1);
    key += " }";
  } else if (tag === MADE && isFlat(operand, sub as Table)) walkRows(sub as Table, operand);
  else if (Array.isArray(operand) && (tag !== PAIR || (sub as Pair).list)) {
    if (operand.length > MANY) throw MISSHAPEN;
    key += " [";
    const outer = params;
    for (const [mark, frames] of runs(tag, sub, operand, depth)) {
      key += ` *{${mark} }`;
      outer.push(frames);
    }
    key += " ]";
  } else {
    key += " {";
    walkElement(tag, sub, operand, depth + 1);
    key += " }";
  }
}

/** One object of a nested write, without brackets. */
export function walkElement(tag: Tag, sub: Sub, operand: unknown, depth: number): void {
  if (!isPlain(operand)) throw MISSHAPEN;
  if (tag === PAIR) {
    const { table, model } = sub as Pair;
    walk(table, operand, depth);
    key += echoes(model, operand) ? " =" : " #";
  } else walk(sub as Table, operand, depth);
}

/** Neighbours in a list that have one shape: the shape once, and the params of each. How many is no structure. */
export function runs(tag: Tag, sub: Sub, elements: readonly unknown[], depth: number): [Key, unknown[][]][] {
  const [outerKey, outerParams] = [key, params];
  const found: [Key, unknown[][]][] = [];
  try {
    for (const element of elements) {
      key = "";
      params = [];
      walkElement(tag, sub, element, depth + 2);
      const last = found.at(-1);
      if (last !== undefined && last[0] === key) last[1].push(params);
      else found.push([key, [params]]);
    }
  } finally {
    key = outerKey;
    params = outerParams;
  }
  return found;
}

/** Whether a to-one update is written as {where, data}, and not as the data itself. */
export function isLong(operand: Args, short: Table): boolean {
  const data = has(operand, "data") ? operand.data : null;
  if (!isPlain(data) || !Object.keys(operand).every((name) => name === "where" || name === "data")) return false;
  return short.get("data") === undefined || Object.keys(data).every((name) => short.get(name) !== undefined);
}

/** Whether an operand is a list of objects without nested writes, which are written as the rows of a createMany. */
export function isFlat(operand: unknown, table: Table): operand is readonly Args[] {
  if (!Array.isArray(operand)) return false;
  const names = new Set<string>();
  for (const row of operand) {
    if (!isPlain(row)) return false;
    for (const name of Object.keys(row)) names.add(name);
  }
  return ![...names].some((name) => table.get(name)?.tag === WRITE);
}

function word(words: Words, operand: unknown): string {
  const found = words.get(operand as string);
  if (found === undefined) throw MISSHAPEN;
  return found;
}

/** Whether the `create` of an upsert has the values of every unique key that its `where` names. */
export function echoes(model: Model, args: Args): boolean {
  const { where, create } = args;
  if (!isPlain(where) || !isPlain(create)) return false;
  for (const [name, unique] of model.uniques) {
    const part = has(where, name) ? where[name] : undefined;
    if (part === undefined || part === NOT_GIVEN) continue;
    const given = model.scalars.has(name) ? { [name]: part } : part;
    if (!isPlain(given) || !unique.fields.every((field) => echo(given, create, field))) return false;
  }
  return true;
}

/** Whether a value stands in both objects. Types that are not compared are as good as different values. */
export function echo(given: Args, create: Args, name: string): boolean {
  if (!has(given, name) || !has(create, name)) return false;
  const [value, other] = [given[name], create[name]];
  if (value instanceof Date) return other instanceof Date && value.getTime() === other.getTime();
  if (isNumber(value) && isNumber(other)) return value <= other && value >= other; // 3 and 3n are one key
  return ECHOED.has(typeof value) && value === other;
}

/** Whether a value is a number of any kind. */
export function isNumber(operand: unknown): operand is number | bigint {
  return typeof operand === "number" || typeof operand === "bigint";
}

/** Whether a to-one filter is written with is or isNot; beside other names they are fields, if there are such. */
export function isForm(operand: Args, short: Table): boolean {
  const names = IS_NAMES.filter((name) => Object.hasOwn(operand, name));
  if (names.length === 0) return false;
  return Object.keys(operand).length === names.length || !names.some((name) => short.get(name) !== undefined);
}

/** Add what stands where data may stand. */
export function data(operand: unknown): void {
  if (operand instanceof FieldRef) key += ` & ${operand.model} ${operand.name}`;
  else if (operand === null) key += " ~";
  else {
    const name = nullName(operand);
    if (name !== undefined) {
      key += ` ${name}`;
      return;
    }
    if (typeof operand === "object" && !Array.isArray(operand) && isForeign(operand)) throw MISSHAPEN;
    key += " ?";
    params.push(operand);
  }
}

/** Whether an object has to be made plain first (`snapshot`). */
export function isForeign(operand: object): boolean {
  return !isPlain(operand) && (isObject(operand) || speaks(operand));
}

/** Add the rows of a createMany: which fields any of them has, and whether all have the database's own ones. */
export function walkRows(table: Table, operand: unknown): void {
  const single = isPlain(operand);
  const rows: readonly unknown[] = single ? [operand] : Array.isArray(operand) ? operand : fail();
  if (rows.length === 0) {
    key += " []";
    return;
  }
  const names = new Set<string>();
  for (const row of rows) {
    if (!isPlain(row)) throw MISSHAPEN;
    for (const name of Object.keys(row)) names.add(name);
  }
  key += " (";
  for (const name of names) {
    const entry: Entry = table.get(name) ?? fail();
    key += ` ${name}`;
    if (entry.sub === true) key += rows.some((row) => !has(row as Args, name)) ? " %" : " =";
  }
  key += single ? " .)" : " )";
  params.push(rows);
}

/** Whether a row gives a field. */
export function has(row: Args, name: string): boolean {
  return Object.hasOwn(row, name) && row[name] !== undefined && row[name] !== NOT_GIVEN;
}

function fail(): never {
  throw MISSHAPEN;
}

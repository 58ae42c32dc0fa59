/** Tables of arguments: names to what may stand under them. The words `shape` and `check` are written in. */
import type { Model } from "./manifest.js";

/** What may stand under a name. Words and structure go into the key of a shape, data becomes a parameter. */
export const Tag = {
  /** Data of a codec's type; null, a Json null or a field reference are structure. */
  VALUE: 0,
  /** As VALUE, and whether a list is empty is structure. */
  LIST: 1,
  /** A plain object of operators (`sub`), else as VALUE. */
  FILTER: 2,
  /** An object of `sub`. */
  TABLE: 3,
  /** An object of `sub`, or null. */
  NULLABLE: 4,
  /** A filter on a to-one relation: {is, isNot} (first of `sub`), the short form (second), or null. */
  ONE: 5,
  /** An object of `sub` or a list of them. */
  LOGIC: 6,
  /** A list of objects of `sub`. */
  ITEMS: 7,
  /** True or false. */
  FLAG: 8,
  /** True, false, or an object of `sub`. */
  ARGS: 9,
  /** One of the words of `sub`. */
  WORD: 10,
  /** One of the words asc and desc, or an object of `sub`. */
  ORDER: 11,
  /** One of the words of `sub` or a list of them. */
  NAMES: 12,
  /** An integer whose sign, and whether it is zero, is structure. */
  COUNT: 13,
  /** An object of values or a list of them: one parameter. */
  ROWS: 14,
  /** A nested write: an object of operations (`sub`). */
  WRITE: 15,
  /** An object of `sub`, or a list of them that share what they have in common (`runs`). */
  EACH: 16,
  /** As EACH; a list of objects without nested writes is as ROWS. */
  MADE: 17,
  /** As EACH, with a `where` and a `create`: whether the key in the one stands in the other is structure. */
  PAIR: 18,
  /** {where, data} (first of `sub`), or the data itself (second). */
  CHANGE: 19,
  /** What a result has: an object of `sub`; null is as if the name were not there. */
  CHOSEN: 20,
  /** Text; whether the same text came before is structure. */
  TEXT: 21,
} as const;
export type Tag = (typeof Tag)[keyof typeof Tag];

/** Words by their spelling. */
export type Words = ReadonlyMap<string, string>;

/** What an entry's tag needs to know: a table, the two tables of a to-one relation, a pair, words, or a flag. */
export type Sub = Table | readonly [Table, Table] | Pair | Words | boolean | null;

/** A `where` and a `create`: their table, the model that they are about, and whether there may be a list of them. */
export interface Pair {
  readonly table: Table;
  readonly model: Model;
  readonly list: boolean;
}

/** A name, what may stand under it, and what that tag needs to know. */
export interface Entry {
  readonly name: string;
  readonly tag: Tag;
  readonly sub: Sub;
}

/** Entries by name; filled by `fill` at the first miss. */
export class Table {
  private readonly entries = new Map<string, Entry>();
  private fill: (() => Iterable<Entry>) | null;

  constructor(fill: () => Iterable<Entry>) {
    this.fill = fill;
  }

  /** The entry of a name; undefined when there is none. */
  get(name: string): Entry | undefined {
    if (this.fill !== null) this.load();
    return this.entries.get(name);
  }

  /** Fill the table now; gives its entries in order. */
  load(): Entry[] {
    if (this.fill !== null) {
      const fill = this.fill;
      this.fill = null;
      for (const entry of fill()) this.entries.set(entry.name, entry);
    }
    return [...this.entries.values()];
  }
}

export const SORT: Words = new Map([
  ["asc", "asc"],
  ["desc", "desc"],
]);

/** Words that stand for themselves. */
export function words(names: Iterable<string>): Words {
  return new Map([...names].map((name) => [name, name]));
}

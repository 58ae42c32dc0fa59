/** The nodes of a statement. `lower` and the dialects make them, `render` writes them. */
import type { Slot } from "./plan.js";

/** A column of the table with this alias. */
export class Column {
  readonly kind = "column";
  constructor(
    readonly table: string,
    readonly name: string,
  ) {}
}

/** A parameter. cast: the database type it is cast to, where the context does not tell it. */
export class Bind {
  readonly kind = "bind";
  constructor(
    readonly slot: Slot,
    readonly cast: string | null = null,
  ) {}
}

/** Words of SQL with expressions between them; needs no brackets inside AND and OR. */
export class Phrase {
  readonly kind = "phrase";
  constructor(readonly parts: readonly (string | Expr)[]) {}
}

/** A quoted identifier on its own. */
export class Name {
  readonly kind = "name";
  constructor(readonly name: string) {}
}

/** What conditions are put together by. */
export type Joiner = "AND" | "OR" | "NOT";

/**
 * Columns that together have what a text asks for. text: equal for equal texts. joined: AND, OR or NOT where conditions
 * of one text became one, or may not become one with others; null may with those beside it.
 */
export class Search {
  readonly kind = "search";
  constructor(
    readonly columns: readonly Expr[],
    readonly slot: Slot,
    readonly text: number | null,
    readonly joined: Joiner | null = null,
  ) {}
}

/** Always true or always false. */
export class Truth {
  readonly kind = "truth";
  constructor(readonly value: boolean) {}
}

/** All hold. */
export class And {
  readonly kind = "and";
  constructor(readonly items: readonly Expr[]) {}
}

/** One holds. */
export class Or {
  readonly kind = "or";
  constructor(readonly items: readonly Expr[]) {}
}

/** It is false; NULL stays NULL. */
export class Not {
  readonly kind = "not";
  constructor(readonly item: Expr) {}
}

/** A select has rows. */
export class Exists {
  readonly kind = "exists";
  constructor(readonly select: Select) {}
}

/** A select as a value. */
export class Sub {
  readonly kind = "sub";
  constructor(readonly select: Select) {}
}

/** The rows of a select, by position, as one value; how is a capability of database and driver. */
export class Nested {
  readonly kind = "nested";
  constructor(readonly select: Select) {}
}

/** ROW_NUMBER() over a partition (none: over all rows) in an order. */
export class Rank {
  readonly kind = "rank";
  constructor(
    readonly partition: readonly Expr[],
    readonly order: readonly Term[],
  ) {}
}

export type Expr = Column | Bind | Phrase | Name | Search | Truth | And | Or | Not | Exists | Sub | Nested | Rank;

/** A table under an alias, or under its own name. */
export class Table {
  readonly kind = "table";
  constructor(
    readonly schema: string | null,
    readonly name: string,
    readonly alias: string | null,
    /** The columns that find a row again. */
    readonly key: readonly string[] = [],
    /** The column that the database counts up. */
    readonly serial: string | null = null,
    /** Columns of the key that the database computes, and how. */
    readonly computed: readonly (readonly [string, string])[] = [],
  ) {}
}

/** A select under an alias. */
export class Derived {
  readonly kind = "derived";
  constructor(
    readonly select: Select,
    readonly alias: string,
  ) {}
}

/** A function that gives rows, under an alias with column names. */
export class Call {
  readonly kind = "call";
  constructor(
    readonly call: Expr,
    readonly alias: string,
    readonly columns: readonly string[],
  ) {}
}

export type From = Table | Derived | Call;

/** kind: JOIN, LEFT JOIN or CROSS JOIN (no condition). */
export class Join {
  constructor(
    readonly kind: "JOIN" | "LEFT JOIN" | "CROSS JOIN",
    readonly source: From,
    readonly on: Expr | null,
  ) {}
}

/** One part of an order. nulls: null leaves their place to the database. */
export class Term {
  constructor(
    readonly expr: Expr,
    readonly descending: boolean,
    readonly nulls: "first" | "last" | null = null,
  ) {}
}

const TRUE = new Truth(true);

/** What a select may have beside its columns and its source. */
export interface Clauses {
  readonly joins?: readonly Join[];
  readonly where?: Expr;
  readonly group?: readonly Expr[];
  readonly having?: Expr;
  readonly order?: readonly Term[];
  readonly limit?: Expr | null;
  readonly offset?: Expr | null;
  readonly lock?: Expr | null;
}

/** columns: expressions with their alias, null for no alias. */
export class Select {
  readonly kind = "select";
  readonly joins: readonly Join[];
  readonly where: Expr;
  readonly group: readonly Expr[];
  readonly having: Expr;
  readonly order: readonly Term[];
  readonly limit: Expr | null;
  readonly offset: Expr | null;
  /** The words at the end that lock rows. */
  readonly lock: Expr | null;

  constructor(
    readonly columns: readonly (readonly [Expr, string | null])[],
    readonly source: From | null,
    clauses: Clauses = {},
  ) {
    this.joins = clauses.joins ?? [];
    this.where = clauses.where ?? TRUE;
    this.group = clauses.group ?? [];
    this.having = clauses.having ?? TRUE;
    this.order = clauses.order ?? [];
    this.limit = clauses.limit ?? null;
    this.offset = clauses.offset ?? null;
    this.lock = clauses.lock ?? null;
  }
}

/**
 * source: the values of one row, or a select. Without columns, the row is all defaults.
 *
 * conflict: null, or the words after ON CONFLICT with what follows.
 */
export class Insert {
  readonly kind = "insert";
  constructor(
    readonly table: Table,
    readonly columns: readonly string[],
    readonly source: readonly Expr[] | Select,
    readonly conflict: Expr | null = null,
    readonly returning: readonly Expr[] = [],
  ) {}
}

/** sets: column and new value. */
export class Update {
  readonly kind = "update";
  constructor(
    readonly table: Table,
    readonly sets: readonly (readonly [string, Expr])[],
    readonly where: Expr,
    readonly returning: readonly Expr[] = [],
    readonly joins: readonly Join[] = [],
  ) {}
}

/** Rows that go. */
export class Delete {
  readonly kind = "delete";
  constructor(
    readonly table: Table,
    readonly where: Expr,
    readonly returning: readonly Expr[] = [],
    readonly joins: readonly Join[] = [],
  ) {}
}

/** A select, after statements that give it rows by name. */
export class With {
  readonly kind = "with";
  constructor(
    readonly parts: readonly (readonly [string, Insert])[],
    readonly select: Select,
  ) {}
}

export type Sql = Select | Insert | Update | Delete | With;

/** Between the parts of a statement that a driver sends one after the other. */
export const THEN = "; /* and then */ ";

/** Words and expressions in a row. */
export function phrase(...parts: readonly (string | Expr)[]): Phrase {
  return new Phrase(parts);
}

/** AND; nothing is true. */
export function allOf(items: Iterable<Expr>): Expr {
  const kept: Expr[] = [];
  for (const item of items) {
    if (item.kind === "truth") {
      if (!item.value) return item;
    } else if (item.kind === "and") kept.push(...item.items);
    else kept.push(item);
  }
  const all = together(kept, "AND");
  return all.length === 1 ? (all[0] as Expr) : all.length > 0 ? new And(all) : new Truth(true);
}

/** OR; nothing is false. */
export function anyOf(items: Iterable<Expr>): Expr {
  const kept: Expr[] = [];
  for (const item of items) {
    if (item.kind === "truth") {
      if (item.value) return item;
    } else if (item.kind === "or") kept.push(...item.items);
    else kept.push(item);
  }
  const all = together(kept, "OR");
  return all.length === 1 ? (all[0] as Expr) : all.length > 0 ? new Or(all) : new Truth(false);
}

/**
 * Conditions that `word` puts together, those that search for the same text as one over all their columns.
 *
 * So does Prisma: the words of the text may stand in different columns.
 */
export function together(items: readonly Expr[], word: Joiner): readonly Expr[] {
  if (!items.some((item) => item.kind === "search")) return items;
  const kept: Expr[] = [];
  const places = new Map<number | null, number>();
  for (const item of items) {
    if (item.kind !== "search" || (item.joined !== null && item.joined !== word)) {
      kept.push(item);
      continue;
    }
    const place = places.get(item.text);
    if (place === undefined) {
      places.set(item.text, kept.length);
      kept.push(item);
    } else {
      const first = kept[place] as Search;
      kept[place] = new Search([...first.columns, ...item.columns], first.slot, first.text, word);
    }
  }
  return kept;
}

/** NOT. */
export function negate(item: Expr): Expr {
  if (item.kind === "truth") return new Truth(!item.value);
  if (item.kind !== "not") return new Not(item);
  const { item: inner } = item;
  return inner.kind === "search" ? new Search(inner.columns, inner.slot, inner.text, "NOT") : inner;
}

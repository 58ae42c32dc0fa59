/** Operators of filters and updates: a table per scalar type, made from `spec`. */
import type { Scalar } from "./manifest.js";
import * as spec from "./spec.js";
import { type Entry, Table, Tag, words } from "./table.js";

/** The fields of a compound key. */
export function parts(fields: Iterable<string>): Table {
  return new Table(() => [...fields].map((name) => ({ name, tag: Tag.VALUE, sub: null })));
}

/** The operators of a field's filter; one table per type. */
export function operators(field: Scalar): Table {
  return FILTERS[field.list ? "list" : field.type] as Table;
}

/** The operators of a type that is not a list. nested: those under `not`, which share the outer `mode`. */
export function scalarFilter(type: string, nested = false): Table {
  function* entries(): Iterable<Entry> {
    if (type === "Json") {
      for (const [name, fact] of Object.entries(spec.JSON_OPERATORS)) yield operator(name, fact, inner);
    } else {
      for (const [name, fact] of Object.entries(spec.OPERATORS)) {
        if (hasType(type, fact.types) && !(nested && name === "mode")) yield operator(name, fact, inner);
      }
    }
  }
  const own: Table = new Table(entries);
  const inner = nested ? own : scalarFilter(type, true);
  return own;
}

/** The operators of a scalar list. */
export function listFilter(): Table {
  return new Table(() => Object.entries(spec.LIST_OPERATORS).map(([name, fact]) => operator(name, fact, null)));
}

/** One operator; `own` is the table that stands under `not`. */
export function operator(name: string, fact: { takes: string; words?: string[] }, own: Table | null): Entry {
  switch (fact.takes) {
    case "filter":
      return { name, tag: Tag.FILTER, sub: own };
    case "list":
      return { name, tag: Tag.LIST, sub: null };
    case "word":
      return { name, tag: Tag.WORD, sub: words(fact.words ?? []) };
    case "text":
      return { name, tag: Tag.TEXT, sub: null };
    case "flag":
      return { name, tag: Tag.FLAG, sub: null };
    default:
      return { name, tag: Tag.VALUE, sub: null };
  }
}

/** What an update can do to a field of a type. */
export function updateOperators(type: string): Table {
  const names = Object.entries(spec.UPDATE_OPERATORS).filter(([, fact]) => hasType(type, fact.types));
  return new Table(() => names.map(([name]) => ({ name, tag: Tag.VALUE, sub: null })));
}

/** The filters of a field in `having`: its own and those of its aggregates. */
export function having(field: Scalar): Table {
  function* entries(): Iterable<Entry> {
    yield* operators(field).load();
    for (const name of Object.keys(spec.AGGREGATES)) {
      if (!hasAggregate(field, name)) continue;
      const average = field.type === "Decimal" ? "Decimal" : "Float";
      const type = name === "_count" ? "Int" : name === "_avg" ? average : field.type;
      yield { name, tag: Tag.FILTER, sub: FILTERS[type] as Table };
    }
  }
  return new Table(entries);
}

/** Whether a field has the aggregate `name`. */
export function hasAggregate(field: Scalar, name: string): boolean {
  const types = spec.AGGREGATES[name] ?? [];
  return types.includes("*") || (types.includes(field.type) && !field.list);
}

/** Whether a list of types (`*` for all, `-X` for all but X) holds `type`. */
export function hasType(type: string, types: readonly string[]): boolean {
  return types.includes(type) || (types.includes("*") && !types.includes(`-${type}`));
}

/** The aggregates of the values of fields. */
export const MEASURES: readonly string[] = Object.keys(spec.AGGREGATES).filter((name) => name !== "_count");
export const FILTERS: Readonly<Record<string, Table>> = {
  ...Object.fromEntries(spec.SCALARS.map((type) => [type, scalarFilter(type)])),
  list: listFilter(),
};
export const UPDATES: Readonly<Record<string, Table>> = Object.fromEntries(
  [...spec.SCALARS, "list"].map((type) => [type, updateOperators(type)]),
);
export const SET: Table = parts(["set"]);

/**
 * Which arguments a call may have: tables from names to what stands under them, made from manifest and spec.
 *
 * `shape` walks them for speed, `check` for good errors. A table is filled when its first name is looked up, so a client
 * for 500 models pays only for those it uses, and tables may refer to each other in circles.
 */
import type { Manifest, Model, Relation, Scalar } from "./manifest.js";
import { operation, suffix } from "./operations.js";
import { FILTERS, hasAggregate, having, MEASURES, operators, parts, SET, UPDATES } from "./operators.js";
import * as spec from "./spec.js";
import { type Entry, SORT, Table, Tag, type Words, words } from "./table.js";

/** The tables of one manifest; a client makes one. */
export class Grammar {
  private readonly actions = new Map<string, Table>();
  private readonly tables = new Map<string, Table>();

  constructor(readonly manifest: Manifest) {}

  /** The table of a call's arguments. */
  start(model: string, action: string): Table {
    const key = `${model}.${action}`;
    let found = this.actions.get(key);
    if (found === undefined) {
      found = this.arguments(model, spec.ACTIONS[action] ?? {});
      this.actions.set(key, found);
    }
    return found;
  }

  /** The table of `kind` for a model; one object however often it is asked for. */
  table(kind: string, model: string): Table {
    const key = `${kind}.${model}`;
    let found = this.tables.get(key);
    if (found === undefined) {
      found = new Table(() => (FILLS[kind] as Fill)(this, this.manifest.models.get(model) as Model));
      this.tables.set(key, found);
    }
    return found;
  }

  /** The table of `kind` for the target of a relation, written from its other end: that relation is left out. */
  within(kind: string, field: Relation): Table {
    const key = `${kind}<${field.opposite}.${field.target}`;
    let found = this.tables.get(key);
    if (found === undefined) {
      const target = this.manifest.models.get(field.target) as Model;
      const back = target.relations.get(field.opposite) as Relation;
      const gone = new Set([back.name, ...(back.owner ? back.here : [])]);
      found = new Table(() => [...(FILLS[kind] as Fill)(this, target)].filter((entry) => !gone.has(entry.name)));
      this.tables.set(key, found);
    }
    return found;
  }

  /** The table of what a create or an update can do to a relation. */
  operations(kind: string, field: Relation): Table {
    const key = `${kind} ${field.name}.${field.model}`;
    let found = this.tables.get(key);
    if (found === undefined) {
      const names = spec.NESTED_WRITES[kind + suffix(field)] ?? [];
      found = new Table(() => names.map((name) => operation(this, field, name)));
      this.tables.set(key, found);
    }
    return found;
  }

  /** The table of a call's (or a relation's) arguments, each with its kind of `spec.ACTIONS`. */
  arguments(model: string, kinds: Readonly<Record<string, string>>): Table {
    return new Table(() => Object.entries(kinds).map(([name, kind]) => this.argument(model, name, kind)));
  }

  /** One argument of a call or of a relation. */
  argument(model: string, name: string, kind: string): Entry {
    switch (kind) {
      case "order":
      case "groupOrder":
        return { name, tag: Tag.LOGIC, sub: this.table(kind, model) };
      case "take":
      case "skip":
      case "limit":
      case "batch":
        return { name, tag: Tag.COUNT, sub: null };
      case "names":
        return { name, tag: Tag.NAMES, sub: words((this.manifest.models.get(model) as Model).scalars.keys()) };
      case "key":
        return { name, tag: Tag.WORD, sub: words((this.manifest.models.get(model) as Model).uniques.keys()) };
      case "strategy":
        return { name, tag: Tag.WORD, sub: words(["join", "query"]) };
      case "lock":
        return { name, tag: Tag.WORD, sub: words(spec.LOCKS) };
      case "flag":
        return { name, tag: Tag.FLAG, sub: null };
      case "counts":
        return { name, tag: Tag.ARGS, sub: this.table(kind, model) };
      case "select":
      case "include":
      case "omit":
      case "selectOne":
      case "includeOne":
        return { name, tag: Tag.CHOSEN, sub: this.table(kind, model) };
      case "rows":
        return { name, tag: Tag.ROWS, sub: this.table("createRow", model) };
      default:
        return { name, tag: Tag.TABLE, sub: this.table(kind, model) };
    }
  }
}

type Fill = (grammar: Grammar, model: Model) => Iterable<Entry>;

/** Filters of a model: its fields, AND, OR, NOT. */
export function* fillWhere(grammar: Grammar, model: Model): Iterable<Entry> {
  for (const field of model.fields.values()) {
    const { name } = field;
    if (field.kind === "scalar") yield { name, tag: Tag.FILTER, sub: operators(field) };
    else if (field.list) yield { name, tag: Tag.TABLE, sub: grammar.table("some", field.target) };
    else {
      const sub = [grammar.table("is", field.target), grammar.table("where", field.target)] as const;
      yield { name, tag: Tag.ONE, sub };
    }
  }
  yield* logic(grammar.table("where", model.name));
}

/** Filters of a model and its compound unique keys. */
export function* fillUnique(grammar: Grammar, model: Model): Iterable<Entry> {
  for (const unique of model.uniques.values()) {
    if (!model.fields.has(unique.name)) yield { name: unique.name, tag: Tag.TABLE, sub: parts(unique.fields) };
  }
  yield* fillWhere(grammar, model);
}

/** Filters of a to-one relation. */
export function* fillIs(grammar: Grammar, model: Model): Iterable<Entry> {
  for (const name of ["is", "isNot"]) yield { name, tag: Tag.NULLABLE, sub: grammar.table("where", model.name) };
}

/** Filters of a to-many relation. */
export function* fillSome(grammar: Grammar, model: Model): Iterable<Entry> {
  for (const name of ["some", "every", "none"]) {
    yield { name, tag: Tag.TABLE, sub: grammar.table("where", model.name) };
  }
  yield { name: "_count", tag: Tag.FILTER, sub: grammar.table("number", model.name) };
}

/** Filters of the number of related records, and which of them count. */
export function* fillNumber(grammar: Grammar, model: Model): Iterable<Entry> {
  yield* (FILTERS.Int as Table).load();
  yield* fillFiltered(grammar, model);
}

/** Ordering by a field, by one of a to-one relation, by the count of a to-many relation, by how well texts match. */
export function* fillOrder(grammar: Grammar, model: Model): Iterable<Entry> {
  for (const field of model.fields.values()) {
    const { name } = field;
    if (field.kind === "scalar") yield { name, tag: Tag.ORDER, sub: SORT_OPTIONS };
    else if (field.list) yield { name, tag: Tag.TABLE, sub: COUNT_ORDER };
    else yield { name, tag: Tag.TABLE, sub: grammar.table("order", field.target) };
  }
  const texts = [...model.scalars.values()].filter((field) => field.type === "String" && !field.list);
  if (texts.length > 0) {
    yield { name: "_relevance", tag: Tag.TABLE, sub: relevance(new Map(texts.map(({ name }) => [name, name]))) };
  }
}

/** Ordering by how well some fields match a text. */
export function relevance(texts: Words): Table {
  return new Table(() => [
    { name: "fields", tag: Tag.NAMES, sub: texts },
    { name: "sort", tag: Tag.WORD, sub: SORT },
    { name: "search", tag: Tag.TEXT, sub: null },
  ]);
}

/** Fields and relations of a result. */
export function* fillSelect(grammar: Grammar, model: Model): Iterable<Entry> {
  for (const field of model.fields.values()) {
    yield field.kind === "scalar" ? { name: field.name, tag: Tag.FLAG, sub: null } : relation(grammar, field);
  }
  yield* counted(grammar, model);
}

/** Relations of a result. */
export function* fillInclude(grammar: Grammar, model: Model): Iterable<Entry> {
  for (const field of model.relations.values()) yield relation(grammar, field);
  yield* counted(grammar, model);
}

/** Fields and to-one relations (results of the AndReturn actions). */
export function* fillSelectOne(grammar: Grammar, model: Model): Iterable<Entry> {
  for (const field of model.fields.values()) {
    if (field.kind === "scalar") yield { name: field.name, tag: Tag.FLAG, sub: null };
    else if (!field.list) yield relation(grammar, field);
  }
}

/** To-one relations (results of the AndReturn actions). */
export function* fillIncludeOne(grammar: Grammar, model: Model): Iterable<Entry> {
  for (const field of model.relations.values()) if (!field.list) yield relation(grammar, field);
}

/** Fields to leave out. */
export function* fillOmit(_: Grammar, model: Model): Iterable<Entry> {
  for (const name of model.scalars.keys()) yield { name, tag: Tag.FLAG, sub: null };
}

/** The `select` of `_count`: to-many relations. */
export function* fillRelated(grammar: Grammar, model: Model): Iterable<Entry> {
  for (const field of model.relations.values()) {
    if (field.list) yield { name: field.name, tag: Tag.ARGS, sub: grammar.table("filtered", field.target) };
  }
}

/** `_count` of a result. */
export function* fillCount(grammar: Grammar, model: Model): Iterable<Entry> {
  yield { name: "select", tag: Tag.TABLE, sub: grammar.table("related", model.name) };
}

/** Arguments of a counted relation. */
export function* fillFiltered(grammar: Grammar, model: Model): Iterable<Entry> {
  yield { name: "where", tag: Tag.TABLE, sub: grammar.table("where", model.name) };
}

/** The aggregate `name` of a result: of which relations, of which of their fields, of which records. */
export function totals(name: string): Readonly<Record<string, Fill>> {
  function* fillTotal(grammar: Grammar, model: Model): Iterable<Entry> {
    yield { name: "select", tag: Tag.TABLE, sub: grammar.table(`related${name}`, model.name) };
  }
  function* fillRelations(grammar: Grammar, model: Model): Iterable<Entry> {
    for (const field of measurable(grammar, model, name)) {
      yield { name: field.name, tag: Tag.ARGS, sub: grammar.table(`measured${name}`, field.target) };
    }
  }
  function* fillMeasured(grammar: Grammar, model: Model): Iterable<Entry> {
    yield { name: "select", tag: Tag.TABLE, sub: grammar.table(name, model.name) };
    yield* fillFiltered(grammar, model);
  }
  return { [`total${name}`]: fillTotal, [`related${name}`]: fillRelations, [`measured${name}`]: fillMeasured };
}

/** The to-many relations whose records have fields with the aggregate `name`. */
export function measurable(grammar: Grammar, model: Model, name: string): Relation[] {
  const related = [...model.relations.values()].filter((field) => field.list);
  return related.filter((field) => {
    const target = grammar.manifest.models.get(field.target);
    return target !== undefined && aggregated(target, name).length > 0;
  });
}

/** `data` of a create. */
export function* fillCreate(grammar: Grammar, model: Model): Iterable<Entry> {
  for (const field of model.fields.values()) {
    if (field.kind === "scalar") yield created(field);
    else if (grammar.manifest.models.get(field.target)?.view === false) {
      yield { name: field.name, tag: Tag.WRITE, sub: grammar.operations("create", field) };
    }
  }
}

/** `data` of an update. */
export function* fillUpdate(grammar: Grammar, model: Model): Iterable<Entry> {
  for (const field of model.fields.values()) {
    if (field.kind === "scalar") yield updated(field);
    else if (grammar.manifest.models.get(field.target)?.view === false) {
      yield { name: field.name, tag: Tag.WRITE, sub: grammar.operations("update", field) };
    }
  }
}

/** `data` of a createMany. */
export function fillCreateRow(_: Grammar, model: Model): Iterable<Entry> {
  return [...model.scalars.values()].map(created);
}

/** `data` of an updateMany. */
export function fillUpdateRow(_: Grammar, model: Model): Iterable<Entry> {
  return [...model.scalars.values()].map(updated);
}

/** A field in the `data` of a create. */
export function created(field: Scalar): Entry {
  if (field.list) return { name: field.name, tag: Tag.FILTER, sub: SET };
  return { name: field.name, tag: Tag.VALUE, sub: generated(field) };
}

/** A field in the `data` of an update. */
export function updated(field: Scalar): Entry {
  const { name } = field;
  if (field.type === "Json" && !field.list) return { name, tag: Tag.VALUE, sub: null };
  return { name, tag: Tag.FILTER, sub: UPDATES[field.list ? "list" : field.type] as Table };
}

/** `_count` of an aggregate. */
export function* fillCounts(_: Grammar, model: Model): Iterable<Entry> {
  for (const name of ["_all", ...model.scalars.keys()]) yield { name, tag: Tag.FLAG, sub: null };
}

/** Filters on groups: fields of `by` and aggregates of fields. */
export function* fillHaving(grammar: Grammar, model: Model): Iterable<Entry> {
  for (const field of model.scalars.values()) yield { name: field.name, tag: Tag.FILTER, sub: having(field) };
  yield* logic(grammar.table("having", model.name));
}

/** Ordering of groups: fields of `by` and aggregates of fields. */
export function* fillGroupOrder(_: Grammar, model: Model): Iterable<Entry> {
  for (const name of model.scalars.keys()) yield { name, tag: Tag.ORDER, sub: SORT_OPTIONS };
  for (const name of Object.keys(spec.AGGREGATES)) {
    const sub = new Table(() => aggregated(model, name).map((key) => ({ name: key, tag: Tag.WORD, sub: SORT })));
    yield { name, tag: Tag.TABLE, sub };
  }
}

/** The fields that have the aggregate `name`, as flags. */
export function aggregate(name: string): Fill {
  return (_, model) => aggregated(model, name).map((key) => ({ name: key, tag: Tag.FLAG, sub: null }));
}

/** The fields of a model that have the aggregate `name`. */
export function aggregated(model: Model, name: string): string[] {
  return [...model.scalars.values()].filter((field) => hasAggregate(field, name)).map((field) => field.name);
}

/** AND, OR and NOT of a table. */
function* logic(own: Table): Iterable<Entry> {
  yield { name: "AND", tag: Tag.LOGIC, sub: own };
  yield { name: "OR", tag: Tag.ITEMS, sub: own };
  yield { name: "NOT", tag: Tag.LOGIC, sub: own };
}

/** A relation in select or include. */
export function relation(grammar: Grammar, field: Relation): Entry {
  const kind = field.list ? "many" : field.optional || !field.owner ? "optional" : "required";
  const sub = grammar.arguments(field.target, spec.RELATION_ARGUMENTS[kind] ?? {});
  return { name: field.name, tag: Tag.ARGS, sub };
}

/** `_count`, `_sum` … in select or include, for models with to-many relations. */
export function* counted(grammar: Grammar, model: Model): Iterable<Entry> {
  if ([...model.relations.values()].some((field) => field.list)) {
    yield { name: "_count", tag: Tag.ARGS, sub: grammar.table("count", model.name) };
  }
  for (const name of MEASURES) {
    if (measurable(grammar, model, name).length > 0) {
      yield { name, tag: Tag.ARGS, sub: grammar.table(`total${name}`, model.name) };
    }
  }
}

/** Whether the database makes the default of a field. */
export function generated(field: Scalar): boolean {
  return field.default !== null && ["autoincrement", "dbgenerated", "sequence"].includes(field.default.fn ?? "");
}

export const SORT_OPTIONS: Table = new Table(() => [
  { name: "sort", tag: Tag.WORD, sub: SORT },
  { name: "nulls", tag: Tag.WORD, sub: words(["first", "last"]) },
]);
export const COUNT_ORDER: Table = new Table(() => [{ name: "_count", tag: Tag.WORD, sub: SORT }]);
export const FILLS: Readonly<Record<string, Fill>> = {
  where: fillWhere,
  unique: fillUnique,
  is: fillIs,
  some: fillSome,
  number: fillNumber,
  order: fillOrder,
  groupOrder: fillGroupOrder,
  select: fillSelect,
  include: fillInclude,
  selectOne: fillSelectOne,
  includeOne: fillIncludeOne,
  omit: fillOmit,
  related: fillRelated,
  count: fillCount,
  filtered: fillFiltered,
  create: fillCreate,
  update: fillUpdate,
  createRow: fillCreateRow,
  updateRow: fillUpdateRow,
  counts: fillCounts,
  having: fillHaving,
  ...Object.fromEntries(MEASURES.map((name) => [name, aggregate(name)])),
  ...Object.fromEntries(MEASURES.flatMap((name) => Object.entries(totals(name)))),
};

/** The steps of a nested write while they are made: numbers, guards, the runs they stand in. */

import { toFetch } from "../load.js";
import type { Model, Relation } from "../manifest.js";
import type { Act, Codec, Elements, Frame, Guard, Loop, Need, Passed, Passes, RowsOf, Slot, Step } from "../plan.js";
import { render } from "../render.js";
import { codec, type Scope, scalarOf } from "../scope.js";
import { allOf, Bind, type Expr, phrase, Select, type Sql } from "../sql.js";
import type { Fields, Node, Run } from "../tree.js";
import { key } from "../write.js";

export const NULL = phrase("NULL");
export const ONE = [[phrase("1"), null]] as const;

export type Keyed = Elements | RowsOf | Passed;

/** The condition on the rows of an alias. */
export type Locate = (alias: string) => Expr;

/** A row that a step gives. fields: the names of its columns. partners: as `partners` gives them. */
export class Anchor {
  constructor(
    readonly step: number,
    readonly model: Model,
    readonly fields: readonly string[],
    readonly partners: ReadonlyMap<string, Anchor> = new Map(),
  ) {}

  /** The value of a field. cast: its type is told, because nothing beside it tells. */
  cell(scope: Scope, name: string, cast = false): Expr {
    const kind = codec(scalarOf(this.model, name));
    const slot: Slot = {
      source: { kind: "cell", step: this.step, column: this.fields.indexOf(name) },
      codec: kind,
      path: [],
    };
    return new Bind(slot, cast ? scope.typeOf(kind) : null);
  }

  /** The condition that a row of an alias is this one. */
  same(scope: Scope, alias: string): Expr {
    const names = key(scope, this.model);
    return allOf(names.map((name) => phrase(scope.column(this.model, alias, name), " = ", this.cell(scope, name))));
  }

  /** Where fields stand in the row. */
  positions(names: readonly string[]): number[] {
    return names.map((name) => this.fields.indexOf(name));
  }
}

/** What a step may have besides its statement, as in `Act`; each: as in `Statement.rows`. */
export interface Options {
  readonly need?: Need | null;
  readonly keys?: Keyed | null;
  readonly idle?: boolean;
  readonly unless?: readonly number[];
  readonly gather?: boolean;
  readonly passes?: Passes | null;
  readonly each?: number | null;
}

/** Steps in the order in which they run. */
export class Script {
  readonly steps: Step[] = [];
  readonly statements: Sql[] = [];
  acts: (Act | Loop)[] = [];
  readonly refusals: Act[] = [];
  frames: Frame[] = [];
  readonly routines: (readonly (Act | Loop)[])[] = [];
  when: Guard = [];
  readonly names = new Map<string, Set<string>>();

  constructor(
    readonly scope: Scope,
    model: Model,
    ...data: readonly (Fields | null)[]
  ) {
    for (const part of data) this.need(model, part);
  }

  /** Note which fields of rows tie them to the records that `data` writes. */
  need(model: Model, data: Fields | null): void {
    for (const [name, node] of data?.entries ?? []) {
      const field = model.relations.get(name);
      if (field === undefined || node.kind !== "fields") continue;
      const target = this.scope.model(field.target);
      this.note(model, field.here);
      this.note(target, field.there);
      for (const [operation, operand] of node.entries) {
        for (const part of partsOf(operand)) {
          const inner = operation === "create" ? [part] : ["create", "update", "data"].map((word) => part.get(word));
          for (const nested of inner) this.need(target, nested?.kind === "fields" ? nested : null);
        }
      }
    }
  }

  private note(model: Model, names: readonly string[]): void {
    const known = this.names.get(model.name) ?? new Set();
    for (const name of names) known.add(name);
    this.names.set(model.name, known);
  }

  /** The fields by which a row is found again and its related rows are found. */
  anchored(model: Model): string[] {
    return [...new Set([...key(this.scope, model), ...(this.names.get(model.name) ?? [])])];
  }

  /** Add a statement of which only the number of rows matters; gives the number of the step. */
  write(model: Model, sql: Sql, options: Options = {}): number {
    const statement = render(sql, this.scope.dialect, options.each ?? null);
    this.statements.push(sql);
    return this.add({ kind: "write", statement }, model, options);
  }

  /** Add a statement that gives rows. */
  rows(model: Model, sql: Sql, options: Options = {}): number {
    const layout = { model: model.name, items: [] };
    this.statements.push(sql);
    return this.add(toFetch(render(sql, this.scope.dialect, options.each ?? null), layout), model, options);
  }

  /** Add a step; gives its number. */
  add(step: Step, model: Model, options: Options = {}): number {
    const { need = null, keys = null, idle = true, unless = [], gather = false, passes = null } = options;
    this.steps.push(step);
    const number = this.steps.length - 1;
    this.acts.push({
      kind: "act",
      step: number,
      model: model.name,
      when: this.when,
      need,
      keys,
      idle,
      unless,
      gather,
      passes,
    });
    return number;
  }

  /** Add an act ahead of all others that is never what it needs to be: what cannot be done is told at once. */
  refuse(need: Need): void {
    const sql = new Select([[phrase("1"), null]], null);
    this.statements.push(sql);
    const step = this.steps.push(toFetch(render(sql, this.scope.dialect), { model: null, items: [] })) - 1;
    const when: Guard = [];
    const never = { keys: null, idle: true, unless: [], gather: false, passes: null };
    this.refusals.push({ kind: "act", step, model: "", when, need, ...never });
  }

  /** What is added inside runs only when these steps gave rows, or none. */
  after<T>(guard: Guard, inside: () => T): T {
    const before = this.when;
    this.when = [...before, ...guard];
    const made = inside();
    this.when = before;
    return made;
  }

  /** What is added inside runs once for each element of a run. */
  each<T>(run: Run, inside: () => T): T {
    const { acts, frames } = this;
    const { slots } = this.scope;
    this.acts = [];
    this.frames = [];
    this.scope.slots = [];
    const made = inside();
    acts.push({ kind: "loop", index: run.index, acts: this.acts, when: this.when });
    frames.push({ index: run.index, checked: this.scope.slots, frames: this.frames });
    this.acts = acts;
    this.frames = frames;
    this.scope.slots = slots;
    return made;
  }
}

/** The columns of an anchor. */
export function columns(script: Script, model: Model, alias: string): Expr[] {
  return script.anchored(model).map((name) => script.scope.column(model, alias, name));
}

/** The columns of an anchor, for a select. */
export function listed(script: Script, model: Model, alias: string): (readonly [Expr, null])[] {
  return columns(script, model, alias).map((column) => [column, null]);
}

/** The objects of an operation. */
export function partsOf(node: Node): Fields[] {
  if (node.kind === "fields") return [node];
  return node.kind === "runs" ? node.runs.map((run) => run.node) : [];
}

/** The codecs of fields as lists of keys. */
export function lists(model: Model, names: readonly string[]): Codec[] {
  return plain(model, names).map((item) => ({ ...item, form: "list", list: false, optional: false }));
}

/** The condition that fields are one of the keys of the act. */
export function among(scope: Scope, model: Model, alias: string, names: readonly string[]): Expr {
  const fields = names.map((name) => scope.column(model, alias, name));
  const types = plain(model, names).map((item) => scope.typeOf(item));
  return scope.dialect.inKeys(fields, lists(model, names), types);
}

/** The codecs of fields. */
export function plain(model: Model, names: readonly string[]): Codec[] {
  return names.map((name) => codec(scalarOf(model, name)));
}

/** The other end of a relation. */
export function back(scope: Scope, field: Relation): Relation {
  return scope.model(field.target).relations.get(field.opposite) as Relation;
}

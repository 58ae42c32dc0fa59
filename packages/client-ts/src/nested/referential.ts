/**
 * Deletes and changes of keys in relation mode `prisma`, where statements do what foreign keys would.
 *
 * The rows that are about to go or change are looked for first. As in Prisma, the records that refer to them are written
 * before them, relation by relation. What follows for the rows of a model is a routine: made once, whatever the ways that
 * lead to the model, and run only for rows that are there.
 */

import { toFetch } from "../load.js";
import type { Model, Relation } from "../manifest.js";
import type { Layout, Passed, Passes, RowsOf } from "../plan.js";
import { render } from "../render.js";
import type { Scope } from "../scope.js";
import { Column, Delete, type Expr, Phrase, phrase, Select, type Sql, Table, Update } from "../sql.js";
import type { Fields } from "../tree.js";
import { key } from "../write.js";
import { broken } from "./blame.js";
import { among, lists, NULL, ONE, type Options, plain, Script } from "./script.js";

/** What becomes of a key: `value` is the new one of a row whose old one is `column`. number: by it they differ. */
export class Change {
  constructor(
    readonly number: number,
    readonly value: Expr,
    readonly column: Column | null = null,
  ) {}

  /** The new value of a column that had the same value. */
  of(column: Column): Expr {
    return this.column === null ? this.value : moved(this.value, this.column, column);
  }
}

export const EMPTIED = new Change(0, NULL);

/** By field. Empty: the rows go. */
export type Changes = ReadonlyMap<string, Change>;

/** What follows for rows of a model. fields: what these rows consist of. */
export class Routine {
  constructor(
    readonly number: number,
    readonly fields: readonly string[],
  ) {}

  /** Its run for rows that have the fields `names`. */
  passes(names: readonly string[]): Passes {
    return { routine: this.number, columns: this.fields.map((name) => names.indexOf(name)) };
  }
}

/**
 * A script whose statements that delete rows or change keys are preceded by what foreign keys would do.
 *
 * backwards: whether relations come in the reverse of their order in the schema, as in Prisma's deleteMany.
 */
export class Emulating extends Script {
  readonly known = new Map<string, Routine>();
  numbers = 0;

  constructor(
    scope: Scope,
    model: Model,
    data: readonly (Fields | null)[] = [],
    readonly backwards = false,
  ) {
    super(scope, model, ...data);
  }

  /** As in Script, after what it asks of other records. */
  override write(model: Model, sql: Sql, options: Options = {}): number {
    const late = this.late(model, sql, options);
    return late === null ? super.write(model, sql, options) : super.write(model, late[0], { keys: late[1] });
  }

  /** As in Script, after what it asks of other records. */
  override rows(model: Model, sql: Sql, options: Options = {}): number {
    const late = this.late(model, sql, options);
    return late === null ? super.rows(model, sql, options) : super.rows(model, late[0], { keys: late[1] });
  }

  /** As `rows`, of an update that changes keys and gives records. */
  returned(model: Model, sql: Update, layout: Layout): number {
    const [late, keys] = this.late(model, sql) ?? [sql, null];
    return this.add(toFetch(render(late, this.scope.dialect), layout), model, { keys });
  }

  /** As `before`; null for a statement whose rows ask nothing of others. */
  late(model: Model, sql: Sql, options: Options = {}): readonly [Sql, RowsOf] | null {
    if (sql.kind !== "update" && sql.kind !== "delete") return null;
    if (sql.table.schema !== model.schema || sql.table.name !== model.table) return null; // nothing refers to join tables
    const routine = sql.kind === "delete" ? this.routine(model, new Map()) : this.routineOf(model, sql);
    return routine === null ? null : this.before(model, sql, routine, options);
  }

  /** Look for the rows of a statement and do what follows for them; gives the statement for these, by keys. */
  before(model: Model, sql: Update | Delete, routine: Routine, options: Options): readonly [Sql, RowsOf] {
    const { scope } = this;
    const alias = sql.table.alias ?? sql.table.name;
    const own = key(scope, model);
    const names = [...new Set([...own, ...routine.fields])];
    const columns = names.map((name) => [scope.column(model, alias, name), null] as const);
    const lock = scope.dialect.lock(alias, "update", null);
    const select = new Select(columns, sql.table, { where: sql.where, lock });
    const { need = null, keys = null, idle = true } = options;
    const step = super.rows(model, select, { need, keys, idle, passes: routine.passes(names) });
    const found = among(scope, model, alias, own);
    const late =
      sql.kind === "update"
        ? new Update(sql.table, sql.sets, found, sql.returning)
        : new Delete(sql.table, found, sql.returning);
    return [late, { kind: "rowsOf", steps: [step], columns: own.map((_name, place) => place) }];
  }

  // Routines ---------------------------------------------------------------------------------------------------------

  /** What follows for rows that a statement changes; null when nothing does. */
  routineOf(model: Model, sql: Update): Routine | null {
    const alias = sql.table.alias ?? sql.table.name;
    const sets = new Map(sql.sets);
    const changes = new Map<string, Change>();
    for (const name of referred(this.scope, model)) {
      const column = this.scope.column(model, alias, name);
      const value = sets.get(column.name);
      if (value === undefined) continue;
      this.numbers += 1;
      changes.set(name, new Change(this.numbers, value, column));
    }
    return changes.size > 0 ? this.routine(model, changes) : null;
  }

  /** What follows for rows of a model that go, or change. */
  routine(model: Model, changes: Changes): Routine | null {
    const concerned = (relation: Relation) => ends(relation).some((name) => changes.has(name));
    const relations = referring(this.scope, model).filter((relation) => changes.size === 0 || concerned(relation));
    if (relations.length === 0) return null;
    const mark = [model.name, ...[...changes].map(([name, change]) => `${name}=${change.number}`)].join();
    const known = this.known.get(mark);
    if (known !== undefined) return known;
    const made = new Routine(this.routines.length, [...new Set(relations.flatMap(ends))]);
    this.known.set(mark, made);
    this.routines.push([]);
    const { acts, when } = this;
    this.acts = [];
    this.when = [];
    for (const relation of this.backwards ? relations.reverse() : relations) this.obey(relation, made, changes);
    this.routines[made.number] = this.acts;
    this.acts = acts;
    this.when = when;
    return made;
  }

  /** What a relation asks for the rows of a routine. */
  obey(relation: Relation, routine: Routine, changes: Changes): void {
    const { scope } = this;
    const keys: Passed = { kind: "passed", columns: ends(relation).map((name) => routine.fields.indexOf(name)) };
    if (relation.through !== null) {
      this.relink(relation, keys, changes);
      return;
    }
    const model = scope.model(relation.model);
    const alias = scope.alias();
    const table = scope.table(model, alias);
    const found = among(scope, model, alias, relation.here);
    const action = changes.size > 0 ? relation.onUpdate : relation.onDelete;
    if (action === "Restrict") {
      const select = new Select(ONE, table, { where: found, limit: phrase("1") });
      super.rows(model, select, { need: broken(scope, relation), keys });
    } else if (action === "Cascade" && changes.size === 0) {
      this.write(model, new Delete(table, found), { keys });
    } else if (action === "Cascade") {
      const own = new Map<string, Change>();
      for (const [i, here] of relation.here.entries()) {
        const change = changes.get(relation.there[i] as string);
        if (change !== undefined) own.set(here, change);
      }
      this.follow(model, alias, found, own, keys);
    } else if (action === "SetNull") {
      this.follow(model, alias, found, new Map(relation.here.map((name) => [name, EMPTIED])), keys);
    }
  }

  /** Change the keys of records that refer to others, after what that asks in turn. */
  follow(model: Model, alias: string, found: Expr, changes: Changes, keys: Passed): void {
    const sets = [...changes].map(([name, change]) => {
      const column = this.scope.column(model, alias, name);
      return [column.name, change.of(column)] as const;
    });
    const sql = new Update(this.scope.table(model, alias), sets, found);
    const names = referred(this.scope, model);
    const further = new Map([...changes].filter(([name]) => names.has(name)));
    const routine = further.size > 0 ? this.routine(model, further) : null;
    if (routine === null) {
      super.write(model, sql, { keys });
    } else {
      const [late, own] = this.before(model, sql, routine, { keys });
      super.write(model, late, { keys: own });
    }
  }

  /** The rows of a join table go with either side, or follow its key. */
  relink(relation: Relation, keys: Passed, changes: Changes): void {
    const link = relation.through;
    if (link === null) return;
    const alias = this.scope.alias();
    const model = this.scope.model(relation.model);
    const here = new Column(alias, link.here);
    const types = plain(model, relation.here).map((item) => this.scope.typeOf(item));
    const found = this.scope.dialect.inKeys([here], lists(model, relation.here), types);
    const table = new Table(link.schema, link.table, alias);
    const change = changes.get(relation.here[0] as string);
    const sql =
      change === undefined ? new Delete(table, found) : new Update(table, [[link.here, change.of(here)]], found);
    super.write(model, sql, { keys });
  }
}

/** The script of a write that nests others. */
export function begun(scope: Scope, model: Model, ...data: readonly (Fields | null)[]): Script {
  return scope.manifest.relationMode === "prisma"
    ? new Emulating(scope, model, data)
    : new Script(scope, model, ...data);
}

/** The relations by which records refer to those of a model: keys in their rows, and rows of join tables. */
export function referring(scope: Scope, model: Model): Relation[] {
  const linked = [...model.relations.values()].filter((relation) => relation.through !== null);
  return [...(scope.manifest.referring.get(model.name) ?? []), ...linked];
}

/** The fields that a relation of `referring` refers to. */
export function ends(relation: Relation): readonly string[] {
  return relation.through === null ? relation.there : relation.here;
}

/** The fields of a model that records refer to. */
export function referred(scope: Scope, model: Model): Set<string> {
  return new Set(referring(scope, model).flatMap(ends));
}

/** An expression with another column in the place of one. */
export function moved(expr: Expr, old: Column, other: Column): Expr {
  if (expr.kind === "phrase") {
    return new Phrase(expr.parts.map((part) => (typeof part === "string" ? part : moved(part, old, other))));
  }
  return expr.kind === "column" && expr.table === old.table && expr.name === old.name ? other : expr;
}

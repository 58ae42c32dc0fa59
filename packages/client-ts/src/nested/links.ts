/** The links of one row to the records of a to-many relation: keys in those records, or rows of a join table. */

import type { JoinTable, Model, Relation } from "../manifest.js";
import type { Elements, Need, RowsOf } from "../plan.js";
import type { Scope } from "../scope.js";
import {
  allOf,
  Column,
  Delete,
  Exists,
  type Expr,
  Insert,
  negate,
  phrase,
  Select,
  Sub,
  Table,
  Update,
} from "../sql.js";
import type { Fields } from "../tree.js";
import { DO_NOTHING, key, type Link } from "../write.js";
import { broken } from "./blame.js";
import { type Anchor, among, back, type Locate, ONE, type Script } from "./script.js";
import { changed, empty, findOrMake, linked, referred } from "./toone.js";

/** What ties the rows of a relation's target to one row. */
export class Links {
  readonly scope: Scope;
  readonly target: Model;
  readonly owner: Relation;

  constructor(
    readonly script: Script,
    readonly field: Relation,
    readonly row: Anchor,
  ) {
    this.scope = script.scope;
    this.target = script.scope.model(field.target);
    this.owner = back(script.scope, field);
  }

  /** The key that a new record gets. */
  get key(): Link {
    return this.field.through === null ? linked(this.script, this.field, this.row) : new Map();
  }

  /** As `key`, where nothing else tells the types. */
  get typed(): Link {
    if (this.field.through !== null) return new Map();
    const { here, there } = this.field;
    return new Map(there.map((name, i) => [name, this.row.cell(this.scope, here[i] as string, true)]));
  }

  /** The condition, on records that are connected. */
  mine(locate: Locate): Locate {
    return (alias) => allOf([this.connected(alias), locate(alias)]);
  }

  /** The condition that a record is connected. */
  connected(alias: string): Expr {
    const link = this.field.through;
    if (link === null) return referred(this.script, this.field, this.row)(alias);
    const joined = this.scope.alias();
    const match = allOf([this.rowOf(link, joined), phrase(new Column(joined, link.there), " = ", this.there(alias))]);
    return new Exists(new Select(ONE, new Table(link.schema, link.table, joined), { where: match }));
  }

  /** The condition that a row of the join table is one of this row's. */
  rowOf(link: JoinTable, joined: string): Expr {
    const cell = this.row.cell(this.scope, this.field.here[0] as string);
    return phrase(new Column(joined, link.here), " = ", cell);
  }

  /** Connect a record that was made with this row's `key`. */
  add(found: Anchor): void {
    if (this.field.through !== null) this.addRows([found]);
  }

  /** Put the records that steps gave into the join table, unless they are there. */
  addRows(found: readonly Anchor[]): void {
    const link = this.field.through as JoinTable;
    const alias = this.scope.alias();
    const here = this.row.cell(this.scope, this.field.here[0] as string, true);
    const condition = among(this.scope, this.target, alias, this.field.there);
    const values = [
      [here, null],
      [this.there(alias), null],
    ] as const;
    const source = new Select(values, this.scope.table(this.target, alias), { where: condition });
    const insert = new Insert(new Table(link.schema, link.table, null), [link.here, link.there], source, DO_NOTHING);
    this.script.write(this.scope.model(this.field.model), insert, { keys: rowsOf(found, this.field.there) });
  }

  /** The column of the target that the join table holds. */
  there(alias: string): Expr {
    return this.scope.column(this.target, alias, this.field.there[0] as string);
  }

  /** Records with a key become this row's, whose ever they were. */
  take(locate: Locate, need: Need | null = null, keys: Elements | RowsOf | null = null): void {
    const alias = this.scope.alias();
    const sets = changed(this.script, this.owner, this.key);
    const update = new Update(this.scope.table(this.target, alias), sets, locate(alias));
    this.script.write(this.target, update, { need, keys });
  }

  /** connectOrCreate. */
  findOrMake(node: Fields): void {
    const { script, field } = this;
    if (field.through !== null) this.add(findOrMake(script, field, node, new Map(), null));
    else findOrMake(script, field, node, this.key, (found) => this.take((alias) => found.same(this.scope, alias)));
  }

  /** Whether the records have to have somebody. */
  get bound(): boolean {
    return this.field.through === null && !this.owner.optional;
  }

  /** P2014, as the records have to have somebody. */
  refuse(): void {
    this.script.refuse(broken(this.scope, this.field));
  }

  /** Connected records become nobody's; P2014 when they have to have somebody. */
  drop(locate: Locate, keys: Elements | RowsOf | null): void {
    const link = this.field.through;
    const alias = this.scope.alias();
    if (link === null) {
      if (this.bound) {
        this.refuse();
        return;
      }
      const table = this.scope.table(this.target, alias);
      const found = this.mine(locate)(alias);
      this.script.write(this.target, new Update(table, empty(this.script, this.owner), found), { keys });
      return;
    }
    const inner = this.scope.alias();
    const table = this.scope.table(this.target, inner);
    const wanted = new Sub(new Select([[this.there(inner), null]], table, { where: locate(inner) }));
    const match = allOf([this.rowOf(link, alias), phrase(new Column(alias, link.there), " IN ", wanted)]);
    this.script.write(this.target, new Delete(new Table(link.schema, link.table, alias), match), { keys });
  }

  /** The records that steps gave, and no others, become this row's. */
  replace(found: readonly Anchor[]): void {
    const link = this.field.through;
    const alias = this.scope.alias();
    if (link !== null) {
      const table = new Table(link.schema, link.table, alias);
      this.script.write(this.target, new Delete(table, this.rowOf(link, alias)));
      if (found.length > 0) this.addRows(found);
      return;
    }
    const names = key(this.scope, this.target);
    const keys = rowsOf(found, names);
    const wanted: Locate = (inner) => among(this.scope, this.target, inner, names);
    if (found.length > 0) {
      const others: Locate = (inner) => phrase("(", this.connected(inner), ") IS NOT TRUE");
      this.take((inner) => allOf([wanted(inner), others(inner)]), null, keys);
    }
    const rest = allOf([this.connected(alias), ...(found.length > 0 ? [negate(wanted(alias))] : [])]);
    const table = this.scope.table(this.target, alias);
    if (this.owner.optional) {
      const update = new Update(table, empty(this.script, this.owner), rest);
      this.script.write(this.target, update, { keys, idle: false });
    } else {
      const need = broken(this.scope, this.field);
      this.script.rows(this.target, new Select(ONE, table, { where: rest }), { need, keys, idle: false });
    }
  }
}

/** The keys in the rows of steps. */
export function rowsOf(found: readonly Anchor[], names: readonly string[]): RowsOf | null {
  const [first] = found;
  if (first === undefined) return null;
  return { kind: "rowsOf", steps: found.map((one) => one.step), columns: first.positions(names) };
}

/**
 * The steps of a plan, ready to run: a statement with its binder and decoder, and the relations it leaves to others.
 *
 * Reading attaches the rows of each relation to those of its parents, one statement per relation, whatever their number.
 */
import { type Binder, type Call, givenRows, type Row } from "./bind.js";
import type { Children, Decode, Grouping, Key, Plain } from "./decode.js";
import type { Connection, Hints } from "./drivers/index.js";
import type { Statement } from "./plan.js";

/** A Fetch ready to run: its statement, decoder, and the relations that need statements of their own. */
export interface Reading {
  readonly kind: "reading";
  readonly statement: Statement;
  readonly hints: Hints;
  readonly bind: Binder;
  readonly decode: Decode;
  readonly relations: readonly Relation[];
  readonly reverse: boolean;
  readonly required: boolean;
}

/** An Attach ready to run. parent: the key of a row. cells: the key's cells. */
export interface Relation {
  readonly reading: Reading;
  readonly group: Grouping;
  readonly parent: Key;
  readonly cells: readonly number[];
}

/** A Write ready to run. */
export interface Writing {
  readonly kind: "writing";
  readonly statement: Statement;
  readonly bind: Binder;
}

/** The rows of a reading and their records, relations attached. */
export async function read(reading: Reading, call: Call, connection: Connection): Promise<[readonly Row[], Plain[]]> {
  const [rows, children] = await related(reading, call, connection);
  return [rows, reading.decode(rows, ...children)];
}

/** The rows of a reading, and the children of each of its relations by key. */
export async function related(
  reading: Reading,
  call: Call,
  connection: Connection,
): Promise<[readonly Row[], Children[]]> {
  let rows = await fetchRows(reading, call, connection);
  if (reading.reverse) rows = [...rows].reverse();
  const children: Children[] = [];
  if (rows.length > 0) {
    for (const relation of reading.relations) children.push(await attach(relation, rows, call, connection));
  }
  return [rows, children];
}

/** The children of `parents` by key. */
export async function attach(
  relation: Relation,
  parents: readonly Row[],
  call: Call,
  connection: Connection,
): Promise<Children> {
  const keys = new Map<unknown, readonly unknown[]>();
  for (const row of parents) {
    const key = relation.parent(row);
    if (key !== null && !keys.has(key))
      keys.set(
        key,
        relation.cells.map((column) => row[column]),
      );
  }
  if (keys.size === 0) return new Map();
  const outer = call.keys;
  call.keys = [...keys.values()];
  const [rows, children] = await related(relation.reading, call, connection);
  call.keys = outer;
  return relation.group(rows, ...children);
}

/** The rows of a statement, joined when it runs once per createMany row. */
export async function fetchRows(reading: Reading, call: Call, connection: Connection): Promise<readonly Row[]> {
  const { statement, bind, hints } = reading;
  if (statement.rows === null) return connection.fetch(statement.text, bind(call), hints);
  const rows: Row[] = [];
  const count = givenRows(call.params[statement.rows]).length;
  for (let number = 0; number < count; number++) {
    call.row = number;
    for (const row of await connection.fetch(statement.text, bind(call), hints)) rows.push(row);
  }
  return rows;
}

/** The number of rows that a statement touched. */
export async function write(writing: Writing, call: Call, connection: Connection): Promise<number> {
  const { statement, bind } = writing;
  const hints = { name: statement.name };
  if (statement.rows === null) return connection.execute(statement.text, bind(call), hints);
  let touched = 0;
  const count = givenRows(call.params[statement.rows]).length;
  for (let number = 0; number < count; number++) {
    call.row = number;
    touched += await connection.execute(statement.text, bind(call), hints);
  }
  return touched;
}

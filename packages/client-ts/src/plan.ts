/**
 * The compiled plan of one call shape: statements, where their values come from, how rows become records.
 *
 * Made once per shape by `compile`, cached, run by `execute`. No plan holds data of a call: values are named by `Source`.
 */

import type { Path } from "./wording.js";

// Where a driver parameter comes from --------------------------------------------------------------------------------

/** `params[index]` of the call. */
export interface Param {
  readonly kind: "param";
  readonly index: number;
}

/**
 * A value fixed by the schema (a literal default, manifest form: BigInt and Decimal as text, Json as JSON text, Bytes as
 * base64, DateTime as ISO text, an enum by its schema name, lists as arrays of these) or by the plan.
 */
export interface Constant {
  readonly kind: "constant";
  readonly value: unknown;
}

/** A fresh value of a client-side generator: cuid, uuid, ulid, nanoid with its arguments. One per row. */
export interface Default {
  readonly kind: "default";
  readonly fn: string;
  readonly args: readonly (string | number)[];
}

/** The clock, read once per operation and equal in all its statements and rows. */
export interface Now {
  readonly kind: "now";
}

/**
 * The distinct keys without NULL of the parent rows of the `Attach` whose statement this is, as one list.
 *
 * part: which of `Attach.parentKey` (PostgreSQL: one array per key column, all of the same length, tuples kept together
 * and distinct as tuples). null: whole keys, each a list, as one JSON document (SQLite, several columns).
 *
 * In a nested write: the keys of the `Act` whose statement this is.
 */
export interface Keys {
  readonly kind: "keys";
  readonly part: number | null;
}

/** The value in column `column` of the first row that step `step` gave. */
export interface Cell {
  readonly kind: "cell";
  readonly step: number;
  readonly column: number;
}

/**
 * Field `field` of a createMany row. `params[index]` is the list of rows (objects; a single object counts as one row).
 *
 * In a statement with `rows` set this is the current row's value, else the slot takes one list with every row's value. A
 * row without the field takes `otherwise`; when that is null: NULL if the codec is optional, else a ValidationError
 * (missing argument) at the slot's path with the row number in it.
 */
export interface RowField {
  readonly kind: "rowField";
  readonly index: number;
  readonly field: string;
  readonly otherwise: Constant | Default | Now | null;
  /** Where in the slot's path the number of the row goes. */
  readonly at: number;
}

/** Whether a createMany row gives `field` (Boolean): as `RowField`, one per row or one list. */
export interface RowHas {
  readonly kind: "rowHas";
  readonly index: number;
  readonly field: string;
  readonly at: number;
}

export type Source = Param | Constant | Default | Now | Keys | Cell | RowField | RowHas;

// How a value is written and read ------------------------------------------------------------------------------------

export type Form =
  | "value" // the plain value of `type`; for list: true a list of them
  | "list" // in/notIn/hasSome…: a list of values of `type` as one parameter (PG array, JSON array on SQLite,
  // where Bytes are upper-case hex and a null cannot be)
  | "element" // a value of `type` as an element of a list column holds it
  | "contains" // LIKE pattern %x%, with \ % _ of the value escaped by \ unless the client says likeEscape: false
  | "startsWith" // LIKE pattern x%
  | "endsWith" // LIKE pattern %x
  | "json" // any JSON value, bound as JSON text; top-level null is refused (DbNull and JsonNull are structure)
  | "jsonOrder" // a JSON number or text, to compare with: JSON text
  | "jsonString" // a string to compare with text taken out of a JSON value: bound as plain text
  | "jsonArray" // a JSON value for array_contains: an array as it is, anything else wrapped into [x]; JSON text
  | "jsonPath" // ["a", "0"] or "$.a[0]" -> text[] on PostgreSQL, '$."a"[0]' on SQLite
  | "take" // an integer of any sign, bound without its sign
  | "one" // findFirst's take: 1 or -1, bound as 1
  | "divisor" // the plain value; 0 is ValueOutOfRange (P2020) at once
  | "skip" // an integer >= 0
  | "push" // a value or a list of values of `type`, bound as a list
  | "wide" // result only: an int8 (COUNT, SUM of Int) that is an Int for the caller
  | "text"; // result only: the value of `type` as text in every driver (SUM of BigInt)

/**
 * The type of a slot or of a result column. Bind checks every value by it on every call.
 *
 * type: Int BigInt Float Decimal Boolean String DateTime Json Bytes Enum (as in the manifest).
 * enum: name of the enum when type is Enum; the caller has schema names, the database has mapped ones.
 * list: the field is a scalar list (PG array; JSON text on SQLite).
 * native: the `@db.` type and its arguments, or null.
 * optional: a null is accepted where `form` is value or list elements come from `RowField`.
 */
export interface Codec {
  readonly type: string;
  readonly form: Form;
  readonly list: boolean;
  readonly enum: string | null;
  readonly native: readonly string[] | null;
  readonly optional: boolean;
}

/**
 * One driver parameter. path: where the value stands in the arguments; a list's elements extend it by their index,
 * createMany puts the row number after "data".
 */
export interface Slot {
  readonly source: Source;
  readonly codec: Codec;
  readonly path: Path;
  /** Where in the path the numbers of the elements under way stand: the path has those of the first of each run. */
  readonly turns?: readonly number[];
}

/**
 * Text for the dialect; `slots` in the order of the placeholders. Equal text goes out under an equal name.
 *
 * rows: when given, the statement runs once for each row of `params[rows]` (SQLite createMany); the rows that come back,
 * or the affected counts, are joined in order.
 */
export interface Statement {
  readonly text: string;
  readonly slots: readonly Slot[];
  readonly name: string;
  readonly rows: number | null;
}

// How rows become records --------------------------------------------------------------------------------------------

/** `record[name]` = the value at position `column` of the row. */
export interface Scalar {
  readonly kind: "scalar";
  readonly name: string;
  readonly column: number;
  readonly codec: Codec;
}

/** A to-one relation whose columns stand in the same row; null when the value at `present` is NULL. */
export interface One {
  readonly kind: "one";
  readonly name: string;
  readonly layout: Layout;
  readonly present: number;
}

/**
 * A relation inside one column: an array of rows by position (driver capability `nested`).
 *
 * Python: a list of asyncpg Records (`array(select row(…))`; enums come as text). TypeScript: JSON text
 * (`json_agg(json_build_array(…))`; BigInt, Decimal and Bytes (`\x` hex) as text, times as ISO text in the form of the
 * database). The positions of `layout` count inside the inner rows. list: false is a to-one, first row or null.
 * reverse: the inner rows come in reverse order (negative take).
 */
export interface Many {
  readonly kind: "many";
  readonly name: string;
  readonly column: number;
  readonly layout: Layout;
  readonly list: boolean;
  readonly reverse: boolean;
}

/**
 * A relation read by its own statement, once for all parent rows, stitched by key.
 *
 * parentKey: positions in the parent row (the flat row, also inside a `One`). childKey: positions in the child row.
 * Children keep the order in which their rows come. A parent with a NULL in its key has none. list: false is record or
 * null. No statement is sent when there are no keys.
 */
export interface Attach {
  readonly kind: "attach";
  readonly name: string;
  readonly fetch: Fetch;
  readonly list: boolean;
  readonly parentKey: readonly number[];
  readonly childKey: readonly number[];
}

/** A plain object from the same row: `_count`, `_sum` …; no model. */
export interface Group {
  readonly kind: "group";
  readonly name: string;
  readonly items: readonly Item[];
}

/** A list that is empty whatever the rows (nested `take: 0`). */
export interface Empty {
  readonly kind: "empty";
  readonly name: string;
}

export type Item = Scalar | One | Many | Attach | Group | Empty;

/** What one record holds, `items` in the key order of the result. model: null for aggregates and groups. */
export interface Layout {
  readonly model: string | null;
  readonly items: readonly Item[];
}

// Steps --------------------------------------------------------------------------------------------------------------

/**
 * A statement that gives rows. reverse: the rows come in reverse order (negative take).
 *
 * required: no row is RecordNotFound (P2025) at once, before any later step. unless: an earlier Fetch with an equal
 * layout; when it gave rows this one is not sent, and those count as the rows of both.
 */
export interface Fetch {
  readonly kind: "fetch";
  readonly statement: Statement;
  readonly layout: Layout;
  readonly reverse: boolean;
  readonly required: boolean;
  readonly unless: number | null;
}

/** A statement of which only the number of affected rows matters. */
export interface Write {
  readonly kind: "write";
  readonly statement: Statement;
}

export type Step = Fetch | Write;

// Nested writes ------------------------------------------------------------------------------------------------------

/**
 * How many rows a step must have given or touched; else the error `code` with `facts` in its meta.
 *
 * rows: at least one, none, or as many as the act has keys. `{expected}` and `{found}` in a fact are numbers of rows.
 */
export interface Need {
  readonly rows: "some" | "none" | "keys";
  readonly code: string;
  readonly facts: readonly (readonly [string, string])[];
}

/** The distinct keys of the elements of the run `params[index]`: the values of `slots`, from each one's params. */
export interface Elements {
  readonly kind: "elements";
  readonly index: number;
  readonly slots: readonly Slot[];
}

/** The distinct keys in the rows that steps gave: the values of `columns`. */
export interface RowsOf {
  readonly kind: "rowsOf";
  readonly steps: readonly number[];
  readonly columns: readonly number[];
}

/** The distinct keys without NULL in the rows that a routine runs for: the values of `columns`. */
export interface Passed {
  readonly kind: "passed";
  readonly columns: readonly number[];
}

/** The acts `Plan.routines[routine]`, which run for the rows of an act if it gave some: for their `columns`. */
export interface Passes {
  readonly routine: number;
  readonly columns: readonly number[];
}

/** Steps that must have given rows (true) or none (false). */
export type Guard = readonly (readonly [number, boolean])[];

/**
 * One step of a nested write: its number in `Plan.steps`.
 *
 * model: whose rows it writes. keys: what `Keys` in its statement are; idle: without any of them nothing is sent.
 * unless: earlier steps with equal columns; the rows of the first that gave some count as this step's, which is not sent
 * then. gather: in a loop, the rows of all turns are kept. passes: where its rows go on to.
 */
export interface Act {
  readonly kind: "act";
  readonly step: number;
  readonly model: string;
  readonly when: Guard;
  readonly need: Need | null;
  readonly keys: Elements | RowsOf | Passed | null;
  readonly idle: boolean;
  readonly unless: readonly number[];
  readonly gather: boolean;
  readonly passes: Passes | null;
}

/** Acts that run once for each element of the run `params[index]`, with its params for those of the call. */
export interface Loop {
  readonly kind: "loop";
  readonly index: number;
  readonly acts: readonly (Act | Loop)[];
  readonly when: Guard;
}

/** What is checked in each element of the run `params[index]` before anything is sent. */
export interface Frame {
  readonly index: number;
  readonly checked: readonly Slot[];
  readonly frames: readonly Frame[];
}

export type Result =
  | "record" // the first row of the answer; it is there
  | "recordOrNull" // the first row or null
  | "recordOrThrow" // the first row or RecordNotFound (P2025)
  | "records" // all rows
  | "count" // a number: column 0 of the first row
  | "exists" // whether there are rows
  | "affected" // {count}: affected rows of all Write steps; of a Fetch answer: column 0 of its first row
  | "object" // aggregate, count with select: the first row as a plain object
  | "objects"; // groupBy: all rows as plain objects

/**
 * Everything needed to run one call shape.
 *
 * steps: run in order. transaction: they need one (a single statement never does). answer: the step that gives the
 * result. empty: nothing is sent; the result is that of no rows (take: 0 -> [], createMany of [] -> {count: 0}).
 * size: how many params the shape takes. checked: slots that the first statement lacks; their values are checked before
 * anything is sent. locks: rows stay locked until the end of a transaction, which must not end with the plan.
 * acts: for nested writes, in which order and when the steps run; frames: as checked, for their runs; routines: acts
 * that others have run for their rows. width: of a stream, how many columns its rows have.
 */
export interface Plan {
  readonly model: string;
  readonly action: string;
  readonly steps: readonly Step[];
  readonly answer: number;
  readonly result: Result;
  readonly size: number;
  readonly transaction: boolean;
  readonly empty: boolean;
  readonly checked: readonly Slot[];
  readonly locks: boolean;
  readonly acts?: readonly (Act | Loop)[];
  readonly frames?: readonly Frame[];
  readonly width: number;
  readonly routines: readonly (readonly (Act | Loop)[])[];
}

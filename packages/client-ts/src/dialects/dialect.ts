/** What a database calls things: the words that lowering asks for. One record per database. */
import type { Row } from "../bind.js";
import type { Enum } from "../manifest.js";
import type { Codec, Slot } from "../plan.js";
import { type Expr, type Insert, phrase, type Sql } from "../sql.js";

/** A Json column, or the value at a path inside it. path: a parameter of form jsonPath. */
export interface JsonSpot {
  readonly column: Expr;
  readonly path: Slot | null;
}

/** Full text search: columns as one text, and the parameter that says what is looked for. */
export interface FullText {
  readonly matches: (columns: readonly Expr[], query: Expr) => Expr;
  /** A number: how well the columns match. */
  readonly rank: (columns: readonly Expr[], query: Expr) => Expr;
}

/** How a database keeps the place in the rows of a select. A `name` is a quoted identifier. */
export interface Cursor {
  /** It needs one. */
  readonly transaction: boolean;
  /** name, text of the select, number of its columns; the last statement takes the values of the select. */
  readonly open: (name: string, text: string, width: number) => readonly [...string[], string];
  /** name, how many rows, number of columns. */
  readonly more: (name: string, size: number, width: number) => string;
  /** `more` takes two numbers: after which row, and up to which. */
  readonly numbered: boolean;
  readonly close: (name: string) => string;
  /** The columns of the select need names: c0, c1 and so on. */
  readonly named?: boolean;
}

/** An identifier in double quotes. */
export function doubleQuote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A statement that is sent as it is. */
export function alone(sql: Sql): readonly Sql[] {
  return [sql];
}

/** What follows the values: its words are the insert's. */
export function onConflict(insert: Insert): Expr {
  return phrase(" ON CONFLICT ", ...(insert.conflict === null ? [] : [insert.conflict]));
}

/** A number as a double. */
export function doubled(expr: Expr): Expr {
  return phrase("CAST(", expr, " AS DOUBLE PRECISION)");
}

/** A number as text. */
export function digits(expr: Expr): Expr {
  return phrase("CAST(", expr, " AS TEXT)");
}

/** Text as a pattern without live wildcards; a backslash in a literal is one. */
export function escaped(text: Expr): Expr {
  return phrase("replace(replace(replace(", text, ", '\\', '\\\\'), '%', '\\%'), '_', '\\_')");
}

/** Text behind text. */
export function joined(...items: readonly (string | Expr)[]): Expr {
  return phrase("(", ...items.flatMap((item, index) => (index === 0 ? [item] : [" || ", item])), ")");
}

/** The words of one database. Expressions that are given are columns or aggregates; NULL gives NULL. */
export interface Dialect {
  readonly name: string;
  /** A name as an identifier. */
  readonly quote: (name: string) => string;
  readonly placeholder: (index: number) => string;
  /** Placeholders have numbers, so equal parameters are sent once. */
  readonly numbered: boolean;
  /** Values that are made for a statement are one parameter, too, wherever they stand in it. */
  readonly repeats: boolean;
  /** The statements that a statement is sent as. */
  readonly parts: (sql: Sql) => readonly Sql[];
  /** Around the columns and around the select of rows in one value. */
  readonly nestedWords: readonly [string, string, string, string];
  readonly hasNested: boolean;
  /** How many columns a nested row can have. */
  readonly nestedLimit: number;
  /** Scalar lists are arrays; rows of values come as one array per column. */
  readonly hasArrays: boolean;
  /** Statements that write may stand in a WITH. */
  readonly hasWritingWith: boolean;
  /** An insert can tell on which unique key it turns into something else. */
  readonly hasConflictTarget: boolean;
  /** An order can tell where NULL comes. */
  readonly hasNullOrder: boolean;
  /** What stands for the columns and values of a row of defaults. */
  readonly emptyRow: string;
  /** A DELETE tells by its alias which rows go. */
  readonly aimsDeletes: boolean;
  /** A select with a limit cannot stand behind IN, but one of all its rows can. */
  readonly wrapsLimits: boolean;
  /** What follows the values of an insert that may meet a row which is there. */
  readonly conflict: (insert: Insert) => Expr;
  /** What stands for LIMIT when only OFFSET is wanted; null when nothing need. */
  readonly noLimit: string | null;
  /**
   * The words that lock the rows of an alias: strength of spec.LOCKS, and `skip` or `fail` instead of waiting. Null where
   * a transaction is the only one that writes anyhow.
   */
  readonly lock: (alias: string, strength: string, otherwise: "skip" | "fail" | null) => Expr | null;
  readonly cursor: Cursor;
  /** NULL comes last in ascending order. */
  readonly nullsLast: boolean;
  /** Whether a comparison of text without case is one of patterns in Prisma. */
  readonly hasIlike: boolean;
  readonly cast: (mark: string, type: string) => string;
  /** The database type of a codec, for casts. */
  readonly typeOf: (codec: Codec, enumeration: Enum | null) => string;
  /** A column as it is selected. */
  readonly read: (column: Expr, codec: Codec) => Expr;
  /** A column as it is summed. */
  readonly amount: (column: Expr, codec: Codec) => Expr;
  /** AVG of a column. */
  readonly average: (column: Expr, codec: Codec) => Expr;
  readonly asDouble: (expr: Expr) => Expr;
  /** A number as text, with all its digits. */
  readonly asDigits: (expr: Expr) => Expr;
  /** A column as it is selected into a nested row. */
  readonly readNested: (column: Expr, codec: Codec) => Expr;
  /** Equal, with NULL equal to NULL. */
  readonly same: (left: Expr, right: Expr) => Expr;
  readonly inList: (column: Expr, slot: Slot) => Expr;
  /** As inList, without regard to case. */
  /** A column as it is compared with one of another codec, whatever the session's time zone. */
  readonly beside: (column: Expr, codec: Codec, other: Codec) => Expr;
  readonly inListLower: (column: Expr, slot: Slot) => Expr;
  /** A value is in the list that a column holds. */
  readonly inColumn: (value: Expr, column: Expr, codec: Codec) => Expr;
  /** Columns are a key of the parent rows. */
  readonly inKeys: (columns: readonly Expr[], codecs: readonly Codec[], types: readonly string[]) => Expr;
  /** Text as a pattern for `like` whose wildcards are live, and its backslashes where they are in Prisma. */
  readonly wild: (text: Expr) => Expr;
  /** Text as a pattern without live wildcards. */
  readonly escaped: (text: Expr) => Expr;
  /** Text behind text: expressions, or literals in their quotes. */
  readonly joined: (...items: readonly (string | Expr)[]) => Expr;
  /** column, pattern, whether without regard to case. */
  readonly like: (column: Expr, pattern: Expr, insensitive: boolean) => Expr;
  /** A column as text, for patterns; whether the padding of char(n) stays, as it does where case is ignored. */
  readonly asText: (column: Expr, codec: Codec, padded: boolean) => Expr;
  /** A Json column in the form that filters work on. */
  readonly asJson: (column: Expr, codec: Codec) => Expr;
  /** MIN or MAX of a column. */
  readonly extreme: (name: string, column: Expr, codec: Codec) => Expr;
  readonly multiply: (column: Expr, value: Expr, codec: Codec) => Expr;
  readonly divide: (column: Expr, value: Expr, codec: Codec) => Expr;
  /** A list column, an element, the element's codec and type. Elements that are NULL equal nothing. */
  readonly listHas: (column: Expr, value: Expr, codec: Codec, type: string) => Expr;
  readonly listEvery: (column: Expr, values: Expr, codec: Codec) => Expr;
  readonly listSome: (column: Expr, values: Expr, codec: Codec) => Expr;
  readonly listEmpty: (column: Expr, empty: boolean) => Expr;
  readonly listPush: (column: Expr, slot: Slot, type: string) => Expr;
  readonly jsonNull: (spot: JsonSpot, name: "DbNull" | "JsonNull") => Expr;
  readonly jsonEquals: (spot: JsonSpot, slot: Slot) => Expr;
  /** Equal to another Json column. */
  readonly jsonSame: (spot: JsonSpot, other: Expr) => Expr;
  /** Of the same type, number or text, and less or greater (`<`, `<=`, `>`, `>=`). */
  readonly jsonCompare: (spot: JsonSpot, operator: string, wanted: Expr) => Expr;
  readonly jsonLike: (spot: JsonSpot, pattern: Expr, insensitive: boolean) => Expr;
  /** Of another type, or of another than a value's. */
  readonly jsonOther: (spot: JsonSpot, kind: "string" | "array" | Expr) => Expr;
  /** Has all elements of a parameter, which is an array; or of another Json column, or that as an element. */
  readonly jsonContains: (spot: JsonSpot, wanted: Expr) => Expr;
  /** The first (true: the last) element equals a parameter, or another Json column. */
  readonly jsonEdge: (spot: JsonSpot, last: boolean, wanted: Expr) => Expr;
  /** Null where there is no full text search. */
  readonly fullText: FullText | null;
  /** The statement that asks for the plan of another one; true: with what the database measures, where it can. */
  readonly explain: (text: string, analyze: boolean) => string;
  /** The plan in the rows of that answer. */
  readonly explained: (rows: readonly Row[]) => unknown;
  /** The words for the next value of an autoincrement column: schema, table, column. */
  readonly sequence: (schema: string | null, table: string, column: string) => string;
}

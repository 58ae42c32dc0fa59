/**
 * The words of MySQL 8 and of MariaDB from 10.6: of each thing those that both have.
 *
 * The collation of a column says whether case counts and how text is sorted. Lists are written into the statement as
 * literals, which take the collation of the column beside them and let its index find them.
 */
import type { Row } from "../../bind.js";
import type { Codec, Slot } from "../../plan.js";
import * as spec from "../../spec.js";
import { Bind, type Expr, type Insert, Name, phrase } from "../../sql.js";
import type { Cursor, Dialect } from "../dialect.js";
import {
  at,
  equal,
  jsonCompare,
  jsonContains,
  jsonEdge,
  jsonLike,
  jsonNull,
  jsonOther,
  jsonSame,
  like,
} from "./json.js";
import { parts, separated } from "./parts.js";

/** Stands for the type that a list is cast to: its elements in lower case. */
const LOWER = "lower";
/** What the driver reads as: a row that a unique key refuses is no error and is not inserted. */
const SKIPPING = " /* unless it is there */";

/** An identifier in backticks. */
function quote(name: string): string {
  return `\`${name.replaceAll("`", "``")}\``;
}

function cast(mark: string, type: string): string {
  return type === LOWER ? `?^${mark.slice(1)}` : mark;
}

/** Whether a column is a float of 32 bits. */
function isReal(codec: Codec): boolean {
  return codec.native !== null && codec.native[0] === "Float";
}

/** Of a 32-bit float the server prints six digits, of a 64-bit one all. */
function read(column: Expr, codec: Codec): Expr {
  return isReal(codec) && column.kind === "column" ? phrase("(", column, " + 0e0)") : column;
}

/** The average of integers would have four digits after its point. */
function average(column: Expr, codec: Codec): Expr {
  return phrase("AVG(", column, codec.type === "Decimal" ? ")" : " + 0e0)");
}

function same(left: Expr, right: Expr): Expr {
  return phrase(left, " <=> ", right);
}

function inList(column: Expr, slot: Slot): Expr {
  return phrase(column, " IN ", new Bind(slot));
}

function inListLower(column: Expr, slot: Slot): Expr {
  return phrase("LOWER(", column, ") IN ", new Bind(slot, LOWER));
}

function inKeys(columns: readonly Expr[], codecs: readonly Codec[]): Expr {
  const [first] = codecs as [Codec];
  const slot = (part: number | null): Slot => ({ source: { kind: "keys", part }, codec: first, path: [], turns: [] });
  if (columns.length === 1) return inList(columns[0] as Expr, slot(0));
  return phrase("(", ...separated(columns), ") IN ", new Bind(slot(null)));
}

/** Backslashes are written twice in literals. */
function escaped(text: Expr): Expr {
  return phrase("replace(replace(replace(", text, ", '\\\\', '\\\\\\\\'), '%', '\\\\%'), '_', '\\\\_')");
}

/** Text behind text. */
function joined(...items: readonly (string | Expr)[]): Expr {
  return phrase("CONCAT(", ...items.flatMap((item, index) => (index === 0 ? [item] : [", ", item])), ")");
}

function extreme(name: string, column: Expr): Expr {
  return phrase(`${name}(`, column, ")");
}

function multiply(column: Expr, value: Expr): Expr {
  return phrase(column, " * ", value);
}

/** Quotients of integers would be rounded. */
function divide(column: Expr, value: Expr, codec: Codec): Expr {
  return phrase(column, codec.type === "Int" || codec.type === "BigInt" ? " DIV " : " / ", value);
}

/** A select inserts many rows, so those that are there are set to what they are; a single row is left out. */
function conflict(insert: Insert): Expr {
  if (!("kind" in insert.source)) return phrase(SKIPPING);
  const own = phrase(new Name(insert.table.name), ".", new Name(insert.columns[0] as string));
  return phrase(" ON DUPLICATE KEY UPDATE ", own, " = ", own);
}

/** Locks of the rows of all aliases: MariaDB cannot name one. A share has two names. */
function lock(_alias: string, strength: string, otherwise: "skip" | "fail" | null): Expr {
  const end = otherwise === null ? "" : otherwise === "skip" ? " SKIP LOCKED" : " NOWAIT";
  if (strength === "update" || strength === "noKeyUpdate") return phrase(`FOR UPDATE${end}`);
  return phrase(`/*M! LOCK IN SHARE MODE */ /*!80000 FOR SHARE */${end}`);
}

/** The check of the schema refuses lists. */
function noList(): never {
  throw new Error("MySQL has no lists");
}

/** The two measure in other words. */
function explain(text: string, analyze: boolean): string {
  if (analyze) return `/*M! ANALYZE FORMAT=JSON */ /*!80000 EXPLAIN ANALYZE */ ${text}`;
  return `EXPLAIN FORMAT=JSON ${text}`;
}

/** One cell of JSON, or of lines. */
function explained(rows: readonly Row[]): unknown {
  const found = String(rows[0]?.[0]);
  return found.startsWith("{") ? JSON.parse(found) : found.split("\n");
}

/** The columns of a stream. */
function cells(width: number): string {
  return Array.from({ length: width }, (_, index) => `c${index}`).join(", ");
}

const CURSOR: Cursor = {
  transaction: false,
  open: (name, text) => [
    `CREATE TEMPORARY TABLE ${name} (n BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY) ${text}`,
  ],
  more: (name, _size, width) => `SELECT ${cells(width)} FROM ${name} WHERE n > ?1 AND n <= ?2 ORDER BY n`,
  numbered: true,
  close: (name) => `DROP TEMPORARY TABLE IF EXISTS ${name}`,
  named: true,
};

export const MYSQL: Dialect = {
  name: "mysql",
  quote,
  placeholder: (index) => `?${index}`,
  numbered: true,
  repeats: true,
  parts,
  nestedWords: ["", "", "", ""],
  hasNested: (spec.DIALECTS.mysql as { nestedTs: string }).nestedTs !== "none",
  nestedLimit: 0,
  hasArrays: false,
  hasWritingWith: false,
  hasConflictTarget: false,
  hasNullOrder: false,
  emptyRow: "() VALUES ()",
  aimsDeletes: true,
  wrapsLimits: true,
  conflict,
  noLimit: "18446744073709551615",
  lock,
  cursor: CURSOR,
  nullsLast: false,
  hasIlike: false,
  cast,
  typeOf: () => "",
  read,
  amount: (column) => column,
  average,
  asDouble: (expr) => phrase("CAST(", expr, " AS DOUBLE)"),
  asDigits: (expr) => phrase("CAST(", expr, " AS CHAR)"),
  readNested: read,
  same,
  beside: (column) => column,
  inList,
  inListLower,
  inColumn: noList,
  inKeys,
  wild: (text) => text,
  escaped,
  joined,
  like,
  asText: (column) => column,
  asJson: (column) => column,
  extreme,
  multiply,
  divide,
  listHas: noList,
  listEvery: noList,
  listSome: noList,
  listEmpty: noList,
  listPush: noList,
  jsonNull,
  jsonEquals: (spot, slot) => equal(at(spot), new Bind(slot)),
  jsonSame,
  jsonCompare,
  jsonLike,
  jsonOther,
  jsonContains,
  jsonEdge,
  fullText: null,
  explain,
  explained,
  sequence: () => "NULL",
};

/** The words of SQLite. Lists and Json are JSON text; booleans are 0 and 1; LIKE knows no case of ASCII letters. */
import type { Row } from "../bind.js";
import type { Codec, Slot } from "../plan.js";
import * as spec from "../spec.js";
import { Bind, type Expr, phrase } from "../sql.js";
import {
  alone,
  type Cursor,
  type Dialect,
  digits,
  doubled,
  doubleQuote,
  escaped,
  type JsonSpot,
  joined,
  onConflict,
} from "./dialect.js";

const NUMBERS = "('integer', 'real')";
/** Elements of two JSON lists are equal: the same type and the same value; 1 and 1.0 are equal. */
const SAME_ELEMENT = `"h".value IS "n".value AND ("h".type = "n".type OR ("h".type IN ${NUMBERS} AND "n".type IN ${NUMBERS}))`;

function same(left: Expr, right: Expr): Expr {
  return phrase(left, " IS ", right);
}

/** Bytes travel in JSON as upper-case hex. */
function inList(column: Expr, slot: Slot): Expr {
  const needle = slot.codec.type === "Bytes" ? hexed(column) : column;
  return phrase(needle, " IN (SELECT value FROM json_each(", new Bind(slot), "))");
}

/** Bytes as hex; hex() of NULL would be empty. */
function hexed(column: Expr): Expr {
  return unlessNull(column, "hex(", column, ")");
}

function inListLower(column: Expr, slot: Slot): Expr {
  return phrase("LOWER(", column, ") IN (SELECT LOWER(value) FROM json_each(", new Bind(slot), "))");
}

/** An element of a list column; a column beside it is brought into the form of elements. */
function among(value: Expr, column: Expr, codec: Codec): Expr {
  const found = value.kind === "column" && codec.type === "Decimal" ? "CAST(value AS REAL)" : "value";
  const needle = value.kind === "column" && codec.type === "Bytes" ? hexed(value) : value;
  return phrase(needle, ` IN (SELECT ${found} FROM json_each(`, column, "))");
}

function inColumn(value: Expr, column: Expr, codec: Codec): Expr {
  if (codec.type === "Json") {
    const has = listHas(column, value, codec, "");
    return phrase("CASE WHEN ", value, " IS NOT NULL THEN ", has, " WHEN ", listEmpty(column, true), " THEN FALSE END");
  }
  return unlessNull(column, among(value, column, codec));
}

function inKeys(columns: readonly Expr[], codecs: readonly Codec[], _types: readonly string[]): Expr {
  const codec = codecs[0] as Codec;
  if (columns.length === 1) {
    return inList(columns[0] as Expr, { source: { kind: "keys", part: 0 }, codec, path: [] });
  }
  const parts: (string | Expr)[] = ["("];
  columns.forEach((column, i) => {
    parts.push(i ? ", " : "", codecs[i]?.type === "Bytes" ? hexed(column) : column);
  });
  parts.push(") IN (SELECT ");
  columns.forEach((_, i) => {
    parts.push(`${i ? ", " : ""}json_extract(value, '$[${i}]')`);
  });
  const keys = new Bind({ source: { kind: "keys", part: null }, codec, path: [] });
  return phrase(...parts, " FROM json_each(", keys, "))");
}

function wild(text: Expr): Expr {
  return phrase("replace(", text, ", '\\', '\\\\')");
}

function like(column: Expr, pattern: Expr, _insensitive: boolean): Expr {
  return phrase(column, " LIKE ", pattern, " ESCAPE '\\'");
}

function extreme(name: string, column: Expr, _codec: Codec): Expr {
  return phrase(`${name}(`, column, ")");
}

function multiply(column: Expr, value: Expr, _codec: Codec): Expr {
  return phrase(column, " * ", value);
}

/** A Decimal column holds whole numbers as integers, which would be divided as such. */
function divide(column: Expr, value: Expr, codec: Codec): Expr {
  return codec.type !== "Decimal" ? phrase(column, " / ", value) : phrase(column, " * 1.0 / ", value);
}

function unlessNull(column: Expr, ...parts: readonly (string | Expr)[]): Expr {
  return phrase("CASE WHEN ", column, " IS NOT NULL THEN ", ...parts, " END");
}

function listHas(column: Expr, value: Expr, codec: Codec, _type: string): Expr {
  if (codec.type === "Json") return listEvery(column, phrase("'[' || ", value, " || ']'"), codec);
  return unlessNull(column, "(", among(value, column, codec), ") IS TRUE");
}

function listEvery(column: Expr, values: Expr, codec: Codec): Expr {
  const missing =
    codec.type === "Json"
      ? phrase("NOT EXISTS (SELECT 1 FROM json_each(", column, `) AS "h" WHERE ${SAME_ELEMENT})`)
      : phrase('("n".value IN (SELECT value FROM json_each(', column, "))) IS NOT TRUE");
  return unlessNull(column, "NOT EXISTS (SELECT 1 FROM json_each(", values, ') AS "n" WHERE ', missing, ")");
}

function listSome(column: Expr, values: Expr, codec: Codec): Expr {
  const wanted =
    codec.type === "Json"
      ? phrase("EXISTS (SELECT 1 FROM json_each(", values, `) AS "n" WHERE ${SAME_ELEMENT})`)
      : phrase('"h".value IN (SELECT value FROM json_each(', values, "))");
  return unlessNull(column, "EXISTS (SELECT 1 FROM json_each(", column, ') AS "h" WHERE ', wanted, ")");
}

function listEmpty(column: Expr, empty: boolean): Expr {
  return phrase("json_array_length(", column, empty ? ") = 0" : ") > 0");
}

/** Put one JSON text behind another: numbers and booleans keep the form they have. */
function listPush(column: Expr, slot: Slot, _type: string): Expr {
  const more = new Bind(slot);
  return phrase(
    ...["CASE WHEN COALESCE(json_array_length(", column, "), 0) = 0 THEN ", more],
    ...[" WHEN json_array_length(", more, ") = 0 THEN ", column],
    ...[" ELSE substr(", column, ", 1, length(", column, ") - 1) || ',' || substr(", more, ", 2) END"],
  );
}

/** json_extract or json_type of the value, or of what `more` finds in it. */
function extract(name: string, spot: JsonSpot, more = ""): Expr {
  if (spot.path === null) {
    return phrase(`${name}(`, spot.column, more || name === "json_extract" ? `, '$${more}')` : ")");
  }
  return phrase(`${name}(`, spot.column, ", ", new Bind(spot.path), more ? ` || '${more}')` : ")");
}

function jsonNull(spot: JsonSpot, name: "DbNull" | "JsonNull"): Expr {
  return phrase(extract("json_type", spot), name === "DbNull" ? " IS NULL" : " = 'null'");
}

function jsonEquals(spot: JsonSpot, slot: Slot): Expr {
  return equal(spot, new Bind(slot), "");
}

/** As `equal`, and both the JSON value null. */
function jsonSame(spot: JsonSpot, other: Expr, more = ""): Expr {
  const nulls = [extract("json_type", spot, more), " = 'null' AND json_type(", other, ") = 'null'"];
  return phrase("(", equal(spot, other, more), " OR (", ...nulls, "))");
}

/** Equal as JSON: the same type and the same value; 1 and 1.0 are equal. */
function equal(spot: JsonSpot, value: Expr, more: string): Expr {
  const found = extract("json_type", spot, more);
  const wanted = phrase("json_type(", value, ")");
  return phrase(
    ...["(", extract("json_extract", spot, more), " = json_extract(", value, ", '$') AND ("],
    ...[found, " = ", wanted, " OR (", found, ` IN ${NUMBERS} AND `, wanted, ` IN ${NUMBERS})))`],
  );
}

function jsonCompare(spot: JsonSpot, operator: string, wanted: Expr): Expr {
  return phrase(
    ...["(", extract("json_extract", spot), ` ${operator} json_extract(`, wanted, ", '$') AND ("],
    ...[alike(spot, wanted), "))"],
  );
}

/** Both numbers, or both text. */
function alike(spot: JsonSpot, value: Expr): Expr {
  const found = extract("json_type", spot);
  const wanted = phrase("json_type(", value, ")");
  return phrase(
    ...[found, ` IN ${NUMBERS} AND `, wanted, ` IN ${NUMBERS} OR `, found, " = 'text' AND ", wanted, " = 'text'"],
  );
}

function jsonOther(spot: JsonSpot, kind: "string" | "array" | Expr): Expr {
  if (typeof kind === "string") {
    return phrase(extract("json_type", spot), kind === "string" ? " <> 'text'" : " <> 'array'");
  }
  return phrase("NOT (", alike(spot, kind), ")");
}

/** Without a path it is the JSON text, quotes and all, that is compared. */
function jsonLike(spot: JsonSpot, pattern: Expr, insensitive: boolean): Expr {
  const found = extract("json_extract", spot);
  const text = like(spot.path === null ? phrase("json_quote(", found, ")") : found, pattern, insensitive);
  return phrase("(", extract("json_type", spot), " = 'text' AND ", text, ")");
}

/** Every element wanted is there, compared as `equal` does. An object is no element, as in PostgreSQL. */
function jsonContains(spot: JsonSpot, wanted: Expr): Expr {
  const ready = wanted.kind === "bind" ? [] : ["json_type(", wanted, ") <> 'object' AND "];
  const path = spot.path === null ? [] : [", ", new Bind(spot.path)];
  const where = `) AS "h" WHERE ${SAME_ELEMENT})`;
  const missing = phrase("NOT EXISTS (SELECT 1 FROM json_each(", spot.column, ...path, where);
  const found = extract("json_type", spot);
  return phrase(
    ...["CASE ", found, " WHEN 'array' THEN ", ...ready, "NOT EXISTS (SELECT 1 FROM json_each(", wanted],
    ...[') AS "n" WHERE ', missing, ") ELSE CASE WHEN ", found, " IS NOT NULL THEN 0 END END"],
  );
}

function jsonEdge(spot: JsonSpot, last: boolean, wanted: Expr): Expr {
  const found = (wanted.kind === "bind" ? equal : jsonSame)(spot, wanted, last ? "[#-1]" : "[0]");
  return phrase("(", extract("json_type", spot), " = 'array' AND ", found, ")");
}

const CAPABILITY = spec.DIALECTS.sqlite?.nestedTs;

/** The columns of a table that rows are set aside in; without a type they keep values as they are. */
function cells(width: number): string {
  return Array.from({ length: width }, (_, i) => `c${i}`).join(", ");
}

export const CURSOR: Cursor = {
  transaction: false,
  open: (name, text, width) => [
    `CREATE TEMP TABLE ${name} (n INTEGER PRIMARY KEY, ${cells(width)})`,
    `INSERT INTO temp.${name} (${cells(width)}) ${text}`,
  ],
  more: (name, _size, width) => `SELECT ${cells(width)} FROM temp.${name} WHERE n > ? AND n <= ? ORDER BY n`,
  numbered: true,
  close: (name) => `DROP TABLE IF EXISTS temp.${name}`,
};

/** It measures nothing. */
function explain(text: string): string {
  return `EXPLAIN QUERY PLAN ${text}`;
}

/** The nodes of a tree, each under its parent. */
function explained(rows: readonly Row[]): unknown {
  return rows.map((row) => ({ id: row[0], parent: row[1], detail: row[3] }));
}

export const SQLITE: Dialect = {
  name: "sqlite",
  quote: doubleQuote,
  placeholder: () => "?",
  numbered: false,
  repeats: false,
  parts: alone,
  nestedWords: ["", "", "", ""],
  hasNested: CAPABILITY !== "none",
  nestedLimit: 0,
  hasArrays: false,
  hasWritingWith: false,
  hasConflictTarget: true,
  hasNullOrder: true,
  emptyRow: "DEFAULT VALUES",
  aimsDeletes: false,
  wrapsLimits: false,
  conflict: onConflict,
  noLimit: "-1",
  nullsLast: false,
  hasIlike: false,
  cast: (mark) => mark,
  typeOf: () => "",
  read: (column) => column,
  amount: (column) => column,
  average: (column) => phrase("AVG(", column, ")"),
  asDouble: doubled,
  asDigits: digits,
  readNested: (column) => column,
  same,
  beside: (column) => column,
  inList,
  inListLower,
  inColumn,
  inKeys,
  wild,
  escaped,
  joined,
  like,
  asText: (column) => column,
  asJson: (column) => column,
  extreme,
  multiply,
  divide,
  listHas,
  listEvery,
  listSome,
  listEmpty,
  listPush,
  jsonNull,
  jsonEquals,
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
  lock: () => null,
  cursor: CURSOR,
};

/** Raw statements: parameters from plain values, rows typed by the column types that the server names. */
import type pg from "pg";
import { decimalOf } from "../../decimal.js";
import type { RawRows } from "../driver.js";
import { arrayText, converted, fromHex, fromMoney, fromTime, hex, parseArray, toBoolean, toInstant } from "./codec.js";

type Convert = (text: string) => unknown;

/** Conversion by type oid, and the oid of the array over it. Source: pg_type.dat of PostgreSQL. */
const TYPES: readonly [number, number, Convert][] = [
  [16, 1000, toBoolean],
  [17, 1001, fromHex],
  [20, 1016, BigInt],
  [21, 1005, Number],
  [23, 1007, Number],
  [26, 1028, BigInt],
  [114, 199, JSON.parse],
  [700, 1021, Number],
  [701, 1022, Number],
  [790, 791, fromMoney],
  [1082, 1182, toInstant],
  [1083, 1183, fromTime],
  [1114, 1115, toInstant],
  [1184, 1185, toInstant],
  [1266, 1270, fromTime],
  [1700, 1231, decimalOf],
  [3802, 3807, JSON.parse],
];
const TEXT_ARRAYS = [1002, 1003, 1009, 1014, 1015, 2951];

const CONVERT = new Map<number, Convert>();
for (const [oid, array, convert] of TYPES) {
  CONVERT.set(oid, convert);
  CONVERT.set(array, (text) => converted(parseArray(text), convert));
}
for (const array of TEXT_ARRAYS) CONVERT.set(array, parseArray);

type Result = pg.QueryArrayResult<unknown[]>;

/** Column names, typed rows and the number of rows touched of a result, of the last one of a script. */
export function rawRows(results: Result | Result[]): RawRows {
  const result = Array.isArray(results) ? (results.at(-1) as Result) : results;
  const names = result.fields.map((field) => field.name);
  const converts = result.fields.map((field) => CONVERT.get(field.dataTypeID));
  const rows = result.rows.map((row) =>
    row.map((cell, index) => {
      const convert = converts[index];
      return cell === null || convert === undefined ? cell : convert(cell as string);
    }),
  );
  return [names, rows, result.rowCount ?? 0];
}

/** The parameters of a raw statement as text: a list is an array of the database, but JSON where it is cast to that. */
export function rawValues(text: string, values: readonly unknown[]): unknown[] {
  return values.map((value, index) => {
    if (!Array.isArray(value)) return rawValue(value);
    const cast = new RegExp(`\\$${index + 1}(\\s*::\\s*|\\s+as\\s+)jsonb?\\b(?!\\s*\\[)`, "i");
    return cast.test(text) ? JSON.stringify(value) : rawValue(value);
  });
}

/** A parameter of a raw statement as text. */
export function rawValue(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return hex(value);
  if (Array.isArray(value)) return arrayText(value.map(rawValue));
  if (typeof value === "object") return "toFixed" in value ? String(value) : JSON.stringify(value);
  return value;
}

/** Raw statements: what their parameters become, and their rows by the types of the columns. */
import type { RawRows } from "../driver.js";
import { readBytes, readDecimal, readMoment } from "./codec.js";
import { type Field, type Result, TYPES } from "./connection.js";
import { BYTES, Digits } from "./text.js";

const BINARY = 63;
/** A decimal as it may stand in a statement. */
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/** A parameter of a raw statement. */
export function rawValue(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Uint8Array || value instanceof Date) return value;
  const digits = "toFixed" in value && typeof value.toFixed === "function" ? String(value) : "";
  return NUMBER.test(digits) ? new Digits(digits) : JSON.stringify(value);
}

/** Column names, typed rows and the number of rows touched. */
export function rawRows(result: Result): RawRows {
  const reads = result.fields.map(reader);
  const rows = (result.rows ?? []).map((row) =>
    row.map((cell, index) => (cell === null ? null : readCell(cell, reads[index] as Read))),
  );
  return [result.fields.map((field) => field.name), rows, result.touched];
}

type Read = (cell: Buffer) => unknown;

/** What a cell stands for; one that does not fit its column's type stays text. */
function readCell(cell: Buffer, read: Read): unknown {
  try {
    return read(cell);
  } catch {
    return cell.toString("utf8");
  }
}

function reader({ columnType, characterSet }: Field): Read {
  const is = (types: readonly number[]): boolean => types.includes(columnType);
  if (is(TYPES.small) || is(TYPES.float)) return (cell) => Number(cell.toString("latin1"));
  if (is(TYPES.big)) return (cell) => BigInt(cell.toString("latin1"));
  if (is(TYPES.decimal)) return (cell) => readDecimal(cell.toString("latin1"));
  if (is(TYPES.moment)) return (cell) => readMoment(cell.toString("latin1"));
  if (is(TYPES.json)) return (cell) => JSON.parse(cell.toString("utf8"));
  if (characterSet !== BINARY || columnType === 11) return (cell) => cell.toString("utf8");
  return (cell) => readBytes(BYTES + cell.toString("hex"));
}

/** Raw statements: what their parameters become, and their rows by the declared types of the columns. */
import type { Row } from "../../bind.js";
import { readBoolean, readBytes, readDecimal, readInstant, readJson } from "./codec.js";

/** Comments and whatever is quoted. */
const PARTS = /--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|'(?:[^']|'')*'|"(?:[^"]|"")*"|`[^`]*`|\[[^\]]*\]/g;

type Cell = string | number | bigint | Uint8Array | null;
type Read = (cell: never) => unknown;

/** By the first word of a declared type; an expression has none, and its integers are bigints, as in Prisma. */
const READS: Readonly<Record<string, Read>> = {
  BOOLEAN: readBoolean,
  DATETIME: readInstant,
  TIMESTAMP: readInstant,
  DATE: readInstant,
  DECIMAL: readDecimal,
  JSONB: readJson,
  BIGINT: (cell: Cell) => cell,
  INT8: (cell: Cell) => cell,
  UNSIGNED: (cell: Cell) => cell,
  "": (cell: Cell) => cell,
};

/** True for a text of more than one statement, of which the libraries run the first one and forget the others. */
export function several(text: string): boolean {
  if (!text.includes(";")) return false;
  const bare = text.replace(PARTS, (part) => (/^[-/]/.test(part) ? " " : "quoted"));
  return /;[\s;]*[^\s;]/.test(bare) && !/^\s*create\s+(temp\w*\s+)?trigger\b/i.test(bare);
}

/** A parameter of a raw statement. */
export function rawValue(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === "boolean") return value ? 1n : 0n;
  if (typeof value === "number" && Number.isInteger(value)) return BigInt(value);
  if (value instanceof Date) return value.toISOString().replace("Z", "+00:00");
  if (value instanceof Uint8Array) return value;
  if (typeof value === "object") return "toFixed" in value ? Number(value) : JSON.stringify(value);
  return value;
}

/** Rows with integers as bigints, as rows with what the declared types of their columns stand for. */
export function rawRows(rows: readonly Row[], types: readonly string[]): Row[] {
  const reads = types.map((type) => READS[/^\w*/.exec(type.toUpperCase())?.[0] ?? ""] ?? narrow);
  return rows.map((row) => reads.map((read, index) => readCell(row[index] as Cell, read)));
}

/** What a cell stands for; one that does not fit its column's type stays as it is. */
function readCell(cell: Cell, read: Read): unknown {
  if (cell === null) return null;
  if (cell instanceof Uint8Array) return readBytes(cell);
  try {
    return read(cell as never);
  } catch {
    return cell;
  }
}

/** An integer as a number where it fits. */
function narrow(cell: Cell): unknown {
  return typeof cell === "bigint" && cell >= -(2n ** 53n) && cell <= 2n ** 53n ? Number(cell) : cell;
}

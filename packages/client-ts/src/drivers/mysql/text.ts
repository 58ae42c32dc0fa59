/**
 * Statements as the server gets them: values as literals, at their places.
 *
 * Literals rather than parameters of prepared statements: a list has no length limit and its elements take the collation
 * of the column beside them, and both languages send the same bytes.
 */
import type { Row } from "../../bind.js";

const TOKEN =
  /(; \/\* and then \*\/ )|'(?:[^'\\]|''|\\[\s\S])*'|"(?:[^"\\]|""|\\[\s\S])*"|`(?:[^`]|``)*`|--[ \t\n][^\n]*|#[^\n]*|\/\*(?!!|M!)[\s\S]*?\*\/|\?([<>^]?)(\d+)/g;
const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "'": "''", "\0": "\\0", "\x1a": "\\Z" };
const NO_ROWS = "(SELECT 1 FROM DUAL WHERE FALSE)";
const SKIPPING = "/* unless it is there */";
const KNOWN = 2000;
/**
 * Cells of bytes and of decimals are text with a mark, so that they are equal when they are the same. As they become
 * literals without quotes, no caller can know the mark: it is another one in each process.
 */
const MARK = `\0${globalThis.crypto.randomUUID()}`;
export const BYTES = `${MARK}x`;
export const DIGITS = `${MARK}d`;

/** A statement in pieces. places: what stands between them: form and number. */
export interface Part {
  readonly pieces: readonly string[];
  readonly places: readonly (readonly [string, number])[];
  /** It may meet a row that is there. */
  readonly skips: boolean;
  /** It needs rows of the first part. */
  readonly keyed: boolean;
}

/** A number as it is written. */
export class Digits {
  constructor(readonly text: string) {}
}

const known = new Map<string, readonly Part[]>();

/** The parts of a statement. */
export function parts(text: string): readonly Part[] {
  let found = known.get(text);
  if (found === undefined) {
    found = split(text);
    if (known.size >= KNOWN) known.clear();
    known.set(text, found);
  }
  return found;
}

function split(text: string): readonly Part[] {
  const found: Part[] = [];
  let pieces = [""];
  let places: [string, number][] = [];
  let at = 0;
  const add = (more: string): void => {
    pieces[pieces.length - 1] += more;
  };
  const close = (): void => {
    const skips = (pieces.at(-1) as string).endsWith(SKIPPING);
    found.push({ pieces, places, skips, keyed: places.some(([form]) => form === "<" || form === ">") });
  };
  for (const match of text.matchAll(TOKEN)) {
    const [whole, end, form, number] = match;
    if (number !== undefined) {
      add(text.slice(at, match.index));
      places.push([form as string, Number(number)]);
      pieces.push("");
    } else if (end !== undefined) {
      add(text.slice(at, match.index));
      close();
      pieces = [""];
      places = [];
    } else continue;
    at = match.index + whole.length;
  }
  add(text.slice(at));
  close();
  return found;
}

/** The text of a part. rows: those of the first one. */
export function written(part: Part, values: readonly unknown[], rows: readonly Row[] = []): string {
  let text = part.pieces[0] as string;
  for (const [index, [form, number]] of part.places.entries()) {
    if (form === "<") text += listed(rows.map((row) => row.slice(-number)));
    else if (form === ">") text += listed(rows.map((row) => row.slice(0, number)));
    else if (form === "^") text += listed(values[number - 1] as unknown[], "LOWER(", ")");
    else text += number <= values.length ? literal(values[number - 1]) : `?${number}`;
    text += part.pieces[index + 1];
  }
  return text;
}

/** A value as SQL. */
export function literal(value: unknown): string {
  if (value === null || value === undefined) return "NULL";
  switch (typeof value) {
    case "boolean":
      return value ? "TRUE" : "FALSE";
    case "string":
      if (value.startsWith(BYTES)) return `X'${value.slice(BYTES.length)}'`;
      return value.startsWith(DIGITS) ? value.slice(DIGITS.length) : quoted(value);
    case "number":
      return Number.isInteger(value) ? String(value) : double(value);
    case "bigint":
      return String(value);
    default:
      break;
  }
  if (value instanceof Digits) return value.text;
  if (value instanceof Uint8Array) return `X'${Buffer.from(value).toString("hex")}'`;
  if (value instanceof Date) return `'${instant(value.toISOString())}'`;
  if (Array.isArray(value)) return listed(value);
  throw new TypeError(`a ${typeof value} has no form in SQL`);
}

/** Text in quotes. Nothing in it ends a comment that only another server executes. */
export function quoted(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the server takes them only escaped
  const safe = text.replace(/[\\'\x00\x1a]/g, (mark) => ESCAPES[mark] as string);
  return `'${safe.includes("*") && safe.includes("/") ? safe.replaceAll("*", "\\*") : safe}'`;
}

/** A number that the server reads as a double and not as a decimal; it has no others than finite ones. */
export function double(value: number): string {
  if (!Number.isFinite(value)) return value < 0 ? "-1.8e308" : "1.8e308";
  const text = Object.is(value, -0) ? "-0" : String(value);
  return text.includes("e") ? text : `${text}e0`;
}

/** `2024-02-29T12:34:56.789Z` in UTC, which the zone of our sessions is. */
export function instant(text: string): string {
  return text.replace("T", " ").replace("Z", "");
}

/** What stands behind IN: values, or rows of them; of none a select without rows. */
export function listed(values: readonly unknown[], before = "", after = ""): string {
  if (values.length === 0) return NO_ROWS;
  const found = values.map((value) => literal(Array.isArray(value) && value.length === 1 ? value[0] : value));
  return `(${found.map((text) => `${before}${text}${after}`).join(",")})`;
}

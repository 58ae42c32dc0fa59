/**
 * Values while they are edited. A draft is text (null for NULL), for lists an array of texts: what is typed stays as it
 * is until it is taken, and only then must be a value.
 */
import type { Plain, ScalarField } from "./schema";

export type Draft = string | null | (string | null)[];

/** The draft that a cell is edited as. */
export function draftOf(field: ScalarField, cell: Plain): Draft {
  if (cell === null) return null;
  if (field.list) return (cell as Plain[]).map((entry) => (entry === null ? null : draftOne(field, entry)));
  return draftOne(field, cell);
}

function draftOne(field: ScalarField, cell: Plain): string {
  switch (field.type) {
    case "Json":
      return pretty(cell as string);
    case "DateTime":
      return shortDate(field, cell as string);
    default:
      return String(cell);
  }
}

/** The cell of a draft; throws an Error that says what is wrong with it. */
export function cellOf(field: ScalarField, draft: Draft): Plain {
  if (draft === null) {
    if (!field.optional) throw new Error(`${field.name} is required`);
    return null;
  }
  if (field.list) {
    const entries = Array.isArray(draft) ? draft : [draft];
    return entries.map((entry) => (entry === null ? null : cellOne(field, entry)));
  }
  return cellOne(field, draft as string);
}

/** The cell of one text; throws an Error that says what is wrong with it. */
export function cellOne(field: ScalarField, text: string): Plain {
  const trimmed = text.trim();
  switch (field.type) {
    case "Int":
      if (!/^[+-]?\d+$/.test(trimmed)) throw new Error("an integer is needed");
      if (Math.abs(Number(trimmed)) > 4_294_967_295) throw new Error("this is too large for an Int");
      return Number(trimmed);
    case "BigInt":
      if (!/^[+-]?\d+$/.test(trimmed)) throw new Error("an integer is needed");
      return trimmed;
    case "Float":
      if (/^(NaN|-?Infinity)$/.test(trimmed)) return trimmed;
      if (trimmed === "" || !Number.isFinite(Number(trimmed))) throw new Error("a number is needed");
      return Number(trimmed);
    case "Decimal":
      if (!/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/.test(trimmed)) throw new Error("a decimal number is needed");
      return trimmed;
    case "Boolean":
      if (trimmed !== "true" && trimmed !== "false") throw new Error("true or false is needed");
      return trimmed === "true";
    case "DateTime":
      return instant(field, trimmed);
    case "Json":
      try {
        JSON.parse(text);
      } catch (error) {
        throw new Error(`this is no JSON: ${(error as Error).message}`);
      }
      return text;
    case "Bytes":
      if (!isBase64(trimmed)) throw new Error("this is no base64");
      return trimmed;
    default:
      return text;
  }
}

export function isBase64(text: string): boolean {
  return text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);
}

const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;
const TIME = /^(\d\d):(\d\d)(:(\d\d)(\.\d{1,6})?)?$/;
const INSTANT = /^\d{4}-\d\d-\d\d[ Tt]\d\d:\d\d(:\d\d(\.\d{1,6})?)?\s*(Z|z|[+-]\d\d(:?\d\d)?)?$/;

/** Complete ISO text for what was typed: seconds may be missing; without a zone it is UTC. */
function instant(field: ScalarField, text: string): string {
  if (DATE.test(text)) return `${text}T00:00:00Z`;
  if (isTime(field) && TIME.test(text)) return `1970-01-01T${text.length === 5 ? `${text}:00` : text}Z`;
  if (!INSTANT.test(text)) throw new Error("a date and time is needed, such as 2026-01-31 17:00:00");
  const compact = text.replace(" ", "T").replace(/\s+/g, "");
  const zone = /(Z|z|[+-]\d\d(:?\d\d)?)$/.exec(compact.slice(11))?.[0] ?? "";
  let moment = compact.slice(0, compact.length - zone.length);
  if (moment.length === 16) moment += ":00";
  return `${moment}${zone === "" || zone === "z" ? "Z" : zone}`;
}

const isTime = (field: ScalarField) => field.native === "Time" || field.native === "Timetz";

/** ISO text without the parts that the column does not have; midnight and `.000` are not left out otherwise. */
export function shortDate(field: ScalarField, iso: string): string {
  if (field.native === "Date") return iso.slice(0, 10);
  const moment = iso.replace(/\.000Z$/, "Z");
  if (isTime(field)) return moment.slice(11).replace("Z", "");
  return moment.replace("T", " ").replace("Z", "");
}

/**
 * JSON text with line breaks. Numbers are left as they are written: `JSON.parse` would round large ones, so the text is
 * laid out by its tokens.
 */
export function pretty(text: string): string {
  const tokens = text.match(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g) ?? [];
  let depth = 0;
  let result = "";
  tokens.forEach((token, index) => {
    const line = () => `\n${"  ".repeat(depth)}`;
    if (token === "{" || token === "[") {
      const empty = tokens[index + 1] === "}" || tokens[index + 1] === "]";
      depth += 1;
      result += empty ? token : token + line();
    } else if (token === "}" || token === "]") {
      depth -= 1;
      const empty = tokens[index - 1] === "{" || tokens[index - 1] === "[";
      result += empty ? token : line() + token;
    } else if (token === ",") result += token + line();
    else result += token === ":" ? ": " : token;
  });
  return result;
}

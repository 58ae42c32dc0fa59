/** Values as SQLite stores them, in the forms that Prisma uses: instants as ISO text, lists and Json as JSON text. */
import { Decimal } from "decimal.js";
import { decimalOf } from "../../decimal.js";
import type { Words } from "../../encode.js";
import { InconsistentData } from "../../errors.js";
import type { Codec } from "../../plan.js";
import { plain } from "../../wire.js";
import type { Reads } from "../driver.js";

type Convert = (value: never) => unknown;

/** How SQLite takes checked values. Integers go as bigints: a plain number would arrive as a real. */
export const sqliteWords: Words = {
  sortsKeys: true,
  escapes: false,
  hasNan: false,
  hasDecimals: false,

  scalar(codec) {
    switch (codec.type) {
      case "Int":
        return (value) => BigInt(value as number);
      case "Boolean":
        return (value) => (value ? 1n : 0n);
      case "Decimal":
        return (value) => Number(value);
      case "DateTime":
        return (value) => (value as string).replace("Z", "+00:00");
      default:
        return (value) => value;
    }
  },

  /** What json_each gives for an element: decimals are text that loses nothing, bytes upper case hex. */
  element(codec) {
    if (codec.type === "Decimal") return (value) => plain(new Decimal(value as string));
    return codec.type === "Bytes" ? (value) => upperHex(value as Uint8Array) : this.scalar(codec);
  },

  /** JSON text; bytes as upper case hex. Equal lists of a list column are equal text. */
  array(codec) {
    if (codec.type === "Json") return (values) => `[${values.join(",")}]`;
    if (codec.type === "Boolean" && codec.list) return (values) => listText(values.map((value) => value === 1n));
    return listText;
  },

  path(keys) {
    return `$${keys.map(step).join("")}`;
  },
};

/** How SQLite's values become the schema's. */
export const sqliteReads: Reads = {
  expression(codec, cell) {
    const [name, convert] = conversion(codec);
    if (codec.list) {
      if (convert === null) return [`jsonList(${cell})`, { jsonList }];
      const list = codec.type === "BigInt" ? "bigList" : "jsonList";
      const elements = `${list}(${cell}).map((v) => (v === null ? null : ${name}(v)))`;
      return [elements, { jsonList, bigList, [name]: convert }];
    }
    if (convert === null) return [cell, {}];
    return [`(${cell} === null ? null : ${name}(${cell}))`, { [name]: convert }];
  },

  rows(cell) {
    return `(${cell} === null ? [] : JSON.parse(${cell}))`;
  },
};

/** The function that turns a stored value into one of the codec's type, under a name; null when it is one. */
export function conversion(codec: Codec): [string, Convert | null] {
  if (codec.form === "text") return codec.type === "BigInt" ? ["readBig", readBig] : ["readDecimal", readDecimal];
  switch (codec.type) {
    case "Int":
      return ["readInteger", readInteger];
    case "BigInt":
      return ["readBig", readBig];
    case "Float":
      return ["readFloat", readFloat];
    case "Boolean":
      return ["readBoolean", readBoolean];
    case "Decimal":
      return ["readDecimal", readDecimal];
    case "DateTime":
      return ["readInstant", readInstant];
    case "Json":
      return codec.list ? ["", null] : ["readJson", readJson];
    case "Bytes":
      return codec.list ? ["readHex", readHex] : ["readBytes", readBytes];
    default:
      return ["", null];
  }
}

/** One key of a path; digits are an index, from the end when negative. */
export function step(key: string): string {
  if (!/^-?\d+$/.test(key)) return quoted(key);
  return key.startsWith("-") ? `[#${key}]` : `[${key}]`;
}

/** A key inside a JSON path. */
export function quoted(key: string): string {
  return `."${key.replace(/["\\]/g, "\\$&")}"`;
}

/** A list of driver values as JSON text; bytes as upper case hex, bigints as numbers. */
export function listText(values: readonly unknown[]): string {
  return `[${values.map(elementText).join(",")}]`;
}

function elementText(value: unknown): string {
  if (typeof value === "bigint") return value.toString();
  if (typeof value === "number") return numberText(value);
  if (value instanceof Uint8Array) return `"${upperHex(value)}"`;
  return Array.isArray(value) ? listText(value) : JSON.stringify(value);
}

/** `00FF` */
export function upperHex(value: Uint8Array): string {
  return Buffer.from(value).toString("hex").toUpperCase();
}

/** A JSON number; SQLite reads 9e999 as infinity. */
export function numberText(value: number): string {
  return Number.isFinite(value) ? String(value) : `${value < 0 ? "-" : ""}9e999`;
}

/** The elements of a list column; none for NULL. */
export function jsonList(value: string | null): unknown[] {
  return value === null ? [] : JSON.parse(value);
}

/** The elements of a list of integers, as text: JSON.parse would round them. */
export function bigList(value: string | null): (string | null)[] {
  return value === null ? [] : JSON.parse(value.replace(/-?\d+/g, '"$&"'));
}

/** A Json value; a column with numeric affinity holds a JSON number as a number. */
export function readJson(value: string | number | bigint): unknown {
  return typeof value === "string" ? JSON.parse(value) : Number(value);
}

/** An integer; a column of another affinity may hold it as a real. */
export function readInteger(value: number | bigint | string): number {
  const number = typeof value === "bigint" ? Number(value) : value;
  if (typeof number === "number" && Number.isSafeInteger(number)) return number;
  throw new InconsistentData({ cause: "a column of type Int holds something else" });
}

/** A double; a column of another affinity may hold it as an integer or as text. */
export function readFloat(value: number | bigint | string): number {
  const number = Number(value);
  if (typeof value !== "string" || (value.trim() !== "" && !Number.isNaN(number))) return number;
  throw new InconsistentData({ cause: "a column of type Float holds something else" });
}

/** A bigint, also from text or from a number without a fraction. */
export function readBig(value: number | bigint | string): bigint {
  const whole = typeof value === "number" ? Number.isInteger(value) : /^-?[0-9]+$/.test(String(value));
  if (!whole) throw new InconsistentData({ cause: "a column of type BigInt holds something else" });
  return BigInt(value);
}

/** True for 1 and `true`, false for other numbers and `false`. As Prisma reads it. */
export function readBoolean(value: boolean | number | bigint | string): boolean {
  if (typeof value !== "string") return value === true || value === 1 || value === 1n;
  if (["true", "TRUE", "1"].includes(value)) return true;
  if (["false", "FALSE", "0"].includes(value)) return false;
  throw new InconsistentData({ cause: "a column of type Boolean holds something else" });
}

/** The number as SQLite prints it. */
export function readDecimal(value: number | bigint | string): Decimal {
  try {
    return decimalOf(String(value));
  } catch {
    throw new InconsistentData({ cause: "a column of type Decimal holds something else" });
  }
}

/** An instant stored as ISO text or as Unix milliseconds; text without a zone counts as UTC. */
export function readInstant(value: number | bigint | string): Date {
  const text = typeof value === "string" ? value.replace(" ", "T") : value;
  const zoned = typeof text === "string" && text.length > 10 && !/(Z|[+-]\d\d:?\d\d)$/i.test(text) ? `${text}Z` : text;
  const moment = new Date(typeof zoned === "bigint" ? Number(zoned) : zoned);
  if (Number.isNaN(moment.getTime())) {
    throw new InconsistentData({ cause: "a column of type DateTime holds something else" });
  }
  return moment;
}

/** A copy that is no Buffer. */
export function readBytes(value: Uint8Array): Uint8Array {
  return new Uint8Array(value);
}

/** The bytes of hex text. */
export function readHex(value: string): Uint8Array {
  return new Uint8Array(Buffer.from(value, "hex"));
}

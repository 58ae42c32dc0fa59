/** Values as MySQL gives and takes them; all travel as text. */
import { Decimal } from "decimal.js";
import { decimalOf } from "../../decimal.js";
import type { Words } from "../../encode.js";
import { InconsistentData } from "../../errors.js";
import type { Codec } from "../../plan.js";
import { plain } from "../../wire.js";
import type { Reads } from "../driver.js";
import { BYTES, DIGITS, Digits, double, instant } from "./text.js";

type Convert = (value: never) => unknown;
/** What the driver makes of a cell. */
export type Cell = string | number | bigint | null;

/** How MySQL takes checked values. */
export const mysqlWords: Words = {
  sortsKeys: true,
  escapes: true,
  hasNan: false,
  hasDecimals: true,

  scalar(codec) {
    switch (codec.type) {
      case "DateTime":
        return moment(codec.native?.[0]);
      case "Decimal":
        return (value) => new Digits(plain(new Decimal(value as string)));
      case "Float":
        return (value) => new Digits(double(value as number));
      default:
        return (value) => value;
    }
  },

  element(codec) {
    return this.scalar(codec);
  },

  array() {
    return (values) => values;
  },

  path(keys) {
    return `$${keys.map(step).join("")}`;
  },
};

/** How MySQL's values become the schema's. */
export const mysqlReads: Reads = {
  expression(codec, cell) {
    const [name, convert] = conversion(codec);
    if (convert === null) return [cell, {}];
    return [`(${cell} === null ? null : ${name}(${cell}))`, { [name]: convert }];
  },

  rows(cell) {
    return `(${cell} === null ? [] : JSON.parse(${cell}))`;
  },
};

/** The function that turns a cell into a value of the codec's type, under a name; null when it is one. */
export function conversion(codec: Codec): [string, Convert | null] {
  switch (codec.type) {
    case "Int":
      return ["readInteger", readInteger];
    case "BigInt":
      return ["readBig", readBig];
    case "Float":
      return codec.native?.[0] === "Float" ? ["readReal", readReal] : ["readFloat", readFloat];
    case "Decimal":
      return ["readDecimal", readDecimal];
    case "Boolean":
      return ["readBoolean", readBoolean];
    case "DateTime":
      return ["readMoment", readMoment];
    case "Json":
      return ["readJson", readJson];
    case "Bytes":
      return ["readBytes", readBytes];
    default:
      return ["", null];
  }
}

/** A function that gives the text of an instant for a native type. */
function moment(native: string | undefined): (value: unknown) => unknown {
  if (native === "Date") return (value) => (value as string).slice(0, 10);
  if (native === "Time") return (value) => instant(value as string).slice(11);
  return (value) => instant(value as string);
}

/** One key of a path; digits are an index, from the end when negative. */
export function step(key: string): string {
  if (!/^-?\d+$/.test(key)) return `.${JSON.stringify(key)}`;
  if (!key.startsWith("-")) return `[${key}]`;
  return key === "-1" ? "[last]" : `[last-${Number(key.slice(1)) - 1}]`;
}

function text(value: Cell): string {
  const found = String(value);
  return found.startsWith(DIGITS) ? found.slice(DIGITS.length) : found;
}

/** An integer; sums come as decimals, numbers of a text column as text. */
export function readInteger(value: Cell): number {
  const number = typeof value === "number" ? value : Number(text(value));
  if (Number.isSafeInteger(number)) return number;
  throw new InconsistentData({ cause: "a column of an integer type holds something else" });
}

/** A bigint. */
export function readBig(value: Cell): bigint {
  const found = text(value);
  if (/^-?\d+(\.0*)?$/.test(found)) return BigInt(found.replace(/\..*/, ""));
  throw new InconsistentData({ cause: "a column of an integer type holds something else" });
}

/** A double; a decimal column beside one gives digits. */
export function readFloat(value: Cell): number {
  const number = typeof value === "number" ? value : Number(text(value));
  if (!Number.isNaN(number)) return number;
  throw new InconsistentData({ cause: "a column of type Float holds something else" });
}

/** The shortest number that is the same in 32 bits. */
export function readReal(value: Cell): number {
  const number = readFloat(value);
  for (let digits = 6; digits < 10; digits++) {
    const short = Number(number.toPrecision(digits));
    if (Math.fround(short) === Math.fround(number)) return short;
  }
  return number;
}

/** A decimal without the zeros at its end that the server adds up to the scale of the column. */
export function readDecimal(value: Cell): Decimal {
  try {
    return decimalOf(text(value));
  } catch {
    throw new InconsistentData({ cause: "a column of type Decimal holds something else" });
  }
}

/** A bit comes as bytes; of numbers only 0 is false, as in Prisma. */
export function readBoolean(value: Cell): boolean {
  if (typeof value === "string" && value.startsWith(BYTES)) return /[1-9a-f]/.test(value.slice(BYTES.length));
  return readFloat(value) !== 0;
}

/** An instant in UTC, digits below ms are cut; a time is one on the first of January 1970. */
export function readMoment(value: Cell): Date {
  const found = String(value);
  const clock = /^(-?)(\d+):(\d\d):(\d\d(?:\.\d+)?)$/.exec(found);
  const at = clock === null ? new Date(iso(found)) : new Date(milliseconds(clock));
  if (!Number.isNaN(at.getTime())) return at;
  throw new InconsistentData({ cause: "a date and time has no equal here" });
}

function iso(found: string): string {
  return found.length <= 10 ? `${found}T00:00:00Z` : `${found.replace(" ", "T").slice(0, 23)}Z`;
}

function milliseconds([, sign, hours, minutes, seconds]: RegExpExecArray): number {
  const whole = Number(hours) * 3_600_000 + Number(minutes) * 60_000 + Math.trunc(Number(seconds) * 1000);
  return sign === "-" ? -whole : whole;
}

/** A Json value. */
export function readJson(value: Cell): unknown {
  return typeof value === "string" ? JSON.parse(value) : value;
}

/** Bytes; a text column gives text. */
export function readBytes(value: Cell): Uint8Array {
  const found = String(value);
  if (found.startsWith(BYTES)) return new Uint8Array(Buffer.from(found.slice(BYTES.length), "hex"));
  return new Uint8Array(Buffer.from(found));
}

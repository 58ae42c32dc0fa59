/** Values as node-postgres takes and gives them: text in both directions, so that nothing is lost on the way. */
import type { Decimal } from "decimal.js";
import { decimalOf } from "../../decimal.js";
import type { Words } from "../../encode.js";
import type { Codec } from "../../plan.js";
import { Fault, type Reads } from "../driver.js";

type Convert = (value: never) => unknown;
type Elements = (string | null | Elements)[];

/** How node-postgres takes checked values. */
export const postgresWords: Words = {
  sortsKeys: false,
  escapes: true,
  hasNan: true,
  hasDecimals: true,

  scalar(codec) {
    const native = codec.native?.[0];
    if (codec.type === "DateTime") {
      if (native === "Date") return (value) => (value as string).slice(0, 10);
      const shortened = cut(fractionDigits(codec));
      if (native === "Time" || native === "Timetz") return (value) => shortened(value as string).slice(11);
      return shortened as (value: unknown) => unknown;
    }
    if (codec.type === "Bytes") return (value) => hex(value as Uint8Array);
    return same;
  },

  element(codec) {
    return this.scalar(codec);
  },

  array() {
    return (values) => arrayText(values);
  },

  path(keys) {
    return arrayText(keys);
  },
};

/** How the text of the database becomes values of the schema's types. */
export const postgresReads: Reads = {
  expression(codec, cell, nested) {
    const [name, convert] = conversion(codec, nested);
    if (codec.list) {
      const elements = nested ? `(${cell} ?? [])` : `parseArray(${cell})`;
      const scope = nested ? {} : { parseArray };
      if (convert === null) return [elements, scope];
      return [`converted(${elements}, ${name})`, { ...scope, converted, [name]: convert }];
    }
    if (name === "+") return [`(${cell} === null ? null : +${cell})`, {}];
    if (convert === null) return [cell, {}];
    return [`(${cell} === null ? null : ${name}(${cell}))`, { [name]: convert }];
  },

  rows(cell, nested) {
    return nested ? `(${cell} ?? [])` : `(${cell} === null ? [] : JSON.parse(${cell}))`;
  },
};

/** The function that a text (nested: a JSON value) still needs, under a name; `+` is the operator. */
export function conversion(codec: Codec, nested: boolean): [string, Convert | null] {
  const native = codec.native?.[0];
  if (codec.form === "text") return codec.type === "BigInt" ? ["BigInt", BigInt] : ["decimalOf", decimalOf];
  switch (codec.type) {
    case "Int":
    case "Float":
      return codec.list ? ["Number", Number] : ["+", null];
    case "BigInt":
      return ["BigInt", BigInt];
    case "Decimal":
      return ["decimalOf", decimalOf];
    case "Boolean":
      return nested ? ["", null] : ["toBoolean", toBoolean];
    case "DateTime":
      if (native === "Time" || native === "Timetz") return ["fromTime", fromTime];
      return ["toInstant", toInstant];
    case "Json":
      return nested ? ["", null] : ["parse", JSON.parse];
    case "Bytes":
      return ["fromHex", fromHex];
    default:
      return ["", null];
  }
}

function same(value: unknown): unknown {
  return value;
}

/** Digits of a second that the column keeps: as the schema says, 3 for a DateTime without a native type. */
function fractionDigits(codec: Codec): number {
  return codec.native === null ? 3 : Number(codec.native[1] ?? 6);
}

/** A function that drops what a column does not keep: the database would round it, and then not find it again. */
function cut(digits: number): (text: string) => string {
  if (digits >= 6) return (text) => text;
  return (text) => {
    const point = text.lastIndexOf(".");
    if (point < 0 || text.length <= point + digits + 2) return text;
    return `${text.slice(0, digits === 0 ? point : point + 1 + digits)}Z`;
  };
}

/** `\x…` */
export function hex(value: Uint8Array): string {
  return `\\x${Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("hex")}`;
}

/** An array literal: `{"a",NULL}`; every element in quotes. */
export function arrayText(values: readonly unknown[]): string {
  let text = "{";
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    if (index > 0) text += ",";
    if (value === null || value === undefined) text += "NULL";
    else if (typeof value === "number" || typeof value === "bigint") text += value;
    else text += `"${String(value).replace(/["\\]/g, "\\$&")}"`;
  }
  return `${text}}`;
}

/** The elements of an array literal, as text; lists of them where it has more dimensions; none for NULL. */
export function parseArray(text: string | null): Elements {
  if (text === null || text === "{}") return [];
  const stack: Elements[] = [];
  let elements: Elements = [];
  for (let index = text.indexOf("{") + 1; index < text.length; index++) {
    const mark = text[index];
    if (mark === ",") continue;
    if (mark === "{") {
      stack.push(elements);
      elements = [];
    } else if (mark === "}") {
      const outer = stack.pop();
      if (outer === undefined) break;
      outer.push(elements);
      elements = outer;
    } else if (mark === '"') {
      let element = "";
      for (index += 1; text[index] !== '"'; index++) {
        if (text[index] === "\\") index += 1;
        element += text[index];
      }
      elements.push(element);
    } else {
      let end = index;
      while (text[end] !== "," && text[end] !== "}") end += 1;
      const element = text.slice(index, end);
      elements.push(element === "NULL" ? null : element);
      index = end - 1;
    }
  }
  return elements;
}

/** `elements` with each of them converted. */
export function converted(elements: Elements, convert: Convert): unknown[] {
  return elements.map((element) => {
    if (element === null) return null;
    return Array.isArray(element) ? converted(element, convert) : convert(element as never);
  });
}

/** `t` is true. */
export function toBoolean(text: string): boolean {
  return text === "t";
}

/** An amount without its currency sign: the minus may stand on either side of it. */
export function fromMoney(text: string): Decimal {
  const amount = decimalOf(text.replace(/[^0-9.]/g, ""));
  return /[-(]/.test(text) ? amount.negated() : amount;
}

/** The bytes of `\x…`. */
export function fromHex(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text.slice(2), "hex"));
}

const RARE =
  /^(\d{4,6})-(\d\d)-(\d\d)(?:[ T](\d\d):(\d\d):(\d\d)(?:\.(\d{1,6}))?)?(?:Z|([+-]\d\d(?::?\d\d(?::\d\d)?)?))?( BC)?$/;

function two(text: string, at: number): number {
  return (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;
}

/** `2024-02-29 12:34:56.789+00`, with `T` or a space, a zone or none, or a date alone; digits below ms are cut. */
export function toInstant(text: string): Date {
  const size = text.length;
  if (text.charCodeAt(4) !== 45 || (size > 10 && text.charCodeAt(13) !== 58)) return rareInstant(text);
  const year = two(text, 0) * 100 + two(text, 2);
  const [month, day] = [two(text, 5) - 1, two(text, 8)];
  if (size === 10) return at(year, month, day, 0, 0, 0, 0);
  let milliseconds = 0;
  let index = 19;
  if (text.charCodeAt(19) === 46) {
    let scale = 100;
    for (index = 20; index < size; index++) {
      const digit = text.charCodeAt(index) - 48;
      if (digit < 0 || digit > 9) break;
      milliseconds += digit * scale;
      scale = scale > 1 ? scale / 10 : 0;
    }
  }
  const moment = at(year, month, day, two(text, 11), two(text, 14), two(text, 17), milliseconds);
  if (index === size || text.charCodeAt(index) === 90) return moment;
  const sign = text.charCodeAt(index);
  if ((sign !== 43 && sign !== 45) || size > index + 6) return rareInstant(text);
  const minutes = two(text, index + 1) * 60 + (size > index + 4 ? two(text, index + 4) : 0);
  return minutes === 0 ? moment : new Date(moment.getTime() + (sign === 43 ? -minutes : minutes) * 60_000);
}

function at(year: number, month: number, day: number, h: number, m: number, s: number, ms: number): Date {
  const moment = new Date(Date.UTC(year, month, day, h, m, s, ms));
  if (year < 100) moment.setUTCFullYear(year, month, day);
  return moment;
}

/** Years beyond 9999 or before our era, and zones with seconds, as they were before 1900; infinity has no Date. */
function rareInstant(text: string): Date {
  const match = RARE.exec(text);
  if (match === null) throw new Fault("P2023", { cause: "a date and time has no equal here" });
  const [, year, month, day, h = "0", m = "0", s = "0", fraction = "", zone = "+00", bc] = match;
  const moment = new Date(Date.UTC(2000, 0, 1, Number(h), Number(m), Number(s)));
  moment.setUTCFullYear(bc ? 1 - Number(year) : Number(year), Number(month) - 1, Number(day));
  moment.setUTCMilliseconds(Number(fraction.padEnd(3, "0").slice(0, 3)));
  const [hours = 0, minutes = 0, seconds = 0] = zone.slice(1).split(":").map(Number);
  const offset = (hours * 3600 + minutes * 60 + seconds) * 1000;
  const instant = new Date(moment.getTime() + (zone.startsWith("-") ? offset : -offset));
  if (Number.isNaN(instant.getTime())) throw new Fault("P2023", { cause: "a date and time has no equal here" });
  return instant;
}

/** The time on 1970-01-01 in UTC; a zone is left out, as are digits below ms. */
export function fromTime(text: string): Date {
  let milliseconds = 0;
  if (text.charCodeAt(8) === 46) {
    for (let index = 9, scale = 100; scale >= 1; index++, scale /= 10) {
      const digit = text.charCodeAt(index) - 48;
      if (!(digit >= 0 && digit <= 9)) break;
      milliseconds += digit * scale;
    }
  }
  return new Date(((two(text, 0) * 60 + two(text, 3)) * 60 + two(text, 6)) * 1000 + milliseconds);
}

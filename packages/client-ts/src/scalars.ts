/**
 * Scalar values of arguments: caller's value -> checked value, or an error that names its place.
 *
 * What a column cannot hold exactly is refused, never changed. A checked value is a number, bigint, decimal text,
 * boolean, string, ISO text in UTC, Uint8Array or JSON text; an enum is the database's name.
 */
import { Decimal } from "decimal.js";
import { InvalidValue, ValidationError } from "./errors.js";
import type { Enum } from "./manifest.js";
import { outOfRange, wrong } from "./refuse.js";
import { INTEGER_RANGES } from "./spec.js";
import { decimalText, isDecimal } from "./values.js";
import { hint, type Path } from "./wording.js";

/** A value and its path -> the checked value; throws ValidationError. */
export type Check = (value: unknown, path: Path) => unknown;

const DATETIME = /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(Z|z|[+-]\d\d(?::?\d\d)?)?$/;
const DECIMAL = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,10})?$/;
/** Digits of a decimal before and after its point. Source: PostgreSQL, numeric types. */
const DECIMAL_DIGITS = 131_072;
const DECIMAL_SCALE = 16_383;
const INTEGER = /^[+-]?\d+$/;
const UUID = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i;
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** A check of integers of a type in `INTEGER_RANGES`: numbers, for BigInt bigints. */
export function checkInteger(typeName: string, type = typeName): Check {
  const [low, high] = (INTEGER_RANGES[typeName] as [string, string]).map(BigInt) as [bigint, bigint];
  if (type === "BigInt") {
    return (value, path) => {
      const big = typeof value === "bigint" ? value : integer(value, path);
      if (big < low || big > high) throw outOfRange(path, typeName);
      return big;
    };
  }
  const [least, most] = [Number(low), Number(high - (high >> 53n))]; // no double is between it and a high beyond 2^53
  return (value, path) => {
    if (typeof value === "bigint") {
      if (value < low || value > high) throw outOfRange(path, typeName);
      return Number.isSafeInteger(Number(value)) ? Number(value) : value;
    }
    if (typeof value !== "number") throw wrong(value, path, "an integer");
    const number = value;
    if (!Number.isInteger(number)) {
      if (!Number.isFinite(number)) throw new ValidationError("notFinite", path, "", { type: "Int" });
      throw new ValidationError("fraction", path, "", { expected: "an integer" });
    }
    if (number < least || number > most) throw outOfRange(path, typeName);
    return number;
  };
}

/** A bigint from a number without fraction or from text. */
export function integer(value: unknown, path: Path): bigint {
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new ValidationError("notFinite", path, "", { type: "BigInt" });
    if (!Number.isInteger(value)) throw new ValidationError("fraction", path, "", { expected: "an integer" });
    if (Math.abs(value) > 2 ** 53) throw new ValidationError("unsafeInteger", path);
    return BigInt(value);
  }
  if (typeof value === "string" && INTEGER.test(value) && value.length < 40) return BigInt(value);
  throw wrong(value, path, "an integer");
}

/** A number. */
export function checkFloat(value: unknown, path: Path): number {
  if (typeof value === "number") return value;
  if (typeof value !== "bigint" && !isDecimal(value)) throw wrong(value, path, "a number");
  const finite = typeof value === "bigint" || Number.isFinite(value.e);
  const number = Number(typeof value === "bigint" ? value : decimalText(value));
  if (finite && !Number.isFinite(number)) throw outOfRange(path, "Float");
  return number;
}

/** As `checkFloat`, without NaN. */
export function checkNumber(value: unknown, path: Path): number {
  const result = checkFloat(value, path);
  if (Number.isNaN(result)) throw new ValidationError("notFinite", path, "", { type: "Float" });
  return result;
}

/** Decimal text from a Decimal, a number (by its shortest text), a bigint or decimal text. */
export function checkDecimal(value: unknown, path: Path): string {
  let text: string;
  if (typeof value === "bigint") text = value.toString();
  else if (typeof value === "number") text = Number.isFinite(value) ? String(value) : "";
  else if (typeof value === "string") text = value;
  else if (isDecimal(value)) text = decimalText(value);
  else throw wrong(value, path, "a decimal number");
  if (!DECIMAL.test(text)) throw new ValidationError("invalidDecimal", path);
  const [digits = "", power = "0"] = text.toLowerCase().split("e");
  const exponent = Number(power);
  if (digits.length + Math.abs(exponent) > DECIMAL_SCALE && overflows(digits, exponent)) {
    throw outOfRange(path, "Decimal");
  }
  return exponent === 0 ? digits : new Decimal(text).toFixed();
}

/** Whether a decimal has more digits before or after its point than any database keeps. */
function overflows(digits: string, exponent: number): boolean {
  const [whole = "", fraction = ""] = digits.replace(/^[+-]?0*/, "").split(".");
  const first = whole === "" ? -(fraction.length - fraction.replace(/^0*/, "").length) : whole.length;
  return /[1-9]/.test(digits) && (first + exponent > DECIMAL_DIGITS || fraction.length - exponent > DECIMAL_SCALE);
}

/** As `checkDecimal`, within the range of a double. */
export function checkDouble(value: unknown, path: Path): string {
  const result = checkDecimal(value, path);
  if (!Number.isFinite(Number(result))) throw outOfRange(path, "Float");
  return result;
}

/** True or false, nothing that only looks like it. */
export function checkBoolean(value: unknown, path: Path): boolean {
  if (value === true || value === false) return value;
  throw wrong(value, path, "a boolean");
}

/** Text: valid Unicode, without NUL. */
export function checkText(value: unknown, path: Path): string {
  if (typeof value !== "string") throw wrong(value, path, "text");
  wellFormed(value, path);
  if (value.includes("\0")) throw new ValidationError("nulByte", path);
  return value;
}

/** Refuse text with half of a surrogate pair. */
export function wellFormed(value: string, path: Path): void {
  if (/\p{Surrogate}/u.test(value)) throw new ValidationError("loneSurrogate", path);
}

/** The text of a UUID; P2007 as the database would answer. */
export function checkUuid(value: unknown, path: Path): string {
  if (typeof value !== "string") throw wrong(value, path, "text");
  if (!UUID.test(value)) throw new InvalidValue({ path: [...path], type: "uuid" });
  return value.toLowerCase();
}

/** Text of the digits 0 and 1; P2007 as the database would answer. */
export function checkBits(value: unknown, path: Path): string {
  const text = checkText(value, path);
  if (!/^[01]*$/.test(text)) throw new InvalidValue({ path: [...path], type: "bit" });
  return text;
}

/** ISO text in UTC, to microseconds, from a Date or a complete ISO text with a zone. */
export function checkDatetime(value: unknown, path: Path): string {
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) throw new ValidationError("invalidDateTime", path);
    return value.toISOString();
  }
  if (typeof value === "string") return parseDatetime(value, path);
  throw wrong(value, path, "a date and time");
}

/** The instant that ISO 8601 `text` names, as ISO text in UTC with three or six digits. */
export function parseDatetime(text: string, path: Path): string {
  const match = DATETIME.exec(text);
  if (match === null) throw new ValidationError("invalidDateTime", path);
  const [, year, month, day, hour, minute, second, fraction = "", zone] = match;
  if (zone === undefined) throw new ValidationError("naiveDateTime", path);
  const digits = fraction.padEnd(6, "0");
  const offset = /^z$/i.test(zone) ? "Z" : `${zone.slice(0, 3)}:${zone.slice(3).replace(":", "").padEnd(2, "0")}`;
  const local = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.${digits.slice(0, 3)}Z`);
  const moment = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.${digits.slice(0, 3)}${offset}`);
  const valid = !Number.isNaN(moment.getTime()) && local.getUTCDate() === Number(day) && Number(hour) < 24;
  if (!valid || moment.getUTCFullYear() < 1 || moment.getUTCFullYear() > 9999) {
    throw new ValidationError("invalidDateTime", path);
  }
  const micros = digits.slice(3, 6);
  return micros === "000" ? moment.toISOString() : moment.toISOString().replace("Z", `${micros}Z`);
}

/** Bytes from a Uint8Array, another buffer or base64 text. */
export function checkBytes(value: unknown, path: Path): Uint8Array {
  if (value instanceof Uint8Array) return value;
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  if (typeof value === "string") {
    if (!BASE64.test(value)) throw new ValidationError("invalidBytes", path);
    return Buffer.from(value, "base64");
  }
  throw wrong(value, path, "bytes");
}

/** The database's name of an enum value given by its schema name. */
export function checkEnum(found: Enum): Check {
  const { values } = found;
  return (value, path) => {
    if (typeof value !== "string") throw wrong(value, path, "an enum value");
    const name = values.get(value);
    if (name === undefined) {
      throw new ValidationError("invalidEnum", path, "", { enum: found.name, hint: hint(value, values.keys()) });
    }
    return name;
  };
}

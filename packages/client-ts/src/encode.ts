/**
 * Values of arguments, checked by their codec on every call: caller's value -> checked value -> driver value.
 *
 * What a column cannot hold exactly is refused, never changed (RELIABILITY rule: refuse rather than change). A checked
 * value is a number, bigint, decimal text, boolean, string, ISO text in UTC, Uint8Array or JSON text; an enum is the
 * database's name. How a driver wants those is a matter of its `Words`.
 */
import { fill, hint, InputError, InvalidValue, type Path, place, ValidationError, ValueOutOfRange } from "./errors.js";
import type { Enum } from "./manifest.js";
import type { Codec, Form } from "./plan.js";
import { INTEGER_RANGES, TYPE_WORDS, VALIDATION_MESSAGES } from "./spec.js";
import { JsonNullValue, NotGiven } from "./values.js";

/** A value and its path -> what the driver takes; throws ValidationError. */
export type Encode = (value: unknown, path: Path) => unknown;

const DATETIME = /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(Z|z|[+-]\d\d(?::?\d\d)?)?$/;
const DECIMAL = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,4})?$/;
const INTEGER = /^[+-]?\d+$/;
const KEY = /\.([^.[\]"]+)|\."([^"]*)"|\[(\d+)\]/y;
const UUID = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i;
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const DEPTH = 200;

/** A codec with nothing but a type. */
export function plainCodec(type: string): Codec {
  return { type, form: "value", list: false, enum: null, native: null, optional: false };
}

/** How a driver takes checked values. */
export interface Words {
  /** JSON is written in one form (keys in the order of jsonb), so that equal values are equal text. */
  readonly sortsKeys: boolean;
  /** A Float column holds NaN. */
  readonly hasNan: boolean;
  /** A function from a checked value of the codec's type to a driver value. */
  scalar(codec: Codec): (value: unknown) => unknown;
  /** A function from a checked value to what an element of a list column is compared with. */
  element(codec: Codec): (value: unknown) => unknown;
  /** A function from driver values (elements, for a list column) to the driver's form of a list parameter. */
  array(codec: Codec): (values: unknown[]) => unknown;
  /** The driver's form of a path into a JSON value. */
  path(keys: string[]): unknown;
}

/** What encoders depend on besides the codec. */
export interface Encoding {
  readonly words: Words;
  readonly enums: ReadonlyMap<string, Enum>;
  readonly likeEscape: boolean;
}

/** The encoder of slots with `codec`. */
export function encoder(codec: Codec, encoding: Encoding): Encode {
  const { words } = encoding;
  switch (codec.form) {
    case "contains":
    case "startsWith":
    case "endsWith":
      return likeEncoder(codec.form, encoding);
    case "json":
    case "jsonArray":
    case "jsonString":
    case "jsonPath":
      return jsonEncoder(codec.form, encoding);
    case "take": {
      const [check, write] = [checkInteger("Int"), words.scalar(plainCodec("Int"))];
      return (value, path) => write(Math.abs(check(value, path) as number));
    }
    case "skip": {
      const [check, write] = [checkInteger("Int"), words.scalar(plainCodec("Int"))];
      return (value, path) => write(check(value, path));
    }
    case "one": {
      const write = words.scalar(plainCodec("Int"));
      return (value, path) => write(oneEncoder(value, path));
    }
    default: {
      const write = codec.list || codec.form === "element" ? words.element(codec) : words.scalar(codec);
      const check = codec.form === "divisor" ? divisor(checker(codec, encoding)) : checker(codec, encoding);
      if (codec.form === "list" || codec.form === "push" || codec.list) {
        const array = words.array(codec);
        if (codec.form === "push" && codec.type === "Json") return (value, path) => array([write(check(value, path))]);
        return listEncoder(check, write, array, codec.form === "push");
      }
      return (value, path) => write(check(value, path));
    }
  }
}

/** findFirst's take: 1 or -1, bound as 1; anything else is P2019. */
export function oneEncoder(value: unknown, path: Path): number {
  if (Math.abs(checkInteger("Int")(value, path) as number) !== 1) {
    throw new InputError({ cause: "take can only be 1 or -1 in findFirst", path: [...path] });
  }
  return 1;
}

/** `check` for a number that something is divided by: 0 is P2020. */
export function divisor(check: Encode): Encode {
  return (value, path) => {
    const result = check(value, path);
    if (Number(result) === 0) throw new ValueOutOfRange({ cause: "division by zero", path: [...path] });
    return result;
  };
}

/** An encoder of lists; `single` takes one value as a list of one. */
export function listEncoder(
  check: Encode,
  write: (value: unknown) => unknown,
  array: (values: unknown[]) => unknown,
  single: boolean,
): Encode {
  return (value, path) => {
    if (!Array.isArray(value)) {
      if (!single) throw wrong(value, path, "a list");
      return array([write(check(value, path))]);
    }
    const result: unknown[] = new Array(value.length);
    for (let index = 0; index < value.length; index++) {
      const element: unknown = value[index];
      if (element === undefined || element instanceof NotGiven) {
        throw new ValidationError("undefinedElement", [...path, index]);
      }
      if (element === null) throw new ValidationError("notNull", [...path, index]);
      try {
        result[index] = write(check(element, path));
      } catch {
        result[index] = write(check(element, [...path, index])); // throws again, with the element's place
      }
    }
    return array(result);
  };
}

/** An encoder of LIKE patterns. */
export function likeEncoder(form: Form, encoding: Encoding): Encode {
  const before = form === "startsWith" ? "" : "%";
  const after = form === "endsWith" ? "" : "%";
  if (!encoding.likeEscape) return (value, path) => before + checkText(value, path) + after;
  return (value, path) => before + checkText(value, path).replace(/[\\%_]/g, "\\$&") + after;
}

/** An encoder of JSON values and of paths into them. */
export function jsonEncoder(form: Form, encoding: Encoding): Encode {
  const write = encoding.words.scalar(plainCodec("Json"));
  return (value, path) => {
    if (form === "jsonString") return checkText(value, path);
    if (form === "jsonPath") return encoding.words.path(pathKeys(value, path));
    const whole = form === "jsonArray" && !Array.isArray(value) ? [value] : value;
    return write(jsonText(whole, path, encoding.words.sortsKeys));
  };
}

/** The keys of a JSON path given as a list or as `$.a[0]`. */
export function pathKeys(value: unknown, path: Path): string[] {
  if (Array.isArray(value)) return value.map((key, index) => checkText(key, [...path, index]));
  if (typeof value !== "string" || !value.startsWith("$")) {
    throw wrong(value, path, "a list of keys or a path such as $.a[0]");
  }
  checkText(value, path);
  const keys: string[] = [];
  KEY.lastIndex = 1;
  let end = 1;
  for (let match = KEY.exec(value); match !== null; match = KEY.exec(value)) {
    keys.push(match[1] ?? match[2] ?? match[3] ?? "");
    end = KEY.lastIndex;
  }
  if (end !== value.length) throw wrong(value, path, "a list of keys or a path such as $.a[0]");
  return keys;
}

/** The check of one value of the codec's type. */
export function checker(codec: Codec, encoding: Encoding): Encode {
  const native = codec.native?.[0] ?? null;
  switch (codec.type) {
    case "Int":
    case "BigInt":
      return checkInteger(native !== null && Object.hasOwn(INTEGER_RANGES, native) ? native : codec.type, codec.type);
    case "Float":
      return encoding.words.hasNan ? checkFloat : checkNumber;
    case "Decimal":
      return checkDecimal;
    case "Boolean":
      return checkBoolean;
    case "String":
      return native === "Uuid" ? checkUuid : checkText;
    case "DateTime":
      return checkDatetime;
    case "Json":
      return (value, path) => jsonText(value, path, encoding.words.sortsKeys);
    case "Bytes":
      return checkBytes;
    case "Enum":
      return checkEnum(encoding.enums.get(codec.enum ?? "") as Enum);
    default:
      throw new Error(codec.type);
  }
}

/** A check of integers of a type in `INTEGER_RANGES`: numbers, for BigInt bigints. */
export function checkInteger(typeName: string, type = typeName): Encode {
  const [low, high] = (INTEGER_RANGES[typeName] as [string, string]).map(BigInt) as [bigint, bigint];
  if (type === "BigInt") {
    return (value, path) => {
      const big = typeof value === "bigint" ? value : integer(value, path);
      if (big < low || big > high) throw outOfRange(path, typeName);
      return big;
    };
  }
  const [least, most] = [Number(low), Number(high)];
  return (value, path) => {
    let number = value as number;
    if (typeof value === "bigint") number = Number(value);
    else if (typeof value !== "number") throw wrong(value, path, "an integer");
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
  if (typeof value === "bigint") return Number(value);
  if (isDecimal(value)) return Number(value.toFixed());
  throw wrong(value, path, "a number");
}

/** As `checkFloat`, without NaN. */
export function checkNumber(value: unknown, path: Path): number {
  const result = checkFloat(value, path);
  if (Number.isNaN(result)) throw new ValidationError("notFinite", path, "", { type: "Float" });
  return result;
}

/** Decimal text from a Decimal, a number (by its shortest text), a bigint or decimal text. */
export function checkDecimal(value: unknown, path: Path): string {
  if (typeof value === "bigint") return value.toString();
  let text: string;
  if (typeof value === "number") text = Number.isFinite(value) ? String(value) : "";
  else if (typeof value === "string") text = value;
  else if (isDecimal(value)) text = value.toFixed();
  else throw wrong(value, path, "a decimal number");
  if (!DECIMAL.test(text)) throw new ValidationError("invalidDecimal", path);
  return text;
}

/** A Decimal of decimal.js, of any copy of it. */
export function isDecimal(value: unknown): value is { d: number[]; toFixed(): string } {
  return (
    typeof value === "object" && value !== null && "d" in value && "e" in value && "s" in value && "toFixed" in value
  );
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
  if (!UUID.test(value)) throw new InvalidValue({ path: [...path] });
  return value.toLowerCase();
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
export function checkEnum(found: Enum): Encode {
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

/** JSON text of `value`; refuses NaN, unknown types and nesting beyond 200. */
export function jsonText(value: unknown, path: Path, sortsKeys = false): string {
  return jsonValue(value, path, 0, sortsKeys);
}

/** The text of a part of a JSON value; what is no JSON is refused, naming the place inside the value. */
export function jsonValue(given: unknown, path: Path, depth: number, sortsKeys: boolean): string {
  const value = hasJson(given) ? given.toJSON() : given;
  if (typeof value === "string") return JSON.stringify(checkText(value, path));
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw notJson(path, "a number must be finite");
    return JSON.stringify(value);
  }
  if (depth > DEPTH) throw notJson(path.slice(0, path.length - depth), `nested deeper than ${DEPTH} levels`);
  if (Array.isArray(value)) {
    const elements = Array.from(value, (entry: unknown, index) => {
      if (entry === undefined || entry instanceof NotGiven) {
        throw new ValidationError("undefinedElement", [...path, index]);
      }
      return jsonValue(entry, [...path, index], depth + 1, sortsKeys);
    });
    return `[${elements.join(",")}]`;
  }
  if (value instanceof JsonNullValue) throw notJson(path, `${value.name} stands for a whole value only`);
  if (typeof value !== "object") throw notJson(path, `${kind(value)} is none`);
  return jsonObject(value as Record<string, unknown>, path, depth, sortsKeys);
}

/** The text of an object, its keys in the order given or in that of jsonb: shorter ones first, then by bytes. */
function jsonObject(value: Record<string, unknown>, path: Path, depth: number, sortsKeys: boolean): string {
  const keys = Object.keys(value).filter((key) => value[key] !== undefined && !(value[key] instanceof NotGiven));
  if (sortsKeys) {
    const bytes = new Map(keys.map((key) => [key, Buffer.from(key)]));
    keys.sort((left, right) => {
      const [a, b] = [bytes.get(left) as Buffer, bytes.get(right) as Buffer];
      return a.length - b.length || Buffer.compare(a, b);
    });
  }
  const entries = keys.map((key) => {
    const name = JSON.stringify(checkText(key, path));
    return `${name}:${jsonValue(value[key], [...path, key], depth + 1, sortsKeys)}`;
  });
  return `{${entries.join(",")}}`;
}

function hasJson(value: unknown): value is { toJSON(): unknown } {
  return typeof value === "object" && value !== null && "toJSON" in value && typeof value.toJSON === "function";
}

function notJson(path: Path, reason: string): ValidationError {
  return new ValidationError("invalidJson", path, "", { reason });
}

/** The error for a value of another type; it names the type, never the value. */
export function wrong(value: unknown, path: Path, expected: string): ValidationError {
  return new ValidationError("wrongType", path, "", { expected, got: kind(value) });
}

/** How a message calls the type of `value`: the same word in both languages. */
export function kind(value: unknown): string {
  if (value === null || value === undefined) return "null";
  switch (typeof value) {
    case "boolean":
      return TYPE_WORDS.Boolean as string;
    case "number":
    case "bigint":
      return TYPE_WORDS.Float as string;
    case "string":
      return TYPE_WORDS.String as string;
    default:
      break;
  }
  if (isDecimal(value)) return TYPE_WORDS.Decimal as string;
  if (value instanceof Date) return TYPE_WORDS.DateTime as string;
  if (ArrayBuffer.isView(value)) return TYPE_WORDS.Bytes as string;
  if (Array.isArray(value)) return "a list";
  return value instanceof JsonNullValue ? "a JSON null" : "an object";
}

/** P2020 with the argument's place in `meta`. */
export function outOfRange(path: Path, typeName: string): ValueOutOfRange {
  const [min, max] = INTEGER_RANGES[typeName] as [string, string];
  const facts = { place: place(path), operation: "the call", type: typeName, min, max };
  return new ValueOutOfRange({ cause: fill(VALIDATION_MESSAGES.outOfRange as string, facts), path: [...path] });
}

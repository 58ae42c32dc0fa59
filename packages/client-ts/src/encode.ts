/**
 * Encoders of slots: caller's value -> checked value -> driver value, one per codec.
 *
 * How a driver wants checked values is a matter of its `Words`.
 */
import { InputError, ValidationError, ValueOutOfRange } from "./errors.js";
import { jsonText, pathKeys } from "./json.js";
import type { Enum } from "./manifest.js";
import type { Codec, Form } from "./plan.js";
import { wrong } from "./refuse.js";
import {
  checkBits,
  checkBoolean,
  checkBytes,
  checkDatetime,
  checkDecimal,
  checkDouble,
  checkEnum,
  checkFloat,
  checkInteger,
  checkNumber,
  checkText,
  checkUuid,
} from "./scalars.js";
import { INTEGER_RANGES } from "./spec.js";
import { NotGiven, told } from "./values.js";
import type { Path } from "./wording.js";

/** A value and its path -> what the driver takes; throws ValidationError. */
export type Encode = (value: unknown, path: Path) => unknown;

/** The most rows that are taken or skipped, which means all of them. */
export const COUNT = Number.MAX_SAFE_INTEGER;

/** A codec with nothing but a type. */
export function plainCodec(type: string): Codec {
  return { type, form: "value", list: false, enum: null, native: null, optional: false };
}

/** How a driver takes checked values. */
export interface Words {
  /** JSON is written in one form (keys in the order of jsonb), so that equal values are equal text. */
  readonly sortsKeys: boolean;
  /** A backslash in a pattern escapes what follows it even when nothing is asked for. */
  readonly escapes: boolean;
  /** A Float column holds NaN. */
  readonly hasNan: boolean;
  /** A Decimal column holds more than a double. */
  readonly hasDecimals: boolean;
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
    case "jsonOrder":
    case "jsonString":
    case "jsonPath":
      return jsonEncoder(codec.form, encoding);
    case "take": {
      const [check, write] = [checkInteger("Wide"), words.scalar(plainCodec("Int"))];
      return (value, path) => write(Math.min(Math.abs(Number(check(value, path))), COUNT));
    }
    case "skip": {
      const [check, write] = [checkInteger("Wide"), words.scalar(plainCodec("Int"))];
      return (value, path) => write(Math.min(Number(check(value, path)), COUNT));
    }
    case "one": {
      const write = words.scalar(plainCodec("Int"));
      return (value, path) => write(oneEncoder(value, path));
    }
    default: {
      const write = codec.list || codec.form === "element" ? words.element(codec) : words.scalar(codec);
      const strict = codec.form === "divisor" ? divisor(checker(codec, encoding)) : checker(codec, encoding);
      const check = codec.type === "Json" ? strict : lenient(strict);
      if (codec.form === "list" || codec.form === "push" || codec.list) {
        const array = words.array(codec);
        if (codec.form === "push" && codec.type === "Json") return (value, path) => array([write(check(value, path))]);
        return listEncoder(check, write, array, codec.form === "push");
      }
      return (value, path) => write(check(value, path));
    }
  }
}

/** Of text, by native type. */
const CHECKS: ReadonlyMap<string | null, Encode> = new Map([
  ["Uuid", checkUuid],
  ["Bit", checkBits],
  ["VarBit", checkBits],
]);

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
      return encoding.words.hasDecimals || codec.list ? checkDecimal : checkDouble;
    case "Boolean":
      return checkBoolean;
    case "String":
      return CHECKS.get(native) ?? checkText;
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

/** `check`, which also gets to see what an object of a foreign class says in its `toJSON`. */
export function lenient(check: Encode): Encode {
  return (value, path) => {
    try {
      return check(value, path);
    } catch (error) {
      const other = told(value);
      if (other === value) throw error;
      return check(other, path);
    }
  };
}

/** findFirst's take: 1 or -1, bound as 1; anything else is P2019. */
export function oneEncoder(value: unknown, path: Path): number {
  if (Math.abs(Number(checkInteger("Wide")(value, path))) !== 1) {
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
  if (!encoding.likeEscape && encoding.words.escapes) return (value, path) => before + checkText(value, path) + after;
  const special = encoding.likeEscape ? /[\\%_]/g : /\\/g;
  return (value, path) => before + checkText(value, path).replace(special, "\\$&") + after;
}

/** An encoder of JSON values and of paths into them. */
export function jsonEncoder(form: Form, encoding: Encoding): Encode {
  const write = encoding.words.scalar(plainCodec("Json"));
  return (value, path) => {
    if (form === "jsonString") return checkText(value, path);
    if (form === "jsonPath") return encoding.words.path(pathKeys(value, path));
    const whole = form === "jsonArray" && !Array.isArray(value) ? [value] : value;
    const text = jsonText(whole, path, encoding.words.sortsKeys);
    if (form === "jsonOrder" && !/^["\d-]/.test(text)) throw wrong(value, path, "a number or text");
    return write(text);
  };
}

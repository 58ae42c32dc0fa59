/** JSON values of arguments, and paths into them. */
import { ValidationError } from "./errors.js";
import { kind, wrong } from "./refuse.js";
import { checkBytes, checkText } from "./scalars.js";
import { isDecimal, isObject, NotGiven, nullName, told } from "./values.js";
import type { Path } from "./wording.js";

const KEY = /\.([^.[\]"]+)|\."([^"]*)"|\[(\d+)\]/y;
const DEPTH = 200;

/** JSON text of `value`; refuses NaN, unknown types and nesting beyond 200. */
export function jsonText(value: unknown, path: Path, sortsKeys = false): string {
  return jsonValue(value, path, 0, sortsKeys);
}

/** The text of a part of a JSON value; what is no JSON is refused, naming the place inside the value. */
export function jsonValue(given: unknown, path: Path, depth: number, sortsKeys: boolean): string {
  const value = told(given);
  if (typeof value === "bigint" || isDecimal(value)) return `"${value}"`;
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) throw notJson(path, "an invalid date is none");
    return JSON.stringify(value);
  }
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
  if (ArrayBuffer.isView(value)) return JSON.stringify(Buffer.from(checkBytes(value, path)).toString("base64"));
  const name = nullName(value);
  if (name !== undefined) throw notJson(path, `${name} stands for a whole value only`);
  if (!isObject(value)) throw notJson(path, `${kind(value)} is none`);
  return jsonObject(value, path, depth, sortsKeys);
}

/** The text of an object, its keys in the order given or in that of jsonb: shorter ones first, then by bytes. */
function jsonObject(value: Readonly<Record<string, unknown>>, path: Path, depth: number, sortsKeys: boolean): string {
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

function notJson(path: Path, reason: string): ValidationError {
  return new ValidationError("invalidJson", path, "", { reason });
}

/** A part of a path. */
function keyText(value: unknown, path: Path): string {
  if (value === undefined || value instanceof NotGiven) throw new ValidationError("undefinedElement", path);
  return checkText(value, path);
}

/** The keys of a JSON path given as a list or as `$.a[0]`. */
export function pathKeys(value: unknown, path: Path): string[] {
  if (Array.isArray(value)) return Array.from(value, (key: unknown, index) => keyText(key, [...path, index]));
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

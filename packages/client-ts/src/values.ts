/** The special values a caller may put into arguments: absence, the JSON nulls, references to fields. */
import { Decimal } from "decimal.js";

/** The kind of an argument that counts as absent, as `undefined` does. */
export class NotGiven {
  toString(): string {
    return "NOT_GIVEN";
  }
}

/** Under this name every copy of the package knows the nulls of the others. */
const NULL_NAME = Symbol.for("@diglot/client.null");

/** One of the three nulls of Json fields. */
export class JsonNullValue<N extends string = string> {
  constructor(readonly name: N) {}

  toString(): string {
    return this.name;
  }

  static {
    Object.defineProperty(JsonNullValue.prototype, NULL_NAME, {
      get(this: JsonNullValue) {
        return this.name;
      },
    });
  }
}

/** The class of `DbNull`. */
export class DbNullClass extends JsonNullValue<"DbNull"> {
  constructor() {
    super("DbNull");
  }
}

/** The class of `JsonNull`. */
export class JsonNullClass extends JsonNullValue<"JsonNull"> {
  constructor() {
    super("JsonNull");
  }
}

/** The class of `AnyNull`. */
export class AnyNullClass extends JsonNullValue<"AnyNull"> {
  constructor() {
    super("AnyNull");
  }
}

/** Prisma's `skip`: the argument counts as absent. */
export const NOT_GIVEN: NotGiven = new NotGiven();
/** SQL NULL in a Json column. */
export const DbNull: JsonNullValue<"DbNull"> = new DbNullClass();
/** The JSON value null. */
export const JsonNull: JsonNullValue<"JsonNull"> = new JsonNullClass();
/** Either null; in filters only. */
export const AnyNull: JsonNullValue<"AnyNull"> = new AnyNullClass();

/** Which null of Json fields a value is; undefined when it is none. */
export function nullName(value: unknown): "DbNull" | "JsonNull" | "AnyNull" | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const name = (value as { [NULL_NAME]?: unknown })[NULL_NAME];
  return name === "DbNull" || name === "JsonNull" || name === "AnyNull" ? name : undefined;
}

/** A column to compare with instead of a value: `prisma.user.fields.name`. */
export class FieldRef {
  constructor(
    readonly model: string,
    readonly name: string,
  ) {}
}

/** A Decimal of decimal.js, of any copy of it. */
export function isDecimal(value: unknown): value is { d: number[]; e: number; toFixed(): string } {
  return (
    typeof value === "object" &&
    value !== null &&
    "d" in value &&
    "e" in value &&
    "s" in value &&
    "toFixed" in value &&
    typeof value.toFixed === "function"
  );
}

/** The digits of a Decimal; also of a plain object that has only what Prisma asks of one. */
export function decimalText(value: { toFixed(): string }): string {
  return isPlain(value) ? value.toFixed() : String(value);
}

/** Whether a value is a plain object and not data. */
export function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: object | null = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Whether a value is an object of names: a plain one, one of another realm, or an instance of a class of the caller. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (isPlain(value)) return true;
  if (Object.prototype.toString.call(value) !== "[object Object]" || isDecimal(value)) return false;
  return !(value instanceof FieldRef || value instanceof NotGiven || nullName(value) !== undefined);
}

/** Whether an object says in its `toJSON` what it stands for, as the dates of other libraries do. */
export function speaks(value: object): value is { toJSON(): unknown } {
  if (!("toJSON" in value) || typeof value.toJSON !== "function") return false;
  return !(value instanceof Date || isDecimal(value) || ArrayBuffer.isView(value));
}

/** What an object with a `toJSON` method stands for; any other value itself. */
export function told(value: unknown): unknown {
  return typeof value === "object" && value !== null && speaks(value) ? value.toJSON() : value;
}

/** The deepest nesting that `snapshot` looks at. */
const DEPTH = 250;

/**
 * Arguments in which every object of names is a plain one and every property has been read once: objects of the
 * caller's classes are copied, getters and proxies are asked, `toJSON` has had its say, plain objects that are decimal
 * numbers are Decimals. Data is taken as it is.
 */
export function snapshot(value: unknown, depth = 0, seen = new Map<object, unknown>()): unknown {
  const said = told(value);
  if (typeof said !== "object" || said === null || depth > DEPTH) return said;
  const known = seen.get(said);
  if (known !== undefined) return known;
  if (Array.isArray(said)) {
    const items: unknown[] = [];
    seen.set(said, items);
    for (let index = 0; index < said.length; index++) items.push(snapshot(said[index], depth + 1, seen));
    return items;
  }
  if (!isObject(said)) return said;
  if (isDecimal(said)) return new Decimal(said.toFixed());
  const copy: Record<string, unknown> = Object.create(null);
  seen.set(said, copy);
  for (const name of Object.keys(said)) copy[name] = snapshot(said[name], depth + 1, seen);
  return copy;
}

/** The path of the first property that is `undefined`, at any depth of plain arguments; null when there is none. */
export function undefinedAt(
  value: unknown,
  path: readonly (string | number)[] = [],
  seen = new Set<unknown>(),
): readonly (string | number)[] | null {
  if (typeof value !== "object" || value === null || path.length > DEPTH || seen.has(value)) return null;
  seen.add(value);
  const list = Array.isArray(value);
  if (!list && !isObject(value)) return null;
  for (const [name, part] of Object.entries(value)) {
    const place = [...path, list ? Number(name) : name];
    const found = part === undefined ? place : undefinedAt(part, place, seen);
    if (found !== null) return found;
  }
  return null;
}

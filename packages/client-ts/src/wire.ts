/**
 * Canonical JSON of results: equal bytes from both languages.
 *
 * Keys in result order, no spaces, non-ASCII as it is. What JSON lacks is tagged: `{"$datetime":"…Z"}`,
 * `{"$decimal":"1.1"}`, `{"$bigint":"1"}`, `{"$bytes":"base64"}`, `{"$float":"NaN"}`. A Json value that is an object
 * with a single key starting with `$` is wrapped: `{"$json":…}`.
 */
import type { Decimal } from "decimal.js";
import type { Codec, Item, Layout, Plan } from "./plan.js";

/** A value -> JSON text. */
export type Write = (value: never) => string;
type AnyWrite = (value: unknown) => string;

/** The writer of a plan's results. */
export function writer(plan: Plan, layout: Layout): AnyWrite {
  switch (plan.result) {
    case "records":
    case "objects":
      return listed(objectWriter(layout.items));
    case "record":
    case "recordOrNull":
    case "recordOrThrow":
    case "object":
      return nullable(objectWriter(layout.items));
    case "count":
    case "exists":
      return String;
    case "affected":
      return (value) => `{"count":${(value as { count: number }).count}}`;
  }
}

/** The writer of one record, or of the relation at `path` inside it; `hidden` is left out. */
export function recordWriter(layout: Layout, path: readonly string[] = [], hidden: readonly string[] = []): AnyWrite {
  const [name, ...rest] = path;
  if (name === undefined) return nullable(objectWriter(layout.items.filter((item) => !hidden.includes(item.name))));
  const item = layout.items.find((entry) => entry.name === name) as Item;
  const write = rest.length === 0 ? itemWriter(item) : recordWriter(inner(item), rest);
  return nullable((value) => write((value as Record<string, unknown>)[name]));
}

function inner(item: Item): Layout {
  if (item.kind === "attach") return item.fetch.layout;
  if (item.kind === "one" || item.kind === "many") return item.layout;
  throw new Error(item.name);
}

/** The writer of objects with these items. */
export function objectWriter(items: readonly Item[]): AnyWrite {
  const entries = items.map((item) => [item.name, `${JSON.stringify(item.name)}:`, itemWriter(item)] as const);
  return (value) => {
    const record = value as Record<string, unknown>;
    return `{${entries.map(([name, head, write]) => head + write(record[name])).join(",")}}`;
  };
}

/** The writer of one entry of an object. */
export function itemWriter(item: Item): AnyWrite {
  switch (item.kind) {
    case "scalar": {
      const one = nullable(scalarWriter(item.codec) as AnyWrite);
      return item.codec.list ? listed(one) : one;
    }
    case "one":
      return nullable(objectWriter(item.layout.items));
    case "many": {
      const one = objectWriter(item.layout.items);
      return item.list ? listed(one) : nullable(one);
    }
    case "attach": {
      const one = objectWriter(item.fetch.layout.items);
      return item.list ? listed(one) : nullable(one);
    }
    case "group":
      return objectWriter(item.items);
    case "empty":
      return () => "[]";
  }
}

/** `write`, with `null` for null. */
export function nullable(write: AnyWrite): AnyWrite {
  return (value) => (value === null ? "null" : write(value));
}

/** The writer of lists of what `write` writes. */
export function listed(write: AnyWrite): AnyWrite {
  return (values) => `[${(values as unknown[]).map(write).join(",")}]`;
}

/** The writer of values of the codec's type. */
export function scalarWriter(codec: Codec): Write {
  switch (codec.type) {
    case "BigInt":
      return (value: bigint) => `{"$bigint":"${value}"}`;
    case "Int":
    case "Boolean":
      return String;
    case "Float":
      return number;
    case "Decimal":
      return (value: Decimal) => `{"$decimal":"${plain(value)}"}`;
    case "DateTime":
      return (value: Date) => `{"$datetime":"${value.toISOString()}"}`;
    case "Json":
      return jsonValue;
    case "Bytes":
      return (value: Uint8Array) => `{"$bytes":"${Buffer.from(value).toString("base64")}"}`;
    default:
      return (value: string) => JSON.stringify(value);
  }
}

/** A float: the shortest digits that round-trip, integral ones without a point. */
export function number(value: number): string {
  if (!Number.isFinite(value)) return `{"$float":"${value}"}`;
  return String(value);
}

/** Plain notation without zeros at the end. */
export function plain(value: Decimal): string {
  const digits = value.toFixed();
  return digits === "-0" ? "0" : digits;
}

/** A Json value; wrapped where it could be taken for a tag. */
export function jsonValue(value: unknown): string {
  const text = JSON.stringify(value);
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    const keys = Object.keys(value);
    if (keys.length === 1 && keys[0]?.startsWith("$")) return `{"$json":${text}}`;
  }
  return text;
}

// Tagged JSON of case files -> the values a TypeScript caller would pass.

import type * as Runtime from "@diglot/client";
import type { Json } from "./outcome.js";

/** What the tags need of a generated client: its runtime's special values and its field references. */
export interface Values {
  Decimal: typeof Runtime.Decimal;
  DbNull: unknown;
  JsonNull: unknown;
  AnyNull: unknown;
  field(model: string, name: string): unknown;
}

/** `value` with its tags replaced; $json is literal, $range is a list of integers. */
export function argumentsOf(values: Values, value: Json | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => argumentsOf(values, item));
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value);
  const [first] = entries;
  if (first && entries.length === 1 && first[0].startsWith("$")) return tagged(values, first[0], first[1]);
  const made: { [key: string]: unknown } = {};
  for (const [key, item] of entries) {
    // assignment would not make an own property of `__proto__`
    const property = { value: argumentsOf(values, item), enumerable: true, writable: true, configurable: true };
    Object.defineProperty(made, key, property);
  }
  return made;
}

function tagged(values: Values, tag: string, data: Json): unknown {
  switch (tag) {
    case "$datetime":
      return /\.\d{3}0*[1-9]/.test(String(data)) ? data : new Date(String(data));
    case "$decimal":
      return new values.Decimal(String(data));
    case "$bigint":
      return BigInt(String(data));
    case "$bytes":
      return new Uint8Array(Buffer.from(String(data), "base64"));
    case "$float":
      return Number(data);
    case "$dbnull":
      return values.DbNull;
    case "$jsonnull":
      return values.JsonNull;
    case "$anynull":
      return values.AnyNull;
    case "$undefined":
      return undefined;
    case "$field": {
      const [model = "", name = ""] = String(data).split(".");
      return values.field(model, name);
    }
    case "$json":
      return data;
    case "$range": {
      const [from, to] = data as [number, number];
      return Array.from({ length: to - from + 1 }, (_, index) => from + index);
    }
    default:
      return { [tag]: argumentsOf(values, data) };
  }
}

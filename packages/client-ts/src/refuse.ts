/** Refusals of values: the errors for a value of another type or out of range. They name types, never values. */
import { ValidationError, ValueOutOfRange } from "./errors.js";
import { INTEGER_RANGES, TYPE_WORDS, VALIDATION_MESSAGES } from "./spec.js";
import { isDecimal, nullName } from "./values.js";
import { fill, type Path, subject } from "./wording.js";

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
  return nullName(value) !== undefined ? "a JSON null" : "an object";
}

const RANGES: Readonly<Record<string, readonly string[]>> = {
  ...INTEGER_RANGES,
  Float: ["-1.7976931348623157e308", "1.7976931348623157e308"],
  Decimal: ["-1e131072", "1e131072"],
};

/** P2020 with the argument's place in `meta`. */
export function outOfRange(path: Path, typeName: string): ValueOutOfRange {
  const [min, max] = RANGES[typeName] as [string, string];
  const facts = { subject: subject(path), operation: "the call", type: typeName, min, max };
  return new ValueOutOfRange({ cause: fill(VALIDATION_MESSAGES.outOfRange as string, facts), path: [...path] });
}

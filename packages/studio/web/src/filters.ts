/** Conditions while they are typed: their operators, what these take, and how they read. */
import { cellOne, draftOf } from "./drafts";
import type { Model, Plain, ScalarField } from "./schema";
import { scalars } from "./schema";
import type { Condition, FieldCondition } from "./server";

export const WORDS: Record<string, string> = {
  equals: "is",
  not: "is not",
  in: "is one of",
  notIn: "is none of",
  lt: "<",
  lte: "≤",
  gt: ">",
  gte: "≥",
  contains: "contains",
  startsWith: "starts with",
  endsWith: "ends with",
  has: "has",
  hasEvery: "has all of",
  hasSome: "has one of",
  isEmpty: "is empty",
  isNull: "is NULL",
  isNotNull: "is not NULL",
  string_contains: "text contains",
  string_starts_with: "text starts with",
  string_ends_with: "text ends with",
  array_contains: "array contains",
  array_starts_with: "array starts with",
  array_ends_with: "array ends with",
};

export type Takes = "nothing" | "one" | "several" | "text" | "list";

/** What an operator takes: a value of the field's type, several of them, a text, or a whole list. */
export function takes(field: ScalarField, operator: string): Takes {
  if (operator === "isNull" || operator === "isNotNull" || operator === "isEmpty") return "nothing";
  if (operator === "in" || operator === "notIn" || operator === "hasEvery" || operator === "hasSome") return "several";
  if (operator.startsWith("string_")) return "text";
  return field.list && operator === "equals" ? "list" : "one";
}

/** The operator that a new condition on a field begins with. */
export const firstOperator = (field: ScalarField): string =>
  field.list ? "has" : field.type === "String" ? "contains" : field.type === "Json" ? "string_contains" : "equals";

/** The value of what was typed; throws an Error that says what is wrong with it. Several values stand between commas. */
export function typedValue(field: ScalarField, operator: string, text: string): Plain {
  switch (takes(field, operator)) {
    case "nothing":
      return operator === "isEmpty" ? true : null;
    case "text":
      return text;
    case "one":
      return cellOne(field, text);
    case "several":
    case "list":
      return pieces(text).map((piece) => cellOne(field, piece));
  }
}

/** The texts between commas; one in double quotes may have commas itself. */
export function pieces(text: string): string[] {
  if (text.trim() === "") return [];
  return [...text.matchAll(/\s*(?:"((?:[^"]|"")*)"|([^,]*))\s*(?:,|$)/g)]
    .filter((match) => match[0] !== "")
    .map((match) => (match[1] !== undefined ? match[1].replaceAll('""', '"') : (match[2] ?? "").trim()));
}

/** What was typed for a condition that is there. */
export function textOf(field: ScalarField, condition: FieldCondition): string {
  const { value } = condition;
  if (value === null || value === true) return value === null ? "" : field.type === "Boolean" ? "true" : "";
  if (Array.isArray(value))
    return value.map((entry) => piece(String(draftOf({ ...field, list: false }, entry)))).join(", ");
  return String(draftOf({ ...field, list: false }, value));
}

const piece = (text: string) => (/[",]|^\s|\s$|^$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A condition to begin with; null when no field can be compared. */
export function firstCondition(model: Model): Condition | null {
  const fields = scalars(model);
  const field = fields.find((one) => !one.key && one.type === "String") ?? fields[0];
  return field ? { kind: "field", field: field.name, operator: firstOperator(field), value: "" } : null;
}

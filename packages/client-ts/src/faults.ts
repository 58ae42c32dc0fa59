/** Faults of a driver as errors in the schema's words: constraints become fields, columns become fields. */
import type { Fault } from "./drivers/index.js";
import { type CodedError, requestError, TransactionRolledBack } from "./errors.js";
import type { Manifest, Model } from "./manifest.js";
import type { Facts } from "./wording.js";

const WITH_DATABASE_TEXT = new Set(["P2039", "P2010"]);
const KEPT = ["timeout", "connection_limit", "statement", "error", "cause"];

/** The error for `fault`, raised while a statement of `model` ran. */
export function resolve(fault: Fault, manifest: Manifest, model: string | null): CodedError {
  const { facts, code } = fault;
  const options: ErrorOptions = { cause: fault.cause ?? fault };
  if (facts.rolledBack) return new TransactionRolledBack({ error: facts.error }, options);
  const name = typeof facts.table === "string" ? (manifest.byTable.get(facts.table) ?? model) : model;
  const found = name === null ? undefined : manifest.models.get(name);
  const meta: Record<string, unknown> = name === null ? {} : { modelName: name };
  switch (code) {
    case "P2002":
      Object.assign(meta, target(facts, found));
      break;
    case "P2003": {
      const fields = fieldsOf(facts.constraint, found);
      if (fields.length > 0) meta.field_name = [...fields];
      if (facts.constraint) meta.constraint = facts.constraint;
      break;
    }
    case "P2004":
      if (facts.constraint) meta.constraint = facts.constraint;
      break;
    case "P2011": {
      const columns = (facts.columns ?? (facts.column ? [facts.column] : [])) as string[];
      if (columns.length > 0) meta.target = columns.map((column) => fieldOf(column, found));
      break;
    }
    case "P2021":
      if (facts.table) meta.table = facts.table;
      break;
    case "P2000":
    case "P2022":
      if (facts.column) meta.column = facts.column;
      break;
    case "P2007":
      for (const key of ["code", "type"]) if (facts[key]) meta[key] = facts[key];
      break;
    default:
      for (const key of WITH_DATABASE_TEXT.has(code) ? [...KEPT, "code", "message"] : KEPT) {
        if (facts[key]) meta[key] = facts[key];
      }
  }
  return requestError(code, meta, options);
}

/** `target` and `constraint` of a unique violation: from the constraint's name or from the columns. */
export function target(facts: Facts, model: Model | undefined): Record<string, unknown> {
  let constraint = facts.constraint as string | undefined;
  let fields = fieldsOf(constraint, model);
  if (fields.length === 0 && Array.isArray(facts.columns)) {
    fields = facts.columns.map((column) => fieldOf(column, model));
    constraint = constraintOf(fields, model);
  }
  return { ...(fields.length > 0 ? { target: [...fields] } : {}), ...(constraint ? { constraint } : {}) };
}

/** The fields behind a constraint. */
export function fieldsOf(constraint: unknown, model: Model | undefined): readonly string[] {
  return (typeof constraint === "string" && model?.constraints.get(constraint)) || [];
}

/** The name of the unique or primary key over `fields`. */
export function constraintOf(fields: readonly string[], model: Model | undefined): string | undefined {
  for (const [name, entry] of model?.constraints ?? []) {
    if (entry.length === fields.length && entry.every((field, index) => field === fields[index])) return name;
  }
  return undefined;
}

/** The field of a column; the column's own name when the schema has none. */
export function fieldOf(column: string, model: Model | undefined): string {
  return model?.byColumn.get(column) ?? column;
}

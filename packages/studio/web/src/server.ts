/** Requests to the studio's own server; there are no others. */
import type { Cell, Cells, Plain, Schema } from "./schema";

export interface FieldCondition {
  kind: "field";
  field: string;
  operator: string;
  value: Plain;
  insensitive?: boolean;
}
export interface RelatedCondition {
  kind: "related";
  field: string;
  key: Cells;
}
export type Condition = FieldCondition | RelatedCondition;
export interface Where {
  match: "all" | "any";
  conditions: Condition[];
  search: string;
}
export interface Order {
  field: string;
  direction: "asc" | "desc";
}
export interface Edit {
  kind: "create" | "update" | "delete";
  model: string;
  key: Cells;
  was: Cells;
  data: Cells;
}
export interface Problem {
  /** `unknown`: the connection was lost, so that a save may have been done or not. */
  kind: "error" | "conflict" | "gone" | "unknown";
  code: string | null;
  message: string;
  fields: string[];
  /** The index of the edit that failed. */
  edit: number | null;
  /** The record as it is now. */
  current: Cells | null;
}

/** The first rows of a statement as text. */
export interface SqlAnswer {
  columns: string[];
  rows: (string | null)[][];
  total: number;
  seconds: number;
}

/** An answer of the server that is not the one asked for. */
export class Refusal extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
  }
}

async function ask<T>(path: string, body?: unknown, signal?: AbortSignal): Promise<T> {
  let response: Response;
  try {
    response = await fetch(`./api/${path}`, {
      method: body === undefined ? "GET" : "POST",
      headers: body === undefined ? {} : { "content-type": "application/json" },
      body: body === undefined ? null : JSON.stringify(body),
      signal: signal ?? null,
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw refusal("The studio does not answer. Is `diglot studio` still running?", "unknown");
  }
  const text = await response.text();
  if (!response.headers.get("content-type")?.startsWith("application/json")) {
    const failed = response.status === 500;
    throw refusal(failed ? "The studio failed; its terminal says why." : text.trim(), failed ? "unknown" : "error");
  }
  const answer = JSON.parse(text);
  if (!response.ok) throw new Refusal(answer.error);
  return answer;
}

function refusal(message: string, kind: Problem["kind"] = "error"): Refusal {
  return new Refusal({ kind, code: null, message, fields: [], edit: null, current: null });
}

export const server = {
  schema: () => ask<Schema>("schema"),
  find: (
    page: { model: string; where: Where; order: Order[]; skip: number; take: number; fields?: string[] },
    signal?: AbortSignal,
  ) => ask<{ records: Cells[] }>("find", page, signal),
  count: (model: string, where: Where, signal?: AbortSignal) =>
    ask<{ count: number }>("count", { model, where }, signal),
  related: (model: string, keys: Cells[], signal?: AbortSignal) =>
    ask<{ counts: (Record<string, number> | null)[] }>("related", { model, keys }, signal),
  value: (model: string, key: Cells, field: string) => ask<{ value: Cell }>("value", { model, key, field }),
  sql: (sql: string) => ask<SqlAnswer>("sql", { sql }),
  save: (edits: Edit[]) => ask<{ saved: number }>("save", { edits }),
};

/** What to show for whatever was thrown. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Refusal) return error.problem;
  return refusal(error instanceof Error ? error.message : String(error)).problem;
}

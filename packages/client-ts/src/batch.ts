/**
 * Concurrent findUnique calls of one tick become one statement (SEMANTICS section 24).
 *
 * Calls join when they have the same model, selection and a single unique field as their whole `where`. The first one
 * leads: it lets the tick end, then reads the records of all.
 */
import type { Manifest } from "./manifest.js";

const BATCHED = new Set(["findUnique", "findUniqueOrThrow"]);
const KEYED = new Set(["Int", "BigInt", "String", "Boolean", "Enum"]);

type Args = Record<string, unknown>;

/** What a call brings into a batch. mark: equal for calls that may join. */
export interface Member {
  readonly mark: string;
  readonly name: string;
  readonly value: unknown;
  readonly rest: Args;
}

interface Batch {
  readonly values: unknown[];
  readonly waiting: { resolve(record: unknown): void; reject(error: unknown): void }[];
}

/** How a call would join a batch; null when it runs alone. */
export function member(manifest: Manifest, model: string, action: string, args: unknown): Member | null {
  if (!BATCHED.has(action) || typeof args !== "object" || args === null) return null;
  const { where, include, ...others } = args as Args;
  if (typeof where !== "object" || where === null || Object.keys(others).length > 0) return null;
  const entries = Object.entries(where);
  const [name, value] = entries[0] ?? ["", null];
  const field = manifest.models.get(model)?.fields.get(name);
  if (entries.length !== 1 || field?.kind !== "scalar" || field.list || !KEYED.has(field.type)) return null;
  if (field.native !== null || (typeof value !== "number" && typeof value !== "string")) return null;
  if (typeof value !== (field.type === "Int" ? "number" : "string")) return null;
  const rest = include === undefined ? {} : { include };
  let mark: string;
  try {
    mark = `${model}.${name}.${typeof value}.${include === undefined ? "" : JSON.stringify(include)}`;
  } catch {
    return null;
  }
  return { mark, name, value, rest };
}

/** The batches of the current tick, of one client or one transaction. */
export class Batches {
  readonly #open = new Map<string, Batch>();

  /** The record for a member, or null: by itself through `alone`, with others through `many`. */
  async join(
    found: Member,
    alone: () => Promise<unknown>,
    many: (values: unknown[]) => Promise<unknown[]>,
  ): Promise<unknown> {
    const open = this.#open.get(found.mark);
    if (open !== undefined) {
      open.values.push(found.value);
      return new Promise((resolve, reject) => open.waiting.push({ resolve, reject }));
    }
    const batch: Batch = { values: [found.value], waiting: [] };
    this.#open.set(found.mark, batch);
    await new Promise<void>((resolve) => process.nextTick(resolve));
    this.#open.delete(found.mark);
    if (batch.waiting.length === 0) return alone();
    try {
      const records = await many([...new Set(batch.values)]);
      const byKey = new Map(records.map((record) => [(record as Args)[found.name], record]));
      for (const [index, waiter] of batch.waiting.entries()) waiter.resolve(byKey.get(batch.values[index + 1]) ?? null);
      return byKey.get(found.value) ?? null;
    } catch (error) {
      for (const waiter of batch.waiting) waiter.reject(error);
      throw error;
    }
  }
}

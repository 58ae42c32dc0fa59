/**
 * Concurrent findUnique calls of one tick become one statement (SEMANTICS section 24).
 *
 * Calls join when they have the same model, selection and a single unique field as their whole `where`. The first one
 * leads: it lets the tick end, then reads the records of all.
 */
import type { Manifest } from "./manifest.js";

const BATCHED = new Set(["findUnique", "findUniqueOrThrow"]);
const JOINED = new Set(["select", "include", "omit"]);
const KEYED = new Map([
  ["Int", "number"],
  ["BigInt", "bigint"],
  ["String", "string"],
]);

type Args = Record<string, unknown>;

/**
 * What a call brings into a batch.
 *
 * mark: equal for calls that may join. args: of a findMany, without `where`. hidden: the key is not in the result.
 */
export interface Member {
  readonly mark: string;
  readonly name: string;
  readonly value: unknown;
  readonly args: Args;
  readonly hidden: boolean;
}

/** Records by the value of their unique field. */
export type Records = ReadonlyMap<unknown, unknown>;

interface Batch {
  readonly values: unknown[];
  readonly waiting: { resolve(record: unknown): void; reject(error: unknown): void }[];
}

/** How a call would join a batch; null when it runs alone. */
export function member(manifest: Manifest, model: string, action: string, args: unknown): Member | null {
  if (!BATCHED.has(action) || typeof args !== "object" || args === null) return null;
  const { where, ...rest } = args as Args;
  if (typeof where !== "object" || where === null) return null;
  const entries = Object.entries(where);
  const [name, value] = entries[0] ?? ["", null];
  const field = manifest.models.get(model)?.fields.get(name);
  if (entries.length !== 1 || field?.kind !== "scalar" || field.list || field.native !== null) return null;
  if (KEYED.get(field.type) !== typeof value) return null;
  const keys = Object.keys(rest);
  if (keys.length === 0) return { mark: `${model}.${name}`, name, value, args: rest, hidden: false };
  const { select, omit } = rest;
  if (!keys.every((key) => JOINED.has(key)) || (isObject(omit) && Object.hasOwn(omit, name))) return null;
  const mark = `${model}.${name}.${sign(rest)}`;
  if (mark.endsWith(".")) return null;
  if (!isObject(select) || select[name] === true) return { mark, name, value, args: rest, hidden: false };
  if (Object.hasOwn(select, name)) return null;
  return { mark, name, value, args: { ...rest, select: { ...select, [name]: true } }, hidden: true };
}

function isObject(value: unknown): value is Args {
  return typeof value === "object" && value !== null;
}

/** The text of a selection; empty for one that cannot be written down. */
function sign(rest: Args): string {
  try {
    return JSON.stringify(rest, (_, value) => (typeof value === "bigint" ? `${value}n` : value));
  } catch {
    return "";
  }
}

/** The batches of the current tick, of one client or one transaction. */
export class Batches {
  readonly #open = new Map<string, Batch>();

  /** The record for a member, or null: by itself through `alone`, with others through `many`. */
  async join(
    found: Member,
    alone: () => Promise<unknown>,
    many: (values: unknown[]) => Promise<Records>,
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
      for (const [index, waiter] of batch.waiting.entries()) {
        waiter.resolve(records.get(batch.values[index + 1]) ?? null);
      }
      return records.get(found.value) ?? null;
    } catch (error) {
      for (const waiter of batch.waiting) waiter.reject(error);
      throw error;
    }
  }
}

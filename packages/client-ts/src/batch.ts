/**
 * Concurrent findUnique calls of one tick become one statement, as in Prisma.
 *
 * Calls join when they have the same model, selection and a single unique field as their whole `where`. The first one
 * leads: it lets the tick end, then reads the records of all.
 */
import { Decimal } from "decimal.js";
import { checker, type Encoding, plainCodec } from "./encode.js";
import { InconsistentData } from "./errors.js";
import type { Manifest, Scalar } from "./manifest.js";
import { isDecimal } from "./values.js";

const BATCHED = new Set(["findUnique", "findUniqueOrThrow"]);
const JOINED = new Set(["select", "include", "omit"]);
const KEYED = new Set(["Int", "BigInt", "String", "Decimal", "DateTime", "Bytes"]);
const FEW = 20;
/** Native types whose values come back changed, or equal others. */
const LOOSE = new Set(["Char", "Citext", "Date", "Time", "Timetz", "Money"]);

type Args = Record<string, unknown>;

/**
 * What a call brings into a batch.
 *
 * mark: equal for calls that may join. args: of a findMany, without `where`. hidden: the key is not in the result.
 */
export interface Member {
  readonly mark: string;
  readonly field: Scalar;
  readonly name: string;
  /** As the caller gave it. */
  readonly value: unknown;
  readonly args: Args;
  readonly hidden: boolean;
}

/** Records by `keyText` of their unique field. */
export type Records = ReadonlyMap<string, unknown>;

interface Batch {
  readonly values: unknown[];
  readonly waiting: { resolve(record: unknown): void; reject(error: unknown): void }[];
}

/** How a call would join a batch; null when it runs alone. */
export function member(
  encoding: Encoding,
  manifest: Manifest,
  model: string,
  action: string,
  args: unknown,
): Member | null {
  if (!BATCHED.has(action) || typeof args !== "object" || args === null) return null;
  const { where, ...rest } = args as Args;
  if (typeof where !== "object" || where === null) return null;
  const entries = Object.entries(where);
  const [name, value] = entries[0] ?? ["", null];
  const field = manifest.models.get(model)?.fields.get(name);
  if (entries.length !== 1 || field?.kind !== "scalar" || field.list || !KEYED.has(field.type)) return null;
  if (value === null || value === undefined || LOOSE.has(field.native?.name ?? "")) return null;
  if (field.type === "Decimal" && !encoding.words.hasDecimals) return null; // kept as doubles, which equal many decimals
  try {
    checker({ ...plainCodec(field.type), native: field.native === null ? null : [field.native.name] }, encoding)(
      value,
      [],
    );
  } catch {
    return null; // alone it gets its error
  }
  const keys = Object.keys(rest);
  if (keys.length === 0) return { mark: `${model}.${name}`, field, name, value, args: rest, hidden: false };
  const { select, omit } = rest;
  if (!keys.every((key) => JOINED.has(key)) || (isObject(omit) && Object.hasOwn(omit, name))) return null;
  const mark = `${model}.${name}.${sign(rest)}`;
  if (mark.endsWith(".")) return null;
  if (!isObject(select) || select[name] === true) return { mark, field, name, value, args: rest, hidden: false };
  if (Object.hasOwn(select, name)) return null;
  return { mark, field, name, value, args: { ...rest, select: { ...select, [name]: true } }, hidden: true };
}

function isObject(value: unknown): value is Args {
  return typeof value === "object" && value !== null;
}

/** The text of a selection; empty for one that cannot be written down. */
function sign(rest: Args): string {
  try {
    return JSON.stringify(rest, (_, value) => {
      return typeof value === "bigint" || (typeof value === "number" && !Number.isFinite(value)) ? `${value}n` : value;
    });
  } catch {
    return "";
  }
}

/** A text that is equal for equal values of a unique field, given or read. */
export function keyText(value: unknown, field: Scalar): string {
  switch (field.type) {
    case "Decimal":
      return new Decimal(isDecimal(value) ? value.toFixed() : String(value)).toFixed();
    case "DateTime":
      return new Date(value as string | Date).toISOString();
    case "Bytes":
      return Buffer.from(typeof value === "string" ? Buffer.from(value, "base64") : (value as Uint8Array)).toString(
        "hex",
      );
    default:
      return field.native?.name === "Uuid" ? String(value).toLowerCase() : String(value);
  }
}

/** The findMany for a batch. The relations of a few records come in the same statement. */
export function together(found: Member, values: unknown[]): Args {
  const args = { ...found.args, where: { [found.name]: { in: values } } };
  if (Object.keys(found.args).length === 0 || values.length > FEW) return args;
  return { ...args, relationLoadStrategy: "join" };
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
      const joined = new Promise((resolve, reject) => open.waiting.push({ resolve, reject }));
      return joined.catch((error: unknown) => apart(error, alone));
    }
    const batch: Batch = { values: [found.value], waiting: [] };
    this.#open.set(found.mark, batch);
    await new Promise<void>((resolve) => process.nextTick(resolve));
    this.#open.delete(found.mark);
    if (batch.waiting.length === 0) return alone();
    try {
      const text = (value: unknown) => keyText(value, found.field);
      const records = await many([...new Map(batch.values.map((value) => [text(value), value])).values()]);
      for (const [index, waiter] of batch.waiting.entries()) {
        waiter.resolve(records.get(text(batch.values[index + 1])) ?? null);
      }
      return records.get(text(found.value)) ?? null;
    } catch (error) {
      for (const waiter of batch.waiting) waiter.reject(error);
      return apart(error, alone);
    }
  }
}

/** After a record that cannot be read each call runs by itself, so that it spoils none but its own. */
function apart(error: unknown, alone: () => Promise<unknown>): Promise<unknown> {
  if (!(error instanceof InconsistentData)) throw error;
  return alone();
}

/**
 * Concurrent findUnique calls of one tick become one statement, as in Prisma.
 *
 * Calls join when they have the same model, selection and one unique key, of a field or of several, as their whole
 * `where`. The first one leads: it lets the tick end, then reads the records of all.
 */
import { Decimal } from "decimal.js";
import type { Session } from "./drivers/index.js";
import { checker, type Encoding, encoder, plainCodec } from "./encode.js";
import { InconsistentData } from "./errors.js";
import type { Manifest, Model, Scalar } from "./manifest.js";
import type { Codec } from "./plan.js";
import type { Omit } from "./scope.js";
import { isDecimal } from "./values.js";

const BATCHED = new Set(["findUnique", "findUniqueOrThrow"]);
const JOINED = new Set(["select", "include", "omit"]);
const KEYED = new Set(["Int", "BigInt", "String", "Decimal", "DateTime", "Bytes", "Boolean", "Enum"]);
const FEW = 20;
/** Native types whose values come back changed, or equal others. */
const LOOSE = new Set(["Char", "Citext", "Date", "Time", "Timetz", "Money"]);

type Args = Record<string, unknown>;

/**
 * What a call brings into a batch.
 *
 * mark: equal for calls that may join. fields: of the unique key `name`. args: of the call that reads all, without the keys.
 * hidden: the fields of the key that are not in the result.
 */
export interface Member {
  readonly mark: string;
  readonly name: string;
  readonly fields: readonly Scalar[];
  /** Those of the fields, as the caller gave them. */
  readonly values: readonly unknown[];
  readonly args: Args;
  readonly hidden: readonly string[];
}

/** Records by `keyText` of their unique key. */
export type Records = ReadonlyMap<string, unknown>;

interface Batch {
  readonly values: (readonly unknown[])[];
  readonly waiting: { resolve(record: unknown): void; reject(error: unknown): void }[];
}

/** How a call would join a batch; null when it runs alone. omit: fields that no result has unless asked for. */
export function member(
  encoding: Encoding,
  manifest: Manifest,
  model: string,
  action: string,
  args: unknown,
  omitted: Omit | null = null,
): Member | null {
  if (!BATCHED.has(action) || typeof args !== "object" || args === null) return null;
  const { where, ...rest } = args as Args;
  if (typeof where !== "object" || where === null) return null;
  const entries = Object.entries(where);
  const [given, value] = entries[0] ?? ["", null];
  if (entries.length !== 1) return null;
  const found = parts(manifest.models.get(model), given, value);
  if (found === null) return null;
  const [name, fields, values] = found;
  if (!fields.every((field, index) => comparable(encoding, field, values[index]))) return null;
  const keys = Object.keys(rest);
  const { select, omit } = rest;
  const hides = omitted?.[model];
  if (hides && !isObject(select) && fields.some((field) => hides[field.name])) return null;
  const member = { name, fields, values, args: rest, hidden: [] };
  if (keys.length === 0) return { ...member, mark: `${model}.${name}` };
  if (!keys.every((key) => JOINED.has(key))) return null;
  if (isObject(omit) && fields.some((field) => Object.hasOwn(omit, field.name))) return null;
  const mark = `${model}.${name}.${sign(rest)}`;
  if (mark.endsWith(".")) return null;
  if (!isObject(select)) return { ...member, mark };
  const hidden = fields.map((field) => field.name).filter((part) => !Object.hasOwn(select, part));
  if (fields.some((field) => !hidden.includes(field.name) && select[field.name] !== true)) return null;
  const asked = { ...select, ...Object.fromEntries(hidden.map((part) => [part, true])) };
  return { ...member, mark, args: hidden.length === 0 ? rest : { ...rest, select: asked }, hidden };
}

/** The name of a unique key, its fields, and the values given for them. */
function parts(model: Model | undefined, name: string, value: unknown): [string, Scalar[], unknown[]] | null {
  const field = model?.fields.get(name);
  if (field?.kind === "scalar") {
    const lone = model?.lone.get(name);
    return field.type === "Boolean" || lone === undefined ? null : [lone, [field], [value]];
  }
  const names = field === undefined ? model?.uniques.get(name)?.fields : undefined;
  if (names === undefined || !isObject(value) || Object.keys(value).length !== names.length) return null;
  return [name, names.map((part) => model?.scalars.get(part) as Scalar), names.map((part) => value[part])];
}

/** Whether a value given for a field of a unique key can be told from the records; else the call had better run alone. */
function comparable(encoding: Encoding, field: Scalar, value: unknown): boolean {
  if (field.list || !KEYED.has(field.type)) return false;
  if (value === null || value === undefined || LOOSE.has(field.native?.name ?? "")) return false;
  if (field.type === "Decimal" && !encoding.words.hasDecimals) return false; // kept as doubles, which equal many decimals
  try {
    checker(codecOf(field), encoding)(value, []);
  } catch {
    return false; // alone it gets its error
  }
  return true;
}

/** The codec of a field's value. */
function codecOf(field: Scalar): Codec {
  const native = field.native === null ? null : [field.native.name, ...field.native.args];
  return { ...plainCodec(field.type), enum: field.enum, native };
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

/** A text that is equal for equal values of the fields of a unique key, given or read. */
export function keyText(values: readonly unknown[], fields: readonly Scalar[]): string {
  if (fields.length === 1) return partText(values[0], fields[0] as Scalar);
  return JSON.stringify(fields.map((field, index) => partText(values[index], field)));
}

function partText(value: unknown, field: Scalar): string {
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

/** Action, arguments, session, keys. */
export type Asked = [string, Args, Session | null, unknown[][]];

/** The call for a batch. The relations of a few records come in the same statement. */
export function together(
  found: Member,
  values: (readonly unknown[])[],
  encoding: Encoding,
  session: Session | null,
): Asked {
  const { fields, name } = found;
  const few = Object.keys(found.args).length > 0 && values.length <= FEW;
  const args: Args = few ? { ...found.args, relationLoadStrategy: "join" } : found.args;
  const encoders = fields.map((field) => encoder(codecOf(field), encoding));
  const keys = values.map((key) => encoders.map((encode, index) => encode(key[index], [])));
  return ["findKeys", { ...args, by: name }, session, keys];
}

/** The batches of the current tick, of one client or one transaction. */
export class Batches {
  readonly #open = new Map<string, Batch>();

  /** The record for a member, or null: by itself through `alone`, with others through `many`. */
  async join(
    found: Member,
    alone: () => Promise<unknown>,
    many: (values: (readonly unknown[])[]) => Promise<Records>,
  ): Promise<unknown> {
    const open = this.#open.get(found.mark);
    if (open !== undefined) {
      open.values.push(found.values);
      const joined = new Promise((resolve, reject) => open.waiting.push({ resolve, reject }));
      return joined.catch((error: unknown) => apart(error, alone));
    }
    const batch: Batch = { values: [found.values], waiting: [] };
    this.#open.set(found.mark, batch);
    await new Promise<void>((resolve) => process.nextTick(resolve));
    this.#open.delete(found.mark);
    if (batch.waiting.length === 0) return alone();
    try {
      const text = (values: readonly unknown[]) => keyText(values, found.fields);
      const values = new Map(batch.values.map((value) => [text(value), value]));
      const records = await many([...values.values()]);
      const single = unmatched([...values.keys()], records);
      for (const [index, waiter] of batch.waiting.entries()) {
        const key = text(batch.values[index + 1] as readonly unknown[]);
        if (single.has(key)) waiter.reject(new Unmatched());
        else waiter.resolve(records.get(key) ?? null);
      }
      const own = text(found.values);
      return single.has(own) ? alone() : (records.get(own) ?? null);
    } catch (error) {
      for (const waiter of batch.waiting) waiter.reject(error);
      return apart(error, alone);
    }
  }
}

/** The database may know a key value that no record has in this form; its call runs alone. */
class Unmatched extends Error {}

/**
 * The keys of a batch that are none of its records' own and yet may have found one: the database may take texts as
 * equal that are not, as those of `char(n)` and citext columns, or write them another way.
 */
function unmatched(keys: readonly string[], records: Records): ReadonlySet<string> {
  const missing = new Set(keys.filter((key) => !records.has(key)));
  if (missing.size === 0 || records.size > keys.length - missing.size) return missing;
  const near = new Set([...records.keys()].map(loose));
  return new Set([...missing].filter((key) => near.has(loose(key))));
}

/** Equal for keys that differ in case and trailing spaces only. */
function loose(key: string): string {
  return key.replace(/ +(?="|$)/g, "").toLowerCase();
}

/** After a record that cannot be read each call runs by itself, so that it spoils none but its own. */
function apart(error: unknown, alone: () => Promise<unknown>): Promise<unknown> {
  if (!(error instanceof InconsistentData || error instanceof Unmatched)) throw error;
  return alone();
}

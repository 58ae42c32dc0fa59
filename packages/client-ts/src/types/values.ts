/** The values that fields are read as and written with. */
import type { Decimal } from "decimal.js";
import type { JsonNullValue } from "../values.js";

/** An object in a Json field, as it is read. */
export type JsonObject = { [Key in string]?: JsonValue };

/** A list in a Json field, as it is read. */
export interface JsonArray extends Array<JsonValue> {}

/** What a Json field holds when it is read; `null` is the JSON null or SQL NULL. */
export type JsonValue = string | number | boolean | JsonObject | JsonArray | null;

/** An object to be written into a Json field. */
export type InputJsonObject = { readonly [Key in string]?: InputJsonValue | null };

/** A list to be written into a Json field. */
export interface InputJsonArray extends ReadonlyArray<InputJsonValue | null> {}

/** What may be written into a Json field; a top-level null is `Prisma.JsonNull` or `Prisma.DbNull`. */
export type InputJsonValue = string | number | boolean | InputJsonObject | InputJsonArray | { toJSON(): unknown };

/** The type of `Prisma.DbNull`: SQL NULL in a Json column. */
export type DbNullValue = JsonNullValue<"DbNull">;
/** The type of `Prisma.JsonNull`: the JSON value null. */
export type JsonNullValueType = JsonNullValue<"JsonNull">;
/** The type of `Prisma.AnyNull`: either null; in filters only. */
export type AnyNullValue = JsonNullValue<"AnyNull">;

/** What a required Json field takes for null. */
export type JsonNullValueInput = JsonNullValueType;
/** What an optional Json field takes for null. */
export type NullableJsonNullValueInput = DbNullValue | JsonNullValueType;
/** The nulls a Json filter knows. */
export type JsonNullValueFilter = DbNullValue | JsonNullValueType | AnyNullValue;

/** A decimal made by another copy of decimal.js or a library like it. */
export interface DecimalJsLike {
  d: number[];
  e: number;
  s: number;
  toFixed(): string;
}

/** What a Decimal field takes. */
export type DecimalInput = Decimal | DecimalJsLike | number | string;
/** What a DateTime field takes: a date, or a complete ISO 8601 text with its zone. */
export type DateTimeInput = Date | string;
/** What a BigInt field takes. */
export type BigIntInput = bigint | number;
/** The bytes of a Bytes field. */
export type Bytes = Uint8Array<ArrayBuffer>;
/** What a Bytes field takes. */
export type BytesInput = Uint8Array;
/** The instant of a DateTime field. */
export type DateTime = Date;
export type { Decimal };

/** A column to compare with: `prisma.user.fields.name`. T is the field's type, `Int` or `Int[]`. */
export interface FieldRef<M extends string, T extends string> {
  readonly model: M;
  readonly name: string;
  /** Only in the types. */
  readonly _type?: T;
}

export type SortOrder = "asc" | "desc";
export type NullsOrder = "first" | "last";
export type QueryMode = "default" | "insensitive";

/** An order that says where NULL stands. */
export interface SortOrderInput {
  sort: SortOrder;
  nulls?: NullsOrder;
}

/** The answer of an operation that only counts. */
export interface BatchPayload {
  count: number;
}

/** Records that are read while they are iterated over; each loop reads anew. */
export interface Stream<T> extends AsyncIterable<T> {
  /** The records in lists of `batchSize`. */
  parts(): AsyncGenerator<T[]>;
  /** Each record as canonical JSON. */
  wire(): AsyncGenerator<string>;
}

/** A query that runs when it is awaited, once. */
export interface PrismaPromise<T> extends Promise<T> {
  /** The result as canonical JSON text, equal in every language. */
  wire(): Promise<string>;
}

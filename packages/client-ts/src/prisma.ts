/**
 * What the `Prisma` namespace of every generated client holds besides the models: values, nulls, errors, types.
 */
import { CLIENT_VERSION, DiglotError } from "./errors.js";
import type * as types from "./types/index.js";
import type { Exact, OperationArgs, PrismaAction } from "./types/index.js";
import { AnyNull, DbNull, JsonNull, NOT_GIVEN } from "./values.js";

export { Decimal } from "decimal.js";
export {
  InitializationError as PrismaClientInitializationError,
  PrismaClientUnknownRequestError,
  RequestError as PrismaClientKnownRequestError,
  ValidationError as PrismaClientValidationError,
} from "./errors.js";
export { empty, join, raw, Sql, sql } from "./fragment.js";
export type { LogDefinition, LogEvent, LogLevel, QueryEvent } from "./log.js";
export type {
  OperationArgs as Args,
  OperationResult as Result,
  PayloadOf as Payload,
  PrismaAction,
} from "./types/actions.js";
export type * from "./types/filters.js";
export type * from "./types/names.js";
export * as NullTypes from "./types/nulls.js";
export type { Exact, SelectSubset, Subset } from "./types/subset.js";
export type * from "./types/updates.js";
export type {
  AnyNullValue,
  BatchPayload,
  Bytes,
  DecimalJsLike,
  FieldRef,
  InputJsonArray,
  InputJsonObject,
  InputJsonValue,
  JsonArray,
  JsonObject,
  JsonValue,
  PrismaPromise,
  SortOrderInput,
} from "./types/values.js";
export { AnyNull, DbNull, JsonNull };

/** An argument with this value counts as absent; it may stand anywhere. */
export const skip: never = NOT_GIVEN as never;

/** The directions of an order. */
export const SortOrder = Object.freeze({ asc: "asc", desc: "desc" });
/** Where NULL stands in an order. */
export const NullsOrder = Object.freeze({ first: "first", last: "last" });
/** Whether text filters look at letter case. */
export const QueryMode = Object.freeze({ default: "default", insensitive: "insensitive" });
/** How much a transaction sees of others. */
export const TransactionIsolationLevel = Object.freeze({
  ReadUncommitted: "ReadUncommitted",
  ReadCommitted: "ReadCommitted",
  RepeatableRead: "RepeatableRead",
  Serializable: "Serializable",
});
/** What a required Json field takes for null. */
export const JsonNullValueInput = Object.freeze({ JsonNull });
/** What an optional Json field takes for null. */
export const NullableJsonNullValueInput = Object.freeze({ DbNull, JsonNull });
/** The nulls a Json filter knows. */
export const JsonNullValueFilter = Object.freeze({ DbNull, JsonNull, AnyNull });
/** The version of this runtime, under the name that projects look for. */
export const prismaVersion = Object.freeze({ client: CLIENT_VERSION, engine: CLIENT_VERSION });

export type JsonNullValueInput = types.JsonNullValueInput;
export type NullableJsonNullValueInput = types.NullableJsonNullValueInput;
export type JsonNullValueFilter = types.JsonNullValueFilter;
export type SortOrder = keyof typeof SortOrder;
export type NullsOrder = keyof typeof NullsOrder;
export type QueryMode = keyof typeof QueryMode;
export type TransactionIsolationLevel = keyof typeof TransactionIsolationLevel;

/** Never raised: there is no engine that could panic. Here for code that tests for it. */
export class PrismaClientRustPanicError extends DiglotError {
  constructor(message: string, clientVersion?: string) {
    super(message, clientVersion === undefined ? {} : { clientVersion });
  }
}

/**
 * Checks a literal against a type and keeps its own, narrower type.
 *
 * `Prisma.validator<Prisma.UserSelect>()({ id: true })`, `Prisma.validator(prisma, "user", "findMany")({ take: 1 })`;
 * gives back what it is given.
 */
export function validator<V>(): <S>(value: Exact<S, V>) => S;
export function validator<C, M extends keyof C, F extends PrismaAction>(
  client: C,
  model: M,
  operation: F,
): <S>(value: Exact<S, OperationArgs<C[M], F>>) => S;
export function validator<C, M extends keyof C, F extends PrismaAction, P extends keyof OperationArgs<C[M], F>>(
  client: C,
  model: M,
  operation: F,
  part: P,
): <S>(value: Exact<S, OperationArgs<C[M], F>[P]>) => S;
export function validator(..._place: unknown[]): (value: never) => never {
  return (value) => value;
}

/** An extension for `$extends`, as a function of the client that it is given. Generated clients give it its type. */
export function defineExtension(extension: unknown): (client: { $extends(extension: never): unknown }) => unknown {
  if (typeof extension === "function") return extension as (client: unknown) => unknown;
  return (client) => client.$extends(extension as never);
}

/** What `getExtensionContext` adds to a `this` whose model is not known. */
export interface ExtensionContext {
  /** The model's name. */
  readonly $name?: string;
  /** The same. */
  readonly name?: string;
  /** The client. */
  readonly $parent?: unknown;
}

/** `this` of an extension's method as the model or client that it was called on. */
export function getExtensionContext<T>(that: T): T & ExtensionContext {
  return that as T & ExtensionContext;
}

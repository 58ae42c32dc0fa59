/**
 * What the `Prisma` namespace of every generated client holds besides the models: values, nulls, errors, types.
 */
import { CLIENT_VERSION } from "./errors.js";
import type { Exact } from "./types/index.js";

export { Decimal } from "decimal.js";
export {
  DatabaseError as PrismaClientUnknownRequestError,
  InitializationError as PrismaClientInitializationError,
  RequestError as PrismaClientKnownRequestError,
  ValidationError as PrismaClientValidationError,
} from "./errors.js";
export type * from "./types/index.js";
export { AnyNull, DbNull, JsonNull, NOT_GIVEN as skip } from "./values.js";

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
/** The version of this runtime, under the name that projects look for. */
export const prismaVersion = Object.freeze({ client: CLIENT_VERSION, engine: CLIENT_VERSION });

export type SortOrder = keyof typeof SortOrder;
export type NullsOrder = keyof typeof NullsOrder;
export type QueryMode = keyof typeof QueryMode;
export type TransactionIsolationLevel = keyof typeof TransactionIsolationLevel;

/**
 * Checks a literal against a type and keeps its own, narrower type.
 *
 * `Prisma.validator<Prisma.UserSelect>()({ id: true })`; gives back what it is given.
 */
export function validator<V>(): <S>(value: Exact<S, V>) => S {
  return (value) => value as never;
}

/** The Diglot runtime for generated TypeScript clients. */
export { Client, type ClientOptions, type TransactionOptions } from "./client.js";
export * from "./errors.js";
export type { Origin } from "./location.js";
export { Query } from "./query.js";
export type * from "./types/index.js";
export { AnyNull, DbNull, JsonNull, NOT_GIVEN } from "./values.js";
export const VERSION = "0.1.0";

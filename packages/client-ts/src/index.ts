/** The Diglot runtime for generated TypeScript clients. */
export { Client } from "./client.js";
export type { ClientOptions, TransactionOptions } from "./core.js";
export * from "./errors.js";
export type { Origin } from "./location.js";
export type { LogDefinition, LogEvent, LogLevel, QueryEvent } from "./log.js";
export { Query } from "./query.js";
export type * from "./types/index.js";
export { AnyNull, DbNull, JsonNull, NOT_GIVEN } from "./values.js";
export const VERSION = "0.1.0";

/// <reference lib="esnext.disposable" preserve="true" />
/** The types that a generated client class leans on. */
import type { Sql } from "../fragment.js";
import type { LogEvent, LogLevel, QueryEvent } from "../log.js";
import type { ConnectionMethods, Extensible, ModelsOf, NothingAdded } from "./extend.js";
import type { PrismaPromise } from "./values.js";

/**
 * What a client leaves out of results, by accessor. O: its options, or the levels that it logs and L what it omits: the
 * arguments of `PrismaClient` differ between Prisma's two generators.
 */
export type Omitted<O, L = never> = [O] extends [string]
  ? Left<L>
  : O extends { omit: infer C extends object }
    ? C
    : unknown;
type Left<L> = [L] extends [never] ? unknown : [L] extends [object] ? (Nothing extends L ? unknown : L) : unknown;
type Nothing = Record<never, never>;

/** The isolation levels of transactions. */
export type Level = "ReadUncommitted" | "ReadCommitted" | "RepeatableRead" | "Serializable";

/** What `$explain` tells besides statements and plans. */
export interface ExplainOptions {
  /** Measured times in the plan, where the database can. */
  analyze?: boolean;
  /** The values of the parameters. */
  values?: boolean;
}

/** One statement of a query. */
export interface Explained {
  sql: string;
  /** The types of its parameters, as the schema writes them. */
  types: string[];
  /** What the database answers to EXPLAIN. */
  plan: unknown;
  /** The values of the parameters as the driver gets them, if asked for. */
  values?: unknown[];
}

/** What every client can do: raw SQL, plans. */
export interface RawMethods {
  /** Close all connections at the end of the block of an `await using`; inside a transaction it does nothing. */
  [Symbol.asyncDispose](): Promise<void>;
  /** The statements that a query which only reads sends, each with the database's plan for it. */
  $explain(query: PrismaPromise<unknown>, options?: ExplainOptions): Promise<Explained[]>;
  /** The rows of a tagged template or a `Prisma.sql`; values become parameters. */
  $queryRaw<R = unknown>(query: TemplateStringsArray | Sql, ...values: unknown[]): PrismaPromise<R>;
  /** The rows of a text; `?` and `$1` are placeholders. */
  $queryRawUnsafe<R = unknown>(query: string, ...values: unknown[]): PrismaPromise<R>;
  /** The number of rows that a tagged template or a `Prisma.sql` touched. */
  $executeRaw(query: TemplateStringsArray | Sql, ...values: unknown[]): PrismaPromise<number>;
  /** The number of rows that a text touched. */
  $executeRawUnsafe(query: string, ...values: unknown[]): PrismaPromise<number>;
}

/** What a client inside a transaction can do beside its models. T: a client inside a transaction inside it. */
export interface TransactionMethods<T> extends RawMethods {
  /** Run queries in order, in one transaction; the results in the same order. */
  $transaction<P extends readonly PrismaPromise<unknown>[]>(
    queries: readonly [...P],
    options?: { maxWait?: number; timeout?: number; isolationLevel?: Level },
  ): Promise<{ -readonly [K in keyof P]: Awaited<P[K]> }>;
  /** Run a function in one transaction: committed when it resolves, rolled back when it rejects. Times in ms. */
  $transaction<R>(
    work: (tx: T) => Promise<R>,
    options?: { maxWait?: number; timeout?: number; isolationLevel?: Level },
  ): Promise<R>;
}

/** What a client can do beside its models. T: the client inside a transaction, K: the models, C: what it omits. */
export interface ClientMethods<T, K extends ModelsOf, C>
  extends TransactionMethods<T>,
    ConnectionMethods,
    Extensible<K, C, NothingAdded> {
  /** Call `listener` with each event: `query` with every statement, `error` with every error. */
  $on<E extends LogLevel>(event: E, listener: (event: E extends "query" ? QueryEvent : LogEvent) => void): this;
}

/** The types that a generated client class leans on. */
import type { PrismaPromise } from "./values.js";

/** What the options O of a client leave out of results, by accessor. */
export type Omitted<O> = O extends { omit: infer C extends object } ? C : unknown;

type Level = "ReadUncommitted" | "ReadCommitted" | "RepeatableRead" | "Serializable";

/** What a client inside a transaction can do beside its models. T: a client inside a transaction inside it. */
export interface TransactionMethods<T> {
  /** The rows of a tagged template; values become parameters. */
  $queryRaw<R = unknown>(query: TemplateStringsArray, ...values: unknown[]): PrismaPromise<R>;
  /** The rows of a text; `?` and `$1` are placeholders. */
  $queryRawUnsafe<R = unknown>(query: string, ...values: unknown[]): PrismaPromise<R>;
  /** The number of rows that a tagged template touched. */
  $executeRaw(query: TemplateStringsArray, ...values: unknown[]): PrismaPromise<number>;
  /** The number of rows that a text touched. */
  $executeRawUnsafe(query: string, ...values: unknown[]): PrismaPromise<number>;
  /** Run queries in order, in one transaction; the results in the same order. */
  $transaction<P extends readonly PrismaPromise<unknown>[]>(
    queries: readonly [...P],
    options?: { isolationLevel?: Level },
  ): Promise<{ -readonly [K in keyof P]: Awaited<P[K]> }>;
  /** Run a function in one transaction: committed when it resolves, rolled back when it rejects. Times in ms. */
  $transaction<R>(
    work: (tx: T) => Promise<R>,
    options?: { maxWait?: number; timeout?: number; isolationLevel?: Level },
  ): Promise<R>;
}

/** What a client can do beside its models. T: the client inside a transaction. */
export interface ClientMethods<T> extends TransactionMethods<T> {
  /** Open a connection now instead of with the first query. */
  $connect(): Promise<void>;
  /** Close all connections; a later query opens new ones. */
  $disconnect(): Promise<void>;
}

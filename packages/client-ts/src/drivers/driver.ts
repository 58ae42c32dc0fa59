/** What every driver offers: text and values go in, rows come out as arrays; errors are Faults. */
import type { Row } from "../bind.js";
import type { Words } from "../encode.js";
import type { Codec } from "../plan.js";

/** The text of a statement, the seconds it took, and its values. */
export type OnQuery = (text: string, seconds: number, values?: readonly unknown[]) => void;

/** Limits of a client; the URL's parameters win over them. Times are in seconds. */
export interface Options {
  connectionLimit?: number;
  poolTimeout?: number;
  connectTimeout?: number;
  statementTimeout?: number;
  /** What relative file paths are relative to. */
  folder?: string;
  /** Called after each statement, BEGIN, COMMIT and ROLLBACK included. */
  onQuery?: OnQuery | undefined;
}

/** What a driver must know of a statement besides text and values. */
export interface Hints {
  /** Equal for equal text. */
  readonly name?: string;
  /** Integers may be beyond 2^53. */
  readonly wide?: boolean;
}

/**
 * An error of the database as a code of ours and facts in the database's names.
 *
 * facts: any of constraint, table, column, columns, code, message, and what the code's message needs. broken: the
 * connection is lost or in an unknown state.
 */
export class Fault extends Error {
  /** The model whose statement failed, where it is not that of the call. */
  model: string | null = null;

  constructor(
    readonly code: string,
    readonly facts: Readonly<Record<string, unknown>> = {},
    readonly broken = false,
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = "Fault";
  }
}

/** How the values of a driver's rows become values of the schema's types. */
export interface Reads {
  /**
   * A JavaScript expression that converts the cell `cell`, and the names it uses.
   *
   * Enums are left to the caller: their cells are the database's names. nested: the cell is in a nested row.
   */
  expression(codec: Codec, cell: string, nested: boolean): [string, Readonly<Record<string, unknown>>];
  /** A JavaScript expression for the rows in the cell of a nested relation. */
  rows(cell: string, nested: boolean): string;
}

/** Column names, typed rows, the number of rows touched. */
export type RawRows = [string[], Row[], number];

/** Something that statements are sent to. */
export interface Connection {
  /** The rows of a statement. */
  fetch(text: string, values: readonly unknown[], hints?: Hints): Promise<readonly Row[]>;
  /** The number of rows that a statement touched. */
  execute(text: string, values: readonly unknown[], hints?: Hints): Promise<number>;
  /**
   * Column names, typed rows and the number of rows touched of a statement that user code wrote.
   *
   * script: the text may hold several statements where the database takes such and there are no values.
   */
  raw(text: string, values: readonly unknown[], script?: boolean): Promise<RawRows>;
}

/** One connection, held. */
export interface Session extends Connection {
  /** Start a transaction. */
  begin(isolation?: string): Promise<void>;
  /** Commit; Fault P2028 when the database rolled back instead, D1001 when its answer was lost. */
  commit(): Promise<void>;
  /** Roll back what is open, within seconds; a connection that cannot is closed. Throws nothing. */
  rollback(): Promise<void>;
  /** Stop the statement under way, within seconds; it rejects then. */
  interrupt(): Promise<void>;
}

/** A database, reached through a pool. */
export interface Driver extends Connection {
  readonly words: Words;
  readonly reads: Reads;
  /** Placeholders are $1, not ?1. */
  readonly numbered: boolean;
  /** The isolation levels that a transaction may have. */
  readonly levels: readonly string[];
  /** Open one connection now. */
  connect(): Promise<void>;
  /** Close all connections; the next statement opens new ones. */
  close(): Promise<void>;
  /** True while there is a connection. */
  isOpen(): boolean;
  /** The outcome of `work` with a connection of its own; `wait` replaces the pool's limit, in seconds. */
  session<T>(work: (session: Session) => Promise<T>, wait?: number): Promise<T>;
}

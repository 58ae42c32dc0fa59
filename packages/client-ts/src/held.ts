/** The session of an interactive transaction: one statement at a time, until its time is over. */
import type { Row } from "./bind.js";
import type { Hints, RawRows, Session } from "./drivers/index.js";
import { TransactionError } from "./errors.js";

/** Passes statements on in order; begin, commit and rollback are done where the transaction began. */
export class Held implements Session {
  readonly #started = Date.now();
  #last: Promise<unknown> = Promise.resolve();
  #closed = false;
  /** The first error of the transaction: the cause when COMMIT is answered by ROLLBACK. */
  first: unknown;

  /** timeout: milliseconds that the transaction may last. */
  constructor(
    readonly session: Session,
    readonly timeout: number,
  ) {}

  /** Throws P2028 when the transaction is over or its time is. */
  check(): void {
    if (this.#closed) throw new TransactionError({ error: "A query cannot be executed on a closed transaction." });
    const elapsed = Date.now() - this.#started;
    if (elapsed > this.timeout) {
      const error = `A query cannot be executed on an expired transaction. The timeout for this transaction was ${this.timeout} ms, however ${elapsed} ms passed since the start of the transaction.`;
      throw new TransactionError({ error });
    }
  }

  /** No further statement is let through. */
  close(): void {
    this.#closed = true;
  }

  fetch(text: string, values: readonly unknown[], hints?: Hints): Promise<readonly Row[]> {
    return this.#one(() => this.session.fetch(text, values, hints));
  }

  execute(text: string, values: readonly unknown[], hints?: Hints): Promise<number> {
    return this.#one(() => this.session.execute(text, values, hints));
  }

  raw(text: string, values: readonly unknown[]): Promise<RawRows> {
    return this.#one(() => this.session.raw(text, values));
  }

  async begin(): Promise<void> {}

  async commit(): Promise<void> {}

  async rollback(): Promise<void> {}

  #one<T>(work: () => Promise<T>): Promise<T> {
    const run = this.#last.then(() => {
      this.check();
      return work();
    });
    this.#last = run.catch((error: unknown) => {
      this.first ??= error instanceof Error ? (error.cause ?? error) : error;
    });
    return run;
  }
}

/** The session of an interactive transaction: one statement at a time, until its time is over. */
import type { Row } from "./bind.js";
import { Fault, type Hints, type RawRows, type Session } from "./drivers/index.js";
import { TransactionError } from "./errors.js";

/** Start a transaction within `wait` seconds; throws Fault P2024. */
export async function begun(session: Session, wait: number, isolation: string | undefined): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Fault("P2024")), wait * 1000);
  });
  const begin = session.begin(isolation);
  try {
    await Promise.race([begin, late]);
  } catch (error) {
    begin.catch(() => undefined);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Passes statements on in order; begin, commit and rollback are done where the transaction began.
 *
 * When the time is over, the statement under way is stopped and the transaction rolled back at once, whatever its
 * code does.
 */
export class Held implements Session {
  readonly #started = Date.now();
  readonly #late: Promise<never>;
  readonly #timer: NodeJS.Timeout;
  #last: Promise<unknown> = Promise.resolve();
  #running = false;
  #end: "" | "commit" | "rollback" = "";
  #ending: Promise<void> | undefined;
  /** The first error of the transaction: the cause when COMMIT is answered by ROLLBACK. */
  first: unknown;

  /** timeout: milliseconds that the transaction may last. */
  constructor(
    readonly session: Session,
    readonly timeout: number,
  ) {
    let expire = (): void => undefined;
    this.#late = new Promise((_, reject) => {
      expire = () => reject(this.#expired("query"));
    });
    this.#late.catch(() => undefined);
    this.#timer = setTimeout(() => {
      expire();
      this.#ending = this.#abandon();
    }, timeout);
  }

  /** Throws P2028 when the transaction is over or its time is. operation: query or commit. */
  check(operation: "query" | "commit" = "query"): void {
    if (this.#end !== "") {
      const how = this.#end === "commit" ? "committed transaction" : "transaction that was rolled back";
      const error = `Transaction already closed: A ${operation} cannot be executed on a ${how}.`;
      throw new TransactionError({ error });
    }
    if (this.#ending !== undefined || Date.now() - this.#started > this.timeout) throw this.#expired(operation);
  }

  /** Let no further statement through. */
  close(how: "commit" | "rollback"): void {
    clearTimeout(this.#timer);
    this.#end = how;
  }

  /** Close and roll back; when the time was over, wait for the rollback that began then. */
  async undo(): Promise<void> {
    this.close("rollback");
    await this.#ending;
    await this.session.rollback();
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

  async interrupt(): Promise<void> {}

  #one<T>(work: () => Promise<T>): Promise<T> {
    const run = this.#last.then(async () => {
      this.check();
      this.#running = true;
      try {
        return await work();
      } finally {
        this.#running = false;
      }
    });
    this.#last = run.catch((error: unknown) => {
      this.first ??= error instanceof Error ? (error.cause ?? error) : error;
    });
    return Promise.race([run, this.#late]);
  }

  async #abandon(): Promise<void> {
    if (this.#running) await this.session.interrupt();
    await this.session.rollback();
  }

  #expired(operation: string): TransactionError {
    const error =
      `A ${operation} cannot be executed on an expired transaction. The timeout for this transaction was ` +
      `${this.timeout} ms, however ${Date.now() - this.#started} ms passed since the start of the transaction. ` +
      "Consider increasing the interactive transaction timeout or doing less work in the transaction.";
    return new TransactionError({ error });
  }
}

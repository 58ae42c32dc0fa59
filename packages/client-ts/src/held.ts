/** The session of an interactive transaction: one statement at a time, until its time is over. */
import type { Row } from "./bind.js";
import { type Driver, Fault, type Hints, type RawRows, type Session } from "./drivers/index.js";
import { TransactionError, ValidationError } from "./errors.js";
import { hint } from "./wording.js";

/** Throws ValidationError for an isolation level that the database does not have. */
export function checkLevel(driver: Driver, level: string | undefined): void {
  if (level === undefined || driver.levels.includes(level)) return;
  const facts = { hint: hint(String(level), driver.levels) };
  throw new ValidationError("unknownWord", ["isolationLevel"], "$transaction", facts);
}

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
  readonly turns = new Turns();
  /** The places of streams by name, with the statement that lets go of one which a commit would leave. */
  readonly cursors = new Map<string, string | null>();

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
    if (this.#end !== "") throw closed(operation, this.#end);
    if (this.#ending !== undefined || Date.now() - this.#started > this.timeout) throw this.#expired(operation);
    if (operation === "commit" && this.turns.taken) throw stillOpen();
  }

  /** Itself: a nested transaction has the one that it is a part of. */
  get held(): Held {
    return this;
  }

  /** Let no further statement through: what a nested transaction did could not be undone alone. */
  doom(): void {
    this.#end = "rollback";
  }

  /** Let no further statement through. */
  close(how: "commit" | "rollback"): void {
    clearTimeout(this.#timer);
    this.#end = how;
  }

  /** Let go of the places of streams that a commit would leave; a loop left early may not have done so. */
  async release(): Promise<void> {
    for (const [name, text] of this.cursors) {
      this.cursors.delete(name);
      if (text === null) continue;
      try {
        await this.execute(text, []);
      } catch (error) {
        if (!(error instanceof Fault)) throw error;
      }
    }
  }

  /** Close and roll back; when the time was over, wait for the rollback that began then. */
  async undo(): Promise<void> {
    this.close("rollback");
    await this.#ending;
    await this.session.rollback();
  }

  fetch(text: string, values: readonly unknown[], hints?: Hints): Promise<readonly Row[]> {
    return this.one(
      () => this.session.fetch(text, values, hints),
      () => this.check(),
    );
  }

  execute(text: string, values: readonly unknown[], hints?: Hints): Promise<number> {
    return this.one(
      () => this.session.execute(text, values, hints),
      () => this.check(),
    );
  }

  raw(text: string, values: readonly unknown[], script?: boolean): Promise<RawRows> {
    return this.one(
      () => this.session.raw(text, values, script),
      () => this.check(),
    );
  }

  async begin(): Promise<void> {}

  async commit(): Promise<void> {}

  async rollback(): Promise<void> {}

  async interrupt(): Promise<void> {}

  /** The outcome of one statement, when it is its turn and `check` lets it through. */
  one<T>(work: () => Promise<T>, check: () => void): Promise<T> {
    return this.#next(() => work().catch((error: unknown) => this.#failed(error)), check);
  }

  /** The outcome of several statements that no other comes between; when one fails, all of them are undone. */
  whole<T>(work: (inside: Session) => Promise<T>, check: () => void): Promise<T> {
    return this.#next(async () => {
      await this.session.execute("SAVEPOINT whole", []).catch((error: unknown) => this.#failed(error));
      try {
        const result = await work(new Inside(this.session, check));
        await this.session.execute("RELEASE SAVEPOINT whole", []);
        return result;
      } catch (error) {
        if (!(await this.#takenBack(check)) && error instanceof Fault) this.#failed(error);
        throw error;
      }
    }, check);
  }

  /** Resolves when the statement under way is done. */
  async settled(): Promise<void> {
    await this.#last;
  }

  #next<T>(work: () => Promise<T>, check: () => void): Promise<T> {
    const run = this.#last.then(async () => {
      check();
      this.#running = true;
      try {
        return await work();
      } finally {
        this.#running = false;
      }
    });
    this.#last = run.catch(() => undefined);
    return this.inTime(run);
  }

  /** Note the first error of the transaction, and throw it on. */
  #failed(error: unknown): never {
    this.first ??= error instanceof Error ? (error.cause ?? error) : error;
    throw error;
  }

  /** Whether what was done since the savepoint of a write is undone; else the whole transaction is lost. */
  async #takenBack(check: () => void): Promise<boolean> {
    try {
      check();
      await this.session.execute("ROLLBACK TO SAVEPOINT whole", []);
      await this.session.execute("RELEASE SAVEPOINT whole", []);
      return true;
    } catch (error) {
      // any other error says that it is over: all of it is rolled back
      if (error instanceof Fault && !error.broken) this.doom();
      return false;
    }
  }

  /** The outcome of `work`, or P2028 once the time is over. */
  inTime<T>(work: Promise<T>): Promise<T> {
    return Promise.race([work, this.#late]);
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

/** Who of the nested transactions of one transaction is open; the others wait in order. */
export class Turns {
  #last: Promise<void> = Promise.resolve();
  #waiting = 0;

  /** Whether one is open or waits. */
  get taken(): boolean {
    return this.#waiting > 0;
  }

  /** Resolves when it is the caller's turn, to what ends it. */
  async take(): Promise<() => void> {
    this.#waiting++;
    const before = this.#last;
    let end = (): void => undefined;
    this.#last = new Promise((resolve) => {
      end = () => {
        this.#waiting--;
        resolve();
      };
    });
    await before;
    return end;
  }
}

/** The session of the statements of `Held.whole`, which have their turn: `check` says whether it goes on. */
class Inside implements Session {
  constructor(
    readonly session: Session,
    readonly check: () => void,
  ) {}

  async fetch(text: string, values: readonly unknown[], hints?: Hints): Promise<readonly Row[]> {
    this.check();
    return this.session.fetch(text, values, hints);
  }

  async execute(text: string, values: readonly unknown[], hints?: Hints): Promise<number> {
    this.check();
    return this.session.execute(text, values, hints);
  }

  async raw(text: string, values: readonly unknown[], script?: boolean): Promise<RawRows> {
    this.check();
    return this.session.raw(text, values, script);
  }

  async begin(): Promise<void> {}

  async commit(): Promise<void> {}

  async rollback(): Promise<void> {}

  async interrupt(): Promise<void> {}
}

/** P2028 for a transaction that has ended. */
export function closed(operation: string, end: "commit" | "rollback"): TransactionError {
  const how = end === "commit" ? "committed transaction" : "transaction that was rolled back";
  const error = `Transaction already closed: A ${operation} cannot be executed on a ${how}.`;
  return new TransactionError({ error });
}

/** P2028 for a transaction whose parts are not all over. */
export function stillOpen(): TransactionError {
  return new TransactionError({ error: "A transaction cannot be committed while a nested one is open." });
}

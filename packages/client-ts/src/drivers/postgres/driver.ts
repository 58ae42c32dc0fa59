/** The driver for PostgreSQL and what speaks its protocol, over node-postgres. */
import type pg from "pg";
import type { Row } from "../../bind.js";
import { type Driver, Fault, type Hints, type Options, type RawRows, type Session } from "../driver.js";
import { Pool } from "../pool.js";
import { postgresReads, postgresWords } from "./codec.js";
import { CLOSE_SECONDS, type Connection, cancel, connect, retire, within } from "./connection.js";
import { fault, stale } from "./errors.js";
import { rawRows, rawValues } from "./raw.js";
import { type Sent, send } from "./send.js";
import { parse, type Target } from "./url.js";

const ISOLATION: Readonly<Record<string, string>> = {
  ReadUncommitted: "READ UNCOMMITTED",
  ReadCommitted: "READ COMMITTED",
  RepeatableRead: "REPEATABLE READ",
  Serializable: "SERIALIZABLE",
};

const asText = (text: unknown): unknown => text;
/** Every value stays the text that the database sent. */
const TEXT = { getTypeParser: () => asText };

/** A pool of connections that run named statements and give rows as arrays of text. */
export class PostgresDriver implements Driver {
  readonly words = postgresWords;
  readonly reads = postgresReads;
  readonly numbered = true;
  readonly levels = Object.keys(ISOLATION);
  readonly target: Target;
  readonly pool: Pool<Connection>;

  constructor(url: string, options: Options) {
    const target = parse(url, options);
    this.target = target;
    this.pool = new Pool<Connection>(() => connect(target), retire, target.limit, target.poolTimeout);
  }

  async connect(): Promise<void> {
    this.pool.release(await this.pool.acquire());
  }

  close(): Promise<void> {
    return this.pool.close();
  }

  isOpen(): boolean {
    return this.pool.size > 0;
  }

  async fetch(text: string, values: readonly unknown[], hints?: Hints): Promise<readonly Row[]> {
    return (await this.#alone(text, values, hints)).rows;
  }

  async execute(text: string, values: readonly unknown[], hints?: Hints): Promise<number> {
    return (await this.#alone(text, values, hints)).touched;
  }

  raw(text: string, values: readonly unknown[], script?: boolean): Promise<RawRows> {
    return this.session((session) => session.raw(text, values, script));
  }

  async session<T>(work: (session: Session) => Promise<T>, wait?: number): Promise<T> {
    const connection = await this.pool.acquire(wait);
    const session = new PostgresSession(connection);
    try {
      return await work(session);
    } finally {
      if (session.clean) this.pool.release(connection);
      else this.pool.discard(connection);
    }
  }

  async #alone(text: string, values: readonly unknown[], hints?: Hints): Promise<Sent> {
    const acquired = this.pool.acquire();
    const connection = acquired instanceof Promise ? await acquired : acquired;
    try {
      const result = await run(connection, text, values, hints).catch((error: unknown) => {
        if (!stale(error)) throw error;
        connection.forget(hints?.name); // nothing was done: the statement is parsed again
        return run(connection, text, values, hints);
      });
      this.pool.release(connection);
      return result;
    } catch (error) {
      const found = fault(error);
      if (found === null || found.broken) this.pool.discard(connection);
      else this.pool.release(connection);
      throw found ?? error;
    }
  }
}

/** One held connection. clean: it is in no transaction and in a known state. */
export class PostgresSession implements Session {
  clean = true;

  constructor(readonly connection: Connection) {}

  async fetch(text: string, values: readonly unknown[], hints?: Hints): Promise<readonly Row[]> {
    return (await this.#send(text, values, hints)).rows;
  }

  async execute(text: string, values: readonly unknown[], hints?: Hints): Promise<number> {
    return (await this.#send(text, values, hints)).touched;
  }

  async raw(text: string, values: readonly unknown[], script?: boolean): Promise<RawRows> {
    const config = {
      text,
      values: rawValues(text, values),
      rowMode: "array",
      types: TEXT,
      ...(script ? {} : { queryMode: "extended" }), // a prepared statement is one; without values, pg prepares nothing
    } as pg.QueryArrayConfig;
    return rawRows(await this.#guard(this.connection.run((client) => client.query<unknown[]>(config))));
  }

  async begin(isolation?: string): Promise<void> {
    this.clean = false;
    const text = isolation ? `BEGIN ISOLATION LEVEL ${ISOLATION[isolation]}` : "BEGIN";
    await this.#guard(run(this.connection, text, []));
  }

  async commit(): Promise<void> {
    let command: string;
    try {
      command = (await run(this.connection, "COMMIT", [])).tag;
    } catch (error) {
      const found = fault(error);
      if (found?.broken) throw new Fault("D1001", { statement: "COMMIT" }, true, { cause: error });
      this.clean = found !== null;
      throw found ?? error;
    }
    this.clean = true;
    if (command !== "COMMIT") {
      throw new Fault("P2028", { error: "the transaction was rolled back by the database", rolledBack: true });
    }
  }

  async rollback(): Promise<void> {
    if (this.clean || this.connection.closed) return;
    try {
      await within(CLOSE_SECONDS, run(this.connection, "ROLLBACK", []));
      this.clean = true;
    } catch {
      this.connection.closed = true;
    }
  }

  interrupt(): Promise<void> {
    return cancel(this.connection);
  }

  #send(text: string, values: readonly unknown[], hints?: Hints): Promise<Sent> {
    return this.#guard(run(this.connection, text, values, hints), hints);
  }

  async #guard<T>(sent: Promise<T>, hints?: Hints): Promise<T> {
    try {
      return await sent;
    } catch (error) {
      if (stale(error)) this.connection.forget(hints?.name);
      const found = fault(error);
      if (found === null || found.broken) this.clean = false;
      throw found ?? error;
    }
  }
}

/** One statement; it stays prepared under the name in `hints`. */
function run(connection: Connection, text: string, values: readonly unknown[], hints?: Hints): Promise<Sent> {
  const name = connection.prepare(hints?.name);
  return connection.run((client) => send(client, text, values, name));
}

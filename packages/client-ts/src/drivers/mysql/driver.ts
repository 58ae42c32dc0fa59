/** The driver for MySQL and MariaDB, over mysql2: its text protocol gives every cell as it was sent. */
import type { Row } from "../../bind.js";
import { type Driver, Fault, type Options, type RawRows, type Session } from "../driver.js";
import { Pool } from "../pool.js";
import { mysqlReads, mysqlWords } from "./codec.js";
import { CLOSE_SECONDS, type Connection, cancel, connect, retire, within } from "./connection.js";
import { fault } from "./errors.js";
import { rawRows, rawValue } from "./raw.js";
import { type Part, parts, written } from "./text.js";
import { parse, type Target } from "./url.js";

const ISOLATION: Readonly<Record<string, string>> = {
  ReadUncommitted: "READ UNCOMMITTED",
  ReadCommitted: "READ COMMITTED",
  RepeatableRead: "REPEATABLE READ",
  Serializable: "SERIALIZABLE",
};

/** A pool of connections. */
export class MysqlDriver implements Driver {
  readonly words = mysqlWords;
  readonly reads = mysqlReads;
  readonly numbered = false;
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

  /** The rows of a statement that runs alone; one of several parts in a transaction. */
  fetch(text: string, values: readonly unknown[]): Promise<readonly Row[]> {
    return this.session(async (session) => {
      if (parts(text).length === 1) return session.fetch(text, values);
      await session.begin();
      let rows: readonly Row[];
      try {
        rows = await session.fetch(text, values);
      } catch (error) {
        await session.rollback();
        throw error;
      }
      await session.commit();
      return rows;
    });
  }

  execute(text: string, values: readonly unknown[]): Promise<number> {
    return this.session((session) => session.execute(text, values));
  }

  raw(text: string, values: readonly unknown[]): Promise<RawRows> {
    return this.session((session) => session.raw(text, values));
  }

  async session<T>(work: (session: Session) => Promise<T>, wait?: number): Promise<T> {
    const connection = await this.pool.acquire(wait);
    const session = new MysqlSession(connection);
    try {
      return await work(session);
    } finally {
      if (session.clean) this.pool.release(connection);
      else this.pool.discard(connection);
    }
  }
}

/** One held connection. clean: it is in no transaction and in a known state. */
export class MysqlSession implements Session {
  clean = true;

  constructor(readonly connection: Connection) {}

  async fetch(text: string, values: readonly unknown[]): Promise<readonly Row[]> {
    return (await this.#guard(this.connection.all(text, values))).rows;
  }

  async execute(text: string, values: readonly unknown[]): Promise<number> {
    return (await this.#guard(this.connection.all(text, values))).touched;
  }

  async raw(text: string, values: readonly unknown[]): Promise<RawRows> {
    const [part] = parts(text) as [Part];
    return rawRows(await this.#guard(this.connection.send(written(part, values.map(rawValue)))));
  }

  async begin(isolation?: string): Promise<void> {
    if (isolation) {
      await this.#guard(this.connection.send(`SET TRANSACTION ISOLATION LEVEL ${ISOLATION[isolation]}`));
    }
    this.clean = false;
    await this.#guard(this.connection.send("START TRANSACTION"));
  }

  async commit(): Promise<void> {
    const lost = !this.connection.inTransaction;
    try {
      await this.connection.send("COMMIT");
    } catch (error) {
      const found = fault(error);
      if (found?.broken) throw new Fault("D1001", { statement: "COMMIT" }, true, { cause: error });
      throw found ?? error;
    }
    this.clean = true;
    if (lost) {
      throw new Fault("P2028", { error: "the transaction was rolled back by the database", rolledBack: true });
    }
  }

  async rollback(): Promise<void> {
    if (this.clean || this.connection.closed) return;
    try {
      await within(CLOSE_SECONDS, this.connection.send("ROLLBACK"));
      this.clean = true;
    } catch {
      this.connection.closed = true;
    }
  }

  interrupt(): Promise<void> {
    return cancel(this.connection);
  }

  async #guard<T>(sent: Promise<T>): Promise<T> {
    try {
      return await sent;
    } catch (error) {
      const found = fault(error);
      if (found === null || found.broken) this.clean = false;
      throw found ?? error;
    }
  }
}

/** The driver for SQLite: a synchronous library, one connection per transaction and one for everything else. */
import { resolve } from "node:path";
import type { Row } from "../../bind.js";
import { ConfigurationError, UrlError } from "../../errors.js";
import { type Driver, Fault, type Hints, type Options, type RawRows, type Session } from "../driver.js";
import { number, parameters, percentDecoded } from "../parameters.js";
import { Pool } from "../pool.js";
import { sqliteReads, sqliteWords } from "./codec.js";
import { connectError, fault } from "./errors.js";
import { type Database, type Library, library, type Statement } from "./library.js";
import { rawRows, rawValue, several } from "./raw.js";

const MEMORY = ":memory:";
const BUSY_SECONDS = 5;
const PAUSE_MILLISECONDS = 50;
const CACHED_STATEMENTS = 500;

/** One open file and its prepared statements. */
export class Connection {
  closed = false;
  readonly #database: Database;
  readonly #statements = new Map<string, Statement>();

  /** busy: seconds that a statement waits for other processes and connections. */
  constructor(
    open: Library,
    path: string,
    readonly busy: number,
  ) {
    this.#database = open(path);
    try {
      this.#database.exec("PRAGMA busy_timeout = 0"); // waiting in the library would stop this whole process
      this.#database.exec("PRAGMA foreign_keys = ON");
      this.#database.prepare("SELECT 1 FROM sqlite_schema LIMIT 1").all([], false);
    } catch (error) {
      this.#database.close();
      throw error;
    }
    try {
      if (path !== MEMORY) this.#database.exec("PRAGMA journal_mode = WAL");
    } catch {
      // a file that may only be read, or in use: the mode it has will do
    }
  }

  /** The prepared statement for a text. */
  statement(text: string): Statement {
    let found = this.#statements.get(text);
    if (found === undefined) {
      found = this.#database.prepare(text);
      if (this.#statements.size >= CACHED_STATEMENTS) this.#statements.clear();
      this.#statements.set(text, found);
    }
    return found;
  }

  close(): void {
    if (!this.closed) {
      this.closed = true;
      this.#database.close();
    }
  }
}

/** A pool of open files; a database in memory has one connection. */
export class SqliteDriver implements Driver {
  readonly words = sqliteWords;
  readonly reads = sqliteReads;
  readonly numbered = false;
  readonly levels = ["Serializable"];
  readonly path: string;
  readonly pool: Pool<Connection>;
  readonly #turn = new Turn();

  constructor(url: string, options: Options) {
    const [path, query] = locate(url, options.folder);
    this.path = path;
    const limit = Math.max(1, Math.trunc(number(query, "connection_limit", options.connectionLimit ?? 10)));
    const busy = number(query, "timeout", options.statementTimeout ?? BUSY_SECONDS);
    const patience = number(query, "socket_timeout", busy) || BUSY_SECONDS;
    const wait = number(query, "pool_timeout", options.poolTimeout ?? 10);
    this.pool = new Pool<Connection>(
      () => this.#open(patience),
      async (connection) => connection.close(),
      path === MEMORY ? 1 : limit,
      wait,
    );
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

  fetch(text: string, values: readonly unknown[], hints?: Hints): Promise<readonly Row[]> {
    return this.session((session) => session.fetch(text, values, hints));
  }

  execute(text: string, values: readonly unknown[]): Promise<number> {
    return this.session((session) => session.execute(text, values));
  }

  raw(text: string, values: readonly unknown[]): Promise<RawRows> {
    return this.session((session) => session.raw(text, values));
  }

  async session<T>(work: (session: Session) => Promise<T>, wait?: number): Promise<T> {
    const connection = await this.pool.acquire(wait);
    const session = new SqliteSession(connection, this.#turn);
    try {
      return await work(session);
    } finally {
      session.leave();
      if (session.clean) this.pool.release(connection);
      else this.pool.discard(connection);
    }
  }

  async #open(busy: number): Promise<Connection> {
    const open = await library().catch((cause: Error) => {
      throw new ConfigurationError({ error: cause.message }, { cause });
    });
    try {
      return await patiently(busy, () => new Connection(open, this.path, busy));
    } catch (error) {
      throw connectError(error, this.path);
    }
  }
}

/** One held connection. clean: it is in no transaction and in a known state. */
export class SqliteSession implements Session {
  clean = true;
  #leave: (() => void) | undefined;

  constructor(
    readonly connection: Connection,
    readonly turn: Turn,
  ) {}

  async fetch(text: string, values: readonly unknown[], hints?: Hints): Promise<readonly Row[]> {
    return this.#run(() => this.connection.statement(text).all(values, hints?.wide ?? false));
  }

  async execute(text: string, values: readonly unknown[]): Promise<number> {
    return this.#run(() => {
      const statement = this.connection.statement(text);
      return statement.columns.length > 0 ? statement.all(values, false).length : statement.run(values);
    });
  }

  async raw(text: string, values: readonly unknown[]): Promise<RawRows> {
    return this.#run(() => {
      if (several(text)) throw new Fault("P2039", { message: "You can only execute one statement at a time." });
      const statement = this.connection.statement(text);
      const bound = values.map(rawValue);
      if (statement.columns.length === 0) return [[], [], statement.run(bound)];
      const rows = rawRows(statement.all(bound, true), statement.types);
      return [[...statement.columns], rows, rows.length];
    });
  }

  /** Start a transaction that may write: a reader that turns writer later could fail halfway. */
  async begin(): Promise<void> {
    this.#leave = await this.turn.take();
    await this.#run(() => this.connection.statement("BEGIN IMMEDIATE").run([]));
    this.clean = false;
  }

  /** Commit; Fault P2028 when SQLite had rolled back by itself. */
  async commit(): Promise<void> {
    try {
      await this.#run(() => this.connection.statement("COMMIT").run([]));
    } catch (error) {
      if (!/no transaction is active/.test(String((error as Error).cause))) throw error;
      this.clean = true;
      const facts = { error: "the transaction was rolled back by the database", rolledBack: true };
      throw new Fault("P2028", facts, false, { cause: error });
    }
    this.clean = true;
    this.leave();
  }

  async rollback(): Promise<void> {
    if (this.clean) return;
    try {
      this.connection.statement("ROLLBACK").run([]);
      this.clean = true;
      this.leave();
    } catch {
      this.clean = false;
    }
  }

  /** Nothing: the library is synchronous, no statement is under way when this can be called. */
  async interrupt(): Promise<void> {}

  /** Let the next transaction write. */
  leave(): void {
    this.#leave?.();
    this.#leave = undefined;
  }

  async #run<T>(work: () => T): Promise<T> {
    try {
      return await patiently(this.connection.busy, work);
    } catch (error) {
      const found = fault(error);
      if (found === null || found.code === "P1008") this.clean = false; // libsql does not reset what was locked
      throw found ?? error;
    }
  }
}

/** Whose transaction may write: the others wait in order, not by asking. */
class Turn {
  #last: Promise<void> = Promise.resolve();

  /** Wait for all who came before; call the function when done. */
  async take(): Promise<() => void> {
    const before = this.#last;
    let done = (): void => undefined;
    this.#last = new Promise((resolve) => {
      done = resolve;
    });
    await before;
    return done;
  }
}

/** The outcome of `work`, tried again for some seconds while the file is locked; the process goes on in between. */
async function patiently<T>(seconds: number, work: () => T): Promise<T> {
  const end = Date.now() + seconds * 1000;
  for (let pause = 1; ; pause = Math.min(pause * 2, PAUSE_MILLISECONDS)) {
    try {
      return work();
    } catch (error) {
      if (fault(error)?.code !== "P1008" || Date.now() >= end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** The file and the parameters of a URL such as `file:./dev.db`; relative files start at `folder`. */
export function locate(url: string, folder = process.cwd()): [string, ReadonlyMap<string, string>] {
  const [, scheme = "", written = "", query = ""] = /^([^:]*):([^?]*)(?:\?(.*))?$/s.exec(url.trim()) ?? [];
  if (url === MEMORY || written.startsWith(MEMORY)) return [MEMORY, new Map()];
  if (!/^(file|sqlite)$/i.test(scheme)) throw new UrlError({ error: "it must start with file:" });
  const name = percentDecoded(written).replace(/^\/\/+/, "/");
  if (name === "") throw new UrlError({ error: "it names no file" });
  if (name.includes("\0")) throw new UrlError({ error: "it holds a NUL character" });
  return [resolve(folder, name), parameters(query)];
}

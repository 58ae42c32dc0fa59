/** The driver for SQLite: a synchronous library, one connection per transaction and one for everything else. */
import { isAbsolute, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Row } from "../../bind.js";
import { ConfigurationError, DatabaseNotFound, UrlError } from "../../errors.js";
import type { Driver, Hints, Options, RawRows, Session } from "../driver.js";
import { Pool } from "../pool.js";
import { sqliteReads, sqliteWords } from "./codec.js";
import { fault } from "./errors.js";
import { type Database, type Library, library, type Statement } from "./library.js";

const MEMORY = ":memory:";
const BUSY_MILLISECONDS = 5000;
const CACHED_STATEMENTS = 500;

/** One open file and its prepared statements. */
export class Connection {
  closed = false;
  readonly #database: Database;
  readonly #statements = new Map<string, Statement>();

  constructor(open: Library, path: string, busy: number) {
    this.#database = open(path);
    this.#database.exec(`PRAGMA busy_timeout = ${busy}`);
    this.#database.exec("PRAGMA foreign_keys = ON");
    if (path !== MEMORY) this.#database.exec("PRAGMA journal_mode = WAL");
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
  readonly path: string;
  readonly pool: Pool<Connection>;

  constructor(url: string, options: Options) {
    const [path, query] = locate(url, options.folder);
    this.path = path;
    const limit = path === MEMORY ? 1 : Number(query.get("connection_limit") ?? options.connectionLimit ?? 10);
    const busy = Number(query.get("socket_timeout") ?? query.get("timeout") ?? 0) * 1000 || BUSY_MILLISECONDS;
    const wait = Number(query.get("pool_timeout") ?? options.poolTimeout ?? 10);
    this.pool = new Pool<Connection>(
      () => this.#open(busy),
      async (connection) => connection.close(),
      limit,
      wait,
    );
  }

  async connect(): Promise<void> {
    this.pool.release(await this.pool.acquire());
  }

  close(): Promise<void> {
    return this.pool.close();
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
    const session = new SqliteSession(connection);
    try {
      return await work(session);
    } finally {
      if (session.clean) this.pool.release(connection);
      else this.pool.discard(connection);
    }
  }

  async #open(busy: number): Promise<Connection> {
    const open = await library().catch((cause: Error) => {
      throw new ConfigurationError({ error: cause.message }, { cause });
    });
    try {
      return new Connection(open, this.path, busy);
    } catch (error) {
      throw new DatabaseNotFound({ path: this.path }, { cause: error });
    }
  }
}

/** One held connection. clean: it is in no transaction and in a known state. */
export class SqliteSession implements Session {
  clean = true;

  constructor(readonly connection: Connection) {}

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
      const statement = this.connection.statement(text);
      const bound = values.map(rawValue);
      if (statement.columns.length === 0) return [[], [], statement.run(bound)];
      const rows = statement.all(bound, true).map(rawRow);
      return [[...statement.columns], rows, rows.length];
    });
  }

  /** Start a transaction that may write: a reader that turns writer later could fail halfway. */
  async begin(): Promise<void> {
    this.#run(() => this.connection.statement("BEGIN IMMEDIATE").run([]));
    this.clean = false;
  }

  async commit(): Promise<void> {
    this.#run(() => this.connection.statement("COMMIT").run([]));
    this.clean = true;
  }

  async rollback(): Promise<void> {
    try {
      this.connection.statement("ROLLBACK").run([]);
      this.clean = true;
    } catch {
      this.clean = false;
    }
  }

  #run<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      const found = fault(error);
      if (found === null) this.clean = false;
      throw found ?? error;
    }
  }
}

/** The file and the parameters of a URL such as `file:./dev.db`; relative files start at `folder`. */
export function locate(url: string, folder = process.cwd()): [string, URLSearchParams] {
  const [, scheme, name = "", query = ""] = /^([a-z]+):([^?]*)(?:\?(.*))?$/s.exec(url) ?? [];
  if (url === MEMORY || name.startsWith(MEMORY)) return [MEMORY, new URLSearchParams()];
  if (scheme !== "file" && scheme !== "sqlite") throw new UrlError({ error: "it must start with file:" });
  if (name === "") throw new UrlError({ error: "it names no file" });
  const path = name.startsWith("///") ? fileURLToPath(`file:${name}`) : decodeURIComponent(name.replace(/^\/\//, "/"));
  return [isAbsolute(path) ? path : resolve(folder, path), new URLSearchParams(query)];
}

/** A parameter of a raw statement. */
export function rawValue(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === "boolean") return value ? 1n : 0n;
  if (typeof value === "number" && Number.isInteger(value)) return BigInt(value);
  if (value instanceof Date) return value.toISOString().replace("Z", "+00:00");
  if (value instanceof Uint8Array) return value;
  if (typeof value === "object") return "toFixed" in value ? Number(value) : JSON.stringify(value);
  return value;
}

/** A row with integers as numbers where they fit. */
function rawRow(row: unknown[]): unknown[] {
  return row.map((cell) => {
    if (typeof cell === "bigint") return cell >= -(2n ** 53n) && cell <= 2n ** 53n ? Number(cell) : cell;
    return cell instanceof Uint8Array ? new Uint8Array(cell) : cell;
  });
}

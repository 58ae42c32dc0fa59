/** Opening and closing node-postgres clients. */
import { connect as dial } from "node:net";
import type pg from "pg";
import { ConfigurationError } from "../../errors.js";
import { connectError } from "./errors.js";
import type { Target } from "./url.js";

/** How long the end of a connection may take. */
export const CLOSE_SECONDS = 2;
const CANCEL_REQUEST = 80877102;

/** What node-postgres has and does not tell. */
interface Inside {
  processID?: number;
  secretKey?: number | Uint8Array;
  connection: {
    stream: { destroy(): void; ref(): void; unref(): void };
    parsedStatements: Record<string, string | undefined>;
  };
}

/** A node-postgres client that knows when it is lost, whether it is busy, and what it has prepared. */
export class Connection {
  closed = false;
  #busy = false;
  /** How many statements are under way or wait for their turn. */
  #runs = 0;
  #forgotten = 0;
  /** How many statements stay prepared. */
  cacheSize: number;
  readonly #prepared = new Map<string, string>();

  constructor(
    readonly client: pg.Client,
    readonly target: Target,
  ) {
    this.cacheSize = target.cacheSize;
    client.on("error", () => {
      this.closed = true;
    });
    client.on("end", () => {
      this.closed = true;
    });
    client.on("drain", () => {
      this.#busy = false;
    });
  }

  /** True while a statement is under way, and after one that was given up. */
  get busy(): boolean {
    return this.#busy;
  }

  /** The innards of the client. */
  get inside(): Inside {
    return this.client as unknown as Inside;
  }

  /** The outcome of one statement, which `work` sends. An idle connection does not keep the process alive. */
  async run<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
    const { stream } = this.inside.connection;
    this.#runs += 1;
    stream.ref(); // the end of a statement that failed is waited for, too
    try {
      while (this.#busy && !this.closed) await this.#drained();
      this.#busy = true;
      return await work(this.client);
    } finally {
      this.#runs -= 1;
      if (this.#runs === 0) stream.unref();
    }
  }

  #drained(): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        this.client.off("drain", done).off("end", done);
        resolve();
      };
      this.client.on("drain", done).on("end", done);
    });
  }

  /** The name to prepare a statement under, empty for none; the one used longest ago makes room for it. */
  prepare(name: string | undefined): string {
    const limit = this.cacheSize;
    if (name === undefined || limit === 0) return "";
    let known = this.#prepared.get(name);
    if (known !== undefined) this.#prepared.delete(name);
    else if (this.#prepared.size >= limit) this.forget(this.#prepared.keys().next().value);
    known ??= this.#forgotten === 0 ? name : `${name}_${this.#forgotten}`;
    this.#prepared.set(name, known);
    return known;
  }

  /** Forget a prepared statement, here and on the server. */
  forget(name: string | undefined): void {
    const known = name === undefined ? undefined : this.#prepared.get(name);
    if (name === undefined || known === undefined) return;
    this.#prepared.delete(name);
    this.#forgotten += 1; // in an aborted transaction the server cannot forget: the name is not used again
    const { parsedStatements } = this.inside.connection;
    if (parsedStatements[known] === undefined) return; // the server refused it
    delete parsedStatements[known];
    const text = `DEALLOCATE "${known}"`; // goes out before the next statement
    this.run((client) => client.query(text)).catch(() => undefined);
  }
}

/**
 * A new connection; rejects with InitializationError.
 *
 * A pooler that refuses the setting for the schema `public` gets none: it is the default.
 */
export async function connect(target: Target): Promise<Connection> {
  try {
    return await opened(target);
  } catch (error) {
    const { search_path: path, ...settings } = target.settings;
    const refused = /unsupported startup parameter/.test(String((error as Error).cause));
    if (path === '"public"' && refused) return connect({ ...target, settings });
    throw error;
  }
}

/** A new connection, by TLS where the server has it. */
async function opened(target: Target): Promise<Connection> {
  if (target.tls !== "prefer") return open(target, target.tls === "disable" ? false : target.tls);
  try {
    return await open(target, { rejectUnauthorized: false });
  } catch (error) {
    const cause = (error as Error).cause as Error | undefined;
    if (cause !== undefined && /does not support SSL/i.test(cause.message)) return open(target, false);
    throw error;
  }
}

async function open(target: Target, ssl: pg.ClientConfig["ssl"]): Promise<Connection> {
  const { Client } = await library();
  const client = new Client({
    host: target.host,
    port: target.port,
    user: target.user,
    password: target.password,
    database: target.database,
    ssl,
    connectionTimeoutMillis: target.connectTimeout * 1000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    ...(target.statementTimeout ? { query_timeout: target.statementTimeout * 1000 } : {}),
    ...(target.applicationName ? { application_name: target.applicationName } : {}),
    ...startup(target.settings),
  });
  const connection = new Connection(client, target);
  try {
    await client.connect();
    if (target.probe && !(await isDirect(connection))) connection.cacheSize = 0;
  } catch (error) {
    void client.end().catch(() => undefined);
    throw connectError(error, target);
  }
  connection.inside.connection.stream.unref();
  return connection;
}

/** False behind a pooler, which gives statements to other server sessions than the one that prepared them. */
export async function isDirect(connection: Connection): Promise<boolean> {
  const { rows } = await connection.client.query<[number]>({ text: "SELECT pg_backend_pid()", rowMode: "array" });
  return rows[0]?.[0] === connection.inside.processID;
}

async function library(): Promise<typeof pg> {
  try {
    const loaded = await import("pg");
    return loaded.default;
  } catch (cause) {
    throw new ConfigurationError({ error: "the package pg was not found: npm install pg" }, { cause });
  }
}

function startup(settings: Readonly<Record<string, string>>): { options?: string } {
  const words = Object.entries(settings).map(([name, value]) =>
    name === "options" ? value : `-c ${name}=${value.replace(/[\\ ]/g, "\\$&")}`,
  );
  return words.length > 0 ? { options: words.join(" ") } : {};
}

/** Close a connection within seconds, politely if possible; a statement under way is stopped first. */
export async function retire(connection: Connection): Promise<void> {
  const { client, inside } = connection;
  if (!connection.closed && connection.busy) await cancel(connection);
  connection.closed = true;
  inside.connection.stream.ref();
  const ended = client.end().catch(() => undefined);
  await within(CLOSE_SECONDS, ended).catch(() => inside.connection.stream.destroy());
}

/** Ask the server to stop what a connection does, within seconds. Source: PostgreSQL protocol, CancelRequest. */
export async function cancel(connection: Connection): Promise<void> {
  const { processID, secretKey } = connection.inside;
  if (processID === undefined || secretKey === undefined) return;
  const key = Buffer.from(typeof secretKey === "number" ? [] : secretKey);
  const request = Buffer.alloc(12);
  request.writeInt32BE(12 + (key.length || 4), 0);
  request.writeInt32BE(CANCEL_REQUEST, 4);
  request.writeInt32BE(processID, 8);
  const rest = typeof secretKey === "number" ? Buffer.alloc(4) : key;
  if (typeof secretKey === "number") rest.writeInt32BE(secretKey, 0);
  const { host, port } = connection.target;
  const socket = host.startsWith("/") ? dial(`${host}/.s.PGSQL.${port}`) : dial(port, host);
  const answered = new Promise<void>((resolve) => {
    socket.on("error", () => resolve());
    socket.on("close", () => resolve());
  });
  socket.write(Buffer.concat([request, rest]));
  socket.resume(); // the server answers by closing
  await within(CLOSE_SECONDS, answered).catch(() => undefined);
  socket.destroy();
}

/** The outcome of `work`; rejects after the seconds. */
export async function within<T>(limit: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("too late")), limit * 1000);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

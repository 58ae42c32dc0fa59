/** One connection: statements in parts, with values as literals; the time zone is UTC, counts are of rows found. */
import type mysql from "mysql2";
import type { Row } from "../../bind.js";
import { ConfigurationError } from "../../errors.js";
import type { Cell } from "./codec.js";
import { connectError, DUPLICATE, numberOf } from "./errors.js";
import { BYTES, DIGITS, type Part, parts, written } from "./text.js";
import type { Target } from "./url.js";

/** How long the end of a connection may take. */
export const CLOSE_SECONDS = 2;
const MODE = "STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION";
const SETTINGS = `SET SESSION sql_mode = '${MODE}', time_zone = '+00:00', autocommit = 1`;
const BINARY = 63;
const IN_TRANSACTION = 1;

/** The server's types of columns. Source: MySQL protocol, column definition. */
export const TYPES = {
  decimal: [0, 246],
  small: [1, 2, 3, 9, 13],
  big: [8],
  float: [4, 5],
  moment: [7, 10, 12],
  json: [245],
  bit: [16],
} as const satisfies Readonly<Record<string, readonly number[]>>;
const TEXT = [15, 249, 250, 251, 252, 253, 254];

/** What is told of a column. */
export interface Field {
  readonly name: string;
  readonly columnType: number;
  readonly characterSet: number;
}

/** What a statement gave. `rows` are null for one that gives none. */
export interface Result {
  readonly rows: readonly (readonly (Buffer | null)[])[] | null;
  readonly fields: readonly Field[];
  readonly touched: number;
}

interface Header {
  affectedRows: number;
  serverStatus: number;
}

/** What mysql2 has and does not tell. */
interface Inside {
  stream: { ref(): void; unref(): void };
}

/** A mysql2 connection that knows when it is lost. */
export class Connection {
  closed = false;
  /** A statement is under way. */
  busy = false;
  /** Whether the server said at last that a transaction is open. */
  inTransaction = false;

  constructor(
    readonly client: mysql.Connection,
    readonly target: Target,
  ) {
    client.on("error", () => {
      this.closed = true;
    });
    client.on("end", () => {
      this.closed = true;
    });
  }

  /** The rows of the last part that gives some, and the number of rows that the last one touched. */
  async all(text: string, values: readonly unknown[]): Promise<{ rows: readonly Row[]; touched: number }> {
    let rows: readonly Row[] = [];
    let first: readonly Row[] = [];
    let touched = 0;
    for (const [index, part] of parts(text).entries()) {
      if (part.keyed && first.length === 0) return { rows: [], touched: 0 };
      const result = await this.#unless(part, written(part, values, first));
      if (result === null) return { rows: [], touched: 0 };
      touched = result.touched;
      if (result.rows === null) continue;
      rows = cells(result);
      if (index === 0) first = rows;
    }
    return { rows, touched };
  }

  /** The result of a part; null when it met a row that is there, as it may. */
  async #unless(part: Part, text: string): Promise<Result | null> {
    try {
      return await this.send(text);
    } catch (error) {
      if (part.skips && numberOf(error) === DUPLICATE) return null;
      throw error;
    }
  }

  /** The result of one statement. An idle connection does not keep the process alive. */
  async send(text: string): Promise<Result> {
    const { stream } = this.client as unknown as Inside;
    const { statementTimeout } = this.target;
    stream.ref();
    this.busy = true;
    try {
      return await new Promise<Result>((resolve, reject) => {
        const timeout = statementTimeout > 0 ? { timeout: statementTimeout * 1000 } : {};
        const options = { sql: text, rowsAsArray: true, typeCast: false, ...timeout };
        this.client.query(options, (error, rows: unknown, fields: unknown) => {
          if (error) reject(error);
          else resolve(this.#result(rows, fields as Field[] | undefined));
        });
      });
    } finally {
      this.busy = false;
      stream.unref();
    }
  }

  #result(rows: unknown, fields: Field[] | undefined): Result {
    if (Array.isArray(rows)) return { rows, fields: fields ?? [], touched: rows.length };
    const header = rows as Header;
    this.inTransaction = (header.serverStatus & IN_TRANSACTION) !== 0;
    return { rows: null, fields: [], touched: header.affectedRows };
  }
}

/** Cells of one type are equal when they are the same: numbers, bigints and text. */
function cells({ rows, fields }: Result): readonly Row[] {
  const reads = fields.map(reader);
  return (rows ?? []).map((row) => row.map((cell, index) => (cell === null ? null : (reads[index] as Reader)(cell))));
}

type Reader = (cell: Buffer) => Cell;

function reader({ columnType, characterSet }: Field): Reader {
  const is = (types: readonly number[]): boolean => types.includes(columnType);
  if (is(TYPES.small) || is(TYPES.float)) return (cell) => Number(cell.toString("latin1"));
  if (is(TYPES.big)) return (cell) => whole(cell.toString("latin1"));
  if (is(TYPES.decimal)) return (cell) => DIGITS + cell.toString("latin1");
  if (is(TYPES.bit) || (is(TEXT) && characterSet === BINARY)) return (cell) => BYTES + cell.toString("hex");
  return (cell) => cell.toString("utf8");
}

function whole(text: string): number | bigint {
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : BigInt(text);
}

/** A new connection; rejects with InitializationError. */
export async function connect(target: Target): Promise<Connection> {
  const { createConnection } = await library();
  const client = createConnection({
    host: target.host,
    port: target.port,
    user: target.user,
    password: target.password,
    database: target.database,
    charset: "utf8mb4",
    connectTimeout: target.connectTimeout * 1000,
    flags: ["+FOUND_ROWS"],
    ...(target.socket ? { socketPath: target.socket } : {}),
    ...(target.tls ? { ssl: target.tls as mysql.SslOptions } : {}),
  });
  const connection = new Connection(client, target);
  try {
    await new Promise<void>((resolve, reject) => {
      client.connect((error) => (error ? reject(error) : resolve()));
    });
    await connection.send(SETTINGS);
  } catch (error) {
    client.destroy();
    throw connectError(error, target);
  }
  return connection;
}

async function library(): Promise<typeof mysql> {
  try {
    const loaded = await import("mysql2");
    return loaded.default;
  } catch (cause) {
    throw new ConfigurationError({ error: "the package mysql2 was not found: npm install mysql2" }, { cause });
  }
}

/** Close a connection within seconds, politely if possible. */
export async function retire(connection: Connection): Promise<void> {
  const { client } = connection;
  const idle = !connection.closed && !connection.busy;
  connection.closed = true;
  if (!idle) {
    client.destroy();
    return;
  }
  const ended = new Promise<void>((resolve) => client.end(() => resolve()));
  await within(CLOSE_SECONDS, ended).catch(() => client.destroy());
}

/** Ask the server to stop what a connection does, within seconds, on a connection of its own. */
export async function cancel(connection: Connection): Promise<void> {
  const { threadId } = connection.client;
  if (!connection.busy || threadId === null) return;
  const stop = async (): Promise<void> => {
    const other = await connect(connection.target);
    await other.send(`KILL QUERY ${threadId}`).finally(() => retire(other));
  };
  await within(CLOSE_SECONDS, stop()).catch(() => undefined);
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

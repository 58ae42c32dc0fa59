/** Opening and closing node-postgres clients. */
import type pg from "pg";
import { ConfigurationError } from "../../errors.js";
import { connectError } from "./errors.js";
import type { Target } from "./url.js";

const CLOSE_MILLISECONDS = 2000;

/** A node-postgres client that knows when it is lost. */
export interface Connection {
  readonly client: pg.Client;
  closed: boolean;
}

/** A new connection; rejects with InitializationError. */
export async function connect(target: Target): Promise<Connection> {
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
  const connection: Connection = { client, closed: false };
  client.on("error", () => {
    connection.closed = true;
  });
  client.on("end", () => {
    connection.closed = true;
  });
  try {
    await client.connect();
  } catch (error) {
    void client.end().catch(() => undefined);
    throw connectError(error, target);
  }
  return connection;
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

/** Close a connection within two seconds, politely if possible. */
export async function retire(connection: Connection): Promise<void> {
  connection.closed = true;
  const { client } = connection;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      (client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
      resolve();
    }, CLOSE_MILLISECONDS);
  });
  await Promise.race([client.end().catch(() => undefined), late]);
  clearTimeout(timer);
}

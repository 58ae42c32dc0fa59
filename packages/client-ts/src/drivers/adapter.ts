/**
 * The option `adapter`: what a driver adapter of Prisma tells of its database. Nothing is sent through it.
 *
 * An adapter for PostgreSQL keeps the configuration of `pg` in its property `config`; others hide theirs.
 */
import { ConfigurationError } from "../errors.js";
import { kind } from "../refuse.js";

type Values = Readonly<Record<string, unknown>>;

/** Limits in seconds, as an adapter has them. */
interface Limits {
  connectionLimit?: number;
  poolTimeout?: number;
  connectTimeout?: number;
  statementTimeout?: number;
}

/** Throw ConfigurationError for an adapter of another database, or one that hides its connection string. */
export function checkAdapter(adapter: unknown, provider: string): void {
  if (!isObject(adapter)) {
    throw refused(`The option \`adapter\` of the client must be an object, got ${kind(adapter)}.`);
  }
  const { provider: other } = adapter;
  if (typeof other === "string" && !provider.startsWith(other)) {
    throw refused(`The option \`adapter\` of the client is for ${other}, the schema for ${provider}.`);
  }
  if (isObject(adapter.config)) return;
  const name = typeof adapter.adapterName === "string" ? ` (${adapter.adapterName})` : "";
  throw refused(`The option \`adapter\` of the client${name} does not tell where its database is. ${ADVICE}`);
}

/** The connection string of an adapter and its limits; throws ConfigurationError where no connection string says it. */
export function readAdapter(adapter: object, provider: string): { url: string; limits: Limits } {
  const { config = {}, options } = adapter as { config?: Values; options?: unknown };
  const given = config.connectionString ?? config.url;
  const url = typeof given === "string" && given.trim() !== "" ? given : compose(partsOf(config, provider));
  const extra = new URLSearchParams();
  const mode = sslMode(config.ssl);
  if (mode !== null && !/[?&]sslmode=/.test(url)) extra.set("sslmode", mode);
  if (isObject(options) && typeof options.schema === "string") extra.set("schema", options.schema);
  for (const [name, value] of [
    ["application_name", config.application_name],
    ["options", config.options],
  ] as const) {
    if (typeof value === "string" && value !== "") extra.set(name, value);
  }
  const search = String(extra);
  return { url: search === "" ? url : `${url}${url.includes("?") ? "&" : "?"}${search}`, limits: limitsOf(config) };
}

/** Where the database is, piece by piece: what is not given comes from the environment, as in `pg`. */
function partsOf(
  config: Values,
  provider: string,
): Readonly<Record<"host" | "port" | "user" | "password" | "database", string>> {
  for (const name of ["password", "stream"]) {
    if (typeof config[name] === "function") throw unsayable(name);
  }
  const { env } = process;
  const found = {
    host: told(config.host ?? env.PGHOST),
    port: told(config.port ?? env.PGPORT),
    user: told(config.user ?? env.PGUSER),
    password: told(config.password ?? env.PGPASSWORD),
    database: told(config.database ?? env.PGDATABASE),
  };
  const nothing = found.host === "" && found.user === "" && found.database === "";
  if (nothing || provider !== "postgresql") {
    throw refused(`The option \`adapter\` of the client has no connection string. ${ADVICE}`);
  }
  const user = found.user || told(env.USER ?? env.USERNAME);
  return { ...found, user, database: found.database || user };
}

function compose({ host, port, user, password, database }: ReturnType<typeof partsOf>): string {
  const login = user === "" ? "" : `${encodeURIComponent(user)}:${encodeURIComponent(password)}@`;
  const place = host.includes(":") ? `[${host}]` : encodeURIComponent(host || "localhost");
  return `postgresql://${login}${place}${port === "" ? "" : `:${port}`}/${encodeURIComponent(database)}`;
}

/** The `sslmode` that stands for the option `ssl` of `pg`; null when there is none. */
function sslMode(ssl: unknown): string | null {
  if (ssl === undefined || ssl === null) return null;
  if (typeof ssl === "boolean") return ssl ? "verify-full" : "disable";
  if (!isObject(ssl)) throw unsayable("ssl");
  for (const [name, value] of Object.entries(ssl)) {
    if (name !== "rejectUnauthorized" && value !== undefined) throw unsayable(`ssl.${name}`);
  }
  return ssl.rejectUnauthorized === false ? "require" : "verify-full";
}

function limitsOf(config: Values): Limits {
  const wait = positive(config.connectionTimeoutMillis);
  const statement = positive(config.statement_timeout);
  const most = positive(config.max);
  return {
    ...(most === null ? {} : { connectionLimit: most }),
    ...(wait === null ? {} : { poolTimeout: wait / 1000, connectTimeout: wait / 1000 }),
    ...(statement === null ? {} : { statementTimeout: statement / 1000 }),
  };
}

function positive(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) && value > 0 ? value : null;
}

function told(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function isObject(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function unsayable(name: string): ConfigurationError {
  return refused(`The option \`adapter\` of the client has \`${name}\`, which no connection string can say. ${ADVICE}`);
}

function refused(error: string): ConfigurationError {
  return new ConfigurationError({ error });
}

const ADVICE = "Pass `datasourceUrl` instead.";

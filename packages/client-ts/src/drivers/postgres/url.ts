/**
 * Connection URLs: `postgresql://user:password@host:5432/database?connection_limit=5&sslmode=require`.
 *
 * The parameters that Prisma up to 6 knew are understood (FEATURES DP-02); unknown ones are left out.
 */
import { readFileSync } from "node:fs";
import type { ConnectionOptions } from "node:tls";
import { UrlError } from "../../errors.js";
import type { Options } from "../driver.js";

/** Where to connect and how. Holds the password: never print it. Times are in seconds. */
export interface Target {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string | undefined;
  readonly database: string;
  readonly limit: number;
  readonly poolTimeout: number;
  readonly connectTimeout: number;
  readonly statementTimeout: number;
  readonly prepared: boolean;
  readonly tls: "disable" | "prefer" | ConnectionOptions;
  readonly settings: Readonly<Record<string, string>>;
  readonly applicationName: string | undefined;
}

const MODES = ["disable", "allow", "prefer", "require", "verify-ca", "verify-full"];

/** `host:port`, for messages. */
export function address(target: Target): string {
  return `${target.host}:${target.port}`;
}

/** The target that `url` names; throws UrlError, whose message never repeats the URL. */
export function parse(url: string, options: Options): Target {
  const match = /^([a-z]+):\/\/(?:([^:@/?]*)(?::([^@/?]*))?@)?([^/?]*)(?:\/([^?]*))?(?:\?(.*))?$/s.exec(url);
  if (match === null) throw new UrlError({ error: "the address or the port cannot be read" });
  const [, scheme, user = "", password, authority = "", database = "", search = ""] = match;
  if (scheme !== "postgres" && scheme !== "postgresql") {
    throw new UrlError({ error: "it must start with postgresql:// or postgres://" });
  }
  const place = /^(\[[^\]]*\]|[^:]*)(?::(\d{1,5}))?$/.exec(authority);
  if (place === null) throw new UrlError({ error: "the address or the port cannot be read" });
  const query = new URLSearchParams(search);
  const number = (name: string, fallback: number): number => {
    const found = Number(query.get(name) || fallback);
    if (Number.isNaN(found)) throw new UrlError({ error: `${name} must be a number` });
    return found;
  };
  const settings: Record<string, string> = {};
  const schema = query.get("schema");
  if (schema) settings.search_path = `"${schema.replaceAll('"', '""')}"`;
  const extra = query.get("options");
  const host = query.get("host") || decodeURIComponent((place[1] ?? "").replace(/^\[|\]$/g, "")) || "localhost";
  return {
    host,
    port: Number(place[2] ?? 5432),
    user: decodeURIComponent(user) || "postgres",
    password: password === undefined ? undefined : decodeURIComponent(password),
    database: decodeURIComponent(database) || "postgres",
    limit: Math.max(1, Math.trunc(number("connection_limit", options.connectionLimit ?? 10))),
    poolTimeout: number("pool_timeout", options.poolTimeout ?? 10),
    connectTimeout: number("connect_timeout", options.connectTimeout ?? 5) || 5,
    statementTimeout: number("socket_timeout", options.statementTimeout ?? 0),
    prepared: query.get("pgbouncer")?.toLowerCase() !== "true" && number("statement_cache_size", 500) > 0,
    tls: host.startsWith("/") ? "disable" : tls(query),
    settings: extra ? { ...settings, options: extra } : settings,
    applicationName: query.get("application_name") ?? undefined,
  };
}

/** The TLS options for the URL's parameters; `prefer` falls back to a plain connection. */
export function tls(query: URLSearchParams): Target["tls"] {
  let mode = query.get("sslmode") ?? "prefer";
  if (!MODES.includes(mode)) {
    throw new UrlError({ error: "sslmode must be disable, allow, prefer, require, verify-ca or verify-full" });
  }
  if (query.get("sslaccept") === "strict" && (mode === "prefer" || mode === "require")) mode = "verify-full";
  if (mode === "disable" || mode === "allow") return "disable";
  const [root, certificate, key] = [query.get("sslrootcert"), query.get("sslcert"), query.get("sslkey")];
  if (mode === "prefer" && !root && !certificate) return "prefer";
  try {
    return {
      rejectUnauthorized: mode === "verify-ca" || mode === "verify-full",
      ...(mode === "verify-full" ? {} : { checkServerIdentity: () => undefined }),
      ...(root ? { ca: readFileSync(root) } : certificate && !key ? { ca: readFileSync(certificate) } : {}),
      ...(certificate && key ? { cert: readFileSync(certificate), key: readFileSync(key) } : {}),
      ...(query.get("sslpassword") ? { passphrase: query.get("sslpassword") as string } : {}),
    };
  } catch {
    throw new UrlError({ error: "a certificate file cannot be read" });
  }
}

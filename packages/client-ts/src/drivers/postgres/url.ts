/**
 * Connection URLs: `postgresql://user:password@host:5432/database?connection_limit=5&sslmode=require`.
 *
 * The parameters that Prisma up to 6 knew are understood; unknown ones are left out.
 */
import { readFileSync } from "node:fs";
import type { ConnectionOptions } from "node:tls";
import { UrlError } from "../../errors.js";
import type { Options } from "../driver.js";
import { number, parameters, percentDecoded } from "../parameters.js";

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
  /** How many statements a connection keeps prepared; none behind a PgBouncer. */
  readonly cacheSize: number;
  /** The URL does not say whether statements can be prepared: ask whether a pooler is between. */
  readonly probe: boolean;
  readonly tls: "disable" | "prefer" | ConnectionOptions;
  readonly settings: Readonly<Record<string, string>>;
  readonly applicationName: string | undefined;
}

const URL_FORM = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(?:\/([^?#]*))?(?:\?([^#]*))?(?:#.*)?$/is;
const PLACE = /^(\[[^\]]*\]|[^:,[\]]*)(?::(\d{1,5})?)?$/;
export const UNREADABLE =
  "the address or the port cannot be read; characters such as / ? # @ in the user name or the password must be percent-encoded";
const MODES = ["disable", "allow", "prefer", "require", "verify-ca", "verify-full"];

/** `host:port`, for messages. */
export function address(target: Target): string {
  return `${target.host}:${target.port}`;
}

/** The target that `url` names; throws UrlError, whose message never repeats the URL. */
export function parse(url: string, options: Options): Target {
  const match = URL_FORM.exec(url.trim());
  if (match === null || !/^postgres(ql)?$/i.test(match[1] ?? "")) {
    throw new UrlError({ error: "it must start with postgresql:// or postgres://" });
  }
  const [, , authority = "", path = "", search = ""] = match;
  const query = parameters(search);
  const at = authority.lastIndexOf("@");
  const [login, place] = [authority.slice(0, Math.max(at, 0)), authority.slice(at + 1)];
  const colon = login.indexOf(":");
  const address = PLACE.exec(place);
  if (address === null) {
    const several = "it names several hosts, which is not supported";
    throw new UrlError({ error: place.includes(",") ? several : UNREADABLE });
  }
  const port = Math.trunc(number(query, "port", Number(address[2] || 5432)));
  if (port < 1 || port > 65535) throw new UrlError({ error: UNREADABLE });
  const host = query.get("host") || percentDecoded((address[1] ?? "").replace(/^\[|\]$/g, "")) || "localhost";
  const schema = query.get("schema");
  const extra = query.get("options");
  const bouncer = query.get("pgbouncer")?.toLowerCase() === "true";
  return {
    host,
    port,
    user: percentDecoded(colon < 0 ? login : login.slice(0, colon)) || "postgres",
    password: colon < 0 ? undefined : percentDecoded(login.slice(colon + 1)),
    database: percentDecoded(path).replace(/^\/+/, "") || "postgres",
    limit: Math.max(1, Math.trunc(number(query, "connection_limit", options.connectionLimit ?? 10))),
    poolTimeout: number(query, "pool_timeout", options.poolTimeout ?? 10),
    connectTimeout: number(query, "connect_timeout", options.connectTimeout ?? 5),
    statementTimeout: number(query, "socket_timeout", options.statementTimeout ?? 0),
    cacheSize: bouncer ? 0 : Math.trunc(number(query, "statement_cache_size", 500)),
    probe: !query.has("pgbouncer") && !query.has("statement_cache_size"),
    tls: host.startsWith("/") ? "disable" : tls(query),
    settings: {
      ...(schema ? { search_path: `"${schema.replaceAll('"', '""')}"` } : {}),
      ...(extra ? { options: extra } : {}),
    },
    applicationName: query.get("application_name") || undefined,
  };
}

/** The TLS options for the URL's parameters; `prefer` falls back to a plain connection. */
export function tls(query: ReadonlyMap<string, string>): Target["tls"] {
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

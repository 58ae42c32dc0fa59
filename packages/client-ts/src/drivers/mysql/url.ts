/**
 * Connection URLs: `mysql://user:password@host:3306/database?connection_limit=5&sslaccept=strict`.
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
  readonly password: string;
  readonly database: string;
  readonly socket: string | null;
  readonly limit: number;
  readonly poolTimeout: number;
  readonly connectTimeout: number;
  readonly statementTimeout: number;
  readonly tls: ConnectionOptions | null;
}

const URL_FORM = /^(mysql|mariadb):\/\/([^/?#]*)(?:\/([^?#]*))?(?:\?([^#]*))?(?:#.*)?$/is;
const PLACE = /^(\[[^\]]*\]|[^:,[\]]*)(?::(\d{1,5})?)?$/;
export const UNREADABLE =
  "the address or the port cannot be read; characters such as / ? # @ in the user name or the password must be percent-encoded";

/** `host:port`, for messages. */
export function address(target: Target): string {
  return target.socket ?? `${target.host}:${target.port}`;
}

/** The target that `url` names; throws UrlError, whose message never repeats the URL. */
export function parse(url: string, options: Options): Target {
  const match = URL_FORM.exec(url.trim());
  if (match === null) throw new UrlError({ error: "it must start with mysql:// or mariadb://" });
  const [, , authority = "", path = "", search = ""] = match;
  const query = parameters(search);
  const at = authority.lastIndexOf("@");
  const [login, place] = [authority.slice(0, Math.max(at, 0)), authority.slice(at + 1)];
  const colon = login.indexOf(":");
  const address = PLACE.exec(place);
  const port = Number(address?.[2] || 3306);
  if (address === null || port < 1 || port > 65535) throw new UrlError({ error: UNREADABLE });
  const database = percentDecoded(path).replace(/^\/+/, "");
  if (database === "") throw new UrlError({ error: "it names no database" });
  return {
    host: percentDecoded((address[1] ?? "").replace(/^\[|\]$/g, "")) || "localhost",
    port,
    user: percentDecoded(colon < 0 ? login : login.slice(0, colon)) || "root",
    password: colon < 0 ? "" : percentDecoded(login.slice(colon + 1)),
    database,
    socket: query.get("socket") || null,
    limit: Math.max(1, Math.trunc(number(query, "connection_limit", options.connectionLimit ?? 10))),
    poolTimeout: number(query, "pool_timeout", options.poolTimeout ?? 10),
    connectTimeout: number(query, "connect_timeout", options.connectTimeout ?? 5),
    statementTimeout: number(query, "socket_timeout", options.statementTimeout ?? 0),
    tls: tls(query),
  };
}

/**
 * The options for encrypted connections; null where the URL asks for none.
 *
 * sslaccept: `strict` checks the server's certificate, `accept_invalid_certs` does not. sslcert: the authority.
 */
export function tls(query: ReadonlyMap<string, string>): ConnectionOptions | null {
  const [accept, authority] = [query.get("sslaccept"), query.get("sslcert")];
  if (accept !== undefined && accept !== "strict" && accept !== "accept_invalid_certs") {
    throw new UrlError({ error: "sslaccept must be strict or accept_invalid_certs" });
  }
  if (accept === undefined && !authority) return null;
  try {
    return {
      rejectUnauthorized: accept !== "accept_invalid_certs",
      ...(authority ? { ca: readFileSync(authority) } : {}),
    };
  } catch {
    throw new UrlError({ error: "a certificate file cannot be read" });
  }
}

/** Errors of the server and of mysql2 as Faults. */
import {
  AccessDenied,
  AuthenticationFailed,
  DatabaseNotFound,
  type InitializationError,
  ServerUnreachable,
  TlsError,
} from "../../errors.js";
import { MYSQL_ERRORS } from "../../spec.js";
import { Fault } from "../driver.js";
import { address, type Target } from "./url.js";

export const DUPLICATE = 1062;
const KEY = /for key '(?:(?<table>[^'.]*)\.)?(?<name>[^']*)'$/;
const CONSTRAINT = /\(`(?:[^`]|``)*`\.`(?<table>(?:[^`]|``)*)`, CONSTRAINT `(?<name>(?:[^`]|``)*)`/;
const CHECK = /(?:CONSTRAINT|Check constraint) [`'](?:[^`']*`\.`)?(?<name>[^`']*)[`']/;
const COLUMN = /(?:[Cc]olumn|Field) '(?:[^']*\.)?(?<column>[^'.]*)'/;
const TABLE = /Table '(?:[^'.]*\.)?(?<table>[^']*)'/;
const PATTERNS: Readonly<Record<string, RegExp>> = { P2002: KEY, P2003: CONSTRAINT, P2004: CHECK, P2021: TABLE };

interface ServerError {
  code?: string;
  errno?: number;
  sqlState?: string;
  sqlMessage?: string;
  message: string;
}

/** The Fault for what a statement threw; null when it is not the database's. */
export function fault(error: unknown): Fault | null {
  if (error instanceof Fault) return error;
  if (!(error instanceof Error)) return null;
  const found = error as ServerError;
  if (found.sqlState !== undefined) return serverFault(found, error);
  if (/timeout/i.test(found.code ?? "") || /timeout/i.test(found.message)) {
    return new Fault("P1008", {}, true, { cause: error });
  }
  if (/^(E[A-Z]+|PROTOCOL_.*)$/.test(found.code ?? "") || /connection|socket|closed/i.test(found.message)) {
    return new Fault("P1017", {}, true, { cause: error });
  }
  return null;
}

/** The server's number of an error; 0 when it has none. */
export function numberOf(error: unknown): number {
  return (error as ServerError).errno ?? 0;
}

/** The Fault for an error with a number. */
export function serverFault(found: ServerError, cause: Error): Fault {
  const message = found.sqlMessage ?? found.message;
  const code = MYSQL_ERRORS[String(found.errno)] ?? "P2039";
  const { table, column, name } = (PATTERNS[code] ?? COLUMN).exec(message)?.groups ?? {};
  const facts: Record<string, unknown> = { code: String(found.errno), message };
  for (const [key, value] of Object.entries({ table, column, constraint: name })) if (value) facts[key] = value;
  return new Fault(code, facts, code === "P1017", { cause });
}

/** The error for what connecting threw. */
export function connectError(error: unknown, target: Target): InitializationError | Fault {
  const cause = error as ServerError;
  const { user, database } = target;
  switch (cause.errno) {
    case 1045:
    case 1698:
      return new AuthenticationFailed({ user }, { cause });
    case 1049:
      return new DatabaseNotFound({ database }, { cause });
    case 1044:
    case 1142:
      return new AccessDenied({ user, database }, { cause });
    case 1040:
    case 1203:
      return new Fault("P2037", {}, false, { cause });
    default:
      if (/SSL|TLS|certificate/i.test(cause.message)) return new TlsError({}, { cause });
      return new ServerUnreachable({ address: address(target) }, { cause });
  }
}

/** Errors of node-postgres and of the server as Faults. */
import {
  AccessDenied,
  AuthenticationFailed,
  DatabaseNotFound,
  type InitializationError,
  ServerUnreachable,
  TlsError,
} from "../../errors.js";
import { SQLSTATES } from "../../spec.js";
import { Fault } from "../driver.js";
import { address, type Target } from "./url.js";

/** A value that is none of its type, and the type. */
const REFUSED = /^invalid input (?:syntax for type|value for enum) "?([\w ]+?)"?(?::|$)/;

interface ServerError {
  code?: string;
  message: string;
  severity?: string;
  constraint?: string;
  table?: string;
  column?: string;
}

/** The Fault for what a statement threw; null when it is not the database's. */
export function fault(error: unknown): Fault | null {
  if (error instanceof Fault) return error;
  if (!(error instanceof Error)) return null;
  const found = error as ServerError;
  if (found.severity !== undefined) return serverFault(found, error);
  if (/timeout/i.test(found.message)) return new Fault("P1008", {}, true, { cause: error });
  if (
    /^E[A-Z]+$/.test(found.code ?? "") ||
    /connection|socket|closed|terminated|not queryable|TLS/i.test(found.message)
  ) {
    return new Fault("P1017", {}, true, { cause: error });
  }
  return null;
}

/** True for a prepared statement whose columns have changed: parsed again it can run. */
export function stale(error: unknown): boolean {
  const { code, message } = error as ServerError;
  return code === "0A000" && /cached plan must not change result type/.test(message);
}

/** The Fault for an error that the server reported. */
export function serverFault(found: ServerError, cause: Error): Fault {
  const state = found.code ?? "";
  if (lost(state, found)) return new Fault("P1017", {}, true, { cause });
  const facts: Record<string, unknown> = { code: state, message: found.message };
  for (const name of ["constraint", "table", "column"] as const) if (found[name]) facts[name] = found[name];
  const relation = /relation "([^"]+)"/.exec(found.message);
  if (state === "42P01" && relation) facts.table = relation[1];
  const column = /column "?([^" ]+)"?/.exec(found.message);
  if (state === "42703" && column) facts.column = column[1];
  const refused = REFUSED.exec(found.message)?.[1];
  if (refused) facts.type = refused;
  const code = stale(cause) ? "P2034" : (SQLSTATES[state] ?? "P2039");
  return new Fault(code, facts, code === "P1017", { cause });
}

/** Whether a state says that the connection is gone; a statement that was not understood leaves it. */
function lost(state: string, { severity }: ServerError): boolean {
  return state.startsWith("08") && !(state === "08P01" && severity === "ERROR");
}

/** The error for what connecting threw. */
export function connectError(error: unknown, target: Target): InitializationError | Fault {
  const cause = error as ServerError;
  const [user, database] = [target.user, target.database];
  switch (cause.code) {
    case "28P01":
      return new AuthenticationFailed({ user }, { cause });
    case "28000":
      if (/pg_hba/.test(cause.message)) return new AccessDenied({ user, database }, { cause });
      return new AuthenticationFailed({ user }, { cause });
    case "3D000":
      return new DatabaseNotFound({ database }, { cause });
    case "53300":
      return new Fault("P2037", {}, false, { cause });
    case "42501":
      return new AccessDenied({ user, database }, { cause });
    case "08P01": // a pooler refuses a setting
      return new Fault("P2039", { code: "08P01", message: cause.message }, false, { cause });
    case "57P01":
    case "57P02":
    case "57P03":
      return new ServerUnreachable({ address: address(target) }, { cause });
    default:
      if (cause.severity !== undefined) return serverFault(cause, error as Error);
      if (/password must be a string/.test(cause.message)) return new AuthenticationFailed({ user }, { cause });
      if (/SSL|TLS|certificate/i.test(cause.message)) return new TlsError({}, { cause });
      return new ServerUnreachable({ address: address(target) }, { cause });
  }
}

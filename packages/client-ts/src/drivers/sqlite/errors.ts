/** Errors of the SQLite libraries as Faults. */
import { statSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseNotFound } from "../../errors.js";
import { Fault } from "../driver.js";

/** The Fault for what a statement threw; null when it is not the database's. */
export function fault(error: unknown): Fault | null {
  if (error instanceof Fault) return error;
  if (!(error instanceof Error)) return null;
  const { code, errcode } = error as { code?: string; errcode?: number };
  const { message } = error;
  if (code === undefined && !(error instanceof RangeError)) return null;
  if (!/^(SQLITE_|ERR_SQLITE)/.test(code ?? "")) return null;
  const facts: Record<string, unknown> = { code: String(codeNumber(error)), message };
  const failed = /constraint failed: (.*)/.exec(message)?.[1];
  if (/^UNIQUE constraint/.test(message))
    return new Fault("P2002", { ...facts, ...columns(failed) }, false, { cause: error });
  if (/^NOT NULL constraint/.test(message))
    return new Fault("P2011", { ...facts, ...columns(failed) }, false, { cause: error });
  if (/^FOREIGN KEY constraint/.test(message) || errcode === 1811)
    return new Fault("P2003", facts, false, { cause: error });
  if (/^CHECK constraint/.test(message))
    return new Fault("P2004", { ...facts, constraint: failed }, false, { cause: error });
  if (/^SQLITE_(BUSY|LOCKED)/.test(code ?? "") || /database (table )?is locked/.test(message)) {
    return new Fault("P1008", facts, false, { cause: error });
  }
  const table = /no such table: (?:\w+\.)?(.+)/.exec(message)?.[1];
  if (table) return new Fault("P2021", { ...facts, table }, false, { cause: error });
  const column = /(?:no such column: |has no column named )(?:\w+\.)?"?([^"]+)/.exec(message)?.[1];
  if (column) return new Fault("P2022", { ...facts, column }, false, { cause: error });
  return new Fault("P2039", facts, false, { cause: error });
}

/** The error for what opening a file threw. */
export function connectError(error: unknown, path: string): Fault | DatabaseNotFound {
  const known = fault(error);
  if (known?.code === "P1008") return known;
  const found = error as { code?: string; message: string };
  return new DatabaseNotFound({ path, reason: unopened(`${found.code} ${found.message}`, path) }, { cause: error });
}

/** Why a file could not be opened, by SQLite's words for it and what is there. */
export function unopened(words: string, path: string): string {
  if (isFolder(path)) return "it is a folder";
  if (!isFolder(dirname(path))) return "its folder does not exist";
  if (/NOTADB|CORRUPT|not a database|malformed/.test(words)) return "it is not a SQLite database";
  return "it may not be read or written";
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** SQLite's result code, where the library tells it. */
function codeNumber(error: Error): number {
  const found = error as { rawCode?: number; errcode?: number };
  return found.rawCode ?? found.errcode ?? 1;
}

/** `User.a, User.b` as table and columns, or the index it names. */
export function columns(failed: string | undefined): Record<string, unknown> {
  if (failed === undefined) return {};
  const index = /^index '(.*)'/.exec(failed)?.[1];
  if (index) return { constraint: index };
  const parts = failed
    .split(", ")
    .map((part) => [part.slice(0, part.lastIndexOf(".")), part.slice(part.lastIndexOf(".") + 1)]);
  return { table: parts[0]?.[0], columns: parts.map((part) => part[1]) };
}

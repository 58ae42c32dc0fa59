/**
 * Where the database is: the URL from an option, the environment, a .env file or the schema; and relative files.
 *
 * A relative `file:` URL has two candidates, the project folder (where the client was generated) and the schema's
 * folder. A URL written in the schema tries the schema's folder first, every other one the project's. The first
 * candidate whose file exists is used; the first one when none does.
 */
import { existsSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { ConfigurationError } from "./errors.js";

const LINE = /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([^#\n]*?))\s*(?:#.*)?$/;
export const DEFAULT_VARIABLE = "DATABASE_URL";

/** A URL, and the folder that a relative file in it starts at. */
export interface Location {
  readonly url: string;
  readonly folder: string;
}

/** What a generated client knows: its folder, the project's and the schema's from there, and the datasource's url. */
export interface Origin {
  readonly folder?: string;
  readonly root?: string;
  readonly schemaRoot?: string;
  readonly urlEnv?: string | null;
  readonly urlLiteral?: string | null;
  /** The schema asks for `strictUndefinedChecks`. */
  readonly strictUndefined?: boolean;
  /** What the configuration says about the option `log`. */
  readonly logLevel?: string;
}

/** The database of a client; throws ConfigurationError (P1012) when nothing names one. */
export function locate(origin: Origin, option?: string): Location {
  const home = origin.folder ?? process.cwd();
  const root = folderOr(resolve(home, origin.root ?? "."), process.cwd());
  const schemaRoot = folderOr(resolve(home, origin.schemaRoot ?? origin.root ?? "."), root);
  const project = origin.root === undefined ? process.cwd() : root;
  if (option !== undefined) return { url: option, folder: folder(option, project, schemaRoot) };
  if (origin.urlLiteral) return { url: origin.urlLiteral, folder: folder(origin.urlLiteral, schemaRoot, project) };
  const variable = origin.urlEnv ?? DEFAULT_VARIABLE;
  const found = process.env[variable] || readVariable(variable, [project, schemaRoot, join(project, "prisma")]);
  if (!found) throw new ConfigurationError({ variable });
  return { url: found, folder: folder(found, project, schemaRoot) };
}

function folderOr(path: string, other: string): string {
  return existsSync(path) && statSync(path).isDirectory() ? path : other;
}

/** The folder at which a relative file of `url` starts. */
export function folder(url: string, first: string, second: string): string {
  const [, scheme, name = ""] = /^([a-z]+):([^?]*)/.exec(url) ?? [];
  if (/^[/:]/.test(name) || first === second) return first;
  const [here, there] = [resolve(first, name), resolve(second, name)];
  if (existsSync(here) && existsSync(there) && here !== there) {
    process.emitWarning(`${scheme}:${name}: using ${here}; ${there} exists too`);
  }
  return existsSync(there) && !existsSync(here) ? second : first;
}

/** The value of a variable in the first .env file that has it. */
export function readVariable(name: string, folders: readonly string[]): string | null {
  for (const place of new Set(folders)) {
    const found = parseEnv(read(join(place, ".env"))).get(name);
    if (found) return found;
  }
  return null;
}

/** The text of a file, empty when it cannot be read. */
function read(path: string): string {
  try {
    return readFileSync(path, "utf8").replace(/^\ufeff/, "");
  } catch {
    return "";
  }
}

/** The variables of a .env file. */
export function parseEnv(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    const match = LINE.exec(line);
    if (match === null) continue;
    const [, name = "", double, single, bare = ""] = match;
    const escaped = double?.replace(/\\(.)/g, (_, character: string) => (character === "n" ? "\n" : character));
    found.set(name, escaped ?? single ?? bare.trim());
  }
  return found;
}

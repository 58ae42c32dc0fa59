/** The options of a client: which there are, and the errors for values of another type. */
import { ConfigurationError } from "./errors.js";
import { EMITS, LEVELS } from "./log.js";
import { kind } from "./refuse.js";
import { TYPE_WORDS } from "./spec.js";
import { hint } from "./wording.js";

type Check = (value: unknown, name: string) => void;
type Values = Readonly<Record<string, unknown>>;

/** Throw ConfigurationError for an unknown option, or for a value of the wrong type; it is named, never shown. */
export function checkOptions(options: unknown): void {
  if (!isMapping(options)) throw refused(`The options of the client must be an object, got ${kind(options)}.`);
  known(options, "", CHECKS);
}

function known(given: Values, prefix: string, checks: Readonly<Record<string, Check>>): void {
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(checks, name)) {
      throw refused(`Unknown option \`${prefix}${name}\` of the client.${hint(name, Object.keys(checks))}`);
    }
    if (value !== undefined && value !== null) checks[name]?.(value, prefix + name);
  }
}

/** The check of an option that holds further ones. */
function group(checks: Readonly<Record<string, Check>>): Check {
  return (value, name) => known(mapping(value, name), `${name}.`, checks);
}

function mapping(value: unknown, name: string): Values {
  if (!isMapping(value)) throw wrong(name, "an object", kind(value));
  return value;
}

function isMapping(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function url(value: unknown, name: string): void {
  text(value, name);
  if ((value as string).trim() === "") throw wrong(name, "a connection string", "an empty text");
}

function datasource(value: unknown, name: string): void {
  const found = mapping(value, name).url;
  if (found !== undefined && found !== null) url(found, `${name}.url`);
}

function datasources(value: unknown, name: string): void {
  for (const [key, one] of Object.entries(mapping(value, name))) datasource(one, `${name}.${key}`);
}

function text(value: unknown, name: string): void {
  if (typeof value !== "string") throw wrong(name, TYPE_WORDS.String as string, kind(value));
}

function boolean(value: unknown, name: string): void {
  if (typeof value !== "boolean") throw wrong(name, TYPE_WORDS.Boolean as string, kind(value));
}

function number(value: unknown, name: string): void {
  if (typeof value !== "number") {
    throw wrong(name, TYPE_WORDS.Float as string, typeof value === "bigint" ? "a bigint" : kind(value));
  }
  if (!Number.isFinite(value)) throw wrong(name, "a finite number", "another one");
  if (value < 0) throw wrong(name, "a number of at least 0", "a negative one");
}

function callable(value: unknown, name: string): void {
  if (typeof value !== "function") throw wrong(name, "a function", kind(value));
}

function log(value: unknown, name: string): void {
  if (!Array.isArray(value)) throw wrong(name, "a list", kind(value));
  for (const [index, entry] of value.entries()) {
    if (typeof entry === "string") word(entry, LEVELS, `${name}[${index}]`);
    else definition(entry, `${name}[${index}]`);
  }
}

/** One object of the option `log`. */
function definition(value: unknown, name: string): void {
  if (!isMapping(value)) throw wrong(name, "a level or an object", kind(value));
  text(value.level, `${name}.level`);
  word(value.level as string, LEVELS, `${name}.level`);
  if (value.emit === undefined) return;
  text(value.emit, `${name}.emit`);
  word(value.emit as string, EMITS, `${name}.emit`);
}

/** Throw ConfigurationError for a text that is none of `words`. */
function word(value: string, words: readonly string[], name: string): void {
  if (words.includes(value)) return;
  throw refused(`The option \`${name}\` of the client is none of its words.${hint(value, words)}`);
}

/** `omit` is checked with the schema, `adapter` with its provider. */
function later(): void {}

function wrong(name: string, expected: string, got: string): ConfigurationError {
  return refused(`The option \`${name}\` of the client must be ${expected}, got ${got}.`);
}

function refused(error: string): ConfigurationError {
  return new ConfigurationError({ error });
}

const POOL = { connectionLimit: number, poolTimeout: number, connectTimeout: number, statementTimeout: number };
const TRANSACTION = { maxWait: number, timeout: number, isolationLevel: text };
const CHECKS: Readonly<Record<string, Check>> = {
  url,
  datasourceUrl: url,
  datasources,
  adapter: later,
  log,
  omit: later,
  errorFormat: text,
  likeEscape: boolean,
  strictUndefinedChecks: boolean,
  pool: group(POOL),
  transactionOptions: group(TRANSACTION),
  onQuery: callable,
};
export const OPTIONS: readonly string[] = Object.keys(CHECKS);

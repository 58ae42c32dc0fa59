// Compiles calls with the TypeScript runtime: one JSON object on stdin, one JSON line per call on stdout.
// Built by `./dev setup`; `plans.py` calls it and says what goes in and out.
import { readFileSync } from "node:fs";

const runtime = new URL("../../packages/client-ts/dist/esm/", import.meta.url);
const load = (name) => import(new URL(`${name}.js`, runtime).href);
const [{ Manifest }, { Grammar }, { DIALECTS }, { compilePlan }, { shape }, values, { ValidationError, DiglotError }] =
  await Promise.all(["manifest", "grammar", "dialects/index", "compile", "shape", "values", "errors"].map(load));
const { Decimal } = await import("decimal.js");

const NONE = Symbol("no tag");

/** Tagged JSON -> what a caller would pass. */
function untag(value) {
  if (Array.isArray(value)) return value.map(untag);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value);
  const found = entries.length === 1 ? special(entries[0][0], entries[0][1]) : NONE;
  if (found !== NONE) return found;
  const made = {};
  for (const [name, item] of entries) {
    Object.defineProperty(made, name, { value: untag(item), enumerable: true, writable: true, configurable: true });
  }
  return made;
}

function special(tag, data) {
  switch (tag) {
    case "$datetime":
      return new Date(data);
    case "$decimal":
      return new Decimal(data);
    case "$bigint":
      return BigInt(data);
    case "$bytes":
      return new Uint8Array(Buffer.from(data, "base64"));
    case "$float":
      return Number(data);
    case "$dbnull":
      return values.DbNull;
    case "$jsonnull":
      return values.JsonNull;
    case "$anynull":
      return values.AnyNull;
    case "$undefined":
      return undefined;
    case "$field":
      return new values.FieldRef(...data.split("."));
    case "$json":
      return data;
    case "$range":
      return Array.from({ length: data[1] - data[0] + 1 }, (_, i) => data[0] + i);
    default:
      return NONE;
  }
}

/** What is compared of a param: its text when it is text, else its kind. */
function kind(value) {
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" || typeof value === "bigint") return "number";
  if (Array.isArray(value)) return `list of ${value.length}`;
  return value !== null && Object.getPrototypeOf(Object(value)) === Object.prototype ? "object" : "other";
}

function outcome(grammar, dialect, call) {
  const args = untag(call.args ?? {});
  const [key, params] = shape(grammar, call.model, call.action, args);
  try {
    const plan = compilePlan(grammar, dialect, call.model, call.action, args, {
      omit: call.omit ?? {},
      likeEscape: true,
    });
    return { key, params: params.map(kind), plan };
  } catch (error) {
    if (error instanceof ValidationError) {
      return { key, error: { name: error.constructor.name, path: error.path, message: error.message } };
    }
    if (error instanceof DiglotError) return { key, error: { name: error.constructor.name, message: error.message } };
    return { key, error: { name: "crash", message: String(error.stack ?? error) } };
  }
}

const input = JSON.parse(readFileSync(0, "utf8"));
const grammar = new Grammar(Manifest.load(input.manifest));
const dialect = DIALECTS[input.manifest.provider];
/** Leaves out what only nested writes have, where it is empty. */
function bare(name, value) {
  const nested = name === "acts" || name === "frames" || name === "turns";
  return nested && Array.isArray(value) && value.length === 0 ? undefined : value;
}

const lines = input.calls.map((call) => JSON.stringify(outcome(grammar, dialect, call), bare));
process.stdout.write(`${lines.join("\n")}\n`);

/** Wrong options of a client, as listed for both languages in e2e/faults/options.json. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { Client } from "../src/client.js";
import type { ClientOptions } from "../src/core.js";
import { ConfigurationError } from "../src/errors.js";
import { MANIFEST } from "./manifest.js";

interface Case {
  options: ClientOptions;
  error: string | null;
}

const file = new URL("../../../e2e/faults/options.json", import.meta.url);
const cases = JSON.parse(readFileSync(file, "utf8")) as Case[];

function refused(options: unknown): string | null {
  try {
    new Client(MANIFEST, options as ClientOptions);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message;
    throw error;
  }
  return null;
}

test.each(cases.map(({ options, error }) => ({ name: JSON.stringify(options), options, error })))(
  "$name",
  ({ options, error }) => {
    const message = refused(options);
    if (error === null) return expect(message).toBeNull();
    expect(message).not.toContain("secret");
    return expect(message?.slice(0, error.length)).toBe(error);
  },
);

test.each([
  [5, "The options of the client must be an object, got a number."],
  [{ datasourceUrl: 5 }, "The option `datasourceUrl` of the client must be text, got a number."],
  [{ datasourceUrl: "" }, "The option `datasourceUrl` of the client must be a connection string, got an empty text."],
  [{ log: "query" }, "The option `log` of the client must be a list, got text."],
  [{ log: [5] }, "The option `log[0]` of the client must be a level or an object, got a number."],
  [{ log: ["qury"] }, "The option `log[0]` of the client is none of its words. Did you mean `query`?"],
  [{ log: [{ level: "debug", emit: "event" }] }, "The option `log[0].level` of the client is none of its words."],
  [{ log: [{ level: "query", emit: "evnt" }] }, "The option `log[0].emit` of the client is none of its words."],
  [{ onQuery: "query" }, "The option `onQuery` of the client must be a function, got text."],
  [{ strictUndefinedChecks: 1 }, "The option `strictUndefinedChecks` of the client must be a boolean, got a number."],
  [{ errorFormat: 1 }, "The option `errorFormat` of the client must be text, got a number."],

  [{ pool: { poolTimeout: Number.NaN } }, "The option `pool.poolTimeout` of the client must be a finite number,"],
  [{ adapter: "pg" }, "The option `adapter` of the client must be an object, got text."],
])("%j", (options, error) => {
  expect(refused(options)?.slice(0, error.length)).toBe(error);
});

test("log levels and functions", () => {
  const log = ["query", "error", { level: "warn", emit: "event" }];
  expect(refused({ log, onQuery: () => undefined, errorFormat: "minimal", datasourceUrl: "file:x.db" })).toBeNull();
});
